"""A program under measurement: its processor time, its memory, what it writes. All its processes together."""

import os
import queue
import signal
import subprocess
import threading
import time
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")


class Program:
    def __init__(self, command, environment, home):
        """Starts it in a session of its own, with an empty home folder and nothing remembered from other runs."""
        clean = {**environment, "HOME": home, "XDG_DATA_HOME": home + "/.local/share",
                 "XDG_CONFIG_HOME": home + "/.config", "XDG_CACHE_HOME": home + "/.cache", "LC_ALL": "C.UTF-8"}
        self.started = time.monotonic()
        self.leader = subprocess.Popen(
            command, env=clean, cwd=home, start_new_session=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.said = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        for line in self.leader.stderr:
            self.said.put(line.decode(errors="replace").strip())
        self.said.put(None)

    def lines(self):
        """What it says on standard error, line by line, till it ends."""
        while (line := self.said.get()) is not None:
            yield line

    def processes(self):
        mine = []
        for folder in Path("/proc").iterdir():
            if folder.name.isdigit():
                try:
                    fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
                except (FileNotFoundError, ProcessLookupError):
                    continue
                if int(fields[3]) == self.leader.pid:
                    mine.append((folder, fields))
        return mine

    def processor(self):
        """Seconds of all cores since the start, ended children of living processes included."""
        return sum(sum(map(int, fields[11:15])) for _, fields in self.processes()) / TICK

    def fine_processor(self):
        """Seconds of all threads that live now, to the nanosecond: for short spans of near idleness."""
        total = 0
        for folder, _ in self.processes():
            for task in (folder / "task").iterdir():
                try:
                    total += int((task / "schedstat").read_text().split()[0])
                except FileNotFoundError:
                    continue
        return total / 1e9

    def share(self, seconds, look=time.sleep):
        """The share of one core over a span, in percent; meanwhile somebody may look. Less than nothing when a thread ended in it: no figure."""
        before, begin = self.fine_processor(), time.monotonic()
        look(seconds)
        return 100 * (self.fine_processor() - before) / (time.monotonic() - begin)

    def memory(self):
        """Proportional set size in MB: shared pages are counted once over all who share them."""
        total = 0
        for folder, _ in self.processes():
            for line in (folder / "smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
        return total / 1000

    def written(self):
        """Bytes sent to the disk, in MB."""
        total = 0
        for folder, _ in self.processes():
            for line in (folder / "io").read_text().splitlines():
                if line.startswith("write_bytes:"):
                    total += int(line.split()[1])
        return total / 1e6

    def stop(self):
        for number in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self.leader.pid, number)
                self.leader.wait(timeout=10)
                return
            except subprocess.TimeoutExpired:
                continue
            except ProcessLookupError:
                return


class Quota:
    """A part of one core and some memory, by control groups of the first version; a context manager, for root."""

    def __init__(self, cores, megabytes):
        name = f"bench-{os.getpid()}"
        self.groups = {part: Path("/sys/fs/cgroup") / part / name for part in ("cpu", "cpuset", "memory")}
        self.cores, self.megabytes = cores, megabytes

    def __enter__(self):
        for group in self.groups.values():
            group.mkdir()
        (self.groups["cpu"] / "cpu.cfs_period_us").write_text("20000")
        (self.groups["cpu"] / "cpu.cfs_quota_us").write_text(str(int(20000 * self.cores)))
        (self.groups["cpuset"] / "cpuset.mems").write_text("0")
        (self.groups["cpuset"] / "cpuset.cpus").write_text("0")
        (self.groups["memory"] / "memory.limit_in_bytes").write_text(str(self.megabytes * 1000 * 1000))
        return self

    def __exit__(self, *_):
        time.sleep(0.5)
        for group in self.groups.values():
            group.rmdir()

    def command(self, command):
        """The same command, in these groups from its first moment."""
        enter = "; ".join(f"echo $$ > {group}/cgroup.procs" for group in self.groups.values())
        return ["sh", "-c", enter + '; exec "$@"', "sh", *command]
