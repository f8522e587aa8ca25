/// Ends the process, which libFuzzer takes for a crash and whose input it then keeps, if a claim does not hold.
package func claim(_ holds: Bool, _ claim: @autoclosure () -> String) {
    if !holds { fatalError(claim()) }
}

/// Ends the process if something throws that should not.
package func claim<Value, Failure: Error>(
    _ claim: @autoclosure () -> String,
    _ body: () throws(Failure) -> Value
) -> Value {
    do {
        return try body()
    } catch {
        fatalError("\(claim()): \(error)")
    }
}

/// The bytes of one input, as libFuzzer passes them.
package func input(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: start, count: count))
}
