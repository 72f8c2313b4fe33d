import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  install,
  isFoundFrom,
  pack,
  run,
  type Tarball,
  temporaryFolder,
  typescript,
  write,
} from './project.js';

const folder = temporaryFolder();
let tarball: Tarball;
beforeAll(() => {
  tarball = pack(folder.path);
});
afterAll(() => folder.remove());

/** A new project with the package, and with these besides. */
const projectWith = (name: string, also: readonly string[]): string => {
  const project = join(folder.path, name);
  install(tarball, project, also);
  return project;
};

const node = (project: string, ...args: readonly string[]): string => run(process.execPath, args, project);

const esm = `
import { assertGrounded, createExtractor, extract, parseBulletin } from 'gongbao';
const text = '全市共接报警情15起。';
const { claims, tokenizer } = extract(text, { published: '2023-01-10' });
console.log(JSON.stringify({
  quotes: claims.map(({ quote }) => quote),
  exact: claims.every(({ span, quote }) => text.slice(span.start, span.end) === quote),
  tokenizer,
  others: [typeof assertGrounded, typeof createExtractor, typeof parseBulletin],
}));
`;

const functions = ['function', 'function', 'function'];

test('the tarball holds what was built and nothing else', () => {
  const expected =
    /^(?:dist\/[\w/-]+\.(?:js|d\.ts)|schema\/[\w-]+\.json|package\.json|LICENSE|README(?:\.zh-CN)?\.md|CHANGELOG\.md)$/;
  expect(tarball.paths.filter((path) => !expected.test(path))).toEqual([]);
  expect(tarball.paths).toContain('dist/index.js');
  expect(tarball.paths).toContain('dist/cli/main.js');
});

describe('installed into an empty project', () => {
  test.skipIf(isFoundFrom(folder.path, 'nodejieba'))('works from ESM where nodejieba is absent', () => {
    const project = projectWith('without', []);
    write(project, 'use.js', esm);
    expect(JSON.parse(node(project, 'use.js'))).toEqual({
      quotes: ['15起'],
      exact: true,
      tokenizer: '@node-rs/jieba',
      others: functions,
    });
    expect(node(project, 'node_modules/gongbao/dist/cli/main.js', 'doctor')).toMatch(/^nodejieba +no +-$/m);
  });

  test('works from ESM where nodejieba has no binding, and doctor says so', () => {
    const project = projectWith('unbuilt', []);
    const broken =
      "exports.tag = () => { throw Object.assign(new Error('no binding'), { code: 'BINDING_NOT_FOUND' }); };";
    write(project, 'node_modules/nodejieba/index.js', broken);
    write(project, 'node_modules/nodejieba/package.json', '{ "name": "nodejieba", "version": "3.5.8" }');
    write(project, 'use.js', esm);
    expect(JSON.parse(node(project, 'use.js'))).toMatchObject({
      quotes: ['15起'],
      tokenizer: '@node-rs/jieba',
    });
    const doctor = node(project, 'node_modules/gongbao/dist/cli/main.js', 'doctor');
    expect(doctor).toMatch(/^nodejieba +no +3\.5\.8$/m);
    expect(doctor).toMatch(/^ {2}to repair it: .*npm rebuild nodejieba/m);
  });

  test('types hold under tsc with nodenext and no library check skipped', () => {
    const project = projectWith('typed', []);
    write(
      project,
      'use.ts',
      `import { type Claim, createExtractor, extract, type Extraction, parseBulletin } from 'gongbao';
const extraction: Extraction = extract('全市共接报警情15起。', { published: '2023-01-10' });
const values = extraction.claims.map((claim: Claim): number | null =>
  claim.amount.type === 'exact' ? claim.amount.value : null);
const heading: string | undefined = parseBulletin('公报').sections[0]?.heading?.text;
const again: Extraction = createExtractor({ tokenizer: 'none' }).extract('公报');
// @ts-expect-error a text is a string
const wrong = (): Extraction => extract(15);
console.log(JSON.stringify([values, heading ?? null, again.claims.length, typeof wrong]));
`,
    );
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023', 'dom'],
      strict: true,
      exactOptionalPropertyTypes: true,
      types: [],
      outDir: 'out',
    };
    write(project, 'tsconfig.json', JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    node(project, typescript, '--project', '.');
    expect(JSON.parse(node(project, 'out/use.js'))).toEqual([[15], null, 0, 'function']);
  });

  test('gongbao/node has the streams of Node.js', () => {
    const project = projectWith('streams', []);
    write(
      project,
      'use.js',
      `import { createReadStream } from 'node:fs';
import { extractNdjson } from 'gongbao/node';
createReadStream('in.jsonl').pipe(extractNdjson()).pipe(process.stdout);
`,
    );
    write(project, 'in.jsonl', '{"id":"a","text":"全市共接报警情15起。"}\n{"id":"b"}\n');
    expect(node(project, 'use.js').split('\n')).toEqual([
      expect.stringMatching(/^\{"id":"a",.*"quote":"15起"/),
      expect.stringMatching(/^\{"line":2,"id":"b","error":/),
      '',
    ]);
  });

  test('writes CSV, finds its schemas, and names what Parquet needs where that is absent', () => {
    const project = projectWith('outputs', []);
    write(project, 'node_modules/hyparquet-writer/package.json', '{ "main": "absent.js" }');
    write(
      project,
      'use.js',
      `import { extract, PackageUnavailableError } from 'gongbao';
import { toCsv, toParquet } from 'gongbao/output';
import claim from 'gongbao/schema/claim.json' with { type: 'json' };
const text = '全市共接报警情15起。';
const document = { id: 'a', text, extraction: extract(text) };
const failure = await toParquet([document]).next().catch((error) => error);
console.log(JSON.stringify([
  toCsv([document]).split('\\r\\n')[1].slice(0, 9), claim.$id,
  failure instanceof PackageUnavailableError, failure.code, failure.message]));
`,
    );
    expect(JSON.parse(node(project, '--no-warnings', 'use.js'))).toEqual([
      'a,7,10,15',
      'urn:gongbao:schema:claim',
      true,
      'PACKAGE_UNAVAILABLE',
      expect.stringContaining('npm install hyparquet-writer'),
    ]);
  });

  test('has a command line that knows its version', () => {
    const project = projectWith('command', []);
    expect(node(project, 'node_modules/gongbao/dist/cli/main.js', '--version')).toMatch(/^\d+\.\d+\.\d+/);
  });
});
