/** A line in degrees: longitude, latitude, longitude, latitude … */
export type Line = readonly number[]

const keyOf = (x: number | undefined, y: number | undefined): string => `${x} ${y}`
const startOf = (line: Line): string => keyOf(line[0], line[1])
const endOf = (line: Line): string => keyOf(line.at(-2), line.at(-1))

const backwards = (line: Line): number[] => {
  const turned: number[] = []
  for (let at = line.length - 2; at >= 0; at -= 2) turned.push(line[at] ?? 0, line[at + 1] ?? 0)
  return turned
}

/**
 * Joins lines that meet at their ends into rings. Where more than two meet, any two are joined: what the rings together enclose, counted odd and even, is the same. A line
 * that meets no other at one of its ends, of a map that is not whole, stays as it is.
 */
export const ringsOf = (lines: readonly Line[]): readonly Line[] => {
  const rings: Line[] = []
  const open = new Map<string, Set<number>>()
  const at = (key: string): Set<number> => {
    const found = open.get(key) ?? new Set<number>()
    open.set(key, found)
    return found
  }
  for (const [number, line] of lines.entries()) {
    if (startOf(line) === endOf(line)) rings.push(line)
    else {
      at(startOf(line)).add(number)
      at(endOf(line)).add(number)
    }
  }
  const take = (key: string): Line | null => {
    const [number] = at(key)
    const line = number === undefined ? undefined : lines[number]
    if (number === undefined || line === undefined) return null
    at(startOf(line)).delete(number)
    at(endOf(line)).delete(number)
    return startOf(line) === key ? line : backwards(line)
  }
  for (const key of open.keys())
    for (let line = take(key); line !== null; line = take(key)) {
      const ring = [...line]
      while (startOf(ring) !== endOf(ring)) {
        const next = take(endOf(ring))
        if (next === null) break
        for (let at = 2; at < next.length; at++) ring.push(next[at] ?? 0)
      }
      rings.push(ring)
    }
  return rings
}
