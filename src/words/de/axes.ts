import type { AxisId, End } from '../../domain/portrait/axis'
import type { Part, PartId } from '../../domain/portrait/portrait'
import type { Unit } from '../quantities'
import { portraitIn, valueOf as of } from '../portrait'
import type { PortraitPhrases, Values } from '../portrait'
import { daysBetween, listed, nameOfMonth, spelled } from './amounts'
import { nameOfCard, tell } from './face'
import { count, countOf, distance, figure, tenths } from './screens/quantities'
import { weekdayName } from './weekdays'

const weekdays = (values: Values): string => listed([...String(of(values, 'weekdays'))].map((digit) => weekdayName(Number(digit))))
const toWeekdays = (values: Values): string => listed([...String(of(values, 'weekdays'))].map((digit) => `dem ${weekdayName(Number(digit))}`))

/** What each part adds to the sentence, after „Du“; the silences come back in a clause of their own. */
const clauses: Readonly<Record<PartId, (values: Values) => string>> = {
  dawn: () => 'läufst um den Sonnenaufgang',
  night: () => 'läufst im Dunkeln',
  ritual: (values) => `bleibst ${toWeekdays(values)} treu`,
  free: () => 'hältst an keinem Wochentag fest',
  return: () => 'läufst auf bekanntem Boden',
  wander: () => 'suchst neuen Boden',
  steady: () => 'läufst jede Woche ähnlich oft',
  surge: () => 'läufst in Schüben',
  even: () => 'läufst meist ähnlich weit',
  varied: () => 'wechselst deine Distanzen',
  season: (values) => `läufst am meisten um den ${nameOfMonth(of(values, 'month'))} herum`,
  silences: (values) => (of(values, 'n') === 1 ? 'kamst aus deiner einen Stille zurück' : 'kommst aus jeder Stille zurück'),
}

const runs = 'läufst '
/** „läufst“ is not said again right after itself: Du läufst im Dunkeln, auf bekanntem Boden und in Schüben. */
const joined: PortraitPhrases['joined'] = (parts: readonly Part[]) => {
  const told = parts.map(({ part, values }) => clauses[part](values))
  return `Du ${listed(told.map((clause, at) => (clause.startsWith(runs) && (told[at - 1] ?? '').startsWith(runs) ? clause.slice(runs.length) : clause)))}.`
}

const percent = (share: number): string => `${figure(Math.round(share * 100))}\u00a0%`
const bare = (share: number): string => figure(Math.round(share * 100))
/** (59–70 %) */
const within = ([low, high]: readonly [number, number]): string => `(${bare(low)}–${percent(high)})`
/** (0,4 bis 0,6) */
const withinTimes = ([low, high]: readonly [number, number]): string => `(${tenths(low)} bis ${tenths(high)})`
const other = ([low, high]: readonly [number, number]): readonly [number, number] => [1 - high, 1 - low]

const spread: PortraitPhrases['statistic']['steady'] = (_, value, interval) =>
  `Deine Laufwochen liegen in Lauftagen ${tenths(value)}-mal so weit auseinander, wie der Zufall sie legte ${withinTimes(interval)}.`
const alike: PortraitPhrases['statistic']['even'] = (values, value, interval, unit) =>
  `${percent(value)} ${within(interval)} von ${countOf(of(values, 'n'), 'einem Lauf', 'Läufen')} lagen bis auf ein Fünftel bei ${distance(of(values, 'metres'), unit)}, dem mittleren.`

/** The statistic of an earned end, as its card tells it. */
const statistic: Readonly<Record<End, (values: Values, value: number, interval: readonly [number, number], unit: Unit) => string>> = {
  dawn: (values, value, interval) =>
    `${percent(1 - value)} ${within(other(interval))} der ${count(of(values, 'n'))} Läufe, die um den Sonnenaufgang oder im Dunkeln begannen, begannen um den Sonnenaufgang.`,
  night: (values, value, interval) =>
    `${percent(value)} ${within(interval)} der ${count(of(values, 'n'))} Läufe, die um den Sonnenaufgang oder im Dunkeln begannen, begannen im Dunkeln.`,
  ritual: (values, value, interval) =>
    `${weekdays(values)}: mit Lauf in ${of(values, 'k') === 1 ? 'einer' : count(of(values, 'k'))} von ${count(of(values, 'n'))} Laufwochen, ${percent(value)} ${within(interval)}.`,
  free: (values, value, interval) => {
    const [k, n] = [of(values, 'k'), of(values, 'n')]
    return `${k === n ? `Alle ${count(n)} Lauftage kamen` : `${k === 0 ? 'Keiner' : k === 1 ? 'Einer' : count(k)} von ${countOf(n, 'einem Lauftag', 'Lauftagen')} ${k < 2 ? 'kam' : 'kamen'}`} an einem Wochentag der Woche davor wieder: ${tenths(value)}-mal so oft, wie der Zufall es bringt ${withinTimes(interval)}.`
  },
  return: (values, value, interval) =>
    `${percent(1 - value)} ${within(other(interval))} von ${countOf(of(values, 'n'), 'einem Lauf', 'Läufen')} gingen größtenteils über bekannten Boden.`,
  wander: (values, value, interval) =>
    `${percent(value)} ${within(interval)} von ${countOf(of(values, 'n'), 'einem Lauf', 'Läufen')} gingen größtenteils über neuen Boden.`,
  steady: spread,
  surge: spread,
  even: alike,
  varied: alike,
}

