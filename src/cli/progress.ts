import cliProgress from 'cli-progress';
import { type Counts, noCounts } from '../workers/task.js';
import { durationText } from './duration.js';
import { type Print, print as printOnStandardError, warn } from './report.js';

/** Tells people how far long work has come; nothing where it is soon done. */
export interface Progress {
  /** `bytes` is how much of the input is done. */
  readonly update: (bytes: number, counts: Counts) => void;
  /** Prints text where it does not run into the bar. */
  readonly print: Print;
  /** Takes the bar away. */
  readonly end: () => void;
  /** Takes the bar away and sums up in one line, where there was anything to see before. */
  readonly sumUp: () => void;
}

/** When to tell: when it takes long, from the start, or not at all. */
export type ProgressMode = 'auto' | 'always' | 'never';

export interface ProgressOptions {
  readonly mode: ProgressMode;
  /** Size of the input in bytes; null where that cannot be known. */
  readonly total: number | null;
  /** The terminal that shows a bar; null where there is none, and lines are printed. */
  readonly terminal: NodeJS.WritableStream | null;
  /** What an earlier run had done. */
  readonly before?: Done | null;
  readonly print?: Print;
  /** Milliseconds since any moment. */
  readonly now?: () => number;
}

interface Done {
  readonly bytes: number;
  readonly counts: Counts;
}

/** Milliseconds before a bar appears, and between lines. */
const BAR_AFTER = 2000;
const LINE_EVERY = 10_000;

const CLEAR_LINE = '\r\u001b[K';

const nothing: Done = { bytes: 0, counts: noCounts };

/** Opens the progress of one run, whose time begins now. */
export const openProgress = ({
  mode,
  total,
  terminal,
  before,
  print = printOnStandardError,
  now = () => performance.now(),
}: ProgressOptions): Progress => {
  const first = before ?? nothing;
  const began = now();
  let last = first;
  let lastLine = began;
  let shown = mode === 'always';
  let bar: cliProgress.SingleBar | null = null;
  const pace = (): Pace => paceOf(first, last, total, (now() - began) / 1000);
  const showBar = (stream: NodeJS.WritableStream): void => {
    if (mode === 'auto' && now() - began < BAR_AFTER) return;
    shown = true;
    const { rate, left } = pace();
    bar ??= startBar(stream, total ?? 0, last.bytes, { rate, left });
    bar.update(last.bytes, { rate, left });
  };
  const showLine = (): void => {
    if (now() - lastLine < LINE_EVERY) return;
    lastLine = now();
    shown = true;
    const { rate, share, left } = pace();
    warn([amounts(last.counts), rate, share, left].filter((part) => part !== '').join('; '), print);
  };
  const end = (): void => {
    bar?.stop();
    bar = null;
  };
  return {
    update: (bytes, counts) => {
      last = { bytes, counts };
      if (mode === 'never') return;
      if (terminal !== null && total !== null) showBar(terminal);
      else showLine();
    },
    print: (text) => print(bar === null ? text : CLEAR_LINE + text),
    end,
    sumUp: () => {
      end();
      const { time, rate } = pace();
      if (shown) warn(`${amounts(last.counts)} in ${time}, ${rate}`, print);
    },
  };
};

/** How fast work goes, in words; empty where nothing can be said. */
interface Pace {
  readonly time: string;
  readonly rate: string;
  readonly share: string;
  readonly left: string;
}

const paceOf = (first: Done, last: Done, total: number | null, seconds: number): Pace => {
  const documents = last.counts.documents - first.counts.documents;
  const bytes = last.bytes - first.bytes;
  const rate = seconds > 0 ? documents / seconds : 0;
  const known = total !== null && bytes > 0;
  return {
    time: durationText(seconds),
    rate: `${rate.toLocaleString('en', { maximumFractionDigits: rate < 10 ? 1 : 0 })} documents a second`,
    share: known ? `${Math.floor((100 * last.bytes) / total)} %` : '',
    left: known ? `${durationText((seconds * Math.max(0, total - last.bytes)) / bytes)} left` : '',
  };
};

/** Amounts as people read them: `1,240 documents, 1 claim, 0 errors`. */
const amounts = ({ documents, claims, errors }: Counts): string =>
  [amount(documents, 'document'), amount(claims, 'claim'), amount(errors, 'error')].join(', ');

const amount = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

const startBar = (
  stream: NodeJS.WritableStream,
  total: number,
  bytes: number,
  payload: Pick<Pace, 'rate' | 'left'>,
): cliProgress.SingleBar => {
  const format = '{bar} {percentage} %, {rate}, {left}';
  const bar = new cliProgress.SingleBar(
    // A process that is killed leaves the terminal as it found it.
    { format, stream, clearOnComplete: true, gracefulExit: false, linewrap: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, bytes, payload);
  return bar;
};
