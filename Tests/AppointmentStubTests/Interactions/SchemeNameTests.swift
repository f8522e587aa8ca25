import Demonstration
import Glibc
import HTTPAsking
import Provider
import Testing

@Suite("The scheme of Authorization, RFC 9110 §11.1")
struct SchemeNameTests {
    @Test("is a name without case, in every dialect", arguments: Consumer.all, ["bearer", "BEARER", "bEaReR"])
    func withoutCase(_ consumer: Consumer, _ scheme: String) throws {
        let stub = try Stub(for: consumer)
        let read = consumer.read()
        let field = read.fields.last { $0.name == "Authorization" }
        let sent = field?.value.written(now: Int(time(nil))) ?? "Bearer opaque"
        let token = sent.split(separator: " ").last.map(String.init) ?? ""
        #expect(try stub.answer(to: read.with("Authorization", "\(scheme) \(token)")).status == 200)
        let other = try stub.answer(to: read.with("Authorization", "\(scheme)s \(token)"))
        #expect([400, 401, 403].contains(other.status))
        #expect(try [OutcomeIssue](other, consumer.dialect).first?.rules == ["\(consumer.dialect.name).token.bearer"])
    }
}
