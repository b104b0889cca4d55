import type { SourceHead } from '../../src/contract/db'
import { registry } from '../../src/domain/activity/columns'
import type { Layout } from '../../src/domain/activity/layout'

/** A row by the names of its columns; what is not named is blank. */
export type Told = Readonly<Record<string, string>>

/** Every column of the registry, each by its English title. */
export const layout: Layout = {
  language: 'en',
  columns: registry.map((column) => column.name),
  how: registry.map(() => 'name'),
  dates: 'mdy',
  dateLocales: ['en'],
  shownDistance: 'km',
  runTypes: [],
  taken: [],
}

export const header = registry.map((column) => column.titles.en)

export const cellsOf = (told: Told): string[] => registry.map((column) => told[column.name] ?? '')

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (n: number): string => String(n).padStart(2, '0')

/** An instant, UTC ms, as an English export writes it. */
export const written = (utcMs: number): string => {
  const date = new Date(utcMs)
  const hour = date.getUTCHours()
  const time = `${hour % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} ${hour < 12 ? 'AM' : 'PM'}`
  return `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}, ${time}`
}

/** Of two sources of one `hash` the second is the first again; the newer by `asOf` speaks over the older. */
export const headOf = ({ hash, asOf }: { readonly hash: string; readonly asOf: number }, more: Partial<SourceHead> = {}): SourceHead => ({
  hash,
  kind: 'strava-csv',
  name: 'activities.csv',
  bytes: 1000,
  header,
  layout,
  asOf,
  deviceZone: 'Europe/Paris',
  ...more,
})
