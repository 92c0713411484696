/// Characters of given names by sex and time of birth. None begins with a vowel, so pinyin needs no apostrophe.
enum GivenNames {
    static func characters(for sex: Sex, bornIn year: Int) -> [NamePart] {
        switch (sex, year) {
        case (.male, ..<1965): oldMale
        case (.male, ..<1990): middleMale
        case (.male, _): youngMale
        case (.female, ..<1965): oldFemale
        case (.female, ..<1990): middleFemale
        case (.female, _): youngFemale
        }
    }

    private static let oldMale = NamePart.list(
        """
        建 jian 国 guo 华 hua 明 ming 德 de 福 fu 财 cai 根 gen 法 fa 云 yun 仁 ren 义 yi 礼 li 良 liang
        松 song 水 shui 土 tu 金 jin 宝 bao 发 fa 昌 chang 荣 rong 兴 xing 顺 shun 生 sheng 海 hai 富 fu 贵 gui
        春 chun 秋 qiu 正 zheng 友 you 庆 qing 定 ding 善 shan 炳 bing 桂 gui 连 lian 岳 yue 夏 xia
        """)
    private static let oldFemale = NamePart.list(
        """
        秀 xiu 英 ying 菊 ju 花 hua 香 xiang 珠 zhu 凤 feng 仙 xian 兰 lan 梅 mei 玉 yu 素 su 彩 cai
        桂 gui 春 chun 莲 lian 妹 mei 琴 qin 珍 zhen 芬 fen 银 yin 月 yue 翠 cui 招 zhao 小 xiao 金 jin 云 yun
        """)
    private static let middleMale = NamePart.list(
        """
        立 li 伟 wei 强 qiang 军 jun 勇 yong 斌 bin 平 ping 海 hai 涛 tao 波 bo 峰 feng 杰 jie 刚 gang 辉 hui
        敏 min 亮 liang 超 chao 健 jian 鹏 peng 飞 fei 宏 hong 文 wen 武 wu 江 jiang 洪 hong 林 lin 卫 wei 东 dong
        国 guo 建 jian 志 zhi 永 yong 晓 xiao 红 hong 庆 qing 新 xin 力 li 俊 jun 良 liang 华 hua 明 ming
        """)
    private static let middleFemale = NamePart.list(
        """
        芳 fang 敏 min 静 jing 丽 li 燕 yan 霞 xia 洁 jie 青 qing 红 hong 娟 juan 艳 yan 萍 ping 玲 ling 琴 qin
        慧 hui 蓉 rong 君 jun 晓 xiao 海 hai 春 chun 美 mei 雪 xue 琳 lin 群 qun 云 yun 飞 fei 华 hua 英 ying
        虹 hong 莉 li 倩 qian 婷 ting 丹 dan 微 wei 珊 shan 芬 fen 菲 fei 珍 zhen
        """)
    private static let youngMale = NamePart.list(
        """
        浩 hao 宇 yu 轩 xuan 子 zi 涵 han 泽 ze 晨 chen 睿 rui 博 bo 俊 jun 杰 jie 天 tian 佑 you 家 jia
        豪 hao 嘉 jia 铭 ming 一 yi 诺 nuo 梓 zi 辰 chen 昊 hao 凯 kai 翔 xiang 锦 jin 程 cheng 思 si 远 yuan
        鑫 xin 磊 lei 宸 chen 逸 yi 凡 fan 奕 yi 航 hang 旭 xu 阳 yang 鸣 ming
        """)
    private static let youngFemale = NamePart.list(
        """
        欣 xin 怡 yi 诗 shi 涵 han 雨 yu 桐 tong 梓 zi 萱 xuan 可 ke 馨 xin 思 si 语 yu 佳 jia 琪 qi
        梦 meng 瑶 yao 若 ruo 曦 xi 心 xin 妍 yan 晨 chen 熙 xi 紫 zi 琳 lin 一 yi 诺 nuo 芷 zhi 柔 rou
        静 jing 雯 wen 婷 ting 露 lu 悦 yue 彤 tong 沐 mu 清 qing 书 shu 瑜 yu 依 yi 宁 ning
        """)
}
