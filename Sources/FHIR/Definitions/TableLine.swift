/// A line of a definition table with its continuation lines, cut into fields.
struct TableLine {
    /// Of its first line, from 1.
    let number: Int
    let isIndented: Bool
    /// At least one.
    private(set) var fields: [String]

    func error(_ reason: String) -> DefinitionError {
        DefinitionError(reason, line: number)
    }
}

extension TableLine {
    static func lines(of text: String) -> [TableLine] {
        let bytes = Array(text.utf8)
        var lines: [TableLine] = []
        var start = 0
        var number = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: newline) ?? bytes.count
            number += 1
            let fields = Self.fields(of: bytes, from: start, to: end)
            if let first = fields.first?.utf8.first {
                if first == bar, !lines.isEmpty {
                    lines[lines.count - 1].extend(with: fields)
                } else if first != UInt8(ascii: "#") {
                    lines.append(TableLine(number: number, isIndented: bytes[start] == blank, fields: fields))
                }
            }
            start = end + 1
        }
        return lines
    }

    private static func fields(of bytes: [UInt8], from start: Int, to end: Int) -> [String] {
        var fields: [String] = []
        var place = start
        while place < end {
            if bytes[place] == blank {
                place += 1
                continue
            }
            let field = place
            while place < end, bytes[place] != blank { place += 1 }
            fields.append(String(decoding: bytes[field..<place], as: UTF8.self))
        }
        return fields
    }

    private mutating func extend(with more: [String]) {
        fields[fields.count - 1] += more[0]
        fields += more.dropFirst()
    }

    /// Reads `name  min..max  type  [@attr]  [= codes]`.
    ///
    /// - Parameter groupPath: for a line that opens a group, the path that stands for its type.
    func element(groupPath: String?) throws(DefinitionError) -> DefinitionTable.Element {
        let (minimum, maximum) = try cardinality(fields[1])
        var rest = fields.dropFirst(3)
        if groupPath != nil { rest = rest.dropLast() }
        let isAttribute = rest.first == "@attr"
        if isAttribute { rest = rest.dropFirst() }
        var codes: String?
        if rest.first == "=", rest.count == 2 {
            codes = rest.last
            rest = []
        }
        guard rest.isEmpty else { throw error("unexpected \(rest.joined(separator: " "))") }
        let types =
            if let groupPath { [DefinitionTable.TypeName(name: groupPath, arguments: [])] } else {
                try typeNames(fields[2])
            }
        guard types.count == 1 || fields[0].hasSuffix("[x]") else { throw error("several types, but no [x]") }
        return DefinitionTable.Element(
            name: fields[0],
            minimum: minimum,
            maximum: maximum,
            types: types,
            isAttribute: isAttribute,
            codes: codes,
            line: number
        )
    }

    private func cardinality(_ text: String) throws(DefinitionError) -> (Int, Int?) {
        let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) ?? text.endIndex
        guard let minimum = Int(text[..<point]), minimum >= 0, text[point...].hasPrefix("..") else {
            throw error("expected min..max, found \(text)")
        }
        let bound = text[point...].dropFirst(2)
        if bound == "*" { return (minimum, nil) }
        guard let maximum = Int(bound), maximum >= minimum else { throw error("expected min..max, found \(text)") }
        return (minimum, maximum)
    }

    /// Cuts `A|B(C|D)|E` at the bars that stand outside of parentheses.
    private func typeNames(_ text: String) throws(DefinitionError) -> [DefinitionTable.TypeName] {
        var names: [DefinitionTable.TypeName] = []
        var rest = text.utf8[...]
        while !rest.isEmpty {
            let name = rest.prefix { $0 != bar && $0 != opening }
            rest = rest.dropFirst(name.count)
            var arguments: [String] = []
            if rest.first == opening {
                let list = rest.dropFirst().prefix { $0 != closing }
                rest = rest.dropFirst(list.count + 1)
                guard rest.first == closing else { throw error("a parenthesis is not closed in \(text)") }
                rest = rest.dropFirst()
                arguments = list.split(separator: bar).map { String(Substring($0)) }
            }
            guard !name.isEmpty, rest.isEmpty || rest.first == bar else { throw error("expected types, found \(text)") }
            rest = rest.dropFirst()
            names.append(DefinitionTable.TypeName(name: String(Substring(name)), arguments: arguments))
        }
        return names
    }
}

private let newline = UInt8(ascii: "\n")
private let blank = UInt8(ascii: " ")
private let bar = UInt8(ascii: "|")
private let opening = UInt8(ascii: "(")
private let closing = UInt8(ascii: ")")
