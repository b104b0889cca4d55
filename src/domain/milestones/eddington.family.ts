import { byDay } from '../cards/by-day'
import { sayings } from '../cards/card'
import type { Draft, NextMilestone } from './milestone'
import { defineFamily } from './milestone'
import { rangesOf } from './ranges'
import { ladderUnits, tenthsOf, units } from './rungs'

export interface EddingtonSays {
  /** `n` days of at least `n` of the ladder's units. */
  readonly reached: { readonly n: number; readonly ladder: 'km' | 'mi' }
}
const say = sayings<EddingtonSays>('eddington')

const step = 5

interface Told {
  readonly drafts: readonly Draft[]
  readonly next: Omit<NextMilestone, 'id' | 'family' | 'group'> & { readonly key: string }
}

const numberOf = ({ order, days }: ReturnType<typeof byDay>, distance: Float64Array, ladder: 'km' | 'mi'): Told => {
  const { tenths } = units[ladder]
  const { length } = days
  // Never more than there are days: a day of more counts as one of so many.
  const most = new Set(days).size
  const atLeast = new Uint32Array(most + 2)
  const drafts: Draft[] = []
  /** Of each day so far its runs, in order of day, and its sum. */
  const sums: { readonly from: number; to: number; sum: number }[] = []
  const kind = { kind: 'number', ladder, of: ladder === 'km' ? 'kilometres' : 'miles' } as const
  let [reached, rung] = [0, step]
  for (let at = 0; at < length; at++) {
    if (at === 0 || days[at] !== days[at - 1]) sums.push({ from: at, to: at, sum: 0 })
    const today = sums.at(-1)
    if (today === undefined) continue
    const before = Math.min(most, Math.floor(today.sum / tenths))
    const value = tenthsOf(distance[order[at] ?? 0] ?? NaN)
    today.sum += Number.isNaN(value) ? 0 : value
    today.to = at + 1
    for (let units = before + 1; units <= Math.min(most, Math.floor(today.sum / tenths)); units++) atLeast[units] = (atLeast[units] ?? 0) + 1
    while (reached < most && (atLeast[reached + 1] ?? 0) > reached) reached += 1
    if (reached < rung) continue
    const n = rung
    const place = order[at] ?? 0
    const places = sums.filter(({ sum }) => sum >= n * tenths).flatMap(({ from, to }) => Array.from(order.subarray(from, to)))
    drafts.push({
      ...kind,
      key: `${ladder}.${n}`,
      say: say('reached', { n, ladder }),
      value: n,
      place,
      receipts: rangesOf(places.sort((a, b) => a - b)),
      coverage: { with: place + 1, of: place + 1 },
    })
    rung += step
  }
  const enough = sums.reduce((days, { sum }) => days + (sum >= rung * tenths ? 1 : 0), 0)
  return {
    drafts,
    next: {
      ...kind,
      key: `${ladder}.${rung}`,
      say: say('reached', { n: rung, ladder }),
      value: rung,
      left: rung - enough,
      coverage: { with: length, of: length },
    },
  }
}

export const family = defineFamily({
  id: 'eddington',
  group: 'totals',
  place: 11,
  needs: ['distance'],
  tell: ({ runs }) => {
    const ordered = byDay(runs.day)
    const told = ladderUnits.map((ladder) => numberOf(ordered, runs.distance, ladder))
    return { ladders: told, next: told.map(({ next }) => next) }
  },
})
