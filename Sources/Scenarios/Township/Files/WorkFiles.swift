import Exchange

extension Township {
    /// `staff.csv`.
    var staffFile: GeneratedFile {
        var table = CSVWriter(columns: [
            "key", "han", "latin", "phone", "roles", "grid", "longitude", "latitude", "cap",
        ])
        for person in staff.people {
            table.row(
                [
                    person.key, person.name.han, person.name.latin, person.phone, person.role.rawValue,
                    ground.grids[person.grid].code,
                ] + Globe.cells(person.point) + [person.cap.map(String.init) ?? ""])
        }
        return GeneratedFile(name: "staff.csv", bytes: table.bytes)
    }

    /// `teams.csv`.
    var teamsFile: GeneratedFile {
        var table = CSVWriter(columns: ["grid", "adviser", "chief", "worker", "departmental"])
        for team in staff.teams {
            table.row([ground.grids[team.grid].code, team.adviser, team.chief, team.worker, team.departmental])
        }
        return GeneratedFile(name: "teams.csv", bytes: table.bytes)
    }

    /// `officers.csv`.
    var officersFile: GeneratedFile {
        var table = CSVWriter(columns: ["code", "han", "latin", "roles", "place", "phone", "pin"])
        for (officer, phone) in zip(OfficerPlan.all, officerPhones) {
            table.row([
                officer.code, officer.name.han, officer.name.latin, officer.roles, QingwanPlan.code, phone,
                officer.pin,
            ])
        }
        return GeneratedFile(name: "officers.csv", bytes: table.bytes)
    }

    /// `rounds.csv`: the seventh round, which is open.
    var roundsFile: GeneratedFile {
        var table = CSVWriter(columns: ["number", "place", "opened", "due", "han", "latin"])
        table.row([
            String(ScreeningPlan.round), QingwanPlan.code, "2020-03-09T08:00:00+08:00", "2020-03-11T18:00:00+08:00",
            "第七轮拉网清零", "Seventh sweep",
        ])
        return GeneratedFile(name: "rounds.csv", bytes: table.bytes)
    }

    /// `manifest.toml`.
    var manifestFile: GeneratedFile {
        let text = """
            format = "gridwatch-place-1"
            kind = "demo"
            place = "\(QingwanPlan.code)"
            zone = "Asia/Shanghai"
            origin = 2020-03-10T21:46:00+08:00
            plane = { longitude = 121.6, latitude = 28.4 }
            seed = \(seed)

            """
        return GeneratedFile(name: "manifest.toml", bytes: Array(text.utf8))
    }
}
