import type { Gender } from '../amounts'
import { count } from '../screens/quantities'

const small = ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième', 'onzième', 'douzième']

/** 1re, 1er, 22e, 2 000e */
export const ordinal = (n: number, gender: Gender): string => `${count(n)}${n === 1 ? (gender === 'f' ? 're' : 'er') : 'e'}`

/** Up to the twelfth in letters, beyond in figures: première, troisième, 23e. */
export const spelledOrdinal = (n: number, gender: Gender): string => (n === 1 && gender === 'f' ? 'première' : (small[n - 1] ?? ordinal(n, gender)))
