// SPDX-License-Identifier: MIT
// Reads YAML as the library does: what a plain scalar is, its field says. Where a schema wants text, 0107 is text; where
// it wants true or false, yes is true. Without such a wish a scalar is what YAML 1.2 says.

/// A schema with the alternatives that it is made of, references followed.
function alternativesOf(schema, root) {
    if (schema === undefined) return [];
    if (schema.$ref !== undefined) {
        const steps = schema.$ref.slice(2).split("/");
        return alternativesOf(steps.reduce((at, step) => at[step], root), root);
    }
    const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    return parts.length > 0 ? parts.flatMap((each) => alternativesOf(each, root)) : [schema];
}

function typeOf(value) {
    if (value === null) return "null";
    return Array.isArray(value) ? "array" : typeof value;
}

function admits(alternatives, value) {
    return alternatives.some((each) => {
        if (each.enum !== undefined) return each.enum.includes(value);
        if (each.const !== undefined) return each.const === value;
        const types = each.type === undefined ? [] : [each.type].flat();
        return types.includes(typeOf(value)) || (Number.isInteger(value) && types.includes("integer"));
    });
}

function scalarOf(node, alternatives) {
    if (node.type !== "PLAIN" || node.source === undefined) return node.value;
    const word = node.source.toLowerCase();
    const readings = [node.value, ...(word === "yes" ? [true] : []), ...(word === "no" ? [false] : []), node.source];
    return readings.find((each) => admits(alternatives, each)) ?? node.value;
}

/// The documents of a YAML text, each as a schema wants it; those that hold nothing are left out.
export function documentsOfYaml(yaml, text, schema) {
    function membersOf(map, alternatives) {
        const known = new Map(alternatives.flatMap((each) => Object.entries(each.properties ?? {})));
        return Object.fromEntries(map.items.map(({ key, value }) => [key.value, valueOf(value, known.get(key.value))]));
    }

    function valueOf(node, wanted) {
        const alternatives = alternativesOf(wanted, schema);
        if (yaml.isMap(node)) return membersOf(node, alternatives);
        if (yaml.isScalar(node)) return scalarOf(node, alternatives);
        if (node === null) return null;
        const element = alternatives.find((each) => each.items !== undefined)?.items;
        return node.items.map((each) => valueOf(each, element));
    }

    return yaml.parseAllDocuments(text).filter((each) => each.contents !== null).map((each) => {
        if (each.errors.length > 0) throw each.errors[0];
        return valueOf(each.contents, schema);
    });
}
