import { civilFromDay } from '../../domain/calendar/calendar'
import { line, placeInYear } from '../card/geometry'

/** One run of the ring: its local day, its metres, whether it began before seven. */
export interface RingRun {
  readonly day: number
  readonly metres: number
  readonly early: boolean
}

const digits = 36
const step = 100

/** Runs as one short string: days since the run before, hundreds of metres, an odd number where it began early. */
export const packRuns = (runs: readonly RingRun[]): string => {
  let before = runs[0]?.day ?? 0
  const first = before
  const packed = runs.map(({ day, metres, early }) => {
    const since = day - before
    before = day
    return `${since.toString(digits)}.${(Math.round(metres / step) * 2 + (early ? 1 : 0)).toString(digits)}`
  })
  return `${first}:${packed.join(' ')}`
}

export const unpackRuns = (packed: string): RingRun[] => {
  const [first = '0', runs = ''] = packed.split(':')
  let day = Number(first)
  return runs.split(' ').map((run) => {
    const [since = '0', size = '0'] = run.split('.')
    day += parseInt(since, digits)
    const value = parseInt(size, digits)
    return { day, metres: Math.floor(value / 2) * step, early: value % 2 === 1 }
  })
}

export const ringSize = 640
const centre = ringSize / 2
/** The place that stays free for the drop. */
const ringHole = 196
const edge = 300

export interface RingDrawing {
  readonly rest: string
  readonly early: string
  readonly years: number
}

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
  return { ...paths, years }
}
