import type { AxisId, End } from '../../domain/portrait/axis'
import type { Part, PartId } from '../../domain/portrait/portrait'
import type { Unit } from '../quantities'
import { portraitIn, valueOf as of } from '../portrait'
import type { PortraitPhrases, Values } from '../portrait'
import { by, eachRun, listed, nameOfMonth, spelled } from './amounts'
import { nameOfCard, tell } from './face'
import { count, distance, figure, longDay, tenths } from './screens/quantities'
import { weekdayName } from './weekdays'

const weekdaysOf = (values: Values, ending: '' | 'en'): string =>
  listed([...String(of(values, 'weekdays'))].map((digit) => `${weekdayName(Number(digit))}${ending}`))

/** What each part adds to the sentence, after "Je". */
const clauses: Readonly<Record<PartId, (values: Values) => string>> = {
  dawn: () => 'loopt bij zonsopgang',
  night: () => 'loopt in het donker',
  ritual: (values) => `blijft je ${weekdaysOf(values, 'en')} trouw`,
  free: () => 'kent geen vaste dag',
  return: () => 'blijft op bekend terrein',
  wander: () => 'zoekt nieuw terrein',
  steady: () => 'houdt je weken gelijk',
  surge: () => 'loopt in golven',
  even: () => 'houdt het bij één afstand',
  varied: () => 'wisselt je afstanden af',
  season: (values) => `piekt rond ${nameOfMonth(of(values, 'month'))}`,
  silences: (values) => (of(values, 'n') === 1 ? 'kwam na één stilte terug' : 'komt na elke stilte terug'),
}

const joined: PortraitPhrases['joined'] = (parts: readonly Part[]) => `Je ${listed(parts.map(({ part, values }) => clauses[part](values)))}.`

const percent = (share: number): string => `${figure(Math.round(share * 100))}%`
const within = ([low, high]: readonly [number, number], say: (one: number) => string): string =>
  say === tenths ? `(${say(low)} tot ${say(high)})` : `(${say(low).replace('%', '')}–${say(high)})`
const runDays = (k: number, n: number): string =>
  `${k === n ? 'Alle' : `${k === 0 ? 'Geen' : count(k)} van de`} ${count(n)} loopdagen ${by(k, 'viel', 'vielen')}`

const spread = (value: number, interval: readonly [number, number]): string =>
  `Je loopweken liggen in loopdagen ${tenths(value)} keer zo ver uiteen als het toeval ze zou leggen ${within(interval, tenths)}.`
const near = (values: Values, value: number, interval: readonly [number, number], unit: Unit): string =>
  `${percent(value)} ${within(interval, percent)} van ${count(of(values, 'n'))} runs week hooguit een vijfde af van ${distance(of(values, 'metres'), unit)}, de middelste.`

/** The statistic of an earned end, as its card tells it. */
const statistic: Readonly<Record<End, (values: Values, value: number, interval: readonly [number, number], unit: Unit) => string>> = {
  dawn: (values, value, interval) =>
    `${percent(1 - value)} ${within([1 - interval[1], 1 - interval[0]], percent)} van de ${count(of(values, 'n'))} runs die rond zonsopgang of in het donker begonnen, begon rond zonsopgang.`,
  night: (values, value, interval) =>
    `${percent(value)} ${within(interval, percent)} van de ${count(of(values, 'n'))} runs die rond zonsopgang of in het donker begonnen, begon in het donker.`,
  ritual: (values, value, interval) =>
    `Op ${weekdaysOf(values, '')} viel een run in ${count(of(values, 'k'))} van ${count(of(values, 'n'))} loopweken: ${percent(value)} ${within(interval, percent)}.`,
  free: (values, value, interval) =>
    `${runDays(of(values, 'k'), of(values, 'n'))} op een dag waarop ook de week ervoor was gelopen: ${tenths(value)} keer wat het toeval brengt ${within(interval, tenths)}.`,
  return: (values, value, interval) =>
    `${percent(1 - value)} ${within([1 - interval[1], 1 - interval[0]], percent)} van ${count(of(values, 'n'))} runs ging vooral over bekend terrein.`,
  wander: (values, value, interval) => `${percent(value)} ${within(interval, percent)} van ${count(of(values, 'n'))} runs ging vooral over nieuw terrein.`,
  steady: (_, value, interval) => spread(value, interval),
  surge: (_, value, interval) => spread(value, interval),
  even: near,
  varied: near,
}

