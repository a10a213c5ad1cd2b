// Alerts: rules of alerts.yaml over a dossier, each told once, wherever it is to go.

export { deliverDue, type Channel } from './channel.ts'
export { channelsOf } from './channels.ts'
export { sendMail } from './channels/smtp.ts'
export { writeFeed } from './channels/feed.ts'
export { alertText, terminal } from './channels/terminal.ts'
export { lookThrough } from './look.ts'
export { readAlertsFile, type AlertsFile } from './rules.ts'
