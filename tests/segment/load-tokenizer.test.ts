import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { TokenizerUnavailableError } from '../../src/errors.js';
import type { RequireModule } from '../../src/segment/backend.js';
import { describeTokenizers, loadTokenizer, type TokenizerName } from '../../src/segment/load-tokenizer.js';

const realRequire: RequireModule = createRequire(import.meta.url);

/** A machine on which these packages are not installed. */
const without =
  (...absent: readonly string[]): RequireModule =>
  (id) => {
    if (absent.some((name) => id === name || id.startsWith(`${name}/`))) {
      throw Object.assign(new Error(`Cannot find module '${id}'\nRequire stack:\n- /x`), {
        code: 'MODULE_NOT_FOUND',
      });
    }
    return realRequire(id);
  };

/** nodejieba as its package behaves where install scripts were not allowed: it loads, and its functions throw. */
const withoutBinding: RequireModule = (id) => {
  if (id !== 'nodejieba') return realRequire(id);
  const tag = (): never => {
    throw Object.assign(new Error('nodejieba native binding was not found'), { code: 'BINDING_NOT_FOUND' });
  };
  return { tag };
};

/** A machine on which nodejieba works, whether or not it does on this one. */
const withNodejieba: RequireModule = (id) =>
  id === 'nodejieba' ? { tag: (text: string) => [{ word: text, tag: 'n' }] } : realRequire(id);

describe('loadTokenizer', () => {
  test.each<[string, RequireModule, string]>([
    ['takes nodejieba first', withNodejieba, 'nodejieba'],
    ['falls back where nodejieba is not installed', without('nodejieba'), '@node-rs/jieba'],
    ['falls back where nodejieba has no binding', withoutBinding, '@node-rs/jieba'],
    ['ends with Intl.Segmenter', without('nodejieba', '@node-rs/jieba'), 'intl'],
    [
      'passes over a module that is not what its name says',
      (id) => (id === 'nodejieba' ? {} : realRequire(id)),
      '@node-rs/jieba',
    ],
  ])('auto %s', (_, require, expected) => {
    expect(loadTokenizer('auto', require).name).toBe(expected);
  });

  test.each<[TokenizerName, RequireModule, RegExp]>([
    ['nodejieba', withoutBinding, /binding was not found.*npm rebuild nodejieba/],
    ['nodejieba', without('nodejieba'), /Cannot find module 'nodejieba';/],
    ['@node-rs/jieba', without('@node-rs/jieba'), /--include=optional @node-rs\/jieba/],
  ])('%s asked for by name throws and says how to repair it', (name, require, message) => {
    expect(() => loadTokenizer(name, require)).toThrow(TokenizerUnavailableError);
    expect(() => loadTokenizer(name, require)).toThrow(message);
  });

  test('loads a backend once', () => {
    let loads = 0;
    const counting: RequireModule = (id) => {
      loads += 1;
      return withNodejieba(id);
    };
    expect(loadTokenizer('nodejieba', counting)).toBe(loadTokenizer('auto', counting));
    expect(loads).toBe(1);
  });
});

describe.each(['auto', '@node-rs/jieba', 'intl', 'none'] as const)('the tokenizer %s', (name) => {
  const tokenizer = loadTokenizer(name);

  test.each([
    '全市刑事警情总量',
    '𠮷野家',
    '',
    '警\ud800情',
    '警\u0000情',
    '３万余名 ab,12',
    '治'.repeat(3000),
  ])('cuts %j into words that concatenate to it', (run) => {
    const words = tokenizer.tag(run);
    expect(words.map(({ text }) => text).join('')).toBe(run);
    for (const { text, start, end } of words) expect(run.slice(start, end)).toBe(text);
  });
});

test('jieba tags words; none knows no word', () => {
  const tags = loadTokenizer('@node-rs/jieba')
    .tag('全市总量')
    .map(({ text, tag }) => `${text}/${tag}`);
  expect(tags).toEqual(['全市/n', '总量/n']);
  expect(loadTokenizer('none').tag('全市总量')).toEqual([{ text: '全市总量', tag: 'x', start: 0, end: 4 }]);
});

describe('describeTokenizers', () => {
  test('names each backend with its version', () => {
    const reports = describeTokenizers(withoutBinding);
    expect(reports.map(({ name, problem }) => [name, problem])).toEqual([
      ['nodejieba', 'nodejieba native binding was not found'],
      ['@node-rs/jieba', null],
      ['intl', null],
    ]);
    expect(reports[1]?.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('has no version for a package that is not installed', () => {
    const [nodejieba] = describeTokenizers(without('nodejieba'));
    expect(nodejieba).toMatchObject({ version: null, problem: "Cannot find module 'nodejieba'" });
  });
});
