import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assertGrounded, extract, extractionSchema } from '../src/index.js';
import { fixtureNames, readExpected, readFixture, summarise } from './fixtures.js';

const writes = process.env.GONGBAO_WRITE_EXPECTED === '1';

describe.each(fixtureNames)('%s', (name) => {
  const text = readFixture(name);
  const extraction = extract(text);

  it('gives its structure, its claims and what is left out', () => {
    const summary = summarise(extraction);
    if (writes) {
      writeFileSync(
        new URL(`../fixtures/${name}.expected.json`, import.meta.url),
        `${JSON.stringify(summary, null, 2)}\n`,
      );
    }
    expect(summary).toEqual(readExpected(name));
  });

  it('fits the schema and is grounded in its text', () => {
    expect(extractionSchema.parse(extraction)).toEqual(extraction);
    assertGrounded(text, extraction);
  });

  it('gives the same again', () => {
    expect(extract(text)).toEqual(extraction);
  });
});
