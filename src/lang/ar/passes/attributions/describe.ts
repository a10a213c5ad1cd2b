// Descriptions by an object: «عدّتها طهران دليلاً على …», «ما يعتبرانه "عدائية"».

import { made } from './lead.ts'
import type { Complement } from './report.ts'
import { cueOf, endsName, formAt, has, inName, isComma, isWord, quotationFrom, type Scene } from './scene.ts'
import { Role } from '../../words/cue/roles.ts'

const REACH = 10

/** What the verb at token `i`, its object a suffix, says of that object. */
export function considered(scene: Scene, i: number, limit: number): Complement | undefined {
  for (let k = i + 1; k < limit && k < i + REACH; k++) {
    if (quotationFrom(scene, k) !== undefined) return made('noun', k, k, 0)
    if (isComma(scene, k) || has(scene, k, Role.relative | Role.while) || cueOf(scene, k)?.that !== undefined) return undefined
    const indefinite = isWord(scene, k) && !inName(scene, k) && cueOf(scene, k)?.definite === false && cueOf(scene, k)?.roles === 0
    const after = k === i + 1 || endsName(scene, k - 1) || cueOf(scene, k - 1)?.closed === true
    if (k > i + 1 && endsName(scene, k - 1) && !inName(scene, k) && isWord(scene, k) && cueOf(scene, k)?.roles === 0)
      return made('noun', k, k, 0)
    if (indefinite && after && (/(?:ا|ه)$/u.test(formAt(scene, k)) || k > i + 1)) return made('noun', k, k, 0)
  }
  return undefined
}
