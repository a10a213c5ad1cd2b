// Progress: a bar with rate and remaining time on a terminal, a plain line now and then in a pipe.

import type { Tally } from '../../store/index.ts'

/** Where progress is shown. */
export interface Screen {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Milliseconds between two looks at the queue, and between two lines in a pipe; looking takes no more than this share of the time. */
const LOOK = 500
const SHARE = 1 / 50
const LINE = 10_000
const BAR = 24

/** Shows how far the work is. */
export class Progress {
  readonly #screen: Screen
  readonly #now: () => number
  #from: { readonly at: number; readonly ended: number } | undefined
  #next = 0
  #written = 0
  #shown = false

  constructor(screen: Screen, now: () => number = Date.now) {
    this.#screen = screen
    this.#now = now
    this.#written = now()
  }

  /** Looks at the queue by `tally` and shows its state, when it is time to. */
  async look(tally: () => Promise<Tally>): Promise<void> {
    const from = this.#now()
    if (from < this.#next) return
    this.#next = Number.POSITIVE_INFINITY
    const found = await tally()
    this.#next = this.#now() + Math.max(LOOK, (this.#now() - from) / SHARE)
    this.show(found)
  }

  /** Shows the state of the queue. */
  show(tally: Tally): void {
    const now = this.#now()
    const ended = tally.done + tally.refused
    this.#from ??= { at: now, ended }
    // Standard input goes past the queue.
    if (ended === this.#from.ended && tally.waiting + tally.leased === 0) return
    const line = progressLine(ended - this.#from.ended, tally.waiting + tally.leased, now - this.#from.at, this.#screen.isTTY === true)
    this.#put(line)
  }

  /** Shows how many articles are in the ledger and how many are still to come. */
  claims(done: number, left: number): void {
    this.#put(`claims: ${count(done)} of ${count(done + left)} articles`)
  }

  /** Says something that is not a count. */
  note(words: string): void {
    this.#put(words)
  }

  /** Clears the bar. */
  end(): void {
    if (this.#shown) this.#screen.write('\r\u001b[2K')
    this.#shown = false
  }

  #put(line: string): void {
    if (this.#screen.isTTY === true) {
      this.#screen.write(`\r\u001b[2K${cut(line, (this.#screen.columns ?? 80) - 1)}`)
      this.#shown = true
    } else if (this.#now() - this.#written >= LINE) {
      this.#screen.write(`${line}\n`)
      this.#written = this.#now()
    }
  }
}

/** What of `line` fits beside the cursor. */
function cut(line: string, columns: number): string {
  return line.length <= columns ? line : Array.from(line).slice(0, columns).join('')
}

/** One line: what of it is done, how fast, how long the rest will take. `milliseconds` have passed since `done` was 0. */
export function progressLine(done: number, left: number, milliseconds: number, bar: boolean): string {
  const all = done + left
  const rate = milliseconds > 0 ? (done * 1000) / milliseconds : 0
  const share = all === 0 ? 1 : done / all
  const filled = Math.floor(share * BAR)
  const head = bar ? `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${String(Math.floor(share * 100)).padStart(3)} %  ` : ''
  const counts = `${count(done)} of ${count(all)}`
  const speed = rate > 0 ? `  ${rate >= 10 ? count(Math.round(rate)) : rate.toFixed(1)}/s` : ''
  const rest = rate > 0 && left > 0 ? `  ${duration(left / rate)} left` : ''
  return head + counts + speed + rest
}

function count(n: number): string {
  return n.toLocaleString('en')
}

/** `42 s`, `3 min 10 s`, `2 h 5 min`. */
function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
