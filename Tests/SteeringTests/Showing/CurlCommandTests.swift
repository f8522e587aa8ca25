import Testing

@testable import Steering

@Suite("Requests as curl commands")
struct CurlCommandTests {
    @Test("a body that begins with @ is sent as it is, and no file of that name")
    func bodyLikeFile() {
        let command = CurlCommand(method: "POST", url: "http://stub/a", fields: [], body: Array("@/etc/passwd".utf8))
        #expect(
            command.text == """
                curl -i --globoff \\
                  -X POST \\
                  http://stub/a \\
                  --data-raw @/etc/passwd
                """
        )
    }

    @Test("braces and brackets of a URL are no patterns")
    func braces() {
        let command = CurlCommand(method: "GET", url: "http://stub/{a,b}[1-3]", fields: [], body: [])
        #expect(command.text == "curl -i --globoff \\\n  'http://stub/{a,b}[1-3]'")
    }
}
