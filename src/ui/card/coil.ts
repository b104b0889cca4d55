import type { Figure } from '../../domain/cards/figure'
import { inner, litPlaces, margin, placeInYear, round, sizeAt, strokeFor, upright } from './geometry'

type Coil = Extract<Figure, { readonly kind: 'coil' }>

/** The widest turn ends beneath four lines of the sentence, and above the ticks. */
const centre = { x: 540, y: 784 }
const usual = 248
/** A run a tenth longer than the middle one is this much farther out, and the coil leans as far with the seasons. */
const [reach, lean] = [55, 20]
/** Ticks of all other runs. */
const ticks = { top: 1122, foot: 1226 }

export interface CoilDrawing {
  /** Turns before the window, and every run that took another way. */
  readonly rest: string
  readonly turns: string
  readonly lit: string
  readonly width: number
  readonly tickWidth: number
}

/** How wide against how high: a loop is round, what comes back beside itself is narrow, and what does not come back is the narrowest. */
const squeezed = { round: 1, 'there-and-back': 0.42, 'one-way': 0.2 } as const satisfies Readonly<Record<Coil['shape'], number>>

const ring = (x: number, y: number, across: number, up: number): string =>
  `M${round(x - across)} ${round(y)}a${round(across)} ${round(up)} 0 1 0 ${round(2 * across)} 0a${round(across)} ${round(up)} 0 1 0 ${round(-2 * across)} 0`

/** The largest pitch at which so many ticks fit on lines as many times as far apart. */
const pitchFor = (count: number): number => {
  const height = ticks.foot - ticks.top
  let pitch = 7
  while (pitch > 0.05 && Math.ceil(count / Math.floor(inner / pitch)) * pitch * 3.2 > height) pitch *= 0.96
  return pitch
}

/**
 * One way gone again and again: a turn a run, as far out as it was long against the middle one, leaning to the day of its year with January on top. Every other run is a
 * tick beneath, in order, as tall as it was far.
 */
export const drawCoil = (figure: Coil): CoilDrawing => {
  const { marks } = figure
  const lit = litPlaces(marks)
  const isTurn = litPlaces({ ...marks, lit: figure.turns })
  const ofTurns = { ...marks, sizes: marks.sizes.filter((_, place) => isTurn[place] === 1) }
  const middle = Math.max(1, sizeAt(ofTurns, 0.5))
  const others = marks.days.length - ofTurns.sizes.length
  const pitch = pitchFor(others)
  const perLine = Math.floor(inner / pitch)
  const far = Math.max(1, sizeAt(marks, 0.98))
  const paths = { rest: '', turns: '', lit: '' }
  let other = 0
  marks.days.forEach((day, place) => {
    const metres = marks.sizes[place] ?? 0
    if (isTurn[place] !== 1) {
      const line = Math.floor(other / perLine)
      const foot = ticks.top + (line + 1) * pitch * 3.2
      paths.rest += upright(margin + ((other % perLine) + 0.5) * pitch, foot, foot - pitch * 2.6 * Math.max(0.1, Math.min(1, metres / far)))
      other += 1
      return
    }
    const angle = 2 * Math.PI * placeInYear(day).share
    const radius = usual + reach * Math.max(-1.2, Math.min(1.2, (metres / middle - 1) * 10))
    const turn = ring(centre.x + lean * Math.sin(angle), centre.y - lean * Math.cos(angle), radius * squeezed[figure.shape], radius)
    if (lit[place] === 1) paths.lit += turn
    else paths.turns += turn
  })
  return { ...paths, width: strokeFor(ofTurns.sizes.length, 0.9), tickWidth: Math.max(0.4, Math.min(1.2, pitch * 0.3)) }
}
