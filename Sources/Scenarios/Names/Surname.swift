/// Surnames as common on this coast, each with how many of 2,000 people bear it. Read as surnames: 曾 Zeng, not Ceng;
/// 单 Shan, 解 Xie, 仇 Qiu, 区 Ou, 查 Zha.
struct Surname {
    let part: NamePart
    let weight: Int

    static let all: [Surname] = common.map { Surname(part: $0.0, weight: $0.1) }

    private static let common: [(NamePart, Int)] = [
        rank(150, "陈 chen"), rank(130, "林 lin"), rank(130, "王 wang"), rank(90, "李 li 张 zhang"),
        rank(60, "周 zhou 吴 wu 郑 zheng 徐 xu 叶 ye 黄 huang 潘 pan 洪 hong"),
        rank(40, "何 he 赵 zhao 孙 sun 刘 liu 朱 zhu 胡 hu 方 fang 金 jin 郭 guo 蒋 jiang 杨 yang"),
        rank(25, "沈 shen 余 yu 罗 luo 谢 xie 许 xu 应 ying 蔡 cai 江 jiang 戴 dai 梁 liang 冯 feng 汪 wang 程 cheng"),
        rank(15, "卢 lu 阮 ruan 项 xiang 章 zhang 邱 qiu 梅 mei 管 guan 颜 yan 泮 pan 缪 miao 吕 lyu 施 shi 钱 qian"),
        rank(10, "曾 zeng 单 shan 解 xie 仇 qiu 区 ou 查 zha 任 ren 华 hua 柯 ke 牟 mou 葛 ge 鲍 bao 丁 ding 高 gao"),
        rank(4, "尉迟 yuchi 欧阳 ouyang 乐 yue 盖 ge 宁 ning 万 wan 毛 mao 倪 ni 包 bao 夏 xia 石 shi 屠 tu"),
    ].flatMap { $0 }

    private static func rank(_ weight: Int, _ line: String) -> [(NamePart, Int)] {
        NamePart.list(line).map { ($0, weight) }
    }
}
