import type { FirstWeekday } from '../calendar/calendar'
import type { Card, Face, History, RunField, Runs } from '../cards/card'
import { cards } from '../cards/index'
import { tellChanged } from './changed'
import type { Remembered } from './changed'

/** What the store answers, in order of start: `length` runs in columns, and the ascending days of everything else. */
export interface Columns {
  readonly length: number
  readonly numbers: Readonly<Partial<Record<RunField, Float64Array>>>
  readonly texts: Readonly<Partial<Record<RunField, readonly (string | null)[]>>>
  readonly otherDays: Float64Array
}

/** Every column some card asks for, each once. */
export const fieldsNeeded = (of: readonly Card[] = cards): RunField[] => [...new Set(of.flatMap((card) => card.needs))].sort()

/** The history as the cards read it on `today`. Later runs are shown elsewhere, not counted: they are cut here, whoever read the columns. */
export const historyOf = (columns: Columns, today: number, unit: 'km' | 'mi', firstWeekday: FirstWeekday): History<RunField> => {
  const { day } = columns.numbers
  if (!day) throw new Error('A history has a day for every run.')
  const isLate = (value: number): boolean => value > today
  const kept = day.some(isLate) ? Uint32Array.from(day.keys()).filter((place) => !isLate(day[place] ?? 0)) : null
  const cut = <C>(column: C, by: (column: C, places: Uint32Array) => C): C => (kept ? by(column, kept) : column)
  const read: Record<string, unknown> = { length: kept ? kept.length : columns.length }
  for (const [field, column] of Object.entries(columns.numbers))
    read[field] = cut(column, (all, places) => Float64Array.from(places, (place) => all[place] ?? NaN))
  for (const [field, column] of Object.entries(columns.texts)) read[field] = cut(column, (all, places) => Array.from(places, (place) => all[place] ?? null))
  const { otherDays } = columns
  return {
    runs: read as Runs<RunField>,
    otherDays: otherDays.some(isLate) ? otherDays.filter((value) => !isLate(value)) : otherDays,
    today,
    unit,
    firstWeekday,
  }
}

/** Every face of a history, of the same build as before: a card that would read what it read `before` has said it. */
export const workOutChanged = (history: History<RunField>, before: Remembered<Face> | null, of: readonly Card[] = cards): Remembered<Face> =>
  tellChanged(history, of, (card) => card.face(history), before)

export const workOutFaces = (history: History<RunField>, of: readonly Card[] = cards): Face[] => of.map((card) => card.face(history))
