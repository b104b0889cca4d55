import { count } from '../screens/quantities'

const small = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende', 'elfde', 'twaalfde']

/** 1e, 22e, 2.000e */
export const ordinal = (n: number): string => `${count(n)}e`

/** Up to the twelfth in letters, beyond in figures: derde, 23e. */
export const spelledOrdinal = (n: number): string => small[n - 1] ?? ordinal(n)