/** What earns either end. */
const earns: Readonly<Record<AxisId, string>> = {
  'dawn-night':
    'Morgenrot gilt, wo der größte Anteil der Läufe um den Sonnenaufgang beginnt, Nacht, wo er im Dunkeln beginnt: über 40\u00a0%, wie „Die Stunde“ es prüft.',
  'ritual-free':
    'Ritual gilt bei einem Wochentag, den der Zufall nicht so oft hielte, Frei, wo Wochentage klar seltener wiederkommen, als der Zufall es brächte: unter 0,7-mal, bei 99\u00a0%.',
  'return-wander': 'Wiederkehr gilt, wo die meisten Läufe über bekannten Boden gehen, Aufbruch, wo sie über neuen gehen, wie „Alte und neue Wege“ es prüft.',
  'steady-surge': 'Gleichmaß gilt unter 0,6-mal dem, was der Zufall macht, Schub über 1,4-mal, beide bei 99\u00a0%.',
  'even-varied':
    'Eine Länge gilt, wo über 75\u00a0% der Läufe bis auf ein Fünftel beim mittleren liegen, Viele Längen, wo es unter einem Drittel sind, beide bei 99\u00a0%.',
}

/** Behind „Der warme“ or „Die warmen“, by how many there are. */
const warmRuns: Readonly<Partial<Record<PartId, (values: Values, lit: number) => string>>> = {
  dawn: (_, lit) => `${lit === 1 ? 'begann' : 'begannen'} um den Sonnenaufgang`,
  night: (_, lit) => `${lit === 1 ? 'begann' : 'begannen'} im Dunkeln`,
  ritual: (values, lit) => `${lit === 1 ? 'fiel' : 'fielen'} auf einen ${weekdays(values).replace(' und ', ' oder ')}`,
  return: (_, lit) => `${lit === 1 ? 'ging' : 'gingen'} über bekannten Boden`,
  wander: (_, lit) => `${lit === 1 ? 'ging' : 'gingen'} über neuen Boden`,
  season: (values, lit) => `${lit === 1 ? 'lag' : 'lagen'} um den ${nameOfMonth(of(values, 'month'))} herum`,
  silences: (_, lit) => `${lit === 1 ? 'kam' : 'kamen'} als erste${lit === 1 ? 'r' : ''} nach einer Stille`,
}

const tall = { metres: ', so hoch, wie er weit ist', minutes: ', so hoch, wie er Minuten lang ist' } as const

export const { partsTold, portraitSentence, endsOf, axisWords, seasonWords, reedWords } = portraitIn(
  {
    joined,
    ends: {
      dawn: 'Morgenrot',
      night: 'Nacht',
      ritual: 'Ritual',
      free: 'Frei',
      return: 'Wiederkehr',
      wander: 'Aufbruch',
      steady: 'Gleichmaß',
      surge: 'Schub',
      even: 'Eine Länge',
      varied: 'Viele Längen',
    },
    statistic,
    earns,
    openly: { past: 'Es war so und ist es jetzt nicht.', away: 'Du hast ihre Karte weggelegt.', between: 'Ihre Karte ist entstanden, und kein Ende gilt.' },
    axisOpen: (first, last) => `${first} oder ${last}: Noch gilt keines.`,
    axisEarned: (first, last, end) => `${first} oder ${last}: ${end}.`,
    season: {
      earns: 'Ein Monat gilt, wo die Jahre mehr übereinstimmen, als der Zufall sie ließe, ab drei vollen Jahren.',
      label: 'Zwölf Monate',
      open: 'Der Ring aus zwölf Monaten: Noch gilt kein Monat.',
      stands: ({ years, amplitude, month }) =>
        `Über ${years === 1 ? 'ein volles Jahr' : `${spelled(years)} volle Jahre`} schlagen deine Wochen um den ${nameOfMonth(month)} herum um ${percent(amplitude)} einer durchschnittlichen Woche nach oben aus und ein halbes Jahr entfernt ebenso weit nach unten.`,
      month: nameOfMonth,
      spoken: (month) => `Der Ring aus zwölf Monaten: am vollsten um den ${nameOfMonth(month)} herum.`,
    },
    reed: {
      warm: warmRuns,
      caption: (n, whose) =>
        n === 1
          ? 'Der eine Lauf ist hier ein Strich.'
          : `Jeder ${whose === 'own' ? `deiner ${count(n)} Läufe` : `der ${count(n)} Läufe des Beispiels`} ist hier ein Strich, Jahr unter Jahr.`,
      captionWarm: (lit, weeks, which) => `${lit === 1 ? 'Der warme' : 'Die warmen'}${weeks === null ? '' : ` der letzten ${count(weeks)} Wochen`} ${which}.`,
      spoken: (first, last, n, measure) =>
        `Eine Reihe für jedes Jahr ${daysBetween(first, last)}, ein Strich für ${n === 1 ? 'den einen Lauf' : `jeden von ${count(n)} Läufen`}${measure === null ? '' : tall[measure]}.`,
      spokenWarm: (lit) => (lit === 1 ? 'Einer ist warm.' : `${count(lit)} sind warm.`),
    },
  },
  { tell, nameOfCard },
)

export const portraitWords = {
  axes: 'Die Achsen, auf denen du stehst',
  axesOfSample: 'Die Achsen, auf denen das Beispiel steht',
  dotted: 'Gepunktet: Kein Ende lässt sich nennen.',
  evidence: (card: string) => `Belege ansehen: ${card}`,
  waiting: (card: string) => `Sehen, worauf sie wartet: ${card}`,
} as const
