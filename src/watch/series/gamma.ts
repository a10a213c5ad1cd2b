// The gamma function's logarithm and the incomplete gamma function: what the tails of counts and of variances are computed from.

/** Coefficients of Lanczos's approximation with g = 7, n = 9 (Godfrey). */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const
const STEPS = 10_000
const SMALL = 1e-15

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  let sum: number = LANCZOS[0]
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] as number) / (x - 1 + i)
  const t = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}

/** Q(a, x), the upper incomplete gamma function over Γ(a): by its series below a + 1, by its continued fraction above. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const scale = Math.exp(-x + a * Math.log(x) - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let n = 1; n < STEPS && term > sum * SMALL; n++) sum += term *= x / (a + n)
    return 1 - sum * scale
  }
  // Lentz's method: each step multiplies by a ratio that goes to one.
  let b = x + 1 - a
  let c = 1 / Number.MIN_VALUE
  let d = 1 / b
  let h = d
  for (let n = 1; n < STEPS; n++) {
    const an = -n * (n - a)
    b += 2
    d = 1 / notZero(an * d + b)
    c = notZero(b + an / c)
    const step = d * c
    h *= step
    if (Math.abs(step - 1) < SMALL) break
  }
  return scale * h
}

/** Chance of at least `statistic` under χ² with `degrees` degrees of freedom. */
export function chiSquareAbove(statistic: number, degrees: number): number {
  return upperGamma(degrees / 2, statistic / 2)
}

/** The value that χ² with `degrees` degrees of freedom is below with chance `below` (bisection). */
export function chiSquareQuantile(below: number, degrees: number): number {
  let [low, high] = [0, degrees + 20 * Math.sqrt(2 * degrees) + 20]
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2
    if (1 - chiSquareAbove(middle, degrees) < below) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function notZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}
