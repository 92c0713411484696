/// The pinyin of the characters in which the desk's own words are written, without tones. Names of people and places
/// bring theirs with them.
public enum Pinyin {
    /// `qian shou` for 签收: one syllable per character, lower case; everything else stands as it is, as a word of its
    /// own.
    public static func syllables(of text: String) -> String {
        var words: [String] = []
        var plain = ""
        for character in text {
            guard let syllable = table[character] else {
                plain.append(character)
                continue
            }
            if !plain.isEmpty { words.append(plain) }
            plain = ""
            words.append(syllable)
        }
        if !plain.isEmpty { words.append(plain) }
        return words.joined(separator: " ").lowercased()
    }

    private static let table: [Character: String] = {
        let pairs = written.split(whereSeparator: \.isWhitespace).compactMap { word in
            word.first.map { ($0, String(word.dropFirst())) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()

    private static let written = """
        整zheng 点dian 经jing 过guo 第di 分fen 钟zhong 数shu 字zi 口kou 径jing 和he 明ming 细xi 左zuo 右you 个ge
        一yi 上shang 下xia 中zhong 人ren 令ling 值zhi 入ru 全quan 到dao 制zhi 办ban 助zhu 单dan 原yuan 反fan
        名ming 员yuan 命ming 回hui 图tu 处chu 备bei 复fu 多duo 大da 始shi 姓xing 导dao 展zhan 工gong 已yi 席xi
        帮bang 常chang 平ping 序xu 开kai 情qing 手shou 找zhao 折zhe 报bao 拼pin 挂gua 换huan 排pai 撤che 收shou
        放fang 文wen 暂zan 更geng 未wei 末mo 条tiao 查cha 标biao 栏lan 格ge 步bu 注zhu 派pai 消xiao 班ban 电dian
        画hua 看kan 离li 筛shai 签qian 结jie 缓huan 网wang 色se 行hang 表biao 视shi 警jing 记ji 访fang 话hua
        详xiang 走zou 起qi 返fan 进jin 选xuan 配pei 重chong 销xiao 音yin 预yu 领ling 馈kui 首shou 任ren 何he
        地di 方fang 列lie 户hu 日ri 志zhi 代dai 指zhi 示shi 簿bu 住zhu 卡ka 笔bi 定ding 类lei 别bie 答da 应ying
        登deng 阅yue 落luo 实shi 来lai 交jiao 好hao 还huan 款kuan 成cheng 半ban 页ye 取qu 顶ding
        体ti 温wen 周zhou
        七qi 不bu 书shu 今jin 余yu 信xin 其qi 务wu 动dong 化hua 医yi 十shi 发fa 同tong 在zai 夜ye 头tou 学xue 家jia
        对dui 居ju 岗gang 带dai 并bing 延yan 待dai 截jie 房fang 所suo 扰rao 拒ju 接jie 控kong 敏min 断duan 无wu 时shi
        服fu 期qi 本ben 案an 次ci 正zheng 求qiu 测ce 源yuan 满man 漏lou 激ji 热re 率lv 留liu 痕hen 稳wen 空kong 系xi
        级ji 线xian 缺que 联lian 脱tuo 至zhi 苗miao 解jie 触chu 读du 超chao 轮lun 近jin 迟chi 部bu 长chang 除chu 隔ge
        集ji 需xu 须xu 高gao 齐qi 前qian 天tian 后hou 守shou 纳na 观guan 察cha 受shou 理li 履lv 果guo 归gui 档dang 纠jiu 纷fen
        演yan 练lian 停ting 继ji 续xu 倍bei 评ping 分fen 速su 度du
        """
}
