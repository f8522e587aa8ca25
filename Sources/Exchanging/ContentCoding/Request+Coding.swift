import Bytes
package import HTTP

extension Request {
    /// Whether there is a content in a coding, which must be undone before anything reads it.
    package var isCoded: Bool {
        !content.isEmpty && fields.contains(.contentEncoding) && codings != []
    }

    /// The same request with its content as it was before it was coded, and why if that cannot be had; the fields stay as
    /// they came.
    ///
    /// - Parameter limit: bytes that the content may have then; no more than one beyond them is made.
    package func decoded(limit: Int) -> (request: Request, fault: ContentCodingFault?) {
        guard isCoded else { return (self, nil) }
        do throws(ContentCodingFault) {
            var request = self
            request.content = try coding().undone(content, limit: limit)
            return (request, nil)
        } catch {
            return (self, error)
        }
    }

    /// The one coding that there is.
    private func coding() throws(ContentCodingFault) -> ContentCoding {
        guard let codings, codings.count == 1, let coding = ContentCoding(named: codings[0]) else {
            throw .unknown(fields.list(.contentEncoding) ?? "")
        }
        return coding
    }

    /// Nil if they cannot be read.
    private var codings: [Text]? {
        try? ContentEncoding(fields.list(.contentEncoding) ?? "").codings
    }
}
