import Bytes
import FHIR
import Provider

extension Consumer {
    package static let registry: Consumer = {
        var consumer = Consumer(.registry, appointment: "7eba86b6-fa4b-591a-8114-bb71b4eb22ce")
        consumer.base = "/registry/STU3"
        consumer.namesVersion = true
        consumer.fields = [.read: [.init("Authorization", .bearer(.registry))], .capabilities: []]
        return consumer
    }()
}

extension ConsumerToken {
    /// As the NHS's test tenant issues them; nobody verifies the signature.
    package static let registry: ConsumerToken = {
        var token = ConsumerToken(
            [
                "aud": "https://registry.test",
                "iss": "https://sts.windows.net/f81ae3bd-eec9-49cf-9b16-2b27e4ba4e5c/",
                "appid": "11111111-2222-4333-8444-555555555555",
            ],
            lifetime: 3600
        )
        token.header = ["alg": "RS256", "typ": "JWT", "kid": "piVlloQDSMKxh1m2ygqGSVdgFpA"]
        token.notBefore = 0
        token.signature = "bm8gc2lnbmF0dXJlIGF0IGFsbA"
        return token
    }()
}
