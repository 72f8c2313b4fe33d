/** Records, good and bad ones, and what tells of a bad one. */
export const good = [
  { id: '青岫-1', text: '全市共接报警情15起。' },
  { id: '青岫-2', html: '<p>比上年增长<b>5</b>&#37;。' },
  { id: '青岫-3', text: '今年新增学位300个。', published: '2024-03-01', source: '望川县' },
] as const;

/** [what it is, the record, its id where it can be read, the code, the message] */
export const bad: readonly (readonly [string, unknown, string | undefined, string, RegExp])[] = [
  ['null', null, undefined, 'INVALID_RECORD', /expected object, received null/],
  ['undefined', undefined, undefined, 'INVALID_RECORD', /expected object, received undefined/],
  ['a string', '全市共接报警情15起。', undefined, 'INVALID_RECORD', /expected object, received string/],
  ['an array', [good[0]], undefined, 'INVALID_RECORD', /expected object, received array/],
  ['no id', { text: '15起' }, undefined, 'INVALID_RECORD', /^id: /],
  ['an empty id', { id: '', text: '15起' }, '', 'INVALID_RECORD', /^id: /],
  ['an id that is a number', { id: 7, text: '15起' }, undefined, 'INVALID_RECORD', /^id: /],
  ['no text', { id: 'b' }, 'b', 'INVALID_RECORD', /^text: .*or in html/],
  ['a text that is none', { id: 'b', text: 15 }, 'b', 'INVALID_RECORD', /^text: /],
  ['a day that is none', { id: 'b', text: '15起', published: '昨天' }, 'b', 'INVALID_RECORD', /^published: /],
  ['too long a text', { id: 'b', text: '一'.repeat(101) }, 'b', 'INPUT_TOO_LARGE', /the limit is 100/],
];

/** The options under which the last bad record is too long. */
export const limits = { maxLength: 100 } as const;

/** Records without end, and how many of them were asked for. */
export const endless = () => {
  let asked = 0;
  let closed = false;
  async function* records() {
    try {
      for (;;) {
        asked += 1;
        yield { id: String(asked), text: '接警3起。' };
      }
    } finally {
      closed = true;
    }
  }
  return { records: records(), asked: () => asked, closed: () => closed };
};

/** Records after which the source fails. */
export async function* failing(): AsyncGenerator<unknown> {
  yield good[0];
  throw new Error('the source is gone');
}

/** Time for a stream to read ahead as far as it ever will. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** All that an iterable gives. */
export const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const given: Item[] = [];
  for await (const item of items) given.push(item);
  return given;
};
