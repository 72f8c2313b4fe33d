import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const loader = new URL('../../dist/segment/load-tokenizer.js', import.meta.url).href;

/** What a worker thread says of an expression over the loader. */
const inWorker = async (expression: string): Promise<unknown> => {
  const script = `
    const { parentPort } = require('node:worker_threads');
    import(${JSON.stringify(loader)})
      .then(({ loadTokenizer }) => parentPort.postMessage(${expression}))
      .catch((error) => parentPort.postMessage(error.message));`;
  const [message]: unknown[] = await once(new Worker(script, { eval: true }), 'message');
  return message;
};

test('nodejieba, which aborts the process of an ending worker, is not taken in worker threads', async () => {
  expect(await inWorker('loadTokenizer().name')).toBe('@node-rs/jieba');
  expect(await inWorker("loadTokenizer('nodejieba').name")).toMatch(/not safe in worker threads/);
});
