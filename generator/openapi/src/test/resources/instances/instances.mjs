// Writes instances of the component schemas of a document, a line each: {"schema": name, "value": instance}.
// node instances.mjs DOCUMENT OUTPUT COUNT
import fs from 'node:fs';
import { Ajv } from 'ajv';
import { generateSync } from 'json-schema-faker';
import YAML from 'yaml';

const [, , input, output, count] = process.argv;
const MOST_SECONDS = 60;
const VALUES = new Set(['example', 'examples', 'default', 'description', 'discriminator', 'xml', 'externalDocs']);
// Who writes no type means the one that the other words are about.
const IMPLIED = {
  object: ['properties', 'additionalProperties', 'required', 'minProperties', 'maxProperties'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  string: ['pattern', 'minLength', 'maxLength'],
};
const NAMED = new Set(['properties', 'patternProperties', 'definitions', 'schemas']);

// OpenAPI's words in those of JSON Schema. Formats are left out: strings stay strings. Long things are made short.
function translated(node, named) {
  if (Array.isArray(node)) return node.map((each) => translated(each, false));
  if (node === null || typeof node !== 'object') return node;
  const schema = {};
  for (const [name, value] of Object.entries(node)) {
    if (named || !(VALUES.has(name) || name.startsWith('x-'))) schema[name] = translated(value, !named && NAMED.has(name));
  }
  if (named) return schema;
  if (typeof schema.$ref === 'string') schema.$ref = schema.$ref.replace('#/components/schemas/', '#/definitions/');
  if (schema.nullable === true) {
    if (typeof schema.type === 'string') schema.type = [schema.type, 'null'];
    if (schema.enum && !schema.enum.includes(null)) schema.enum.push(null);
  }
  for (const [bound, exclusive] of [['minimum', 'exclusiveMinimum'], ['maximum', 'exclusiveMaximum']]) {
    if (schema[exclusive] === true) {
      schema[exclusive] = schema[bound];
      delete schema[bound];
    } else if (schema[exclusive] === false) {
      delete schema[exclusive];
    }
  }
  if (schema.pattern && (schema.pattern.length > 60 || /\\p|\(\?/.test(schema.pattern))) delete schema.pattern;
  if (schema.maxLength > 60) schema.maxLength = Math.max(60, schema.minLength || 0);
  if (schema.maxItems > 3) schema.maxItems = Math.max(3, schema.minItems || 0);
  const implied = Object.keys(IMPLIED).find((type) => IMPLIED[type].some((word) => word in schema));
  if (implied && !schema.type && !schema.enum && !schema.$ref) schema.type = implied;
  // A format of OpenAPI's registry that forms a type of Java.
  if ([schema.type].flat().includes('string') && schema.format === 'decimal' && !schema.enum) schema.pattern ??= '^(0|-?[1-9]\\d{0,5})(\\.\\d{1,4})?$';
  for (const name of ['nullable', 'format', 'readOnly', 'writeOnly']) delete schema[name];
  return schema;
}

const text = fs.readFileSync(input, 'utf8');
const document = text.trimStart().startsWith('{') ? JSON.parse(text) : YAML.parse(text, { maxAliasCount: -1 });
const definitions = translated(document.components?.schemas ?? {}, true);

// All definitions at once, so that each is compiled once; one that is no schema harms only those that reach it.
const ajv = new Ajv({ strict: false, logger: false, validateFormats: false, validateSchema: false });
ajv.addSchema({ $id: 'document', definitions: structuredClone(definitions) });

// What the depth was cut off of is no instance any more.
function isInstance(value, path) {
  return value !== undefined && ajv.getSchema('document#' + path)(value);
}

// The definitions that a schema reaches, itself among them: the faker copies what it is given, again and again.
function reached(node, found) {
  if (node === null || typeof node !== 'object') return found;
  for (const [key, value] of Object.entries(node)) {
    const name = key === '$ref' && typeof value === 'string' && value.startsWith('#/definitions/') && nameOf(value);
    if (name && name in definitions && !(name in found)) {
      found[name] = definitions[name];
      reached(definitions[name], found);
    } else {
      reached(value, found);
    }
  }
  return found;
}

function nameOf($ref) {
  return decodeURIComponent($ref.split('/')[2]).replaceAll('~1', '/').replaceAll('~0', '~');
}

const lines = [];
const start = Date.now();
for (const name of Object.keys(definitions)) {
  const path = '/definitions/' + encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
  const $ref = '#' + path;
  let found = 0;
  for (let i = 0; i < 4 * count && found < count && Date.now() - start < 1000 * MOST_SECONDS; i++) {
    const options = { seed: i, refDepthMax: 3, maxItems: 3, alwaysFakeOptionals: i % 2 === 0, optionalsProbability: 0.4 };
    try {
      // The faker changes what it reads.
      const value = generateSync({ $ref, definitions: structuredClone(reached({ $ref }, {})) }, options);
      if (isInstance(value, path)) {
        lines.push(JSON.stringify({ schema: name, value }));
        found++;
      }
    } catch {
      // A schema that faker or validator cannot read gives no instance.
    }
  }
}
fs.writeFileSync(output, lines.filter((line) => line.length < 200000).join('\n'));
