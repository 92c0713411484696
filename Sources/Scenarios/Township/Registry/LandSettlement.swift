/// Settles one land grid: streets with houses, the houses divided into households, and micro-grids over them.
struct LandSettlement {
    private let index: Int
    private let grid: GridPlace
    private var layout: StreetLayout
    private(set) var sites: [HouseholdSite] = []
    private(set) var microgrids: [MicroGrid] = []

    /// Households that a micro-grid aims at.
    private static let microgridSize = 20

    /// Settles the grid; `streets` are the names it may use, the first ones first.
    init?(index: Int, grid: GridPlace, streets: [PlaceName], _ dice: inout Dice) {
        guard let ring = grid.ring, let middle = grid.middle else { return nil }
        self.index = index
        self.grid = grid
        layout = StreetLayout(ring: ring, middle: middle, shape: grid.village.isIndustrial ? .industrial : .village)
        let count = min(streets.count, max(2, (grid.households + 15) / 30))
        for position in 0..<count {
            let households = grid.households * (position + 1) / count - grid.households * position / count
            if grid.village.isIndustrial {
                settleDormitories(households, street: streets[position], &dice)
            } else {
                settleStreet(households, street: streets[position], &dice)
            }
        }
    }

    private mutating func settleStreet(_ households: Int, street: PlaceName, _ dice: inout Dice) {
        var sizes = Self.houseSizes(households, &dice)
        let plots = layout.street(plots: sizes.count, &dice)
        while sizes.count > max(1, plots.count) { sizes[sizes.count - 2] += sizes.removeLast() }
        let stretches = max(1, (households + Self.microgridSize / 2) / Self.microgridSize)
        var done = 0
        for stretch in 0..<stretches {
            let first = sites.count
            let code = nextMicrogridCode
            while done < sizes.count, sites.count - first < (households + stretches - 1) / stretches {
                addHouse(plots[done], households: sizes[done], street: street, microgrid: code)
                done += 1
            }
            let name = stretches == 1 ? street : Self.stretchName(street, stretch)
            closeMicrogrid(name: name, from: first)
        }
    }

    private mutating func settleDormitories(_ households: Int, street: PlaceName, _ dice: inout Dice) {
        let count = max(1, (households + 11) / 23)
        let plots = layout.street(plots: count, &dice)
        for (position, plot) in plots.enumerated() {
            let rooms = households * (position + 1) / plots.count - households * position / plots.count
            let first = sites.count
            let code = nextMicrogridCode
            let building = microgrids.count + 1
            for room in 0..<rooms {
                let number = (room / 8 + 1) * 100 + room % 8 + 1
                let stair = PlanePoint(x: (room % 3 - 1) * 9, y: 0)
                let address =
                    "\(street.han)\(plot.houseNumber)号\(building)号宿舍\(room / 8 + 1)楼\(number)室"
                add(address: address, point: plot.point + stair, microgrid: code)
            }
            closeMicrogrid(name: PlaceName("\(building)号宿舍", "Dormitory \(building)"), from: first)
        }
    }

    /// Most houses hold one household, some two or three, a few are blocks of flats.
    private static func houseSizes(_ households: Int, _ dice: inout Dice) -> [Int] {
        var sizes: [Int] = []
        var left = households
        while left > 0 {
            let size = min(left, [1, 2, 3, 6][dice.index(weights: [70, 18, 6, 6])])
            sizes.append(size)
            left -= size
        }
        return sizes
    }

    private static func stretchName(_ street: PlaceName, _ position: Int) -> PlaceName {
        let ordinal = ["一", "二", "三", "四", "五", "六"][min(position, 5)]
        return PlaceName("\(street.han)\(ordinal)段", "\(street.latin) \(position + 1)")
    }

    private mutating func addHouse(_ plot: Plot, households: Int, street: PlaceName, microgrid: String) {
        for position in 0..<households {
            let house = "\(street.han)\(plot.houseNumber)号"
            let inside =
                switch households {
                case 1: ""
                case 2...3: "\(position + 1)楼"
                default: "\(position / 6 + 1)幢\(position % 6 / 2 + 1)楼\(position % 6 / 2 + 1)0\(position % 2 + 1)室"
                }
            add(address: house + inside, point: plot.point, microgrid: microgrid)
        }
    }

    private mutating func add(address: String, point: PlanePoint, microgrid: String) {
        let number = sites.count + 1
        sites.append(
            HouseholdSite(
                key: "\(grid.label)-\(number.padded(to: 3))", grid: index, microgrid: microgrid, kind: .dwelling,
                number: number, address: address, point: point))
    }

    private var nextMicrogridCode: String {
        grid.code + (microgrids.count + 1).padded(to: 3)
    }

    private mutating func closeMicrogrid(name: PlaceName, from first: Int) {
        guard first < sites.count else { return }
        let middle = PlanePoint.middle(of: sites[first...].compactMap(\.point))
        microgrids.append(MicroGrid(code: nextMicrogridCode, name: name, middle: middle))
    }
}
