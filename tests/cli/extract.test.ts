import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { encodeDoubleByte, joinBytes } from '../input/encode.js';
import { bash, gongbao, parseLines } from './gongbao.js';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const sentence = '全市共接报警情15起。';
const bulletin = fileOf('云泽公报.txt', `\ufeff${sentence}\n`);
const gbk = fileOf('gbk.txt', Buffer.concat([Buffer.from('公报'), Uint8Array.of(0xb9, 0xab)]));
const missing = join(folder, 'missing.txt');
const records = fileOf(
  'records.jsonl',
  [
    JSON.stringify({ id: 'a', text: sentence, url: 'https://example.cn/' }),
    '{"id":"b"}',
    '',
    JSON.stringify({ id: 'c', text: `今年${sentence}`, published: '2022-05-01' }),
  ].join('\r\n'),
);

describe('formats', () => {
  test('table is the default', () => {
    const { code, stdout, stderr } = gongbao(['extract', bulletin]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^云泽公报: 1 claim, /);
    expect(stdout).toMatch(/15 {2}起 .* 15起$/m);
  });

  test('rows are flat, offsets count from behind the byte order mark', () => {
    const { code, stdout } = gongbao(['extract', '--format', 'rows', bulletin]);
    expect(code).toBe(0);
    const start = sentence.indexOf('15');
    expect(parseLines(stdout)).toMatchObject([
      {
        doc: '云泽公报',
        start,
        end: start + 3,
        text: '15起',
        kind: 'count',
        value: 15,
        decimal: '15',
        unit: '起',
      },
    ]);
  });

  test('json is one document, or an array of the several', () => {
    const one: unknown = JSON.parse(gongbao(['extract', '--format', 'json', bulletin]).stdout);
    expect(one).toMatchObject({ id: '云泽公报', claims: [{ quote: '15起' }] });
    const two: unknown = JSON.parse(gongbao(['extract', '--format', 'json', bulletin, bulletin]).stdout);
    expect(two).toEqual([one, one]);
  });

  test('ndjson is a document a line', () => {
    const { stdout } = gongbao(['extract', '--format', 'ndjson', bulletin, records]);
    expect(parseLines(stdout)).toMatchObject([{ id: '云泽公报' }, { id: 'a' }, { id: 'c' }]);
  });
});

describe('input', () => {
  test.each([[[]], [['-']]])('reads the standard input with %j', (files) => {
    const { code, stdout } = gongbao(['extract', '--format', 'rows', ...files], sentence);
    expect(code).toBe(0);
    expect(parseLines(stdout)).toMatchObject([{ doc: 'stdin', text: '15起' }]);
  });

  test('reads records from the standard input where told to', () => {
    const { stdout } = gongbao(['extract', '-f', 'ndjson', '-i', 'jsonl'], readFileSync(records));
    expect(parseLines(stdout)).toMatchObject([{ id: 'a' }, { id: 'c' }]);
  });

  test('lines of JSON are not read as prose unless that is asked for', () => {
    const input = '{"id":"a","text":"全市接警3起。"}\n';
    const refused = gongbao(['extract', '-f', 'rows'], input);
    expect(refused.code).toBe(65);
    expect(refused.stderr).toBe(
      'gongbao: standard input: holds lines of JSON, not plain text: read it with --input-format jsonl\n',
    );
    expect(gongbao(['extract', '-f', 'rows', '-i', 'text'], input).code).toBe(0);
  });

  test('an empty text is an empty extraction', () => {
    const { code, stdout } = gongbao(['extract', '--format', 'ndjson'], '');
    expect(code).toBe(0);
    expect(parseLines(stdout)).toMatchObject([{ id: 'stdin', claims: [], others: [] }]);
  });

  test('a date on the command line dates what has none of its own', () => {
    const { stdout } = gongbao(
      ['extract', '-f', 'rows', '-p', '2024-03-01', '-i', 'jsonl'],
      `${JSON.stringify({ id: 'a', text: `今年${sentence}` })}\n${JSON.stringify({ id: 'b', text: `今年${sentence}`, published: '2022-05-01' })}`,
    );
    expect(parseLines(stdout)).toMatchObject([
      { doc: 'a', period: '2024' },
      { doc: 'b', period: '2022' },
    ]);
  });

  test('reads 50 MB on one line', () => {
    const line = JSON.stringify({ id: 'long', html: 'x'.repeat(50e6), text: sentence });
    const { code, stdout } = gongbao(['extract', '-f', 'rows', fileOf('long.jsonl', line)]);
    expect(code).toBe(0);
    expect(parseLines(stdout)).toMatchObject([{ doc: 'long', text: '15起' }]);
  });
});

