import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bash } from '../cli/gongbao.js';
import { printed, query } from './duckdb.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = join(root, 'docs', 'outputs.md');
const python = process.env.PYTHON ?? 'python3';

interface Example {
  readonly language: string;
  readonly code: string;
  /** What the page says it prints. */
  readonly output: string;
}

/** The examples of the page that say what they print, in order. */
const examples: readonly Example[] = Array.from(
  readFileSync(file, 'utf8').matchAll(/```(sql|python|ts)\n([^]*?)```\n\n```text\n([^]*?)```/g),
  ([, language = '', code = '', output = '']) => ({ language, code, output }),
);

const commands = (/```sh\n([^]*?)```/.exec(readFileSync(file, 'utf8'))?.[1] ?? '').replaceAll('npx ', '');

const folder = mkdtempSync(join(tmpdir(), 'gongbao-outputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'), 'junction');
  symlinkSync(root, join(folder, 'gongbao'), 'junction');
  const { code, stderr } = bash(`cd '${folder}' && ${commands.trim().replaceAll('\n', ' && ')}`);
  if (code !== 0) throw new Error(`the commands of the page ended with ${code}: ${stderr}`);
});

const runProcess = (command: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
};

/** The package by its own name, as whoever installed it would import it. */
const runTypeScript = (code: string): string => {
  const imported = code
    .replace("'gongbao'", "'./gongbao/dist/index.js'")
    .replace("'gongbao/output'", "'./gongbao/dist/output/index.js'");
  writeFileSync(join(folder, 'example.mjs'), imported);
  return runProcess(process.execPath, ['example.mjs']);
};

const runners: Readonly<Record<string, (code: string) => string | Promise<string>>> = {
  sql: async (code) => printed(await query(code, folder)),
  python: (code) => runProcess(python, ['-X', 'utf8', '-c', code]),
  ts: runTypeScript,
};

/** What Python examples import, the first being there wherever Python is. */
const missing = ['json', 'pandas', 'pyarrow'].filter(
  (module) => spawnSync(python, ['-c', `import ${module}`], { stdio: 'ignore' }).status !== 0,
);

/** What an example needs and this machine lacks. */
const lacking = ({ language, code }: Example): readonly string[] => {
  const needed = ['json', 'pandas'].filter((module) => code.includes(`import ${module}`));
  if (code.includes('read_parquet')) needed.push('pyarrow');
  return language === 'python' ? needed.filter((module) => missing.includes(module)) : [];
};

const writes = process.env.GONGBAO_WRITE_EXPECTED === '1';

describe('docs/outputs.md', () => {
  test('has examples in every language', () => {
    expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(Object.keys(runners)));
  });

  test.for(examples.map((example, index) => ({ ...example, index })))(
    'example $index ($language) prints what the page says',
    async ({ index, ...example }, { skip }) => {
      const lacks = lacking(example);
      skip(lacks.length > 0, `${python} with ${lacks.join(', ')} is not here`);
      const { language, code, output } = example;
      const result = await runners[language]?.(code);
      if (writes) {
        const page = readFileSync(file, 'utf8');
        const block = `${code}\`\`\`\n\n\`\`\`text\n`;
        writeFileSync(
          file,
          page.replace(block + output, () => block + result),
        );
        return;
      }
      expect(output, `example ${index}: if right, GONGBAO_WRITE_EXPECTED=1 rewrites it`).toBe(result);
    },
  );
});
