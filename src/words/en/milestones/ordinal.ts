import { count } from '../screens/quantities'

const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' })
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

const small = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']

/** 1st, 22nd, 2,000th */
export const ordinal = (n: number): string => `${count(n)}${endings[rules.select(n)] ?? 'th'}`

/** Up to the twelfth in letters, beyond in figures: third, 23rd. */
export const spelledOrdinal = (n: number): string => small[n - 1] ?? ordinal(n)
