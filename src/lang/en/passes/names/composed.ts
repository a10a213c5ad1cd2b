// English institutions composed of a common name and a state: «Russian Foreign Ministry», «Ministry of Defence of Ukraine», «US embassy in Baghdad».

import { stateOf, type NameNode, type State } from '../../../../entities/index.ts'
import { frameNames, frames, type Frame } from '../../names/frames.ts'
import type { Finder, Found, Scene } from './scene.ts'

const ID = 'en/names/composed'

/** Frames after a nationality or a state's genitive, before «of» and a state, and alone when in capitals. */
export const composed: Finder = {
  id: ID,
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i < range.last; i++) {
        const name = afterNationality(scene, i, range.last) ?? afterState(scene, i, range.last) ?? alone(scene, i, range.last)
        if (name !== undefined && scene.add(name)) i = name.last - 1
      }
    }
  },
}

interface Reach {
  readonly frame: Frame
  readonly last: number
}

function frameAt(scene: Scene, i: number, limit: number): Reach | undefined {
  let node: NameNode | undefined = i < limit ? scene.word(i)?.frame : undefined
  let best: Reach | undefined
  for (let j = i + 1; node !== undefined; j++) {
    if (node.ends.length > 0) best = { frame: frames[node.ends[0] as number] as Frame, last: j }
    if (j < limit && scene.mark(j) === "'") j++
    node = j < limit ? frameNames().step(node, scene.form(j)) : undefined
  }
  return best
}

/** Bare words that say who acts but name no body: «Russian forces», «US intelligence». */
const VAGUE = new Set(['intelligence', 'special-forces', 'church', 'customs', 'administration'])

const OF_ARMIES =
  /^(?:compan(?:y|ies)|contractors?|bases?|aid|equipment|hardware|vehicles?|aircraft|assistance|support|operations?|activit(?:y|ies)|action|exercises?|drills?|technology|budget|experts?|analysts?|convoys?|campaigns?|presence|intervention|cooperation|strikes?|advis[eo]rs?|hospitals?|power|planes?|jets?|targets?|sites?|positions?|personnel|build-?up|parades?|ties|alliance|goods|cargo|transport|helicopters?|satellites?)$/u

function afterNationality(scene: Scene, i: number, limit: number): Found | undefined {
  const word = scene.word(i)
  if (word === undefined || word.adjectives.length === 0 || !scene.isCapital(i)) return undefined
  for (const adjective of word.adjectives) {
    let at = i + 1
    let matches = true
    for (const rest of adjective.rest) {
      if (scene.mark(at) === '.' || scene.mark(at) === '-') at++
      if (scene.form(at++) !== rest) matches = false
    }
    if (!matches) continue
    if (scene.mark(at) === '.' && scene.isGlued(at)) at++
    const reach = frameAt(scene, at, limit)
    if (reach === undefined || (VAGUE.has(reach.frame.suffix) && !scene.isCapital(at) && reach.last === at + 1)) continue
    // «a Russian military company», «US military aid»: of the military, and not the military.
    if (scene.form(at) === 'military' && reach.last === at + 1 && OF_ARMIES.test(scene.form(at + 1))) continue
    return compose(scene, i, reach, adjective.state, 'en/names/composed-adjective')
  }
  return undefined
}

function afterState(scene: Scene, i: number, limit: number): Found | undefined {
  const name = scene.over(i)
  if (name === undefined || name.first !== i || name.type !== 'GPE') return undefined
  const state = stateOf(name.entity)
  if (state === undefined || scene.form(name.last) !== "'s") return undefined
  const reach = frameAt(scene, name.last + 1, limit)
  return reach === undefined || (!scene.isCapital(name.last + 1) && (reach.last === name.last + 2 || reach.frame.suffix === 'news-agency'))
    ? undefined
    : compose(scene, name.last + 1, reach, state, 'en/names/composed-genitive')
}

function alone(scene: Scene, i: number, limit: number): Found | undefined {
  if (!scene.isCapital(i) || scene.at[i] !== -1) return undefined
  const reach = frameAt(scene, i, limit)
  if (reach === undefined) return undefined
  const of =
    scene.form(reach.last) === 'of' ? scene.over(scene.form(reach.last + 1) === 'the' ? reach.last + 2 : reach.last + 1) : undefined
  const state = of === undefined || of.type !== 'GPE' ? undefined : stateOf(of.entity)
  if (state !== undefined && of !== undefined) return { ...compose(scene, i, reach, state, 'en/names/composed-of'), last: of.last }
  if (reach.last === i + 1 || !scene.isCapital(reach.last - 1)) return undefined
  return {
    first: i,
    last: reach.last,
    lead: 0,
    type: reach.frame.type,
    entity: reach.frame.suffix,
    suffix: reach.frame.suffix,
    finder: ID,
    rule: 'en/names/composed-alone',
  }
}

function compose(scene: Scene, first: number, reach: Reach, state: State, rule: string): Found {
  let last = reach.last
  if (reach.frame.kind === 'embassy' && !reach.frame.suffix.includes('mission') && scene.form(last) === 'in')
    last = scene.over(last + 1)?.type === 'GPE' ? (scene.over(last + 1)?.last ?? last) : last
  return {
    first,
    last,
    lead: 0,
    type: reach.frame.type,
    entity: `${state.stem}-${reach.frame.suffix}`,
    suffix: reach.frame.suffix,
    finder: ID,
    rule,
  }
}
