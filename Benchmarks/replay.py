#!/usr/bin/env python3
"""Measures how long a jump into the past takes at a console, from outside, in a real terminal (tmux).

usage: replay.py GRIDWATCH FOLDER [ENTRIES]

Makes a desk in a temporary folder from a place's folder (sample-data) with a day of so many entries (50,000 unless
given): visits, signals of a reader, notes on alerts. Opens a console on it, jumps by `:at` to hours of that day and steps
by `[`, and times from Enter to the banner of that moment on the screen, to about 5 ms. The first jump of a console folds
from the nearest copy on the disk, or from the beginning when there is none. Prints one JSON object with milliseconds.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import uuid

BEGAN = 1583848200000  # 2020-03-10 21:50 in Shanghai, after the last act of the sample.


def write_day(folder, entries):
    """Acts of one day, in the order of time: about one entry each. The desk's clock stands after the last of them."""
    with open(folder + "/manifest.toml", encoding="utf-8") as file:
        manifest = file.read()
    with open(folder + "/manifest.toml", "w", encoding="utf-8") as file:
        file.write(re.sub(r"(?m)^origin = .*", "origin = 2020-03-11T13:00:00+08:00", manifest))
    with open(folder + "/households.csv", encoding="utf-8") as file:
        homes = len(file.readlines()) - 1
    with open(folder + "/commands.jsonl", "a", encoding="utf-8") as file:
        for index in range(entries):
            if index % 5 == 4:
                order = {"alert": {"_0": "990000101-2020-A-%04d" % (30 + index % 10), "_1": {"note": {"_0": "记"}}}}
            else:
                result = ["done", "out", "vacant"][index % 3]
                home = "990000101H%06d" % (index % homes + 1)
                order = {"visit": {"_0": home, "_1": {"result": result, "missed": []}}}
            line = {"happened": BEGAN + index * 1000, "id": str(uuid.uuid4()), "officer": "lin", "order": order}
            file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")


class Console:
    def __init__(self, program, desk, folder):
        self.socket = folder + "/tmux"
        environment = dict(os.environ, LANG="C.UTF-8", LC_ALL="C.UTF-8", XDG_STATE_HOME=folder)
        self.tmux(
            "new-session", "-d", "-s", "s", "-x", "160", "-y", "50", f"{program} --desk {desk} --lang en",
            environment=environment)
        self.wait(lambda text: "?" in text and "EXERCISE" in text or "DEMO" in text)

    def tmux(self, *arguments, environment=None):
        return subprocess.run(
            ["tmux", "-S", self.socket, *arguments], check=True, capture_output=True, text=True, env=environment).stdout

    def screen(self):
        return self.tmux("capture-pane", "-p", "-t", "s")

    def wait(self, state, seconds=120):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            text = self.screen()
            if state(text):
                return text
        raise SystemExit("the screen did not come:\n" + self.screen())

    def timed(self, keys, state):
        began = time.monotonic()
        self.tmux("send-keys", "-t", "s", *keys)
        self.wait(state)
        return round((time.monotonic() - began) * 1000)

    def jump(self, moment):
        self.tmux("send-keys", "-t", "s", "-l", ":at " + moment)
        self.wait(lambda text: ": at " + moment in text)
        return self.timed(["Enter"], lambda text: "REPLAY" in text.split("\n")[0] and moment[-5:] + ":00" in text.split("\n")[0])

    def step(self):
        number = int(re.search(r"entry (\d+)", self.screen()).group(1))
        return self.timed(["["], lambda text: f"entry {number - 1}" in text.split("\n")[0])

    def close(self):
        self.tmux("kill-server")


def main():
    program, source = os.path.abspath(sys.argv[1]), sys.argv[2]
    entries = int(sys.argv[3]) if len(sys.argv) > 3 else 50_000
    kept = os.environ.get("REPLAY_DESK")
    folder = tempfile.mkdtemp(prefix="gridwatch-replay-")
    desk = kept or folder + "/day.desk"
    try:
        if not kept or not os.path.exists(kept):
            shutil.copytree(source, folder + "/place")
            write_day(folder + "/place", entries)
            subprocess.run([program, "import", folder + "/place", "--desk", desk], check=True, stdout=subprocess.DEVNULL)
        result = {}
        console = Console(program, desk, folder)
        hours = ["2020-03-11 10:00", "2020-03-10 23:00", "2020-03-11 04:00", "2020-03-11 09:00", "2020-03-11 01:00"]
        jumps = [console.jump(hour) for hour in hours]
        result["first"] = jumps[0]
        result["others"] = jumps[1:]
        result["steps"] = [console.step() for _ in range(10)]
        console.close()
        console = Console(program, desk, folder)
        result["first of the next console"] = console.jump("2020-03-11 07:00")
        console.close()
        result["snapshot"] = []
        for hour in hours:
            began = time.monotonic()
            subprocess.run(
                [program, "snapshot", "--desk", desk, "--as-of", hour], check=True, stdout=subprocess.DEVNULL)
            result["snapshot"].append(round((time.monotonic() - began) * 1000))
        print(json.dumps(result))
    finally:
        shutil.rmtree(folder)


main()
