import { cellElements, tableParts } from './element-names.js';

/** An element whose end has not been reached. */
export interface OpenElement {
  readonly name: string;
  readonly index: number;
}

/** How many of each name are open. */
type Counts = Map<string, number>;

const change = (counts: Counts, name: string, by: number): void => {
  counts.set(name, (counts.get(name) ?? 0) + by);
};

/**
 * The elements open at one place of a page. Whether a name is open is known without a search, so that a page of end
 * tags that end nothing costs no more than one of text. A cell shuts off what is open around its table.
 */
export class OpenElements {
  readonly #stack: OpenElement[] = [];
  readonly #everywhere: Counts = new Map();
  /** Counts within each open cell, the innermost last. */
  readonly #scopes: Counts[] = [new Map()];
  readonly #ended: (index: number) => void;

  /** `ended` is told of every element that ends, innermost first. */
  constructor(ended: (index: number) => void) {
    this.#ended = ended;
  }

  get innermost(): OpenElement | undefined {
    return this.#stack.at(-1);
  }

  /** The outermost open element of one of these names. */
  outermost(names: ReadonlySet<string>): OpenElement | undefined {
    return this.#stack.find(({ name }) => names.has(name));
  }

  /** Whether an element of this name is open anywhere around. */
  isOpen(name: string): boolean {
    return (this.#everywhere.get(name) ?? 0) > 0;
  }

  push(name: string, index: number): void {
    this.#stack.push({ name, index });
    change(this.#everywhere, name, 1);
    change(this.#scope, name, 1);
    if (cellElements.has(name)) this.#scopes.push(new Map());
  }

  pop(): void {
    const last = this.#stack.pop();
    if (last === undefined) return;
    if (cellElements.has(last.name)) this.#scopes.pop();
    change(this.#everywhere, last.name, -1);
    change(this.#scope, last.name, -1);
    this.#ended(last.index);
  }

  /**
   * Ends the innermost element of this name and all within it. Returns its index, or null where none is open or an end
   * tag from here cannot reach it.
   */
  end(name: string): number | null {
    const isWithinReach = (this.#scope.get(name) ?? 0) > 0 || (tableParts.has(name) && this.isOpen(name));
    if (!isWithinReach) return null;
    while (this.innermost !== undefined && this.innermost.name !== name) this.pop();
    const index = this.innermost?.index ?? null;
    this.pop();
    return index;
  }

  /** Ends elements from the innermost until one of these is the innermost. One of them must be open. */
  endUntil(names: ReadonlySet<string>): void {
    while (this.innermost !== undefined && !names.has(this.innermost.name)) this.pop();
  }

  /** Ends the innermost element as long as it is one of these. */
  endWhile(names: ReadonlySet<string>): void {
    while (this.innermost !== undefined && names.has(this.innermost.name)) this.pop();
  }

  get #scope(): Counts {
    return this.#scopes.at(-1) ?? new Map();
  }
}
