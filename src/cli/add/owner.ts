// The owner of leases: this process, and those of this machine that died holding some.

import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Queue } from '../../store/index.ts'

/** Name of this process among all that work on the dossier. */
export function ownerName(): string {
  return `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`
}

/** Gives back what processes of this machine held that are no more, so that nobody waits for their leases to run out. */
export async function abandonDead(queue: Queue): Promise<void> {
  for (const owner of await queue.owners()) {
    const [host, pid] = owner.split(':')
    if (host === hostname() && Number(pid) !== process.pid && !isAlive(Number(pid))) await queue.abandon(owner)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is there and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
