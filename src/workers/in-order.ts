/**
 * Maps items to results in the order of the items, with no more than `limit` of them begun and not yet taken. Reads the
 * next item only when there is room for it, and gives a result as soon as those before it are taken, however slowly
 * items come. Throws what `map` or the source of the items throws.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  map: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const begun: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | null = null;
  let ended = false;
  const accept = ({ done, value }: IteratorResult<Item>): void => {
    coming = null;
    if (done === true) ended = true;
    else begun.push(quiet(map(value)));
  };
  try {
    while (!ended || begun.length > 0) {
      if (!ended && begun.length < limit) coming ??= quiet(source.next());
      const [first] = begun;
      const arrived = await Promise.race([
        ...(first === undefined ? [] : [first.then(() => null)]),
        ...(coming === null ? [] : [coming]),
      ]);
      if (arrived !== null) accept(arrived);
      else if (first !== undefined) {
        begun.shift();
        yield first;
      }
    }
  } finally {
    // Not awaited: an item may be waited for that never comes.
    if (!ended) void source.return?.().catch(() => {});
  }
}

/** A promise whose failure is told to whoever awaits it later, and to nobody before. */
const quiet = <Value>(promise: Promise<Value>): Promise<Value> => {
  promise.catch(() => {});
  return promise;
};
