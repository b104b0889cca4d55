import { count } from '../screens/quantities'

const small = ['primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno', 'décimo', 'undécimo', 'duodécimo']

/** Up to the twelfth in letters before its noun, beyond in figures after it: tercer país, país número 23. */
export const nth = (n: number, noun: string): string => {
  const ordinal = small[n - 1]
  return ordinal === undefined ? `${noun} número ${count(n)}` : `${ordinal} ${noun}`
}
