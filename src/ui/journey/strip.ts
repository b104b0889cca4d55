import type { JourneyTold } from '../../contract/journey'
import { fates } from '../../domain/journey/columns'
import { placeInYear, upright } from '../card/geometry'

export const stripWidth = 1080
export const stripHeight = 64
const foot = 62

export interface YearStrip {
  readonly year: number
  readonly runs: number
  readonly away: number
  readonly without: number
  readonly home: string
  readonly lit: string
  readonly none: string
}

const virtual = fates.indexOf('virtual')

/** A strip a year, those without a run too: a tick a run; the long ones began away from home, the shortest have no place. Virtual runs are no marks. */
export const drawYears = ({ marks }: JourneyTold): readonly YearStrip[] => {
  const strips = new Map<number, { year: number; runs: number; away: number; without: number; home: string; lit: string; none: string }>()
  const of = (year: number) => {
    const strip = strips.get(year) ?? { year, runs: 0, away: 0, without: 0, home: '', lit: '', none: '' }
    strips.set(year, strip)
    return strip
  }
  for (const [row, day] of marks.day.entries()) {
    if (marks.fate[row] === virtual) continue
    const { year, share } = placeInYear(day)
    const strip = of(year)
    const x = share * stripWidth
    strip.runs++
    if ((marks.base[row] ?? -1) < 0) {
      strip.without++
      strip.none += upright(x, foot, foot - 9)
    } else if (marks.away[row] === 1) {
      strip.away++
      strip.lit += upright(x, foot, 6)
    } else strip.home += upright(x, foot, foot - 24)
  }
  const [first, last] = [Math.min(...strips.keys()), Math.max(...strips.keys())]
  return strips.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => of(first + at))
}
