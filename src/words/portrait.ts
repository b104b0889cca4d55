import type { AxisId, AxisRead, End } from '../domain/portrait/axis'
import { ends } from '../domain/portrait/axis'
import type { Part, PartId, Reed, SeasonRead } from '../domain/portrait/portrait'
import { trueOfOthers } from '../domain/portrait/portrait'
import type { Say } from '../domain/cards/card'
import type { Unit } from './quantities'

export type Values = Readonly<Record<string, number>>
/** One value by its name; not a number where a store lost it. */
export const valueOf = (values: Values, name: string): number => values[name] ?? NaN

export interface AxisWords {
  readonly card: string
  /** Where the runner stands, or what is missing. */
  readonly stands: string
  readonly earns: string
  /** The whole of it for those who do not see the line. */
  readonly spoken: string
}
export interface SeasonWords extends AxisWords {
  readonly label: string
}
export interface ReedWords {
  readonly caption: string
  readonly spoken: string
}

export interface PortraitPhrases {
  /** One sentence of two parts or more. */
  readonly joined: (parts: readonly Part[]) => string
  readonly ends: Readonly<Record<End, string>>
  /** The statistic of an earned end, as its card tells it. */
  readonly statistic: Readonly<Record<End, (values: Values, value: number, interval: readonly [number, number], unit: Unit) => string>>
  /** What earns either end. */
  readonly earns: Readonly<Record<AxisId, string>>
  /** Why neither end is told. */
  readonly openly: Readonly<Record<'past' | 'away' | 'between', string>>
  readonly axisOpen: (first: string, last: string) => string
  readonly axisEarned: (first: string, last: string, end: string) => string
  readonly season: {
    readonly earns: string
    readonly label: string
    readonly open: string
    readonly stands: (season: Extract<SeasonRead, { readonly state: 'earned' }>) => string
    readonly month: (month: number) => string
    readonly spoken: (month: number) => string
  }
  readonly reed: {
    readonly warm: Readonly<Partial<Record<PartId, (values: Values, lit: number) => string>>>
    readonly caption: (runs: number, whose: 'own' | 'sample') => string
    /** `which`: as `warm` says it. */
    readonly captionWarm: (lit: number, weeks: number | null, which: string) => string
    readonly spoken: (first: number, last: number, runs: number, measure: Reed['measure']) => string
    readonly spokenWarm: (lit: number) => string
  }
}

const mostWords = 18

/** The portrait as one language tells it. */
export const portraitIn = (
  phrases: PortraitPhrases,
  { tell, nameOfCard }: { readonly tell: (say: Say, unit: Unit) => string; readonly nameOfCard: (card: string) => string },
) => {
  /** The parts of which the sentence is made: of too many words the one that is true of most others is left out. */
  const partsTold = (parts: readonly Part[]): readonly Part[] => {
    if (parts.length < 3 || phrases.joined(parts).split(' ').length <= mostWords) return parts
    const usual = parts.reduce((most, one) => (trueOfOthers[one.part] > trueOfOthers[most.part] ? one : most))
    return partsTold(parts.filter((one) => one !== usual))
  }
  const missingOf = (read: { readonly missing: Say | null; readonly why: 'forming' | keyof PortraitPhrases['openly'] }, unit: Unit): string =>
    read.missing !== null ? tell(read.missing, unit) : read.why === 'forming' ? '' : phrases.openly[read.why]
  const endsOf = (axis: AxisId): readonly [string, string] => [phrases.ends[ends[axis][0]], phrases.ends[ends[axis][1]]]
  return {
    partsTold,
    /** Who the runner is: "You run with the sunrise, keep your Sundays, and come back after every silence." Null where there are less than two parts. */
    portraitSentence: (parts: readonly Part[]): string | null => (parts.length < 2 ? null : phrases.joined(partsTold(parts))),
    endsOf,
    axisWords: (axis: AxisRead, unit: Unit): AxisWords => {
      const [first, last] = endsOf(axis.axis)
      const words = { card: nameOfCard(axis.card), earns: phrases.earns[axis.axis] }
      return axis.state === 'open'
        ? { ...words, stands: missingOf(axis, unit), spoken: phrases.axisOpen(first, last) }
        : {
            ...words,
            stands: phrases.statistic[axis.end](axis.values, axis.value, axis.interval, unit),
            spoken: phrases.axisEarned(first, last, phrases.ends[axis.end]),
          }
    },
    seasonWords: (season: SeasonRead, unit: Unit): SeasonWords => {
      const of = phrases.season
      const words = { card: nameOfCard(season.card), earns: of.earns }
      return season.state === 'open'
        ? { ...words, stands: missingOf(season, unit), spoken: of.open, label: of.label }
        : { ...words, stands: of.stands(season), spoken: of.spoken(season.month), label: of.month(season.month) }
    },
    /** Beneath the reed: what its lines are, and which are warm. */
    reedWords: ({ marks, measure, warm, weeks }: Reed, whose: 'own' | 'sample'): ReedWords => {
      const of = phrases.reed
      const n = marks.days.length
      const lit = marks.lit.reduce((sum, [from, to]) => sum + to - from, 0)
      const which = warm === null || lit === 0 ? undefined : of.warm[warm.part]?.(warm.values, lit)
      const [first = 0, last = 0] = [marks.days[0], marks.days.at(-1)]
      return {
        caption: `${of.caption(n, whose)}${which === undefined ? '' : ` ${of.captionWarm(lit, weeks, which)}`}`,
        spoken: `${of.spoken(first, last, n, measure)}${which === undefined ? '' : ` ${of.spokenWarm(lit)}`}`,
      }
    },
  }
}
