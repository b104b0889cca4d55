import type { fields } from './columns'

/** The columns of the `activity` table, in the registry's order. */
type Field = (typeof fields)[number]
export type FieldName = Field['name']
export type FieldValue<N extends FieldName> = Extract<Field, { readonly name: N }>['sql'] extends 'TEXT' ? string | null : number | null

/** One activity as the runner's device knows it, in the order of `fields`: SI units, UTC milliseconds, absent is null. What is bound, merged and packed. */
export type Values = readonly (number | string | null)[]
