// What an Arabic word means to the attribution room.

import type { Split } from '../splits.ts'
import { looksLikeAction } from './cue/action-noun.ts'
import { entriesOf, type Entry } from './cue/lexicon.ts'
import { Role, rolesOf } from './cue/roles.ts'

/** One way to read a word as a cue: the lexicon's entry and the clitics around it. */
export interface Reading extends Entry {
  /** Folded units of proclitics before the form. */
  readonly lead: number
  readonly conjunction: boolean
  readonly preposition: Split['preposition']
  readonly definite: boolean
  readonly suffix: string
}

/** Complementiser: «أن», «إن», «بأن», «وأن» with or without a pronoun. */
export interface That {
  readonly conjunction: '' | 'و' | 'ف'
  readonly preposition: '' | 'ب' | 'ل'
  /** «أنها»: the subject is a pronoun. */
  readonly suffix: string
}

/** Facts of one word form for the attribution passes. */
export interface CueWord {
  readonly form: string
  /** May be the cue of a report. */
  readonly opens: boolean
  readonly verb: Reading | undefined
  readonly participle: Reading | undefined
  readonly masdar: Reading | undefined
  readonly that: That | undefined
  /** Bits of {@link Role}, of the form as it stands or behind a conjunction. */
  readonly roles: number
  /** Folded units of a conjunction و or ف, where the rest is a known word or the room cares; 0 when there is none. */
  readonly lead: number
  /** Reads as a noun with ب: units before the noun; 0 when it cannot. */
  readonly ب: number
  /** Same with ل. */
  readonly ل: number
  /** Units before whatever follows ب; 0 when the word cannot begin with ب. */
  readonly ba: number
  /** ب stands before an action noun. */
  readonly bAction: boolean
  /** ل stands before an action noun. */
  readonly lAction: boolean
  /** A noun with «ها», «هم», «هما»: «سيطرتها». */
  readonly owned: boolean
  /** «لوكالة», «للصحافيين»: to whom something is said. */
  readonly toAudience: boolean
  /** The word (behind its clitics) has the shape of an action noun or is listed to open a reported noun phrase. */
  readonly action: boolean
  /** Has the article or a suffix pronoun, so that a noun phrase may end with it. */
  readonly closed: boolean
  readonly definite: boolean
  readonly first: boolean
}

