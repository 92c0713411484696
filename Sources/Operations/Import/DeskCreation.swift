public import Exchange
public import GridDomain
public import GridStore

extension OpenDesk {
    /// Makes a new desk on an empty engine as a manifest describes it.
    ///
    /// - Parameter kind: another kind than the manifest's; for life.
    /// - Throws: the engine's error.
    public static func create(
        from manifest: PlaceManifest, kind: DeskKind? = nil, on engine: any SQLEngine,
        systemClock: @escaping @Sendable () -> Instant
    ) throws -> OpenDesk {
        let kind = kind ?? manifest.kind
        let system = systemClock()
        let clock =
            kind == .live
            ? DeskClock(kind: kind, base: system, anchor: system)
            : DeskClock.atRest(kind, at: manifest.origin ?? system)
        let store = try DeskStore.create(
            on: engine, identity: DeskIdentity(kind: kind, scope: manifest.place, zone: manifest.zone), clock: clock)
        try store.write { try $0.setPlaneOrigin(manifest.planeOrigin) }
        return OpenDesk(store: store, systemClock: systemClock)
    }
}

extension PlaceManifest {
    /// The plane's origin in millionths of a degree.
    var planeOrigin: PlaneOrigin {
        PlaneOrigin(
            longitude: Int((plane.longitude * 1_000_000).rounded()),
            latitude: Int((plane.latitude * 1_000_000).rounded()))
    }
}
