import type { Mirror } from '../../../contract/db'
import type { RitualsLooked } from '../../../contract/rituals'
import { civilFromDay } from '../../../domain/calendar/calendar'
import type { FirstWeekday } from '../../../domain/calendar/calendar'
import type { Habit, Ritual, RitualKind } from '../../../domain/rituals/ritual'
import { capital, luck, nameOfMonth, spelled, times } from '../amounts'
import { certainties } from '../face'
import { weekdayName, weeksRun } from '../weekdays'
import { clock, count, countOf, distance, longDay } from './quantities'
import type { Unit } from '../../quantities'

const ways = { round: 'round the same loop', 'there-and-back': 'the same out-and-back', 'one-way': 'the same route' } as const
const dateOf = (month: number, dayOfMonth: number): string => `${dayOfMonth} ${nameOfMonth(month)}`
const years = ({ from, to }: Ritual): string => {
  const [first, last] = [civilFromDay(from).year, civilFromDay(to).year]
  return first === last ? `in ${first}` : `from ${first} to ${last}`
}

/** What a chance of it is called. */
const chanceOf = ({ kind }: Habit): readonly [one: string, many: string] => {
  if (kind === 'date') return ['year', 'years']
  if (kind === 'race-eve') return ['race', 'races']
  if (kind === 'trip') return ['trip', 'trips']
  return ['week', 'weeks']
}

const kOfN = (k: number, n: number, many: string): string => `${count(k)} of ${count(n)} ${many}`

/** Its sentence, at most 18 words; of a guess the question, until the runner has answered it. Like a card it says you, in a sample too: what stands around it says whose it is. */
export const ritualSentence = (ritual: Ritual, unit: Unit, answered = false): string => {
  const { habit, kept, alive } = ritual
  const n = ritual.chances.length
  const then = alive ? '' : `, ${years(ritual)}`
  const [, many] = chanceOf(habit)
  switch (habit.kind) {
    case 'weekday':
      return `${weekdayName(habit.weekday)} ${alive ? 'is' : 'was'} yours${then}: kept in ${kOfN(kept, n, many)}.`
    case 'loop':
      return `On ${weekdayName(habit.weekday)}s you ${alive ? 'run' : 'ran'} ${ways[habit.shape]}${then}: ${kOfN(kept, n, many)}.`
    case 'window':
      return `${weekdayName(habit.weekday)}s ${alive ? 'begin' : 'began'} within 20 minutes of ${clock(Math.round(habit.minute))}${then}: ${count(kept)} of ${count(habit.hits)} that were run.`
    case 'date':
      return `${dateOf(habit.month, habit.dayOfMonth)} ${alive ? 'finds' : 'found'} you running${then}: ${kOfN(kept, n, many)}.`
    case 'race-eve':
      return `On the day before a race you ${alive ? 'run' : 'ran'}${then}: before ${kOfN(kept, n, many)}.`
    case 'trip':
      return `Away from home you ${alive ? 'run' : 'ran'} at once${then}: on ${kOfN(kept, n, many)}.`
    case 'saturday':
      return `Saturday, ${clock(habit.minute)}, ${distance(5000, unit)} from the same start, ${times(kept)}${then}${answered ? '.' : `: a gathering of yours?`}`
  }
}

/** What a kind is called above its sentence. */
export const kindNames: Readonly<Record<RitualKind, string>> = {
  weekday: 'A weekday',
  loop: 'A route and its weekday',
  window: 'An hour and its weekday',
  date: 'A date each year',
  'race-eve': 'The day before a race',
  trip: 'The first run of a trip',
  saturday: 'A Saturday morning, a guess',
}

const lastChances: Readonly<Partial<Record<RitualKind, string>>> = { date: 'years', 'race-eve': 'races', trip: 'trips' }

