import { registry, resolved } from '../../domain/activity/columns'
import { dateOf, duration, figure } from './quantities'

interface Named {
  readonly title: string
  readonly unit: string
  readonly kind: string
}
const nameless = { unit: '', kind: '' }
/** What stands in place of a unit but is a scale, or depends on the sport. */
const scales: ReadonlySet<string> = new Set(['0–1', '1–10', 'km; m or nmi by sport'])

const plain = (name: string): string =>
  name.replaceAll(/(?<=[a-z])([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase())
/** Five English titles stand twice in an export: the later one says so. */
const times = new Map<string, number>()
const titled = (title: string): string => {
  const nth = (times.get(title) ?? 0) + 1
  times.set(title, nth)
  return nth === 1 ? title : `${title} (${nth})`
}
const named: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...registry.map((column): [string, Named] => [column.name, { title: titled(column.titles.en), unit: column.unit, kind: column.kind }]),
  ...resolved.map((field): [string, Named] => [field.name, { title: plain(field.name), unit: field.unit, kind: '' }]),
])

const derivedNames: ReadonlySet<string> = new Set(resolved.map((field) => field.name))
/** Worked out from the export's own columns, not read from one. */
export const isDerived = (field: string): boolean => derivedNames.has(field)

export const fieldTitle = (field: string): string => named.get(field)?.title ?? field

/** A value beside the unit its column is kept in. */
export const fieldValue = (field: string, value: number | string): string => {
  if (typeof value === 'string') return value
  const { unit, kind } = named.get(field) ?? nameless
  if (kind === 'flag') return value === 1 ? 'yes' : 'no'
  if (unit === 'UTC ms') return `${dateOf(value)}, ${new Date(value).toISOString().slice(11, 19)} UTC`
  if (unit === '0/1') return value === 1 ? 'yes' : 'no'
  if (unit === 's' && value >= 60) return `${duration(value)} (${figure(value)} s)`
  if (unit === '') return field === 'id' || !Number.isInteger(value) || Math.abs(value) > 1e6 ? String(value) : figure(value)
  return scales.has(unit) ? `${figure(value)} (${unit})` : `${figure(value)} ${unit}`
}
