internal import Canvas
internal import GridDomain
internal import Language

/// Desk work that begins anywhere: a call, a question about a place, somebody to phone.
enum DeskWorkActions {
    static let all: [Action] = [call, answer, phoneBook, phone]

    static let call = Action(
        "desk.call", .anywhere, [.character("c"), .function(2)], Phrase(zh: "来电", en: "call"),
        Phrase(
            zh: "记来电，按键即开始计时：谁、哪里、什么事、有没有暴力；是什么之后再定。",
            en: "Log a call; the key starts the clock. Who, where, what, violence or not; what it is comes afterwards."),
        order: .logCall, canUndo: true, footer: 75, perform: { state, _ in state.open(state.callForm) })

    static let answer = Action(
        "desk.answer", .anywhere, [.character("@")], Phrase(zh: "答复", en: "answer"),
        Phrase(
            zh: "@ 加地名（@ha）：一句话答复领导的询问，并记入日志。", en: "@ and a place (@ha): one line to read aloud, noted as told."),
        order: .tell, footer: 18, perform: { state, _ in state.open(.prompt(Prompt(.answer, ""))) }
    ).taking(.askedPlace)

    static let phoneBook = Action(
        "desk.phoneBook", .anywhere, [.character("b")], Phrase(zh: "电话簿", en: "phone book"),
        Phrase(
            zh: "所有能打电话的人：值守中的在前，离所选处近的在前，按拼音找。",
            en: "Everybody who can be phoned: on duty first, then nearest to the selected row; / finds by pinyin."),
        footer: 16,
        perform: { state, _ in state.open(.phones) })

    static let phone = Action(
        "phone.note", .phones, [.character("p")], Phrase(zh: "记电话", en: "phoned"),
        Phrase(zh: "给这个人打了电话，结果如何。", en: "You phoned them; what came of it."), order: .phoned, footer: 60,
        disabled: { $0.book?.selected == nil ? ConsoleWords.nothingSelected : nil },
        perform: { state, _ in
            guard let code = state.book?.selected.map({ StaffCode($0) }), let member = state.desk.staff[code] else {
                return
            }
            state.open(.picker(.phoned(code, Phrase { member.name[$0] + " " + member.phone })))
        })
}
