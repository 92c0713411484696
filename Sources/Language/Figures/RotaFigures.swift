extension FigureKind {
    var rotaEntry: Entry {
        switch self {
        case .nobodyThere:
            Entry(
                "无人在岗", "nobody on duty",
                Phrase(
                    zh: "居家观察、本班应有人而现在没有人的户：没有排人，或开班30分钟后仍未签到。集中隔离的不算。",
                    en:
                        "Households under home observation with nobody there now: nobody is named, or has not signed in 30 minutes into the shift. Facilities are not counted."
                ))
        case .nextUncovered:
            Entry(
                "下一班缺人", "next shift uncovered",
                Phrase(
                    zh: "下一班没有排人的户；现在已无人在岗的算在前一组。",
                    en:
                        "Households for whose next shift nobody is named; those with nobody there now stand in the group before."
                ))
        case .healthConcern:
            Entry(
                "发热 未测", "fever or no temperature",
                Phrase(
                    zh: "末次体温发热，或应测的体温还没有记的户；前两组已列的不重复。",
                    en:
                        "Households whose last temperature is a fever, or whose due temperature is missing; not those listed in the groups before."
                ))
        case .fever:
            Entry(
                "发热", "fever",
                Phrase(
                    zh: "末次体温达到发热标准的观察户，量到正常的一次即不算。",
                    en:
                        "Households under observation whose last temperature is a fever; a normal one since then ends it."
                ))
        case .notMeasured:
            Entry(
                "体温未测", "not measured",
                Phrase(
                    zh: "到时应测的一次体温还没有记的观察户。",
                    en: "Households under observation whose last due temperature is not noted."))
        case .releasedSoon:
            Entry(
                "期满解除", "released soon",
                Phrase(
                    zh: "12小时之内解除观察、或已到期的户；前几组已列的不重复。",
                    en: "Households released within 12 hours, or due already; not those listed in the groups before."))
        case .papersReady:
            Entry(
                "文书齐", "papers ready",
                Phrase(
                    zh: "12小时之内解除、所需文书都已备齐的户。", en: "Households released within 12 hours whose papers are all there."))
        case .asPlanned:
            Entry(
                "其余正常", "as planned",
                Phrase(zh: "观察中、没有以上任何情况的户。", en: "Households under observation with none of the above."))
        case .underObservation:
            Entry(
                "观察中", "under observation",
                Phrase(
                    zh: "现在在医学观察中的户，居家和集中都算，已解除的不算。",
                    en: "Households under observation now, at home or in a facility; not those released."))
        case .onDuty:
            Entry(
                "在岗", "on duty",
                Phrase(
                    zh: "本班有人已签到的居家观察户：一人一次签到，管他本班的所有户。",
                    en:
                        "Households under home observation where somebody has signed in for this shift; signing in once counts for all of a member's households."
                ))
        case .dutyNow:
            Entry(
                "本班应值守", "due this shift",
                Phrase(
                    zh: "本班应有人值守的居家观察户，有没有排人都算。",
                    en: "Households under home observation that need somebody in this shift, named or not."))
        case .nextNamed:
            Entry(
                "下一班已排人", "next shift named",
                Phrase(
                    zh: "下一班已排人的居家观察户。", en: "Households under home observation with somebody named for the next shift."
                ))
        case .nextWanted:
            Entry(
                "下一班应值守", "next shift due",
                Phrase(
                    zh: "下一班应有人值守的居家观察户；到时已解除的不算。",
                    en:
                        "Households under home observation that need somebody in the next shift; not those released by then."
                ))
        default: deskEntry
        }
    }

    var memberEntry: Entry {
        switch self {
        case .memberHours:
            Entry(
                "七天时数", "hours in 7 days",
                Phrase(
                    zh: "到今天为止七个值守日排的班，每班8小时；同一班管几户只算一班。",
                    en:
                        "Duties of the seven duty days up to today, 8 hours each; one shift at several households counts once."
                ))
        case .memberNights:
            Entry(
                "七天夜班", "nights in 7 days",
                Phrase(
                    zh: "到今天为止七个值守日中的夜班（0点到8点）。", en: "Night duties (00 to 08) among the seven duty days up to today."))
        case .memberAhead:
            Entry(
                "后七天班数", "duties ahead", Phrase(zh: "明天起七个值守日排的班。", en: "Duties of the seven duty days from tomorrow."))
        case .memberLate:
            Entry(
                "迟到", "late",
                Phrase(
                    zh: "到今天为止七个值守日中，开班15分钟之后才签到的班；没有签到的不算。",
                    en:
                        "Duties of the seven days up to today that were signed in more than 15 minutes late; not those never signed in."
                ))
        default: deskEntry
        }
    }
}
