/// Lays a text's role over a ground at one colour depth. This is all there is to degradation, and it is pure.
struct StyleMixer {
    /// The look of plain text, whose background is the screen's.
    let base: Theme.Look
    let depth: ColorDepth

    func style(_ role: Role, _ look: Theme.Look, over ground: Theme.Look?) -> CellStyle {
        guard depth != .mono else { return CellStyle(attributes: monochrome(look, over: ground)) }
        let text = (role == .text ? ground?.foreground : nil) ?? look.foreground ?? base.foreground ?? .terminal
        let own = role == .text ? nil : look.background
        let paint = own ?? ground?.background ?? base.background ?? .terminal
        let background = paint.color(at: depth, isGround: true)
        let isChecked = (ground != nil || own != nil || hasFewColors) && !role.isDecoration
        let color =
            isChecked
            ? legible(text, on: background, spare: own == nil ? ground?.foreground : nil) : text.color(at: depth)
        var attributes = attributes(look, over: ground)
        // Many terminals draw bold black as grey, which cannot be read on a coloured ground.
        if color == .indexed(0) { attributes.remove(.bold) }
        return CellStyle(foreground: color, background: background, attributes: attributes)
    }

    private var hasFewColors: Bool { depth == .x16 || depth == .x8 }

    /// Without colour the ground's attributes and the text's add up; a reversed text in a reversed row stands out by
    /// being upright. What is faint cannot be read in reverse.
    private func monochrome(_ look: Theme.Look, over ground: Theme.Look?) -> CellAttributes {
        guard let ground else { return look.mono }
        var attributes = look.mono.union(ground.mono.subtracting(.dim))
        if attributes.contains(.reverse) { attributes.remove(.dim) }
        if look.mono.contains(.reverse), ground.mono.contains(.reverse) { attributes.remove(.reverse) }
        return attributes
    }

    /// With few colours grounds are hard to tell apart, so that a ground also brings the underline of its mono style.
    private func attributes(_ look: Theme.Look, over ground: Theme.Look?) -> CellAttributes {
        var attributes = look.attributes.union(ground?.attributes.subtracting(.dim) ?? [])
        if hasFewColors { attributes.formUnion(ground?.mono.intersection(.underline) ?? []) }
        return attributes
    }

    /// A text over a ground is moved towards white or black until it can be read there: 4.5 : 1 for text in colours of
    /// our own choice (WCAG 2, level AA), 3 : 1 for named ones, which are nobody's exact colours. On the bare screen the
    /// theme's own choice stands unless the terminal's few colours made it another.
    private func legible(_ text: Paint, on background: TerminalColor?, spare: Paint?) -> TerminalColor? {
        let wanted = text.color(at: depth)
        guard let background else { return wanted }
        if let rgb = text.rgb, depth == .truecolor || depth == .x256 {
            return lifted(rgb, from: wanted, on: background.rgb)
        }
        let extremes: [UInt8] = depth == .x8 ? [7, 0] : [15, 0, 7]
        let choices = [wanted, spare?.color(at: depth)] + extremes.map { .indexed($0) }
        let readable = choices.compactMap { $0 }.first { $0.rgb.contrast(with: background.rgb) >= 3 }
        return readable ?? wanted
    }

    private func lifted(_ rgb: RGB, from wanted: TerminalColor?, on background: RGB) -> TerminalColor? {
        let (white, black) = (RGB(255, 255, 255), RGB(0, 0, 0))
        let end = white.contrast(with: background) > black.contrast(with: background) ? white : black
        var color = wanted
        for step in 1...16 {
            if let color, color.rgb.contrast(with: background) >= 4.5 { return color }
            color = Paint.swatch(Swatch(rgb: rgb.mixed(with: end, step: step))).color(at: depth)
        }
        return color
    }
}

extension Role {
    /// Lines and bars, which are seen and not read.
    var isDecoration: Bool {
        switch self {
        case .border, .popupBorder, .spark, .meterLow, .meterMid, .meterHigh, .meterTrack: true
        default: false
        }
    }
}
