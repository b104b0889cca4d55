import { distance, figure, longDistance } from '../screens/quantities'
import type { Unit } from '../../quantities'

const near = 20_000

/** What is left is never told as nothing: 237 km, 4,2 km, 0,1 km */
export const distanceLeft = (metres: number, unit: Unit): string => (metres >= near ? longDistance(metres, unit) : distance(Math.max(metres, 100), unit))

const minutes = (seconds: number): number => Math.max(1, Math.ceil(seconds / 60))
/** 92 heures, 3 h 20, 12 min */
export const timeLeft = (seconds: number): string => {
  const left = minutes(seconds)
  if (left >= 600) return `${figure(Math.ceil(left / 60))} heures`
  const [hours, rest] = [Math.floor(left / 60), left % 60]
  return hours === 0 ? `${rest} min` : rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}
