import { expect, test } from 'vitest';
import { lazyTokenizer } from '../../src/segment/lazy-tokenizer.js';
import type { Tokenizer } from '../../src/segment/tokenizer.js';
import { createTokenizer } from '../../src/segment/words.js';

const counting = (): { readonly tokenizer: Tokenizer; readonly runs: string[] } => {
  const runs: string[] = [];
  const cut = (run: string) => {
    runs.push(run);
    return [{ word: run, tag: 'n' }];
  };
  return { tokenizer: createTokenizer('counting', cut), runs };
};

test('names nothing as used before the first word', () => {
  const lazy = lazyTokenizer(counting().tokenizer);
  expect([lazy.name, lazy.used()]).toEqual(['counting', null]);
  lazy.tag('警情');
  expect(lazy.used()).toBe('counting');
});

test('cuts a run once, however many rules ask for it', () => {
  const { tokenizer, runs } = counting();
  const lazy = lazyTokenizer(tokenizer);
  expect(lazy.tag('警情')).toEqual(lazy.tag('警情'));
  expect(lazy.tag('派出所').map(({ text }) => text)).toEqual(['派出所']);
  expect(runs).toEqual(['警情', '派出所']);
});

test('holds no more than some hundred runs', () => {
  const { tokenizer, runs } = counting();
  const lazy = lazyTokenizer(tokenizer);
  const asked = Array.from({ length: 1000 }, (_, number) => `第${number}起`);
  for (const run of [...asked, ...asked]) expect(lazy.tag(run)[0]?.text).toBe(run);
  expect(runs.length).toBeGreaterThan(asked.length);
});
