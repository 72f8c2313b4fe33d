import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src', import.meta.url));

/** The stages in the order in which they may know of each other: each imports only those before it. */
const stages = [
  'source',
  'html',
  'numeral',
  'time',
  'structure',
  'quantity',
  'judge',
  'ground',
  'english',
  'table',
  'claim',
  'align',
  'output',
];

const before = (stage: string): readonly string[] => stages.slice(0, stages.indexOf(stage));

/** What each folder may import apart from itself, the lexicon and the errors, which all may. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(stages.map((stage) => [stage, before(stage)])),
  ground: [...before('ground'), 'segment'],
  lexicon: [],
  segment: [],
  input: ['options.ts', 'stream'],
  vitest: ['source', 'claim', 'output', 'extract.ts'],
  stream: ['source', 'claim', 'extract.ts', 'options.ts'],
  node: ['stream', 'input', 'output', 'options.ts'],
  workers: ['input', 'output', 'segment', 'stream', 'extract.ts'],
  cli: ['input', 'output', 'segment', 'claim', 'align', 'stream', 'workers', 'extract.ts', 'options.ts'],
};

/** What any folder may name as a type: the records of the result. */
const typesForAll = ['claim'];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s+)?(?:([^;'"]*?)\s+from\s+)?'([^']+)';/gm;

/** An import in the middle of the program, for what is loaded only when it is needed. */
const whenNeeded = /\bawait import\('([^']+)'\)/g;

const isTypeOnly = (keyword: string | undefined, names: string | undefined): boolean => {
  if (keyword !== undefined) return true;
  const inner = /^\{([^}]*)\}$/.exec(names ?? '')?.[1];
  const specifiers =
    inner
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '') ?? [];
  return specifiers.length > 0 && specifiers.every((name) => name.startsWith('type '));
};

const resolved = (file: string, target: string): string =>
  target.startsWith('.') ? posix.join(posix.dirname(file), target).replace(/\.js$/, '.ts') : target;

const importsOf = (file: string): Import[] => {
  const source = readFileSync(join(root, file), 'utf8');
  return [
    ...Array.from(source.matchAll(statement), ([, keyword, names, target = '']) => ({
      from: file,
      to: resolved(file, target),
      typeOnly: isTypeOnly(keyword, names),
    })),
    ...Array.from(source.matchAll(whenNeeded), ([, target = '']) => ({
      from: file,
      to: resolved(file, target),
      typeOnly: false,
    })),
  ];
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));
const imports = files.flatMap(importsOf);
const within = imports.filter(({ to }) => files.includes(to));

/** The folder of a file, or the file itself at the top. */
const folderOf = (file: string): string => (dirname(file) === '.' ? file : (file.split('/')[0] ?? file));

const isAllowed = ({ from, to, typeOnly }: Import): boolean => {
  const [importer, imported] = [folderOf(from), folderOf(to)];
  // The top files put the stages together.
  if (importer === imported || allowed[importer] === undefined) return true;
  if (importer === 'lexicon') return typeOnly;
  if (imported === 'lexicon' || imported === 'errors.ts') return true;
  return allowed[importer].includes(imported) || (typeOnly && typesForAll.includes(imported));
};

describe('the direction of imports', () => {
  test('every folder has its rule', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => !folder.endsWith('.ts')));
    expect([...folders].filter((folder) => allowed[folder] === undefined)).toEqual([]);
  });

  test('every relative import is a file', () => {
    expect(imports.filter(({ to }) => to.endsWith('.ts') && !files.includes(to))).toEqual([]);
  });

  test('is one way', () => {
    const broken = within.filter((edge) => !isAllowed(edge)).map(({ from, to }) => `${from} imports ${to}`);
    expect(broken).toEqual([]);
  });

  test('has no circle among files', () => {
    const edges = within.filter(({ typeOnly }) => !typeOnly);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const { from, to } of edges) if (from === file) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test('the errors and the top of the library import nothing of the command line', () => {
    expect(within.filter(({ from }) => from === 'errors.ts')).toEqual([]);
    const surface = within.filter(({ from }) => from === 'index.ts' || from === 'extract.ts');
    expect(surface.filter(({ to }) => ['cli', 'input', 'node', 'workers'].includes(folderOf(to)))).toEqual(
      [],
    );
  });
});

describe('what belongs to Node.js', () => {
  // `node` is the entry gongbao/node: streams of Node.js, which the main entry must not need. Workers are its threads.
  // compromise is loaded by createRequire when the first English number word is read, as tokenisers are.
  test('is left to what loads packages, the input, gongbao/node, the workers and the command line', () => {
    const users = imports.filter(({ to }) => to.startsWith('node:')).map(({ from }) => from);
    const elsewhere = users.filter((file) => !['input', 'node', 'workers', 'cli'].includes(folderOf(file)));
    expect([...new Set(elsewhere)].toSorted()).toEqual([
      'english/numeral/load-compromise.ts',
      'segment/load-tokenizer.ts',
    ]);
  });
});

test('vitest is imported where the matchers are registered and nowhere else', () => {
  const users = imports.filter(({ to }) => to === 'vitest').map(({ from }) => from);
  expect([...new Set(users)]).toEqual(['vitest/index.ts']);
});
