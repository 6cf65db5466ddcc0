#!/usr/bin/env python3
"""Makes the ten sounds of Mulot: python3 make.py. Mono, 22 050 Hz, 16 bit, at most 40 kB, the three long ones 67 kB."""
import math
import random
import struct
import wave
from pathlib import Path

RATE = 22_050
PEAK = 0.62  # leaves room for two sounds at once
HERE = Path(__file__).parent

NOTES = {name: 440 * 2 ** ((i - 9) / 12) for i, name in enumerate("C C# D D# E F F# G G# A A# B".split())}


def hz(note):
    """Frequency of a note such as C4 or F#5."""
    return NOTES[note[:-1]] * 2 ** (int(note[-1]) - 4)


def silence(seconds):
    return [0.0] * int(seconds * RATE)


def add(track, sound, at=0.0, gain=1.0):
    start = int(at * RATE)
    for i, value in enumerate(sound):
        if start + i < len(track):
            track[start + i] += gain * value


def fade_in(t, seconds):
    return 1.0 if t >= seconds else 0.5 - 0.5 * math.cos(math.pi * t / seconds)


def tone(frequency, seconds, partials, attack=0.006):
    """A struck bar: each partial is (ratio, loudness, time to fall to a third)."""
    out = []
    for i in range(int(seconds * RATE)):
        t = i / RATE
        value = sum(loud * math.exp(-t / fall) * math.sin(2 * math.pi * frequency * ratio * t) for ratio, loud, fall in partials)
        out.append(value * fade_in(t, attack))
    return out


def marimba(note, seconds=0.6):
    return tone(hz(note), seconds, [(1, 1.0, 0.17), (2, 0.08, 0.1), (3.93, 0.2, 0.045), (9.2, 0.05, 0.014)])


def low_marimba(note, seconds=0.7):
    return tone(hz(note), seconds, [(1, 1.0, 0.22), (2, 0.16, 0.15), (3.93, 0.1, 0.04)], attack=0.014)


def glass(note, seconds=0.9):
    return tone(hz(note), seconds, [(1, 1.0, 0.3), (2.0, 0.18, 0.2), (2.76, 0.12, 0.12), (5.4, 0.05, 0.05)], attack=0.008)


def woodblock(frequency, seconds=0.12):
    return tone(frequency, seconds, [(1, 1.0, 0.024), (1.51, 0.45, 0.016), (2.7, 0.15, 0.008)], attack=0.003)


def breath(seconds, low, high, seed):
    """Soft noise between two frequencies that may move: low and high are functions of the time."""
    chance = random.Random(seed)
    out, slow, slower = [], 0.0, 0.0
    for i in range(int(seconds * RATE)):
        t = i / RATE
        noise = chance.uniform(-1, 1)
        slow += (1 - math.exp(-2 * math.pi * high(t) / RATE)) * (noise - slow)
        slower += (1 - math.exp(-2 * math.pi * low(t) / RATE)) * (slow - slower)
        out.append(slow - slower)
    return out


def swell(sound, shape):
    total = len(sound) / RATE
    return [value * shape(i / RATE / total) for i, value in enumerate(sound)]


def pick():
    track = silence(0.16)
    add(track, woodblock(620, 0.16))
    add(track, marimba("G5", 0.16), 0.004, 0.3)
    return track


def drop():
    track = silence(0.3)
    add(track, woodblock(330, 0.2))
    add(track, low_marimba("G3", 0.3), 0.0, 0.75)
    return track


def yes():
    track = silence(0.75)
    for at, note in ((0, "C5"), (0.09, "E5"), (0.18, "G5")):
        add(track, marimba(note), at)
    return track


def not_yet():
    """Kind: two low round notes and a small lift, as if asking «again?»."""
    track = silence(0.8)
    for at, note, gain in ((0, "A3", 1.0), (0.16, "G3", 0.85), (0.36, "C4", 0.6)):
        add(track, low_marimba(note), at, gain)
    return track


