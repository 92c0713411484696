/// What makes a text the name of an enterprise or office. Everything else may be the name of a person, a telephone number
/// or a label with a slip, and would stand unmasked in lists.
enum OrganisationName {
    /// Say by themselves that it is none of a person.
    private static let words = [
        "公司", "集团", "企业", "工厂", "商店", "超市", "市场", "合作社", "中心", "委员会", "委会", "村委", "居委", "政府", "法院", "医院", "卫生院",
        "学校", "幼儿园", "派出所", "银行", "饭店", "酒店", "物业", "协会", "商会", "工地", "农场", "商行", "小组", "指挥部",
    ]
    /// Close the name of an enterprise or office; a person's may end so too, but not with four characters.
    private static let ends = Set("厂店局院校站馆所社场行部委办处点队园铺坊栏厅")
    private static let latinWords: Set<String> = [
        "association", "bank", "bureau", "cafe", "canteen", "centre", "center", "clinic", "co", "committee", "company",
        "cooperative", "corporation", "council", "court", "enterprise", "factory", "farm", "government", "group",
        "hospital", "hotel", "inc", "kindergarten", "limited", "ltd", "market", "mill", "office", "plant", "police",
        "restaurant", "school", "shop", "station", "store", "supermarket", "union", "workshop",
    ]

    /// Whether a text is one.
    static func accepts(_ text: String) -> Bool {
        guard !hasNumber(text) else { return false }
        if words.contains(where: text.contains) { return true }
        let latin = text.lowercased().split { !$0.isLetter }.map(String.init)
        if latin.count > 1, latin.contains(where: latinWords.contains) { return true }
        let name = text.prefix { $0 != "（" && $0 != "(" }
        return name.count >= 4 && name.last.map(ends.contains) ?? false
    }

    /// A telephone number, or the number of a household.
    private static func hasNumber(_ text: String) -> Bool {
        let digits = text.split { !$0.isNumber }.map(\.count).max() ?? 0
        let isLabel = zip(text, text.dropFirst()).contains { ($0 == "-" || $0 == "－") && $1.isNumber }
        return digits >= 7 || isLabel
    }
}
