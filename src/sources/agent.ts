// The agent: connections whose every address is guarded, with limits on what they wait for.

import { lookup } from 'node:dns'
import type { Agent } from 'undici'
import { guardedLookup, type Resolve } from './guard.ts'

/** How connections are made; `allowLoopback` and `resolve` are for tests. */
export interface AgentOptions {
  /** Milliseconds for everything together. */
  readonly timeout?: number
  readonly allowLoopback?: boolean
  readonly resolve?: Resolve
}

/** How long a fetch may take when nothing else is asked for, in milliseconds. */
export const TIMEOUT = 20_000

/** An agent that reaches public addresses only; whoever makes it destroys it. */
export async function guardedAgent({ timeout = TIMEOUT, allowLoopback = false, resolve }: AgentOptions): Promise<Agent> {
  // Loaded here: it costs more than all of the engine, and files need none of it.
  const { Agent } = await import('undici')
  return new Agent({
    connect: { lookup: guardedLookup(resolve ?? (lookup as Resolve), allowLoopback), timeout: Math.min(timeout, 10_000) },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    connections: 2,
    maxHeaderSize: 32_768,
  })
}
