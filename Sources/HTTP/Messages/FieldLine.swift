/// A field line that many answers have, made once and then copied whole.
package struct FieldLine: Sendable {
    /// The line as it stands on the wire, with its line end.
    let wire: [UInt8]
    let nameLength: Int

    package init(_ name: FieldName, _ value: String) {
        var fields = Fields()
        fields.append(name, value)
        wire = fields.wire
        nameLength = name.spelling.utf8.count
    }

    /// What is neither name, colon, blank nor line end.
    var valueLength: Int { wire.count - nameLength - 4 }
}

extension FieldLine {
    package static let noStore = FieldLine(.cacheControl, "no-store")
    package static let variesByAccept = FieldLine(.vary, "Accept, Accept-Encoding")
}
