import GridDomain

/// The short names of villages in labels.
enum VillageStems {
    private static let hanEndings = ["村民委员会", "居民委员会", "村委会", "居委会", "社区", "村"]
    private static let latinEndings = [" Village", " Community"]

    /// The stems of every village of a tree. Where two of one township would get the same, both keep their names in
    /// full.
    static func make(_ tree: PlaceTree) -> [PlaceCode: Phrase] {
        var stems: [PlaceCode: Phrase] = [:]
        for siblings in families(tree) {
            let han = Dictionary(grouping: siblings) { self.han($0.name.han) }
            for village in siblings {
                let stem = self.han(village.name.han)
                let isAlone = han[stem]?.count == 1
                stems[village.code] = Phrase(zh: isAlone ? stem : village.name[.zh], en: latin(village))
            }
        }
        return stems
    }

    /// The villages of the tree, by township.
    private static func families(_ tree: PlaceTree) -> [[Place]] {
        var found: [[Place]] = []
        var waiting = [tree.root]
        while let next = waiting.popLast() {
            let children = tree.children(of: next).compactMap { tree[$0] }
            let villages = children.filter { $0.level == .village }
            if !villages.isEmpty { found.append(villages) }
            waiting += children.filter { $0.level != .village && $0.level != .grid }.map(\.code)
        }
        if let root = tree[tree.root], root.level == .village { found.append([root]) }
        return found
    }

    /// 后岸 of 后岸村, 新港 of 新港社区居委会. A stem of one character reads badly: 南村 stays.
    static func han(_ name: String) -> String {
        for ending in hanEndings where name.hasSuffix(ending) && name.count - ending.count > 1 {
            return han(String(name.dropLast(ending.count)))
        }
        return name
    }

    /// The capitals that the import brought, else the initials of the stem, else the name without its ending.
    private static func latin(_ village: Place) -> String {
        if !village.short.isEmpty { return village.short }
        let initials = village.name.initials.prefix(han(village.name.han).count).uppercased()
        guard initials.isEmpty else { return initials }
        let name = village.name[.en]
        guard let ending = latinEndings.first(where: name.hasSuffix) else { return name }
        return String(name.dropLast(ending.count))
    }
}
