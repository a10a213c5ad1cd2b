// Accuracy never falls unseen: every figure on the gold at hand stands at its floor or above it.

import { expect, it } from 'vitest'
import { below, readFloors } from '../tools/score/floors.ts'
import { goldGroups } from '../tools/score/groups.ts'
import { valueOf } from '../tools/score/measure.ts'

const floors = readFloors('tools/score/floors.json')
const groups = goldGroups()

it('has the project’s own gold', () => {
  expect(groups.map((g) => g.group)).toContain('own gold')
})

it.each(groups)('$group: no figure is below its floor', ({ group, figures }) => {
  const values = new Map(
    [...figures.all].flatMap(([name, figure]) => (valueOf(figure) === undefined ? [] : [[name, valueOf(figure) as number]])),
  )
  expect(below(floors, group, values)).toEqual([])
})
