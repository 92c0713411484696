import Exchange
import GridDomain
import Testing

@Suite struct ManifestTests {
    @Test func aManifestIsRead() throws {
        let manifest = try PlaceManifest(text: Township.manifest + "seed = 42\n", file: "manifest.toml")
        #expect(manifest.kind == .demo && manifest.place == Township.scope && manifest.seed == 42)
        #expect(manifest.zone.identifier == "Asia/Shanghai")
        #expect(manifest.origin == Instant(seconds: 1_583_847_960))
        #expect(manifest.plane == Boundary.Position(longitude: 121.6, latitude: 28.4))
    }

    /// What is changed in the manifest, and what the error then says.
    static let mistakes: [(String, String, String)] = [
        (
            "kind = \"demo\"", "kind = \"test\"",
            "line 2, field kind: expected one of live, exercise, demo, found \"test\""
        ),
        ("kind = \"demo\"\n", "", "field kind: expected a value, found nothing"),
        ("gridwatch-place-1", "gridwatch-place-2", "line 1, field format: expected \"gridwatch-place-1\""),
        ("\"990000101\"", "990000101", "line 3, field place: expected the code of a place in quotes"),
        ("Asia/Shanghai", "Asia/Qingwan", "line 4, field zone: expected a zone"),
        (
            "2020-03-10T21:46:00+08:00", "2020-03-10T21:46:00",
            "line 5, field origin: expected an instant with its offset"
        ),
        ("origin = 2020-03-10T21:46:00+08:00\n", "", "field origin: expected an instant"),
        ("latitude = 28.4", "latitude = 98.4", "line 6, field plane.latitude: expected decimal degrees"),
        ("latitude = 28.4", "height = 3", "line 6, field plane.height: expected one of longitude, latitude"),
        ("zone =", "colour = 1\nzone =", "line 4, field colour: expected one of format"),
        ("kind = \"demo\"", "kind = \"live\"", "line 5, field origin: expected no origin"),
        ("kind = \"demo\"", "kind = ", "line 2"),
    ]

    @Test(arguments: mistakes)
    func errorsNameLineKeyAndWhatWasExpected(_ old: String, _ new: String, _ said: String) throws {
        let text = Township.manifest.replacing(old, with: new)
        let error = try #require(throws: ExchangeError.self) { try PlaceManifest(text: text, file: "m.toml") }
        #expect(error.description.hasPrefix("m.toml, \(said)"), "\(error)")
    }
}
