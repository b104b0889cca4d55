import { litRanges } from '../../domain/cards/by-day'
import type { Marks } from '../../domain/cards/figure'
import { drawMonths } from '../card/months'
import type { MonthsDrawing } from '../card/months'
import { dot, placeInYear } from '../card/geometry'

/** The part of a card's drawing that the ring takes. */
export const ringBox = '140 438 800 800'
export const ringCentre = { x: 540, y: 838 }
/** The quarter of a year around the fullest week is warm, as its card counts it. */
const reach = 1 / 8

const isNear = (day: number, peak: number): boolean => {
  const apart = Math.abs(placeInYear(day).share - peak)
  return Math.min(apart, 1 - apart) <= reach
}

/** The year as a ring with January on top, a line a run. */
export const drawRing = (marks: Marks, peak: number): Pick<MonthsDrawing, 'rest' | 'lit' | 'width'> => {
  const [fromDay = 0, toDay = 0] = [marks.days[0], marks.days.at(-1)]
  const lit = litRanges(0, marks.days.length, (place) => isNear(marks.days[place] ?? NaN, peak))
  return drawMonths({ kind: 'months', fromDay, toDay, marks: { ...marks, lit }, peak })
}

/** Twelve dots, January on top: no month is earned. */
export const twelveDots = (): string =>
  Array.from({ length: 12 }, (_, month) => {
    const angle = (Math.PI * month) / 6
    return dot(ringCentre.x + 300 * Math.sin(angle), ringCentre.y - 300 * Math.cos(angle), 8)
  }).join('')
