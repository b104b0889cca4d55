import type { Way } from '../../domain/tracks/way'
import type { Unit } from '../../words/quantities'

export const wayWidth = 640
const pad = 20
/** Neither a slit nor a tower, however the run went. */
const heights = { least: 200, most: 640 }
/** Nearer than this to the last point drawn nothing would be seen. */
const visible = 0.6
const tick = 7
const metresIn: Readonly<Record<Unit, number>> = { km: 1000, mi: 1609.344 }

export interface WayDrawing {
  readonly height: number
  /** All of it, and the part between the two moments asked for. */
  readonly line: string
  readonly lit: string
  /** A short stroke across the line at every whole kilometre or mile. */
  readonly marks: string
  readonly begin: { readonly x: number; readonly y: number }
  readonly end: { readonly x: number; readonly y: number }
}

const round = (value: number): string => String(Math.round(value * 10) / 10)

/** North up, as large as it fits; `lit` in seconds since the track's first sample. */
export const drawWay = (way: Way, unit: Unit, lit: { readonly from: number; readonly to: number } | null): WayDrawing => {
  const inner = wayWidth - 2 * pad
  const scale = Math.min(inner / Math.max(way.width, 1), (heights.most - 2 * pad) / Math.max(way.height, 1))
  const height = Math.max(heights.least, way.height * scale + 2 * pad)
  const x = (east: number | undefined): number => wayWidth / 2 + (east ?? NaN) * scale
  const y = (north: number | undefined): number => height / 2 - (north ?? NaN) * scale
  const paths = { line: '', lit: '', marks: '' }
  let next = metresIn[unit]
  for (const { east, north, seconds, metres } of way.stretches) {
    let [drawnX, drawnY] = [NaN, NaN]
    let isLit = false
    for (let at = 0; at < east.length; at++) {
      const [px, py] = [x(east[at]), y(north[at])]
      const moment = seconds[at] ?? NaN
      if (lit !== null && moment >= lit.from && moment <= lit.to) {
        paths.lit += `${isLit ? 'L' : 'M'}${round(px)} ${round(py)}`
        isLit = true
      }
      const far = Math.hypot(px - drawnX, py - drawnY)
      if (at > 0 && at < east.length - 1 && far < visible) continue
      paths.line += `${at === 0 ? 'M' : 'L'}${round(px)} ${round(py)}`
      if ((metres[at] ?? 0) >= next && far > 0) {
        const [across, along] = [(-(py - drawnY) / far) * tick, ((px - drawnX) / far) * tick]
        paths.marks += `M${round(px - across)} ${round(py - along)}L${round(px + across)} ${round(py + along)}`
        next = (Math.floor((metres[at] ?? 0) / metresIn[unit]) + 1) * metresIn[unit]
      }
      drawnX = px
      drawnY = py
    }
  }
  const [first, last] = [way.stretches[0], way.stretches.at(-1)]
  return {
    height: Math.round(height),
    ...paths,
    begin: { x: x(first?.east[0]), y: y(first?.north[0]) },
    end: { x: x(last?.east.at(-1)), y: y(last?.north.at(-1)) },
  }
}
