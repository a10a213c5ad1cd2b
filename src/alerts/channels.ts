// The channels that alerts.yaml names, besides the feed.

import { Failure } from '../model/failure.ts'
import type { Channel } from './channel.ts'
import { mail, type SendMail } from './channels/mail.ts'
import { webhook } from './channels/webhook.ts'
import { valueOf, type AlertsFile } from './rules.ts'

/**
 * Webhooks and mail of the file; secrets come from `environment`, mail goes out by `send`.
 * @throws {Failure} when a secret is not set, or mail is asked for and nothing can send it.
 */
export function channelsOf(
  { deliver }: AlertsFile,
  environment: Readonly<Record<string, string | undefined>>,
  send?: SendMail,
): readonly Channel[] {
  return [
    ...deliver.webhooks.map(({ url, secret }) => webhook(url, valueOf(secret, environment))),
    ...deliver.mail.map(({ to, from, smtp }) => {
      if (send === undefined)
        throw new Failure('usage', 'This Isnad cannot send mail.', 'Deliver to a webhook, or take «mail» out of alerts.yaml.')
      return mail({ to, from, server: valueOf(smtp, environment), send })
    }),
  ]
}
