import type { SeasonSays } from '../../../domain/cards/the-turning-season.card'
import { capital, listed, luck, nameOfMonth, spelled, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay } from '../screens/quantities'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const years = (n: number): string => countOf(n, 'full year', 'full years')
const percent = (share: number): string => `${figure(Math.round(share * 100))}%`
const a = (month: number): string => (/^[AO]/.test(nameOfMonth(month)) ? 'an' : 'a')

export const words: CardWords<SeasonSays> = {
  name: 'The Turning Season',
  says: {
    are: ({ month, other, high, low }, unit) =>
      `You are ${a(month)} ${nameOfMonth(month)} runner: your usual week is ${distance(high, unit)} then, and ${distance(low, unit)} around ${nameOfMonth(other)}.`,
    were: ({ month, other, high, low, fromYear, toYear }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} you were ${a(month)} ${nameOfMonth(month)} runner: ${distance(high, unit)} a week, ${distance(low, unit)} around ${nameOfMonth(other)}.`,
    against: ({ month, k, n, names, silent }) =>
      [
        k === 0
          ? `None of the ${spelled(n)} years leans away from ${nameOfMonth(month)}.`
          : `${capital(spelled(k))} of the ${spelled(n)} years ${k === 1 ? 'leans' : 'lean'} the other way: ${listed(names.split(', '))}.`,
        ...(silent === '' ? [] : [`Left out, because ${silent.includes(',') ? 'they hold' : 'it holds'} no run: ${listed(silent.split(', '))}.`]),
      ].join(' '),
    luck: ({ p, n }) => `Were each of the ${spelled(n)} years turned by a random number of weeks, they would agree this well ${luck(p)}.`,
    sway: ({ amplitude, month }) =>
      `The swing over the year, as a wave: ${figure(amplitude)}% of an average week up around ${nameOfMonth(month)}, and as much down half a year away.`,
    level: ({ amplitude, month }) =>
      `With the drift from one year to the next left in, it is ${figure(amplitude)}%, and its top lies in ${nameOfMonth(month)}.`,
    'silences-aside': ({ weeks }) =>
      `${capital(countOf(weeks, 'week', 'weeks'))} of silence ${weeks === 1 ? 'is' : 'are'} set aside: an injury is not a season.`,
    'silences-counted': ({ weeks }) => `${capital(countOf(weeks, 'week', 'weeks'))} of silence ${weeks === 1 ? 'counts' : 'count'} as weeks without a run.`,
    lately: ({ share, k, weeks }) =>
      `The last two full years ${share <= 0 ? 'do not swing that way' : `swing ${percent(share)} as far that way as all of them`}, and of the last ${count(weeks)} complete weeks ${k === 0 ? 'none' : count(k)} held a run`,
    how: ({ n, fromYear, toYear, least }) =>
      `${validRun} Years are those of ISO 8601, weeks from Monday to Sunday; a year is full if the first run fell in its first week or before, and it ended before this week: ${years(n)} ${yearsBetween(fromYear, toYear)}. The distance of each week is divided by its year’s mean, and put at its angle of the year; the mean of all these is a vector that points to where the year is fullest. It is held against luck by turning the weeks of every year by a random number of them, 2,000 times, always the same ones. All of this is done twice, once with the slope from year to year taken out of each year, so that running ever more is not a season: the larger chance is told, and has to be below 1 in 100; both ways have to point within an eighth of a year of each other, and the wave has to be ${figure(least)}% high both times. No year counts for more than the middle one. Where there are silences it is done with their weeks and without them, the clearer of the two is told, and its chance counts twice. The usual weeks are medians over the thirteen weeks around the fullest one and the thirteen half a year away. It is told in the present while the last two full years swing that way half as far, and the last 26 complete weeks hold a run half as often as all of them.`,
    shows: ({ runs, lit, month, fromDay, toDay }) =>
      `A ring of twelve months with January on top: a line for each of ${countOf(runs, 'run', 'runs')} from ${longDay(fromDay)} to ${longDay(toDay)}, as long as the run is far, the same days of all years stacked outwards. ${capital(spelled(lit))} of the weeks around ${nameOfMonth(month)} ${lit === 1 ? 'is' : 'are'} lit.`,
    'no-run': () => 'Needs a first run.',
    years: ({ left, n }) =>
      `Needs ${countOf(left, 'more full year', 'more full years')} with runs; there ${n === 1 ? 'is' : 'are'} ${n === 0 ? 'none' : spelled(n)}.`,
    hint: ({ month, p, n }) => `Your ${years(n)} lean towards ${nameOfMonth(month)}, but luck would do that ${luck(p)}: it takes less than 1 in 100.`,
    slight: ({ month, amplitude, n, least }) =>
      `Your ${years(n)} lean towards ${nameOfMonth(month)}, by ${figure(amplitude)}% of an average week: it takes ${figure(least)}%, and a fuller usual week than half a year away.`,
    none: ({ n }) => `No time of the year stands out over your ${years(n)}.`,
  },
}
