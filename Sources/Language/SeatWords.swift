/// What a seat says on the message line by itself.
public enum SeatWords {
    /// The desk could not be read or written. `reason` names tables and files, never people.
    public static func deskFailed(_ reason: String) -> Phrase {
        Phrase(zh: "值班台读写失败：\(reason)", en: "the desk could not be read or written: \(reason)")
    }

    /// A row was copied.
    public static func copied(to path: String) -> Phrase {
        Phrase(zh: "已复制，另存于 \(path)", en: "copied, also to \(path)")
    }

    public static let unknownOfficer = Phrase(zh: "没有这名值班员", en: "there is no such officer")
    public static let noPIN = Phrase(zh: "尚未设口令，请管理员设置", en: "no PIN yet; a keeper must set one")
    public static let wrongPIN = Phrase(zh: "口令不对", en: "wrong PIN")
}
