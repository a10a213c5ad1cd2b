// English verb forms: third person, past, past participle and -ing from the lemma.

/** Which form of a verb a word is. */
export type VerbForm = 'base' | 'present' | 'past' | 'ing'

const VOWELS = new Set('aeiou')

/** Every form of `lemma`; `irregular` lists «present past participle ing» where they are not regular, '' otherwise. */
export function formsOf(lemma: string, irregular: string): readonly (readonly [text: string, form: VerbForm])[] {
  if (irregular !== '') {
    const [present, past, participle, ing] = irregular.split(' ') as [string, string, string, string]
    return [
      [lemma, 'base'],
      [present, 'present'],
      [past, 'past'],
      [participle, 'past'],
      [ing, 'ing'],
    ]
  }
  return [
    [lemma, 'base'],
    [third(lemma), 'present'],
    [suffixed(lemma, 'ed'), 'past'],
    [suffixed(lemma, 'ing'), 'ing'],
  ]
}

function third(lemma: string): string {
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:[sxz]|[cs]h)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function suffixed(lemma: string, suffix: 'ed' | 'ing'): string {
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}${suffix}`
  if (suffix === 'ed' && endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ied`
  return doubles(lemma) ? `${lemma}${lemma.at(-1) ?? ''}${suffix}` : `${lemma}${suffix}`
}

function endsInConsonantY(lemma: string): boolean {
  return lemma.endsWith('y') && !VOWELS.has(lemma.at(-2) ?? '')
}

/** A short last syllable under stress doubles its consonant: plan, admit, rebut, quip. */
function doubles(lemma: string): boolean {
  return /^(?:plan|quip|rebut|admit|swap)$/.test(lemma)
}
