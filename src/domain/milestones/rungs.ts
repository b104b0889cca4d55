/** In a decade from `fineFrom` on every unit of it; ten times above it every tenth unit up to two, then every half; below it 1 and 5. */
const fine = [1, 2, 3, 4, 5, 6, 7, 8, 9]
const coarse = [1, 5]
const finest = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90]

/**
 * Round numbers from `first` on, without an end: 1,000, 2,000 … 9,000, 10,000, 11,000 … 20,000, 25,000. So many to a decade and no more: the runs behind them all
 * are a fixed multiple of all runs.
 */
export function* rungsFrom(first: number, fineFrom: number): Generator<number, never> {
  for (let decade = 1; ; decade *= 10) {
    const rungs = decade < fineFrom ? coarse : decade === fineFrom ? fine : finest
    for (const rung of rungs) {
      const value = rungs === finest ? (rung * decade) / 10 : rung * decade
      if (value >= first) yield value
    }
  }
}

/** The same behind some of their own. */
export function* after(own: readonly number[], then: Generator<number, never>): Generator<number, never> {
  yield* own
  for (;;) yield then.next().value
}

/** Units of a ladder in tenths of a millimetre: whole numbers, which add up without an error. */
export const tenthsOf = (metres: number): number => Math.round(metres * 10_000)
export const units = { km: { tenths: 10_000_000, metres: 1000 }, mi: { tenths: 16_093_440, metres: 1609.344 } } as const
export const climbUnits = { km: { tenths: 10_000, metres: 1, name: 'm' }, mi: { tenths: 3048, metres: 0.3048, name: 'ft' } } as const
export const ladderUnits = ['km', 'mi'] as const

export interface Rung {
  readonly rung: number
  readonly place: number
  /** Runs up to it of which the value is known. */
  readonly with: number
}

export interface Sum {
  readonly reached: readonly Rung[]
  /** What comes next, and what is left to it, in the whole numbers that were added. */
  readonly next: number
  readonly left: number
  readonly known: number
}

/** The rungs that a sum of whole numbers passes, run by run; a run that does not tell adds nothing, and is not known. */
export const sumUp = (length: number, valueAt: (place: number) => number, perUnit: number, rungs: Generator<number, never>): Sum => {
  const reached: Rung[] = []
  let rung = rungs.next().value
  let [sum, known] = [0, 0]
  for (let place = 0; place < length; place++) {
    const value = valueAt(place)
    if (Number.isNaN(value)) continue
    known += 1
    sum += value
    for (; sum >= rung * perUnit; rung = rungs.next().value) reached.push({ rung, place, with: known })
  }
  return { reached, next: rung, left: rung * perUnit - sum, known }
}
