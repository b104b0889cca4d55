import { cardWidth, round } from '../card/geometry'
import type { SkyName } from '../sky'
import { darknessAt } from './skins'

/** The same unevenness every time, between −1 and 1: a picture made again is the same to the byte. */
const uneven = (at: number): number => {
  const wave = Math.sin(at * 12.9898 + 4.1) * 43_758.5453
  return 2 * (wave - Math.floor(wave)) - 1
}

/** Paper from `top` down, its edge as a plate leaves it: more would look torn. */
export const drawEdge = (top: number, height: number): string => {
  const points = Array.from({ length: cardWidth / 15 + 1 }, (_, at) => `L${15 * at} ${round(top + 1.4 * uneven(at))}`)
  return `M0 ${height}${points.join('')}L${cardWidth} ${height}Z`
}

const strokes = 14
const bristles = 9
/** How far from the edge of the paper a stroke of the brush ends. */
const bare = { least: 14, more: 24 }

/** A coat in upright strokes side by side, and where the brush left more of it: only ever deeper than the coat. */
export const drawBrush = (height: number): { readonly coat: string; readonly streaks: string } => {
  const [left, right] = [22, cardWidth - 22]
  const wide = (right - left) / strokes
  const end = (stroke: number, at: number): number => {
    const whole = 0.5 + 0.5 * uneven(stroke * 7.3)
    const hair = 0.5 + 0.5 * uneven(stroke * 31 + at * 3.7)
    return bare.least + bare.more * (0.72 * whole + 0.28 * hair)
  }
  const top: string[] = []
  const foot: string[] = []
  for (let stroke = 0; stroke < strokes; stroke++)
    for (let at = 0; at < bristles; at++) {
      const x = left + wide * (stroke + at / (bristles - 1)) + (stroke === 0 && at === 0 ? 3 * uneven(5) : 0)
      top.push(`${round(x)} ${round(end(stroke, at))}`)
      foot.push(`${round(x)} ${round(height - end(stroke + 50, at))}`)
    }
  // At its sides the coat ends along one stroke, which is no straight line either.
  const side = (x: number, at: number): string => `${round(x + 3.4 * uneven(at * 2.3))} ${round(60 + ((height - 120) * at) / 23)}`
  const sides = [right, left].map((x, which) => Array.from({ length: 24 }, (_, at) => side(x, which === 0 ? at : 23 - at)))
  const streaks = Array.from({ length: 46 }, (_, at) => {
    const x = left + 8 + (right - left - 16) * (0.5 + 0.5 * uneven(at * 3.1 + 11))
    const from = 60 + 260 * (0.5 + 0.5 * uneven(at * 5.7))
    return `M${round(x)} ${round(from)}V${round(height - 60 - 300 * (0.5 + 0.5 * uneven(at * 9.1)))}`
  })
  return { coat: `M${[...top, ...(sides[0] ?? []), ...foot.toReversed(), ...(sides[1] ?? [])].join('L')}Z`, streaks: streaks.join('') }
}

/** Between dots along a line, as the dash of its stroke has it; lines are half as far apart, every other one moved by half a step. */
const pitch = 12
/** Larger ones would run together. */
const largest = 9.9

export interface LineOfDots {
  readonly y: number
  readonly from: number
  readonly width: number
}

/** A line of dots each, its stroke as wide as they are: so much of the paper is covered as the sky is dark. */
export const drawDots = (sky: SkyName, height: number): readonly LineOfDots[] =>
  Array.from({ length: Math.ceil(height / (pitch / 2)) }, (_, line) => {
    const y = (line + 0.5) * (pitch / 2)
    const covered = 0.03 + 0.85 * Math.max(0, darknessAt(sky, (100 * y) / height) - 0.04)
    return { y, from: line % 2 === 0 ? 0 : -pitch / 2, width: Math.round(10 * Math.min(largest, 2 * pitch * Math.sqrt(covered / (2 * Math.PI)))) / 10 }
  })
