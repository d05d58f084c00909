# SPDX-License-Identifier: MIT
# Counts what stands in a contracts register (39 columns, comma-separated), without any of the library's code.
# Usage: LC_ALL=C awk -f count_register.awk REGISTER.csv
# Prints "name count", one a line. Lines that begin with "issue." count what a reader should report.

# Splits a record into cell[1..], returns how many.
function split_record(record, cell,    count, at, letter, quoted, text) {
    count = 0
    text = ""
    quoted = 0
    for (at = 1; at <= length(record); at++) {
        letter = substr(record, at, 1)
        if (quoted && letter == "\"" && substr(record, at + 1, 1) == "\"") { text = text "\""; at++ }
        else if (letter == "\"") quoted = !quoted
        else if (letter == "," && !quoted) { cell[++count] = text; text = "" }
        else text = text letter
    }
    cell[++count] = text
    return count
}

function trim(text) {
    gsub(/^[ \t\r\n]+|[ \t\r\n]+$/, "", text)
    return text
}

function of(name) { return trim(cell[column[tolower(name)]]) }

function year(day) { return substr(day, length(day) - 3) + 0 }

{
    left = $0
    gsub(/[\302-\337][\200-\277]|[\340-\357][\200-\277][\200-\277]|[\360-\364][\200-\277][\200-\277][\200-\277]/, "", left)
    if (left ~ /[\200-\377]/) not_utf8 = 1
}

# A record goes on over the end of a line while a quotation mark is open.
{
    record = open ? record "\n" $0 : $0
    marks = gsub(/"/, "\"", record)
    open = marks % 2
    if (open) next
    sub(/\r$/, "", record)
}

!headings {
    headings = split_record(record, cell)
    for (each = 1; each <= headings; each++) column[tolower(trim(cell[each]))] = each
    next
}

{
    delete cell
    cells = split_record(record, cell)
    count["rows"]++
    if (cells != headings) count["issue.cells"]++
    filled = 0
    for (each = 1; each <= cells; each++) if (trim(cell[each]) != "") filled = 1
    if (!filled) { count["issue.blank_row"]++; next }

    start = of("Contract start date"); end = of("End date"); extension = of("Last extension date")
    if (start != "") count["starts"]++
    if (end != "") count["ends"]++; else count["rolling"]++
    if (extension != "") count["extensions"]++
    if (extension != "" && end == "") count["issue.extension_without_end"]++
    if (start ~ /^01-Jan-(1900|2000)$/ || start ~ /^01\/01\/(1900|2000)$/ || year(start) >= 2050) count["issue.placeholder_start"]++
    if (year(end) >= 2050) count["issue.placeholder_end"]++
    if (year(extension) >= 2050) count["issue.placeholder_extension"]++

    value = of("Contract value")
    if (value != "") {
        count["values"]++
        if (value ~ /^\(.*\)$/ || value ~ /^-/) count["values_negative"]++
        else if (value ~ /^[0.]+$/) count["values_zero"]++
    }
    if (of("Contract type") == "Framework agreement") count["framework_call_offs"]++
    if (of("Organisation name") != "") count["commissioners"]++

    number = of("Supplier registered company number")
    sub(/^gb\//, "", number)
    if (number != "") count["company_numbers"]++
    if (number ~ /^(IP|RS|SP|NP)/) count["registered_societies"]++
    supplier = toupper(of("Supplier name")); gsub(/\./, "", supplier); gsub(/[^A-Z]+/, " ", supplier)
    sub(/ (LTD|LIMITED) *$/, "", supplier)
    if (tolower(of("VCSE supplier")) == "yes" || number ~ /^(IP|RS|SP|NP|CE|CS)/ || supplier ~ / (CIC|COMMUNITY INTEREST COMPANY) *$/) count["third_sector"]++
    if (number ~ /^[0-9]+$/ && length(number) < 8) count["issue.lost_zeros"]++

    reference = of("Contract Reference number / ID")
    if (reference != "") {
        count["references"]++
        if (++rows_of[reference] == 2) count["issue.repeated_reference"]++
    }
}

END {
    count["issue.not_utf8"] = not_utf8 + 0
    names = "rows starts ends rolling extensions values values_negative values_zero third_sector framework_call_offs"
    names = names " commissioners company_numbers registered_societies references"
    names = names " issue.not_utf8 issue.blank_row issue.cells issue.repeated_reference issue.extension_without_end"
    names = names " issue.placeholder_start issue.placeholder_end issue.placeholder_extension issue.lost_zeros"
    total = split(names, name, " ")
    for (each = 1; each <= total; each++) print name[each], count[name[each]] + 0
}
