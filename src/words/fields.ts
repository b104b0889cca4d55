import { registry, resolved } from '../domain/activity/columns'
import type { ColumnName, Titles } from '../domain/activity/columns'

interface Named {
  readonly title: string
  readonly unit: string
  readonly kind: string
}
const nameless = { unit: '', kind: '' }
/** What stands in place of a unit but is a scale, or depends on the sport. */
const scales: ReadonlySet<string> = new Set(['0–1', '1–10', 'km; m or nmi by sport'])
const derivedNames: ReadonlySet<string> = new Set(resolved.map((field) => field.name))

export interface FieldPhrases {
  /** A column as Strava titles it in that language; undefined where it never said. */
  readonly title: (titles: Titles, name: ColumnName) => string | undefined
  /** What is worked out from the columns. */
  readonly derived: Readonly<Record<(typeof resolved)[number]['name'], string>>
  readonly yes: string
  readonly no: string
  readonly dateOf: (utcMs: number) => string
  readonly duration: (seconds: number) => string
  readonly figure: (n: number) => string
}

/** The columns of an export and what follows from them, named as one language names them. */
export const fieldsIn = ({ title, derived, yes, no, dateOf, duration, figure }: FieldPhrases) => {
  /** Five titles stand twice in an export: the later one says so. */
  const times = new Map<string, number>()
  const titled = (name: string): string => {
    const nth = (times.get(name) ?? 0) + 1
    times.set(name, nth)
    return nth === 1 ? name : `${name} (${nth})`
  }
  const named: ReadonlyMap<string, Named> = new Map<string, Named>([
    ...registry.map(({ name, titles, unit, kind }): [string, Named] => [name, { title: titled(title(titles, name) ?? titles.en), unit, kind }]),
    ...resolved.map(({ name, unit }): [string, Named] => [name, { title: derived[name], unit, kind: '' }]),
  ])
  return {
    /** Worked out from the export's own columns, not read from one. */
    isDerived: (field: string): boolean => derivedNames.has(field),
    fieldTitle: (field: string): string => named.get(field)?.title ?? field,
    /** A value beside the unit its column is kept in. */
    fieldValue: (field: string, value: number | string): string => {
      if (typeof value === 'string') return value
      const { unit, kind } = named.get(field) ?? nameless
      if (kind === 'flag' || unit === '0/1') return value === 1 ? yes : no
      if (unit === 'UTC ms') return `${dateOf(value)}, ${new Date(value).toISOString().slice(11, 19)} UTC`
      if (unit === 's' && value >= 60) return `${duration(value)} (${figure(value)} s)`
      if (unit === '') return field === 'id' || !Number.isInteger(value) || Math.abs(value) > 1e6 ? String(value) : figure(value)
      return scales.has(unit) ? `${figure(value)} (${unit})` : `${figure(value)} ${unit}`
    },
  }
}
