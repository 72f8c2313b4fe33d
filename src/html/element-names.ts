/** Elements that have no content and no end tag (HTML Standard, 13.1.2). */
export const voidElements: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements that stand on lines of their own (HTML Standard, 15.3, `display: block` and the parts of tables and lists). */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext ' +
    'pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Elements whose content no reader sees as text of the page. `rt` and `rp` hold how to pronounce the word before. */
export const unreadElements: ReadonlySet<string> = new Set(
  (
    'applet audio button canvas datalist embed head iframe input math meter noembed noframes noscript object option ' +
    'progress rp rt rtc script select style svg template textarea title video'
  ).split(' '),
);

/** Elements that belong into the head where no body was begun. */
export const headElements: ReadonlySet<string> = new Set(
  'base basefont bgsound link meta noframes noscript script style template title'.split(' '),
);

/** Elements of another vocabulary, which a block of HTML ends. */
export const foreignElements: ReadonlySet<string> = new Set(['svg', 'math']);

/** The parts of a table, which only end tags of such parts can end from within a cell. */
export const tableParts: ReadonlySet<string> = new Set('table caption thead tbody tfoot tr th td'.split(' '));

/** Parts of a table that hold running content; what was opened outside cannot be ended from within. */
export const cellElements: ReadonlySet<string> = new Set(['td', 'th', 'caption']);

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Start tags that end the innermost element, by the names of the elements they end (HTML Standard, 13.1.2.4). */
export const endedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ...[...blockElements].map((name) => [name, new Set(['p'])] as const),
  ...headings.map((name) => [name, new Set([...headings, 'p'])] as const),
  ['li', new Set(['li', 'p'])],
  ['dd', new Set(['dd', 'dt', 'p'])],
  ['dt', new Set(['dd', 'dt', 'p'])],
  ['a', new Set(['a'])],
  ['option', new Set(['option'])],
  ['optgroup', new Set(['option', 'optgroup'])],
  ['rt', new Set(['rt', 'rp'])],
  ['rp', new Set(['rt', 'rp'])],
]);

/** For each part of a table, the elements that may stand around it. */
export const tablePartWithin: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['caption', new Set(['table'])],
  ['thead', new Set(['table'])],
  ['tbody', new Set(['table'])],
  ['tfoot', new Set(['table'])],
  ['tr', new Set(['table', 'thead', 'tbody', 'tfoot'])],
  ['td', new Set(['table', 'thead', 'tbody', 'tfoot', 'tr'])],
  ['th', new Set(['table', 'thead', 'tbody', 'tfoot', 'tr'])],
]);
