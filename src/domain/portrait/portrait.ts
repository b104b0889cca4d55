import type { Claim, Face } from '../cards/card'
import type { Marks } from '../cards/figure'
import type { Axis, AxisRead, End, Open, Present } from './axis'

/** Every axis: one is a file, and the folder is the list. */
export const axes: readonly Axis[] = Object.values(import.meta.glob<Axis>('./*.axis.ts', { eager: true, import: 'axis' })).toSorted((a, b) => a.place - b.place)

/** The year as a ring: where it is fullest, 0 the first of January, by how much of a mean week, and from how many full years. */
export interface Season {
  readonly state: 'earned'
  readonly card: string
  readonly month: number
  readonly share: number
  readonly amplitude: number
  readonly years: number
}
export type SeasonRead = Season | Pick<Open, 'state' | 'card' | 'why' | 'missing'>

/** What the sentence can say, and of what card: an end of an axis, the season, or that every silence ended. */
export type PartId = End | 'season' | 'silences'
export interface Part {
  readonly part: PartId
  readonly card: string
  readonly values: Readonly<Record<string, number>>
}

/** A line for each run, year under year: of the first card that measures runs by distance, or else by time, warm as the first part's card says. */
export interface Reed {
  readonly marks: Marks
  /** What its sizes are; null where no card tells, and the lines are all alike. */
  readonly measure: 'metres' | 'minutes' | null
  /** The card whose runs are warm, and what of it; null where there is no part. */
  readonly warm: Part | null
  /** The whole weeks in which its runs are warm; null where it speaks of all time, or of full years. */
  readonly weeks: number | null
}

export interface Portrait {
  readonly axes: readonly AxisRead[]
  readonly season: SeasonRead
  /** At most four, each from a claim of the present, in the order of the sentence. */
  readonly parts: readonly Part[]
  readonly reed: Reed | null
}

/**
 * *Would this be false for a random other runner?* (truth.md) Of how many of a simulated crowd each part is true, at most; `barnum.test.ts` counts. The rarer go first
 * where there are more than a sentence holds. That is why "you hardly miss a week" is no part: it was true of most.
 */
export const trueOfOthers = {
  dawn: 0.2,
  night: 0.15,
  ritual: 0.1,
  free: 0.05,
  return: 0.25,
  wander: 0.25,
  steady: 0.25,
  surge: 0.15,
  even: 0.2,
  varied: 0.2,
  season: 0.1,
  silences: 0.25,
} as const satisfies Readonly<Record<PartId, number>>
const order = Object.keys(trueOfOthers)
export const mostParts = 4

const openOf = (card: string, faces: readonly Face[], claims: readonly Claim[]): Pick<Open, 'state' | 'card' | 'why' | 'missing'> => {
  const face = faces.find((one) => one.card === card)
  const told = claims.find((one) => one.card === card)
  if (face?.status === 'forming') return { state: 'open', card, why: 'forming', missing: face.missing }
  return { state: 'open', card, why: told === undefined ? 'away' : told.tense === 'were' ? 'past' : 'between', missing: null }
}

const seasonOf = (present: Present): Season | null => {
  const { month, share, amplitude, years } = present.get('the-turning-season')?.details ?? {}
  if (month === undefined || share === undefined || amplitude === undefined || years === undefined) return null
  return { state: 'earned', card: 'the-turning-season', month, share, amplitude, years }
}

/** From every silence the runner came back: none of them ended otherwise. */
const silencesOf = (present: Present): Part | null => {
  const part = present.get('the-return')?.part
  return part === undefined || part.k < part.n ? null : { part: 'silences', card: 'the-return', values: { n: part.n } }
}

/** What the sizes of a figure's marks are of each run; null of seconds over one distance, which a run of another has none of. */
const measures = {
  ...{ reed: 'metres', cords: 'metres', tide: 'metres', horizon: 'metres', months: 'metres', rays: 'metres', coil: 'metres', thermometer: 'metres' },
  ...{ lines: 'metres', halves: 'metres', bibs: 'metres', constellation: 'metres', thread: 'minutes', dial: 'minutes', ladder: null },
} as const satisfies Readonly<Record<Claim['figure']['kind'], Reed['measure']>>

const reedOf = (parts: readonly Part[], claims: readonly Claim[]): Reed | null => {
  const by = (measure: Reed['measure']) => claims.find(({ figure }) => measures[figure.kind] === measure)
  const measured = by('metres') ?? by('minutes') ?? claims[0]
  if (measured === undefined) return null
  const measure = measures[measured.figure.kind]
  const { days, sizes } = measured.figure.marks
  const warm = parts.find(({ part }) => part !== 'steady' && part !== 'free' && part !== 'even' && part !== 'varied' && part !== 'surge') ?? null
  const told = claims.find(({ card }) => card === warm?.card)
  const { from, to, all, fullYears } = told?.window ?? { from: 0, to: 0, all: true }
  const weeks = all || fullYears !== undefined ? null : Math.ceil((to - from + 1) / 7)
  return { marks: { days, sizes: measure === null ? sizes.map(() => null) : sizes, lit: told?.figure.marks.lit ?? [] }, measure, warm, weeks }
}

/** Whoever keeps more than three weekdays is told by none of them. */
const namesFew = ({ values }: Pick<Part, 'values'>): boolean => String(values['weekdays'] ?? '').length <= 3

/** `claims` are those that stand on the mirror, what was put away left out; `faces` are all. */
export const portraitOf = (claims: readonly Claim[], faces: readonly Face[]): Portrait => {
  // What is only guessed is no part of a portrait.
  const present: Present = new Map(claims.filter(({ tense, kind }) => tense === 'are' && kind !== 'guess').map((claim) => [claim.card, claim]))
  const read = axes.map((axis): AxisRead => {
    const found = axis.find(present)
    return found === null ? { axis: axis.id, ...openOf(axis.card, faces, claims) } : { state: 'earned', axis: axis.id, ...found }
  })
  const season = seasonOf(present)
  const silences = silencesOf(present)
  const all: Part[] = [
    ...read.flatMap((one) => (one.state === 'earned' && namesFew(one) ? [{ part: one.end, card: one.card, values: one.values }] : [])),
    ...(season === null ? [] : [{ part: 'season' as const, card: season.card, values: { month: season.month } }]),
    ...(silences === null ? [] : [silences]),
  ]
  const parts = all
    .toSorted((a, b) => trueOfOthers[a.part] - trueOfOthers[b.part])
    .slice(0, mostParts)
    .toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part))
  return { axes: read, season: season ?? openOf('the-turning-season', faces, claims), parts, reed: reedOf(parts, claims) }
}
