// Hostile texts: shapes that make careless programs quadratic, each at a size and ten times that size.

/** A shape of text by its length in characters. */
export const hostile: Readonly<Record<string, (length: number) => string>> = {
  'one word of Arabic letters': (n) => 'م'.repeat(n),
  'one word of Latin letters': (n) => 'a'.repeat(n),
  'straight quotation marks': (n) => '"'.repeat(n),
  'opening quotation marks': (n) => '«'.repeat(n),
  'unclosed brackets': (n) => '('.repeat(n),
  digits: (n) => '7'.repeat(n),
  'digits and commas': (n) => '7,'.repeat(n / 2),
  'full stops': (n) => '.'.repeat(n),
  'line ends': (n) => 'نص\n'.repeat(n / 3),
  'verbs of saying': (n) => 'قال إن '.repeat(n / 7),
  'quoted words': (n) => '«نص» '.repeat(n / 5),
  'number words': (n) => 'مئة وألف '.repeat(n / 9),
  names: (n) => 'محمد بن علي '.repeat(n / 12),
  'marks on one letter': (n) => `ب${'\u064b'.repeat(n - 1)}`,
  'bidi controls': (n) => '\u202e'.repeat(n),
  months: (n) => 'مايو/أيار '.repeat(n / 10),
  ministries: (n) => 'وزارة الخارجية '.repeat(n / 15),
  'mixed marks': (n) => '"(.«!:'.repeat(n / 6),
  'distinct bodies': (n) => distinct(n, (word) => `حزب ال${word}ي `),
  'distinct persons': (n) => distinct(n, (word) => `عبد ${word} أحمد `),
}

const LETTERS = 'بتجدرزسعفقلمن'

/** A text of `length` characters in which no word of `phrase` comes again. */
function distinct(length: number, phrase: (word: string) => string): string {
  let text = ''
  for (let i = LETTERS.length ** 3; text.length < length; i++) text += phrase(wordOf(i))
  return text.slice(0, length)
}

/** `number` in letters for digits. */
function wordOf(number: number): string {
  return number === 0 ? '' : wordOf(Math.floor(number / LETTERS.length)) + LETTERS.charAt(number % LETTERS.length)
}
