import { civilFromDay, dayFromCivil } from '../../domain/calendar/calendar'
import type { Marks } from '../../domain/cards/figure'

/** A card is 1080 × 1350; every figure draws in these units. */
export const cardWidth = 1080
export const cardHeight = 1350
/** Text and figures keep to this; only a horizon runs to the edge. */
export const margin = 64
export const inner = cardWidth - 2 * margin

/** About as wide as words are in Instrument Sans at the size of labels. */
export const widthOfLabel = (words: string): number => words.length * 15.4

/** Tenths by number: a card has some thirteen thousand of them, and a long history writes half a million. */
const tenths: string[] = []

/** To a tenth of a unit. */
export const round = (value: number): string => {
  const tenth = Math.round(value * 10)
  return tenth >= 0 && tenth <= cardHeight * 10 ? (tenths[tenth] ??= String(tenth / 10)) : String(tenth / 10)
}

/** A stroke up or down. */
export const upright = (x: number, from: number, to: number): string => `M${round(x)} ${round(from)}V${round(to)}`
/** A full dot. */
export const dot = (x: number, y: number, radius: number): string =>
  `M${round(x - radius)} ${round(y)}a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(-2 * radius)} 0`
export const line = (x1: number, y1: number, x2: number, y2: number): string => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`

const piece = 128

/**
 * A path of many strokes as several of few. Side by side they are drawn alike, but a browser keeps every edge that crosses a line in one sorted list a path:
 * nine years of runs above one another take Chromium 300 ms as one path and 50 as fifteen.
 */
export const inPieces = (path: string): readonly string[] => {
  const strokes = path.split(/(?=M)/)
  return Array.from({ length: Math.ceil(strokes.length / piece) }, (_, at) => strokes.slice(at * piece, (at + 1) * piece).join(''))
}

/** Whether the mark at each place is one the sentence speaks of. */
export const litPlaces = (marks: Marks): Uint8Array => {
  const lit = new Uint8Array(marks.days.length)
  for (const [from, to] of marks.lit) lit.fill(1, from, to)
  return lit
}

/** Calls with each mark; a mark without a size is drawn with the smallest. */
export const eachMark = (marks: Marks, draw: (day: number, size: number, lit: boolean) => void): void => {
  const lit = litPlaces(marks)
  marks.days.forEach((day, place) => draw(day, marks.sizes[place] ?? 0, lit[place] === 1))
}

/** The size below which `share` of the marks lie: one very long run must not flatten the rest. */
export const sizeAt = (marks: Marks, share: number): number => {
  const sorted = marks.sizes.filter((size) => size !== null).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 1
}

/** Fewer marks are drawn stronger, so that a short history is not a faint one. */
export const strokeFor = (marks: number, usual: number): number => (marks < 150 ? Math.max(usual, 1.6) : usual)

/** The year asked for last: marks come in order of day. */
let known = { year: 0, begin: 0, end: 0 }

/** The year a day lies in, and how far into it: 0 the first of January. */
export const placeInYear = (day: number): { readonly year: number; readonly share: number } => {
  if (day < known.begin || day >= known.end) {
    const { year } = civilFromDay(day)
    known = { year, begin: dayFromCivil(year, 1, 1), end: dayFromCivil(year + 1, 1, 1) }
  }
  const { year, begin, end } = known
  return { year, share: (day - begin) / (end - begin) }
}
