# SPDX-License-Identifier: MIT
# Counts what stands in files of public data, without any of the library's code: rows in, and the cases that they should
# give. Usage: count_inputs.py FILE...   Prints "file<tab>rows<tab>cases"; a file that holds none of these gives 0 and 0.
import csv
import json
import sys


def rows_of_table(raw):
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = raw.decode(encoding)
            break
        except UnicodeDecodeError:
            pass
    rows = list(csv.reader(text.splitlines(keepends=True)))
    blank = [not any(cell.strip() for cell in row) for row in rows]
    while len(rows) > 2 and blank[len(rows) - 1] and blank[len(rows) - 2]:  # of blank rows at the end one is kept
        rows.pop()
    return len(rows) - 1


RELEASE_FIELDS = {"ocid", "awards", "tender", "parties", "planning", "buyer", "bids"}


def is_release(value):
    return isinstance(value, dict) and bool(RELEASE_FIELDS & value.keys())


def releases_of(value):
    """Every release that stands in a document, and those that are to be read: pairs of counts and releases."""
    if isinstance(value, list):
        for each in value:
            yield from releases_of(each)
    elif isinstance(value, dict):
        if "releases" in value and "compiledRelease" not in value and "ocid" not in value:
            for each in value["releases"]:
                yield 1, each
        elif "records" in value:
            for record in value["records"]:
                yield from releases_of_record(record)
        elif "compiledRelease" in value or "versionedRelease" in value:
            yield from releases_of_record(value)
        elif is_release(value):
            yield 1, value


def releases_of_record(record):
    inner = record.get("releases", [])
    embedded = [each for each in inner if is_release(each)]
    others = len(inner) - len(embedded) + ("versionedRelease" in record)
    if "compiledRelease" in record:
        yield 1 + others + len(embedded), record["compiledRelease"]
    else:
        for each in embedded:
            yield 1, each
        yield others, None


def objects(value):
    if isinstance(value, dict):
        return [value]
    return [each for each in value or [] if isinstance(each, dict)]


def cases_of(releases):
    """Contracts, awards that no contract refers to, and processes that have neither, over the releases of each ocid."""
    processes = {}
    for number, release in enumerate(releases):
        processes.setdefault(release.get("ocid") or number, []).append(release)
    cases = 0
    for of_one in processes.values():
        found = {}
        for name in ("awards", "contracts"):
            parts = {}
            for number, release in enumerate(of_one):
                for place, part in enumerate(objects(release.get(name))):
                    parts[str(part["id"]) if "id" in part else (number, place)] = part
            found[name] = parts
        referred = {str(part.get("awardID")) for part in found["contracts"].values() if part.get("awardID") is not None}
        alone = [key for key in found["awards"] if key not in referred]
        cases += len(found["contracts"]) + len(alone) or 1
    return cases


def documents_of(text):
    try:
        return [json.loads(text)]
    except ValueError:
        pass
    found = []
    for line in text.splitlines():
        try:
            found.append(json.loads(line))
        except ValueError:
            pass
    return found


for name in sys.argv[1:]:
    raw = open(name, "rb").read()
    if name.endswith(".csv"):
        rows = rows_of_table(raw)
        print(name, rows, rows, sep="\t")
        continue
    documents = documents_of(raw.decode("utf-8", "replace"))
    pairs = [pair for each in documents for pair in releases_of(each)]
    releases = [release for _, release in pairs if release is not None]
    print(name, sum(count for count, _ in pairs), cases_of(releases), sep="\t")