describe('pages of HTML', () => {
  const html = '<meta charset=utf-8><p>全市共接报警情<b>1</b>5&#36215;。</p>';
  const page = fileOf('page.html', html);

  test('are read by their ending, with ranges in the markup', () => {
    const { code, stdout, stderr } = gongbao(['extract', '-f', 'rows', page]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [start, end] = [html.indexOf('1</b>'), html.indexOf('。')];
    expect(parseLines(stdout)).toMatchObject([
      { doc: 'page', text: '15起', sourceStart: start, sourceEnd: end },
    ]);
  });

  test('come with their text in JSON', () => {
    const { stdout } = gongbao(['extract', '-f', 'ndjson', '-i', 'html'], html);
    expect(parseLines(stdout)).toMatchObject([
      {
        id: 'stdin',
        encoding: 'utf-8',
        text: '全市共接报警情15起。',
        content: { rule: 'whole' },
        unread: [],
      },
    ]);
  });

  test('are read from records', () => {
    const lines = [
      { id: 'a', html },
      { id: 'b', text: html, content_type: 'text/html' },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { stdout } = gongbao(['extract', '-f', 'rows', '-i', 'jsonl'], input);
    expect(parseLines(stdout)).toMatchObject([
      { doc: 'a', text: '15起', sourceStart: html.indexOf('1</b>') },
      { doc: 'b', text: '15起', sourceStart: html.indexOf('1</b>') },
    ]);
  });

  test('that are cut off are read as far as they go, and it is said', () => {
    const cut = fileOf('cut.html', `${html}<p>另有3起<!-- `);
    const { code, stdout, stderr } = gongbao(['extract', '-f', 'rows', cut]);
    expect(code).toBe(0);
    expect(parseLines(stdout)).toHaveLength(2);
    expect(stderr).toMatch(/cut\.html: the comment that begins at character \d+ of the markup has no end/);
  });
});

describe('encodings', () => {
  const gb = encodeDoubleByte(sentence, 'gb18030');
  const plain = fileOf('gb.txt', gb);
  const page = fileOf('gb.html', joinBytes('<meta charset=gb2312><p>', gb));

  test.each<[string, readonly string[], string, string]>([
    ['is detected', [plain], 'gb18030', '15起'],
    ['is what was asked for', ['--encoding', 'GB2312', plain], 'gbk', '15起'],
    ['is what the page declares', [page], 'gbk', '15起'],
    ['is UTF-8', [bulletin], 'utf-8', '15起'],
  ])('%s, and said in the output', (_, args, encoding, quote) => {
    const { code, stdout } = gongbao(['extract', '-f', 'ndjson', ...args]);
    expect(code).toBe(0);
    expect(parseLines(stdout)).toMatchObject([{ encoding, claims: [{ quote }] }]);
  });

  test('that the bytes are not: 65, with the name and the byte', () => {
    const { code, stderr } = gongbao(['extract', '--encoding', 'utf-8', plain]);
    expect(code).toBe(65);
    expect(stderr).toContain(`gongbao: ${plain}: not valid UTF-8: byte 2 is 0xCA`);
  });

  test('an image that is called text: 65', () => {
    const image = fileOf('image.txt', joinBytes([0x89], 'PNG\r\n', [0x1a, 0x0a]));
    const { code, stderr } = gongbao(['extract', image]);
    expect(code).toBe(65);
    expect(stderr).toContain(`gongbao: ${image}: is a PNG image, not plain text`);
  });
});

describe('bad input', () => {
  test('a file that is not UTF-8: 65, with its name and the byte; the others are done', () => {
    const { code, stdout, stderr } = gongbao(['extract', '-f', 'rows', gbk, bulletin]);
    expect(code).toBe(65);
    expect(stderr).toContain(`gongbao: ${gbk}: not valid UTF-8: byte 6 is 0xB9`);
    expect(parseLines(stdout)).toHaveLength(1);
  });

  test.each([
    ['a missing file', missing, /missing\.txt: no such file/],
    ['a folder', folder, /is a directory/],
  ])('%s: 66; the others are done', (_, file, message) => {
    const { code, stdout, stderr } = gongbao(['extract', '-f', 'rows', file, bulletin]);
    expect(code).toBe(66);
    expect(stderr).toMatch(message);
    expect(parseLines(stdout)).toHaveLength(1);
  });

  test('of several failures the highest code counts', () => {
    expect(gongbao(['extract', missing, gbk]).code).toBe(66);
  });

  test('a bad record is told on standard error and is no failure', () => {
    const { code, stdout, stderr } = gongbao(['extract', '-f', 'ndjson', records]);
    expect(code).toBe(0);
    expect(parseLines(stderr)).toMatchObject([{ line: 2, error: { code: 'INVALID_RECORD' }, file: records }]);
    expect(parseLines(stdout)).toHaveLength(2);
  });

  test('a bad record is a failure with --strict, after all is done', () => {
    const { code, stdout } = gongbao(['extract', '-f', 'ndjson', '--strict', records]);
    expect(code).toBe(65);
    expect(parseLines(stdout)).toHaveLength(2);
  });

  test('bad records go to the file of --errors', () => {
    const errors = join(folder, 'errors.jsonl');
    const { code, stderr } = gongbao(['extract', '-f', 'ndjson', '--errors', errors, records]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(parseLines(readFileSync(errors, 'utf8'))).toMatchObject([
      { line: 2, error: { code: 'INVALID_RECORD' } },
    ]);
  });

  test('a text beyond the limit: 65 as a file, told as a record', () => {
    const file = gongbao(['extract', '--max-length', '5', bulletin]);
    expect(file.code).toBe(65);
    expect(file.stderr).toContain('the limit is 5');
    const record = gongbao(['extract', '--max-length', '5', records]);
    expect(record.code).toBe(0);
    expect(parseLines(record.stderr)).toMatchObject([
      { line: 1, error: { code: 'INPUT_TOO_LARGE' } },
      { line: 2, error: { code: 'INVALID_RECORD' } },
      { line: 4, error: { code: 'INPUT_TOO_LARGE' } },
    ]);
  });
});

describe('usage', () => {
  test.each([
    [['extract', '--format', 'xml'], /--format.*table, json, ndjson, rows/],
    [['extract', '--published', '2023-02-30'], /--published.*YYYY-MM-DD/],
    [['extract', '--encoding', 'klingon'], /--encoding.*utf-8, utf-16le/],
    [['extract', '--tokenizer', 'ik'], /--tokenizer.*nodejieba/],
    [['extract', '--max-length', '0'], /--max-length/],
    [['extract', '--nonsense'], /unknown option/],
    [['extrakt'], /unknown command/],
    [[], /Usage: gongbao/],
  ])('%j: 64 and why', (args, message) => {
    const { code, stdout, stderr } = gongbao(args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test.each([
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['--help'], /^Usage: gongbao/],
    [['extract', '--help'], /Exit codes: 0 done, 64 usage/],
  ])('%j: 0, on the standard output', (args, expected) => {
    const { code, stdout } = gongbao(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(expected);
  });
});

describe('output', () => {
  test.each(['@node-rs/jieba', 'intl', 'none'])('the tokenizer %s is named in the extraction', (name) => {
    const { stdout } = gongbao(['extract', '-f', 'ndjson', '-t', name, bulletin]);
    expect(parseLines(stdout)).toMatchObject([{ tokenizer: name }]);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk: 74', () => {
    const { code, stderr } = bash(`gongbao extract '${bulletin}' > /dev/full`);
    expect(code).toBe(74);
    expect(stderr).toMatch(/^gongbao: cannot write: .*ENOSPC/);
  });

  test('nobody left to read the messages: no failure', () => {
    const { code } = bash(`gongbao extract -f rows '${missing}' '${bulletin}' 2> >(exit 0)`);
    expect(code).toBe(66);
  });

  test('a reader that has seen enough: 0, and quiet', () => {
    const line = JSON.stringify({ id: 'a', text: sentence });
    const many = fileOf('many.jsonl', `${line}\n`.repeat(3000));
    const { code, stdout, stderr } = bash(`gongbao extract -f ndjson '${many}' | head -n 1`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(parseLines(stdout)).toMatchObject([{ id: 'a' }]);
  });
});