/** Alive or resting, and by what. */
export const tenseLine = ({ habit, alive, lately, lastKept, to }: Ritual): string => {
  const of = `${lately.kept === 0 ? 'none' : count(lately.kept)} of the last ${count(lately.of)} ${lastChances[habit.kind] ?? 'complete weeks'}`
  if (alive) return `It is alive: kept in ${of}.`
  if (chanceOf(habit)[0] !== 'week') return `It has rested since ${longDay(lastKept)}: kept in ${of}.`
  // It may be kept now and then long after its span.
  const some = lately.kept < 2 ? `${lately.kept === 0 ? 'none' : 'one'} holds` : `${count(lately.kept)} hold`
  return `It rests: its span ended on ${longDay(to)}. Of the last ${count(lately.of)} complete weeks, ${some} a run of its kind.`
}

/** Its span, what was kept and what was not. */
export const spanLine = (ritual: Ritual): string => {
  const { from, to, alive, kept, missed, empty, habit } = ritual
  const [one, many] = chanceOf(habit)
  const span = `From ${longDay(from)} to ${alive ? 'now' : longDay(to)}`
  const gaps =
    missed === 0 ? 'none without it' : `${count(missed)} without it${empty === 0 ? '' : `, ${empty === missed ? 'all' : spelled(empty)} of them without a run`}`
  return `${span}: ${countOf(kept, one, many)} kept, ${gaps}.`
}

export const longestLine = ({ longest, lastKept, habit }: Ritual): string =>
  `Longest kept: ${countOf(longest, ...chanceOf(habit))}${longest > 1 ? ' in a row' : ''}. Last kept on ${longDay(lastKept)}.`

/** How sure it is, and against what. */
export const sureLine = ({ claim, certainty, p }: Ritual, answered = false): string =>
  claim === 'guess'
    ? `${answered ? 'A guess, and you said what it is.' : 'A guess: only you can say.'} Luck would bring it together ${luck(p)}.`
    : `${certainties[certainty]}: luck would do this ${luck(p)}.`

const tested = 'That so many possible ones were searched is allowed for; all kinds together are wrong for one runner in a hundred at most.'
const weekByLot = 'Held against the runs of the same weeks, given to their days by lot, so that neither a phase nor a season looks like a ritual.'
const now = 'Its chances are complete weeks; the one now running is still open.'
const half = 'It is alive while the last 26 complete weeks keep it half as often as its span.'
const spans = 'It is looked for in two years at a time; its span ends where more than four weeks in a row go without it.'
const lastTwo = 'It is alive while one of its last two chances was kept'
const notLongAgo = 'the last no more than two years ago.'

const hows: Readonly<Record<RitualKind, string>> = {
  weekday: `A week keeps it with a run on that weekday. It is a ritual in two years in six in ten of the weeks with a run, and more often than luck would keep a weekday, by the test of The Ritual Day. ${spans} ${now} It is alive while the last 26 complete weeks keep it eight times.`,
  loop: `A week keeps it with a run on that weekday along that route, as The Loop tells the same route. At least eight times, and in six in ten of that weekday’s runs whose route is known. ${weekByLot} ${spans} ${now} ${half}`,
  window: `A week keeps it with a start within 20 minutes of the weekday’s median, by the clock at the place. In six in ten of the weeks with a run on that weekday. ${weekByLot} An hour that is the same on every day of the week is therefore not one weekday’s own. ${spans} ${now} ${half}`,
  date: `A year keeps it with a run on that date; 29 February counts leap years alone. Over all your years: at least four times, and in six in ten. A date is held against the four weeks around it, and among all dates of the year: whoever runs often needs many years. ${lastTwo}.`,
  'race-eve': `A race keeps it with a run on the day before. Races are those that are marked, or that you said were. At least five times, and before six in ten. Held against the same weekday of the six weeks before and after: a Saturday that always has a run says nothing of races. ${lastTwo}, ${notLongAgo}`,
  trip: `A trip begins with the first run more than 50 km from home, as the journey has it. It is kept by a run that comes no later than the day after the last run before it: whenever the trip began, that is at once. At least five times, and on six in ten. Held against the waits between the ten runs before and after. ${lastTwo}, ${notLongAgo}`,
  saturday: `Runs of 4.8 to 5.2 km on a Saturday, begun within ten minutes of one time between 8:30 and 9:45 and within 500 m of one place, at least five times. Held against your other distances and other days. What it was, only you can say. ${now} ${half}`,
}
export const howLine = ({ habit, claim }: Ritual, firstWeekday: FirstWeekday): string =>
  [hows[habit.kind], ...(claim === 'guess' ? [] : [tested]), ...(chanceOf(habit)[0] === 'week' ? [`${weeksRun(firstWeekday)}.`] : [])].join(' ')

