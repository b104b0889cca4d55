import type { fields } from './columns'

/** The columns of the `activity` table, in the registry's order. */
type Field = (typeof fields)[number]
export type FieldName = Field['name']
export type FieldValue<N extends FieldName> = Extract<Field, { readonly name: N }>['sql'] extends 'TEXT' ? string | null : number | null

/** One activity as the runner's device knows it; SI units, UTC milliseconds; absent is null. */
export type Activity = { readonly [N in FieldName]: FieldValue<N> }

/** The same, as the values in the order of `fields`: what is bound, merged and packed. */
export type Values = readonly (number | string | null)[]
