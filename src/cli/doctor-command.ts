import { gridLines, type Column } from '../output/grid.js';
import { describeTokenizers, type TokenizerReport } from '../segment/load-tokenizer.js';
import { openDestination } from './destination.js';
import { type ExitCode, exitCodes } from './exit-code.js';

const columns: readonly Column<TokenizerReport>[] = [
  { title: 'TOKENIZER', align: 'left', cell: ({ name }) => name },
  { title: 'LOADS', align: 'left', cell: ({ problem }) => (problem === null ? 'yes' : 'no') },
  { title: 'VERSION', align: 'left', cell: ({ version }) => version ?? '-' },
];

/** Runs `gongbao doctor`: which tokenisers load here, and how to repair those that do not. */
export const doctorCommand = async (): Promise<ExitCode> => {
  const reports = describeTokenizers();
  const chosen = reports.find(({ problem }) => problem === null);
  const lines = [
    ...gridLines(columns, reports),
    '',
    ...reports.flatMap(({ name, problem, repair }) =>
      problem === null ? [] : [`${name} does not load: ${problem}`, `  to repair it: ${repair}`],
    ),
    chosen === undefined ? 'no tokenizer loads' : `auto takes ${chosen.name}`,
    `Node.js ${process.version}, ${process.platform} ${process.arch}`,
  ];
  const destination = await openDestination(undefined);
  await destination.write(`${lines.join('\n')}\n`);
  return chosen === undefined ? exitCodes.internal : exitCodes.done;
};
