import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapInOrder } from '../../src/workers/in-order.js';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function* items(count: number): AsyncGenerator<number> {
  for (let item = 0; item < count; item += 1) yield item;
}

const collect = async <Item>(source: AsyncIterable<Item>): Promise<Item[]> => {
  const collected: Item[] = [];
  for await (const item of source) collected.push(item);
  return collected;
};

describe('mapInOrder', () => {
  test('gives results in the order of the items, whichever is ready first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (delays, limit) => {
          const results = await collect(
            mapInOrder(items(delays.length), limit, async (item) => {
              await pause(delays[item] ?? 0);
              return item;
            }),
          );
          expect(results).toEqual(delays.map((_, index) => index));
        },
      ),
      { numRuns: 30 },
    );
  });

  test.each([1, 3])('reads no more than %i items ahead of who takes the results', async (limit) => {
    let read = 0;
    const counted = async function* (): AsyncGenerator<number> {
      for await (const item of items(20)) {
        read += 1;
        yield item;
      }
    };
    let taken = 0;
    for await (const _ of mapInOrder(counted(), limit, async (item) => item)) {
      await pause(1);
      expect(read - taken).toBeLessThanOrEqual(limit + 1);
      taken += 1;
    }
    expect(taken).toBe(20);
  });

  test('has as many under way as it may', async () => {
    let running = 0;
    let most = 0;
    const results = mapInOrder(items(12), 4, async (item) => {
      running += 1;
      most = Math.max(most, running);
      await pause(2);
      running -= 1;
      return item;
    });
    await collect(results);
    expect(most).toBe(4);
  });

  test('gives a result while the next item is still waited for', async () => {
    const slow = async function* (): AsyncGenerator<string> {
      yield 'first';
      await new Promise(() => {});
    };
    const results = mapInOrder(slow(), 4, async (item) => item);
    expect(await results.next()).toEqual({ done: false, value: 'first' });
    await results.return(undefined);
  });

  test('throws what fails, in its turn', async () => {
    const seen: number[] = [];
    const results = mapInOrder(items(5), 3, async (item) => {
      if (item === 2) throw new Error('the third');
      await pause(3 - item);
      return item;
    });
    await expect(async () => {
      for await (const item of results) seen.push(item);
    }).rejects.toThrow('the third');
    expect(seen).toEqual([0, 1]);
  });

  test('throws what the source throws, and stops the source where the results are left', async () => {
    let stopped = false;
    const source = async function* (): AsyncGenerator<number> {
      try {
        yield 1;
        yield 2;
        throw new Error('no more');
      } finally {
        stopped = true;
      }
    };
    await expect(collect(mapInOrder(source(), 2, async (item) => item))).rejects.toThrow('no more');
    stopped = false;
    for await (const _ of mapInOrder(source(), 1, async (item) => item)) break;
    await pause(0);
    expect(stopped).toBe(true);
  });
});
