// SPDX-License-Identifier: MIT
// Loads what npm installed, from whichever folder it is in.
import { createRequire } from "node:module";
import { resolve } from "node:path";

/// A function that loads a package by its name; where it is not there, the script ends with 3 and a line that says so.
export function loadingFrom(folder) {
    const load = createRequire(`${resolve(folder)}/`);
    return (name) => {
        try {
            const found = load(name);
            return found.default ?? found;
        } catch {
            console.log(`passed over: ${name} (npm) is not in ${folder}: tests/install_dependencies.sh tests puts it there`);
            process.exit(3);
        }
    };
}
