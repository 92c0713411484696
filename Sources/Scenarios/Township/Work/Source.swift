/// A sensor or a feed that must be heard at least every so many seconds.
struct Source {
    let key: String
    let kind: String
    var grid = ""
    var household = ""
    var post = ""
    let name: PlaceName
    let heartbeat: Int
}

/// The sensing net: doors and wristbands at some observed households, a reader at each post, one health code feed.
enum SensingNet {
    static let doors = 39
    static let wristbands = 13

    static func sources(
        ground: Ground, sites: [HouseholdSite], observations: [Observation], posts: [Post], seed: UInt64
    ) -> [Source] {
        var dice = Dice(seed: seed, subject: "sources")
        let homes = observations.filter { !$0.isFacility }.map(\.household)
        let known = homes.filter { KnownObservation.known(sites[$0].key)?.hasDoor == true }
        let others = dice.shuffled(homes.filter { KnownObservation.known(sites[$0].key) == nil })
        let doorHomes = (known + others.prefix(doors - known.count)).sorted()
        let wristHomes = others.dropFirst(doors - known.count).prefix(wristbands).sorted()
        return doorHomes.map { at($0, "door", "门磁", "door", ground, sites, heartbeat: [300, 600][dice.below(2)]) }
            + wristHomes.map { at($0, "wristband", "手环", "wristband", ground, sites, heartbeat: 300) }
            + posts.map { reader($0, ground, heartbeat: [60, 120][dice.below(2)]) }
            + [
                Source(
                    key: "healthcode", kind: "healthcode", name: PlaceName("健康码数据", "Health code feed"),
                    heartbeat: 600)
            ]
    }

    private static func at(
        _ household: Int, _ kind: String, _ han: String, _ latin: String, _ ground: Ground, _ sites: [HouseholdSite],
        heartbeat: Int
    ) -> Source {
        let site = sites[household]
        let grid = ground.grids[site.grid]
        return Source(
            key: "\(kind)-\(site.key)", kind: kind, grid: grid.code, household: site.key,
            name: PlaceName("\(grid.hanLabel)-\(site.number.padded(to: 3)) \(han)", "\(site.key) \(latin)"),
            heartbeat: heartbeat)
    }

    private static func reader(_ post: Post, _ ground: Ground, heartbeat: Int) -> Source {
        Source(
            key: "reader-\(post.plan.key)", kind: "reader", grid: ground.grids[post.grid].code, post: post.plan.key,
            name: PlaceName("\(post.plan.name.han) 读卡器", "\(post.plan.name.latin) reader"), heartbeat: heartbeat)
    }
}
