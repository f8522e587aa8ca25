package import Bytes

/// The identifiers of versions of one resource that are no longer kept, for ever: they were there, so asking for one is
/// not the same as asking for what never was.
package struct ForgottenVersions: Sendable {
    /// How many there are.
    package private(set) var count = 0
    /// Numbers as the sequence counts them: however many there are, they are one range as a rule.
    private var numbers: [ClosedRange<Int>] = []
    private var others: Set<Text> = []
}

extension ForgottenVersions {
    package func contains(_ identifier: Text) -> Bool {
        guard let number = Version.number(identifier) else { return others.contains(identifier) }
        let index = numbers.firstIndex { $0.upperBound >= number } ?? numbers.endIndex
        return index < numbers.endIndex && numbers[index].contains(number)
    }

    mutating func insert(_ identifier: Text) {
        count += 1
        guard let number = Version.number(identifier) else {
            others.insert(identifier)
            return
        }
        let index = numbers.firstIndex { $0.upperBound >= number - 1 } ?? numbers.endIndex
        guard index < numbers.endIndex, numbers[index].lowerBound <= number + 1 else {
            numbers.insert(number...number, at: index)
            return
        }
        let range = numbers[index]
        numbers[index] = min(range.lowerBound, number)...max(range.upperBound, number)
        if index + 1 < numbers.endIndex, numbers[index + 1].lowerBound == numbers[index].upperBound + 1 {
            numbers[index] = numbers[index].lowerBound...numbers[index + 1].upperBound
            numbers.remove(at: index + 1)
        }
    }

    /// About how many bytes it takes.
    var byteCount: Int {
        others.count * 64 + numbers.count * 16
    }
}
