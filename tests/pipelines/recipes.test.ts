import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parseLines } from '../cli/gongbao.js';
import { isInstalled, ndjson, openWorkplace } from './stage.js';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/pipelines.md', root), 'utf8');

/** The first block of code in a language under a heading of the page. */
const blockUnder = (heading: string, language: string): string => {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const code = section.split(`\`\`\`${language}\n`)[1]?.split('```')[0];
  if (code === undefined) throw new Error(`docs/pipelines.md has no ${language} under ${heading}`);
  return code;
};

const { folder, file, bash, remove } = openWorkplace();
afterAll(remove);

const count = 1200;
file(
  'bulletins.jsonl',
  ndjson(Array.from({ length: count }, (_, i) => ({ id: String(i), text: `望川县新增学位${i + 1}个。` }))),
);

const docsOf = (name: string): readonly unknown[] =>
  parseLines(readFileSync(join(folder, name), 'utf8')).map((row) => Reflect.get(Object(row), 'doc'));
const everyDoc = Array.from({ length: count }, (_, i) => String(i));

test('every line of the contract has its tests, and every test its line', () => {
  const tests = readFileSync(new URL('contract.test.ts', import.meta.url), 'utf8');
  const numbers = Array.from(tests.matchAll(/^describe\('(C\d+) /gm), ([, number]) => number);
  expect(Array.from(page.matchAll(/^\| \*\*(C\d+)\*\* /gm), ([, number]) => number)).toEqual(numbers);
  expect(numbers).toHaveLength(14);
});

test('the shell: the recipe as it stands', () => {
  bash('gzip --keep bulletins.jsonl');
  expect(bash(blockUnder('In the shell', 'sh')).code).toBe(0);
  expect(docsOf('claims.jsonl')).toEqual(everyDoc);
});

// It is installed on few machines; nothing in Node.js does what it does.
describe.skipIf(!isInstalled('parallel'))('GNU parallel', () => {
  const recipe = blockUnder('GNU parallel', 'sh');
  const clear = () => bash('rm -rf shards out errors claims.jsonl killed');

  test('the recipe as it stands', () => {
    clear();
    const { code, stderr } = bash(recipe);
    expect(code, stderr).toBe(0);
    expect(docsOf('claims.jsonl')).toEqual(everyDoc);
  });

  test('with a job that is killed in the middle, nothing is lost and nothing comes twice', () => {
    clear();
    const flaky = file(
      'flaky',
      `#!/bin/sh
if mkdir killed 2> /dev/null; then
  gongbao "$@" &
  until ls out/*.partial > /dev/null 2>&1; do sleep 0.05; done
  kill -KILL $! $$
fi
exec gongbao "$@"
`,
    );
    chmodSync(flaky, 0o755);
    const { code, stderr } = bash(recipe.replace('  gongbao extract', `  '${flaky}' extract`));
    expect(code, stderr).toBe(0);
    expect(readdirSync(folder)).toContain('killed');
    expect(docsOf('claims.jsonl')).toEqual(everyDoc);
  });
});

test('the library: the example prints what it is said to', () => {
  const examples = new URL('.pipelines-example/', root);
  const code = page.split('```ts\n').at(-1)?.split('```')[0] ?? '';
  mkdirSync(examples, { recursive: true });
  try {
    const main = fileURLToPath(new URL('example.mjs', examples));
    writeFileSync(main, code.replace("'gongbao'", "'../dist/index.js'"));
    const printed = execFileSync(process.execPath, [main], { encoding: 'utf8' });
    expect(blockUnder('In Node.js', 'text')).toBe(printed);
  } finally {
    rmSync(examples, { recursive: true });
  }
  expect(existsSync(examples)).toBe(false);
});
