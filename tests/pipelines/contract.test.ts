import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { contentHash } from '../../src/index.js';
import { mainFile, parseLines } from '../cli/gongbao.js';
import { ndjson, openWorkplace } from './stage.js';

const { folder, file, sh, bash, remove } = openWorkplace();
afterAll(remove);

const sentence = '全市共接报警情15起。';
const good = [
  { id: '云泽-1', text: sentence },
  { id: '云泽-2', html: '<p>比上年增长<b>5</b>&#37;。', url: 'https://example.cn/2' },
  { id: '云泽-3', text: '青岫市公报' },
];
file('good.jsonl', ndjson(good));
file('bad.jsonl', `${ndjson([good[0]])}{"text":"没有编号"}\nnot JSON\n${ndjson([good[1]])}`);

/** So many records that a pipe cannot hold what comes of them. */
const many = Array.from({ length: 200 }, (_, i) => ({
  id: String(i),
  text: `望川县新增学位${i}个。`.repeat(4),
}));
file('many.jsonl', ndjson(many));

const formats = ['ndjson', 'rows'];
const idsOf = (stdout: Buffer, key = 'id'): readonly unknown[] =>
  parseLines(stdout.toString()).map((line) => Reflect.get(Object(line), key));

describe('C1 input: UTF-8, one JSON object a line, LF or CRLF', () => {
  const expected = sh('gongbao extract -t none -i jsonl -f ndjson < good.jsonl').stdout;

  test.each([
    ['LF', ndjson(good)],
    ['CRLF', ndjson(good).replaceAll('\n', '\r\n')],
    ['no end of the last line', ndjson(good).slice(0, -1)],
    ['empty lines', `\n${ndjson(good).replaceAll('\n', '\n\r\n \n')}`],
    ['a byte order mark', `\ufeff${ndjson(good)}`],
    ['a tab behind each object, as Hadoop leaves it', ndjson(good).replaceAll('\n', '\t\n')],
  ])('%s', (_, input) => {
    file('input.jsonl', input);
    const { code, stdout, stderr } = sh(
      'cat input.jsonl | LC_ALL=C gongbao extract -t none -i jsonl -f ndjson',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.equals(expected)).toBe(true);
    expect(idsOf(stdout)).toEqual(['云泽-1', '云泽-2', '云泽-3']);
  });

  test('bytes that are no UTF-8 spoil their line alone', () => {
    file(
      'gbk.jsonl',
      Buffer.concat([
        Buffer.from(ndjson([good[0]])),
        Uint8Array.of(0xb9, 0xab, 0x0a),
        Buffer.from(ndjson([good[1]])),
      ]),
    );
    const { code, stdout, stderr } = sh('gongbao extract -t none -i jsonl -f ndjson < gbk.jsonl');
    expect(code).toBe(0);
    expect(idsOf(stdout)).toEqual(['云泽-1', '云泽-2']);
    expect(parseLines(stderr)).toMatchObject([{ line: 2, error: { code: 'INVALID_ENCODING' } }]);
  });

  test.each(formats)('no line at all gives no line of %s, and 0', (format) => {
    const { code, stdout, stderr } = sh(`gongbao extract -t none -i jsonl -f ${format} < /dev/null`);
    expect({ code, stdout: stdout.toString(), stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('C2 a record has an id and a text or html', () => {
  test.each([
    ['no id', { text: sentence }, /id/],
    ['an empty id', { id: '', text: sentence }, /id/],
    ['an id that is no string', { id: 7, text: sentence }, /id/],
    ['no text', { id: 'a' }, /text/],
    ['no object', [sentence], /object/],
    ['null', null, /object/],
  ])('%s is a bad record', (_, record, message) => {
    file('record.jsonl', ndjson([record]));
    const { stdout, stderr } = sh('gongbao extract -t none -i jsonl -f ndjson record.jsonl');
    expect(stdout.toString()).toBe('');
    expect(parseLines(stderr)).toMatchObject([
      { line: 1, error: { code: 'INVALID_RECORD', message: expect.stringMatching(message) } },
    ]);
  });
});

/** Characters that end a line for some reader, end a field, escape, pair up badly, or are none. */
const awkward = [
  '\u2028',
  '\u2029',
  '\u0085',
  '\n',
  '\r',
  '\t',
  '\v',
  '\f',
  '\u001c',
  '\0',
  '\u0001',
  '\\',
  '\\n',
  '\\.',
  '"',
  "'",
  ',',
  '😀',
  '\ud83d',
  '\ude00',
  '\ufeff',
  '公',
  '3起',
];
const isUnsafe = (character: string): boolean =>
  (character < ' ' && character !== '\n') || ['\u0085', '\u2028', '\u2029'].includes(character);

describe('C3 output: UTF-8, one JSON object a line, LF and nothing else ends a line', () => {
  const words = fc.oneof(fc.string({ unit: fc.constantFrom(...awkward) }), fc.string({ unit: 'binary' }));
  const records = fc.array(fc.record({ id: words.map((id) => `i${id}`), text: words }), {
    minLength: 1,
    maxLength: 40,
  });

  test.each(formats)('whatever ids and texts hold, lines of %s parse back to it', (format) => {
    fc.assert(
      fc.property(records, (sample) => {
        const input = sample.map(({ id, text }) => ({ id, text: `${text}全市共接报警情15起。` }));
        file('any.jsonl', ndjson(input));
        const { code, stdout } = sh(`cat any.jsonl | gongbao extract -t none -i jsonl -f ${format}`);
        expect(code).toBe(0);
        const written = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(stdout);
        expect(written).toMatch(/\n$/);
        expect(Array.from(written).filter(isUnsafe)).toEqual([]);
        const key = format === 'rows' ? 'doc' : 'id';
        const seen = idsOf(stdout, key).filter((id, i, ids) => id !== ids[i - 1]);
        expect(seen).toEqual(input.map(({ id }) => id).filter((id, i, ids) => id !== ids[i - 1]));
        for (const line of written.split('\n').slice(0, -1)) expect(line).toMatch(/^\{.*\}$/);
      }),
      { numRuns: 6 },
    );
  });

  test('so do the lines of bad records', () => {
    file('torn.jsonl', `{"id":"a\u2028\u2029\u0085","text":\n`);
    const { stderr } = sh('gongbao extract -t none -i jsonl -f ndjson torn.jsonl');
    expect(parseLines(stderr)).toHaveLength(1);
    expect(Array.from(stderr).filter(isUnsafe)).toEqual([]);
  });

  test('a NUL, a lone surrogate and a backslash come back as they went in', () => {
    const id = 'a\0\ud83d\\n"';
    file('odd.jsonl', ndjson([{ id, text: sentence }]));
    expect(idsOf(sh('gongbao extract -t none -i jsonl -f ndjson odd.jsonl').stdout)).toEqual([id]);
    expect(idsOf(sh('gongbao extract -t none -i jsonl -f rows odd.jsonl').stdout, 'doc')).toEqual([id]);
  });
});

describe('C4 the id comes back, with the hash of the content', () => {
  test('in ndjson as id and hash', () => {
    const { stdout } = sh('gongbao extract -t none -i jsonl -f ndjson good.jsonl');
    expect(parseLines(stdout.toString())).toMatchObject(
      good.map(({ id, text, html }) => ({ id, hash: contentHash(text ?? html ?? '') })),
    );
  });

  test('in rows as doc and hash', () => {
    const { stdout } = sh('gongbao extract -t none -i jsonl -f rows good.jsonl');
    expect(parseLines(stdout.toString())).toMatchObject([
      { doc: '云泽-1', hash: contentHash(sentence) },
      { doc: '云泽-2', hash: contentHash('<p>比上年增长<b>5</b>&#37;。') },
    ]);
  });

  test('the hash is that of the content, whatever the id', () => {
    file(
      'twice.jsonl',
      ndjson([
        { id: 'a', text: sentence },
        { id: 'b', text: sentence },
        { id: 'b', text: `${sentence} ` },
      ]),
    );
    const [a, b, other] = idsOf(sh('gongbao extract -t none -i jsonl -f ndjson twice.jsonl').stdout, 'hash');
    expect(a).toMatch(/^[0-9a-f]{16}$/);
    expect(b).toBe(a);
    expect(other).not.toBe(a);
  });
});

describe('C5 order is kept', () => {
  test('one line of ndjson for each record', () => {
    expect(idsOf(sh('cat many.jsonl | gongbao extract -t none -i jsonl -f ndjson').stdout)).toEqual(
      many.map(({ id }) => id),
    );
  });

  test('the rows of a record stand together, in the order of its text', () => {
    const rows = parseLines(
      sh('cat many.jsonl | gongbao extract -t none -i jsonl -f rows').stdout.toString(),
    );
    expect(rows).toMatchObject(many.flatMap(({ id }) => [0, 1, 2, 3].map(() => ({ doc: id }))));
    const starts = rows.map((row) => Number(Reflect.get(Object(row), 'start')));
    expect(starts.every((start, i) => i % 4 === 0 || start > (starts[i - 1] ?? 0))).toBe(true);
  });
});

describe('C6 standard output holds data only', () => {
  test.each(formats)('%s, with bad records and a page that is cut off', (format) => {
    file('noise.jsonl', `not JSON\n${ndjson([{ id: 'a', html: `<p>${sentence}<!-- ` }])}`);
    const { stdout, stderr } = sh(`gongbao extract -t none -i jsonl -f ${format} noise.jsonl missing.jsonl`);
    expect(parseLines(stdout.toString())).toHaveLength(1);
    const messages = stderr.trimEnd().split('\n');
    expect(messages).toEqual([
      expect.stringMatching(/^\{"line":1,"error"/),
      expect.stringMatching(/^gongbao: noise\.jsonl, line 2: the comment .* has no end/),
      expect.stringMatching(/^gongbao: missing\.jsonl: no such file/),
    ]);
  });
});

describe('C7 a bad record is told, and the rest goes on', () => {
  const told = [
    { line: 2, error: { code: 'INVALID_RECORD', message: expect.stringMatching(/^id: /) } },
    { line: 3, error: { code: 'INVALID_RECORD', message: expect.stringMatching(/^not JSON: /) } },
  ];

  test('on standard error, with 0', () => {
    const { code, stdout, stderr } = sh('cat bad.jsonl | gongbao extract -t none -i jsonl -f ndjson');
    expect(code).toBe(0);
    expect(idsOf(stdout)).toEqual(['云泽-1', '云泽-2']);
    expect(parseLines(stderr)).toMatchObject(told);
  });

  test('in the file of --errors, with 0', () => {
    const { code, stdout, stderr } = sh(
      'cat bad.jsonl | gongbao extract -t none -i jsonl -f ndjson --errors told.jsonl',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(idsOf(stdout)).toEqual(['云泽-1', '云泽-2']);
    expect(parseLines(readFileSync(join(folder, 'told.jsonl'), 'utf8'))).toMatchObject(told);
  });

  test('every record is either among the data or among the errors', () => {
    const input = many.map((record, i) => (i % 7 === 0 ? { id: record.id } : record));
    file('some.jsonl', ndjson(input));
    const { stdout, stderr } = sh('gongbao extract -t none -i jsonl -f ndjson some.jsonl');
    const bad = parseLines(stderr).map((error) => input[Number(Reflect.get(Object(error), 'line')) - 1]?.id);
    expect(parseLines(stderr)).toMatchObject(bad.map((id) => ({ id })));
    expect([...idsOf(stdout), ...bad].toSorted()).toEqual(many.map(({ id }) => id).toSorted());
    expect(bad).toHaveLength(29);
  });
});

describe('C8 --strict', () => {
  test('ends with 65 where a record was bad, after all is written', () => {
    const { code, stdout } = sh('cat bad.jsonl | gongbao extract -t none -i jsonl -f ndjson --strict');
    expect(code).toBe(65);
    expect(idsOf(stdout)).toEqual(['云泽-1', '云泽-2']);
  });

  test('ends with 0 where none was', () => {
    expect(sh('cat good.jsonl | gongbao extract -t none -i jsonl -f ndjson --strict').code).toBe(0);
  });
});

/** What makes a process run with a function that throws, as a mistake of ours would. */
const broken = (name: string): string =>
  `NODE_OPTIONS='--import=data:text/javascript,${name}=()=>{throw(new(RangeError))}'`;

describe('C9 exit codes', () => {
  test.each([
    [0, 'gongbao extract -t none -i jsonl -f ndjson good.jsonl'],
    [64, 'gongbao extract -t none -i jsonl -f xml good.jsonl'],
    [65, 'gongbao extract -t none -i jsonl -f ndjson --encoding utf-16le good.jsonl'],
    [66, 'gongbao extract -t none -i jsonl -f ndjson missing.jsonl'],
    [70, `${broken('JSON.stringify')} gongbao extract -t none -i jsonl -f ndjson good.jsonl`],
    [74, 'gongbao extract -t none -i jsonl -f ndjson -o missing/out.jsonl good.jsonl'],
  ])('%i: %s', (expected, script) => {
    const { code, stderr } = sh(script);
    expect(code).toBe(expected);
    expect(stderr === '').toBe(expected === 0);
  });

  test('70: an internal error within a record, which is told as a bad record', () => {
    const { code, stderr } = sh(
      `${broken('Math.imul')} gongbao extract -t none -i jsonl -f ndjson good.jsonl`,
    );
    expect(code).toBe(70);
    expect(parseLines(stderr)).toMatchObject(
      good.map((_, i) => ({ line: i + 1, error: { code: 'INTERNAL' } })),
    );
  });

  // Only Linux has this file, whose first bytes cannot be read.
  test.skipIf(!existsSync('/proc/self/mem'))('74: input that fails while it is read', () => {
    const { code, stderr } = sh('gongbao extract -t none -i jsonl -f ndjson /proc/self/mem');
    expect(code).toBe(74);
    expect(stderr).toMatch(/cannot be read: EIO/);
  });
});

describe('C10 a reader that has seen enough ends it quietly, with 0', () => {
  test.each(formats)('%s: head -1', (format) => {
    const { code, stdout, stderr } = bash(
      `cat many.jsonl | gongbao extract -t none -i jsonl -f ${format} | head -1; echo "\${PIPESTATUS[1]}" >&2`,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '0\n' });
    expect(parseLines(stdout.toString())).toHaveLength(1);
  });

  test('also where the input has no end', () => {
    const { code, stderr } = bash(
      `yes '{"id":"a","text":"${sentence}"}' | gongbao extract -t none -i jsonl -f ndjson | head -1 > first.jsonl; echo "\${PIPESTATUS[1]}" >&2`,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '0\n' });
  });

  test('but the reader of --errors is no reader of the data: 74', () => {
    file('worse.jsonl', `${'{}\n'.repeat(5000)}${ndjson(good)}`);
    const { code } = bash('gongbao extract -t none -i jsonl -f ndjson -e >(head -1) worse.jsonl > worse.out');
    expect(code).toBe(74);
  });
});

describe('C11 output that cannot be written: 74, and no half file', () => {
  // Only Linux has this device, which is always full.
  test.skipIf(!existsSync('/dev/full')).each([
    ['standard output', 'gongbao extract -t none -i jsonl -f ndjson good.jsonl > /dev/full'],
    ['--output', 'gongbao extract -t none -i jsonl -f ndjson good.jsonl -o /dev/full'],
    ['--errors', 'gongbao extract -t none -i jsonl -f ndjson bad.jsonl -e /dev/full'],
  ])('%s on a full device', (_, script) => {
    const { code, stderr } = sh(script);
    expect(code).toBe(74);
    expect(stderr).toMatch(/^gongbao: cannot write: ENOSPC/m);
  });

  test('--output that grows too large leaves nothing', () => {
    const before = readdirSync(folder);
    const { code, stderr } = bash(
      'ulimit -f 64; gongbao extract -t none -i jsonl -f ndjson many.jsonl -o large.jsonl',
    );
    expect(code).toBe(74);
    expect(stderr).toMatch(/cannot write: EFBIG/);
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('C12 killed in the middle', () => {
  test('on a pipe: whole lines, and at most one last line without LF', () => {
    // Lines longer than what a pipe takes at once.
    const wide = many.slice(0, 60).map(({ id, text }) => ({ id, text: text.repeat(4) }));
    file('wide.jsonl', ndjson(wide));
    const whole = sh('gongbao extract -t none -i jsonl -f ndjson wide.jsonl').stdout;
    // One byte says that it writes; a second later it waits in the middle of a line, for a pipe holds less than there is.
    const { stdout, stderr } = bash(`
      sh -c 'echo $$ > pid; exec gongbao extract -t none -i jsonl -f ndjson wide.jsonl' |
        { dd bs=1 count=1 2> /dev/null; sleep 1; kill -KILL "$(cat pid)"; cat; }
      echo "\${PIPESTATUS[0]}" >&2`);
    expect(stderr.trim().split('\n').at(-1)).toBe('137');
    expect(stdout.length).toBeLessThan(whole.length);
    expect(whole.subarray(0, stdout.length).equals(stdout)).toBe(true);
    const lines = stdout.toString().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.at(-1)).not.toBe('');
    expect(idsOf(Buffer.from(lines.slice(0, -1).join('\n')))).toEqual(
      wide.slice(0, lines.length - 1).map(({ id }) => id),
    );
  });

  test('with --output: what was there before, and a .partial beside it; another run makes it whole', async () => {
    file('claims.jsonl', 'before');
    const child = spawn(
      process.execPath,
      [mainFile, 'extract', '-i', 'jsonl', '-f', 'ndjson', '-o', 'claims.jsonl'],
      {
        cwd: folder,
        stdio: ['pipe', 'ignore', 'inherit'],
      },
    );
    const ended = once(child, 'exit');
    child.stdin.write(ndjson(many));
    const partials = () => readdirSync(folder).filter((name) => /^claims\.jsonl\..*\.partial$/.test(name));
    while (!partials().some((name) => statSync(join(folder, name)).size > 0)) await wait(20);
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(readFileSync(join(folder, 'claims.jsonl'), 'utf8')).toBe('before');
    expect(partials()).toHaveLength(1);
    expect(sh('gongbao extract -t none -i jsonl -f ndjson -o claims.jsonl < many.jsonl').code).toBe(0);
    expect(idsOf(readFileSync(join(folder, 'claims.jsonl')))).toEqual(many.map(({ id }) => id));
  });

  test('a producer that is killed is not told from one that ended: pipefail tells', () => {
    const script = `sh -c 'head -c 5000 many.jsonl; kill -KILL $$' | gongbao extract -t none -i jsonl -f rows > cut.jsonl`;
    expect(bash(script).code).toBe(0);
    expect(bash(`set -o pipefail; ${script}`).code).toBe(137);
    expect(bash(`${script.replace('rows', 'rows --strict')}`).code).toBe(65);
  });
});

describe('C13 another run of the same input gives the same bytes', () => {
  test.each(formats)('%s', (format) => {
    const [first, second] = [1, 2].map(
      () => sh(`gongbao extract -t none -i jsonl -f ${format} many.jsonl`).stdout,
    );
    expect(first?.length).toBeGreaterThan(0);
    expect(first).toEqual(second);
  });

  test('so that what was delivered twice is dropped by doc, hash and id', () => {
    const rows = parseLines(
      sh('cat many.jsonl many.jsonl | gongbao extract -t none -i jsonl -f rows').stdout.toString(),
    );
    const keys = rows.map((row) =>
      ['doc', 'hash', 'id'].map((key) => Reflect.get(Object(row), key)).join(' '),
    );
    expect(keys).toHaveLength(2 * 4 * many.length);
    expect(new Set(keys).size).toBe(4 * many.length);
  });
});

describe('C14 it reads no faster than it is read', () => {
  test('a reader that waits makes the writer wait', async () => {
    const child = spawn(
      process.execPath,
      [mainFile, 'extract', '-t', 'none', '-i', 'jsonl', '-f', 'ndjson'],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    // What comes of a record is many times longer than the record, and waits in the pipe.
    const block = Buffer.from(ndjson(many));
    let accepted = 0;
    const offer = (): void =>
      void child.stdin.write(block, (error) => {
        if (error) return;
        accepted += block.length;
        offer();
      });
    child.stdin.on('error', () => {});
    offer();
    await once(child.stdout, 'readable');
    let before = -1;
    while (accepted > before) {
      before = accepted;
      await wait(2000);
    }
    expect(before).toBeLessThan(2 ** 20);
    for await (const _ of child.stdout) if (accepted > before) break;
    expect(accepted).toBeGreaterThan(before);
    child.kill('SIGKILL');
  });
});
