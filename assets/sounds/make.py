"""Makes the ten sounds of Mulot: python3 assets/sounds/make.py. Standard library only; mono, 22 050 Hz, 16 bit."""
import math
import pathlib
import random
import struct
import wave

RATE = 22050
HERE = pathlib.Path(__file__).parent
CHANCE = random.Random(7)


def silence(seconds):
    return [0.0] * int(RATE * seconds)


def marimba(frequency, seconds, loud=0.5):
    """A struck wooden bar: the tone and its fourth and tenth partials, each dying sooner."""
    samples = []
    for i in range(int(RATE * seconds)):
        t = i / RATE
        attack = min(1.0, t / 0.004)
        tone = math.sin(2 * math.pi * frequency * t) * math.exp(-5.5 * t / seconds)
        tone += 0.28 * math.sin(2 * math.pi * 4 * frequency * t) * math.exp(-16 * t / seconds)
        tone += 0.08 * math.sin(2 * math.pi * 10 * frequency * t) * math.exp(-40 * t / seconds)
        samples.append(loud * attack * tone / 1.3)
    return samples


def glide(start, end, seconds, loud=0.3):
    """A soft whistle from one pitch to another."""
    samples, phase = [], 0.0
    for i in range(int(RATE * seconds)):
        x = i / (RATE * seconds)
        phase += 2 * math.pi * (start + (end - start) * x) / RATE
        samples.append(loud * math.sin(math.pi * x) ** 1.5 * math.sin(phase))
    return samples


def breath(seconds, smooth, loud):
    """Smoothed noise that swells and fades."""
    samples, level = [], 0.0
    for i in range(int(RATE * seconds)):
        x = i / (RATE * seconds)
        level += (CHANCE.uniform(-1, 1) - level) * smooth
        samples.append(loud * math.sin(math.pi * x) ** 2 * level)
    return samples


def mix(*voices):
    """Voices as (second of entry, samples), together."""
    length = max(int(RATE * at) + len(samples) for at, samples in voices)
    whole = [0.0] * length
    for at, samples in voices:
        offset = int(RATE * at)
        for i, value in enumerate(samples):
            whole[offset + i] += value
    return whole


def write(name, samples):
    fade = int(RATE * 0.015)
    for i in range(min(fade, len(samples))):
        samples[-1 - i] *= i / fade
    peak = max(1.0, max(abs(value) for value in samples) / 0.8)
    with wave.open(str(HERE / f"{name}.wav"), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(b"".join(struct.pack("<h", int(32000 * value / peak)) for value in samples))


C, D, E, G, A, C2, E2, G2 = 523.25, 587.33, 659.26, 783.99, 880.0, 1046.5, 1318.5, 1568.0
write("pick", marimba(G, 0.16, 0.4))
write("drop", marimba(C / 2, 0.22, 0.55))
write("yes", mix((0, marimba(E, 0.25, 0.35)), (0.09, marimba(G, 0.3, 0.35))))
write("not-yet", mix((0, marimba(E / 2, 0.28, 0.35)), (0.13, marimba(D / 2, 0.36, 0.35))))
write("star", mix((0, marimba(C2, 0.35, 0.35)), (0.07, marimba(E2, 0.4, 0.3)), (0.14, marimba(G2, 0.5, 0.25))))
write("bell", mix((0, marimba(A, 0.8, 0.35)), (0.005, marimba(A * 2.01, 0.6, 0.12)), (0.28, marimba(A, 0.6, 0.25))))
write("page", breath(0.3, 0.35, 0.8))
write("river", mix((0, breath(0.8, 0.08, 1.6)), (0.15, glide(500, 760, 0.14, 0.1)), (0.42, glide(620, 900, 0.12, 0.08))))
write("snore", mix((0, breath(0.45, 0.05, 1.4)), (0.48, glide(520, 380, 0.35, 0.12))))
write("tada", mix((0, marimba(C, 0.3, 0.3)), (0.11, marimba(E, 0.3, 0.3)), (0.22, marimba(G, 0.35, 0.3)),
                  (0.34, mix((0, marimba(C2, 0.5, 0.3)), (0, marimba(E, 0.5, 0.2))))))
