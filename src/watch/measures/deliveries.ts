// Amounts under a cap that articles report: a quantity in the cap's unit, beside goods under the cap that go the way it limits, in a dated act.

import type { Cap, MeasureFinding, Register } from '../../model/measure.ts'
import type { Observation } from '../../model/watch.ts'
import { rangeOf } from '../arithmetic/index.ts'
import { innermost } from '../arithmetic/sides.ts'
import { wordsOfSpan, type Scene } from '../scene.ts'
import { capId } from './caps.ts'
import { meets } from './in-force.ts'
import { within } from '../../text/index.ts'

/** Units of the quantity layer as caps write them. */
const UNITS: Readonly<Record<string, string>> = { barrel: 'bbl', t: 't' }
/** How the press tells amounts: they compare with each other and with nothing else. */
const METHOD = 'reported'

/** Amounts of the reading that count towards a cap of `register`, in reading order. What only tells the limit itself is none. */
export function deliveriesIn(
  scene: Scene,
  findings: readonly MeasureFinding[],
  register: Register,
  observers: ReadonlyMap<string, string>,
  idOf: (parts: readonly string[]) => string,
): readonly Observation[] {
  const { article } = scene.reading
  const told = new Set<string>()
  return findings.flatMap((finding) => {
    const capped = finding.act === 'deny' ? undefined : cappedBy(finding, register)
    if (capped === undefined) return []
    return within(scene.quantities, finding).flatMap((quantity): Observation[] => {
      const unit = UNITS[quantity.unit ?? '']
      const id = idOf(['delivery', article.id, String(quantity.start)])
      if (unit === undefined || quantity.per !== null || isLimit(register, capped.cap.subject, quantity.value) || told.has(id)) return []
      told.add(id)
      const source = innermost(scene, quantity)?.nested.at(-1)?.entity
      return [
        {
          id,
          subject: capId(capped.cap.subject),
          quantity: unit,
          kind: 'press',
          method: METHOD,
          time: capped.time,
          value: rangeOf(quantity),
          certainty: finding.certainty,
          evidence: {
            source: source === undefined ? (article.outlet ?? article.id) : (observers.get(source) ?? source),
            article: article.id,
            ...(article.url === undefined ? {} : { url: article.url }),
            ...(article.published === undefined ? {} : { said: article.published }),
            note: `«${wordsOfSpan(scene, finding)}»`,
          },
        },
      ]
    })
  })
}

/** The cap that a dated act of the finding falls under. */
function cappedBy({ touches }: MeasureFinding, { caps }: Register): { readonly cap: Cap; readonly time: Observation['time'] } | undefined {
  for (const { measure, on, dated } of touches) {
    const { from, to } = on
    const cap = caps.find((c) => c.measure === measure && meets(c, on))
    if (cap !== undefined && dated === 'act' && from !== null && to !== null) return { cap, time: { from, to } }
  }
  return undefined
}

/** «سقف الـ500 ألف برميل»: the limit, not a delivery. */
function isLimit({ caps }: Register, subject: string, value: number): boolean {
  return caps.some((cap) => cap.subject === subject && cap.limits.some((limit) => limit.value === value))
}
