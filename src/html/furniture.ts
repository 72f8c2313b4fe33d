import type { Markup, MarkupElement } from './markup.js';
import type { Measure } from './measures.js';

/** What a page says of an element and how much stands in it. */
interface Candidate {
  readonly element: MarkupElement;
  readonly measure: Readonly<Measure>;
}

interface FurnitureRule {
  readonly name: string;
  readonly applies: (candidate: Candidate) => boolean;
}

const furnitureNames: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu', 'search']);
/** ARIA landmarks that hold no content of the page's own. */
const furnitureRoles: ReadonlySet<string> = new Set([
  'banner',
  'complementary',
  'contentinfo',
  'menu',
  'menubar',
  'navigation',
  'search',
  'toolbar',
]);
/** Words that `class` and `id` are made of where they name what stands around an article, in English and in pinyin. */
const furnitureWords: ReadonlySet<string> = new Set(
  (
    'ad ads advert banner breadcrumb breadcrumbs comment comments copyright crumb crumbs daohang foot footer hot login ' +
    'menu menus nav navbar navigation pager pagination prevnext qrcode recommend recommended related relation share ' +
    'sharebar shares sidebar sitemap subnav tag tags toolbar topbar topnav xgxw'
  ).split(' '),
);

/** The words of a class or id: `mainNav left_bar` has main, nav, left, bar. */
const wordsOf = (label: string): readonly string[] =>
  label
    .slice(0, LONGEST_LABEL)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

const LONGEST_LABEL = 200;
const LEAST_LINKS = 3;
const LINK_SHARE = 0.6;

const rules: readonly FurnitureRule[] = [
  { name: 'element', applies: ({ element: { name } }) => furnitureNames.has(name) },
  {
    name: 'role',
    applies: ({ element: { attributes } }) => furnitureRoles.has(attributes.get('role')?.toLowerCase() ?? ''),
  },
  {
    name: 'label',
    applies: ({ element: { attributes } }) =>
      [attributes.get('class'), attributes.get('id')].some(
        (label) => label !== undefined && wordsOf(label).some((word) => furnitureWords.has(word)),
      ),
  },
  {
    name: 'links',
    applies: ({ measure: { text, linked, links, sentences } }) =>
      links >= LEAST_LINKS && sentences === 0 && linked >= text * LINK_SHARE,
  },
];

/** An element with more of the page's running text than this is no furniture, whatever it is called. */
const MOST_OF_PAGE = 0.3;

/**
 * For each element, whether it is page furniture rather than content: by its element (`<nav>`), its role, the words of
 * its class or id (`class="share-bar"`), or because it is a list of links. Rules are ordered; one is enough.
 */
export const findFurniture = (
  { elements }: Markup,
  measures: readonly Readonly<Measure>[],
): readonly boolean[] => {
  const page = measures[0];
  const most = page === undefined ? 0 : (page.text - page.linked) * MOST_OF_PAGE;
  return elements.map((element, index) => {
    const measure = measures[index];
    if (measure === undefined || element.name === 'html' || element.name === 'body') return false;
    if (measure.text - measure.linked > most) return false;
    return rules.some(({ applies }) => applies({ element, measure }));
  });
};
