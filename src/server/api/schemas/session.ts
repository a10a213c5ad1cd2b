// Who is asking: sessions, roles, the audit log.

import { z } from '@hono/zod-openapi'
import { ROLES } from '../../../store/index.ts'
import { pageOf } from './words.ts'

export const Login: z.ZodType<{ readonly name: string; readonly password: string }> = z
  .object({ name: z.string().min(1).max(100), password: z.string().min(1).max(1000) })
  .openapi('Login')

export const Session: z.ZodType = z
  .object({
    mode: z.enum(['loopback', 'users']).openapi({ description: 'On loopback nobody logs in; all may read and write.' }),
    user: z
      .object({ name: z.string(), role: z.enum(ROLES) })
      .optional()
      .openapi({ description: 'Absent when nobody is logged in.' }),
    csrf: z.string().optional().openapi({ description: 'To be sent as `x-isnad-csrf` with everything that writes.' }),
    ends: z.string().optional(),
  })
  .openapi('Session')

const AuditEntry = z
  .object({
    n: z.int(),
    at: z.string(),
    who: z.string(),
    role: z.string(),
    action: z.string(),
    status: z.int(),
    from: z.string().openapi({ description: 'Address of the client.' }),
  })
  .openapi('AuditEntry')

export const AuditPage: z.ZodType = pageOf('AuditPage', AuditEntry)