/** What earns either end. */
const earns: Readonly<Record<AxisId, string>> = {
  'dawn-night':
    'Dageraad geldt waar het grootste deel van de runs rond zonsopgang begint, Nacht waar dat in het donker begint: meer dan 40%, zoals Het uur het toetst.',
  'ritual-free':
    'Ritueel geldt bij een dag van de week die het toeval niet zo vaak zou treffen, Vrij waar dagen duidelijk minder terugkomen dan het toeval ze zou brengen: minder dan 0,7 keer, op 99%.',
  'return-wander': 'Honkvast geldt waar de meeste runs over bekend terrein gaan, Zwervend waar ze over nieuw terrein gaan, zoals De zwerflust het toetst.',
  'steady-surge': 'Bestendig geldt onder 0,6 keer wat het toeval doet, Golvend boven 1,4 keer, allebei op 99%.',
  'even-varied':
    'Gelijkmatig geldt waar meer dan 75% van de runs hooguit een vijfde van de middelste afwijkt, Wisselend waar minder dan een derde dat doet, allebei op 99%.',
}

const warmRuns: Readonly<Partial<Record<PartId, (values: Values, lit: number) => string>>> = {
  dawn: (_, lit) => `${by(lit, 'begon', 'begonnen')} rond zonsopgang`,
  night: (_, lit) => `${by(lit, 'begon', 'begonnen')} in het donker`,
  ritual: (values, lit) => `${by(lit, 'viel', 'vielen')} op ${weekdaysOf(values, '')}`,
  return: (_, lit) => `${by(lit, 'ging', 'gingen')} over bekend terrein`,
  wander: (_, lit) => `${by(lit, 'ging', 'gingen')} over nieuw terrein`,
  season: (values, lit) => `${by(lit, 'viel', 'vielen')} rond ${nameOfMonth(of(values, 'month'))}`,
  silences: (_, lit) => `${by(lit, 'was de eerste', 'waren de eerste')} na een stilte`,
}

const tall = { metres: ', zo hoog als de run ver is', minutes: ', zo hoog als de run in minuten lang is' } as const

export const { partsTold, portraitSentence, endsOf, axisWords, seasonWords, reedWords } = portraitIn(
  {
    joined,
    ends: {
      dawn: 'Dageraad',
      night: 'Nacht',
      ritual: 'Ritueel',
      free: 'Vrij',
      return: 'Honkvast',
      wander: 'Zwervend',
      steady: 'Bestendig',
      surge: 'Golvend',
      even: 'Gelijkmatig',
      varied: 'Wisselend',
    },
    statistic,
    earns,
    openly: { past: 'Zo was het, en nu niet meer.', away: 'Je hebt deze kaart weggelegd.', between: 'De kaart is er, en geen van beide uitersten geldt.' },
    axisOpen: (first, last) => `${first} of ${last}: geen van beide geldt al.`,
    axisEarned: (first, last, end) => `${first} of ${last}: ${end}.`,
    season: {
      earns: 'Een maand geldt waar de jaren het meer eens zijn dan het toeval zou toelaten, vanaf drie volle jaren.',
      label: 'Twaalf maanden',
      open: 'De ring van twaalf maanden: nog geen maand geldt.',
      stands: ({ years, amplitude, month }) =>
        `Over ${spelled(years)} volle jaren gaan je weken rond ${nameOfMonth(month)} ${percent(amplitude)} van een gemiddelde week omhoog, en een half jaar verder evenveel omlaag.`,
      month: nameOfMonth,
      spoken: (month) => `De ring van twaalf maanden: het volst rond ${nameOfMonth(month)}.`,
    },
    reed: {
      warm: warmRuns,
      caption: (n, whose) =>
        n === 1
          ? 'De ene run is hier een lijn.'
          : `Elk van ${whose === 'own' ? 'je' : 'de'} ${count(n)} runs${whose === 'own' ? '' : ' van de voorbeeldloper'} is hier een lijn, jaar onder jaar.`,
      captionWarm: (_, weeks, which) => `De warme${weeks === null ? '' : `, uit de laatste ${count(weeks)} weken,`} ${which}.`,
      spoken: (first, last, n, measure) =>
        `Een rij voor elk jaar van ${longDay(first)} tot en met ${longDay(last)}, een lijn voor ${eachRun(n)}${measure === null ? '' : tall[measure]}.`,
      spokenWarm: (lit) => `${lit === 1 ? 'Eén ervan is' : `${count(lit)} ervan zijn`} warm.`,
    },
  },
  { tell, nameOfCard },
)

export const portraitWords = {
  axes: 'De assen waarop je staat',
  axesOfSample: 'De assen waarop de voorbeeldloper staat',
  dotted: 'Gestippeld: geen van beide uitersten valt te zeggen.',
  evidence: (card: string) => `Bekijk waar dit op rust: ${card}`,
  waiting: (card: string) => `Bekijk waar dit op wacht: ${card}`,
} as const
