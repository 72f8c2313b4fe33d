import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { divergences } from './divergences.js';
import { expected, find, isSame, speaksOfPoints, type SpecCase } from './recognizers.js';

/** Folder of reference data, which is no part of the project; the specifications of Recognizers-Text are in it. */
const shared = process.env['GONGBAO_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const folder = join(shared, 'specs');
const isThere = existsSync(folder);
if (!isThere)
  console.warn(`Skipped: no specifications under ${folder}; GONGBAO_SHARED can name the folder above.`);

const MOST_REASONS = 8;
const LEAST_PASSED = 550;

interface Judged {
  readonly model: string;
  readonly input: string;
  readonly passed: boolean;
}

const judge = (model: string, { Input, Results }: SpecCase): Judged => {
  const wanted = Results.map((result) => expected(model, result));
  return { model, input: Input, passed: isSame(find(model, Input), wanted) };
};

const casesOf = (file: string): readonly SpecCase[] => JSON.parse(readFileSync(join(folder, file), 'utf8'));

const judged: readonly Judged[] = isThere
  ? readdirSync(folder).flatMap((file) => casesOf(file).map((one) => judge(file.replace('.json', ''), one)))
  : [];
const failed = judged.filter(({ passed }) => !passed);

const isListed = ({ model, input }: Judged, cases: readonly (readonly [string, string])[]): boolean =>
  cases.some(([name, text]) => name === model && input.startsWith(text));

const report = (): string => {
  const models = [...new Set(judged.map(({ model }) => model))];
  const lines = models.map((model) => {
    const own = judged.filter((one) => one.model === model);
    return `${model.padEnd(18)} ${own.filter(({ passed }) => passed).length} of ${own.length}`;
  });
  const points = judged.filter(
    ({ passed, input, model }) => passed && model === 'PercentModel' && speaksOfPoints(input),
  );
  const reasons = divergences.map(
    ({ reason, cases }) => `${failed.filter((one) => isListed(one, cases)).length} × ${reason}`,
  );
  const total = `total ${judged.length - failed.length} of ${judged.length}, ${points.length} of them with 百分点 taken for % by the mapping`;
  return [...lines, total, 'otherwise on purpose:', ...reasons].join('\n');
};

describe.skipIf(!isThere)('the specifications of Recognizers-Text', () => {
  test('pass, or differ for a reason that is listed', () => {
    console.log(report());
    const unexplained = failed.filter((one) => !divergences.some(({ cases }) => isListed(one, cases)));
    expect(unexplained.map(({ model, input }) => `${model}: ${input}`)).toEqual([]);
    expect(judged.length - failed.length).toBeGreaterThanOrEqual(LEAST_PASSED);
  });

  test('differ for few reasons, each of which is needed', () => {
    expect(divergences.length).toBeLessThanOrEqual(MOST_REASONS);
    const idle = divergences.flatMap(({ cases }) =>
      cases.filter((one) => !failed.some((other) => isListed(other, [one]))),
    );
    expect(idle).toEqual([]);
  });
});
