import Provider

extension Consumer {
    package static let core: Consumer = {
        var consumer = Consumer(.core, appointment: "aebebd1000000001")
        consumer.namesVersion = true
        return consumer
    }()
}
