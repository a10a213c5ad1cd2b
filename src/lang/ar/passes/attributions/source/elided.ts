// Elided sources: who «وأضاف», «مؤكداً», «قولها», «الذي أوضح» speak of, by agreement.

import { Role } from '../../../words/cue/roles.ts'
import type { Report } from '../report.ts'
import { cueOf, has, isComma, type Scene } from '../scene.ts'
import { lastAgreeing, type Memory } from './memory.ts'
import { agrees, type Agreement, type Party } from './party.ts'
import { partyOf } from './phrase-party.ts'
import { subjectIn } from './subject.ts'
import { formOf, mentionAt, mentionStart, nounAt, speakerAt } from './words.ts'

/** How the cue of `report` agrees with its absent source. */
export function agreementOf(report: Report): Agreement {
  const { reading } = report
  if (reading === undefined) return { gender: '', number: 0 }
  if (reading.kind === 'masdar') return bySuffix(reading.suffix)
  if (reading.plural) {
    const dual = /(?:ان|تين|تا)$/u.test(reading.form) || (reading.kind === 'perfect' && /[^و]ا$/u.test(reading.form))
    return { gender: reading.feminine ? 'f' : 'm', number: dual ? 2 : 3 }
  }
  // «معرباً عن أمله»: the noun that stands for the participle has its owner's pronoun.
  if (reading.kind === 'participle' && reading.form.endsWith('ه') && report.rule === 'participle' && reading.cue.lemma === 'امل')
    return { gender: '', number: 1 }
  return { gender: reading.feminine ? 'f' : 'm', number: 1 }
}

function bySuffix(suffix: string): Agreement {
  if (suffix === 'ه') return { gender: 'm', number: 1 }
  if (suffix === 'ها') return { gender: 'f', number: 1 }
  if (suffix === 'هم') return { gender: 'm', number: 3 }
  return { gender: '', number: suffix === 'هما' ? 2 : 0 }
}

/** Verbs that go on with what somebody has begun to say. */
const GOES_ON = new Set(['اضاف', 'تابع', 'اردف', 'زاد', 'استطرد', 'مضي', 'استدرك', 'واصل', 'اكمل'])

/** The absent source of `report`, undefined when nobody agrees. */
export function elidedParty(scene: Scene, report: Report, memory: Memory): Party | undefined {
  const wanted = agreementOf(report)
  const at = report.cue.first
  if (report.subject === 'before') {
    const head = beforeRelative(scene, report, memory, wanted)
    // «ما صرح به الوزير في لقاء مع القناة، والذي قال إن»: the clause goes on with who was speaking.
    const resumed = /^وال/u.test(formOf(scene.draft, at - 1)) ? lastAgreeing(memory, wanted, scene.first, at, false)?.party : undefined
    if (resumed?.kind === 'person' && head?.kind !== 'person') return resumed
    if (head !== undefined) return head
  }
  // «قالت … إن إسرائيل تحمي ما أسمته»: the past tells of the one who was speaking.
  const speaking =
    report.outer !== undefined && report.reading?.kind === 'perfect' ? lastAgreeing(memory, wanted, scene.first, at, false) : undefined
  if (isRelative(report) && speaking !== undefined && report.meaning.role === 'describe') return speaking.party
  if (isRelative(report)) {
    const near = subjectIn(scene, scene.first, at, memory, wanted)
    if (near !== undefined) return near.party
  }
  const participle = report.reading?.kind === 'participle'
  const here = lastAgreeing(memory, wanted, scene.first, at, participle)
  // A clause of its own after the last report has its own subject.
  const since = here === undefined ? scene.first : here.end
  const own =
    since < at && !(here !== undefined && GOES_ON.has(report.meaning.lemma)) ? subjectIn(scene, since, at, memory, wanted) : undefined
  if (own !== undefined && (here !== undefined || !GOES_ON.has(report.meaning.lemma) || participle)) return own.party
  if (here !== undefined) return here.party
  const before = lastAgreeing(memory, wanted, 0, at, false)
  // «وزار لافروف …. وقال إن»: the sentences between have a subject of their own.
  const shift = GOES_ON.has(report.meaning.lemma) || before === undefined ? undefined : topic(scene, memory, wanted, before.end)
  // «وثمن المجلس نجاح …. كما أكد أن»: goes on with whom the sentence before is about.
  const beside = formOf(scene.draft, at - 1) === 'كما' && shift !== undefined
  return (
    (beside || (shift?.kind === 'person' && shift.state !== undefined) ? shift : before?.party) ??
    own?.party ??
    topic(scene, memory, wanted, 0)
  )
}

