import type { FieldName, Values } from '../../src/domain/activity/activity'
import { fields } from '../../src/domain/activity/columns'
import { fieldIndex } from '../../src/domain/activity/normalise'
import { findDuplicates } from '../../src/domain/activity/same'
import type { FirstWeekday } from '../../src/domain/calendar/calendar'
import { isOfPlace, isOfWall } from '../../src/domain/cards/card'
import type { Face, RunField, WeatherFields } from '../../src/domain/cards/card'
import { wallOf } from '../../src/domain/enrich/wall'
import { numberOfZone } from '../../src/domain/enrich/zones'
import { fieldsNeeded, historyOf, workOutFaces } from '../../src/domain/persona/faces'

export interface FirstLight {
  readonly add: (values: Values) => void
  /**
   * The faces the store will give once it is done, on the clock of `zone`, in weeks from `firstWeekday` on; null where only the store can tell: when the file
   * speaks of one activity twice.
   */
  readonly faces: (zone: string, firstWeekday: FirstWeekday) => Face[] | null
}

/** Numbers grow in place, NaN for absent; text is kept as it comes. */
interface Columns {
  readonly numbers: { readonly name: RunField; readonly place: number; values: Float64Array }[]
  readonly texts: { readonly name: RunField; readonly place: number; readonly values: (string | null)[] }[]
}

/** A first import has the export's own columns of the weather, and no other source of it. What the sky did stands there as a code, and no card reads it. */
const weatherBehind: Readonly<Partial<Record<RunField, FieldName>>> = {
  ...{ feels: 'apparentTemperature', feelsFrom: 'apparentTemperature', rain: 'precipitationIntensity', rainFrom: 'precipitationIntensity' },
  ...{ wind: 'windSpeed', windFrom: 'windSpeed' },
} as const satisfies Readonly<Record<Exclude<keyof WeatherFields, 'sky' | 'skyFrom'>, FieldName>>
/** The export stands first among the sources of a value of the weather. */
const ofExport = 0
const isSource = (name: RunField): boolean => name === 'feelsFrom' || name === 'rainFrom' || name === 'windFrom'

const isText = (name: RunField): boolean => isOfPlace(name) || fields[fieldIndex(name)]?.sql === 'TEXT'

const picked = (values: Float64Array, rows: Uint32Array): Float64Array => {
  const out = new Float64Array(rows.length)
  for (let at = 0; at < rows.length; at++) out[at] = values[rows[at] ?? 0] ?? Number.NaN
  return out
}

interface Told {
  readonly sport: readonly (string | null)[]
  readonly file: readonly (string | null)[]
  readonly indoor: Float64Array
}

/** What the store says of the ground of runs none of whose files has been read: nothing comes of a run without one, and nothing of a virtual one. */
const beforeTracks = (rows: Uint32Array, { sport, file, indoor }: Told): Pick<Record<RunField, Float64Array>, 'virtual' | 'hasRoute' | 'placed'> => {
  const isVirtual = (row: number): boolean => sport[row] === 'VirtualRun'
  const isFileless = (row: number): boolean => (file[row] ?? null) === null
  const zeroWhere = (isNone: (row: number) => boolean): Float64Array => Float64Array.from(rows, (row) => (isNone(row) ? 0 : Number.NaN))
  return {
    virtual: Float64Array.from(rows, (row) => (isVirtual(row) ? 1 : 0)),
    hasRoute: zeroWhere((row) => isVirtual(row) || isFileless(row) || indoor[row] === 1),
    placed: zeroWhere((row) => isVirtual(row) || isFileless(row)),
  }
}

/** Gathers what the cards need while a first import is being read, so that they are there before its last row is stored. */
export const createFirstLight = ({ today, unit }: { readonly today: number; readonly unit: 'km' | 'mi' }): FirstLight => {
  const needed = fieldsNeeded()
  const names = [...new Set<RunField>(['id', 'start', 'moving', 'elapsed', 'sport', 'valid', 'file', 'indoor', ...needed])].filter((name) => !isOfWall(name))
  const placed = names.map((name) => ({ name, place: fieldIndex(weatherBehind[name] ?? name) }))
  const columns: Columns = {
    numbers: placed.filter(({ name }) => !isText(name)).map((column) => ({ ...column, values: new Float64Array(4096) })),
    texts: placed.filter(({ name }) => isText(name)).map((column) => ({ ...column, values: [] })),
  }
  let count = 0

  const numbersOf = (name: RunField): Float64Array =>
    columns.numbers.find((column) => column.name === name)?.values.subarray(0, count) ?? new Float64Array(count).fill(Number.NaN)
  const textsOf = (name: RunField): readonly (string | null)[] => columns.texts.find((column) => column.name === name)?.values ?? []

  const faces = (zone: string, firstWeekday: FirstWeekday): Face[] | null => {
    const [ids, starts, valid, moving, sport] = [numbersOf('id'), numbersOf('start'), numbersOf('valid'), numbersOf('moving'), textsOf('sport')]
    if (new Set(ids).size < count) return null
    const rows = Uint32Array.from(ids.keys()).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ids[a] ?? 0) - (ids[b] ?? 0))
    const same = findDuplicates({
      id: picked(ids, rows),
      start: picked(starts, rows),
      moving: picked(moving, rows),
      elapsed: picked(numbersOf('elapsed'), rows),
      sport: Array.from(rows, (row) => sport[row] ?? null),
    })
    const twins = new Set(same.flatMap(({ id, why }) => (why === 'same-start-and-time' ? [id] : [])))
    const wall = wallOf(zone)
    const days = new Float64Array(count)
    const minutes = new Float64Array(count)
    starts.forEach((start, row) => {
      const clock = wall.at(start)
      days[row] = clock.day
      minutes[row] = clock.minute
    })
    const counted = rows.filter((row) => (days[row] ?? Infinity) <= today && !twins.has(ids[row] ?? Number.NaN))
    const runs = counted.filter((row) => valid[row] === 1)
    const numbers: Partial<Record<RunField, Float64Array>> = {
      day: picked(days, runs),
      minute: picked(minutes, runs),
      zone: new Float64Array(runs.length).fill(numberOfZone(zone)),
    }
    const texts: Partial<Record<RunField, readonly (string | null)[]>> = {}
    for (const { name, values } of columns.numbers) numbers[name] = picked(values, runs)
    for (const { name, values } of columns.texts) texts[name] = Array.from(runs, (row) => values[row] ?? null)
    const others = counted.filter((row) => valid[row] !== 1)
    Object.assign(numbers, beforeTracks(runs, { sport, file: textsOf('file'), indoor: numbersOf('indoor') }))
    return workOutFaces(historyOf({ length: runs.length, numbers, texts, otherDays: picked(days, others).sort() }, today, unit, firstWeekday))
  }

  return {
    add: (values) => {
      for (const column of columns.numbers) {
        if (count === column.values.length) {
          const grown = new Float64Array(count * 2)
          grown.set(column.values)
          column.values = grown
        }
        const value = values[column.place]
        column.values[count] = typeof value === 'number' ? (isSource(column.name) ? ofExport : value) : Number.NaN
      }
      for (const column of columns.texts) {
        const value = values[column.place]
        column.values.push(typeof value === 'string' ? value : null)
      }
      count++
    },
    faces,
  }
}
