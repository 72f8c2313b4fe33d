/**
 * How alike two words are, from 0 to 1, by the characters they share in whatever order (Dice's coefficient):
 * `likeness('刑事警情', '全市刑事警情总量') === 2 / 3`.
 */
export const likeness = (a: string, b: string): number => {
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const character of a) left.set(character, (left.get(character) ?? 0) + 1);
  let shared = 0;
  for (const character of b) {
    const count = left.get(character) ?? 0;
    if (count === 0) continue;
    left.set(character, count - 1);
    shared += character.length;
  }
  return (2 * shared) / (a.length + b.length);
};
