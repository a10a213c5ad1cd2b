// isnad alerts: what the rules of alerts.yaml find new, told once on every channel; what was told before.

import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import type { AlertsFile, Channel } from '../alerts/index.ts'
import type { Alert, DeliveryTally, Store } from '../store/index.ts'
import type { Column } from '../export/table.ts'
import { count, listing, say } from './ledger/open.ts'
import { withWatch } from './watch/dossier.ts'

interface Options {
  readonly dossier: string
  readonly rules: string
  readonly seen?: boolean
  readonly follow?: string
}

/** Adds the commands to the program. */
export function addAlerts(program: Command): void {
  const alerts = program
    .command('alerts')
    .description('Tell what the rules of alerts.yaml find new: on the terminal, in an Atom feed, to webhooks, by mail; each thing once.')
    .option('--dossier <address>', 'the dossier: a file, or postgres://…', './isnad.db')
    .option('--rules <file>', 'the rules', './alerts.yaml')
    .option('--seen', 'take all that is there as told: nothing is delivered')
    .option('--follow <seconds>', 'look again every so many seconds, until Ctrl-C')
    .action(alertsCommand)
  alerts
    .command('list')
    .description('List what was told, the last first.')
    .option('--dossier <address>', 'the dossier: a file, or postgres://…', './isnad.db')
    .option('--limit <count>', 'at most so many rows', '50')
    .option('--format <format>', 'table, json, csv, md', 'table')
    .action(listCommand)
  alerts
    .command('deliveries')
    .description('List what is still to be delivered, channel by channel, and what was given up.')
    .option('--dossier <address>', 'the dossier: a file, or postgres://…', './isnad.db')
    .option('--format <format>', 'table, json, csv, md', 'table')
    .action(deliveriesCommand)
}

async function alertsCommand(options: Options): Promise<void> {
  const { channelsOf, readAlertsFile, sendMail, terminal } = await import('../alerts/index.ts')
  const pause = options.follow === undefined ? undefined : count('--follow', options.follow) * 1000
  const file = await readAlertsFile(options.rules)
  const write = (text: string): void => {
    process.stdout.write(text)
  }
  // Without --seen a secret that is not set is told before anything is looked for.
  const channels = options.seen === true ? [] : [terminal(write), ...channelsOf(file, process.env, sendMail)]
  await withWatch(options.dossier, true, async (store) => {
    const stop = pause === undefined ? undefined : stopped()
    for (;;) {
      await round(store, file, channels, options)
      if (pause === undefined || stop === undefined) return
      const names = channels.map(({ name }) => name)
      const wait = Math.min(pause, (await store.alerts.nextDue(names)) ?? pause)
      if (await stop.within(Math.max(1000, wait))) return
    }
  })
}

/** Brings the dossier up to date, looks, writes the feed and delivers what is due. */
async function round(store: Store, file: AlertsFile, channels: readonly Channel[], { rules, seen }: Options): Promise<void> {
  const { deliverDue, lookThrough, writeFeed } = await import('../alerts/index.ts')
  const { refresh } = await import('../refresh/index.ts')
  const { refreshWatch } = await import('../watched.ts')
  await refresh(store)
  await refreshWatch(store)
  const names = channels.map(({ name }) => name)
  const fresh = await lookThrough(store, file.rules, names, new Date().toISOString())
  if (file.deliver.feed !== undefined) await writeFeed(store, resolve(dirname(resolve(rules)), file.deliver.feed))
  if (seen === true) process.stderr.write(`${fresh.length} taken as told\n`)
  const { failed } = await deliverDue(store, channels)
  for (const { channel, why, gaveUp } of failed)
    process.stderr.write(`${channel}: not delivered: ${why}; ${gaveUp ? 'given up' : 'it will be tried again'}\n`)
}

/** Ctrl-C ends the waiting, not what is being delivered. */
function stopped(): { within(milliseconds: number): Promise<boolean> } {
  let asked = false
  let wake = (): void => undefined
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      asked = true
      wake()
    })
  return {
    within: (milliseconds) =>
      new Promise((done) => {
        const timer = setTimeout(() => {
          done(asked)
        }, milliseconds)
        wake = () => {
          clearTimeout(timer)
          done(true)
        }
        if (asked) wake()
      }),
  }
}

async function listCommand(_: unknown, command: Command): Promise<void> {
  const { dossier, limit, format } = command.optsWithGlobals<{ dossier: string; limit: string; format: string }>()
  const rows = await withWatch(dossier, true, (store) => store.alerts.list({ limit: count('--limit', limit) }))
  await say(rows, alertColumns, listing(format), 'Nothing was told yet.')
}

async function deliveriesCommand(_: unknown, command: Command): Promise<void> {
  const { dossier, format } = command.optsWithGlobals<{ dossier: string; format: string }>()
  const rows = await withWatch(dossier, true, (store) => store.alerts.tally())
  await say(rows, deliveryColumns, listing(format), 'Nothing was to be delivered yet.')
}

const alertColumns: readonly Column<Alert>[] = [
  { title: 'at', value: ({ at }) => at.slice(0, 16) },
  { title: 'rule', value: ({ rule }) => rule },
  { title: 'kind', value: ({ kind }) => kind },
  { title: 'what', words: true, value: ({ title }) => title },
  { title: 'more', words: true, value: ({ lines }) => lines.join('; ') },
  { title: 'of', value: ({ subject }) => subject },
]

const deliveryColumns: readonly Column<DeliveryTally>[] = [
  { title: 'channel', words: true, value: ({ channel }) => channel },
  { title: 'open', end: true, value: ({ open }) => open },
  { title: 'given up', end: true, value: ({ refused }) => refused },
  { title: 'why', words: true, value: ({ why }) => why },
]
