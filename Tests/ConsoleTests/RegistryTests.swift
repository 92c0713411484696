import Canvas
import Console
import Language
import Testing

@Suite("The registry of actions")
struct RegistryTests {
    @Test("no two actions in one scope share a key", arguments: Scope.allCases)
    func keysAreUnique(scope: Scope) {
        let keys = Registry.all.filter { $0.scope == scope }.flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
    }

    @Test("a key that works anywhere or in every list means the same in each pane")
    func nothingIsShadowed() {
        let wide = Set(Registry.all.filter { $0.scope == .anywhere }.flatMap(\.keys))
        let lists = Set(Registry.all.filter { $0.scope == .list }.flatMap(\.keys))
        #expect(wide.isDisjoint(with: lists))
        // Pointing at figures is a mode: like a popup it takes the keys that move.
        for scope in Scope.allCases where ![.anywhere, .list, .figures].contains(scope) {
            let own = Set(Registry.all.filter { $0.scope == scope }.flatMap(\.keys))
            #expect(own.isDisjoint(with: wide), "\(scope)")
            #expect(own.isDisjoint(with: lists), "\(scope)")
        }
    }

    @Test("every action has a stable name of its own, a name and help in both tongues")
    func everythingIsNamed() {
        #expect(Set(Registry.all.map(\.id)).count == Registry.all.count)
        for action in Registry.all {
            for tongue in Tongue.allCases {
                #expect(!action.name[tongue].isEmpty)
                #expect(!action.help[tongue].isEmpty)
            }
        }
    }

    @Test("no two acts that write differ by Shift alone")
    func noShiftTraps() {
        let writing = Registry.all.filter { $0.writes }.flatMap(\.keys)
        for case .character(let key) in writing where key.isLetter {
            let other = Key.character(Character(key.isLowercase ? key.uppercased() : key.lowercased()))
            #expect(!writing.contains(other))
        }
    }

    @Test("keys that are reserved or unsafe in terminals are not used")
    func reservedKeys() {
        let keys = Set(Registry.all.flatMap(\.keys))
        for letter in "hijmsq" { #expect(!keys.contains(.control(letter))) }
    }
}
