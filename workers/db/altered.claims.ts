import { registryShape } from './shape'
import type { Shape } from './shape'

/** The registry as a later build might have it: one derived column more. */
export const alteredShape = (): Shape => {
  const shape = registryShape()
  const nameAt = shape.fields.findIndex((field) => field.name === 'name')
  const longer = (values: readonly (number | string | null)[]): readonly (number | string | null)[] => {
    const name = values[nameAt]
    return [...values.slice(0, shape.fields.length), typeof name === 'string' ? name.length : null]
  }
  return {
    ...shape,
    fields: [...shape.fields, { name: 'nameLength', sql: 'INTEGER' }],
    ddl: shape.ddl.replace('\n)', ',\n  nameLength INTEGER\n)'),
    fingerprint: `${shape.fingerprint} altered`,
    createReader: (layout) => {
      const read = shape.createReader(layout)
      return (cells) => {
        const reading = read(cells)
        return reading.values ? { ...reading, values: longer(reading.values) } : reading
      }
    },
    mergeValues: (older, newer) => longer(shape.mergeValues(older.slice(0, shape.fields.length), newer.slice(0, shape.fields.length))),
  }
}
