// Relays: «نقلت X عن Y قوله إن …», «نسبت X إلى Y».

import type { Report, Range } from './report.ts'
import { sourceIn } from './middle.ts'
import { Role } from '../../words/cue/roles.ts'
import { cueOf, formAt, has, inName, type Scene } from './scene.ts'
import { sourcePhrase } from './source/phrase.ts'

/** How far «عن» may stand behind the verb. */
const REACH = 20

const WORDS = /^(?:قول|اقوال|تصريح|تصريحات|تاكيد|حديث|كلام)$/u

/** Whether the cue is a relay, and between which tokens its speaker stands. */
export function relayed(scene: Scene, report: Report): Report | undefined {
  const { role } = report.meaning
  if (role !== 'relay' && role !== 'ascribe') return report
  const preposition = role === 'relay' ? 'عن' : 'الي'
  const { at } = report.complement
  for (let i = report.cue.last; i < at && i < report.cue.last + REACH; i++) {
    if (formAt(scene, i) === `${preposition}ه` || formAt(scene, i) === `${preposition}ها`)
      return { ...report, rule: 'relay', source: sourceIn(scene, report.cue.last, i) ?? report.source }
    if (formAt(scene, i) !== preposition || inName(scene, i)) continue
    const speaker = sourcePhrase(scene.draft, i + 1, at)
    const middle = sourceIn(scene, report.cue.last, i)
    const subject = middle !== undefined || report.rule === 'source-first' ? 'named' : 'elided'
    const source: Range | undefined = middle ?? (report.rule === 'source-first' ? report.source : undefined)
    return speaker === undefined ? undefined : { ...report, rule: 'relay', source, speaker, subject }
  }
  // «نقلت الوكالة قول الوزير إن», «نقلت تصريحات عباس»: whose words they are.
  for (let i = report.cue.last; role === 'relay' && i < at && i < report.cue.last + REACH; i++) {
    if (inName(scene, i) || !WORDS.test(formAt(scene, i))) continue
    // «تصريحات أدلى بها مسؤول».
    let k = i + 1
    while (/^(?:ادل[يت]|صرحت?|بها?)$/u.test(formAt(scene, k))) k++
    const speaker = sourcePhrase(scene.draft, k, at)
    if (speaker !== undefined) return { ...report, rule: 'relay', source: sourceIn(scene, report.cue.last, i) ?? report.source, speaker }
  }
  // «نقلت الوكالة قوله»: the speaker is the one spoken of before.
  for (let i = report.cue.last; i < at; i++) if (has(scene, i, Role.quoting)) return { ...report, rule: 'relay' }
  const told = report.complement.lead === 'that' || report.complement.close !== undefined
  return role === 'relay' && told && report.source !== undefined ? report : undefined
}

/** «نفيه أي لقاء», «تأكيده أن»: the act that a relay names by a noun. */
export function relayedAct(scene: Scene, report: Report): Report {
  if (report.rule !== 'relay') return report
  for (let i = report.complement.at; i > report.cue.last; i--) {
    const masdar = cueOf(scene, i)?.masdar
    if (masdar !== undefined && masdar.suffix !== '') return { ...report, meaning: masdar.cue }
  }
  return report
}
