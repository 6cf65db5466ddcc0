#!/usr/bin/python3
"""Makes Mulot-*.ttf and MulotSpaced-*.ttf from Andika (https://software.sil.org/andika/, SIL Open Font License 1.1).

JavaFX without a graphics card paints scaled letters with the even-odd rule, so that overlapping strokes (the bar of
a t) leave holes. This script joins them, and keeps only the letters of European languages. A changed
font may not bear the name Andika: that name is reserved.

    apt-get install python3-fontforge
    ./make.py FOLDER-WITH-ANDIKA
"""

import os
import sys

import fontforge

KEPT = [
    (0x20, 0x17F),  # Latin
    (0x218, 0x21B),  # Romanian comma below
    (0x2BC, 0x2BC),  # apostrophe of Breton
    (0x2010, 0x2026),  # hyphens, dashes, quotes, ellipsis
    (0x202F, 0x202F),  # narrow no-break space
    (0x2030, 0x2030),  # per mille
    (0x2039, 0x203A),  # single guillemets
    (0x2070, 0x2089),  # raised and lowered figures
    (0x20AC, 0x20AC),  # euro
    (0x2190, 0x2193),  # arrows
    (0x2122, 0x2122),  # trade mark
    (0x2212, 0x2212),  # minus
    (0x2248, 0x2248),  # about
    (0x2260, 0x2265),  # unlike, at most, at least
]


def kept(code):
    return any(first <= code <= last for first, last in KEPT)


def space_out(font):
    """More air between letters (3.5 % of an em on both sides) and twice as much between words."""
    air = font.em * 0.035
    for glyph in font.glyphs():
        if glyph.width > 0:
            width = glyph.width + 2 * air * (2 if glyph.unicode in (0x20, 0xA0) else 1)
            glyph.transform((1, 0, 0, 1, air, 0))
            glyph.width = int(width)


def make(source, folder, style, spaced):
    font = fontforge.open(source)
    for lookup in list(font.gsub_lookups) + list(font.gpos_lookups):
        font.removeLookup(lookup)
    for glyph in list(font.glyphs()):
        if glyph.glyphname != ".notdef" and not kept(glyph.unicode):
            continue
        glyph.unlinkRef()
        glyph.removeOverlap()
        glyph.correctDirection()
    for glyph in list(font.glyphs()):
        if glyph.glyphname != ".notdef" and not kept(glyph.unicode):
            font.removeGlyph(glyph)
    family = "Mulot Spaced" if spaced else "Mulot"
    if spaced:
        space_out(font)
    font.familyname = family
    font.fontname = family.replace(" ", "") + "-" + style
    font.fullname = family + " " + style
    font.sfnt_names = tuple(
        name for name in font.sfnt_names if name[1] in ("Copyright", "License", "License URL", "Designer", "SubFamily")
    )
    font.appendSFNTName("English (US)", "Trademark", "")
    target = os.path.join(folder, family.replace(" ", "") + "-" + style + ".ttf")
    font.generate(target, flags=("opentype", "no-FFTM-table", "no-hints"))


folder = sys.argv[1]
here = os.path.dirname(os.path.abspath(__file__))
for style in ("Regular", "Bold"):
    for spaced in (False, True):
        make(os.path.join(folder, "Andika-%s.ttf" % style), here, style, spaced)
