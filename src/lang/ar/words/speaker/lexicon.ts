// The lexicon of speakers: every folded form of the nouns of speakers.tsv, with its number and gender.

import { rows } from '../../../../generated/ar/speakers.ts'
import { arabicForm as folded } from '../../table.ts'

/** Whether such a one speaks as somebody, as a body, or as words that somebody made. */
export type SpeakerKind = 'person' | 'body' | 'text'

/** A noun that speaks. */
export interface SpeakerNoun {
  /** Folded first word of the headword: «رئيس» for «رئيس وزراء». */
  readonly head: string
  /** Folded second word without article, undefined for a plain noun. */
  readonly rest: string | undefined
  readonly english: string
  readonly plural: string
  readonly kind: SpeakerKind
  /** One holds it for a state. */
  readonly office: boolean
  /** A personal name right after it is whose it is. */
  readonly held: boolean
  readonly author: boolean
  readonly media: boolean
  /** Roles of the gazetteer that such a one has. */
  readonly roles: readonly string[]
}

/** One form of a noun that speaks. */
export interface SpeakerForm {
  readonly noun: SpeakerNoun
  /** One, two, or more than two. */
  readonly number: 1 | 2 | 3
  readonly feminine: boolean
  /** «حكومت», «حليفتا»: stands only before a pronoun. */
  readonly bound?: true
}

/** Participles, whose sound plural before a genitive ends in ي; «محامي» is one lawyer. */
const CONSTRUCT = /^(?:م(?!حام).{3,}|ناشط|نازح)$/u

const forms: ReadonlyMap<string, readonly SpeakerForm[]> = build()

/** What the folded stem may be, longer nouns first. */
export function speakersOf(stem: string): readonly SpeakerForm[] {
  return forms.get(stem) ?? NONE
}

const NONE: readonly SpeakerForm[] = []

function build(): ReadonlyMap<string, readonly SpeakerForm[]> {
  const found = new Map<string, SpeakerForm[]>()
  const add = (form: string, entry: SpeakerForm): void => {
    const list = found.get(form)
    if (list === undefined) found.set(form, [entry])
    else if (!list.some((one) => one.noun === entry.noun)) {
      list.push(entry)
      // Longer nouns first, then the headword itself: «منظمة» is an organisation before it is a woman who organises.
      list.sort(
        (a, b) =>
          Number(b.noun.rest !== undefined) - Number(a.noun.rest !== undefined) ||
          Number(b.noun.head === form) - Number(a.noun.head === form),
      )
    }
  }
  for (const row of rows) {
    const [head, rest] = row.noun.split(' ').map(folded) as [string, string | undefined]
    const flags = row.flags.split(' ')
    const noun: SpeakerNoun = {
      head,
      rest,
      english: row.english,
      plural: row.plural,
      kind: row.kind as SpeakerKind,
      office: flags.includes('office'),
      held: flags.includes('held'),
      author: flags.includes('author'),
      media: flags.includes('media'),
      roles: row.roles === '' ? [] : row.roles.split('|'),
    }
    const feminine = head.endsWith('ه')
    add(head, { noun, number: 1, feminine })
    for (const more of row.more === '' ? [] : row.more.split('|')) {
      const form = folded(more).split(' ')[0] as string
      const bare = form.startsWith('ال') ? form.slice(2) : form
      // «حلفاء» is «حلفاؤ» and «حلفائ» before a pronoun. Many things agree as one woman does.
      for (const one of bare.endsWith('اء') ? [bare, `${bare.slice(0, -1)}و`, `${bare.slice(0, -1)}ي`] : [bare])
        add(one, { noun, number: 3, feminine: noun.kind !== 'person' })
    }
    for (const [form, number, female] of regular(head, noun.kind)) add(form, { noun, number, feminine: female })
    const stem = head.endsWith('ه') ? head.slice(0, -1) : head
    if (head.endsWith('ه') || noun.kind === 'person') {
      add(`${stem}ت`, { noun, number: 1, feminine: true, bound: true })
      add(`${stem}تا`, { noun, number: 2, feminine: true, bound: true })
    }
  }
  return found
}

/** Feminine, duals and sound plurals. */
function regular(head: string, kind: SpeakerKind): readonly (readonly [string, 1 | 2 | 3, boolean])[] {
  const stem = head.endsWith('ه') ? head.slice(0, -1) : head
  const she = head.endsWith('ه')
  const duals = [
    [`${stem}${she ? 'تان' : 'ان'}`, 2, she],
    [`${stem}${she ? 'تين' : 'ين'}`, 2, she],
    [`${stem}${she ? 'تا' : 'ا'}`, 2, she],
  ] as const
  if (kind !== 'person') return duals
  return [
    ...(she
      ? []
      : ([
          [`${stem}ه`, 1, true],
          [`${stem}ون`, 3, false],
          [`${stem}ين`, 3, false],
          [`${stem}و`, 3, false],
          [`${stem}تان`, 2, true],
          [`${stem}تين`, 2, true],
        ] as const)),
    [`${stem}ات`, 3, true],
    // «مستشاري الرئيس», where «ملكي» is an adjective.
    ...(she || !CONSTRUCT.test(stem) ? [] : ([[`${stem}ي`, 3, false]] as const)),
    ...duals,
  ]
}
