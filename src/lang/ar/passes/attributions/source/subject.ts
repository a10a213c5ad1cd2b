// Subjects: who stands in the nominative before a cue that leaves its source out, as far as word order tells.

import type { Mention } from '../../../../../model/annotation.ts'
import { Role } from '../../../words/cue/roles.ts'
import { looksLikeAction } from '../../../words/cue/action-noun.ts'
import { cueOf, formAt, has, inTime, isComma, isWord, markAt, type Scene } from '../scene.ts'
import type { Memory } from './memory.ts'
import { agrees, type Agreement, type Party } from './party.ts'
import { partyOf } from './phrase-party.ts'
import { sourcePhrase } from './phrase.ts'
import { isEachOf, mentionAt, mentionEnd, nounAt, speakerAt } from './words.ts'

/** A subject and the token where it stands. */
export interface Subject {
  readonly party: Party
  readonly at: number
}

/** How far back a subject may stand, in tokens. */
const REACH = 120

/** The last subject in tokens `[from, at)` that agrees. */
export function subjectIn(scene: Scene, from: number, at: number, memory: Memory, wanted: Agreement): Subject | undefined {
  const { draft } = scene
  let found: Subject | undefined
  for (let i = Math.max(from, at - REACH); i < at; i++) {
    const mention = mentionAt(draft, i)
    const noun = mention === undefined ? nounAt(draft, i) : undefined
    // «تجمع مئات من المتظاهرين», «كل من موسكو وطهران».
    const counts =
      mention === undefined &&
      noun === undefined &&
      (isEachOf(draft, i) || (COUNTS.test(formAt(scene, i)) && nounAt(draft, i + (formAt(scene, i + 1) === 'من' ? 2 : 1)) !== undefined))
    if (mention === undefined && noun === undefined && !counts) continue
    if (
      mention !== undefined &&
      ((mention.type !== 'PERSON' && mention.type !== 'ORG' && mention.type !== 'GPE') || PLATFORMS.has(mention.entity))
    ) {
      i = mentionEnd(draft, i) - 1
      continue
    }
    if (isNominative(scene, i, scene.first)) {
      const phrase = sourcePhrase(draft, i, at)
      if (phrase !== undefined) {
        const party = told(scene, i, mention, partyOf(scene, phrase, memory))
        const fit = agrees(party, wanted)
        if (fit === 2 || (fit === 1 && found === undefined && party.kind === 'body')) found = { party, at: i }
        i = Math.max(i, phrase.last - 1)
        continue
      }
    }
    if (mention !== undefined) i = mentionEnd(draft, i) - 1
  }
  return found
}

/** Where one writes, and who hardly ever speaks. */
const PLATFORMS: ReadonlySet<string> = new Set([
  'twitter',
  'facebook',
  'telegram',
  'instagram',
  'youtube',
  'tiktok',
  'truth-social',
  'whatsapp',
  'x-company',
])

const COUNTS = /^(?:عشرات|ميات|الاف|بعض|عدد|احد|احدي|العديد)$/u

/** «قدمت فلانة الفلاني»: the verb before a person whom no list knows tells the gender. */
function told(scene: Scene, i: number, mention: Mention | undefined, party: Party): Party {
  if (mention?.type !== 'PERSON' || mention.unlisted !== true || party.gender !== 'm') return party
  let p = i - 1
  while (p > scene.first && /^(?:السيده|الدكتوره|الاميره|الشيخه|الناشطه|الصحافيه|الصحفيه|النايبه|الوزيره)$/u.test(formAt(scene, p))) p--
  const feminine = p < i - 1 || (/^[وف]?[^اوي].{1,5}ت$/u.test(formAt(scene, p)) && !/ات$/u.test(formAt(scene, p)))
  return feminine ? { ...party, gender: 'f' } : party
}

/** Whether the noun or name at `i` follows a verb, «أن» or «أما», or opens its clause. */
function isNominative(scene: Scene, i: number, first: number): boolean {
  const { draft } = scene
  const mention = mentionAt(draft, i)
  const glued =
    mention === undefined
      ? (speakerAt(draft, i)?.preposition ?? '') !== ''
      : mention.start > (draft.tokens.start[i] as number) && !formAt(scene, i).startsWith('و')
  if (glued) return false
  let p = i - 1
  while (
    p >= first &&
    (inTime(scene, p) ||
      has(scene, p, Role.adverb) ||
      HONORIFIC.test(formAt(scene, p)) ||
      PRONOUNS.test(formAt(scene, p)) ||
      /^["«(#-]$/u.test(formAt(scene, p)))
  )
    p--
  // «استنكر المدير، بشدة تصريحات»: behind a manner stands the object.
  if (p < first || isComma(scene, p)) return p < first || !has(scene, i - 1, Role.adverb)
  if (!isWord(scene, p)) return mention !== undefined
  const form = formAt(scene, p)
  if (/^و?اما$/u.test(form)) return true
  const facts = cueOf(scene, p)
  if (facts?.that !== undefined) return true
  if (mentionAt(draft, p) !== undefined) return false
  // «من جانبه عبر الوزير عن»: the verb, and not «across».
  if (EXPRESSED.test(form) && (opensClause(scene, p, first) || /^(?:جانب|جهت)ه(?:ا|م)?$|^بدور/u.test(formAt(scene, p - 1)))) return true
  if (has(scene, p, Role.prep | Role.relative)) return false
  // The subject of a relative clause is not the sentence's; «وهو ما نفاه الجيش، زاعماً» goes on.
  if (has(scene, p - 1, Role.relative)) return facts?.verb !== undefined && /^[وف]?[بم]?ما$/u.test(formAt(scene, p - 1))
  if (facts?.verb !== undefined) return true
  if (nounAt(draft, p) !== undefined || (speakerAt(draft, p)?.adjectives.length ?? 0) > 0) return false
  if (facts?.masdar !== undefined || facts?.definite === true || looksLikeAction(form)) return false
  const bare = form.replace(/^[وف]/u, '')
  if (/^[يت].{3,}$/u.test(bare) && !/(?:ه|ات)$/u.test(bare)) return true
  if (/..ت(?:ه|ها|هم)?$/u.test(bare) && !/ات$/u.test(bare)) return true
  // A perfect of three or more letters at the head of its clause.
  return bare.length > 2 && (bare.length < 6 || /^است.{3}$/u.test(bare)) && !/ه$/u.test(bare) && opensClause(scene, p, first)
}

/** «السيدة», «الدكتور»: before a name, and no part of what its verb needs. */
const HONORIFIC = /^ال(?:سيده?|دكتوره?|اميره?|شيخه?|استاذه?|مهندسه?)$/u

/** «عليها», «فيه», «له»: what may stand between a verb and its subject. */
const PRONOUNS = /^(?:علي|في|من|عن|ل|ب|الي|مع)(?:ه|ها|هم|هما|نا)$/u

const EXPRESSED = /^[وف]?عبرت?$/u

function opensClause(scene: Scene, p: number, first: number): boolean {
  return (
    p === first ||
    isComma(scene, p - 1) ||
    /^[-(]$/u.test(markAt(scene, p - 1)) ||
    formAt(scene, p).startsWith('و') ||
    has(scene, p - 1, Role.be | Role.while | Role.headon | Role.contrast) ||
    /^(?:كما|[وف]?ل?قد|[وف]?كانت?)$/u.test(formAt(scene, p - 1))
  )
}
