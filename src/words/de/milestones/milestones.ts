import { milestonesIn } from '../../milestones'
import { listed, monthAndYear, spelledOf } from '../amounts'
import { percent } from '../face'
import { altitude, count, countOf, degrees, longDay, longDistance } from '../screens/quantities'
import { families } from '.'
import { landmarkNames } from './landmarks'

const years = (n: number): string => spelledOf(n, 'ein Jahr', 'Jahre')
const months = (n: number): string => spelledOf(n, 'ein Monat', 'Monate')
/** After „nach“: einem Jahr und fünf Monaten. */
const afterThat = (time: string): string => time.replaceAll(/\bein (Tag|Monat|Jahr)\b/g, 'einem $1').replaceAll(/\b(Tage|Monate|Jahre)\b/g, '$1n')

export const { lapse, milestoneWords, nextWords, leftOutWords, groupsInOrder, familyName } = milestonesIn(families, {
  lapse: (time) =>
    'days' in time
      ? spelledOf(time.days, 'ein Tag', 'Tage')
      : 'years' in time
        ? listed([years(time.years), ...(time.months === 0 ? [] : [months(time.months)])])
        : months(time.months),
  after: (between, { named }) => `${between.replaceAll(/\bein (Tag|Monat)\b/g, 'einen $1')} nach ${named}`,
  sameDay: ({ named }) => `am selben Tag mit ${named}`,
  withinADay: ({ named }) => `binnen eines Tages mit ${named}`,
  changed: {
    after: (change, between) => `${change}, nach ${afterThat(between)}`,
    sameDay: (change) => `${change}, am selben Tag`,
    withinADay: (change) => `${change}, binnen eines Tages`,
  },
  date: longDay,
  until: (day) => `bis zum ${longDay(day)}`,
  landmarks: landmarkNames,
  comparison: (name, { kind, metres }, unit) => `etwa ${name}, ${kind === 'height' ? altitude(metres, unit) : longDistance(metres, unit)}`,
  source: ({ source, tolerance }) => `Quelle: ${source}. Etwa: bis auf ${percent(tolerance)}\u00a0% nach jeder gefundenen Angabe.`,
  sentence: (sentence, seenOnly, day) => `${sentence}${seenOnly ? ', soweit zu sehen' : ''}, im ${monthAndYear(day)}.`,
  coverage: (known, of) =>
    `Gezählt aus ${known === 1 ? 'einem' : count(known)} von ${countOf(of, 'einem Lauf', 'Läufen')} bis dahin; die anderen sagen nichts dazu.`,
  doubt: 'Nie mehr als 1\u00a0km von einer Grenze: Es kann die andere Seite gewesen sein.',
  next: (title, left) => `${title}: ${left}.`,
  leftOut: (of, runs, reason) => `${of}, außen vor: ${countOf(runs, 'ein Lauf', 'Läufe')} ${reason}.`,
  reasons: {
    'no-climb': 'ohne bekannte Höhenmeter',
    'no-time': 'ohne bekannte Zeit',
    indoors: 'drinnen',
    virtual: 'virtuell, wo niemand lief',
    'no-weather': 'ohne Quelle für das Wetter',
    'no-sky': 'ohne Quelle dafür, was vom Himmel fiel',
    'no-sun': 'ohne bekannte Sonne',
    'doubtful-sun': 'zu nah an der Dämmerung für die Sonne der Stadt einer Zeitzone',
    'no-place': 'ohne Ort',
    'not-looked-up': 'mit noch nicht nachgeschlagenem Ort',
    'no-gear': 'ohne den Namen eines Schuhs',
  },
  skyKinds: {
    frost: (unit) => `Erster Lauf bei gefühlt unter ${degrees(0, unit)}`,
    heat: (unit) => `Erster Lauf bei gefühlt über ${degrees(30, unit)}`,
    rain: () => 'Erster Lauf im Regen',
    snow: () => 'Erster Lauf im Schnee',
    dark: () => 'Erster Lauf im Dunkeln',
    'full-moon': () => 'Erster Lauf in einer Vollmondnacht',
  },
  groups: { totals: 'Summen', firsts: 'Erstes Mal', records: 'Rekorde', streaks: 'Serien', places: 'Orte', shoes: 'Schuhe' },
})
