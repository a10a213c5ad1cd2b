// Blame: «حمّلت لندن موسكو المسؤولية عن …», whose content begins with the one who is blamed.

import { Role } from '../../words/cue/roles.ts'
import type { Reading } from '../../words/cue.ts'
import { made } from './lead.ts'
import type { Complement } from './report.ts'
import { cueOf, endsName, formAt, has, inName, inTime, isComma, type Scene } from './scene.ts'

const REACH = 16

/** What the verb of blame at token `i` takes: the object and «المسؤولية …» together. */
export function blamed(scene: Scene, i: number, reading: Reading, limit: number): Complement | undefined {
  if (/^الق[يى]$/u.test(reading.cue.lemma)) return laid(scene, i, limit)
  let word = -1
  for (let k = i + 1; k < limit && k < i + REACH; k++) {
    if (has(scene, k, Role.responsibility)) {
      word = k
      break
    }
  }
  if (word < 0) return undefined
  const relative = has(scene, i - 1, Role.relative) && !inName(scene, i + 1)
  let first = i + 1
  if (reading.suffix !== '') first = word
  else if (!relative) {
    // The subject ends with its first closed word; the object follows.
    for (let k = i + 1; k < word; k++) {
      if (
        endsName(scene, k) ||
        isComma(scene, k) ||
        (cueOf(scene, k)?.closed === true && !inName(scene, k) && cueOf(scene, k + 1)?.definite !== true)
      ) {
        first = k + 1
        break
      }
    }
  }
  while (isComma(scene, first) || inTime(scene, first)) first++
  return made('noun', first, first, 0)
}

/** «ألقى باللوم على …», «ألقت المسؤولية في الحادث على …»: what follows the word for blame. */
function laid(scene: Scene, i: number, limit: number): Complement | undefined {
  let word = -1
  for (let k = i + 1; k < limit && k < i + REACH; k++) {
    if (word < 0 && isComma(scene, k)) return undefined
    if (/^ب?ال(?:لوم|لايمه|مسووليه)$/u.test(formAt(scene, k))) word = k
    else if (word >= 0 && /^(?:علي|في|عن)$/u.test(formAt(scene, k))) return made('noun', k, k + 1, 0)
  }
  return undefined
}
