import { fields, registry, resolved } from './columns'
import { kinds } from './kinds'
import { resolveRev } from './resolve'
import { sportNames } from './sports'

/** `create table activity`: STRICT, `id` the primary key, every other column nullable because absent is null. */
export const activityDdl = (): string => {
  const columns = fields.map((field) => `  "${field.name}" ${field.sql}${field.name === 'id' ? ' primary key' : ''}`)
  return `create table activity (\n${columns.join(',\n')}\n) strict;\n`
}

/** Changes when the same cells would give other values: a column, a title, a reader's or a table's revision. Derived rows are then rebuilt. */
export const fingerprint = (): string => {
  const text = JSON.stringify([registry, resolved, kinds, resolveRev, sportNames])
  let high = 0x811c9dc5
  let low = 0x2f0b4c47
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x85ebca6b)
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
