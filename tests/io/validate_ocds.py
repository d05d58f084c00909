# SPDX-License-Identifier: MIT
# Says where release packages are not valid against the schema of OCDS with an extension applied.
# Usage: validate_ocds.py FOLDER_OF_SCHEMAS FOLDER_OF_EXTENSION PACKAGE.json...
import json
import pathlib
import sys

import jsonschema


def merge(into, patch):
    """RFC 7396."""
    for key, value in patch.items():
        if value is None:
            into.pop(key, None)
        elif isinstance(value, dict) and isinstance(into.get(key), dict):
            merge(into[key], value)
        else:
            into[key] = value


schemas, extension = map(pathlib.Path, sys.argv[1:3])
release = json.loads((schemas / "release-schema.json").read_text())
merge(release, json.loads((extension / "release-schema.json").read_text()))
package = json.loads((schemas / "release-package-schema.json").read_text())
jsonschema.Draft4Validator.check_schema(release)
package["properties"]["releases"]["items"] = {}
checker = jsonschema.FormatChecker()
bad = 0
for name in sys.argv[3:]:
    content = json.loads(pathlib.Path(name).read_text())
    errors = [("package", each) for each in jsonschema.Draft4Validator(package, format_checker=checker).iter_errors(content)]
    for each in content["releases"]:
        errors += [(each["ocid"], error)
                   for error in jsonschema.Draft4Validator(release, format_checker=checker).iter_errors(each)]
    for where, error in errors:
        bad += 1
        print(name, where, "/".join(map(str, error.absolute_path)), error.message[:300])
sys.exit(bad != 0)
