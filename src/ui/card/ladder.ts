import type { Figure } from '../../domain/cards/figure'
import { drawBeneath } from './beneath'
import type { BeneathDrawing } from './beneath'
import { cardWidth, dot, inner, line, litPlaces, margin, sizeAt, strokeFor, upright } from './geometry'

const top = 508
const foot = 1104
/** Beyond the slowest but two in a hundred the rest is pressed together in so much room, less and less. */
const deep = 40
/** Half a run's own rung, and where few are timed. */
const halves = { many: 3, few: 6 }
/** Of a time in Instrument Sans at the size of labels, and of the height of its line. */
const label = { width: 120, height: 38 }

export interface LadderDrawing extends BeneathDrawing {
  /** Runs that set no record. */
  readonly rest: string
  /** Records but those two. */
  readonly rungs: string
  readonly lit: string
  readonly steps: string
  /** The step from the record that fell furthest, and the head of the one it fell by. */
  readonly leap: string
  readonly head: string
  readonly labels: readonly { readonly x: number; readonly y: number; readonly seconds: number; readonly anchor: 'start' | 'end' }[]
  readonly width: number
}

/** Every run is a short rung at its day, the higher the faster it was over one distance; a record's rung goes on until the next. */
export const drawLadder = (figure: Extract<Figure, { readonly kind: 'ladder' }>): LadderDrawing => {
  const { fromDay, toDay, marks, records } = figure
  const lit = litPlaces(marks)
  const secondsAt = (place: number): number => marks.sizes[place] ?? NaN
  const fastest = secondsAt(records.at(-1) ?? 0)
  const slow = Math.max(fastest + 1, sizeAt(marks, 0.98))
  const x = (day: number): number => margin + (inner * (day - fromDay + 0.5)) / (toDay - fromDay + 1)
  const scale = (foot - top) / (slow - fastest)
  const y = (seconds: number): number => (seconds <= slow ? top + scale * (seconds - fastest) : foot + deep * (1 - Math.exp((scale * (slow - seconds)) / deep)))
  const atPlace = (place: number): { readonly x: number; readonly y: number } => ({ x: x(marks.days[place] ?? fromDay), y: y(secondsAt(place)) })
  const right = cardWidth - margin
  const next = new Map(records.map((place, at) => [place, records[at + 1]]))
  const timed = marks.sizes.reduce<number>((sum, size) => sum + (size === null ? 0 : 1), 0)
  const half = timed < 150 ? halves.few : halves.many
  const paths = { rest: '', rungs: '', lit: '', steps: '', leap: '', head: '' }
  marks.days.forEach((_, place) => {
    if (Number.isNaN(secondsAt(place))) return
    const at = atPlace(place)
    const then = next.get(place)
    const rung = next.has(place)
      ? line(at.x, at.y, then === undefined ? right : atPlace(then).x, at.y)
      : line(Math.max(margin, at.x - half), at.y, Math.min(right, at.x + half), at.y)
    if (lit[place] === 1) paths.lit += rung
    else if (next.has(place)) paths.rungs += rung
    else paths.rest += rung
    if (then === undefined) return
    const step = upright(atPlace(then).x, at.y, atPlace(then).y)
    if (lit[place] === 1 && lit[then] === 1) {
      paths.leap = step
      paths.head = dot(atPlace(then).x, atPlace(then).y, 6.5)
    } else paths.steps += step
  })
  const fallen = records.find((place, at) => lit[place] === 1 && lit[records[at + 1] ?? -1] === 1)
  return {
    ...paths,
    ...drawBeneath(marks.days.length - timed),
    labels: fallen === undefined ? [] : labelsOf([fallen, next.get(fallen) ?? fallen].map((place) => ({ ...atPlace(place), seconds: secondsAt(place) }))),
    width: strokeFor(timed, 1.1),
  }
}

/** Left of the leap, where nothing was as fast yet: above the rung that fell and beside the head of the new one. */
const labelsOf = (pair: readonly { readonly x: number; readonly y: number; readonly seconds: number }[]): LadderDrawing['labels'] => {
  const [before, now] = pair
  if (before === undefined || now === undefined) return []
  const isLeft = now.x - 16 - label.width >= margin
  const place = isLeft ? ({ x: now.x - 16, anchor: 'end' } as const) : ({ x: now.x + 16, anchor: 'start' } as const)
  const lower = { ...place, y: before.y - 14, seconds: before.seconds }
  const upper = { ...place, y: isLeft ? Math.min(now.y + 10, lower.y - label.height) : now.y - 16, seconds: now.seconds }
  return isLeft ? [upper, lower] : [upper]
}
