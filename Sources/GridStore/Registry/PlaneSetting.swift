public import GridDomain

extension DeskSession {
    /// The origin of the desk's plane; nil on a desk that was made without one.
    public func planeOrigin() throws -> PlaneOrigin? {
        let parts = (try setting("plane") ?? "").split(separator: " ").compactMap { Int($0) }
        return parts.count == 2 ? PlaneOrigin(longitude: parts[0], latitude: parts[1]) : nil
    }

    /// Sets the origin of the plane. It is set once, for every stored point rests on it.
    public func setPlaneOrigin(_ origin: PlaneOrigin) throws {
        try set("plane", "\(origin.longitude) \(origin.latitude)")
    }
}
