import { wallOf } from '../enrich/wall'

/** UTC ms of a local day and second of the day. An hour that summer time skips lands after the jump; one it repeats, on its first turn or its second. */
export const fromWall = (zone: string, day: number, second: number): number => {
  const wall = wallOf(zone)
  const local = (day * 86_400 + second) * 1000
  const guess = local - wall.offset(local) * 1000
  return local - wall.offset(guess) * 1000
}
