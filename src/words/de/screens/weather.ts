import type { StoreTrouble } from '../../../contract/db'
import type { WeatherEnd, WeatherPage } from '../../../contract/weather'
import type { SkyCheck } from '../../../domain/enrich/sky-of-run'
import { recentDays } from '../../../domain/weather/plan'
import type { Sky } from '../../../domain/weather/skies'
import type { Disagreement, WeatherSource } from '../../../domain/weather/sources'
import { capital, listed } from '../amounts'
import { troubleWords } from '../troubles'
import { clock, count, countOf, degreesAsRead, figure, ofUnit } from './quantities'
import type { Unit } from '../../quantities'

const nameOf = (host: string): string => host.replace(/^https?:\/\//, '')
const hostNames = (hosts: readonly string[]): string => listed(hosts.map(nameOf))
const isOpenMeteo = (hosts: readonly string[]): boolean => hosts.every((host) => /(^|\.)open-meteo\.com$/.test(nameOf(host)))
/** Whom the runner would ask. */
const whom = (hosts: readonly string[]): string => (isOpenMeteo(hosts) ? 'Open-Meteo' : 'der Wetterdienst dieser Website')

/** 10:42, or Mo., 30. Nov., 01:00 where it is not today: the clock of the device. */
export const moment = (at: number, now: number, zone: string): string => {
  const inZone = (options: Intl.DateTimeFormatOptions, utc: number): string => new Intl.DateTimeFormat('de', { timeZone: zone, ...options }).format(utc)
  const day = (utc: number): string => inZone({ weekday: 'short', day: 'numeric', month: 'short' }, utc)
  const time = `${inZone({ hour: '2-digit', minute: '2-digit' }, at)} Uhr`
  return day(at) === day(now) ? `um ${time}` : `am ${day(at)}, um ${time}`
}

const runs = (n: number): string => countOf(n, 'ein Lauf', 'Läufe')
const inRuns = (n: number): string => countOf(n, 'einem Lauf', 'Läufen')

/** Why for some runs nothing can be asked; empty where there is none. */
const notAsked = ({ placeless, timeless }: { readonly placeless: number; readonly timeless: number }): string =>
  [
    ...(placeless > 0 ? [`${capital(runs(placeless))} ${placeless === 1 ? 'nennt' : 'nennen'} keinen Ort, nach dem zu fragen wäre.`] : []),
    ...(timeless > 0 ? [`${capital(runs(timeless))} ${timeless === 1 ? 'liegt' : 'liegen'} vor 1940 oder nach heute.`] : []),
  ].join(' ')

const ends: Readonly<Record<Exclude<WeatherEnd['end'], 'done' | 'waiting' | 'stopped' | 'off'>, (hosts: readonly string[], reason: string | null) => string>> =
  {
    'busy-elsewhere': () => 'Ein anderer Tab fragt nach dem Wetter.',
    refused: (hosts, reason) =>
      `${capital(whom(hosts))} hat die Frage nicht angenommen${reason === null ? '' : `: „${reason}“`}. Was davor kam, bleibt; ein neuer Versuch kann ebenso abgelehnt werden.`,
    misunderstood: (hosts, reason) =>
      `${capital(whom(hosts))} hat geantwortet, aber nicht auf das, was gefragt war${reason === null ? '' : ` (${reason})`}. Von dieser Antwort blieb nichts, und was davor kam, blieb.`,
    unreachable: (hosts, reason) =>
      `Von ${hostNames(hosts)} kam keine Antwort${reason === null ? '' : ` (${reason})`}. Was davor kam, bleibt, und gefragt wird wieder, wenn RunMirror das nächste Mal geöffnet wird.`,
  }

/** The asking for weather: what is sent and to whom, how far it is, and why it stopped. */
export const weatherAsking = {
  title: 'Wetter',
  /** All that is sent, and what is not. */
  says: (hosts: readonly string[]) =>
    `Wo ein Export nicht sagt, wie das Wetter war, kann ${whom(hosts)} gefragt werden: ${hostNames(hosts)}. Gesendet werden ganze Monate für Quadrate von etwa 10\u00a0km und für die jüngste Zeit die letzten ${recentDays} Tage, in zufälliger Reihenfolge; nie der Tag, der Lauf oder wer du bist. Wie jede Website sieht auch diese die Internetadresse deines Geräts.`,
  before: 'Bevor du es sagst, wird nichts gesendet. Was zurückkommt, bleibt auf diesem Gerät.',
  wanted: (n: number) => `Für deine Läufe bräuchte es ${countOf(n, 'ein Quadrat in einem Monat', 'Quadrate in je einem Monat')}.`,
  nothingWanted: 'Im Moment gibt es nichts zu fragen.',
  notAsked,
  ask: 'Nach dem Wetter fragen',
  notNow: 'Nicht fragen',
  on: 'Nach dem Wetter wird gefragt, solange RunMirror offen ist, und nur nach dem, was noch nicht hier ist.',
  asking: 'Es wird nach dem Wetter gefragt',
  counts: (done: number, of: number) => `${count(done)} von ${countOf(of, 'einem Monat', 'Monaten')}`,
  starting: 'Es wird errechnet, wonach zu fragen ist.',
  goesOn: 'Halt es an oder schließ diese Seite: Was schon da ist, bleibt, und der Rest geht beim nächsten Mal weiter.',
  pauses: (at: number, now: number, zone: string) => `Vor der nächsten Frage wird gewartet; weiter geht es ${moment(at, now, zone)}.`,
  pause: 'Pause',
  pausing: 'Hält an',
  paused: 'Das Fragen nach dem Wetter macht Pause. Was schon da ist, bleibt.',
  goOn: 'Weiter',
  off: 'Ausschalten',
  offline: 'Es gibt kein Netz. Was schon da ist, bleibt, und sobald es eines gibt, geht es von selbst weiter.',
  done: 'Was sich erfragen ließ, ist hier.',
  waiting: (at: number, now: number, zone: string, reason: string | null) =>
    `Die Fragen, die für jetzt frei sind, sind aufgebraucht${reason === null ? '' : ` („${reason}“)`}. Weiter geht es von selbst ${moment(at, now, zone)} oder wenn RunMirror danach geöffnet wird.`,
  ended: (end: keyof typeof ends, hosts: readonly string[], reason: string | null) => ends[end](hosts, reason),
  again: 'Noch einmal versuchen',
  stopped: 'Das Fragen nach dem Wetter ist stehen geblieben.',
  trouble: (code: StoreTrouble | 'cut-short', detail?: string) => {
    if (code === 'cut-short')
      return 'Der Teil von RunMirror, der fragt, ist stehen geblieben, und nach einem neuen Start noch einmal. Lade diese Seite neu; was schon da ist, bleibt.'
    const { what: happened, next } = troubleWords(code, detail)
    return `${happened} ${next}`
  },
  credit: 'Wetterdaten von Open-Meteo.com',
  licence: 'CC BY 4.0',
  creditMore: 'für jeden Lauf zwischen seinen Stunden errechnet',
} as const

const sources: Readonly<Record<WeatherSource, string>> = {
  export: 'nach dem Export',
  'open-meteo': 'nach Open-Meteo, für ein Quadrat von 10\u00a0km',
  wrist: 'nach dem Sensor des Geräts, den ein Handgelenk wärmt',
}
const short: Readonly<Record<WeatherSource, string>> = { export: 'der Export', 'open-meteo': 'Open-Meteo', wrist: 'der Sensor des Geräts' }
/** Of whom it comes, whom something else is believed over. */
const from: Readonly<Record<WeatherSource, string>> = { export: 'dem Export', 'open-meteo': 'Open-Meteo', wrist: 'dem Sensor des Geräts' }
const fields = {
  temperature: 'Temperatur',
  apparentTemperature: 'Gefühlt',
  precipitation: 'Regen',
  windSpeed: 'Wind',
  sky: 'Himmel',
} as const
const skies: Readonly<Record<Sky, string>> = {
  clear: 'klar',
  'partly-cloudy': 'teils bewölkt',
  cloudy: 'bewölkt',
  fog: 'Nebel',
  drizzle: 'Nieselregen',
  rain: 'Regen',
  sleet: 'Schneeregen',
  snow: 'Schnee',
  thunder: 'Gewitter',
  windy: 'windig',
}

/** Eight parts of a month of moons, each around its middle. */
const moons = [
  ...(['Neumond', 'zunehmende Sichel', 'erstes Viertel', 'zunehmender Mond'] as const),
  ...(['Vollmond', 'abnehmender Mond', 'letztes Viertel', 'abnehmende Sichel'] as const),
] as const

const speeds = { km: { metresPerSecond: 1 / 3.6, name: 'km/h' }, mi: { metresPerSecond: 0.44704, name: 'mph' } } as const
const tenth = (value: number): string => figure(Math.round(value * 10) / 10 + 0)

/** A run's own page. */
export const weatherOfRun = {
  title: 'Wetter',
  fields,
  degrees: degreesAsRead,
  rain: (millimetres: number) => (millimetres < 0.05 ? 'keiner' : `${ofUnit(tenth(millimetres), 'mm')} pro Stunde`),
  wind: (metresPerSecond: number, unit: Unit) => ofUnit(count(Math.round(metresPerSecond / speeds[unit].metresPerSecond)), speeds[unit].name),
  sky: (sky: Sky) => skies[sky],
  source: (source: WeatherSource) => sources[source],
  differs: (others: readonly WeatherSource[]) => `${listed(others.map((other) => short[other]))} ${others.length === 1 ? 'sagt' : 'sagen'} es anders`,
  none: 'Keine Quelle sagt, wie das Wetter war.',
  sun: 'Sonne',
  sunLine: (rise: number, set: number) => `${clock(rise)} bis ${clock(set)} Uhr`,
  neverSets: 'ging nicht unter',
  neverRises: 'ging nicht auf',
  sunSource: ({ source, checks }: WeatherPage['sky']) =>
    source === 'computed'
      ? checks.sun === 'differs'
        ? 'errechnet für den Ort, an dem er begann: Der Export liegt mehr als 20 Minuten daneben'
        : 'errechnet für den Ort, an dem er begann'
      : checks.sun === 'agrees'
        ? 'nach dem Export; nachgerechnet stimmt es überein'
        : 'nach dem Export',
  moon: 'Mond',
  moonName: (phase: number) => moons[Math.round(phase * 8) % 8] ?? moons[0],
  moonSource: (check: SkyCheck) => (check === 'differs' ? 'errechnet: Der Export hat einen anderen' : 'errechnet'),
} as const

const what: Readonly<Record<Disagreement['what'], string>> = {
  temperature: 'bei der Temperatur',
  apparentTemperature: 'dabei, wie es sich anfühlte',
  precipitation: 'dabei, ob es regnete',
  windSpeed: 'beim Wind',
}

export const weatherReport = {
  title: 'Wetter',
  runs: 'Läufe draußen',
  fields,
  from: (counts: Readonly<Record<WeatherSource, number>>) => {
    const parts = (['export', 'open-meteo', 'wrist'] as const).flatMap((source) => (counts[source] > 0 ? [`${count(counts[source])} von ${from[source]}`] : []))
    return parts.length === 0 ? 'von keinem' : parts.join(', ')
  },
  without: (n: number) => `Von ${inRuns(n)} sagt niemand die Temperatur.`,
  withoutNone: 'Von jedem Lauf draußen sagt jemand die Temperatur.',
  disagree: 'Wo zwei Quellen sich unterscheiden',
  disagreement: ({ what: of, believed, other }: Disagreement) => `${capital(from[believed])} wird mehr geglaubt als ${from[other]}, ${what[of]}`,
  disagreementRuns: (n: number) => runs(n),
  unknownSkies: (n: number) => `${capital(runs(n))} ${n === 1 ? 'hat' : 'haben'} einen Himmel, dessen Nummer niemand kennt: Er ist ausgelassen.`,
  months: 'Erhaltene Monate',
  monthsLine: (archive: number, forecast: number) =>
    [...(archive > 0 ? [count(archive)] : []), ...(forecast > 0 ? [`${count(forecast)} noch nicht abgeschlossen`] : [])].join(', '),
  monthsHint: (size: string) => `von Quadraten von etwa 10\u00a0km; sie brauchen ${size}`,
  gaps: (n: number) => `${countOf(n, 'Ein Wert war', 'Werte waren')} nicht da: Aus den Nachbarn wird nichts erfunden.`,
  impossible: (n: number) =>
    `${countOf(n, 'Ein Wert', 'Werte')}, ${n === 1 ? 'den' : 'die'} niemand gemessen haben kann, ${n === 1 ? 'ist' : 'sind'} ausgelassen.`,
  checks: 'Sonne und Mond, nachgerechnet',
  sun: (n: Readonly<Record<SkyCheck, number>>) => [
    ...(n.agrees > 0 ? [`Bei ${inRuns(n.agrees)} stimmt die Sonne des Exports, bis auf 20 Minuten.`] : []),
    ...(n.differs > 0 ? [`Bei ${inRuns(n.differs)} liegt sie weiter daneben: Dort gilt die errechnete.`] : []),
    ...(n.untold > 0 ? [`${capital(runs(n.untold))} ${n.untold === 1 ? 'nennt' : 'nennen'} keine: Wo der Ort bekannt ist, wird sie errechnet.`] : []),
    ...(n.unchecked > 0 ? [`${capital(runs(n.unchecked))} ${n.unchecked === 1 ? 'ließ' : 'ließen'} sich nicht prüfen, weil ein Ort fehlt.`] : []),
  ],
  moon: (n: Readonly<Record<SkyCheck, number>>) => [
    ...(n.agrees > 0 ? [`Bei ${inRuns(n.agrees)} stimmt sein Mond.`] : []),
    ...(n.differs > 0 ? [`Bei ${inRuns(n.differs)} zeigt er einen anderen: Es gilt der errechnete.`] : []),
  ],
} as const
