/// The deadlines of a configuration in nanoseconds, converted once, and what goes with them.
struct Periods {
    let idle: Int64
    let head: Int64
    let content: Int64
    let unsent: Int64
    let lingering: Int64
    let firstRequestAtEnd: Int64
    let lingeringBytes: Int

    init(_ configuration: ServerConfiguration) {
        let deadlines = configuration.deadlines
        idle = deadlines.idle.nanoseconds
        head = deadlines.head.nanoseconds
        content = deadlines.content.nanoseconds
        unsent = deadlines.unsent.nanoseconds
        lingering = deadlines.lingering.nanoseconds
        firstRequestAtEnd = deadlines.firstRequestAtEnd.nanoseconds
        lingeringBytes = configuration.lingeringBytes
    }
}
