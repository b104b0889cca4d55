import type { Values } from '../activity/activity'
import { at, registry } from '../activity/columns'
import type { ColumnName } from '../activity/columns'
import { isDropped } from '../activity/dropped'
import { resolve } from '../activity/normalise'
import { findDuplicates } from '../activity/same'
import { betterSource } from './better-source'
import type { Better } from './better-source'
import type { ToldClock } from './clock-of'

/** `two-sports` pairs are asked about, as among exports. */
export type SameWhy = 'same-id' | 'same-start-and-time' | 'two-sports'

const i = {
  id: at('id'),
  start: at('start'),
  moving: at('moving'),
  elapsed: at('elapsed'),
  sport: at('sport'),
  typeShown: at('typeShown'),
  indoor: at('indoor'),
}
type Cell = number | string | null | undefined
const number = (cell: Cell): number => (typeof cell === 'number' ? cell : Number.NaN)
const text = (cell: Cell): string | null => (typeof cell === 'string' ? cell : null)

/**
 * Whether an activity of the API's is the one that an export's row, or a file dropped alone, tells of; null where it isn't. Strava's ids are Strava's own: of two rows of its making
 * the id alone decides, and two ids are two recordings, which `findDuplicates` then pairs as it does within an export. A file that came alone has no such id, and is held against
 * the row as against an export's; against a hidden start it can't be held, for the hour is not known.
 */
export const sameRun = (api: Values, hour: ToldClock['hour'], other: Values): SameWhy | null => {
  const id = number(other[i.id])
  if (!isDropped(id)) return id === api[i.id] ? 'same-id' : null
  if (hour === 'hidden') return null
  const rows = [api, other].sort((one, two) => number(one[i.start]) - number(two[i.start]))
  const column = (index: number): Float64Array => Float64Array.from(rows, (row) => number(row[index]))
  const [found] = findDuplicates({
    id: column(i.id),
    start: column(i.start),
    moving: column(i.moving),
    elapsed: column(i.elapsed),
    sport: rows.map((row) => text(row[i.sport])),
  })
  return found?.why ?? null
}

export type Source = 'export' | 'api'

/** What one source says of one activity, and when it said it. */
export interface Word {
  readonly values: Values
  /** UTC ms at which the export was made, or the API was asked. */
  readonly asOf: number
}

/** A word that did not win, and is not forgotten. */
export interface Overruled {
  readonly column: ColumnName
  readonly by: Source
  readonly lost: number | string
  readonly why: string
}

export interface Merged {
  /** The better word of each column; the resolved ones follow from them. */
  readonly values: Values
  /** Whose it is, by the place of the column; null where both are silent. */
  readonly from: readonly (Source | null)[]
  readonly overruled: readonly Overruled[]
}

const rules: ReadonlyMap<string, Better> = new Map(Object.entries(betterSource))

/** One activity of which an export and the API both tell: the better word of each column, see `better-source.ts`. `hour`: of the API's start. */
export const mergeSources = (told: Readonly<Record<Source, Word>>, hour: ToldClock['hour']): Merged => {
  const later: Source = told.api.asOf > told.export.asOf ? 'api' : 'export'
  const [exported, api] = [told.export.values, told.api.values]

  const ofTypes = (): Source => {
    if ((exported[i.sport] ?? null) !== (api[i.sport] ?? null)) return later
    return api[i.indoor] === 1 && exported[i.indoor] !== 1 ? 'api' : 'export'
  }

  const better = (index: number, { name }: { readonly name: ColumnName }): Source | null => {
    const [ours, theirs] = [exported[index] ?? null, api[index] ?? null]
    if (theirs === null || (name === 'start' && hour === 'hidden')) return ours === null ? null : 'export'
    if (ours === null) return 'api'
    const rule = rules.get(name)
    if (rule === undefined) return 'export'
    if (rule.rule !== 'finer') return rule.rule === 'type' ? ofTypes() : ours === theirs ? 'export' : later
    return typeof ours === 'number' && typeof theirs === 'number' && Math.abs(ours - theirs) <= rule.within ? 'export' : later
  }

  const from = registry.map((column, index) => better(index, column))
  const values = exported.slice()
  const overruled: Overruled[] = []
  for (const [index, by] of from.entries()) {
    if (by === null) continue
    const won = told[by].values[index] ?? null
    const lost = told[by === 'api' ? 'export' : 'api'].values[index] ?? null
    values[index] = won
    const column = registry[index]?.name
    if (column === undefined || lost === null || lost === won) continue
    const why = column === 'start' && hour === 'hidden' ? 'the API hides the hour' : (rules.get(column)?.why ?? '')
    overruled.push({ column, by, lost, why })
  }
  const typeFrom = from[i.typeShown] ?? null
  values[i.sport] = (typeFrom === null ? null : told[typeFrom].values[i.sport]) ?? null
  return { values: resolve(values), from, overruled }
}
