// Long words shortened for places that hold one line or a few; the whole stands in the reader.

/** `text`, or its first `most` characters and an ellipsis; no pair of code units is torn. */
export function brief(text: string, most: number): string {
  if (text.length <= most) return text
  const last = text.charCodeAt(most - 1)
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most)}…`
}

/** `text` in at most `lines` lines of about `width` characters, cut between words. */
export function wrapped(text: string, width: number, lines: number): readonly string[] {
  const made: string[] = []
  let line = ''
  for (const word of brief(text, width * lines * 2).split(/\s/u)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      made.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  made.push(line)
  const shown = made.slice(0, lines).map((one) => brief(one, width + 2))
  return made.length > lines ? [...shown.slice(0, -1), `${shown.at(-1) ?? ''}…`] : shown
}
