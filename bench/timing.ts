// Timing: the best of several runs, as the least disturbed by the rest of the machine.

/** Least milliseconds of processor time, its helping threads included, that `work` took of this process in `runs` runs: waiting for a busy machine is not counted. */
export function best(runs: number, work: () => void): number {
  return least(runs, work, () => process.cpuUsage().user / 1000)
}

/** Least milliseconds by the clock that `work`, which may be another process, took in `runs` runs. */
export function bestByClock(runs: number, work: () => void): number {
  return least(runs, work, () => performance.now())
}

function least(runs: number, work: () => void, now: () => number): number {
  let found = Infinity
  for (let i = 0; i < runs; i++) {
    const began = now()
    work()
    found = Math.min(found, now() - began)
  }
  return found
}

/** Prints one line: what, figure, bar, whether it is reached. */
export function report(what: string, figure: string, bar = '', reached?: boolean): void {
  const verdict = reached === undefined ? '' : reached ? 'reached' : 'NOT REACHED'
  console.log(`${what.padEnd(58)} ${figure.padStart(18)}  ${bar.padEnd(22)} ${verdict}`)
}
