import type { Ranges } from '../../domain/milestones/milestone'
import { inner, margin, round, upright } from '../card/geometry'
import type { RulerRuns } from './ruler'

/** Above the caption; the years are written between. */
const foot = 1140
/** So tall is what 98 of 100 runs stay below, and the tallest of all. */
const usual = 300
const tallest = 520
const shortest = 8
/** Few runs are drawn stronger; many leave air between them. */
const [thinnest, thickest] = [0.4, 1.8]
/** Between the stem's rise and the line under the words. */
const corner = 44
/** Below the sentence, and never among the stems. */
const words = { first: 124, perLine: 89, letters: 25, lowest: 600 } as const

export interface StemsDrawing {
  readonly rest: string
  readonly lit: string
  /** The run of the milestone, drawn out to the words. */
  readonly leader: string
  readonly head: { readonly x: number; readonly y: number }
  readonly labels: { readonly y: number }
  readonly width: number
}

const weekOf = (day: number): number => Math.floor((day + 3) / 7)

/** Where each run stands along x: its week, and its place among the runs of that week. No day can be measured off it. */
const across = (day: Float64Array): Float64Array => {
  const [first, last] = [weekOf(day.at(0) ?? 0), weekOf(day.at(-1) ?? 0)]
  const pitch = inner / (last - first + 1)
  const x = new Float64Array(day.length)
  for (let from = 0; from < day.length;) {
    const week = weekOf(day[from] ?? 0)
    let to = from
    while (to < day.length && weekOf(day[to] ?? 0) === week) to++
    for (let place = from; place < to; place++) x[place] = margin + pitch * (week - first + (place - from + 0.5) / (to - from))
    from = to
  }
  return x
}

/** Under this line of the card its sentence ends, measured with Newsreader at 1080. */
const underWords = (sentence: string): number => Math.min(words.lowest, words.first + words.perLine * Math.ceil(sentence.length / words.letters))

/** A stem a run, by its week, as tall as the run was far; those behind a milestone are lit, and the one that reached it goes on up to its words. */
export const drawStems = ({ day, distance }: RulerRuns, receipts: Ranges, run: number, sentence: string): StemsDrawing => {
  const x = across(day)
  const sorted = distance.filter((metres) => metres > 0).sort()
  const far = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.98))] ?? 1
  const topOf = (place: number): number => foot - Math.max(shortest, Math.min(tallest, (usual * Math.max(0, distance[place] ?? 0)) / far || 0))
  const isLit = new Uint8Array(day.length)
  for (const [from, to] of receipts) isLit.fill(1, from, to)
  const paths = { rest: '', lit: '' }
  x.forEach((at, place) => {
    if (isLit[place] === 1) paths.lit += upright(at, foot, topOf(place))
    else paths.rest += upright(at, foot, topOf(place))
  })
  const at = x[run] ?? margin
  const y = underWords(sentence)
  const turn = Math.min(corner, at - margin)
  return {
    ...paths,
    leader: `M${round(at)} ${foot}V${round(y + turn)}L${round(at - turn)} ${round(y)}H${margin}`,
    head: { x: at, y: topOf(run) },
    labels: { y: foot + 44 },
    width: Math.min(thickest, Math.max(thinnest, (inner / day.length) * 0.8)),
  }
}
