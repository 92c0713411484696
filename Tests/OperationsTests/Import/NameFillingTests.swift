import GridDomain
import Testing

@testable import Operations

@Suite struct NameFillingTests {
    static let people = [
        ("曾小明", "", "Zeng Xiaoming", "zeng xiao ming"), ("单文", "", "Shan Wen", "shan wen"),
        ("解东", "", "Xie Dong", "xie dong"), ("仇英", "", "Qiu Ying", "qiu ying"), ("区立", "", "Ou Li", "ou li"),
        ("查良", "", "Zha Liang", "zha liang"), ("华安", "", "Hua An", "hua an"),
        ("任一", "", "Ren Yi", "ren yi"), ("盖文", "", "Ge Wen", "ge wen"),
        ("尉迟恭", "", "Yuchi Gong", "yu chi gong"), ("长孙无忌", "", "Zhangsun Wuji", "zhang sun wu ji"),
        ("吕布", "", "Lü Bu", "lv bu"), ("重阳", "Zhong Yang", "Zhong Yang", "zhong yang"),
        ("李西安", "", "Li Xian", "li xi an"), ("Anna Smith", "", "Anna Smith", "anna smith"),
    ]

    @Test(arguments: people)
    func peopleAreReadByTheirSurname(_ han: String, _ latin: String, _ filled: String, _ key: String) {
        var names = NameFilling()
        let name = names.name(han: han, latin: latin, as: .person)
        #expect(name.sortKey == key)
        #expect(name.latin == filled)
    }

    @Test(arguments: [
        ("后岸", "", "Houan", "hou an"), ("青湾镇", "Qingwan", "Qingwan", "qing wan zhen"),
        ("青湾渔01000", "", "Qingwanyu01000", "qing wan yu 01000"), ("单村", "", "Dancun", "dan cun"),
        ("后岸-02 门磁", "", "Houan02menci", "hou an 02 men ci"),
    ])
    func placesAndThingsAreOneWord(_ han: String, _ latin: String, _ filled: String, _ key: String) {
        var names = NameFilling()
        #expect(names.name(han: han, latin: latin, as: .thing) == Name(han: han, latin: filled, sortKey: key))
    }
}
