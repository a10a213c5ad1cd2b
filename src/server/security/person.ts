// Who is asking.

import { ROLES, type Role } from '../../store/index.ts'

/** Who is asking, and how that is known; `nobody` when it is not. */
export interface Person {
  readonly name: string
  readonly role: Role | 'nobody'
  readonly by: 'loopback' | 'session' | 'token' | 'none'
  /** The session's secret, for the token that goes with it. */
  readonly secret?: string
  readonly ends?: string
}

/** Whether `role` may do what `needed` may. */
export function may(role: Person['role'], needed: Role | 'anyone'): boolean {
  if (needed === 'anyone') return true
  return role !== 'nobody' && ROLES.indexOf(role) >= ROLES.indexOf(needed)
}
