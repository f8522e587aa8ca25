import Bytes
import Glibc
import HTTP
import HTTPServing

/// Hands the responders of `/keep` to the test, and answers all else at once.
struct KeepingHandler {
    let keep: @Sendable (Responder) -> Void

    init(_ keep: @escaping @Sendable (Responder) -> Void) {
        self.keep = keep
    }

    var closure: ClosureHandler {
        ClosureHandler { [keep] request in
            request.target.text == "/keep" ? .later(keep) : .now(.text("now"))
        }
    }
}

/// Lets other threads go on while a test waits for what they do.
func usleepBriefly() {
    usleep(1_000)
}