/** What the drawing shows. */
export const marksLine = ({ habit, chances, kept, missed }: Ritual): string => {
  const [one, many] = chanceOf(habit)
  const row = one === 'week' ? ', a row a year' : ''
  return `${capital(countOf(chances.length, one, many))}, a mark each${row}: a stroke for ${missed === 0 ? 'every one, all kept' : `each of the ${count(kept)} kept, a ring for each of the ${count(missed)} without it`}.`
}

/** The page's first sentence. */
export const ritualsLine = (of: Mirror, alive: number, resting: number): string => {
  const who = of === 'own' ? 'You keep' : 'The sample’s runner keeps'
  const rest = `${spelled(resting)} ${resting === 1 ? 'rests' : 'rest'}`
  const noun = (n: number): string => (n === 1 ? 'ritual' : 'rituals')
  if (alive === 0)
    return `${capital(spelled(resting))} ${noun(resting)} of ${of === 'own' ? 'yours' : 'the sample’s runner'} ${resting === 1 ? 'rests' : 'rest'}.`
  return `${who} ${spelled(alive)} ${noun(alive)}${resting === 0 ? '' : `; ${rest}`}.`
}

/** Weeks with a run that a weekday asks for. */
const leastWeeks = 12
/** What was looked at, and found nothing in. */
export const formingLine = ({ weeks, runs }: RitualsLooked): string =>
  weeks < leastWeeks
    ? `A weekday can be told from ${leastWeeks} weeks with a run: there ${weeks === 1 ? 'is' : 'are'} ${weeks === 0 ? 'none' : spelled(weeks)} so far. The week now running and the first are not counted.`
    : `${countOf(runs, 'run', 'runs')} in ${countOf(weeks, 'week', 'weeks')}, and whatever comes back in them, luck would bring back too.`

/** What some kinds have nothing to look at for. */
export const withoutLine = ({ routed, located, races }: RitualsLooked): string =>
  [
    ...(routed === 0 ? ['No route is known yet, so no loop can be told.'] : []),
    ...(located === 0 ? ['No run has a place yet, so neither a trip nor a place can be told.'] : []),
    ...(races === 0 ? ['No race is known, so no day before one can be told.'] : []),
  ].join(' ')

export const rituals = {
  title: 'Rituals',
  says: 'Found, never assigned. Nothing here reminds you, and a ritual rests; it does not break.',
  emptyTitle: 'No ritual is told yet.',
  emptySays: 'What you do again and again, and never planned, will stand here, once the runs of an export show it.',
  bring: 'Bring an export',
  noneTitle: 'Nothing comes back beyond luck yet.',
  guessTitle: 'Something comes back; only you can say what.',
  awayTitle: 'What comes back is just a habit, you said.',
  howTitle: 'How it is worked out',
  runs: (n: number) => `The ${countOf(n, 'run', 'runs')} behind it`,
  races: 'The races it was tested on',
  name: 'Its name',
  because: 'Why it matters',
  nameIt: 'Name it',
  yes: 'Yes, name it',
  change: 'Change it',
  keep: 'Keep it',
  leave: 'Leave it',
  habit: 'Just a habit',
  takeBack: 'Take it back',
  quoted: (text: string) => `“${text}”`,
  saidOn: (day: string) => `Your words, ${day}.`,
  saidOf: (day: string, sentence: string) => `Your words, ${day}, when it said: ${sentence}`,
  putAwayTitle: 'Just a habit, you said',
  putAwaySays: 'Put away and kept as it is.',
  bringBack: 'Bring it back',
  lostTitle: 'Not found just now',
  lostSays: 'What you said of these is kept. The runs that are here do not show them.',
  undone: { kept: 'Kept.', away: 'Put away as a habit.', back: 'Brought back.', gone: 'Taken back.' },
  undo: 'Undo',
  trouble: 'That could not be kept. What you typed still stands here: try again.',
} as const
