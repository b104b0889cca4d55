import { count } from '../screens/quantities'

const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' })
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

/** 1st, 22nd, 2,000th */
export const ordinal = (n: number): string => `${count(n)}${endings[rules.select(n)] ?? 'th'}`
