// SPDX-License-Identifier: MIT
// Says of release packages whether ajv finds them to be what OCDS says with an extension applied, and of the extension
// whether its patch leaves a schema that is in order. Prints "valid FILE", or "refused FILE: where: why", for the patched
// schema and for each package.
//
//   node validate_ocds.mjs FOLDER_WITH_NODE_MODULES FOLDER_OF_SCHEMAS FOLDER_OF_EXTENSION PACKAGE.json...
//
// Ends with 0, or with 3 and a line that says why where ajv is not installed.
import { readFileSync } from "node:fs";
import { loadingFrom } from "./loading.mjs";

const [folder, schemas, extension, ...packages] = process.argv.slice(2);
const loaded = loadingFrom(folder);
const Ajv = loaded("ajv-draft-04");
const addFormats = loaded("ajv-formats");

const read = (file) => JSON.parse(readFileSync(file, "utf8"));

/// RFC 7396.
function merge(into, patch) {
    for (const [key, value] of Object.entries(patch)) {
        if (value === null) delete into[key];
        else if (typeof value !== "object" || Array.isArray(value)) into[key] = value;
        else into[key] = merge(typeof into[key] === "object" ? into[key] : {}, value);
    }
    return into;
}

function judgeOf(schema) {
    const ajv = new Ajv({ strictTypes: false, strictRequired: false, allErrors: true });
    addFormats(ajv);
    ajv.addVocabulary(["codelist", "openCodelist", "wholeListMerge", "omitWhenMerged", "versionId", "deprecated"]);
    return ajv.compile(schema);
}

function say(file, judge, documents) {
    const faults = documents.flatMap((each) => (judge(each) ? [] : judge.errors));
    const words = faults.map((each) => `${each.instancePath || "/"}: ${each.message}`).slice(0, 5).join("; ");
    console.log(faults.length === 0 ? `valid ${file}` : `refused ${file}: ${words}`);
}

const release = merge(read(`${schemas}/release-schema.json`), read(`${extension}/release-schema.json`));
const releasePackage = read(`${schemas}/release-package-schema.json`);
releasePackage.properties.releases.items = {};

const metaSchema = { ...read(`${schemas}/meta-schema.json`), id: "urn:ocds:meta-schema" }; // its own id is taken
say(`${extension}/release-schema.json`, judgeOf(metaSchema), [release]);
const [judgeRelease, judgePackage] = [judgeOf(release), judgeOf(releasePackage)];
for (const file of packages) {
    const content = read(file);
    say(file, judgePackage, [content]);
    say(file, judgeRelease, content.releases);
}
