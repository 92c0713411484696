import GridDomain
import GridwatchTesting
import Testing

@Suite struct IdentityNumberTests {
    /// 200 random rows of 17 digits: exactly one of the eleven check characters fits.
    @Test func exactlyOneCheckCharacterFits() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<200 {
            let digits = (0..<17).map { _ in UInt8.random(in: 48...57, using: &generator) }
            let check = try #require(IdentityNumber.checkCharacter(of: digits))
            let fitting = Array("0123456789X".utf8).filter { IdentityNumber.isValid(text(digits + [$0])) }
            #expect(fitting == [check])
        }
    }

    @Test func aChangedDigitIsNoticed() throws {
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<200 {
            let digits = (0..<17).map { _ in UInt8.random(in: 48...57, using: &generator) }
            let check = try #require(IdentityNumber.checkCharacter(of: digits))
            var wrong = digits
            let place = Int.random(in: 0..<17, using: &generator)
            wrong[place] = 48 + (wrong[place] - 48 + UInt8.random(in: 1...9, using: &generator)) % 10
            #expect(!IdentityNumber.isValid(text(wrong + [check])))
        }
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test(arguments: ["", "99000019900101", "99000019900101001a", "990000199001010o1X"]) func noNumber(_ text: String) {
        #expect(!IdentityNumber.isValid(text))
    }

    @Test func smallXAndInventedPeople() throws {
        let digits = try #require(
            (0..<1000).lazy.map { Array(String(99_000_019_900_101_000 + $0).utf8) }
                .first { IdentityNumber.checkCharacter(of: $0) == 88 })
        #expect(IdentityNumber.isValid(text(digits) + "X"))
        #expect(IdentityNumber.isValid(text(digits) + "x"))
        #expect(IdentityNumber.isInvented(text(digits) + "X"))
        #expect(!IdentityNumber.isInvented("330000199001010010"))
    }
}