const OBJECTS = new Set(['ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'ني'])
/** Built like «توجه» and «تحطم», but things, places and verbs. */
const NO_ACTION = /^ت(?:همه|لال|رول|ونس|لكم|ركه|ربه|مور|بوك|ايه|كرر|كون|قول|عود|جري|يار|اكد|وفر|وجد|لقي)$/u

/** «كما أعلنت», «على ما أفاد», «على حد قول». */
const LINKS = new Set(['كما', 'وكما', 'علي'])
const FIRST = /^(?:و|ف)?(?:سن|ن|سا|ا)[^ا]/u

/** The facts of a folded `form` cut as `splits`. Called once a form; undefined for what is no Arabic word. */
export function cueWord(form: string, splits: readonly Split[]): CueWord | undefined {
  const unit = form.charCodeAt(0)
  if (unit < 0x0600 || unit > 0x06ff || form.length < 2) return form === 'ب' || form === 'ل' || form === 'و' ? bare(form) : undefined
  let verb: Reading | undefined
  let participle: Reading | undefined
  let masdar: Reading | undefined
  let roles = rolesOf(form)
  let lead = 0
  let action = false
  let b = 0
  let l = 0
  let bAction = false
  let lAction = false
  let ba = 0
  let toAudience = false
  let definite = false
  for (const split of splits) {
    if (split.suffix === '' && split.preposition === '' && !split.future && !(split.definite && split.lead === 0)) {
      const own = split.conjunction === '' ? 0 : rolesOf(split.body)
      if (own !== 0 && roles === 0) {
        roles = own
        lead = split.lead
      }
    }
    if (split.definite && split.preposition !== 'ك' && split.stem.length > 2) definite = true
    for (const entry of entriesOf(split.stem) ?? []) {
      // «عدة» is no «عدّه».
      if (entry.form === 'عد' && split.suffix === 'ه') continue
      // «عدوانا» is «an aggression».
      if (entry.cue.lemma === 'عد' && split.suffix === 'نا') continue
      // «عادة» is «usually».
      if (entry.form === 'عاده' || (entry.form === 'مطالبا' && entry.kind === 'masdar')) continue
      // «نفيا» is told from its noun where it stands.
      if (
        entry.kind === 'perfect' &&
        entry.plural &&
        entry.cue.lemma !== 'نفي' &&
        /[^و]ا$/u.test(entry.form) &&
        (rolesOf(entry.cue.lemma) & Role.nounlike) !== 0
      )
        continue
      const reading: Reading = {
        form: entry.form,
        kind: entry.kind,
        feminine: entry.feminine,
        plural: entry.plural,
        cue: entry.cue,
        lead: split.lead,
        conjunction: split.conjunction !== '',
        preposition: split.preposition,
        definite: split.definite,
        suffix: split.suffix,
      }
      if (entry.kind === 'masdar') {
        if (split.preposition !== 'ك' && (masdar === undefined || split.lead < masdar.lead)) masdar ??= reading
      } else if (split.definite || (split.preposition !== '' && !(split.preposition === 'ل' && entry.kind === 'imperfect'))) continue
      else if (entry.kind === 'participle') {
        if (split.suffix === '' && split.conjunction !== 'ف') participle ??= reading
      } else if ((split.suffix === '' || OBJECTS.has(split.suffix)) && (!split.future || entry.kind === 'imperfect')) verb ??= reading
    }
    const nominal =
      looksLikeAction(split.stem) ||
      ((split.definite || (split.preposition === 'ب' && !NO_ACTION.test(split.stem))) && /^ت[^اي][^ا].$/u.test(split.stem)) ||
      (rolesOf(split.stem) & Role.hosts) !== 0 ||
      (rolesOf(split.body) & Role.hosts) !== 0
    if (nominal && !split.future && (rolesOf(split.stem) & Role.sourcehead) === 0 && (rolesOf(split.body) & Role.sourcehead) === 0) {
      if (split.preposition === '' && split.conjunction === '') action = true
      if (split.preposition === 'ل') lAction = true
      if (split.preposition === 'ب' && !bAction) {
        b = split.lead
        bAction = true
      }
    }
    if (split.preposition === 'ب' && split.definite && b === 0) b = split.lead
    if (split.preposition === 'ب' && ba === 0 && split.stem.length > 2) ba = split.lead
    if (split.preposition === 'ل') {
      if (l === 0) l = split.lead
      if (((rolesOf(split.body) | rolesOf(split.stem)) & Role.audience) !== 0) toAudience = true
    }
  }
  const that = thatOf(splits)
  return {
    form,
    opens: verb !== undefined || participle !== undefined || masdar !== undefined || (roles & Role.according) !== 0 || LINKS.has(form),
    verb,
    participle,
    masdar,
    that,
    roles,
    lead,
    ب: b,
    ل: l,
    ba: (roles & Role.lexicalBa) === 0 ? ba : 0,
    bAction,
    lAction,
    toAudience,
    action,
    definite,
    first: FIRST.test(form),
    owned:
      !definite && splits.some((s) => s.lead === 0 && s.stem.length > 2 && (s.suffix === 'ها' || s.suffix === 'هم' || s.suffix === 'هما')),
    closed:
      definite ||
      (masdar !== undefined && masdar.suffix !== '') ||
      splits.some((s) => s.suffix !== '' && s.lead === 0 && s.stem.length > 2 && s.suffix.length > 1),
  }
}

function thatOf(splits: readonly Split[]): That | undefined {
  for (const split of splits) {
    if (split.definite || split.future || split.preposition === 'ك' || split.preposition === 'ل') continue
    if (split.stem === 'ان' || (split.stem === 'انن' && split.suffix !== ''))
      return { conjunction: split.conjunction, preposition: split.preposition, suffix: split.suffix }
  }
  return undefined
}

function bare(form: string): CueWord {
  return {
    form,
    opens: false,
    verb: undefined,
    participle: undefined,
    masdar: undefined,
    that: undefined,
    roles: 0,
    lead: 0,
    ب: form === 'ب' ? 1 : 0,
    ل: form === 'ل' ? 1 : 0,
    ba: form === 'ب' ? 1 : 0,
    bAction: form === 'ب',
    lAction: false,
    owned: false,
    toAudience: false,
    action: false,
    closed: false,
    definite: false,
    first: false,
  }
}
