// What rules on claims find: claims that meet what they ask, and denials of those.

import { claimWords } from '../ledger-search.ts'
import type { ClaimCard, ClaimFile, ClaimFilter, Store } from '../store/index.ts'
import type { Finding } from './found.ts'
import type { AlertRule, MeantClaims } from './rules.ts'

/** Claims that are asked for at a time. */
const PAGE = 200

/** Claims that the rule means. A claim is known again by any of its reports. */
export async function* claimFindings(store: Store, rule: MeantClaims): AsyncGenerator<Finding> {
  for await (const card of cardsOf(store, filterOf(rule))) {
    const file = await store.ledger.claim(card.id)
    if (file === undefined) continue
    yield { names: reportsOf(file), title: card.gloss, subject: card.id, ...(await toldOf(store, file, card)) }
  }
}

/** Denials of claims that the rule means, each pair once. */
export async function* denialFindings(store: Store, rule: Extract<AlertRule, { when: 'denial' }>): AsyncGenerator<Finding> {
  for await (const card of cardsOf(store, { ...filterOf(rule), denied: true })) {
    if (rule.claim !== undefined && !card.id.startsWith(rule.claim)) continue
    const denied = await store.ledger.claim(card.id)
    for (const { by, scope } of denied?.denials.filter((edge) => edge.denied === card.id) ?? []) {
      const denying = await store.ledger.claim(by)
      if (denied === undefined || denying === undefined) continue
      const names = reportsOf(denied).flatMap((one) => reportsOf(denying).map((other) => `${one} ${other}`))
      const { lines, url } = await toldOf(store, denying)
      yield {
        names,
        title: `denied (${scope}): ${card.gloss}`,
        subject: card.id,
        lines: [denying.claim.gloss, ...lines],
        ...(url === undefined ? {} : { url }),
      }
    }
  }
}

async function* cardsOf(store: Store, filter: ClaimFilter): AsyncGenerator<ClaimCard> {
  for (let after: string | undefined; ;) {
    const { claims, next } = await store.ledger.claims(filter, 'published', { limit: PAGE, ...(after === undefined ? {} : { after }) })
    yield* claims
    after = next
    if (after === undefined) return
  }
}

function filterOf({ category, act, entity, origin, origins, words, from }: MeantClaims): ClaimFilter {
  return {
    ...(category === undefined ? {} : { category }),
    ...(act === undefined ? {} : { act }),
    ...(entity === undefined ? {} : { entity }),
    ...(origin === undefined ? {} : { origin }),
    ...(origins === undefined ? {} : { origins }),
    ...(words === undefined ? {} : { words: claimWords(words) }),
    ...(from === undefined ? {} : { from, by: 'published' as const }),
  }
}

function reportsOf({ claim }: ClaimFile): readonly string[] {
  return claim.reports.map(({ id }) => id)
}

/** Who says it, how many origins and articles carry it, and where its first report can be read. */
async function toldOf(store: Store, { claim }: ClaimFile, card?: ClaimCard): Promise<Pick<Finding, 'lines' | 'url'>> {
  const { min, max, list } = claim.origins
  const articles = card?.articles ?? new Set(claim.reports.map(({ article }) => article)).size
  const [first] = claim.reports
  const reading = first === undefined ? undefined : await store.reading(first.article)
  const words = first?.content.map(({ start, end }) => reading?.article.text.slice(start, end) ?? '').join(' … ')
  const url = reading?.article.url
  return {
    lines: [
      ...(words === undefined || words === '' ? [] : [`«${words}»`]),
      `origins ${min === max ? String(min) : `${min}–${max}`}: ${list.join(', ')}; ${articles} articles`,
      ...(reading === undefined
        ? []
        : [[reading.article.outlet, reading.article.published].filter((part) => part !== undefined).join(', ')]),
    ],
    ...(url === undefined ? {} : { url }),
  }
}
