import { count } from '../screens/quantities'

/** 1ª, 22ª, 2.000ª corrida */
export const ordinal = (n: number): string => `${count(n)}ª`
/** 1º, 22º país */
export const ordinalOfHim = (n: number): string => `${count(n)}º`

const smallOfHim = ['primeiro', 'segundo', 'terceiro', 'quarto', 'quinto', 'sexto', 'sétimo', 'oitavo', 'nono', 'décimo']
/** Up to the tenth in letters, beyond in figures: terceiro, 23º. */
export const spelledOrdinal = (n: number): string => smallOfHim[n - 1] ?? ordinalOfHim(n)
