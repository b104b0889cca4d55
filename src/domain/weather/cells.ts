import { civilFromDay, dayFromCivil } from '../calendar/calendar'

/** Degrees, WGS 84. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** A tenth of a degree each way, about 11 km: what weather is asked for, so that nobody who is asked learns where a run began. */
export interface Cell {
  /** Tenths of a degree of its southern edge, −900 … 899, and of its western edge, −1800 … 1799. */
  readonly south: number
  readonly west: number
}

/** A cell in one calendar month (UTC): the least that is ever asked. `month` counts from January of the year 0. */
export interface CellMonth {
  readonly cell: Cell
  readonly month: number
}

const dayMs = 86_400_000
export const hourMs = 3_600_000

/** Null for what is no place on the globe. */
export const cellOf = ({ latitude, longitude }: Place): Cell | null => {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null
  // The pole belongs to the last ring, and 180° E is 180° W.
  return { south: Math.min(899, Math.floor(latitude * 10)), west: ((Math.floor(longitude * 10) + 1800) % 3600) - 1800 }
}

/** The middle of a cell, in the two decimals in which it is sent. */
export const centreOf = ({ south, west }: Cell): Place => ({ latitude: (south * 10 + 5) / 100, longitude: (west * 10 + 5) / 100 })

export const monthOf = (utc: number): number => {
  const { year, month } = civilFromDay(Math.floor(utc / dayMs))
  return year * 12 + month - 1
}

const firstDay = (month: number): number => dayFromCivil(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1)

/** From its first instant to the first of the next month, UTC ms. */
export const spanOf = (month: number): { readonly from: number; readonly to: number } => ({
  from: firstDay(month) * dayMs,
  to: firstDay(month + 1) * dayMs,
})

export const keyOf = ({ cell, month }: CellMonth): string => `${cell.south},${cell.west},${month}`
