import type { Figure } from '../../../domain/cards/figure'
import type { CardWords } from '../../card-words'
import { count, countOf, longDay } from '../screens/quantities'

/** What every page of a chapter says alike; the pages' own file is `domain/chapters/page.ts`. */
export interface ChapterSays {
  readonly over: { readonly year: number }
  readonly running: { readonly year: number; readonly to: number }
  readonly shows: { readonly kind: Figure['kind']; readonly runs: number; readonly lit: number; readonly year: number }
}

const drawn = {
  tide: 'week by week above a waterline, each as long as it is far',
  thread: 'as knots on one thread of days',
  reed: 'as ticks, a row a year, each as high as it is far',
  dial: 'around a clock with noon on top, January inside',
  cords: 'as lines on seven cords, a weekday each',
  bibs: 'as ticks, a row a year',
  months: 'stacked around the year, January on top',
  thermometer: 'in rows by how warm it felt, the warmest on top',
  lines: 'written one after another like words, a paragraph a year',
  horizon: 'as stems along one horizon',
  halves: 'on both sides of one spine',
  ladder: 'as rungs, the higher the faster',
  coil: 'as ticks under the turns of one route',
  rays: 'as rays across the edge of what was known',
  constellation: 'as points around the places they began',
} as const satisfies Readonly<Record<Figure['kind'], string>>

export const words: CardWords<ChapterSays> = {
  name: 'Chapter',
  says: {
    over: ({ year }) => `${year} is over, so it is told in the past`,
    running: ({ year, to }) => `${year} is still running: it is told up to ${longDay(to)}`,
    shows: ({ kind, runs, lit, year }) =>
      `${countOf(runs, 'run', 'runs')} of all years, ${drawn[kind]}. ${lit === 0 ? 'None is lit' : lit === 1 ? 'One is lit' : `${count(lit)} are lit`}, for what this page says of ${year}.`,
  },
}
