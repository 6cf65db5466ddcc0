#!/usr/bin/env python3
"""Weighs Mulot against the least program of its toolkit and against GCompris, by turns in one run; see README.md beside this file."""

import argparse
import datetime
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from display import Display, Frames, likeness
from process import Program, Quota

BASE = Path(__file__).resolve().parent.parent
IMAGE = BASE / "target/dist/mulot"
GCOMPRIS = "/usr/games/gcompris-qt"
START_SECONDS = 14
ALIKE = 0.98
CHILDS_PACE = 15
LEVELS_A_PLACE = 7
GAMES = 3
PARTS = ["starts", "seance", "levels", "poor"]
# Screens on which something still moves when they are measured, or that show live figures.
MOVES = re.compile(r"leaf-.*|home-english|.*-result|day-200-.*")


def median(values):
    return round(statistics.median(values), 3)


def spread(values):
    return f"{median(values):g} ({min(values):.3g}–{max(values):.3g})"


class Floor:
    """One window with one word: the same runtime and flags, and a cache of classes trained in the same way."""

    def __init__(self, folder):
        jdk = os.environ.get("JAVA_HOME") or "/usr"
        subprocess.run(
            [jdk + "/bin/javac", "-d", folder, "--module-path", str(BASE / "target/dist/work/jmods"),
             "--add-modules", "javafx.controls", str(BASE / "bench/Floor.java")], check=True)
        jar = os.path.join(folder, "floor.jar")
        subprocess.run([jdk + "/bin/jar", "--create", "--file", jar, "-C", folder, "Floor.class", "-C", folder,
                        "Floor$Window.class"], check=True)
        self.start = ["env", "GDK_GL=disable", "MALLOC_ARENA_MAX=1", str(IMAGE / "runtime/bin/java"),
                      "@" + str(IMAGE / "app/flags")]
        self.end = ["--enable-native-access=javafx.graphics", "-cp", jar, "Floor"]
        self.cache = os.path.join(folder, "floor.aot")
        with Display() as display:
            subprocess.run(self.start + ["-XX:AOTCacheOutput=" + self.cache] + self.end + ["train"],
                           env=display.environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def command(self):
        return self.start + ["-XX:AOTCache=" + self.cache] + self.end


def start_once(display, command, home):
    """One start: from when on the picture is what it stays, but for what waves in it, and what fourteen seconds cost."""
    program = Program(command, display.environment, home)
    seen = []
    while (now := time.monotonic() - program.started) < START_SECONDS:
        seen.append((now, display.glance()))
        time.sleep(0.01)
    result = {"stable": stable(seen), "cpu": program.processor(), "pss": program.memory(), "idle": program.share(5)}
    program.stop()
    time.sleep(0.5)
    return result


def stable(seen):
    """Seconds till all that follows is as good as the last picture; a mouse that waves is less than that."""
    last = seen[-1][1]
    for at, glance in reversed(seen):
        if likeness(glance, last) < ALIKE:
            return round(at, 3)
    return None


def starts(commands, rounds):
    """Each program in each round, the order turning; GCompris is started once before, past its question of the first time."""
    results = {name: [] for name in commands}
    names = list(commands)
    with Display() as display, tempfile.TemporaryDirectory() as folder:
        for turn in range(-1, rounds):
            for name in names[turn % len(names):] + names[:turn % len(names)]:
                home = os.path.join(folder, name)
                os.makedirs(home, exist_ok=True)
                result = start_once(display, commands[name], home)
                if turn >= 0:
                    results[name].append(result)
                    print(f"  {turn + 1}/{rounds} {name}: {result}", flush=True)
    return results


def demo(data, *more):
    return [str(IMAGE / "mulot"), "demo", "--lang", "fr", "--data-dir", data, "--out", data + "/pictures", *more]


def seance():
    """A séance of twenty minutes at a child's pace, played by the program's own hand; what it costs, standing and moving."""
    screens, begun = [], time.monotonic()
    with Display() as display, tempfile.TemporaryDirectory() as home:
        program = Program(demo(home + "/data", "--rest", str(CHILDS_PACE), "--levels", "2"), display.environment, home)
        totals = {}
        for name in program.lines():
            if not re.fullmatch(r"[a-z0-9-]+", name):
                continue
            time.sleep(1.5)
            moving = name.endswith("-living")
            if moving:
                frames = Frames(display)
                share = program.share(4, frames.look)
                screens.append({"screen": name, "share": share, "frames": frames.per_second()})
            else:
                screens.append({"screen": name, "share": program.share(8), "pss": program.memory()})
            totals = {"cpu": program.processor(), "written": program.written(), "minutes": (time.monotonic() - begun) / 60}
            print(f"  {screens[-1]}", flush=True)
        program.stop()
    return screens, totals


def levels():
    """Megabytes on the map when many levels have been played one after the other; none when it did not come to that."""
    memory = None
    with Display() as display, tempfile.TemporaryDirectory() as home:
        program = Program(
            demo(home + "/data", "--pupils", "--rest", "2", "--levels", str(LEVELS_A_PLACE)), display.environment, home)
        for name in program.lines():
            if name == "map-at-the-end":
                time.sleep(1.5)
                memory = program.memory()
                print(f"  {name}: {memory}", flush=True)
        program.stop()
    return memory


def poor():
    """The playback that moves most, on half of one core with a gigabyte."""
    found = []
    with Display() as display, tempfile.TemporaryDirectory() as home, Quota(cores=0.5, megabytes=1000) as quota:
        data = os.path.join(home, "data")
        program = Program(
            quota.command(demo(data, "--pupils", "--rest", "6", "--levels", "1")), display.environment, home)
        for name in program.lines():
            if name.endswith("-living"):
                time.sleep(0.5)
                frames = Frames(display)
                share = program.share(4, frames.look)
                found.append({"screen": name, "share": share, "frames": frames.per_second()})
                print(f"  {found[-1]}", flush=True)
            if len(found) == GAMES:
                break
        program.stop()
    return found


def installed(package):
    """Megabytes of a Debian package by its own word."""
    answer = subprocess.run(["dpkg-query", "-W", "-f=${Installed-Size}", package], capture_output=True, text=True)
    return int(answer.stdout or 0) * 1024 / 1e6


def sizes():
    files = [each for each in IMAGE.rglob("*") if each.is_file()]
    packed = list((BASE / "target/dist").glob("mulot_*_amd64.deb"))
    return {
        "image": sum(each.stat().st_size for each in files) / 1e6,
        "deb": packed[0].stat().st_size / 1e6 if packed else None,
        "gcompris": installed("gcompris-qt") + installed("gcompris-qt-data"),
    }


def machine():
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    system = re.search(r'PRETTY_NAME="(.*)"', Path("/etc/os-release").read_text())
    return {"processor": model.group(1) if model else platform.processor(), "cores": os.cpu_count(),
            "system": system.group(1) if system else platform.system(), "load": os.getloadavg()[0],
            "day": datetime.date.today().isoformat()}


def row(what, figure, target, met):
    print(f"| {what} | {figure} | {target} | {'yes' if met else '**no**'} |")


def table(found):
    """The targets, as a table for a document."""
    start, screens = found["starts"], found["screens"]

    def of(name, key):
        return [each[key] for each in start[name] if each[key] is not None]

    print("\n| what | measured | target | met |\n|---|---|---|---|")
    if "gcompris" in start:
        for key, what, most in (("stable", "first stable window", 0.33), ("cpu", f"computing time of the first {START_SECONDS} s", 0.4)):
            ratio = median(of("mulot", key)) / median(of("gcompris", key))
            row(what, f"{spread(of('mulot', key))} s : {spread(of('gcompris', key))} s = {ratio:.2f}", f"≤ {most} × GCompris", ratio <= most)
    ratio = median(of("mulot", "stable")) / median(of("floor", "stable"))
    row("first stable window", f"{spread(of('mulot', 'stable'))} s : {spread(of('floor', 'stable'))} s = {ratio:.2f}", "≤ 1.3 × floor", ratio <= 1.3)
    after = found["levels"]
    for other, most in (("gcompris", 0.6), ("floor", 1.5)):
        if other in start and after:
            ratio = after / median(of(other, "pss"))
            row(f"memory (PSS) on the map after {3 * LEVELS_A_PLACE + 1} levels", f"{after:.0f} MB : {spread(of(other, 'pss'))} MB = {ratio:.2f}", f"≤ {most} × {other}", ratio <= most)
    still = [each for each in screens if "frames" not in each and not MOVES.fullmatch(each["screen"]) and each["share"] >= 0]
    worst = max(still, key=lambda each: each["share"], default=None)
    if worst:
        shares = [each["share"] for each in still]
        row(f"a still screen, share of a core ({len(still)} screens)", f"{spread(shares)} %, most: {worst['screen']}; floor {spread(of('floor', 'idle'))} %", "≤ 0.3 %", worst["share"] <= 0.3)
    moving = [each for each in screens if "frames" in each]
    if moving:
        shares, frames = [each["share"] for each in moving], [each["frames"] for each in moving]
        row("playback, share of a core", f"{spread(shares)} % at {spread(frames)} frames a second", "≤ 12 %", max(shares) <= 12)
    if found["seance"]:
        minutes, cpu = found["seance"]["minutes"], found["seance"]["cpu"]
        row("a séance of 20 minutes", f"{cpu:.1f} s of computing in {minutes:.1f} min = {cpu * 20 / minutes:.1f} s in 20", "≤ 40 s", cpu * 20 / minutes <= 40)
        row("written to the disk in it", f"{found['seance']['written']:.2f} MB", "≤ 1 MB", found["seance"]["written"] <= 1)
    if found["poor"]:
        frames = [each["frames"] for each in found["poor"]]
        row("half of one core, 1 GB", f"{spread(frames)} frames a second", "≥ 20", min(frames) >= 20)
    size = found["sizes"]
    row("installed", f"{size['image']:.0f} MB", "≤ 138 MB", size["image"] <= 138)
    if size["deb"]:
        row(".deb", f"{size['deb']:.1f} MB", "≤ 40 MB", size["deb"] <= 40)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="starts of each program (5)")
    parser.add_argument("--only", choices=PARTS, nargs="*", help="parts of the measure; the others stay as they are in the JSON")
    parser.add_argument("--json", type=Path, default=BASE / "target/bench/sobriety.json", help="where the figures go")
    arguments = parser.parse_args()
    parts = arguments.only or PARTS
    if not (IMAGE / "app/mulot.aot").exists():
        parser.error("there is no image; make it with: mvn -Pdist package -DskipTests")
    for needed in ("Xvfb", "openbox"):
        if not shutil.which(needed):
            parser.error(f"{needed} is missing. Remedy on Debian: sudo apt-get install xvfb openbox")
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        commands = {"mulot": [str(IMAGE / "mulot")], "floor": Floor(folder).command()}
        if os.path.exists(GCOMPRIS):
            commands["gcompris"] = [GCOMPRIS]
        else:
            print("GCompris is not installed (gcompris-qt libqt5svg5 qt5-image-formats-plugins): its columns are left out.")
        found = {"machine": machine(), "starts": {name: [] for name in commands}, "screens": [], "seance": {}, "levels": None, "poor": [], "sizes": sizes()}
        if arguments.only and arguments.json.exists():
            before = json.loads(arguments.json.read_text())
            found.update({part: before[part] for part in (*PARTS, "screens") if part in before})
        if "starts" in parts:
            found["starts"] = starts(commands, arguments.rounds)
        if "seance" in parts:
            found["screens"], found["seance"] = seance()
        if "levels" in parts:
            found["levels"] = levels()
        if "poor" in parts:
            found["poor"] = poor()
    arguments.json.parent.mkdir(parents=True, exist_ok=True)
    arguments.json.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n")
    print(f"\n{found['machine']}")
    if found["starts"]["mulot"]:
        table(found)


if __name__ == "__main__":
    main()
