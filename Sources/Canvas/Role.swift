/// What a cell means. A frame holds roles, never colours; a theme turns them into styles.
///
/// The raw value is the dotted key in a theme file. A role that a theme leaves out takes the style of its prefix
/// (`text.dim` that of `text`).
public enum Role: String, CaseIterable, Sendable {
    case text
    case textDim = "text.dim"
    case textStrong = "text.strong"
    /// Lines around panes.
    case border
    case borderFocus = "border.focus"
    /// The name of a pane or popup.
    case title
    /// Heads of columns.
    case header
    /// Ground of the top line and of the lines of keys.
    case bar
    /// Heading of a group of rows.
    case group
    /// The part of a text that a search found.
    case match

    case rowSelected = "row.selected"
    case rowMarked = "row.marked"
    /// A row that somebody else has just changed.
    case rowChanged = "row.changed"
    /// An alert that nobody has taken.
    case rowUntaken = "row.untaken"
    case rowUntakenHigh = "row.untaken.high"
    case rowUntakenSelected = "row.untaken.selected"
    case rowUntakenHighSelected = "row.untaken.high.selected"

    /// Ground of a duty in the lane of its shift, so that a week is read by colour before it is read by name.
    case laneDay = "lane.day"
    case laneEvening = "lane.evening"
    case laneNight = "lane.night"
    /// Ground of a duty that somebody else does than was planned.
    case laneStandIn = "lane.stand-in"

    case statusOk = "status.ok"
    case statusInfo = "status.info"
    case statusWarning = "status.warning"
    case statusCritical = "status.critical"
    /// Data that may be old.
    case statusStale = "status.stale"
    /// Names of people who own something.
    case person

    case badgeCritical = "badge.critical"
    case badgeWarning = "badge.warning"

    case bannerLive = "banner.live"
    case bannerExercise = "banner.exercise"
    case bannerDemo = "banner.demo"
    case bannerReadonly = "banner.readonly"

    case meterLow = "meter.low"
    case meterMid = "meter.mid"
    case meterHigh = "meter.high"
    /// The part of a gauge that is not filled.
    case meterTrack = "meter.track"
    case spark

    case key
    case keyLabel = "key.label"
    case prompt
    case input
    case hint
    case popup
    case popupBorder = "popup.border"
}

extension Role {
    /// The place among `allCases`, from 0.
    ///
    /// An enum without payloads is stored as this number (Swift's TypeLayout document), so nothing is searched.
    var ordinal: UInt8 { withUnsafeBytes(of: self) { $0[0] } }

    static let inOrder = Role.allCases

    /// The ground of this row when it is also the selected one. Untaken rows stay recognisable as such.
    public var selected: Role {
        switch self {
        case .rowUntaken, .rowUntakenSelected: .rowUntakenSelected
        case .rowUntakenHigh, .rowUntakenHighSelected: .rowUntakenHighSelected
        default: .rowSelected
        }
    }
}
