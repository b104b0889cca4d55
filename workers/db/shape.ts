import type { Values } from '../../src/domain/activity/activity'
import { correctValues } from '../../src/domain/activity/corrected'
import type { Corrected } from '../../src/domain/activity/corrected'
import { fields } from '../../src/domain/activity/columns'
import type { Layout } from '../../src/domain/activity/layout'
import { createReader, mergeValues, sameValues } from '../../src/domain/activity/normalise'
import { activityDdl, fingerprint } from '../../src/domain/activity/schema'
import type { FieldShape, Reading } from '../batch/pack'

/** What the store needs to know of the registry: the columns, the table, and how a row becomes values. Another shape, another table, from the same facts. */
export interface Shape {
  readonly fields: readonly FieldShape[]
  readonly ddl: string
  readonly fingerprint: string
  readonly createReader: (layout: Layout) => (cells: readonly string[]) => Reading
  readonly mergeValues: (older: Values, newer: Values) => Values
  readonly correctValues: (values: Values, said: Corrected) => Values
  readonly sameValues: (a: Values, b: Values) => boolean
}

export const registryShape = (): Shape => ({ fields, ddl: activityDdl(), fingerprint: fingerprint(), createReader, mergeValues, correctValues, sameValues })
