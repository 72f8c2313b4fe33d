import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'vitest';
import { expected, find, isSame, type SpecCase } from './recognizers.js';
test('x', () => {
  const d = '/work/shared/specs/';
  let total = 0;
  for (const f of readdirSync(d)) {
    const m = f.replace('.json', '');
    const cases = JSON.parse(readFileSync(d + f, 'utf8')) as SpecCase[];
    let pass = 0;
    for (const c of cases) {
      const w = c.Results.map((r) => expected(m, r));
      const g = find(m, c.Input);
      if (isSame(g, w)) pass++;
      else console.log(m, JSON.stringify(c.Input.slice(0, 60)), 'WANT', w.map((x) => `${x.start}-${x.end}=${x.value}${x.unit ?? ''}`).join(' '), 'GOT', g.map((x) => `${x.start}-${x.end}=${x.value}${x.unit ?? ''}`).join(' '));
    }
    total += pass;
    console.log('###', m, pass, cases.length);
  }
  console.log('### total', total);
});
