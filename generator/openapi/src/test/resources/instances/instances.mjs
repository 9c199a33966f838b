// Writes instances of the component schemas of a document, a line each: {"schema": name, "value": instance}.
// node instances.mjs DOCUMENT OUTPUT COUNT
import fs from 'node:fs';
import { createRequire } from 'node:module';
import YAML from 'yaml';

const require = createRequire(import.meta.url);
const faker = require('json-schema-faker');
const Ajv = require('ajv').default;

const [, , input, output, count] = process.argv;
const MOST_SECONDS = 10;
const VALUES = new Set(['example', 'examples', 'default', 'description', 'discriminator', 'xml', 'externalDocs']);
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
  for (const name of ['nullable', 'format', 'readOnly', 'writeOnly']) delete schema[name];
  return schema;
}

const text = fs.readFileSync(input, 'utf8');
const document = text.trimStart().startsWith('{') ? JSON.parse(text) : YAML.parse(text, { maxAliasCount: -1 });
const definitions = translated(document.components?.schemas ?? {}, true);

let seed = 1;
faker.option({
  random: () => (seed = (seed * 16807) % 2147483647) / 2147483647,
  refDepthMax: 3,
  maxItems: 3,
  failOnInvalidTypes: false,
  failOnInvalidFormat: false,
  fillProperties: false,
});
const ajv = new Ajv({ strict: false, logger: false, validateFormats: false });

// The faker changes what it reads.
const untouched = structuredClone(definitions);
const validators = {};

// What the depth was cut off of is no instance any more.
function isInstance(value, $ref) {
  const valid = (validators[$ref] ??= ajv.compile({ $ref, definitions: untouched }));
  return value !== undefined && valid(value);
}

const lines = [];
const start = Date.now();
for (const name of Object.keys(definitions)) {
  const step = encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
  const schema = { $ref: '#/definitions/' + step, definitions };
  for (let i = 0; i < count && Date.now() - start < 1000 * MOST_SECONDS; i++) {
    faker.option({ alwaysFakeOptionals: i % 2 === 0, optionalsProbability: i % 2 === 0 ? 1 : 0.4 });
    try {
      const value = faker.generate(schema);
      if (isInstance(value, schema.$ref)) lines.push(JSON.stringify({ schema: name, value }));
    } catch {
      // A schema that faker or validator cannot read gives no instance.
    }
  }
}
fs.writeFileSync(output, lines.filter((line) => line.length < 200000).join('\n'));
