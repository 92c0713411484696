public import GridDomain

extension PastError {
    /// Why the desk cannot be shown as it stood then. Times of other days than `now` say so.
    public func phrase(now: Instant, _ zone: Zone) -> Phrase {
        switch self {
        case .beforeFirst(let first):
            Phrase(
                zh: "值班台的第一条记录在 \(Times.moment(first, now: now, zone, .zh))，此前没有",
                en:
                    "the desk's first entry is of \(Times.moment(first, now: now, zone, .en)): there is nothing before it"
            )
        case .ahead(let now):
            Phrase(
                zh: "还没到：值班台现在是 \(Times.full(now, zone))；昨天的写 昨21:46",
                en: "that is still to come: it is \(Times.full(now, zone)) at the desk; yesterday's is y21:46")
        case .noEntries: Phrase(zh: "值班台还没有任何记录", en: "the desk has no entry yet")
        case .onlyNow: Phrase(zh: "这一项只有现在的，不能回放", en: "this is known as of now only: it cannot go back")
        }
    }
}
