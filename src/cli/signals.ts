const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Tidies up when the process is told to stop, then lets it stop by that signal; a second signal stops it at once. Returns
 * how to take that back.
 */
export const onStop = (tidy: () => Promise<void>): (() => void) => {
  let told = false;
  const end = (signal: NodeJS.Signals): void => {
    forget();
    process.kill(process.pid, signal);
  };
  const stop = (signal: NodeJS.Signals): void => {
    if (told) end(signal);
    told = true;
    const stopped = (): void => end(signal);
    tidy().then(stopped, stopped);
  };
  const forget = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  return forget;
};
