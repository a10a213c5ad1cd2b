// The matcher: sites in a reading, by the gazetteer ids of its mentions first, then by the names of the registry.

import type { SiteMention } from '../../model/site.ts'
import { wordsOf } from '../../entities/index.ts'
import { termTable, termsIn, type FoundTerm, type TermTable } from '../../lang/terms.ts'
import { type FoldTable, foldWord, tokensOf, type Word } from '../../text/index.ts'
import { type Scene } from '../scene.ts'
import type { SiteRegistry } from './sites.ts'

interface NameOf {
  readonly site: string
  readonly kind: string
  /** Counts only beside a word for the kind of place. */
  readonly headed: boolean
}

/** Finds sites in scenes. */
export interface SiteMatcher {
  /** Sites named in the reading, in reading order; no two overlap. */
  sitesIn(scene: Scene): readonly SiteMention[]
}

/** How many tokens may stand between a name and the word for its kind: a quotation mark, one adjective. */
const BETWEEN = 2

/** A matcher over `registry`; `table` folds names as texts are folded. */
export function siteMatcher(registry: SiteRegistry, table: FoldTable): SiteMatcher {
  const cut = (form: string): readonly string[] => wordsOf(foldWord(form, table))
  const byEntity = new Map(registry.sites.flatMap((site) => site.entities.map((entity) => [entity, site.id] as const)))
  const kindOf = new Map(registry.sites.map((site) => [site.id, site.kind]))
  const names = new Map<string, TermTable<NameOf>>()
  const heads = new Map<string, ReadonlySet<string>>()
  for (const language of new Set(registry.sites.flatMap((site) => Object.keys(site.names)))) {
    const rows = registry.sites.flatMap(({ id, kind, names: all }) => {
      const { seen = [], built = [], headed = [] } = all[language] ?? {}
      const row = (form: string, bare: boolean): { forms: string; means: NameOf } => ({
        forms: form,
        means: { site: id, kind, headed: !bare },
      })
      return [...[...seen, ...built].map((form) => row(form, true)), ...headed.map((form) => row(form, false))]
    })
    names.set(language, termTable(rows, cut))
    for (const [kind, words] of Object.entries(registry.heads[language] ?? {}))
      heads.set(`${language} ${kind}`, new Set(words.flatMap((word) => cut(word).slice(0, 1))))
  }
  const headedBy = (scene: Scene, term: FoundTerm<NameOf>, kind: string): boolean => {
    const words = heads.get(`${scene.reading.article.language} ${kind}`)
    if (words === undefined) return false
    const is = (k: number): boolean =>
      k >= 0 && k < scene.tokens.count && scene.lexicon.bases(scene.tokens.words[k] as Word).some((base) => words.has(base))
    for (let k = 1; k <= BETWEEN; k++) if (is(term.first - k) || is(term.last + k - 1)) return true
    return false
  }
  return {
    sitesIn(scene) {
      const found: SiteMention[] = []
      const taken = new Uint8Array(scene.tokens.count)
      for (const mention of scene.mentions) {
        const site = byEntity.get(mention.entity)
        const range = tokensOf(scene.tokens, mention)
        // A mention that the gazetteer gives to something else is no site, whatever its letters: «بحيرة خاسان».
        const other = mention.unlisted !== true && mention.type !== 'GPE'
        if (site !== undefined || other) taken.fill(1, range.first, range.last)
        if (site !== undefined) found.push({ site, start: mention.start, end: mention.end, by: 'entity' })
      }
      const table = names.get(scene.reading.article.language)
      if (table === undefined) return found
      for (const { first, last } of scene.sentences) {
        for (const term of termsIn(table, scene.tokens, first, last, (word) => scene.lexicon.bases(word))) {
          if (taken.subarray(term.first, term.last).includes(1)) continue
          const bare = term.means.find((name) => !name.headed)
          const named = bare ?? term.means.find((name) => headedBy(scene, term, kindOf.get(name.site) as string))
          if (named === undefined) continue
          const [start, end] = [scene.tokens.start[term.first] as number, scene.tokens.end[term.last - 1] as number]
          found.push({ site: named.site, start, end, by: bare === undefined ? 'headed-name' : 'name' })
        }
      }
      return found.sort((a, b) => a.start - b.start)
    },
  }
}
