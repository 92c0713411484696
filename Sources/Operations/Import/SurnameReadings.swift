/// Surnames that are read otherwise than the character is by itself, and surnames of two characters.
enum SurnameReadings {
    /// Readings of surnames of one character, without tone.
    static let single: [Character: String] = [
        "曾": "zeng", "单": "shan", "單": "shan", "解": "xie", "仇": "qiu", "区": "ou", "區": "ou", "查": "zha",
        "华": "hua", "任": "ren", "盖": "ge", "蓋": "ge", "朴": "piao", "乐": "yue", "樂": "yue", "缪": "miao",
        "繆": "miao", "黑": "he", "折": "she", "覃": "qin", "种": "chong", "秘": "bi", "冼": "xian", "洗": "xian",
        "繁": "po", "翟": "zhai", "员": "yun", "員": "yun", "贠": "yun", "祭": "zhai", "尉": "wei", "葛": "ge",
        "隗": "kui", "逄": "pang", "牟": "mu", "谌": "chen", "諶": "chen", "郇": "xun", "应": "ying", "晁": "chao",
        "柏": "bai", "车": "che", "召": "shao", "恽": "yun", "幺": "yao", "乜": "nie", "撒": "sa", "呙": "guo",
        "郗": "xi", "阚": "kan", "阙": "que", "占": "zhan", "沈": "shen", "卜": "bu", "薄": "bo", "都": "du",
        "干": "gan", "过": "guo", "句": "gou", "莘": "shen", "佴": "nai", "闫": "yan", "臧": "zang",
    ]

    /// Surnames of two characters, with their readings.
    static let double: [String: [String]] = [
        "尉迟": ["yu", "chi"], "长孙": ["zhang", "sun"], "单于": ["chan", "yu"], "万俟": ["mo", "qi"],
        "澹台": ["tan", "tai"], "欧阳": ["ou", "yang"], "司马": ["si", "ma"], "上官": ["shang", "guan"],
        "诸葛": ["zhu", "ge"], "夏侯": ["xia", "hou"], "皇甫": ["huang", "fu"], "宇文": ["yu", "wen"],
        "慕容": ["mu", "rong"], "令狐": ["ling", "hu"], "司徒": ["si", "tu"], "司空": ["si", "kong"],
        "公孙": ["gong", "sun"], "轩辕": ["xuan", "yuan"], "钟离": ["zhong", "li"], "东方": ["dong", "fang"],
        "独孤": ["du", "gu"], "南宫": ["nan", "gong"], "拓跋": ["tuo", "ba"], "呼延": ["hu", "yan"],
        "端木": ["duan", "mu"], "百里": ["bai", "li"], "申屠": ["shen", "tu"], "西门": ["xi", "men"],
        "闻人": ["wen", "ren"], "濮阳": ["pu", "yang"], "淳于": ["chun", "yu"], "太史": ["tai", "shi"],
    ]
}
