/// What a seat says on the message line by itself.
public enum SeatWords {
    /// The desk could not be read or written. `reason` names tables and files, never people.
    public static func deskFailed(_ reason: String) -> Phrase {
        Phrase(zh: "值班台读写失败：\(reason)", en: "the desk could not be read or written: \(reason)")
    }

    public static let full = Phrase(
        zh: "磁盘已满，值班台暂时写不进", en: "the disk is full: nothing more can be written until there is room")
    public static let busy = Phrase(
        zh: "别的程序占着值班台，请稍后再试", en: "another program keeps the desk locked; try again in a moment")
    public static let damaged = Phrase(
        zh: "值班台文件已损坏，请用最近的完好备份", en: "the desk's file is damaged; go back to the last good copy")
    public static let notWritable = Phrase(
        zh: "值班台文件或所在目录不可写，只能看", en: "the desk's file or folder may not be written: look only")
    public static let unreachable = Phrase(zh: "值班台文件读写不了", en: "the desk's file cannot be read or written")
    public static let newerDesk = Phrase(
        zh: "值班台由更新的版本写成，请升级本程序", en: "the desk was written by a newer program; upgrade this one")

    /// A theme's file cannot be used; `reason` names file, line and key.
    public static func badTheme(_ reason: String) -> Phrase {
        Phrase(zh: "配色用内置的：\(reason)", en: "the built-in theme instead: \(reason)")
    }

    /// A theme's file says something that has no effect.
    public static func themeWarning(_ first: String, others: Int) -> Phrase {
        guard others > 0 else { return Phrase(zh: "配色：\(first)", en: "theme: \(first)") }
        return Phrase(zh: "配色：\(first)，另有\(others)处", en: "theme: \(first); and \(others) more")
    }

    /// Work that came due could not be carried out.
    public static func setAside(_ count: Int) -> Phrase {
        Phrase(
            zh: "\(count)件到期事项未能办理，请运行 gridwatch check",
            en: count == 1
                ? "1 thing that came due could not be done; run 'gridwatch check'"
                : "\(count) things that came due could not be done; run 'gridwatch check'")
    }

    /// The terminal's locale has no Han, so that the console speaks English.
    public static let noUTF8 = Phrase(
        zh: "终端环境不是 UTF-8", en: "The locale is not UTF-8: English and ASCII only; --lang zh tries UTF-8")

    /// Where the way of an alert was written.
    public static func traced(_ short: String, to path: String) -> Phrase {
        Phrase(zh: "预警 \(short) 的经过已写入 \(path) 和 .csv", en: "the way of \(short) is in \(path) and .csv")
    }

    /// On the terminal while the last acts are written after leaving.
    public static let saving = Phrase(zh: "正在保存…", en: "saving...")
    /// An act that was under way when the officer left came to nothing.
    public static let refusedWhileLeaving = Phrase(
        zh: "离开时正在办的一步被拒，请看操作留痕", en: "an act that was under way was refused; see 'gridwatch list journal'")
    /// The last acts were not written in time.
    public static let unsaved = Phrase(
        zh: "值班台一直被占用，最后的操作没有保存", en: "the desk stayed locked: the last acts were not saved")

    /// A row was copied.
    public static func copied(to path: String) -> Phrase {
        Phrase(zh: "已复制，另存于 \(path)", en: "copied, also to \(path)")
    }

    /// A form that is being written would not survive a crash.
    public static func formsNotKept(_ reason: Phrase) -> Phrase {
        Phrase(
            zh: "正在写的暂时存不下，断电会丢：\(reason.zh)", en: "what you are writing would not survive a crash: \(reason.en)")
    }

    /// A choice or a copied row could not be kept.
    public static func notKept(_ reason: Phrase) -> Phrase {
        Phrase(zh: "没能存下：\(reason.zh)", en: "could not be kept: \(reason.en)")
    }

    /// The terminal has no clipboard.
    public static func copiedToFile(_ path: String) -> Phrase {
        Phrase(zh: "已抄到 \(path)，本终端没有剪贴板", en: "copied to \(path); this terminal has no clipboard")
    }

    /// What the terminal's clipboard got but no file.
    public static func copiedOnly(_ reason: Phrase) -> Phrase {
        Phrase(zh: "已送剪贴板，没能另存：\(reason.zh)", en: "sent to the clipboard, but to no file: \(reason.en)")
    }

    public static let stateFull = Phrase(zh: "状态目录所在的磁盘已满", en: "the disk of the state folder is full")
    public static let stateNotWritable = Phrase(zh: "状态目录不可写", en: "the state folder may not be written")

    /// The disk was full when the seat opened.
    public static let fullLookOnly = Phrase(
        zh: "磁盘已满，本席只能看；腾出空间后请重开", en: "the disk is full: this seat looks only; make room and open it again")

    /// Somebody else ended the seat. The name of the signal.
    public static func ended(by signal: String) -> Phrase {
        Phrase(
            zh: "被 \(signal) 结束，已办的都已保存", en: "ended by \(signal); what was done is saved")
    }

    /// On the terminal that a fault gave back.
    public static let crashed = Phrase(
        zh: "gridwatch：程序出错停了。已保存的都在；重开签到后按 ' 接着写没写完的。",
        en:
            "gridwatch: a fault stopped the program. What was saved is whole; start it again, ' brings back what was half written."
    )

    public static let unknownOfficer = Phrase(zh: "没有这名值班员", en: "there is no such officer")
    public static let noPIN = Phrase(zh: "尚未设口令，请管理员设置", en: "no PIN yet; a keeper must set one")
    public static let wrongPIN = Phrase(zh: "口令不对", en: "wrong PIN")
}
