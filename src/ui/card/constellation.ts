import type { Figure } from '../../domain/cards/figure'
import { dot, inner, line, litPlaces, margin, upright } from './geometry'

type Constellation = Extract<Figure, { readonly kind: 'constellation' }>

export interface LabelOfMap {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface ConstellationDrawing {
  /** Runs that began in the region with most, and ticks of those without a place. */
  readonly rest: string
  readonly ticks: string
  readonly lit: string
  /** Regions in which no run began. */
  readonly hollow: string
  readonly lines: string
  readonly labels: readonly LabelOfMap[]
  readonly without: { readonly runs: number; readonly x: number; readonly y: number } | null
  readonly tickWidth: number
}

const box = { left: margin, right: margin + inner, top: 486, foot: 1164 }
const centre = { x: 540, y: 826 }
const golden = Math.PI * (3 - Math.sqrt(5))
/** Between two discs; between a disc and a line that leads to it. */
const [gap, air] = [15, 11]
const largest = 112
const smallest = 4

interface Disc {
  x: number
  y: number
  readonly runs: number
  readonly radius: number
}

/** From the middle of the box to its edge in a direction: an ellipse, so that far regions use the corners that a card has. */
const edgeAt = (bearing: number): number => {
  const angle = (bearing * Math.PI) / 180
  const [across, up] = [(box.right - box.left) / 2 - 40, (box.foot - box.top) / 2 - 30]
  return 1 / Math.hypot(Math.sin(angle) / across, Math.cos(angle) / up)
}

const clamp = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), Math.max(from, to))

/** Pushes discs apart until none touches another, or it is known that they hardly will; `home` stays. */
const pushApart = (discs: readonly Disc[], home: number): void => {
  for (let round = 0; round < 300; round++) {
    let moved = false
    for (let a = 0; a < discs.length; a++)
      for (let b = a + 1; b < discs.length; b++) {
        const [one, other] = [discs[a], discs[b]]
        if (one === undefined || other === undefined) continue
        const [dx, dy] = [other.x - one.x, other.y - one.y]
        const apart = Math.hypot(dx, dy)
        const lacks = one.radius + other.radius + gap - apart
        if (lacks <= 0.5) continue
        moved = true
        // Of two in the very same place each goes its own way, the same every time.
        const [ux, uy] = apart < 0.01 ? [Math.cos(a + 2.4 * b), Math.sin(a + 2.4 * b)] : [dx / apart, dy / apart]
        const share = a === home ? 0 : b === home ? 1 : 0.5
        one.x -= ux * lacks * share
        one.y -= uy * lacks * share
        other.x += ux * lacks * (1 - share)
        other.y += uy * lacks * (1 - share)
      }
    discs.forEach((disc, place) => {
      if (place === home) return
      disc.x = clamp(disc.x, box.left + disc.radius, box.right - disc.radius)
      disc.y = clamp(disc.y, box.top + disc.radius, box.foot - disc.radius)
    })
    if (!moved) return
  }
}

const discsOf = (figure: Constellation): { readonly discs: readonly Disc[]; readonly spacing: number } => {
  const runs = figure.regions.map(() => 0)
  for (const at of figure.at) if (at !== null) runs[at] = (runs[at] ?? 0) + 1
  const most = Math.max(1, ...runs)
  // All discs together take an eighth of the box at most, and the largest no more than its share of the height.
  const spacing = Math.min(
    2.85,
    largest / Math.sqrt(most),
    Math.sqrt((inner * (box.foot - box.top)) / 8 / Math.PI / runs.reduce((sum, one) => sum + Math.max(one, 1), 0)),
  )
  const radiusOf = (n: number): number => Math.max(smallest, spacing * Math.sqrt(n) + 2)
  const farthest = Math.max(1, ...figure.regions.map(({ kilometres }) => kilometres))
  const homeRadius = radiusOf(runs[figure.home] ?? 0)
  const discs = figure.regions.map(({ bearing, kilometres }, place): Disc => {
    const radius = radiusOf(runs[place] ?? 0)
    if (place === figure.home) return { ...centre, runs: runs[place] ?? 0, radius }
    const nearest = homeRadius + radius + gap
    const share = Math.log1p(kilometres / 60) / Math.log1p(farthest / 60)
    const away = nearest + Math.max(0, edgeAt(bearing) - nearest) * share
    const angle = (bearing * Math.PI) / 180
    return { x: centre.x + away * Math.sin(angle), y: centre.y - away * Math.cos(angle), runs: runs[place] ?? 0, radius }
  })
  pushApart(discs, figure.home)
  return { discs, spacing }
}

/** From each region to the nearest one that was visited before it. */
const linesBetween = (discs: readonly Disc[]): string =>
  discs
    .map((disc, place) => {
      const before = discs.slice(0, place)
      const near = before.reduce<Disc | null>(
        (best, one) =>
          best === null || Math.hypot(one.x - disc.x, one.y - disc.y) - one.radius < Math.hypot(best.x - disc.x, best.y - disc.y) - best.radius ? one : best,
        null,
      )
      if (near === null) return ''
      const apart = Math.hypot(near.x - disc.x, near.y - disc.y)
      const [from, to] = [disc.radius + air, apart - near.radius - air]
      if (to - from < 3) return ''
      const [ux, uy] = [(near.x - disc.x) / apart, (near.y - disc.y) / apart]
      return line(disc.x + ux * from, disc.y + uy * from, disc.x + ux * to, disc.y + uy * to)
    })
    .join('')

