import Bytes
import Exchanging
import Fuzzing
import HTTP
import HTTPServing

@testable import AppointmentStub
@testable import Steering

/// The bytes of a connection, answered by the handler that the server has: every answer is a whole message of HTTP, and
/// one that refuses says why in FHIR's words or, where the stub itself is asked, in JSON.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    stub.answer(unsafe input(start, count))
    return 0
}

/// Writes the requests of all scenes into a folder, if the environment names one, for libFuzzer to begin with.
@c(LLVMFuzzerInitialize)
public func start(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
    SceneRequests.writeIfAsked()
    return 0
}

private let stub = FuzzedStub()

/// A stub that does not listen; it begins anew with each input, so that any of them fails again by itself.
private struct FuzzedStub {
    private let handler: StubHandler

    init() {
        var configuration = StubConfiguration.embedded
        configuration.limits.memoryBytes = 64 * 1024 * 1024
        let clock = ServerClock(monotonicNanoseconds: { 0 }, unixSeconds: { SceneRequests.time })
        handler = claim("the stub cannot be put together") { () throws(StubError) in
            try StubAssembly(configuration, softwareVersion: "0", clock: clock).handler
        }
    }

    func answer(_ bytes: [UInt8]) {
        defer { beginAnew() }
        var decoder = RequestDecoder(limits: MessageLimits())
        var offset = 0
        // What a test has asked for, by a fault, is none of the stub's own.
        var hasFaults = false
        do throws(ProtocolError) {
            while true {
                switch try decoder.decode(bytes.span, from: &offset) {
                case .needsMore: return
                case .expectsContinue:
                    guard let head = decoder.partial, let response = handler.answer(toHead: head) else { continue }
                    Answer(response, to: head).check()
                case .request(let request):
                    checkCoding(of: request)
                    // What is answered later is answered elsewhere, after this input.
                    guard case .now(let response) = handler.answer(to: request) else { continue }
                    hasFaults = hasFaults || request.target.segments.contains("faults")
                    Answer(response, to: request).check(mayFail: hasFaults)
                }
            }
        } catch {
            Answer(handler.answer(to: error, in: decoder.partial), to: decoder.partial).check()
        }
    }

    /// What is compressed, and therefore answered elsewhere, becomes no longer than it may.
    private func checkCoding(of request: Request) {
        let limit = 100_000
        let (plain, fault) = request.decoded(limit: limit)
        let isHeld = fault != nil || !request.isCoded || plain.content.count <= limit
        claim(isHeld, "\(plain.content.count) bytes were inflated")
    }

    private func beginAnew() {
        for sandbox in handler.sandboxes.named {
            if let name = sandbox.name { _ = handler.sandboxes.remove(name) }
        }
        handler.sandboxes.shared.reset()
    }
}
