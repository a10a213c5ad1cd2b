// Press counts: quantities of a reading that count something at a watched site or on a watched link, with the words that place them.

import { termsIn, type TermTable } from '../../lang/terms.ts'
import type { Quantity } from '../../model/annotation.ts'
import type { Link } from '../../model/link.ts'
import type { Site, SiteMention } from '../../model/site.ts'
import { type TokenRange, tokensOf, within } from '../../text/index.ts'
import { quantitiesOf } from '../arithmetic/index.ts'
import { idsIn } from '../links/ends.ts'
import { sentenceOf, spanOf, type Scene } from '../scene.ts'

/** A quantity with the site or link that it belongs to. */
export interface PressCount {
  readonly quantity: Quantity
  readonly subject: string
  /** What is counted: `railcars`, `voyages`. */
  readonly counts: string
  /** Index of its sentence, and of the one that names the subject. */
  readonly sentence: number
  readonly named: number
}

/** How many sentences before the count its site may have been named, and around it the two ends of its link. */
const BACK = 3
const AROUND = 1

/** Every such count, in reading order. */
export function pressCounts(
  scene: Scene,
  sites: readonly Site[],
  links: readonly Link[],
  mentions: readonly SiteMention[],
): readonly PressCount[] {
  return scene.quantities.flatMap((quantity): readonly PressCount[] => {
    const may = quantity.object === null ? [] : quantitiesOf(quantity.object)
    const at = sentenceOf(scene, tokensOf(scene.tokens, quantity).first)
    if (at < 0 || may.length === 0) return []
    const found = siteOf(scene, at, may, sites, mentions) ?? linkOf(scene, at, may, links, mentions)
    return found === undefined ? [] : [{ quantity, sentence: at, ...found }]
  })
}

/** The site named in the sentence; else the one named last, where the sentence points back to it («في المحطة», “the yard”). */
function siteOf(
  scene: Scene,
  at: number,
  may: readonly string[],
  sites: readonly Site[],
  mentions: readonly SiteMention[],
): Omit<PressCount, 'quantity' | 'sentence'> | undefined {
  for (let i = at; i >= Math.max(0, at - BACK); i--) {
    const range = scene.sentences[i] as TokenRange
    const here = [...new Set(within(mentions, spanOf(scene.tokens, range)).map((m) => m.site))]
    if (here.length === 0) continue
    // Two sites in one sentence: whose count it is the words do not say.
    if (here.length > 1 || (i < at && !points(scene, at, 'there'))) return undefined
    const site = sites.find((s) => s.id === here[0])
    const counts = may.find((quantity) => site?.counts.includes(quantity) === true && quantity !== 'voyages')
    return site === undefined || counts === undefined ? undefined : { subject: site.id, counts, named: i }
  }
  return undefined
}

/** The link whose two ends are named in the sentence, or in one beside it. */
function linkOf(
  scene: Scene,
  at: number,
  may: readonly string[],
  links: readonly Link[],
  mentions: readonly SiteMention[],
): Omit<PressCount, 'quantity' | 'sentence'> | undefined {
  const order = [at]
  for (let away = 1; away <= AROUND; away++) order.push(at - away, at + away)
  for (const i of order) {
    const range = scene.sentences[i]
    if (range === undefined) continue
    const ids = idsIn(scene, mentions, range)
    const named = links.filter(
      (link) => link.whole !== true && link.ends.length === 2 && link.ends.every((end) => end.some((id) => ids.has(id))),
    )
    const fitting = named.flatMap((link) =>
      may.filter((quantity) => link.counts.includes(quantity)).map((counts) => ({ subject: link.id, counts, named: i })),
    )
    const [only] = fitting
    if (fitting.length === 1 && (i === at || points(scene, at, 'both') || points(scene, at, 'states'))) return only
  }
  return undefined
}

/** Whether sentence `at` has a word of this sense of the sights table. */
export function points(scene: Scene, at: number, sense: string): boolean {
  const range = scene.sentences[at]
  return range !== undefined && sees(scene, scene.lexicon.sights, range, sense)
}

/** Whether a term of `table` with this sense stands in `range`. */
export function sees(scene: Scene, table: TermTable<string>, range: TokenRange, sense: string): boolean {
  return termsIn(table, scene.tokens, range.first, range.last, (word) => scene.lexicon.bases(word)).some((t) => t.means.includes(sense))
}
