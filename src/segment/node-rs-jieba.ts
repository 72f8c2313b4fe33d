import { type Backend, hasFunction } from './backend.js';
import { createTokenizer, type TaggedWord } from './words.js';

/** The parts of the package that are used. */
interface JiebaModule {
  readonly Jieba: {
    readonly withDict: (dictionary: Uint8Array) => {
      readonly tag: (text: string, hmm: boolean) => readonly TaggedWord[];
    };
  };
}

interface DictionaryModule {
  readonly dict: Uint8Array;
}

const isJiebaModule = (module: unknown): module is JiebaModule =>
  typeof module === 'object' && module !== null && 'Jieba' in module && hasFunction(module.Jieba, 'withDict');

const isDictionaryModule = (module: unknown): module is DictionaryModule =>
  typeof module === 'object' && module !== null && 'dict' in module && module.dict instanceof Uint8Array;

/** jieba in Rust: prebuilt, needs no install script, safe in worker threads. */
export const nodeRsJieba: Backend = {
  name: '@node-rs/jieba',
  package: '@node-rs/jieba',
  mainThreadOnly: false,
  repair:
    'reinstall it with optional dependencies (npm install --include=optional @node-rs/jieba); ' +
    'its binary is a package of its own for each platform',
  load: (require) => {
    const module = require('@node-rs/jieba');
    const dictionary = require('@node-rs/jieba/dict');
    if (!isJiebaModule(module)) throw new TypeError('the module @node-rs/jieba has no Jieba.withDict');
    if (!isDictionaryModule(dictionary)) throw new TypeError('the module @node-rs/jieba/dict has no dict');
    const jieba = module.Jieba.withDict(dictionary.dict);
    return createTokenizer('@node-rs/jieba', (run) => jieba.tag(run, true));
  },
};
