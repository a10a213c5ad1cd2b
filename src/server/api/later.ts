// Not yet.
import { z } from '@hono/zod-openapi'
export const later = (): Promise<unknown> => Promise.reject(new Error('later'))
export const ids: { id: z.ZodString } = { id: z.string().min(1).max(200) }
