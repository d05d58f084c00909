#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Reads reports as other programs do, and prints what it found: an independent eye for the tests.

read_report.py xlsx FILE     sheets, rows, kinds of value, frozen panes, filters; fails on a formula or a link
read_report.py csv FILE      rows and columns; fails on a cell that a spreadsheet would work out
read_report.py html FILE     counts of elements; fails on markup that is none of the page's own
"""
import collections
import csv
import datetime
import html.parser
import sys


def fail(words):
    sys.exit("read_report.py: " + words)


def xlsx(path):
    import openpyxl

    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        kinds = collections.Counter()
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if cell.data_type == "f" or cell.hyperlink is not None:
                    fail(f"{sheet.title}!{cell.coordinate} is a formula or a link")
                if cell.value is not None:
                    kinds[type(cell.value).__name__] += 1
        print(f"sheet {sheet.title}: {sheet.max_row - 1} rows, frozen {sheet.freeze_panes}, "
              f"filter {sheet.auto_filter.ref is not None}, {dict(sorted(kinds.items()))}")
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True, max_row=40):
            shown = [value.strftime("%Y-%m-%d") if isinstance(value, datetime.datetime) else value for value in row]
            print("row " + sheet.title + "|" + "|".join("" if value is None else str(value) for value in shown))


def as_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    if any(len(row) != len(rows[0]) for row in rows):
        fail("rows of different lengths")
    for number, row in enumerate(rows):
        for cell in row:
            is_number = cell.lstrip("-").replace(".", "", 1).isdigit()
            if cell[:1] in tuple("=+-@\t\r") and cell and not is_number:
                fail(f"row {number + 1} has a formula: {cell[:80]!r}")
            if len(cell) > 32767:
                fail(f"row {number + 1} has a cell of {len(cell)} characters")
    kinds = collections.Counter(row[0] for row in rows[1:])
    print(f"{len(rows) - 1} rows, {len(rows[0])} columns, {dict(sorted(kinds.items()))}")


class page_reader(html.parser.HTMLParser):
    """Which elements and attributes a page has; what stands open at its end."""

    empty = {"meta", "link", "input", "br", "img"}
    known = {"html", "head", "body", "title", "style", "script", "meta", "link", "header", "main", "footer", "nav",
             "section", "article", "div", "span", "p", "a", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "b",
             "strong", "code", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "rect", "line", "path",
             "text", "desc", "label", "input", "select", "option", "output"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.count, self.ids = [], collections.Counter(), collections.Counter()

    def handle_starttag(self, tag, attributes):
        self.count[tag] += 1
        if tag not in self.known:
            fail(f"<{tag}> is no element of the page")
        for name, value in attributes:
            if name.startswith("on") or name == "style" or (name == "src"):
                fail(f"<{tag} {name}> is no attribute of the page")
            if name == "href" and not value.startswith(("#", "data:,")):
                fail(f"a link leads to {value}")
            if name == "id":
                self.ids[value] += 1
        if tag == "th" and "scope" not in dict(attributes):
            fail("a table heading without its scope")
        if tag not in self.empty:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in self.empty:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            fail(f"</{tag}> closes nothing")


def page(path):
    reader = page_reader()
    with open(path, encoding="utf-8", errors="strict") as file:
        reader.feed(file.read())
    reader.close()
    if reader.open:
        fail("left open: " + ", ".join(reader.open))
    twice = [each for each, times in reader.ids.items() if times > 1]
    if twice:
        fail("ids that stand twice: " + ", ".join(twice))
    print(", ".join(f"{tag} {times}" for tag, times in sorted(reader.count.items())))


kind, name = sys.argv[1:3]
{"xlsx": xlsx, "csv": as_csv, "html": page}[kind](name)
