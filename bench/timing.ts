// Timing: the best of several runs, as the least disturbed by the rest of the machine.

/** Least milliseconds that `work` took in `runs` runs. */
export function best(runs: number, work: () => void): number {
  let least = Infinity
  for (let i = 0; i < runs; i++) {
    const began = performance.now()
    work()
    least = Math.min(least, performance.now() - began)
  }
  return least
}

/** Prints one line: what, figure, bar, whether it is reached. */
export function report(what: string, figure: string, bar = '', reached?: boolean): void {
  const verdict = reached === undefined ? '' : reached ? 'reached' : 'NOT REACHED'
  console.log(`${what.padEnd(58)} ${figure.padStart(18)}  ${bar.padEnd(22)} ${verdict}`)
}
