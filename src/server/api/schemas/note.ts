// What analysts write beside a claim; entries are added and never changed.

import { z } from '@hono/zod-openapi'
import { Day } from './words.ts'

const text = z.string().trim().min(1).max(20_000)

const written = {
  note: z.object({ kind: z.literal('note'), text }),
  grade: z.object({
    kind: z.literal('grade'),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).default('F').openapi({ description: 'Of the source; F when it cannot be judged.' }),
    credibility: z.coerce
      .number()
      .int()
      .min(1)
      .max(6)
      .default(6)
      .openapi({ type: 'integer', minimum: 1, maximum: 6, default: 6, description: 'Of the information; 6 when it cannot be judged.' }),
    text: text.optional(),
  }),
  reply: z.object({
    kind: z.literal('right-of-reply'),
    asked: Day.openapi({ description: 'Day on which they were asked.' }),
    whom: z.string().trim().min(1).max(500),
    answered: text.optional().openapi({ description: 'What they answered; absent while they have not.' }),
    answeredOn: Day.optional(),
    assessed: text.optional().openapi({ description: 'What the analyst makes of it.' }),
  }),
}

export const NoteBody: z.ZodType<{ readonly kind: 'note' | 'grade' | 'right-of-reply' }> = z
  .discriminatedUnion('kind', [written.note.strict(), written.grade.strict(), written.reply.strict()])
  .openapi('NoteBody')

const signed = { id: z.string(), claim: z.string(), author: z.string(), at: z.string().openapi({ description: 'ISO 8601, UTC' }) }

export const Note: z.ZodType = z
  .discriminatedUnion('kind', [written.note.extend(signed), written.grade.extend(signed), written.reply.extend(signed)])
  .openapi('Note')

export const NoteList: z.ZodType = z.object({ items: z.array(Note) }).openapi('NoteList')
