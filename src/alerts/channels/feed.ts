// The feed: the last alerts as Atom in a file, written whole each time, so that nothing can be in it twice.

import { rename, writeFile } from 'node:fs/promises'
import type { Alert, Store } from '../../store/index.ts'

/** Alerts that the feed holds. */
const ENTRIES = 200

/** Writes the feed of `store` to `path`, in one step: a reader sees the old one or the new one. */
export async function writeFeed(store: Store, path: string): Promise<void> {
  const part = `${path}.${process.pid}.part`
  await writeFile(part, await feedOf(await store.alerts.list({ limit: ENTRIES })))
  await rename(part, path)
}

/** The alerts as an Atom feed. */
export async function feedOf(alerts: readonly Alert[]): Promise<string> {
  const { generateAtomFeed } = await import('feedsmith')
  return generateAtomFeed({
    id: 'urn:isnad:alerts',
    title: { value: 'Isnad: alerts' },
    updated: new Date(alerts[0]?.at ?? 0),
    generator: { text: 'Isnad' },
    authors: [{ name: 'Isnad' }],
    entries: alerts.map(({ id, rule, at, title, lines, url, kind }) => ({
      id: `urn:isnad:alert:${id}`,
      title: { value: title },
      updated: new Date(at),
      published: new Date(at),
      categories: [{ term: rule, label: kind }],
      content: { value: lines.join('\n'), type: 'text' },
      ...(url === undefined ? {} : { links: [{ href: url, rel: 'alternate' }] }),
    })),
  })
}
