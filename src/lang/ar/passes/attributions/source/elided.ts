// Elided sources: who «وأضاف», «مؤكداً», «قولها», «الذي أوضح» speak of, by agreement.

import type { Mention } from '../../../../../model/annotation.ts'
import { Role } from '../../../words/cue/roles.ts'
import type { Report } from '../report.ts'
import { cueOf, formAt, has, isComma, type Scene } from '../scene.ts'
import { lastAgreeing, type Memory } from './memory.ts'
import { agrees, type Agreement, type Party } from './party.ts'
import { unitOf } from './unit.ts'
import { mentionAt, mentionEnd, mentionStart, nounAt, speakerAt } from './words.ts'

/** How the cue of `report` agrees with its absent source. */
export function agreementOf(report: Report): Agreement {
  const { reading } = report
  if (reading === undefined) return { gender: '', number: 0 }
  if (reading.kind === 'masdar') return bySuffix(reading.suffix)
  if (report.complement.pronoun !== '' && reading.kind !== 'participle') {
    const pronoun = bySuffix(report.complement.pronoun)
    if (pronoun.number === 0) return pronoun
  }
  const dual = reading.plural && /(?:ان|تين|تا)$/u.test(reading.form)
  const pair = reading.plural && reading.kind === 'perfect' && /[^و]ا$/u.test(reading.form)
  if (reading.plural) return { gender: reading.feminine ? 'f' : 'm', number: dual || pair ? 2 : 3 }
  return { gender: reading.feminine ? 'f' : 'm', number: 1 }
}

function bySuffix(suffix: string): Agreement {
  if (suffix === 'ه') return { gender: 'm', number: 1 }
  if (suffix === 'ها') return { gender: 'f', number: 1 }
  if (suffix === 'هم') return { gender: 'm', number: 3 }
  if (suffix === 'هما') return { gender: '', number: 2 }
  return { gender: '', number: 0 }
}

/** Verbs that go on with what somebody has begun to say. */
const GOES_ON = new Set(['اضاف', 'تابع', 'اردف', 'زاد', 'استطرد', 'مضي', 'استدرك', 'واصل', 'اكمل'])

/** The absent source of `report`, undefined when nobody agrees. */
export function elidedParty(scene: Scene, report: Report, memory: Memory): Party | undefined {
  const wanted = agreementOf(report)
  const at = report.cue.first
  if (report.subject === 'before') {
    const head = nounBeforeRelative(scene, report, memory, wanted)
    if (head !== undefined) return head
  }
  const participle = report.reading?.kind === 'participle'
  const here = lastAgreeing(memory, wanted, scene.first, at, participle)
  if (here !== undefined) return here
  if (GOES_ON.has(report.meaning.lemma) && !participle) return lastAgreeing(memory, wanted, 0, at, false) ?? subjectIn(scene, at, memory, wanted)
  return subjectIn(scene, at, memory, wanted) ?? lastAgreeing(memory, wanted, 0, at, false) ?? topic(scene, memory, wanted)
}

/** «مراسلين قالوا», «مسؤولين كوريين جنوبيين الذين قالوا»: the noun phrase that the relative clause says more of. */
function nounBeforeRelative(scene: Scene, report: Report, memory: Memory, wanted: Agreement): Party | undefined {
  const { draft } = scene
  const end = has(scene, report.cue.first - 1, Role.relative) ? report.cue.first - 1 : report.cue.first
  for (let i = end - 1; i >= scene.first && i > end - 12; i--) {
    if (cueOf(scene, i)?.that !== undefined || cueOf(scene, i)?.verb !== undefined) return undefined
    const first = mentionAt(draft, i) === undefined ? (nounAt(draft, i) === undefined ? -1 : i) : mentionStart(draft, i)
    if (first < 0) continue
    let from = first
    if (mentionAt(draft, first) !== undefined && nounAt(draft, first - 1)?.noun.kind === 'body') from = first - 1
    const party = unitOf(scene, { first: from, last: end }, memory)
    if (agrees(party, wanted) > 0) return party
    i = first
  }
  return undefined
}

/** The subject of the sentence up to token `at`: its first name that stands in the nominative as far as can be told. */
export function subjectIn(scene: Scene, at: number, memory: Memory, wanted: Agreement): Party | undefined {
  const { draft } = scene
  for (let i = scene.first; i < at; i++) {
    const mention = mentionAt(draft, i)
    if (mention === undefined) continue
    const end = mentionEnd(draft, i)
    if (isSubject(scene, mention, i)) {
      const party = unitOf(scene, { first: i, last: end }, memory)
      if (agrees(party, wanted) === 2) {
        const { start, end: stop, ...hop } = party.hop
        void start
        void stop
        return { ...party, hop }
      }
    }
    i = end - 1
  }
  return undefined
}

/** Whether the name, behind its title, follows a verb or opens the sentence; after a preposition or a noun it does not. */
function isSubject(scene: Scene, mention: Mention, first: number): boolean {
  const { draft } = scene
  if (mention.type !== 'PERSON' && mention.type !== 'ORG' && mention.type !== 'GPE') return false
  if (mention.start > (draft.tokens.start[first] as number) && !formAt(scene, first).startsWith('و')) return false
  let i = first - 1
  if (mention.type === 'PERSON') {
    // Past the title: «وزير الخارجية الروسي سيرغي لافروف».
    for (; i >= scene.first && i > first - 8; i--) {
      if (mentionAt(draft, i) !== undefined || nounAt(draft, i) !== undefined || (speakerAt(draft, i)?.adjectives.length ?? 0) > 0 || (cueOf(scene, i)?.definite ?? false)) {
        if ((cueOf(scene, i)?.ل ?? 0) > 0 && speakerAt(draft, i)?.preposition === 'ل') return false
        if (speakerAt(draft, i)?.preposition === 'ب' || speakerAt(draft, i)?.preposition === 'ل') return false
        continue
      }
      break
    }
  } else {
    const near = nounAt(draft, i)
    if (near?.noun.kind === 'body' && speakerAt(draft, i)?.preposition === '') i--
  }
  if (i < scene.first || isComma(scene, i)) return true
  if (has(scene, i, Role.prep | Role.relative)) return false
  const form = formAt(scene, i)
  if (form === '') return true
  if (cueOf(scene, i)?.verb !== undefined || cueOf(scene, i)?.that !== undefined) return true
  if (form.startsWith('ال') || /^[بلك]ال/u.test(form)) return false
  return mention.type === 'PERSON' ? true : /ت$/u.test(form) || /^و?ت/u.test(form)
}

/** The one whom the article is about: the first person of the sentence before that agrees. */
function topic(scene: Scene, memory: Memory, wanted: Agreement): Party | undefined {
  const { draft } = scene
  const index = draft.sentenceAt[scene.first] ?? -1
  for (let k = index - 1; k >= 0 && k > index - 3; k--) {
    const sentence = draft.sentences[k]
    if (sentence === undefined) return undefined
    const found = subjectIn({ draft, first: sentence.first, last: sentence.last }, sentence.last, memory, wanted)
    if (found !== undefined) return found
  }
  return undefined
}
