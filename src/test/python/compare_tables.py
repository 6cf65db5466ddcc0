"""Holds sheets (ODS) against the tables (CSV) they were read from: numbers, days, words, rows, and no formula.

What the table itself must not hold is a fault too: a decimal point, words that a spreadsheet calculates, letters that
were encoded twice or lost.

compare_tables.py FOLDER-OF-SHEETS TABLE...
"""

import csv
import pathlib
import re
import sys
import zipfile
from xml.etree import ElementTree

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
MOST_REPEATED = 1000  # a sheet ends with rows and columns repeated to its edge


def meaning(cell):
    """A cell of the sheet: its kind and its value; a formula is a kind of its own."""
    if TABLE + "formula" in cell.attrib:
        return "formula", cell.get(TABLE + "formula")
    kind = cell.get(OFFICE + "value-type", "empty")
    if kind == "float":
        return kind, float(cell.get(OFFICE + "value"))
    if kind == "date":
        return kind, cell.get(OFFICE + "date-value")
    words = "\n".join("".join(part.itertext()) for part in cell.findall(TEXT + "p"))
    return kind, words


def sheet_rows(path):
    with zipfile.ZipFile(path) as packed:
        content = ElementTree.fromstring(packed.read("content.xml"))
    rows = []
    for row in content.iter(TABLE + "table-row"):
        cells = []
        for cell in row.findall(TABLE + "table-cell"):
            times = int(cell.get(TABLE + "number-columns-repeated", "1"))
            cells += [meaning(cell)] * (times if times < MOST_REPEATED else 0)
        while cells and cells[-1][0] == "empty":
            cells.pop()
        times = int(row.get(TABLE + "number-rows-repeated", "1"))
        rows += [cells] * (times if times < MOST_REPEATED else 0)
    while rows and not rows[-1]:
        rows.pop()
    return rows


def expected(cell):
    if re.fullmatch(r"-?\d+(,\d+)?", cell):
        return "float", float(cell.replace(",", "."))
    if re.fullmatch(r"\d{4}-\d\d-\d\d", cell):
        return "date", cell
    return ("string", cell) if cell else ("empty", "")


def wrong_in_itself(kind, value):
    if kind != "string":
        return None
    if re.fullmatch(r"-?\d+\.\d+", value):
        return "a decimal point"
    if value[0] in "=+-@":
        return "words that are calculated"
    return "letters encoded twice or lost" if re.search("Ã.|â€|\ufffd", value) else None


def table_rows(path):
    with open(path, encoding="utf-8-sig", newline="") as table:
        rows = [[expected(cell) for cell in row] for row in csv.reader(table, delimiter=";")]
    for row in rows:
        while row and row[-1][0] == "empty":
            row.pop()
    return rows


def main(folder, tables):
    faults = []
    for table in map(pathlib.Path, tables):
        wanted = table_rows(table)
        found = sheet_rows(pathlib.Path(folder, table.stem + ".ods"))
        if len(found) != len(wanted):
            faults.append(f"{table}: {len(found)} rows in the sheet, {len(wanted)} in the table")
        for number, (want, have) in enumerate(zip(wanted, found), start=1):
            for cell in want:
                if wrong_in_itself(*cell):
                    faults.append(f"{table}:{number}: {wrong_in_itself(*cell)} in {cell[1]}")
            if want != have:
                faults.append(f"{table}:{number}: the sheet has {have} for {want}")
        print(f"{table}: {len(wanted)} rows")
    if not tables:
        faults.append("there is no table")
    sys.exit("\n".join(faults) or 0)


main(sys.argv[1], sys.argv[2:])
