import type { ChestSays } from '../../../domain/cards/the-number-on-the-chest.card'
import { standardOf } from '../../../domain/cards/races'
import { capital, listed, spelled, times, yearsBetween } from '../amounts'
import { countOf, distance, duration, longDay } from '../screens/quantities'
import type { Unit } from '../../quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const runs = (n: number): string => (n === 0 ? 'no run' : countOf(n, 'run', 'runs'))
/** 46 s per km, 1:06 min per mi */
const apart = (seconds: number, unit: Unit): string => {
  const own = Math.round(Math.abs(seconds) * (unit === 'km' ? 1 : 1.609344))
  return `${own < 60 ? `${own} s` : `${duration(own)} min`} per ${unit}`
}
/** 46 s per km faster than usual */
const gapTo = (seconds: number, unit: Unit, than: string): string =>
  Math.round(seconds) === 0 ? `as fast as ${than}` : `${apart(seconds, unit)} ${seconds > 0 ? 'faster' : 'slower'} than ${than}`
const wore = ({ k, perhaps }: { readonly k: number; readonly perhaps: number }): string =>
  k === perhaps ? times(k) : `${times(k)}, perhaps ${perhaps === 2 ? 'twice' : spelled(perhaps)}`
const named = {
  ...{ '5k': '5\u00a0km', '10k': '10\u00a0km', '15k': '15\u00a0km', '10-miles': '10\u00a0miles', '20k': '20\u00a0km' },
  ...{ half: 'the half', '30k': '30\u00a0km', marathon: 'the marathon', '50k': '50\u00a0km', other: 'other distances' },
} as const satisfies Readonly<Record<keyof ChestSays['distances'], string>>
const over = ({ least, most }: { readonly least: number; readonly most: number }, unit: Unit): string => {
  const one = standardOf(least)
  if (one !== null && one === standardOf(most)) return `over ${named[one.id]}`
  return distance(least, unit) === distance(most, unit) ? `over ${distance(least, unit)}` : `from ${distance(least, unit)} to ${distance(most, unit)}`
}

const ids = ['5k', '10k', '15k', '10-miles', '20k', 'half', '30k', 'marathon', '50k', 'other'] as const satisfies readonly (keyof ChestSays['distances'])[]

export const words: CardWords<ChestSays> = {
  name: 'The Number on the Chest',
  says: {
    are: ({ gap, ...worn }, unit) =>
      `You have worn a race number ${wore(worn)}${worn.k === worn.perhaps ? ',' : ':'} ${worn.k === 1 ? '' : 'typically '}${gapTo(gap, unit, 'usual')}.`,
    were: ({ gap, fromYear, toYear, ...worn }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} you wore a race number ${wore(worn)}${worn.k === worn.perhaps ? `, ${gapTo(gap, unit, 'usual')}` : ''}.`,
    'are-far': ({ least, most, ...worn }, unit) => `You have worn a race number ${wore(worn)}, ${over({ least, most }, unit)}.`,
    'were-far': ({ least, most, fromYear, toYear, ...worn }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} you wore a race number ${wore(worn)}${worn.k === worn.perhaps ? `, ${over({ least, most }, unit)}` : ''}.`,
    slower: ({ slower, even, n }) =>
      `${slower === 0 ? `Not one of ${spelled(n)} was slower` : `${capital(spelled(slower))} of ${spelled(n)} ${slower === 1 ? 'was' : 'were'} slower`} than the runs before it${
        even === 0 ? '' : `, and ${spelled(even)} ${even === 1 ? 'was' : 'were'} as fast to the second`
      }.`,
    'not-compared': ({ k }) =>
      `${k === 1 ? 'It' : 'None of them'} can${k === 1 ? 'not' : ''} be compared with the runs before: fewer than three were about as long.`,
    gaps: ({ n, least, most, left }, unit) =>
      `${n === 1 ? 'One race was' : `Of ${spelled(n)} races the slowest was ${gapTo(least, unit, 'the runs before it')}, the fastest`} ${gapTo(most, unit, 'the runs before it')}${
        left === 0 ? '' : `; before ${spelled(left)} there were fewer than three about as long`
      }.`,
    distances: (of) => `Races over ${listed(ids.flatMap((id) => (of[id] > 0 ? [`${named[id]}: ${spelled(of[id])}`] : [])))}.`,
    sources: ({ marked, said, denied }) =>
      `${listed([...(marked > 0 ? [`${spelled(marked)} ${marked === 1 ? 'is' : 'are'} marked as a race in the export`] : []), ...(said > 0 ? [`${spelled(said)} by you`] : [])]).replace(/^./, (first) => first.toUpperCase())}${
        denied > 0 ? `; ${runs(denied)} you said ${denied === 1 ? 'was' : 'were'} not` : ''
      }.`,
    open: ({ open }) =>
      open === 1
        ? 'One more run looks like a race: only you can say. It is not counted, not drawn as one, and in no picture.'
        : `Another ${runs(open)} look like races: only you can say. They are not counted, not drawn as races, and in no picture.`,
    lately: ({ k }) => `The last 26 complete weeks and this one hold ${k === 0 ? 'no race' : countOf(k, 'race', 'races')}`,
    how: ({ firstWeekday }) =>
      `${validRun} A race is what the export marks as one (its column Competition), or what you say was one; what you say overrides the export. Each is compared, by its moving pace, with the middle one of your other runs within a fifth of its distance in the 90 days before it; it takes three of them. The sentence tells the middle one of those differences. A run that nobody marked is asked about if it has a name of your own, a standard distance from 5 km to 50 km, at most 3% off, and is in the fastest twentieth of all your runs within a fifth of that distance: only your yes makes it a race. It is told in the present while the last 26 weeks hold one.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, fromDay, toDay }) =>
      `A row for each year from ${longDay(fromDay)} to ${longDay(toDay)}, a tick for each of ${countOf(all, 'run', 'runs')}, as tall as the run is long. ${lit === 1 ? 'One race stands' : `${capital(spelled(lit))} races stand`} out of it with a number.`,
    'no-run': () => 'Needs a first run.',
    none: ({ denied }) =>
      `Needs a run that is marked as a race, in the export or by you on its own page${denied === 0 ? '' : `; ${runs(denied)} you said ${denied === 1 ? 'was' : 'were'} not`}.`,
    asked: ({ open }) =>
      `None of your runs is marked as a race, but ${open === 1 ? 'one looks like it: was it' : `${spelled(open)} look like it: was one of them`}? Your yes makes the card.`,
  },
}
