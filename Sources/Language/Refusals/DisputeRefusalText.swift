import GridDomain

/// Why an act on a dispute was refused, and what to do next.
extension Refusal {
    func disputePhrase(_ naming: Naming) -> Phrase {
        switch self {
        case .disputeStage(let stage): Self.stage(stage)
        case .partyRefused:
            Phrase(
                zh: "当事人已拒绝，不得再调解，请告知其他途径", en: "A party refused, so mediation has stopped; tell them of the other ways"
            )
        case .partiesMissing:
            Phrase(zh: "缺当事人，请写明是哪户或哪家单位", en: "Nobody is named; give the household or the enterprise")
        case .notAnOrganisation:
            Phrase(
                zh: "单位请写全称，如 鼎新鞋厂；居民只写户号，不写姓名",
                en: "Give an enterprise its full name, as Dingxin Factory; a resident only the label of the household")
        case .peopleNumber:
            Phrase(
                zh: "涉及人数须在\(DisputeRules.people.lowerBound)到\(DisputeRules.people.upperBound)之间，请核对",
                en: "\(DisputeRules.people.lowerBound) to \(DisputeRules.people.upperBound) people; check the number")
        case .filePapersMissing(let kinds):
            Self.papers(kinds) {
                Phrase(zh: "还缺\($0.zh)，入卷后再归档", en: "Lacking: \($0.en); put them into the file first")
            }
        case .papersVanished(let kinds):
            Self.papers(kinds) {
                Phrase(zh: "\($0.zh)的扫描件不在了，请重新入卷", en: "The scan is gone of: \($0.en); put it into the file again")
            }
        case .tooFewMediators(let least):
            Phrase(zh: "至少要\(least)名调解员，请先定人", en: "It needs \(least) or more mediators; name them first")
        case .recused(let who): Self.recused(naming.staff(who))
        case .clock(let isStopped):
            isStopped
                ? Phrase(zh: "正在等当事人，计时已停，请先恢复", en: "A party is waited for and the clock stands; let it go on first")
                : Phrase(zh: "计时没有停，无须恢复", en: "The clock runs already; nothing to do")
        case .dateNotAllowed(let from, let to): Self.date(naming.moment(from), to.map(naming.moment))
        case .levelNotHigher: Phrase(zh: "纠纷只能往上移交，请另选一级", en: "A dispute only moves up; choose a higher level")
        case .joinsItself: Phrase(zh: "不能并入自身，请另选一件", en: "It cannot be joined to itself; choose another")
        case .courtOrder:
            Phrase(zh: "司法确认依次为申请、受理、裁定，请核对", en: "The court's steps are applied, accepted, ruled; check which is next")
        case .flareNotReported(let since): Self.notReported(naming.moment(since))
        default: RefusalKind(self).name
        }
    }

    private static func stage(_ stage: DisputeStage) -> Phrase {
        Phrase(
            zh: "该纠纷处于“\(stage.name.zh)”，这一步不能办，请按环节办理",
            en: "The dispute stands at \(stage.name.en); from there this cannot be done; take the next step")
    }

    private static func papers(_ kinds: [PaperKind], _ text: (Phrase) -> Phrase) -> Phrase {
        text(
            Phrase(
                zh: kinds.map(\.name.zh).joined(separator: "、"), en: kinds.map(\.name.en).joined(separator: ", ")))
    }

    private static func recused(_ who: Phrase) -> Phrase {
        Phrase(zh: "当事人已要求\(who.zh)回避，请另选调解员", en: "A party asked that \(who.en) does not mediate; name somebody else")
    }

    private static func date(_ from: Phrase, _ to: Phrase?) -> Phrase {
        guard let to else {
            return Phrase(zh: "日期须在\(from.zh)以后，请另选", en: "The date must lie after \(from.en); choose another")
        }
        return Phrase(
            zh: "时间须在\(from.zh)到\(to.zh)之间，请另选", en: "The time must lie between \(from.en) and \(to.en); choose another"
        )
    }

    private static func notReported(_ since: Phrase) -> Phrase {
        Phrase(
            zh: "\(since.zh)的激化还没有报公安，请先报告并记录",
            en: "The police have not been told of the flare-up at \(since.en); tell them and record it first")
    }
}
