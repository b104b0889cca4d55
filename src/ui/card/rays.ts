import type { Figure } from '../../domain/cards/figure'
import { dot, line, litPlaces, round, sizeAt, strokeFor } from './geometry'

type Rays = Extract<Figure, { readonly kind: 'rays' }>

const centre = { x: 540, y: 838 }
/** The edge of what was known, and how far a long run reaches to either side of it: in the middle there is room for a word. */
const edge = 232
const [inwards, outwards] = [118, 138]

export interface RaysDrawing {
  readonly rest: string
  readonly lit: string
  /** Runs of which no track tells: dots on the ring. */
  readonly restDots: string
  readonly litDots: string
  readonly ring: string
  readonly known: { readonly x: number; readonly y: number }
  readonly fresh: { readonly x: number; readonly y: number }
  readonly width: number
}

/** A ray a run, clockwise from the top in order of day, across the edge of what was known: inwards its metres on known ground, outwards those on new. */
export const drawRays = (figure: Rays): RaysDrawing => {
  const { marks, fresh, fromDay, toDay } = figure
  const lit = litPlaces(marks)
  const far = Math.max(1, sizeAt(marks, 0.98))
  const paths = { rest: '', lit: '', restDots: '', litDots: '' }
  const at = (angle: number, radius: number): readonly [x: number, y: number] => [centre.x + radius * Math.sin(angle), centre.y - radius * Math.cos(angle)]
  const length = (metres: number, most: number): number => most * Math.min(1.08, Math.sqrt(Math.max(0, metres) / far))
  let before = { day: NaN, same: 0 }
  marks.days.forEach((day, place) => {
    before = { day, same: day === before.day ? before.same + 1 : 0 }
    // Runs of one day lie side by side.
    const angle = (2 * Math.PI * (day - fromDay + 0.5 + Math.min(0.45, 0.15 * before.same))) / (toDay - fromDay + 1)
    const onNew = fresh[place] ?? null
    if (onNew === null) {
      const mark = dot(...at(angle, edge), 1.7)
      if (lit[place] === 1) paths.litDots += mark
      else paths.restDots += mark
      return
    }
    const onKnown = (marks.sizes[place] ?? onNew) - onNew
    // What touches neither side by a pixel is still a mark.
    const ray = line(...at(angle, edge - length(onKnown, inwards)), ...at(angle, edge + Math.max(1.5, length(onNew, outwards))))
    if (lit[place] === 1) paths.lit += ray
    else paths.rest += ray
  })
  return {
    ...paths,
    ring: `M${round(centre.x - edge)} ${centre.y}a${edge} ${edge} 0 1 0 ${2 * edge} 0a${edge} ${edge} 0 1 0 ${-2 * edge} 0`,
    known: { x: centre.x, y: centre.y + 10 },
    fresh: { x: centre.x, y: centre.y - edge - outwards - 26 },
    width: strokeFor(marks.days.length, 0.95),
  }
}
