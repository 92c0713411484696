public import GridDomain

extension Name {
    /// The name in a tongue; the other one when that was never filled.
    public subscript(_ tongue: Tongue) -> String {
        switch tongue {
        case .zh: han.isEmpty ? latin : han
        case .en: latin.isEmpty ? han : latin
        }
    }

    /// A person's name for narrow columns: 林文, `Lin W.`
    public func brief(_ tongue: Tongue) -> String { shortened(tongue, joint: " ", end: ".") }

    /// A person's name for the lanes of the rota: 林文, `LinW`
    public func tight(_ tongue: Tongue) -> String { shortened(tongue, joint: "", end: "") }

    private func shortened(_ tongue: Tongue, joint: String, end: String) -> String {
        let parts = latin.split(separator: " ")
        guard tongue == .en, parts.count > 1, let initial = parts[1].first else { return self[tongue] }
        return parts[0] + joint + String(initial) + end
    }
}

extension MaskedPerson {
    /// The masked name in a tongue: 王**, `Wang **`
    public func name(_ tongue: Tongue) -> String {
        switch tongue {
        case .zh: han
        case .en: latin
        }
    }
}
