import { milestonesIn } from '../../milestones'
import { listed, monthAndYear, spelled } from '../amounts'
import { percent } from '../face'
import { altitude, count, countOf, degrees, longDay, longDistance } from '../screens/quantities'
import { families } from '.'
import { landmarkNames } from './landmarks'

const months = (n: number): string => `${spelled(n)} ${n === 1 ? 'maand' : 'maanden'}`

export const { lapse, milestoneWords, nextWords, leftOutWords, groupsInOrder, familyName } = milestonesIn(families, {
  lapse: (time) =>
    'days' in time
      ? `${spelled(time.days)} ${time.days === 1 ? 'dag' : 'dagen'}`
      : 'years' in time
        ? listed([`${spelled(time.years)} jaar`, ...(time.months === 0 ? [] : [months(time.months)])])
        : months(time.months),
  after: (between, { named }) => `${between} na ${named}`,
  sameDay: ({ named }) => `op dezelfde dag als ${named}`,
  withinADay: ({ named }) => `binnen een dag van ${named}`,
  changed: {
    after: (change, between) => `${change}, na ${between}`,
    sameDay: (change) => `${change}, op dezelfde dag`,
    withinADay: (change) => `${change}, binnen een dag`,
  },
  date: longDay,
  until: (day) => `tot ${longDay(day)}`,
  landmarks: landmarkNames,
  comparison: (name, { kind, metres }, unit) => `ongeveer ${name}, ${kind === 'height' ? altitude(metres, unit) : longDistance(metres, unit)}`,
  source: ({ source, tolerance }) => `Bron: ${source}. Ongeveer: binnen ${percent(tolerance)}% volgens elk gevonden cijfer.`,
  sentence: (sentence, seenOnly, day) => `${sentence}${seenOnly ? ', voor zover we zien' : ''}, in ${monthAndYear(day)}.`,
  coverage: (known, of) => `Geteld over ${count(known)} van ${countOf(of, 'run', 'runs')} tot dan toe; de andere zeggen het niet.`,
  doubt: 'Nooit meer dan 1\u00A0km van een grens: het kan de andere kant zijn geweest.',
  next: (title, left) => `${title}: ${left}.`,
  leftOut: (of, runs, reason) => `${of}, niet meegeteld: ${countOf(runs, 'run', 'runs')} ${reason}.`,
  reasons: {
    'no-climb': 'zonder bekende stijging',
    'no-time': 'zonder bekende tijd',
    indoors: 'binnen',
    virtual: 'virtueel, waar niemand liep',
    'no-weather': 'waarvan geen bron het weer zegt',
    'no-sky': 'waarvan geen bron zegt wat er viel',
    'no-sun': 'waarvan geen zon bekend is',
    'doubtful-sun': 'te dicht bij dageraad of avondschemering voor de zon van een stad van de tijdzone',
    'no-place': 'zonder plaats',
    'not-looked-up': 'waarvan de plaats nog niet is opgezocht',
    'no-gear': 'zonder de naam van een schoen',
  },
  skyKinds: {
    frost: (unit) => `Eerste run gevoelsmatig onder ${degrees(0, unit)}`,
    heat: (unit) => `Eerste run gevoelsmatig boven ${degrees(30, unit)}`,
    rain: () => 'Eerste run in de regen',
    snow: () => 'Eerste run in de sneeuw',
    dark: () => 'Eerste run in het donker',
    'full-moon': () => 'Eerste run in een nacht met volle maan',
  },
  groups: { totals: 'Totalen', firsts: 'Eerste keren', records: 'Records', streaks: 'Reeksen', places: 'Plaatsen', shoes: 'Schoenen' },
})
