import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const folder = new URL('.readme-example/', root);

/** The example and what it is said to print: the first block of each kind after the heading. */
const exampleIn = (readme: string): { readonly code: string; readonly output: string } => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1];
  const output = /```text\n([\s\S]*?)```/.exec(readme)?.[1];
  if (code === undefined || output === undefined)
    throw new Error('the README has no example with its output');
  return { code, output };
};

const run = (code: string): string => {
  mkdirSync(folder, { recursive: true });
  const file = new URL('example.mjs', folder);
  writeFileSync(file, code.replace("'gongbao'", "'../dist/index.js'"));
  return execFileSync(process.execPath, [file.pathname], { encoding: 'utf8' });
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const readme = readFileSync(new URL(name, root), 'utf8');

  it('shows what its example prints', () => {
    const { code, output } = exampleIn(readme);
    const printed = run(code);
    if (process.env.GONGBAO_WRITE_EXPECTED === '1') {
      writeFileSync(
        new URL(name, root),
        readme.replace(/```text\n[\s\S]*?```/, () => `\`\`\`text\n${printed}\`\`\``),
      );
    } else {
      expect(output).toBe(printed);
    }
  });
});
