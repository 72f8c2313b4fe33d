import { describe, expect, test } from 'vitest';
import type { WorkSettings } from '../../src/workers/settings.js';
import type { Task } from '../../src/workers/task.js';
import { createWork } from '../../src/workers/work.js';

const settings: WorkSettings = { format: 'rows', tokenizer: 'none' };

const taskOf = (file: string, text: string): Task => {
  const bytes = Buffer.from(text);
  return { file, batch: { bytes, offset: 0, length: bytes.length, line: 7, lines: 1 } };
};

describe('createWork', () => {
  test('goes from bytes to lines', () => {
    const finished = createWork(settings)(taskOf('云泽.txt', '全市共接报警情15起。'));
    expect(Buffer.from(finished.lines).toString()).toMatch(/^\{"doc":"云泽",.*"15起".*\}\n$/);
    expect(finished).toMatchObject({
      documents: [],
      problems: [],
      counts: { documents: 1, claims: 1, errors: 0 },
    });
  });

  test('gives the documents where the format has no lines', () => {
    const finished = createWork({ ...settings, format: 'table' })(taskOf('云泽.txt', '全市共接报警情15起。'));
    expect(finished.documents).toMatchObject([{ id: '云泽', extraction: { claims: [{ quote: '15起' }] } }]);
    expect(finished.lines).toHaveLength(0);
  });

  test.each<[string, string, number | null, string | null, string]>([
    ['a.jsonl', '{"id":"a"}', 7, 'a', 'INVALID_RECORD'],
    ['a.jsonl', '{"id":7,"text":"接警"}', 7, null, 'INVALID_RECORD'],
    ['a.jsonl', '{', 7, null, 'INVALID_RECORD'],
    ['a.jsonl', '{"id":"a","text":"接报警情15起。"}', 7, 'a', 'INPUT_TOO_LARGE'],
    ['a.txt', '%PDF-1.7', null, null, 'NOT_TEXT'],
    ['a.txt', '全市共接报警情15起。', null, 'a', 'INPUT_TOO_LARGE'],
  ])('%s %j is a problem at line %j of record %j: %s', (file, text, line, id, code) => {
    const finished = createWork({ ...settings, maxLength: 5 })(taskOf(file, text));
    expect(finished.problems).toMatchObject([{ file, line, id, code }]);
    expect(finished.counts).toEqual({ documents: 0, claims: 0, errors: 1 });
  });

  test('tells what was cut off as no failure', () => {
    const finished = createWork(settings)(taskOf('a.html', '<p>全市3起<!-- '));
    expect(finished.problems).toMatchObject([{ line: null, code: null }]);
    expect(finished.counts).toEqual({ documents: 1, claims: 1, errors: 0 });
  });

  test('a published day is that of the record, else that of the settings', () => {
    const lines = ['{"id":"a","text":"今年3起。"}', '{"id":"b","text":"今年3起。","published":"2022-05-01"}'];
    const finished = createWork({ ...settings, published: '2024-03-01' })(
      taskOf('a.jsonl', lines.join('\n')),
    );
    const text = Buffer.from(finished.lines).toString();
    expect(Array.from(text.matchAll(/"period":"(\d+)"/g), ([, period]) => period)).toEqual(['2024', '2022']);
  });
});
