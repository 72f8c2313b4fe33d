import type { Backend } from './backend.js';
import { createTokenizer } from './words.js';

/** The runtime's own word breaker: no package, no parts of speech (every tag is `x`). */
export const intl: Backend = {
  name: 'intl',
  package: null,
  mainThreadOnly: false,
  repair: 'use a Node.js built with full ICU, as the official builds are',
  load: () => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    return createTokenizer('intl', (run) =>
      Array.from(segmenter.segment(run), ({ segment }) => ({ word: segment, tag: 'x' })),
    );
  },
};
