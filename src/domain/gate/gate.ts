import type { Outcome } from '../outcome'
import { done, failed } from '../outcome'
import type { Track } from '../tracks/track'
import { extentOf, fitted, simplified } from './outline'
import type { Pose } from './outline'
import { lengthOf, lengthOfAll, outside, passesThrough } from './outside'
import type { Plane, Spot } from './plane'
import { retracedShare } from './retraced'
import { wayOf } from './way'
import { circleOf, drawZone, placeOf } from './zone'
import type { Circle, Place, Zone } from './zone'

declare const gated: unique symbol

/**
 * What may leave the device of where an activity went: the path of an SVG in whole thousandths of a box, its ends and every zone cut out, turned, perhaps turned
 * over, without scale, north, time or height. A picture takes nothing else. Only `gate` makes one: the mark is a symbol that no other module can name. It is text
 * and no object, because an object of a class loses its private parts on the way from the worker to the page, and a marked one could be spread into another.
 */
export type GatedShape = string & { readonly [gated]: true }

export type Refusal =
  /** No positions. */
  | 'no-way'
  /** What lies outside of the zones is too little to be a shape. */
  | 'nothing-left'
  /** One line, gone both ways: it points at where it began. */
  | 'there-and-back'
  /** Another way through the same place was drawn: together they would point at it. */
  | 'other-drawn'

/** A way that was drawn, and how: the same way is drawn the same for ever. */
export interface Drawn extends Pose {
  /** The activity that stands for the way. */
  readonly key: number
  /** Zones that it passes through. */
  readonly zones: readonly number[]
}

/** What chance decided, once. It stays on the device, and whoever has it has the places. */
export interface GateMemory {
  readonly zones: readonly Zone[]
  readonly drawn: readonly Drawn[]
}

export const nothingDrawn: GateMemory = { zones: [], drawn: [] }

export interface Around {
  readonly memory: GateMemory
  /** Home, other places that runs begin at again and again, and those that the runner named: each gets a zone, whether or not the run begins there. */
  readonly places: readonly Place[]
  /** Uniform in [0, 1), and not to be guessed. */
  readonly chance: () => number
}

/** Of the longer side of the box around the whole way: how far a drawn line may be from it. Relative to it, so that the spacing of the vertices tells no scale. */
const coarseness = 1 / 80
/** Metres; smaller ones would show the width of a street. */
const leastTolerance = 15
/** Metres and share of the whole that have to be left, and share of what is left that a piece has to have. */
const left = { metres: 1500, share: 0.25, piece: 0.1 }
/** A turning point takes no more than this out of a way there and back. */
const mostRetraced = 0.8

/** The zone of each place, made where there is none; a place within the reach of a zone's is the same place. */
const zonesFor = (zones: readonly Zone[], places: readonly Place[], chance: () => number): readonly Zone[] => {
  const all = [...zones]
  for (const place of places) {
    if (placeOf(all, place) !== undefined) continue
    all.push(drawZone(1 + all.reduce((most, { id }) => Math.max(most, id), 0), place, chance))
  }
  return all
}

type Pieces = readonly (readonly Spot[])[]

const toleranceOf = (stretches: Pieces): number => Math.max(leastTolerance, coarseness * extentOf(stretches))
/** What is cut out for a zone. A simplified step may lie nearer than the way it stands for, by the tolerance, and a rounded one by a little more. */
const cutOf = (plane: Plane, zone: Zone, tolerance: number): Circle => {
  const { middle, radius } = circleOf(plane, zone)
  return { middle, radius: radius + 1.2 * tolerance }
}

/** What is left of a way, metres: exported for the attack, which is granted where it really lies. */
export const piecesOf = (stretches: Pieces, plane: Plane, zones: readonly Zone[]): Outcome<Pieces, Refusal> => {
  const tolerance = toleranceOf(stretches)
  const circles = zones.map((zone) => cutOf(plane, zone, tolerance))
  const pieces = stretches.flatMap((stretch) => outside(stretch, circles))
  const kept = pieces.filter((piece) => lengthOf(piece) >= left.piece * lengthOfAll(pieces))
  const metres = lengthOfAll(kept)
  if (metres < left.metres || metres < left.share * lengthOfAll(stretches) || extentOf(kept) < leastTolerance / coarseness) return failed('nothing-left')
  if (retracedShare(kept) > mostRetraced) return failed('there-and-back')
  return done(kept.map((piece) => simplified(piece, tolerance)))
}

const pathOf = (pieces: readonly (readonly Spot[])[]): string => pieces.map((piece) => `M${piece.map(([x, y]) => `${x} ${y}`).join('L')}`).join('')

/**
 * The one door through which a geometry may leave the device. Answers with the shape and with what has to be remembered before it is shown: the same way, `key`,
 * then has the same shape at any time. A refused one leaves nothing to remember.
 */
export const gate = (
  track: Track,
  key: number,
  { memory, places, chance }: Around,
): Outcome<{ readonly shape: GatedShape; readonly memory: GateMemory }, Refusal> => {
  const way = wayOf(track)
  if (way === null) return failed('no-way')
  const { plane, stretches, ends } = way
  const zones = zonesFor(memory.zones, [...places, ...ends], chance)
  const tolerance = toleranceOf(stretches)
  const passed = zones.filter((zone) => stretches.some((stretch) => passesThrough(stretch, cutOf(plane, zone, tolerance))))
  const before = memory.drawn.find((one) => one.key === key)
  // One way through a zone, ever. Each goes on to what it comes from: two of them meet there, a hundred to a few metres, wherever the circle was put (`attack.test.ts`).
  const isTaken = ({ id }: Zone): boolean => memory.drawn.some(({ zones }) => zones.includes(id))
  if (before === undefined && passed.some(isTaken)) return failed('other-drawn')
  const pieces = piecesOf(stretches, plane, zones)
  if (!pieces.ok) return pieces
  const pose = before ?? { turn: 2 * Math.PI * chance(), mirrored: chance() < 0.5 }
  const drawn: Drawn = { key, turn: pose.turn, mirrored: pose.mirrored, zones: passed.map(({ id }) => id) }
  // Here and nowhere else a text becomes a shape.
  const shape = pathOf(fitted(pieces.value, pose)) as GatedShape
  return done({ shape, memory: { zones, drawn: [...memory.drawn.filter((one) => one.key !== key), drawn] } })
}
