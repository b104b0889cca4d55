import type { Figure } from '../../domain/cards/figure'
import { drawBeneath } from './beneath'
import type { BeneathDrawing } from './beneath'
import { dot, inner, litPlaces, margin, strokeFor, upright } from './geometry'

const top = 486
const foot = 1164
/** Where a stem would rise more than this many times what lies below the horizon it ends at the top: one very long run must not flatten the rest. */
const highest = 2.2
/** What far is called, in Instrument Sans at the size of labels, with some air. */
const wordWidth = 60

export interface HorizonDrawing extends BeneathDrawing {
  /** Runs before the window, and those of it that stayed within the line. */
  readonly rest: string
  readonly window: string
  readonly lit: string
  readonly restHeads: string
  readonly windowHeads: string
  readonly litHeads: string
  /** Where the horizon lies, and how deep the stems stand. */
  readonly y: number
  readonly deepest: number
  /** Where its name stands on it, clear of stems; null where there is no such place. */
  readonly nameAt: number | null
  readonly width: number
}

/** The first place along the horizon that is wide enough for its name and that no stem rises through. */
const clearOf = (rising: readonly number[]): number | null => {
  let from = margin
  for (const x of [...rising].sort((a, b) => a - b)) {
    if (x - from >= wordWidth) return from
    from = Math.max(from, x + 8)
  }
  return margin + inner - from >= wordWidth ? from : null
}

/**
 * The line from which on a run was far moves with the runner, but is drawn straight: each stem stands as deep below it as far began in that year, and is as tall as
 * the run was far. What rises above the horizon went far, and the ground on which the stems stand shows how the line has moved.
 */
export const drawHorizon = (figure: Extract<Figure, { readonly kind: 'horizon' }>): HorizonDrawing => {
  const { fromDay, toDay, windowFrom, marks, lines } = figure
  const lit = litPlaces(marks)
  let [below, above, untold] = [1, 0, 0]
  lines.forEach((line, place) => {
    below = Math.max(below, line ?? 0)
    if (line === null) untold += 1
    else above = Math.max(above, (marks.sizes[place] ?? 0) - line)
  })
  const scale = (foot - top) / (below + Math.min(Math.max(above, below * 0.5), below * highest))
  const y = Math.floor(foot - below * scale) + 0.5
  const step = inner / (toDay - fromDay + 1)
  const few = marks.days.length < 150
  const paths = { rest: '', window: '', lit: '', restHeads: '', windowHeads: '', litHeads: '' }
  const rising: number[] = []
  let ofDay = 0
  marks.days.forEach((day, place) => {
    // A second run of the day stands beside the first.
    ofDay = marks.days[place - 1] === day ? ofDay + 1 : 0
    const line = lines[place] ?? null
    if (line === null) return
    const x = margin + step * (day - fromDay + 0.2 + (ofDay % 3) * 0.3)
    const root = y + line * scale
    const tip = Math.max(top, root - Math.max(2, (marks.sizes[place] ?? 0) * scale))
    if (tip < y) rising.push(x)
    const stem = upright(x, root, tip)
    if (lit[place] === 1) {
      paths.lit += stem
      paths.litHeads += dot(x, tip, few ? 5 : 3)
    } else if (day >= windowFrom) {
      paths.window += stem
      paths.windowHeads += dot(x, tip, few ? 3 : 1.5)
    } else {
      paths.rest += stem
      paths.restHeads += dot(x, tip, few ? 2.4 : 1.2)
    }
  })
  return { ...paths, ...drawBeneath(untold), y, deepest: y + below * scale, nameAt: clearOf(rising), width: strokeFor(marks.days.length, 0.8) }
}
