import { civilFromDay, dayFromCivil } from '../../domain/calendar/calendar'
import type { Chance, Ritual } from '../../domain/rituals/ritual'

/** Weeks that a year's row has room for. */
const weeksAcross = 53
/** From mark to mark and from row to row, half a stroke's height and a ring's radius: weeks, and larger what comes now and then. */
const ofWeeks = { across: weeksAcross, pitch: 10, row: 18, half: 6, radius: 2.6, stroke: 2.4 }
const nowAndThen = { across: 22, pitch: 24, row: 44, half: 15, radius: 6, stroke: 3.6 }

export interface ChancesDrawing {
  readonly width: number
  readonly height: number
  /** Strokes, and rings. */
  readonly kept: string
  readonly missed: string
  readonly stroke: number
}

const round = (value: number): number => Math.round(value * 100) / 100
const ring = (x: number, y: number, r: number): string => `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`

/** A week lies in the year of its middle, and two never share a place. */
const weekPlaces = (chances: readonly Chance[]): readonly (readonly [column: number, row: number])[] => {
  const first = civilFromDay((chances[0]?.day ?? 0) + 3).year
  return chances.map(({ day }) => {
    const { year } = civilFromDay(day + 3)
    return [Math.floor((day + 3 - dayFromCivil(year, 1, 1)) / 7), year - first]
  })
}

type Drawn = Pick<Ritual, 'habit' | 'chances'>

const isNowAndThen = ({ habit: { kind } }: Drawn): boolean => kind === 'date' || kind === 'race-eve' || kind === 'trip'

/** Where each chance stands, and how many have room in a row: weeks in a row a year, others one after the other. */
export const placesOf = (ritual: Drawn): { readonly across: number; readonly places: readonly (readonly [column: number, row: number])[] } =>
  isNowAndThen(ritual)
    ? { across: nowAndThen.across, places: ritual.chances.map((_, at) => [at % nowAndThen.across, Math.floor(at / nowAndThen.across)] as const) }
    : { across: weeksAcross, places: weekPlaces(ritual.chances) }

/** A tally of every chance: a stroke where it was kept, a hollow ring where it was missed; weeks in a row a year, others one after the other. */
export const drawChances = (ritual: Drawn): ChancesDrawing => {
  const { chances } = ritual
  const by = isNowAndThen(ritual) ? nowAndThen : ofWeeks
  const { places } = placesOf(ritual)
  const paths = { kept: '', missed: '' }
  let rows = 1
  for (const [at, { runs }] of chances.entries()) {
    const [column, row] = places[at] ?? [0, 0]
    rows = Math.max(rows, row + 1)
    const [x, y] = [round((column + 0.5) * by.pitch), round((row + 0.5) * by.row)]
    if (runs.length > 0) paths.kept += `M${x} ${y - by.half}v${2 * by.half}`
    else paths.missed += ring(x, y, by.radius)
  }
  return { ...paths, width: weeksAcross * ofWeeks.pitch, height: rows * by.row, stroke: by.stroke }
}
