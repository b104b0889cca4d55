import { certaintyOfTest } from '../truth/certainty'
import type { Chance, Habit, Ritual, RitualHistory } from './ritual'

interface Found extends Pick<Ritual, 'id' | 'habit' | 'claim' | 'chances' | 'alive' | 'lately'> {
  readonly knownBy?: readonly number[]
  readonly p: number
  readonly empty?: number
  readonly to: number
  /** Day of the last run that keeps it after its span: in the week that is not over, or now and then while it rests. */
  readonly since?: number | undefined
}

const longestOf = (chances: readonly Chance[]): number => {
  let [here, longest] = [0, 0]
  for (const { runs } of chances) {
    here = runs.length > 0 ? here + 1 : 0
    longest = Math.max(longest, here)
  }
  return longest
}

/** Places of runs by their ids, made once for a history. */
const placesOf = new WeakMap<Float64Array, ReadonlyMap<number, number>>()
const placeIn = (ids: Float64Array): ReadonlyMap<number, number> => {
  const found = placesOf.get(ids) ?? new Map(Array.from(ids, (id, at) => [id, at]))
  placesOf.set(ids, found)
  return found
}

export const ritualOf = ({ runs }: RitualHistory, found: Found): Ritual => {
  const { chances } = found
  const places = placeIn(runs.id)
  const placeOf = (id: number): number => places.get(id) ?? -1
  const receipts = chances.flatMap((chance) => chance.runs).sort((a, b) => placeOf(a) - placeOf(b))
  const kept = chances.filter((chance) => chance.runs.length > 0).length
  return {
    id: found.id,
    knownBy: found.knownBy ?? [],
    habit: found.habit satisfies Habit,
    claim: found.claim,
    from: chances[0]?.day ?? found.to,
    to: found.to,
    chances,
    kept,
    missed: chances.length - kept,
    empty: found.empty ?? 0,
    longest: longestOf(chances),
    lastKept: receipts.reduce((last, id) => Math.max(last, runs.day[placeOf(id)] ?? last), found.since ?? -Infinity),
    alive: found.alive,
    lately: found.lately,
    p: found.p,
    certainty: certaintyOfTest(found.p) ?? 'fairly-sure',
    receipts,
  }
}

/** Chances that come now and then: alive while one of the last two was kept, and the last came within two years of today where the runner makes them. */
const lastOnes = 2
const quietDays = 2 * 366

/**
 * All chances that were tested, those before the first one kept and after the last one too: a span that ended there would be chosen by its result.
 * `comes`: by the calendar, as a 29 February does, which says nothing by coming late.
 */
export const nowAndThen = (
  chances: readonly Chance[],
  today: number,
  comes: 'by the runner' | 'by the calendar',
): Pick<Found, 'chances' | 'alive' | 'lately' | 'to'> => {
  const lately = chances.slice(-lastOnes)
  const kept = lately.filter(({ runs }) => runs.length > 0).length
  const last = chances.at(-1)?.day ?? -Infinity
  return { chances, alive: kept > 0 && (comes === 'by the calendar' || today - last <= quietDays), lately: { kept, of: lately.length }, to: last }
}
