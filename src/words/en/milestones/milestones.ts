import { milestonesIn } from '../../milestones'
import { listed, monthAndYear, spelled } from '../amounts'
import { percent } from '../face'
import { altitude, count, countOf, degrees, longDay, longDistance } from '../screens/quantities'
import { families } from '.'
import { landmarkNames } from './landmarks'

const parts = (n: number, one: string): string => `${spelled(n)} ${n === 1 ? one : `${one}s`}`

export const { lapse, milestoneWords, nextWords, leftOutWords, groupsInOrder, familyName } = milestonesIn(families, {
  lapse: (time) =>
    'days' in time
      ? parts(time.days, 'day')
      : 'years' in time
        ? listed([parts(time.years, 'year'), ...(time.months === 0 ? [] : [parts(time.months, 'month')])])
        : parts(time.months, 'month'),
  after: (between, { named }) => `${between} after ${named}`,
  sameDay: ({ named }) => `on the same day as ${named}`,
  withinADay: ({ named }) => `within a day of ${named}`,
  changed: {
    after: (change, between) => `${change}, after ${between}`,
    sameDay: (change) => `${change}, on the same day`,
    withinADay: (change) => `${change}, within a day`,
  },
  date: longDay,
  until: (day) => `until ${longDay(day)}`,
  landmarks: landmarkNames,
  comparison: (name, { kind, metres }, unit) => `about ${name}, ${kind === 'height' ? altitude(metres, unit) : longDistance(metres, unit)}`,
  source: ({ source, tolerance }) => `Source: ${source}. About: within ${percent(tolerance)}% by every figure found.`,
  sentence: (sentence, seenOnly, day) => `${sentence}${seenOnly ? ', that we can see' : ''}, in ${monthAndYear(day)}.`,
  coverage: (known, of) => `Counted from ${count(known)} of ${countOf(of, 'run', 'runs')} until then; the others do not say.`,
  doubt: 'Never more than 1 km from a border: it may have been the other side.',
  next: (title, left) => `${title}: ${left}.`,
  leftOut: (of, runs, reason) => `${of}, left out: ${countOf(runs, 'run', 'runs')} ${reason}.`,
  reasons: {
    'no-climb': 'without a known climb',
    'no-time': 'without a known time',
    indoors: 'indoors',
    virtual: 'virtual, where nobody ran',
    'no-weather': 'whose weather no source knows',
    'no-sky': 'for which no source says what fell',
    'no-sun': 'whose sun is not known',
    'doubtful-sun': 'too near dawn or dusk to go by the sun of a zone’s city',
    'no-place': 'without a place',
    'not-looked-up': 'whose place has not been looked up yet',
    'no-gear': 'without the name of a shoe',
  },
  skyKinds: {
    frost: (unit) => `First run that felt below ${degrees(0, unit)}`,
    heat: (unit) => `First run that felt above ${degrees(30, unit)}`,
    rain: () => 'First run in rain',
    snow: () => 'First run in snow',
    dark: () => 'First run in the dark',
    'full-moon': () => 'First run on a full-moon night',
  },
  groups: { totals: 'Totals', firsts: 'Firsts', records: 'Records', streaks: 'Streaks', places: 'Places', shoes: 'Shoes' },
})
