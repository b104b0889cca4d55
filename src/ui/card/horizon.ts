import type { Figure } from '../../domain/cards/figure'
import { dot, inner, litPlaces, margin, strokeFor, upright } from './geometry'

/** Room for stems: from under the sentence to the bed on which those stand that can't be held against a year. */
const top = 486
const bed = 1196
/** Stems that rise more than this many times what lies below the horizon end at the top: one very long run must not flatten the rest. */
const highest = 2.2
const tick = 9

export interface HorizonDrawing {
  /** Runs before the window, and those of it that stayed within the line. */
  readonly rest: string
  readonly window: string
  readonly lit: string
  readonly restHeads: string
  readonly windowHeads: string
  readonly litHeads: string
  /** Runs before whose time there were too few. */
  readonly beneath: string
  /** Where the horizon lies, and how deep and how high stems reach. */
  readonly y: number
  readonly deepest: number
  readonly top: number
  readonly width: number
}

/**
 * The line from which on a run was far moves with the runner, but is drawn straight: each stem stands as deep below it as far began in that year, and is as tall as
 * the run was far. What rises above the horizon went far, and the bed on which the stems stand shows how the line has moved.
 */
export const drawHorizon = (figure: Extract<Figure, { readonly kind: 'horizon' }>): HorizonDrawing => {
  const { fromDay, toDay, windowFrom, marks, lines } = figure
  const lit = litPlaces(marks)
  let [below, above] = [1, 0]
  marks.days.forEach((_, place) => {
    const line = lines[place] ?? null
    if (line === null) return
    below = Math.max(below, line)
    above = Math.max(above, (marks.sizes[place] ?? 0) - line)
  })
  above = Math.min(Math.max(above, below * 0.5), below * highest)
  const scale = (bed - 30 - top) / (below + above)
  const y = Math.floor(top + above * scale) + 0.5
  const step = inner / (toDay - fromDay + 1)
  const width = strokeFor(marks.days.length, 0.8)
  const head = marks.days.length < 150 ? 2 : 1
  const paths = { rest: '', window: '', lit: '', restHeads: '', windowHeads: '', litHeads: '', beneath: '' }
  let ofDay = 0
  marks.days.forEach((day, place) => {
    // A second run of the day stands beside the first.
    ofDay = marks.days[place - 1] === day ? ofDay + 1 : 0
    const x = margin + step * (day - fromDay + 0.5 + (ofDay % 3) * 0.3)
    const line = lines[place] ?? null
    if (line === null) {
      paths.beneath += upright(x, bed, bed - tick)
      return
    }
    const foot = y + line * scale
    const tip = Math.max(top, foot - Math.max(2, (marks.sizes[place] ?? 0) * scale))
    const stem = upright(x, foot, tip)
    if (lit[place] === 1) {
      paths.lit += stem
      paths.litHeads += dot(x, tip, 3 * head)
    } else if (day >= windowFrom) {
      paths.window += stem
      paths.windowHeads += dot(x, tip, 1.5 * head)
    } else {
      paths.rest += stem
      paths.restHeads += dot(x, tip, 1.2 * head)
    }
  })
  return { ...paths, y, deepest: y + below * scale, top, width }
}
