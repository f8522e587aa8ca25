package import Provider
import FHIR
import HTTP

/// The form in which one answer is written.
package struct ContentFormat {
    let name: MediaTypePolicy.Name
    let release: Release
    /// Whether it has lines and blanks: by `_pretty=true`, or for a browser.
    let isIndented: Bool

    init(_ name: MediaTypePolicy.Name, _ release: Release, isIndented: Bool = false) {
        self.name = name
        self.isIndented = isIndented
        self.release = release
    }

    package static func standard(of dialect: Dialect) -> ContentFormat {
        ContentFormat(dialect.mediaTypes.standard, dialect.release)
    }

    /// `application/fhir+json;charset=utf-8`.
    var contentType: String {
        name.contentType
    }

    /// - Throws: `Refusal`: the resource cannot be written in this format, which only a fault of the stub brings about.
    func write(_ resource: JSONValue) throws(Refusal) -> [UInt8] {
        try written { () throws(XMLWritingError) in try name.format.write(resource, release, layout: layout) }
    }

    /// What writes a Bundle in this form.
    var bundleWriter: BundleWriter {
        BundleWriter(name.format, release, layout: layout)
    }

    private var layout: JSONWriter.Layout { isIndented ? .indented : .compact }

    /// What a writer writes.
    ///
    /// - Throws: `Refusal`: it cannot be written, which only a fault of the stub brings about.
    func written(_ write: () throws(XMLWritingError) -> [UInt8]) throws(Refusal) -> [UInt8] {
        do throws(XMLWritingError) {
            return try write()
        } catch {
            throw Refusal(.serverSound, at: .element(error.path), expected: "what XML can hold", found: error.reason)
        }
    }

    /// The content of an answer from the compact JSON that is kept.
    func write(stored content: [UInt8]) throws(Refusal) -> [UInt8] {
        guard isIndented || name.format != .json else { return content }
        let resource: JSONValue
        do {
            resource = try JSONReader.read(content)
        } catch {
            throw Refusal(.serverSound, at: .body, expected: "a stored resource that can be read", found: "\(error)")
        }
        return try write(resource)
    }
}
