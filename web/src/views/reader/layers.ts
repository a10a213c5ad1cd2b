// The layers of a reading as marks over its text, each with its meaning in words.

import type { Annotation, ArticleFile } from '../../api/client.ts'
import type { Language } from '../../app/preferences.tsx'
import { nameOf } from '../../parts/names.tsx'
import type { Formats } from '../../text/format.ts'
import type { Messages } from '../../text/en/index.ts'
import type { Mark } from './segments.ts'

export const LAYERS = ['names', 'times', 'quantities', 'attributions'] as const
export type Layer = (typeof LAYERS)[number]

const SIGNS: Readonly<Record<string, string>> = { '=': '', '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '~': '≈ ' }

/** The marks of the layers that are shown. */
export function marksOf(
  { reading, names }: ArticleFile,
  shown: ReadonlySet<Layer>,
  { text, format, language }: { readonly text: Messages; readonly format: Formats; readonly language: Language },
): readonly Mark[] {
  const one = (note: Annotation): readonly Mark[] => {
    if (note.kind === 'mention')
      return shown.has('names')
        ? [
            {
              start: note.start,
              end: note.end,
              layer: 'names',
              entity: note.entity,
              note: `${nameOf(note.entity, names, language)} · ${text.entities.type[note.type] ?? note.type}`,
            },
          ]
        : []
    if (note.kind === 'time') {
      if (!shown.has('times')) return []
      const meant =
        note.from === undefined && note.to === undefined
          ? note.duration
          : format.days({ from: day(note.from), to: day(note.to), approx: note.approx ?? false })
      return [{ start: note.start, end: note.end, layer: 'times', ...(meant === undefined ? {} : { note: meant }) }]
    }
    if (note.kind === 'quantity') {
      if (!shown.has('quantities')) return []
      const figure = `${SIGNS[note.comparator] ?? ''}${format.number(note.value)}${note.max === null ? '' : `–${format.number(note.max)}`}`
      return [
        {
          start: note.start,
          end: note.end,
          layer: 'quantities',
          note: [figure, note.unit, note.object].filter((part) => part !== null).join(' '),
        },
      ]
    }
    if (!shown.has('attributions')) return []
    const sources = note.source === null ? [] : Array.isArray(note.source) ? note.source : [note.source]
    return [
      ...note.content.map(({ start, end }) => ({ start, end, layer: `content act-${note.act}` })),
      ...sources.map(({ start, end }) => ({ start, end, layer: 'source' })),
      { start: note.cue.start, end: note.cue.end, layer: `cue act-${note.act}`, note: text.act[note.act] ?? note.act },
    ]
  }
  return reading.annotations.flatMap(one)
}

function day(value: string | null | undefined): string | null {
  return value === null || value === undefined ? null : value.slice(0, 10)
}
