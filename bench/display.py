"""A virtual display of our own, and what is on it: read straight from its frame buffer, so that looking costs the program nothing."""

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
import zlib

WIDTH, HEIGHT = 1366, 768
COLUMNS, ROWS = 64, 36


class Display:
    """Xvfb with a window manager, as a school's desktop has one; a context manager."""

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="bench-display-")
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", self.folder,
             "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = ":" + answer.readline().strip()
        self.environment = {**os.environ, "DISPLAY": self.name}
        self.manager = subprocess.Popen(
            ["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(1)
        self.file = open(os.path.join(self.folder, "Xvfb_screen0"), "rb")
        self.memory = mmap.mmap(self.file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self.memory[:100])
        self.start = header[0] + header[19] * 12
        self.line = header[12]
        self.view = memoryview(self.memory)[self.start:self.start + self.line * HEIGHT].cast("I")
        return self

    def __exit__(self, *_):
        self.view.release()
        self.memory.close()
        self.file.close()
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def glance(self):
        """The colours of a grid of points, row by row, as bytes."""
        words, step = self.line // 4, WIDTH // COLUMNS
        rows = []
        for row in range(ROWS):
            begin = (row * HEIGHT // ROWS + HEIGHT // ROWS // 2) * words
            rows.append(self.view[begin + step // 2:begin + WIDTH:step].tobytes())
        return b"".join(rows)

    def whole(self):
        """A number that differs when anything seen differs."""
        return zlib.crc32(self.view.cast("B"))

    def picture(self, path):
        """What is seen, as a PNG, to check by eye what was measured; needs ImageMagick."""
        if shutil.which("convert"):
            subprocess.run(["convert", "xwd:" + os.path.join(self.folder, "Xvfb_screen0"), path], check=False)


def likeness(one, other):
    """The share of points of two glances that have the same colour, 0 to 1."""
    same = sum(one[i:i + 4] == other[i:i + 4] for i in range(0, len(one), 4))
    return same * 4 / len(one)


class Frames:
    """Counts pictures that differ from the one before; what comes within half a pulse is the same frame, half drawn."""

    HALF_A_PULSE = 1 / 60

    def __init__(self, display):
        self.display, self.count, self.seconds = display, 0, 0.0

    def look(self, seconds):
        begin = time.monotonic()
        last, at = self.display.whole(), begin
        while (now := time.monotonic()) - begin < seconds:
            seen = self.display.whole()
            if seen != last:
                last = seen
                if now - at > self.HALF_A_PULSE:
                    self.count, at = self.count + 1, now
            time.sleep(0.004)
        self.seconds += time.monotonic() - begin

    def per_second(self):
        return round(self.count / self.seconds, 1)
