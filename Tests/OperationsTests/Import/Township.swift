import GridDomain

/// A township of two grids, small enough to be read: the folder that most tests begin with.
enum Township {
    static let scope = PlaceCode("990000101")
    static let grid = PlaceCode("990000101201001")
    static let seaGrid = PlaceCode("990000101201002")

    static let manifest = """
        format = "gridwatch-place-1"
        kind = "demo"
        place = "990000101"
        zone = "Asia/Shanghai"
        origin = 2020-03-10T21:46:00+08:00
        plane = { longitude = 121.6, latitude = 28.4 }

        """

    static let places = """
        code,level,kind,han,latin,short,longitude,latitude
        990000101,township,,青湾镇,Qingwan,,121.6,28.4
        990000101201,village,,后岸,,HA,121.59,28.41
        990000101201001,grid,land,后岸一网格,,,121.591,28.411
        990000101201002,grid,sea,后岸海上网格,,,121.63,28.42
        990000101201001001,microgrid,,后岸新楼,,,,

        """

    static let staff = """
        key,han,latin,phone,roles,grid,longitude,latitude,cap
        adviser,林宏建,,00020926169,adviser,990000101201001,,,
        chief,曾小明,,00020926170,chief member,990000101201001,121.592,28.412,
        worker,单文,,00020926171,worker,990000101201001,,,
        dept,方武,,00020926172,departmental,990000101201001,,,
        m1,王一,,00020926173,member,990000101201001,,,2
        m2,王二,,00020926174,member,990000101201001,,,
        m3,王三,,00020926175,member,990000101201001,,,
        m4,王四,,00020926176,member,990000101201001,,,

        """

    static let teams = """
        grid,adviser,chief,worker,departmental
        990000101201001,adviser,chief,worker,dept

        """

    static let officers = """
        code,han,latin,roles,place,phone,pin
        lin,林文,Lin Wen,duty registrar,990000101,00029943164,

        """

    static let rounds = """
        number,place,opened,due,han,latin
        7,990000101,2020-03-09T08:00:00+08:00,2020-03-11T18:00:00+08:00,第七轮拉网清零,Seventh sweep

        """

    static let posts = """
        key,place,kind,han,latin,longitude,latitude,staff
        gate,990000101201,village,后岸村口,,121.588,28.405,2
        harbour,990000101201,harbour,后岸渔港,,121.63,28.42,1

        """

    static let households = """
        key,grid,microgrid,kind,number,address,longitude,latitude,last_round,result
        HA-01-001,990000101201001,990000101201001001,dwelling,1,新街路 12号 3幢 402室,121.591,28.411,7,done
        HA-01-002,990000101201001,,,2,新街路 14号,121.5912,28.4112,7,out
        HA-01-003,990000101201001,,,3,新街路 16号,,,6,done
        SEA-001,990000101201002,,boat,1,1号泊位,121.63,28.42,0,

        """

    static let people = """
        key,household,han,latin,sex,birth,identity,phone,relation,last_round
        p1,HA-01-001,曾东,,M,1974-11-29,\(identity("99000019741129273")),00023602488,head,7
        p2,HA-01-001,管海,Guan Hai,F,1973-07-14,\(identity("99000019730714312")),00061799089,spouse,6
        p3,HA-01-002,欧阳一,,M,1950/1/2,,00061799090,head,6
        p4,SEA-001,解明,,M,1980年3月4日,,,crew,0

        """

    static let boats = """
        household,registration,han,latin,harbour,length,berths
        SEA-001,QW01000,青湾渔01000,,harbour,36.9,10

        """

    static let sources = """
        key,kind,grid,household,post,han,latin,heartbeat
        door-1,door,990000101201001,HA-01-001,,后岸-01-001 门磁,HA-01-001 door,300
        reader-1,reader,,,gate,后岸村口 读卡器,,120

        """

    static let boundaries = """
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"990000101201001"},
        "geometry":{"type":"Polygon","coordinates":[[[121.59,28.41],[121.60,28.41],[121.60,28.42],[121.59,28.41]]]}}]}
        """

    static let observations = """
        household,place,contact,ordered,reason,day,evening,night,standin,pattern
        HA-01-001,home,2020-03-03,2020-03-05T15:25:00+08:00,returned,m1,m2,m3,m4,fixed

        """

    static let files: [String: String] = [
        "manifest.toml": manifest, "places.csv": places, "staff.csv": staff, "teams.csv": teams,
        "officers.csv": officers, "rounds.csv": rounds, "posts.csv": posts, "households.csv": households,
        "people.csv": people, "boats.csv": boats, "sources.csv": sources, "boundaries.geojson": boundaries,
        "observations.csv": observations,
    ]

    /// An invented identity number with its check character.
    static func identity(_ digits: String) -> String {
        guard let check = IdentityNumber.checkCharacter(of: Array(digits.utf8)) else { return digits }
        return digits + String(decoding: [check], as: UTF8.self)
    }

    /// A file of the township with one piece of text replaced.
    static func replacing(_ old: String, _ new: String, in name: String) -> [String: String?] {
        [name: files[name]?.replacing(old, with: new)]
    }
}
