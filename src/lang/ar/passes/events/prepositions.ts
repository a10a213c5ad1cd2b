// Prepositions of events: which slot a word opens that is a preposition and nothing more.

/** Words that only place what follows, with ب as well: «بشمال». */
const PLACES: ReadonlySet<string> = new Set(
  'في داخل خارج قرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط قباله فوق بالقرب عند انحاء ارجاء ضواحي ريف محيط'.split(' '),
)
const OTHERS: ReadonlySet<string> = new Set(
  'علي الي من عن مع ضد بين باتجاه صوب نحو امام حول بشان لصالح خلال بعد قبل عبر منذ عقب اثر بسبب حتي تجاه ازاء بحق بهدف لدي رغم'.split(' '),
)
const SAME: Readonly<Record<string, string>> = { بحق: 'ضد', تجاه: 'الي' }
/** The slot of a word that is a preposition and nothing more. */
export function prepositionOf(form: string): string | undefined {
  const bare =
    /^[وف](?:في|علي|الي|من|عن|مع|ضد|بين)$/u.test(form) || /^ب(?:شمال|جنوب|شرق|غرب|وسط|ريف|داخل|خارج)ي?$/u.test(form) ? form.slice(1) : form
  if (PLACES.has(bare)) return 'في'
  return OTHERS.has(bare) ? (SAME[bare] ?? bare) : undefined
}

/** Whether a word is a preposition with its pronoun: «فيه», «عليها». */
export function isPronominal(form: string): boolean {
  return /^[وف]?(?:في|علي|الي|من|عن|مع|[بل])(?:ه|ها|هم|هما|هن|نا)$/u.test(form)
}
