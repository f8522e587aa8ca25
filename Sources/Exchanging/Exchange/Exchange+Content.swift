import HTTP
import Provider

extension Exchange {
    /// The content of the request without its content coding.
    ///
    /// - Throws: `Refusal`: it is not what Content-Encoding says.
    func content() throws(Refusal) -> [UInt8] {
        guard let codingFault else { return request.content }
        throw Refusal(codingFault)
    }

    /// A content that is too long, or for which there is no memory, is refused before anything else, as one that comes
    /// without a coding is.
    func checkLength() throws(Refusal) {
        switch codingFault {
        case .tooLong?, .noMemory?: _ = try content()
        case .unknown?, .mismatch?, nil: break
        }
    }
}
