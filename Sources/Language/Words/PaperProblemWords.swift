public import GridDomain

extension PaperProblem {
    /// What is wrong with the file at a path, and what to do. A long path must not push that off the line: its name is
    /// enough.
    public func phrase(_ path: String) -> Phrase {
        let (zh, en) = words
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return Phrase(zh: "案卷没有改动：\(zh)（\(name)）", en: "Nothing was filed: \(en) (\(name))")
    }

    private var words: (zh: String, en: String) {
        switch self {
        case .missing: ("没有这个文件，请核对路径，优盘拔了的请插上再试", "there is no such file; check the path, or plug the stick in again")
        case .forbidden: ("无权读取，请改权限或另存一份", "it may not be read; change its rights or save it elsewhere")
        case .notAFile: ("不是文件，请写到文件名", "it is no file; write the path down to its name")
        case .empty: ("文件是空的，请重新扫描", "the file is empty; scan the paper again")
        case .tooLarge: ("超过64兆，请降低分辨率或分开扫描", "it is larger than 64 MB; scan it smaller, or in parts")
        case .notKept: ("存不进值班台旁的文件夹，请检查磁盘", "it could not be copied beside the desk; check the disk")
        }
    }
}
