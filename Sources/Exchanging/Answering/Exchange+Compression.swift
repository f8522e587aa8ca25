import Provider
package import HTTP

extension Exchange {
    /// Compresses the content if the consumer asks for gzip; the dialect says how the answer is then framed.
    package func compress(_ response: inout Response) {
        guard !response.content.isEmpty || response.stream != nil, let text = request.fields.list(.acceptEncoding),
            let coding = try? AcceptEncoding(text), coding.preferred == .gzip
        else { return }
        if let stream = response.stream {
            response.stream = Gzip.compress(stream)
        } else {
            guard let compressed = Gzip.compress(response.content) else { return }
            response.content = compressed
        }
        response.fields.append(.contentEncoding, "gzip")
        if dialect.compression == .chunked { response.framing = .chunked }
    }
}
