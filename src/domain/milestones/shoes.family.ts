import { sayings } from '../cards/card'
import type { Draft } from './milestone'
import { defineFamily } from './milestone'
import { rangesOf } from './ranges'
import { ladderUnits, rungsFrom, tenthsOf, units } from './rungs'

export interface ShoesSays {
  readonly first: { readonly shoe: string }
  readonly reached: { readonly shoe: string; readonly n: number; readonly ladder: 'km' | 'mi' }
}
const say = sayings<ShoesSays>('shoes')

/** Of one pair, by the name that the runner gave it: its first run, and the round sums of its runs. */
const ladderOf = (
  shoe: string,
  places: readonly number[],
  distance: Float64Array,
  ladder: 'km' | 'mi',
  coverageAt: (place: number) => Draft['coverage'],
): Draft[] => {
  const drafts: Draft[] = []
  const { tenths, metres } = units[ladder]
  const steps = rungsFrom(500, 1000)
  let rung: number = steps.next().value
  let sum = 0
  for (const [at, place] of places.entries()) {
    const value = tenthsOf(distance[place] ?? NaN)
    sum += Number.isNaN(value) ? 0 : value
    for (; sum >= rung * tenths; rung = steps.next().value)
      drafts.push({
        key: `${ladder}.${rung}.${shoe}`,
        kind: 'distance',
        ladder,
        say: say('reached', { shoe, n: rung, ladder }),
        value: rung * metres,
        of: 'metres',
        place,
        receipts: rangesOf(places.slice(0, at + 1)),
        coverage: coverageAt(place),
      })
  }
  return drafts
}

export const family = defineFamily({
  id: 'shoes',
  group: 'shoes',
  place: 12,
  needs: ['distance', 'gear'],
  tell: ({ runs }) => {
    const named = Array.from(runs.gear, (gear) => gear?.trim() ?? '')
    const pairs = new Map<string, number[]>()
    named.forEach((shoe, place) => {
      const places = pairs.get(shoe)
      if (places !== undefined) places.push(place)
      else if (shoe !== '') pairs.set(shoe, [place])
    })
    const known = new Float64Array(runs.length)
    named.forEach((shoe, place) => {
      known[place] = (known[place - 1] ?? 0) + (shoe === '' ? 0 : 1)
    })
    const coverageAt = (place: number): Draft['coverage'] => ({ with: known[place] ?? 0, of: place + 1 })
    const without = runs.length - (known.at(-1) ?? 0)
    const firsts = [...pairs].map(([shoe, [place = 0]]): Draft => ({
      key: `first.${shoe}`,
      kind: 'first',
      ladder: null,
      say: say('first', { shoe }),
      value: 1,
      of: 'runs',
      place,
      receipts: [[place, place + 1]],
      coverage: coverageAt(place),
    }))
    return {
      ladders: [
        { drafts: firsts },
        ...[...pairs].flatMap(([shoe, places]) => ladderUnits.map((ladder) => ({ drafts: ladderOf(shoe, places, runs.distance, ladder, coverageAt) }))),
      ],
      leftOut: [{ kind: 'shoe', reason: 'no-gear', runs: without }],
    }
  },
})
