import type { Figure } from '../../domain/cards/figure'
import { eachMark, inner, line, margin } from './geometry'

const top = 452
const foot = 1222
const middle = margin + inner / 2

export interface ThermometerDrawing {
  readonly rest: string
  readonly lit: string
  /** Runs at no degree, at the foot. */
  readonly placeless: string
  /** Where frost and where heat begin. */
  readonly edges: string
  readonly labels: readonly { readonly degree: number; readonly x: number; readonly y: number }[]
  readonly width: number
}

/** Beside a label of two digits, and below one. */
const labelWidth = 92
const labelRoom = 28

/** Highest first; what has no degree comes last. */
const below = -Infinity

interface Row {
  readonly degree: number
  metres: number
  count: number
}

const rowsOf = (figure: Extract<Figure, { readonly kind: 'thermometer' }>): ReadonlyMap<number, Row> => {
  const rows = new Map<number, Row>()
  let place = 0
  eachMark(figure.marks, (_, metres) => {
    const degree = figure.degrees[place] ?? below
    place += 1
    const row = rows.get(degree) ?? { degree, metres: 0, count: 0 }
    row.metres += metres
    row.count += 1
    rows.set(degree, row)
  })
  return rows
}

/** A degree a row, the warmest on top; a line a run in it, as long as the run is far, the row in the middle. Runs without a degree are written at the foot, line after line. */
export const drawThermometer = (figure: Extract<Figure, { readonly kind: 'thermometer' }>): ThermometerDrawing => {
  const rows = rowsOf(figure)
  const placed = [...rows.values()].filter(({ degree }) => degree !== below)
  const rest = rows.get(below) ?? { metres: 0, count: 0 }
  const degreesShown = placed.map(({ degree }) => degree)
  const [coldest, hottest] = placed.length === 0 ? [0, -1] : [Math.min(...degreesShown), Math.max(...degreesShown)]
  const longest = Math.max(1, rest.metres / 24, ...placed.map(({ metres }) => metres))
  const fullest = Math.max(1, rest.count / 24, ...placed.map(({ count }) => count))
  // A quarter of the fullest row is air between its runs, and never more than a little.
  const air = Math.min(5, (inner * 0.25) / fullest)
  const whole = (inner - air * fullest) / longest
  // What is named at the margin has its row in the middle, as wide as stays clear of the name.
  const clear = [hottest, 0, coldest].flatMap((degree) => {
    const row = rows.get(degree)
    return row === undefined || row.metres === 0 ? [] : [(inner - 2 * labelWidth - air * row.count) / row.metres]
  })
  const scale = Math.min(whole, ...clear)
  const lines = Math.ceil((rest.metres * scale + rest.count * air) / inner)
  const pitch = Math.min(26, (foot - top - (lines === 0 ? 0 : labelRoom)) / (hottest - coldest + 1 + lines * 0.55))
  const yOf = (degree: number): number => top + (hottest - degree + 0.5) * pitch
  const begin = yOf(coldest) + pitch / 2 + labelRoom

  const used = new Map<number, number>()
  const widthOf = (row: Row): number => row.metres * scale + (row.count - 1) * air
  const paths = { rest: '', lit: '', placeless: '' }
  let [place, across, down] = [0, 0, 0]
  eachMark(figure.marks, (_, metres, lit) => {
    const degree = figure.degrees[place] ?? below
    place += 1
    const length = Math.max(0.8, metres * scale)
    if (degree === below) {
      if (across + length > inner && across > 0) {
        across = 0
        down += 1
      }
      const x = margin + Math.min(across, inner - Math.min(length, inner))
      const y = Math.min(foot, begin + down * pitch * 0.55)
      paths.placeless += line(x, y, x + Math.min(length, inner), y)
      across += length + air
      return
    }
    const row = rows.get(degree)
    const from = used.get(degree) ?? (row === undefined ? middle : middle - widthOf(row) / 2)
    used.set(degree, from + metres * scale + air)
    const mark = line(from, yOf(degree), from + length, yOf(degree))
    if (lit) paths.lit += mark
    else paths.rest += mark
  })

  const edges = [0, 30.5]
    .filter((degree) => coldest < degree && hottest >= degree)
    .map((degree) => line(margin + labelWidth, yOf(degree - 0.5), margin + inner, yOf(degree - 0.5)))
  const labels = [...new Set(placed.length === 0 ? [] : [hottest, ...(coldest < 0 && hottest > 0 ? [0] : []), coldest])].map((degree) => ({
    degree,
    x: margin,
    y: yOf(degree) + 10,
  }))
  return { ...paths, edges: edges.join(''), labels: apart(labels), width: Math.min(8, pitch * 0.46) }
}

const lineHeight = 40
/** The warmest and the coldest are named first, and what would stand in their way is not. */
const apart = (labels: ThermometerDrawing['labels']): ThermometerDrawing['labels'] =>
  labels.filter((label, at) => at === 0 || at === labels.length - 1 || labels.every((other) => other === label || Math.abs(other.y - label.y) > lineHeight))
