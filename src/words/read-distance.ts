import { metresIn } from './quantities'
import type { Unit } from './quantities'

/** Metres of a distance as a person writes it, with a comma or a point: 10,5 · 10.5 · 10; null where it is none, or further than anyone runs. */
export const readDistance = (typed: string, unit: Unit): number | null => {
  const plain = typed.trim().replace(',', '.')
  if (!/^\d{1,4}(\.\d{1,3})?$/.test(plain)) return null
  const metres = Number(plain) * metresIn[unit]
  return metres > 0 && metres <= 1_000_000 ? Math.round(metres * 10) / 10 : null
}