/** «ما وصفته», «التي تصفها»: a relative clause whose subject is left out. */
export function isRelative(report: Report): boolean {
  return report.rule === 'relative' && report.subject === 'elided' && (report.reading?.suffix ?? '') !== ''
}

/** «مراسلين قالوا», «واشنطن وسول اللتان تعتبران»: the noun phrase that the relative clause says more of. */
function beforeRelative(scene: Scene, report: Report, memory: Memory, wanted: Agreement): Party | undefined {
  const { draft } = scene
  // «القرار 2216 الصادر عن المجلس حول اليمن، الذي ينص على»: only a text provides.
  const provides = report.meaning.lemma === 'نص'
  let end = has(scene, report.cue.first - 1, Role.relative) ? report.cue.first - 1 : report.cue.first
  while (end > scene.first && isComma(scene, end - 1)) end--
  for (let i = end - 1; i >= scene.first && i > end - (provides ? 24 : 12); i--) {
    if (provides && mentionAt(draft, i)?.type !== 'LAW' && nounAt(draft, i)?.noun.kind !== 'text') continue
    if (cueOf(scene, i)?.that !== undefined || (cueOf(scene, i)?.verb !== undefined && mentionAt(draft, i) === undefined)) return undefined
    let first = mentionAt(draft, i) === undefined ? (nounAt(draft, i) === undefined ? -1 : i) : mentionStart(draft, i)
    if (first < 0) continue
    // «فلان المقيم في اليابان»: said of the name before.
    if (
      mentionAt(draft, first) === undefined &&
      mentionAt(draft, first - 1)?.type === 'PERSON' &&
      speakerAt(draft, first)?.definite === true
    )
      continue
    if (
      mentionAt(draft, first) !== undefined &&
      mentionAt(draft, first - 1) === undefined &&
      nounAt(draft, first - 1)?.noun.kind === 'body' &&
      speakerAt(draft, first - 1)?.definite !== true
    )
      first--
    if (wanted.number > 1)
      while (formOf(draft, first).startsWith('و') && first > scene.first && mentionAt(draft, first - 1) !== undefined)
        first = mentionStart(draft, first - 1)
    // «رئيسة الحكومة، التي تتهم»: the one who holds the role, as far as the verb agrees.
    if (
      mentionAt(draft, first - 1) === undefined &&
      nounAt(draft, first - 1)?.noun.kind === 'person' &&
      speakerAt(draft, first - 1)?.definite !== true
    ) {
      const holder = partyOf(scene, { first: first - 1, last: end }, memory)
      if (agrees(holder, wanted) === 2) return holder
    }
    const party = partyOf(scene, { first, last: end }, memory)
    if (agrees(party, wanted) > 0) return party
    i = first
  }
  return undefined
}

/** The one whom the sentences before are about. */
function topic(scene: Scene, memory: Memory, wanted: Agreement, since: number): Party | undefined {
  const { draft } = scene
  const index = draft.sentenceAt[scene.first] ?? -1
  for (let k = index - 1; k >= 0 && k > index - 4; k--) {
    const sentence = draft.sentences[k]
    if (sentence === undefined || sentence.first < since) return undefined
    const found = subjectIn({ draft, first: sentence.first, last: sentence.last }, sentence.first, sentence.last, memory, wanted)
    if (found !== undefined) return found.party
  }
  return undefined
}
