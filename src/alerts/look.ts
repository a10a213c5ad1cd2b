// Looks through a dossier by all rules and keeps what was not told before.

import type { Alert, FoundAlert, Store } from '../store/index.ts'
import { subjectNamed } from '../watched.ts'
import { Failure } from '../model/failure.ts'
import { claimFindings, denialFindings } from './claims.ts'
import { foundAlert, type Finding } from './found.ts'
import type { AlertRule } from './rules.ts'
import { anomalyFindings, linkFindings } from './watch.ts'
import { wordFindings } from './words.ts'

/** Alerts that are kept in one transaction. */
const BATCH = 100

/**
 * Keeps every alert of `rules` that was not told before, to be delivered to `channels`. The dossier's ledger and watch are up to date.
 * @returns the new ones, in the order of the rules.
 */
export async function lookThrough(
  store: Store,
  rules: readonly AlertRule[],
  channels: readonly string[],
  at: string,
): Promise<readonly Alert[]> {
  const fresh: Alert[] = []
  let batch: FoundAlert[] = []
  const keep = async (): Promise<void> => {
    fresh.push(...(await store.alerts.put(batch, channels)))
    batch = []
  }
  for (const rule of rules)
    for await (const finding of findingsOf(store, rule)) {
      batch.push(foundAlert(rule, finding, at))
      if (batch.length === BATCH) await keep()
    }
  await keep()
  return fresh
}

async function* findingsOf(store: Store, rule: AlertRule): AsyncGenerator<Finding> {
  switch (rule.when) {
    case 'claim':
      yield* claimFindings(store, rule)
      break
    case 'denial':
      yield* denialFindings(store, rule)
      break
    case 'anomaly':
      yield* await anomalyFindings(store, await subjectOf(store, rule))
      break
    case 'link':
      yield* await linkFindings(store, await subjectOf(store, rule), rule.state)
      break
    case 'words':
      yield* wordFindings(store, rule.words)
  }
}

async function subjectOf(
  store: Store,
  { id, subject }: { readonly id: string; readonly subject?: string | undefined },
): Promise<string | undefined> {
  if (subject === undefined) return undefined
  const known = await subjectNamed(store, subject)
  if (known === undefined)
    throw new Failure(
      'usage',
      `The rule «${id}» watches «${subject}», and no site or link is called so.`,
      'isnad watch lists links and sites.',
    )
  return known
}