def star():
    track = silence(0.9)
    for at, note, gain in ((0, "G5", 0.7), (0.06, "C6", 0.8), (0.12, "E6", 0.75), (0.2, "G6", 0.4)):
        add(track, glass(note, 0.9), at, gain)
    return track


def bell():
    track = silence(0.9)
    add(track, tone(hz("E5"), 0.9, [(1, 1.0, 0.32), (0.5, 0.35, 0.36), (1.2, 0.22, 0.2), (2, 0.2, 0.16), (3.01, 0.08, 0.08)], attack=0.01))
    return track


def page():
    rustle = breath(0.34, lambda t: 500 + 1400 * t, lambda t: 1800 + 5200 * t, 7)
    track = swell(rustle, lambda u: math.sin(math.pi * u) ** 2 * (0.75 + 0.25 * math.sin(40 * u)))
    add(track, woodblock(420, 0.06), 0.27, 0.05)
    return track


def river():
    """Water that comes and goes, with five drops."""
    water = breath(1.5, lambda t: 160, lambda t: 700 + 260 * math.sin(2 * math.pi * 1.4 * t), 3)
    track = swell(water, lambda u: 1.7 * math.sin(math.pi * u) ** 1.3)
    for at, note in ((0.25, "E5"), (0.45, "A5"), (0.62, "G5"), (0.85, "C6"), (1.02, "E6")):
        start = hz(note)
        drop_sound = []
        for i in range(int(0.12 * RATE)):
            t = i / RATE
            phase = 2 * math.pi * start * (t + 1.1 * t * t)
            drop_sound.append(math.sin(phase) * math.exp(-t / 0.03) * fade_in(t, 0.008))
        add(track, drop_sound, at, 0.2)
    return track


def snore():
    """In with a purr, a rest, out with a sigh."""
    purr = breath(0.7, lambda t: 70, lambda t: 420, 11)
    rasp = [value * (0.62 + 0.38 * math.sin(2 * math.pi * 27 * i / RATE)) for i, value in enumerate(purr)]
    track = silence(1.5)
    add(track, swell(rasp, lambda u: math.sin(math.pi * u) ** 1.5), 0.0, 1.5)
    hum = [math.sin(2 * math.pi * (92 + 14 * i / RATE) * i / RATE) for i in range(int(0.7 * RATE))]
    add(track, swell(hum, lambda u: math.sin(math.pi * u) ** 2), 0.0, 0.14)
    add(track, swell(breath(0.6, lambda t: 320, lambda t: 1300 - 900 * t, 12), lambda u: math.sin(math.pi * u ** 0.6) ** 2), 0.85, 0.7)
    return track


def tada():
    track = silence(1.5)
    for at, note, gain in ((0, "G4", 0.6), (0.11, "G4", 0.6), (0.22, "C5", 0.9), (0.22, "E5", 0.7), (0.22, "G5", 0.7), (0.22, "C4", 0.6)):
        add(track, low_marimba(note, 1.2), at, gain)
    for at, note in ((0.36, "C6"), (0.45, "E6"), (0.54, "G6"), (0.63, "C7")):
        add(track, glass(note, 0.8), at, 0.16)
    return track


SOUNDS = {"pick": pick, "drop": drop, "yes": yes, "not-yet": not_yet, "star": star, "bell": bell, "page": page, "river": river, "snore": snore, "tada": tada}
LOUDNESS = {"pick": 0.7, "drop": 0.8, "page": 0.55, "river": 0.75, "snore": 0.75, "not-yet": 0.85}


def finished(track, loudness):
    """No clipping, no click at the end."""
    tail = min(len(track), int(0.05 * RATE))
    for i in range(tail):
        track[len(track) - tail + i] *= 0.5 + 0.5 * math.cos(math.pi * i / tail)
    gain = PEAK * loudness / max(abs(value) for value in track)
    return [value * gain for value in track]


def write(name, track):
    with wave.open(str(HERE / f"{name}.wav"), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(b"".join(struct.pack("<h", round(value * 32_767)) for value in track))


if __name__ == "__main__":
    for name, sound in SOUNDS.items():
        write(name, finished(sound(), LOUDNESS.get(name, 1.0)))
