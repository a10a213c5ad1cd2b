// Growth: how many times longer ten times as much work takes. Ratios of one run, in processor time, so that neither a slow machine nor a busy one changes anything.

/** Ten times as much may cost this many times as much: twelve is the bar of the benchmark, quadratic cost would be a hundred, the rest is for a disturbed machine. */
export const MOST = 40
/** Rounds in which a disturbed ratio may come down; a quadratic one comes down in none. */
const ROUNDS = 3
/** Milliseconds below which a small run measures the clock rather than the work. */
const LEAST = 2

/** Processor time of `work` on `make(10 * size)` over its time on `make(size)`, the best of five runs each, again while that is too much. */
export function growth(make: (size: number) => string, size: number, work: (text: string) => unknown): number {
  const small = make(size)
  const large = make(10 * size)
  work(small)
  let least = Infinity
  for (let round = 0; round < ROUNDS && least >= MOST; round++) {
    const few = Math.max(
      best(() => work(small)),
      LEAST,
    )
    least = Math.min(least, best(() => work(large)) / few)
  }
  return least
}

function best(work: () => unknown): number {
  let least = Infinity
  for (let i = 0; i < 5; i++) {
    const began = process.cpuUsage()
    work()
    least = Math.min(least, process.cpuUsage(began).user / 1000)
  }
  return least
}
