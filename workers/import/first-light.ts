import type { HistoryColumns } from '../../src/contract/db'
import type { Values } from '../../src/domain/activity/activity'
import { fields } from '../../src/domain/activity/columns'
import { fieldIndex } from '../../src/domain/activity/normalise'
import { findDuplicates } from '../../src/domain/activity/same'
import type { Face, RunField } from '../../src/domain/cards/card'
import { createWall } from '../../src/domain/enrich/wall'
import { fieldsNeeded, historyOf, workOutFaces } from '../../src/domain/persona/faces'

export interface FirstLight {
  readonly add: (values: Values) => void
  /** The faces the store will give once it is done; null where only the store can tell: when the file speaks of one activity twice. */
  readonly faces: () => Face[] | null
}

type Column = (number | string | null)[]

/** Gathers what the cards need while a first import is being read, so that they are there before its last row is stored. */
export const createFirstLight = ({ zone, today, unit }: { readonly zone: string; readonly today: number; readonly unit: 'km' | 'mi' }): FirstLight => {
  const needed = fieldsNeeded()
  const names = [...new Set<RunField>(['id', 'start', 'moving', 'sport', 'valid', ...needed])].filter((name) => name !== 'day' && name !== 'minute')
  const columns = new Map<RunField, Column>(names.map((name) => [name, []]))
  const places = [...columns].map(([name, column]) => [fieldIndex(name), column] as const)

  const numbersOf = (name: RunField, rows: readonly number[]): Float64Array => {
    const column = columns.get(name) ?? []
    return Float64Array.from(rows, (row) => {
      const value = column[row]
      return typeof value === 'number' ? value : Number.NaN
    })
  }
  const textsOf = (name: RunField, rows: readonly number[]): (string | null)[] => {
    const column = columns.get(name) ?? []
    return rows.map((row) => {
      const value = column[row]
      return typeof value === 'string' ? value : null
    })
  }

  const faces = (): Face[] | null => {
    const count = columns.get('id')?.length ?? 0
    const every = Array.from({ length: count }, (_, row) => row)
    const [ids, starts, valid] = [numbersOf('id', every), numbersOf('start', every), numbersOf('valid', every)]
    if (new Set(ids).size < count) return null
    const rows = every.toSorted((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ids[a] ?? 0) - (ids[b] ?? 0))
    const twins = new Set(
      findDuplicates({ id: numbersOf('id', rows), start: numbersOf('start', rows), moving: numbersOf('moving', rows), sport: textsOf('sport', rows) }).flatMap(
        ({ id, why }) => (why === 'same-start-and-time' ? [id] : []),
      ),
    )
    const wall = createWall(zone)
    const clocks = every.map((row) => wall.at(starts[row] ?? 0))
    const counted = rows.filter((row) => (clocks[row]?.day ?? Infinity) <= today && !twins.has(ids[row] ?? Number.NaN))
    const runs = counted.filter((row) => valid[row] === 1)
    const numbers: Partial<Record<RunField, Float64Array>> = {}
    const texts: Partial<Record<RunField, readonly (string | null)[]>> = {}
    for (const name of new Set<RunField>(['id', 'start', ...needed])) {
      if (name === 'day' || name === 'minute') continue
      if (fields[fieldIndex(name)]?.sql === 'TEXT') texts[name] = textsOf(name, runs)
      else numbers[name] = numbersOf(name, runs)
    }
    numbers.day = Float64Array.from(runs, (row) => clocks[row]?.day ?? Number.NaN)
    numbers.minute = Float64Array.from(runs, (row) => clocks[row]?.minute ?? Number.NaN)
    const otherDays = Float64Array.from(
      counted.filter((row) => valid[row] !== 1),
      (row) => clocks[row]?.day ?? Number.NaN,
    ).sort()
    const history: HistoryColumns = { revision: 0, length: runs.length, numbers, texts, otherDays }
    return [...workOutFaces(historyOf(history, today, unit))]
  }

  return {
    add: (values) => {
      for (const [index, column] of places) column.push(values[index] ?? null)
    },
    faces,
  }
}
