package import Bytes
import FHIR
import HTTP
import Provider

/// Why a request has no sandbox.
package enum SandboxRefusal: Error {
    case badName(Text)
    case tooMany
    /// The sandbox of the port is no more.
    case ended(Text)
    /// There is no memory for one more; the limit is in bytes.
    case noMemory(limit: Int)
}

extension SandboxRefusal: CustomStringConvertible {
    package var description: String { CallError(self).text }
}

extension CallError {
    init(_ refusal: SandboxRefusal) {
        switch refusal {
        case .badName(let name):
            let shown = JSONValue.string(name).shown
            self.init(.badRequest, "a sandbox name is 1 to 64 letters, digits, '.', '_' and '-'; got \(shown)")
        case .tooMany:
            self.init(.serviceUnavailable, "the limit of sandboxes is reached; delete some")
        case .ended(let name):
            self.init(.gone, "the sandbox \(name), whose port this was, was deleted or has expired")
        case .noMemory(let limit):
            self.init(noMemory: limit, .serviceUnavailable)
        }
    }
}
