import type { Role } from './bulletin.js';
import { type Name, readTokens, startsWithSurname, type RoleToken, type Token } from './credit-tokens.js';

/** A person credited in a text, with the offsets of the name there. */
export interface FoundCredit {
  readonly name: string;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 200;
/** （完） closes a wire story, on its last line whatever that is. */
const END_MARK = /\(完\)$/;

/** A name and what it has been credited with; `given` by a word in front of it. */
interface Pending {
  readonly name: Name;
  readonly given: readonly Role[] | null;
}

/** 张三 李四 文/图: the word after completes the credits of the names before it. */
const rolesWith = (given: readonly Role[] | null, after: readonly Role[]): readonly Role[] => {
  if (given === null) return after;
  if (after.length === 1 && after[0] === 'photographer') return after;
  return [...new Set([...given, ...after.filter((role) => role === 'photographer')])];
};

const standsAfter = (token: RoleToken, next: Token | undefined, group: readonly Pending[]): boolean => {
  if (token.word.place === 'before' || group.length === 0 || token.tiedAfter) return false;
  if (token.tiedBefore || token.word.word.length === 1) return true;
  return next === undefined || next.kind === 'role' || group[0]?.given === null;
};

/** Whether the word after a group of names speaks of this one too; 摄 alone only of those named last. */
const isMeant = ({ given }: Pending, group: readonly Pending[], after: readonly Role[]): boolean =>
  after.length > 1 || given === group.at(-1)?.given;

const assign = (tokens: readonly Token[]): readonly FoundCredit[] | null => {
  const credits: FoundCredit[] = [];
  let given: readonly Role[] | null = null;
  let group: Pending[] = [];
  let unclaimed = false;
  const settle = (after: readonly Role[] | null): void => {
    for (const pending of group) {
      const { name, start, end } = pending.name;
      const told = after !== null && isMeant(pending, group, after);
      const roles = told ? rolesWith(pending.given, after) : pending.given;
      unclaimed ||= roles === null;
      for (const role of roles ?? []) credits.push({ name, role, start, end });
    }
    group = [];
  };
  tokens.forEach((token, at) => {
    if (token.kind === 'name') group.push({ name: token, given });
    else if (standsAfter(token, tokens[at + 1], group)) settle(token.word.roles);
    else given = token.word.roles;
  });
  settle(null);
  return unclaimed ? null : credits;
};

/**
 * Reads a folded text that is credits and nothing else; null for any other text, [] where nobody named counts
 * (校对 杨波). `本报记者 许明远 文/图` credits 许明远 as reporter and as photographer.
 */
export const readCredits = (text: string): readonly FoundCredit[] | null => {
  if (text.length === 0 || text.length > LONGEST || text.endsWith('。')) return null;
  const tokens = readTokens(text.replace(END_MARK, ''));
  if (tokens === null || !tokens.some(({ kind }) => kind === 'role')) return null;
  if (!tokens.some(({ kind }) => kind === 'name')) return null;
  return assign(tokens);
};

const AUTHORS = /^[□■●○◎◇◆] ?(?=[\u4e00-\u9fff])/;

/** The names that a folded line gives behind a bullet, and nothing else; [] for any other line: □ 温言 */
export const readAuthors = (text: string): readonly FoundCredit[] => {
  const start = AUTHORS.exec(text.slice(0, 4))?.[0].length ?? 0;
  const tokens = start === 0 || text.length > LONGEST ? null : readTokens(text.slice(start));
  if (tokens === null) return [];
  const names = tokens.flatMap((token) => (token.kind === 'name' ? token : []));
  if (names.length < tokens.length || names.some(({ name }) => !startsWithSurname(name))) return [];
  return names.map(({ name, start: from, end }) => ({
    name,
    role: 'reporter' as const,
    start: from + start,
    end: end + start,
  }));
};
