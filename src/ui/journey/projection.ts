import { stretchOf } from '../../domain/journey/view'
import type { View } from '../../domain/journey/view'
import type { Line } from '../../domain/journey/rings'

/** Drawn in these units, whatever the width on the screen. */
export const mapWidth = 1080

export interface Projection {
  readonly height: number
  readonly x: (longitude: number) => number
  readonly y: (latitude: number) => number
}

/** Straight meridians and parallels, a degree as long either way in the middle of the view. */
export const projectionOf = (view: View, width = mapWidth): Projection => {
  const scale = width / (view.east - view.west)
  const stretch = stretchOf(view)
  return {
    height: Math.round((view.north - view.south) * scale * stretch),
    x: (longitude) => (longitude - view.west) * scale,
    y: (latitude) => (view.north - latitude) * scale * stretch,
  }
}

const tenth = (value: number): string => String(Math.round(value * 10) / 10)

/** Lines as one path; what closes is closed. */
export const pathOf = (lines: readonly Line[], { x, y }: Pick<Projection, 'x' | 'y'>): string =>
  lines
    .map((line) => {
      let path = ''
      for (let at = 0; at < line.length; at += 2) path += `${at === 0 ? 'M' : 'L'}${tenth(x(line[at] ?? 0))} ${tenth(y(line[at + 1] ?? 0))}`
      return path
    })
    .join('')

/** A point, drawn by the round ends of a line without length. */
export const point = (x: number, y: number): string => `M${tenth(x)} ${tenth(y)}h0`
