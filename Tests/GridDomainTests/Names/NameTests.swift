import GridDomain
import Testing

@Suite struct NameTests {
    private let houan = Name(han: "后岸", latin: "Houan", sortKey: "hou an")

    @Test(arguments: ["后", "后岸", "岸", "hou", "houan", "hou an", "HOUAN", "ha", "h", "HA"])
    func finds(_ query: String) { #expect(houan.matches(query)) }

    @Test(arguments: ["", "前", "an h", "xa", "houanx"]) func passesOver(_ query: String) {
        #expect(!houan.matches(query))
    }

    @Test func initials() { #expect(houan.initials == "ha") }
}
