import HTTP
import Provider

extension Response {
    /// 200 with a Bundle, made at once if it is small, so that its length is known, else while the peer takes it.
    ///
    /// - Parameter size: about how many bytes it has.
    init(
        _ fields: Fields,
        size: Int,
        _ makePieces: @escaping @Sendable () -> BundlePieces
    ) throws(Refusal) {
        if size > BundlePieces.wholeBytes {
            self.init(status: .ok, fields: fields, stream: ContentStream(makePieces: makePieces))
        } else {
            self.init(status: .ok, fields: fields, content: try makePieces().whole())
        }
    }
}
