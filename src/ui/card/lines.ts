import type { Figure, Marks } from '../../domain/cards/figure'
import { inner, line, litPlaces, margin, placeInYear, sizeAt } from './geometry'

const top = 476
const foot = 1216
/** Heights of a line of writing, the largest first: the first that leaves room for every run is taken. */
const pitches = Array.from({ length: 70 }, (_, step) => 44 * 0.945 ** step)

export interface LinesDrawing {
  readonly rest: string
  readonly lit: string
  readonly width: number
}

interface Words {
  /** As a share of the pitch. */
  readonly widths: Float64Array
  /** 1 where a year begins that is not the first. */
  readonly paragraphs: Uint8Array
}

const wordsOf = (marks: Marks): Words => {
  const usual = Math.max(1, sizeAt(marks, 0.5))
  const widths = Float64Array.from(marks.sizes, (metres) => Math.min(6, Math.max(0.22, (1.15 * (metres ?? 0)) / usual)))
  const paragraphs = new Uint8Array(marks.days.length)
  let year = NaN
  marks.days.forEach((day, place) => {
    const own = placeInYear(day).year
    if (own !== year && place > 0) paragraphs[place] = 1
    year = own
  })
  return { widths, paragraphs }
}

/** Calls with the place of each run as a word of a text whose lines are `pitch` high, a paragraph a year; gives the height it takes. */
const write = ({ widths, paragraphs }: Words, pitch: number, word?: (place: number, x: number, y: number, width: number) => void): number => {
  const space = pitch * 0.55
  let x = margin
  let y = 0
  for (let place = 0; place < widths.length; place++) {
    const width = pitch * (widths[place] ?? 0)
    if (paragraphs[place] === 1) {
      y += pitch * 1.5
      x = margin
    } else if (x + width > margin + inner) {
      y += pitch
      x = margin
    }
    word?.(place, x, y, width)
    x += width + space
  }
  return y
}

/** The largest of the pitches, which fall, at which the text fits: what is written smaller is never higher, so half of those left are ruled out at a time. */
const pitchFor = (words: Words): number => {
  let [from, to] = [0, pitches.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (write(words, pitches[middle] ?? 0) <= foot - top) to = middle
    else from = middle + 1
  }
  return pitches[from] ?? 0.8
}

/** Every run is a word, as long as it is far, in the order in which they were run: the first line begins the page, the latest ends it. */
export const drawLines = (figure: Extract<Figure, { readonly kind: 'lines' }>): LinesDrawing => {
  const words = wordsOf(figure.marks)
  const lit = litPlaces(figure.marks)
  const pitch = pitchFor(words)
  const paths = { rest: '', lit: '' }
  write(words, pitch, (place, x, y, width) => {
    const mark = line(x, top + y, x + width, top + y)
    if (lit[place] === 1) paths.lit += mark
    else paths.rest += mark
  })
  return { ...paths, width: Math.max(0.5, pitch * 0.16) }
}
