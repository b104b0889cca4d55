import type { Values } from '../activity/activity'
import type { ColumnName } from '../activity/columns'
import type { Layout } from '../activity/layout'
import { createReader } from '../activity/normalise'
import type { RowTrouble, ValueIssue } from '../activity/normalise'
import { isSport } from '../activity/sports'
import { done, failed } from '../outcome'
import type { Outcome } from '../outcome'
import { clockOf } from './clock-of'
import type { ToldClock } from './clock-of'
import type { ToldActivity } from './reply'

/**
 * The columns of an export's row of which the API tells. Of the two of one meaning it is the exact one: the first Distance and Elapsed Time only show, in the account's language,
 * what the second ones hold. What the API tells beside them (device, private, by hand, upload) no export tells, and stays with `ToldActivity`.
 */
// oxfmt-ignore
export const toldColumns = [
  'id', 'start', 'name', 'typeShown', 'description', 'maxHeartRate', 'relativeEffort', 'commuteShown', 'privateNote', 'gear', 'elapsedExact', 'movingTime', 'distanceMetres', 'maxSpeed',
  'averageSpeed', 'elevationGain', 'elevationLow', 'elevationHigh', 'averageCadence', 'averageHeartRate', 'maxWatts', 'averageWatts', 'calories', 'averageTemperature', 'totalWork',
  'perceivedExertion', 'weightedAveragePower', 'preferPerceivedExertion', 'fromUpload', 'bikeNumber', 'gearNumber', 'flagged', 'competition', 'longRun',
] as const satisfies readonly ColumnName[]

export type ToldColumn = (typeof toldColumns)[number]

/** How a row of the API's is laid out: as an export's is, so that the one reader of cells reads both. */
export const apiLayout: Layout = {
  language: 'en',
  columns: toldColumns,
  how: toldColumns.map(() => 'name'),
  dates: 'ymd',
  dateLocales: ['en'],
  shownDistance: 'km',
  runTypes: [],
  taken: [],
}

type Cells = Readonly<Record<ToldColumn, string>>

const dateCell = (utc: number): string => (Math.abs(utc) < 8.64e15 ? new Date(utc).toISOString().slice(0, 19).replace('T', ' ') : '')
const numberCell = (value: number | null): string => (value === null ? '' : String(value))
/** Of a speed, and of what a body burnt, the API has no other word than 0 where nothing was measured; an export leaves the cell blank. */
const measuredCell = (value: number | null): string => (value === 0 ? '' : numberCell(value))
const flagCell = (value: boolean | null): string => (value === null ? '' : value ? '1' : '0')

/** An export shows `TrailRun` as `Trail Run`. */
const shown = (sport: string): string => sport.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')

/**
 * A sport that Strava has invented since is read by its older name. What was run on a treadmill is said by the name, as of a file that came alone: a table has no column for it.
 */
const typeCell = ({ sportType, type, trainer }: ToldActivity): string => {
  const sport = sportType !== null && !isSport(sportType) && type !== null && isSport(type) ? type : (sportType ?? type ?? '')
  return sport === 'Run' && trainer === true ? 'Indoor Run' : shown(sport)
}

/** Strava numbers its marks by sport: 1 a race and 2 a long run, of rides 11 a race. */
const races: ReadonlySet<number> = new Set([1, 11])
const longRun = 2

/** `g123` is the pair of shoes 123, `b123` the bike. */
const numberIn = (gearId: string | null, kind: 'g' | 'b'): string => (gearId?.startsWith(kind) === true && /^.\d+$/.test(gearId) ? gearId.slice(1) : '')

/** The cells that an export would have for it. `gearNames`: by Strava's id; a summary tells the id alone. */
const cellsOf = (told: ToldActivity, clock: ToldClock | null, gearNames: ReadonlyMap<string, string>): Cells => ({
  id: String(told.id),
  start: clock === null ? '' : dateCell(clock.start),
  name: told.name ?? '',
  typeShown: typeCell(told),
  description: told.description ?? '',
  maxHeartRate: numberCell(told.maxHeartRate),
  relativeEffort: numberCell(told.relativeEffort),
  commuteShown: flagCell(told.commute),
  privateNote: told.privateNote ?? '',
  gear: told.gearName ?? gearNames.get(told.gearId ?? '') ?? '',
  elapsedExact: numberCell(told.elapsed),
  movingTime: numberCell(told.moving),
  distanceMetres: numberCell(told.distance),
  maxSpeed: measuredCell(told.maxSpeed),
  averageSpeed: measuredCell(told.averageSpeed),
  // Even ground has heights; without any, 0 m is no climb that was measured.
  elevationGain: told.high === null && told.low === null ? measuredCell(told.climb) : numberCell(told.climb),
  elevationLow: numberCell(told.low),
  elevationHigh: numberCell(told.high),
  averageCadence: numberCell(told.averageCadence),
  averageHeartRate: numberCell(told.averageHeartRate),
  maxWatts: numberCell(told.maxWatts),
  averageWatts: numberCell(told.averageWatts),
  calories: measuredCell(told.calories),
  averageTemperature: numberCell(told.averageTemperature),
  totalWork: numberCell(told.kilojoules === null ? null : told.kilojoules * 1000),
  perceivedExertion: numberCell(told.perceivedExertion),
  weightedAveragePower: numberCell(told.weightedWatts),
  // Said of every detailed activity, also of one whose effort nobody felt.
  preferPerceivedExertion: told.perceivedExertion === null ? '' : flagCell(told.prefersPerceived),
  fromUpload: told.manual === true ? '0' : told.uploadId !== null ? '1' : '',
  bikeNumber: numberIn(told.gearId, 'b'),
  gearNumber: numberIn(told.gearId, 'g'),
  flagged: flagCell(told.flagged),
  competition: told.workoutType === null ? '' : flagCell(races.has(told.workoutType)),
  longRun: told.workoutType === null ? '' : flagCell(told.workoutType === longRun),
})

const readRow = createReader(apiLayout)

/** An activity of the API's, read as a row of an export is. */
export interface ApiRow {
  /** As `apiLayout` lays them out: kept, they are read again like any row. */
  readonly cells: readonly string[]
  readonly values: Values
  readonly clock: ToldClock
  /** By Strava's names what the reply said wrongly, by the columns' what a cell could not hold. */
  readonly issues: readonly ValueIssue[]
}

/** The row that an export would hold of this activity; why it is none, where it tells no time that anybody can read. */
export const activityOf = (told: ToldActivity, gearNames: ReadonlyMap<string, string> = new Map()): Outcome<ApiRow, RowTrouble> => {
  const clock = clockOf(told)
  const byName = cellsOf(told, clock, gearNames)
  const cells = toldColumns.map((name) => byName[name])
  const reading = readRow(cells)
  if (reading.values === null) return failed(reading.aside)
  return clock === null ? failed('no-date') : done({ cells, values: reading.values, clock, issues: [...told.issues, ...reading.issues] })
}
