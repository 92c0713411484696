import GridDomain
import Language
import Testing

@Suite("Labels of places, households and people")
struct LabelsTests {
    let labels: Labels

    init() throws { labels = try Township().labels }

    @Test func households() {
        let grid = Township.backstreet
        #expect(labels.household(grid: grid, number: 4, .zh) == "后岸-02-004")
        #expect(labels.household(grid: grid, number: 4, .en) == "HA-02-004")
        #expect(labels.household(grid: grid, number: 1204, .zh) == "后岸-02-1204")
        #expect(labels.household(grid: grid, number: nil, .zh) == "后岸-02")
    }

    @Test("A label that is typed names its grid, and the household whose number follows", arguments: Tongue.allCases)
    func read(_ tongue: Tongue) throws {
        let grid = Township.backstreet
        let own = try #require(labels.read(labels.grid(grid, tongue)))
        #expect(own == (grid, nil))
        let home = try #require(labels.read(labels.household(grid: grid, number: 4, tongue).lowercased()))
        #expect(home == (grid, 4))
        #expect(labels.read("nowhere-02") == nil)
        #expect(labels.read(labels.grid(grid, tongue) + "-") == nil)
    }

    @Test func boats() {
        let grid = PlaceCode("990000101401001")
        #expect(labels.household(grid: grid, number: 12, .zh) == "青湾海域-01-012")
        #expect(labels.household(grid: grid, number: 12, .en) == "SEA-01-012")
    }

    @Test func grids() {
        #expect(labels.grid(Township.backstreet, .zh) == "后岸-02")
        #expect(labels.gridNumber(PlaceCode("990000101201112")) == "112")
        #expect(labels.grid(PlaceCode("990000101201002003"), .en) == "HA-02")
        #expect(labels.place(Township.backstreet, .zh) == "后街")
        #expect(labels.place(Township.backstreet, .en) == "Backstreet")
        #expect(labels.any(Township.backstreet, .en) == "HA-02")
        #expect(labels.any(PlaceCode("990000101201"), .zh) == "后岸村")
    }

    @Test("A village loses its ending where the rest reads well")
    func villages() {
        #expect(labels.village(PlaceCode("990000101301"), .zh) == "工业区")
        #expect(labels.village(PlaceCode("990000101302"), .zh) == "新港")
        #expect(labels.village(PlaceCode("990000101303"), .zh) == "南村")
    }

    @Test("What lies above the villages goes by its name")
    func aboveVillages() {
        #expect(labels.village(PlaceCode("990000101"), .zh) == "青湾镇")
        #expect(labels.village(PlaceCode("990000101"), .en) == "Qingwan")
    }

    @Test("Two villages never share a stem")
    func twins() {
        #expect(labels.village(PlaceCode("990000101304"), .zh) == "前洋村")
        #expect(labels.village(PlaceCode("990000101305"), .zh) == "前洋社区")
    }

    @Test("Without capitals of its own a village takes its initials, else its name")
    func latin() {
        #expect(labels.village(PlaceCode("990000101202"), .en) == "SY")
        #expect(labels.village(PlaceCode("990000101302"), .en) == "Xingang")
    }

    @Test("A place outside the tree shows its code")
    func unknown() {
        #expect(labels.place(PlaceCode("990000102"), .zh) == "990000102")
        #expect(labels.grid(PlaceCode("990000102201003"), .en) == "990000102201-03")
    }

    @Test("A desk of one village has its labels too")
    func village() {
        let place = Place(
            code: PlaceCode("990000101201"), level: .village, kind: .land,
            name: Name(han: "后岸村", latin: "Houan", sortKey: "hou an cun"), short: "HA")
        let labels = Labels(PlaceTree(root: place.code, places: [place]))
        #expect(labels.grid(Township.backstreet, .zh) == "后岸-02")
    }

    @Test("The source of a household is not called by a name that a file may have taken from a resident")
    func sources() throws {
        let town = try Township()
        var door = Source(
            code: SourceCode("990000101D000009"), kind: .door, grid: Township.backstreet,
            household: Township.household, householdNumber: 4, point: nil, post: nil,
            name: Name(han: "王小芳家", latin: "Wang Xiaofang", sortKey: ""), heartbeat: .minutes(5), silentSince: nil,
            version: .none)
        #expect(town.labels.source(door, .zh) == "后岸-02-004 门磁")
        #expect(town.labels.source(door, .en) == "HA-02-004 door sensor")
        door.household = nil
        #expect(town.labels.source(door, .zh) == "王小芳家")
    }

    @Test func people() {
        let name = Name(han: "郑洁", latin: "Zheng Jie", sortKey: "zheng jie")
        #expect(name[.zh] == "郑洁")
        #expect(name[.en] == "Zheng Jie")
        #expect(name.brief(.en) == "Zheng J.")
        #expect(name.brief(.zh) == "郑洁")
        #expect(name.tight(.en) == "ZhengJ")
        #expect(Name(han: "郑洁", latin: "", sortKey: "").brief(.en) == "郑洁")
        #expect(Name(han: "", latin: "Desk", sortKey: "").brief(.zh) == "Desk")
    }

    @Test func masked() {
        let person = MaskedPerson(
            code: PersonCode("990000101P000001"), han: "王**", latin: "Wang **", sex: .female, birthYear: 1976,
            phone: "", relation: "head", lastRound: 0)
        #expect(person.name(.zh) == "王**")
        #expect(person.name(.en) == "Wang **")
    }
}
