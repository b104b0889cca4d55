import { civilFromDay } from '../../domain/calendar/calendar'
import { line, placeInYear } from '../card/geometry'

/** One run of the ring: its local day, its metres, whether it began before seven. */
export interface RingRun {
  readonly day: number
  readonly metres: number
  readonly early: boolean
}

export const ringSize = 640
const centre = ringSize / 2
/** The place that stays free for the drop. */
const ringHole = 196
const edge = 300

export interface RingDrawing {
  readonly rest: string
  readonly early: string
}

/** Its paths in `ring.svg`, which the page draws them from. */
export const ringPaths = ['rest', 'early'] as const

/** The reed rolled up: a ring a year, the first inside, January at the top; a line a run, as long as the run is far. */
export const drawRing = (runs: readonly RingRun[]): RingDrawing => {
  const firstYear = civilFromDay(runs[0]?.day ?? 0).year
  const years = civilFromDay(runs.at(-1)?.day ?? 0).year - firstYear + 1
  const pitch = (edge - ringHole) / years
  const far = runs.map(({ metres }) => metres).sort((a, b) => a - b)[Math.floor(runs.length * 0.92)] ?? 1
  const paths = { rest: '', early: '' }
  for (const { day, metres, early } of runs) {
    const { year, share } = placeInYear(day)
    const angle = (share * 360 - 90) * (Math.PI / 180)
    const from = ringHole + (year - firstYear) * pitch
    const to = from + pitch * Math.max(0.16, 0.78 * Math.min(1.7, metres / far))
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const stroke = line(centre + from * cos, centre + from * sin, centre + to * cos, centre + to * sin)
    if (early) paths.early += stroke
    else paths.rest += stroke
  }
  return paths
}

/** The drawing as the file beside this one: its strokes are the page's, so that the ring wears the page's ink. */
export const ringFile = (drawing: RingDrawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ringSize} ${ringSize}">\n${ringPaths.map((id) => `<path id="${id}" d="${drawing[id]}"/>`).join('\n')}\n</svg>\n`
