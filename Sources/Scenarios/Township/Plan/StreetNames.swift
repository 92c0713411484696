/// Names of streets, drawn for each village without repetition.
enum StreetNames {
    static let village: [PlaceName] = [
        PlaceName("新街路", "Xinjie Rd"), PlaceName("中山路", "Zhongshan Rd"), PlaceName("振兴路", "Zhenxing Rd"),
        PlaceName("渔港路", "Yugang Rd"), PlaceName("文化路", "Wenhua Rd"), PlaceName("学前路", "Xueqian Rd"),
        PlaceName("海塘路", "Haitang Rd"), PlaceName("橘乡路", "Juxiang Rd"), PlaceName("幸福路", "Xingfu Rd"),
        PlaceName("人民路", "Renmin Rd"), PlaceName("解放街", "Jiefang St"), PlaceName("横街", "Heng St"),
        PlaceName("直街", "Zhi St"), PlaceName("祠堂巷", "Citang Ln"), PlaceName("井头巷", "Jingtou Ln"),
        PlaceName("樟树巷", "Zhangshu Ln"), PlaceName("石板巷", "Shiban Ln"), PlaceName("打铁巷", "Datie Ln"),
        PlaceName("盐仓巷", "Yancang Ln"), PlaceName("河沿路", "Heyan Rd"), PlaceName("环山路", "Huanshan Rd"),
        PlaceName("朝阳路", "Chaoyang Rd"), PlaceName("迎春路", "Yingchun Rd"), PlaceName("团结路", "Tuanjie Rd"),
        PlaceName("丰收路", "Fengshou Rd"), PlaceName("南门街", "Nanmen St"), PlaceName("北门街", "Beimen St"),
        PlaceName("码头路", "Matou Rd"), PlaceName("水井巷", "Shuijing Ln"), PlaceName("戏台巷", "Xitai Ln"),
    ]

    static let industrial: [PlaceName] = [
        PlaceName("创业路", "Chuangye Rd"), PlaceName("工业大道", "Gongye Ave"), PlaceName("科技路", "Keji Rd"),
        PlaceName("兴业路", "Xingye Rd"), PlaceName("鞋都路", "Xiedu Rd"), PlaceName("模具路", "Muju Rd"),
        PlaceName("物流路", "Wuliu Rd"), PlaceName("机电路", "Jidian Rd"), PlaceName("环园路", "Huanyuan Rd"),
        PlaceName("腾飞路", "Tengfei Rd"), PlaceName("开发路", "Kaifa Rd"), PlaceName("富民路", "Fumin Rd"),
        PlaceName("诚信路", "Chengxin Rd"), PlaceName("金桥路", "Jinqiao Rd"), PlaceName("银河路", "Yinhe Rd"),
        PlaceName("通达路", "Tongda Rd"), PlaceName("广场路", "Guangchang Rd"), PlaceName("求是路", "Qiushi Rd"),
    ]
}
