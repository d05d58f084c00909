// SPDX-License-Identifier: MIT
// Says of documents whether ajv, in its strict mode, finds them to be what JSON Schemas (draft 2020-12) say. LIST is a
// file with a line for each document: the file of the schema, a tab, and that of the document (.json, .jsonl of which
// every line is one, or .yaml). Of a line with a schema alone it is the schema that is checked. Prints for each line
// "valid FILE", or "refused FILE: where: why".
//
//   node validate.mjs FOLDER_WITH_NODE_MODULES LIST
//
// Ends with 0, or with 3 and a line that says why where ajv is not installed.
import { readFileSync } from "node:fs";
import { loadingFrom } from "./loading.mjs";
import { documentsOfYaml } from "./typed_yaml.mjs";

const [folder, list] = process.argv.slice(2);
const loaded = loadingFrom(folder);
const Ajv = loaded("ajv/dist/2020.js");
const addFormats = loaded("ajv-formats");
const yaml = loaded("yaml");

const schemas = new Map();

function schemaOf(file) {
    if (!schemas.has(file)) {
        const ajv = new Ajv({ strict: true });
        addFormats(ajv);
        const text = JSON.parse(readFileSync(file, "utf8"));
        schemas.set(file, { text, judge: ajv.compile(text) });
    }
    return schemas.get(file);
}

function documentsOf(file, schema) {
    const text = readFileSync(file, "utf8");
    if (file.endsWith(".yaml")) return documentsOfYaml(yaml, text, schema.text);
    const parts = file.endsWith(".jsonl") ? text.split("\n").filter((line) => line.trim() !== "") : [text];
    return parts.map((each) => JSON.parse(each));
}

/// Where a schema has a property without a description, which an editor would show; undefined where it has none.
function undescribed(schema, at = "#") {
    if (typeof schema !== "object" || schema === null) return undefined;
    for (const [name, each] of Object.entries(schema.properties ?? {}))
        if (!/^[A-Z"].*\.$/s.test(each.description ?? "")) return `${at}/properties/${name}`;
    for (const [name, each] of Object.entries(schema)) {
        const found = undescribed(each, `${at}/${name}`);
        if (found !== undefined) return found;
    }
    return undefined;
}

/// The first fault; undefined where there is none.
function faultOf(schemaFile, file) {
    try {
        const schema = schemaOf(schemaFile);
        if (file === undefined) {
            const bare = undescribed(schema.text);
            return bare && `${bare} has no description that is a sentence`;
        }
        const documents = documentsOf(file, schema);
        if (documents.length === 0) return "it holds no document";
        if (documents.every((each) => schema.judge(each))) return undefined;
        return schema.judge.errors.map((each) => `${each.instancePath || "/"}: ${each.message}`).join("; ");
    } catch (error) {
        return error.message;
    }
}

for (const line of readFileSync(list, "utf8").split("\n").filter((each) => each !== "")) {
    const [schema, file] = line.split("\t");
    const fault = faultOf(schema, file);
    console.log(fault === undefined ? `valid ${file ?? schema}` : `refused ${file ?? schema}: ${fault}`);
}
