internal import GridDomain
internal import Language

/// What is typed into the forms of the rota.
extension ConsoleState {
    /// `38.1 咳嗽 乏力`: the temperature, then symptoms by their words in either tongue. 早 or 晚 says which check it is.
    mutating func measure(_ code: ObservationCode, _ text: String, _ out: inout Outbox) -> Phrase? {
        var words = text.split { $0 == " " || $0 == "、" || $0 == "，" || $0 == "　" }.map(String.init)
        let half = CheckHalf.allCases.first { half in
            words.contains { $0 == half.name.zh || $0.lowercased() == half.name.en }
        }
        words.removeAll { $0 == half?.name.zh || $0.lowercased() == half?.name.en }
        let time = half.map { CheckTime($0, lastAt: now, zone: zone) } ?? CheckTime(at: now, zone: zone)
        guard let tenths = words.first.flatMap(HealthCheck.tenths), HealthCheck.accepted.contains(tenths) else {
            return ConsoleWords.temperatureNeeded
        }
        let symptoms = words.dropFirst().map { word in
            Symptom.allCases.first { $0.name.zh == word || $0.name.en.hasPrefix(word.lowercased()) } ?? .other
        }
        measure(code, time, tenths, Array(Set(symptoms)).sorted { $0.rawValue < $1.rawValue }, &out)
        return nil
    }

    /// `3-28 同住人发热`
    mutating func extend(_ codes: [ObservationCode], _ text: String, _ out: inout Outbox) -> Phrase? {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, let date = date(parts[0]) else { return ConsoleWords.dateAndReason }
        observe(codes, .extend(date, note: parts[1]), ConsoleWords.didExtend, &out)
        return nil
    }

    /// `3-5 密切接触者 查票`: the date of last contact or arrival; the reason of the observation when that was wrong too; why.
    mutating func correct(_ code: ObservationCode, _ text: String, _ out: inout Outbox) -> Phrase? {
        let words = text.split(separator: " ").map(String.init)
        guard let contact = words.first.flatMap({ date($0) }) else { return ConsoleWords.dateAndReason }
        let reason = ObservationReason.allCases.first { reason in
            words.count > 2 && (words[1] == reason.name.zh || words[1].lowercased() == reason.rawValue)
        }
        let note = words.dropFirst(reason == nil ? 1 : 2).joined(separator: " ")
        guard !note.isEmpty else { return ConsoleWords.dateAndReason }
        observe([code], .correct(contact: contact, reason: reason, note: note), ConsoleWords.didCorrect, &out)
        return nil
    }

    /// `3-12 08:00 病假`, or `24:00` of today; the reason may be left out.
    mutating func leave(_ who: StaffCode, _ text: String) -> Phrase? {
        let words = text.replacing("：", with: ":").split(separator: " ").map(String.init)
        let day = words.first.flatMap { date($0) }
        guard let clock = words.first(where: { $0.contains(":") }), let until = instant(clock, on: day), until > now
        else { return ConsoleWords.leaveNeeded }
        let reason = LeaveReason.allCases.first { reason in
            words.contains { $0 == reason.name.zh || $0.lowercased() == reason.name.en }
        }
        leave(who, until: until, reason ?? .other)
        return nil
    }

    /// `3-28` of this year, or of the next when it lies far behind.
    func date(_ text: String) -> CivilDate? {
        let parts = text.split(separator: "-").map { Int($0) }
        guard parts.count == 2, let month = parts[0], let day = parts[1] else { return nil }
        let today = zone.date(now)
        let date = CivilDate(year: today.year, month: month, day: day)
        guard CivilDate(dayNumber: date.dayNumber) == date else { return nil }
        guard today.dayNumber - date.dayNumber > 180 else { return date }
        return CivilDate(year: today.year + 1, month: month, day: day)
    }

    func instant(_ clock: String, on date: CivilDate?) -> Instant? {
        let parts = clock.split(separator: ":").map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
            (0..<60).contains(minute)
        else { return nil }
        return zone.instant(CivilTime(date: date ?? zone.date(now))) + .minutes(hour * 60 + minute)
    }
}
