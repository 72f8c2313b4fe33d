import { type Backend, hasFunction } from './backend.js';
import { createTokenizer, type TaggedWord } from './words.js';

/** The part of the package that is used. */
interface Nodejieba {
  /** Cuts with the hidden Markov model on, as it always does. */
  readonly tag: (text: string) => readonly TaggedWord[];
}

const isNodejieba = (module: unknown): module is Nodejieba => hasFunction(module, 'tag');

/**
 * jieba in C++, the default where its binding was built. The package reads its binding at the first call, not
 * when it is required, so a word is cut at once and a missing one throws BINDING_NOT_FOUND here. The
 * dictionary is one for the whole process and is never changed.
 */
export const nodejieba: Backend = {
  name: 'nodejieba',
  package: 'nodejieba',
  mainThreadOnly: true,
  repair:
    'install it with its install script allowed (npm install nodejieba @mapbox/node-pre-gyp, then ' +
    'npm rebuild nodejieba; npm 12 first asks for npm approve-scripts nodejieba, pnpm for pnpm approve-builds)',
  load: (require) => {
    const jieba = require('nodejieba');
    if (!isNodejieba(jieba)) throw new TypeError('the module nodejieba has no function tag');
    jieba.tag('公报');
    return createTokenizer('nodejieba', (run) => jieba.tag(run));
  },
};
