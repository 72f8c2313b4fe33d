// Writes schema/*.json, the JSON Schema of every record, from the zod schemas: npm run schemas
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../dist/json-schema.js';

const folder = new URL('../schema/', import.meta.url);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const { name, schema } of jsonSchemas()) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
