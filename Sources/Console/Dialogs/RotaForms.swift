internal import GridDomain
internal import Language

/// What is typed into the forms of the rota.
extension ConsoleState {
    /// `38.1 咳嗽 乏力`: the temperature, then symptoms by their words in either tongue.
    mutating func measure(_ code: ObservationCode, _ text: String, _ out: inout Outbox) -> Phrase? {
        let words = text.split { $0 == " " || $0 == "、" || $0 == "，" || $0 == "　" }.map(String.init)
        guard let tenths = words.first.flatMap(HealthCheck.tenths), HealthCheck.accepted.contains(tenths) else {
            return ConsoleWords.temperatureNeeded
        }
        let symptoms = words.dropFirst().map { word in
            Symptom.allCases.first { $0.name.zh == word || $0.name.en.hasPrefix(word.lowercased()) } ?? .other
        }
        measure(code, tenths, Array(Set(symptoms)).sorted { $0.rawValue < $1.rawValue }, &out)
        return nil
    }

    /// `3-28 同住人发热`
    mutating func extend(_ code: ObservationCode, _ text: String, _ out: inout Outbox) -> Phrase? {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, let date = date(parts[0]) else { return ConsoleWords.dateAndReason }
        observe(code, .extend(date, note: parts[1]), ConsoleWords.didExtend, &out)
        return nil
    }

    /// `3-12 08:00 病假`, or `24:00` of today; the reason may be left out.
    mutating func leave(_ who: StaffCode, _ text: String, _ out: inout Outbox) -> Phrase? {
        let words = text.replacing("：", with: ":").split(separator: " ").map(String.init)
        let day = words.first.flatMap { date($0) }
        guard let clock = words.first(where: { $0.contains(":") }), let until = instant(clock, on: day), until > now
        else { return ConsoleWords.leaveNeeded }
        let reason = LeaveReason.allCases.first { reason in
            words.contains { $0 == reason.name.zh || $0.lowercased() == reason.name.en }
        }
        leave(who, until: until, reason ?? .other, &out)
        return nil
    }

    /// `3-28` of this year, or of the next when it lies far behind.
    private func date(_ text: String) -> CivilDate? {
        let parts = text.split(separator: "-").map { Int($0) }
        guard parts.count == 2, let month = parts[0], let day = parts[1] else { return nil }
        let today = zone.date(now)
        let date = CivilDate(year: today.year, month: month, day: day)
        guard CivilDate(dayNumber: date.dayNumber) == date else { return nil }
        guard today.dayNumber - date.dayNumber > 180 else { return date }
        return CivilDate(year: today.year + 1, month: month, day: day)
    }

    private func instant(_ clock: String, on date: CivilDate?) -> Instant? {
        let parts = clock.split(separator: ":").map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
            (0..<60).contains(minute)
        else { return nil }
        return zone.instant(CivilTime(date: date ?? zone.date(now))) + .minutes(hour * 60 + minute)
    }
}
