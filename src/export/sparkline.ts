// A sparkline: counts as blocks of eight heights, what is not known as a space.

const BLOCKS = '▁▂▃▄▅▆▇█'

/** One character a value; the largest is the highest block, zero the lowest. */
export function sparkline(values: readonly (number | undefined)[]): string {
  const most = Math.max(0, ...values.flatMap((value) => value ?? []))
  return values
    .map((value) => (value === undefined ? ' ' : BLOCKS.charAt(most === 0 ? 0 : Math.min(7, Math.floor((value / most) * 8)))))
    .join('')
}
