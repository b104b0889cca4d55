import { count } from '../screens/quantities'

const small = ['erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt', 'zehnt', 'elft', 'zwölft']

/** 1., 22., 2.000. */
export const ordinal = (n: number): string => `${count(n)}.`

/** Up to the twelfth in letters, beyond in figures, with the ending of its case: dritten, 23. */
export const spelledOrdinal = (n: number, ending: string): string => {
  const stem = small[n - 1]
  return stem === undefined ? ordinal(n) : `${stem}${ending}`
}
