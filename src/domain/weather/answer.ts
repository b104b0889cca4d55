import { done, failed } from '../outcome'
import type { Outcome } from '../outcome'
import { centreOf, hourMs, spanOf } from './cells'
import type { CellMonth } from './cells'
import { asked, hourlyFields } from './hourly'
import type { HourlyField, Hours } from './hourly'
import type { Ask, KnownMonth } from './plan'

/** Why an answer is not believed. Nothing of it is kept: an answer whose order or hours are not those that were asked for would give a run another's weather. */
export type AnswerTrouble =
  /** Not an object for each place. */
  | 'shape'
  /** As many places as were asked, each where it was asked. */
  | 'places'
  /** The hours that were asked, one after another. */
  | 'hours'
  | 'units'
  /** A column that is as long as the hours, of numbers and nulls. */
  | 'values'

/** What an answer tells of a cell's month: the whole of it, or its beginning up to `until`. */
export interface ToldMonth extends KnownMonth {
  readonly hours: Hours
  /** Hours and fields without a value, and those whose value nobody can have measured; both are absent. */
  readonly gaps: number
  readonly impossible: number
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isNumbers = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every((one) => typeof one === 'number')
const isCells = (value: unknown): value is readonly (number | null)[] => Array.isArray(value) && value.every((one) => one === null || typeof one === 'number')

/** The models' cells are up to a quarter of a degree wide, and by the sea the next one on land is taken. */
const near = 0.6
const isNear = (told: Fields, cell: CellMonth['cell']): boolean => {
  const [latitude, longitude] = [told['latitude'], told['longitude']]
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return false
  const centre = centreOf(cell)
  const around = Math.abs(longitude - centre.longitude) % 360
  // Towards a pole a step of the grid is many degrees of longitude.
  const across = near / Math.max(0.01, Math.cos((centre.latitude * Math.PI) / 180))
  return Math.abs(latitude - centre.latitude) <= near && Math.min(around, 360 - around) <= across
}

const valuesOf = (
  cells: readonly (number | null)[],
  field: HourlyField,
  from: number,
  length: number,
): { readonly values: Float64Array; gaps: number; impossible: number } => {
  const values = new Float64Array(length).fill(Number.NaN)
  const { least, most } = asked[field]
  let [gaps, impossible] = [0, 0]
  for (let i = 0; i < length; i++) {
    const value = cells[from + i] ?? null
    if (value === null) gaps++
    else if (!(value >= least && value <= most)) impossible++
    else values[i] = value
  }
  return { values, gaps, impossible }
}

/** The hours from `first` on, a month's own, cut where `fetchedAt` ends what is more than foreseen. */
const monthOfAnswer = (
  ask: CellMonth,
  source: KnownMonth['source'],
  columns: ReadonlyMap<HourlyField, readonly (number | null)[]>,
  begins: number,
  fetchedAt: number,
): ToldMonth => {
  const { from, to } = spanOf(ask.month)
  const until = source === 'archive' ? to : Math.min(to, Math.floor(fetchedAt / hourMs) * hourMs + hourMs)
  const length = Math.max(0, (until - from) / hourMs)
  let [gaps, impossible] = [0, 0]
  const column = (field: HourlyField): Float64Array => {
    const read = valuesOf(columns.get(field) ?? [], field, (from - begins) / hourMs, length)
    gaps += read.gaps
    impossible += read.impossible
    return read.values
  }
  const hours: Hours = {
    from,
    length,
    temperature: column('temperature'),
    apparentTemperature: column('apparentTemperature'),
    precipitation: column('precipitation'),
    windSpeed: column('windSpeed'),
    weatherCode: column('weatherCode'),
  }
  return { cell: ask.cell, month: ask.month, source, until: from + length * hourMs, hours, gaps, impossible }
}

const readPlace = (told: unknown, ask: Ask, place: number, fetchedAt: number): Outcome<readonly ToldMonth[], AnswerTrouble> => {
  if (!isFields(told)) return failed('shape', `place ${place}`)
  const id = told['location_id'] ?? 0
  if (id !== place || !isNear(told, ask.cell))
    return failed('places', `place ${place}: ${String(id)}, ${String(told['latitude'])}, ${String(told['longitude'])}`)
  const [hourly, units] = [told['hourly'], told['hourly_units']]
  if (!isFields(hourly) || !isFields(units)) return failed('shape', `place ${place}`)
  const time = hourly['time']
  if (units['time'] !== 'unixtime') return failed('units', `time: ${String(units['time'])}`)
  if (!isNumbers(time)) return failed('shape', `time of place ${place}`)
  const begins = (time[0] ?? Number.NaN) * 1000
  const months = ask.kind === 'archive' ? [ask.month] : ask.months
  const [first, last] = [months[0], months.at(-1)]
  const isInOrder = time.every((at, i) => at * 1000 === begins + i * hourMs) && begins % hourMs === 0
  const ends = begins + time.length * hourMs
  // The last days may begin earlier than a month and end with the day; a month of the archive is a month.
  const covers =
    first !== undefined &&
    last !== undefined &&
    (ask.kind === 'archive'
      ? begins === spanOf(first).from && ends === spanOf(last).to
      : begins <= spanOf(first).from && ends >= Math.min(spanOf(last).to, Math.floor(fetchedAt / hourMs) * hourMs))
  if (!isInOrder || !covers) return failed('hours', `place ${place}: ${time.length} hours from ${String(time[0])}`)
  const columns = new Map<HourlyField, readonly (number | null)[]>()
  for (const field of hourlyFields) {
    const { name, unit } = asked[field]
    if (units[name] !== unit) return failed('units', `${name}: ${String(units[name])}`)
    const cells = hourly[name]
    if (!isCells(cells) || cells.length !== time.length) return failed('values', name)
    columns.set(field, cells)
  }
  return done(
    months.map((month) =>
      monthOfAnswer({ cell: ask.cell, month }, ask.kind === 'archive' ? 'archive' : 'forecast', columns, begins, Math.min(fetchedAt, ends - hourMs)),
    ),
  )
}

/** What an answer (parsed JSON) tells to these asks, in their order: one object for one place, an array for several. `fetchedAt` is UTC ms. */
export const readAnswer = (json: unknown, asks: readonly Ask[], fetchedAt: number): Outcome<readonly ToldMonth[], AnswerTrouble> => {
  const told: readonly unknown[] = Array.isArray(json) ? json : [json]
  if (told.length !== asks.length) return failed('places', `${told.length} for ${asks.length}`)
  const months: ToldMonth[] = []
  for (const [place, ask] of asks.entries()) {
    const read = readPlace(told[place], ask, place, fetchedAt)
    if (!read.ok) return read
    months.push(...read.value)
  }
  return done(months)
}

/** The words of a refusal (`{"error": true, "reason": "…"}`); null where it is none. */
export const reasonOf = (json: unknown): string | null =>
  isFields(json) && json['error'] === true && typeof json['reason'] === 'string' ? json['reason'] : null