/** Measured in Instrument Sans at the size of labels: a letter's mean width, a line's height. */
const [letter, lineHeight] = [16, 34]

/** Beside a disc, on the side on which it covers the fewest points; null where no side is left on the card. */
const labelBeside = (text: string, disc: Disc, discs: readonly Disc[], taken: readonly LabelOfMap[]): LabelOfMap | null => {
  const width = text.length * letter
  const boxOf = ({ x, y, anchor }: LabelOfMap, wide: number) => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
    return { left, right: left + wide, top: y - lineHeight * 0.75, foot: y + lineHeight * 0.25 }
  }
  const { x, y, radius } = disc
  const candidates: readonly LabelOfMap[] = [
    { text, x, y: y - radius - 16, anchor: 'middle' },
    { text, x, y: y + radius + 38, anchor: 'middle' },
    { text, x: x + radius + 14, y: y + 10, anchor: 'start' },
    { text, x: x - radius - 14, y: y + 10, anchor: 'end' },
    { text, x: x + radius * 0.75 + 10, y: y - radius * 0.75 - 8, anchor: 'start' },
    { text, x: x - radius * 0.75 - 10, y: y - radius * 0.75 - 8, anchor: 'end' },
    { text, x: x + radius * 0.75 + 10, y: y + radius * 0.75 + 30, anchor: 'start' },
    { text, x: x - radius * 0.75 - 10, y: y + radius * 0.75 + 30, anchor: 'end' },
  ]
  const cost = (label: LabelOfMap): number => {
    const own = boxOf(label, width)
    if (own.left < box.left || own.right > box.right || own.top < box.top - 20 || own.foot > box.foot + 12) return Infinity
    const overDiscs = discs.reduce((sum, other) => {
      const [dx, dy] = [other.x - clamp(other.x, own.left, own.right), other.y - clamp(other.y, own.top, own.foot)]
      return sum + (Math.hypot(dx, dy) < other.radius + 4 ? 10 + other.runs : 0)
    }, 0)
    const overLabels = taken.some((other) => {
      const its = boxOf(other, other.text.length * letter)
      return own.left < its.right && its.left < own.right && own.top < its.foot && its.top < own.foot
    })
    return overLabels ? Infinity : overDiscs
  }
  const best = candidates.reduce<{ readonly label: LabelOfMap; readonly cost: number } | null>((found, label) => {
    const own = cost(label)
    return own < (found?.cost ?? Infinity) ? { label, cost: own } : found
  }, null)
  return best === null || best.cost > 40 ? null : best.label
}

/** Beneath, at the left: those without a place, and room beside them to say so. */
const ground = { top: 1190, foot: 1226, width: 520 }

/**
 * A disc of points a region, the one with most in the middle, the others in their true direction, as far as the logarithm of their distance, then pushed apart. A point is
 * a run that began there, a tick one without a place.
 */
export const drawConstellation = (figure: Constellation): ConstellationDrawing => {
  const { discs, spacing } = discsOf(figure)
  const lit = litPlaces(figure.marks)
  const point = Math.max(0.5, Math.min(1.75, spacing * 0.52))
  const filled = discs.map(() => 0)
  const without = figure.at.filter((at) => at === null).length
  const rows = Math.max(1, Math.min(3, Math.ceil((without * 6) / ground.width)))
  const perRow = Math.ceil(without / rows)
  const pitch = Math.min(6, ground.width / Math.max(1, perRow))
  const rowHeight = (ground.foot - ground.top) / rows
  const paths = { rest: '', ticks: '', lit: '', hollow: '' }
  let tick = 0
  figure.at.forEach((at, place) => {
    const disc = discs[at ?? -1]
    if (at === null || disc === undefined) {
      const y = ground.top + Math.floor(tick / perRow) * rowHeight
      paths.ticks += upright(margin + 0.5 + (tick % perRow) * pitch, y, y + rowHeight - 4)
      tick += 1
      return
    }
    const number = filled[at] ?? 0
    filled[at] = number + 1
    const away = disc.runs === 1 ? 0 : spacing * Math.sqrt(number + 0.5)
    const mark = dot(disc.x + away * Math.cos(number * golden), disc.y + away * Math.sin(number * golden), lit[place] === 1 ? point * 1.12 : point)
    if (lit[place] === 1) paths.lit += mark
    else paths.rest += mark
  })
  for (const { x, y, runs } of discs) if (runs === 0) paths.hollow += dot(x, y, smallest)

  const farthest = figure.regions.reduce((far, { kilometres }, at) => (kilometres > (figure.regions[far]?.kilometres ?? 0) ? at : far), figure.home)
  const labels: LabelOfMap[] = []
  for (const at of new Set([farthest, figure.home])) {
    const [name, disc] = [figure.regions[at]?.name ?? '', discs[at]]
    const label = name === '' || disc === undefined ? null : labelBeside(name, disc, discs, labels)
    if (label !== null) labels.push(label)
  }
  return {
    ...paths,
    lines: linesBetween(discs),
    labels,
    without: without === 0 ? null : { runs: without, x: margin + Math.min(perRow * pitch, ground.width) + 18, y: (ground.top + ground.foot) / 2 + 10 },
    tickWidth: Math.min(1.3, pitch * 0.4),
  }
}
