import type { StoreTrouble } from '../../../contract/db'
import type { WeatherEnd, WeatherPage } from '../../../contract/weather'
import type { SkyCheck } from '../../../domain/enrich/sky-of-run'
import { recentDays } from '../../../domain/weather/plan'
import type { Sky } from '../../../domain/weather/skies'
import type { Disagreement, WeatherSource } from '../../../domain/weather/sources'
import { by, capital, listed } from '../amounts'
import { troubleWords } from '../troubles'
import { clock, count, countOf, degreesAsRead, figure, ofUnit } from './quantities'
import type { Unit } from '../../quantities'

const nameOf = (host: string): string => host.replace(/^https?:\/\//, '')
const hostNames = (hosts: readonly string[]): string => listed(hosts.map(nameOf))
const isOpenMeteo = (hosts: readonly string[]): boolean => hosts.every((host) => /(^|\.)open-meteo\.com$/.test(nameOf(host)))
/** Whom the runner would ask. */
const whom = (hosts: readonly string[]): string => (isOpenMeteo(hosts) ? 'Open-Meteo' : 'de weerdienst van deze site')

/** 10:42, or ma 30 nov, 01:00 where it is not today: the clock of the device. */
export const moment = (at: number, now: number, zone: string): string => {
  const inZone = (options: Intl.DateTimeFormatOptions, utc: number): string => new Intl.DateTimeFormat('nl', { timeZone: zone, ...options }).format(utc)
  const day = (utc: number): string => inZone({ weekday: 'short', day: 'numeric', month: 'short' }, utc)
  const time = inZone({ hour: '2-digit', minute: '2-digit' }, at)
  return day(at) === day(now) ? time : `${day(at)}, ${time}`
}

const months = (n: number): string => countOf(n, 'maand', 'maanden')
const runs = (n: number): string => countOf(n, 'run', 'runs')

/** Why for some runs nothing can be asked; empty where there is none. */
const notAsked = ({ placeless, timeless }: { readonly placeless: number; readonly timeless: number }): string =>
  [
    ...(placeless > 0 ? [`${capital(runs(placeless))} ${by(placeless, 'heeft', 'hebben')} geen plaats om naar te vragen.`] : []),
    ...(timeless > 0 ? [`${capital(runs(timeless))} ${by(timeless, 'ligt', 'liggen')} voor 1940 of na vandaag.`] : []),
  ].join(' ')

const ends: Readonly<Record<Exclude<WeatherEnd['end'], 'done' | 'waiting' | 'stopped' | 'off'>, (hosts: readonly string[], reason: string | null) => string>> =
  {
    'busy-elsewhere': () => 'Een ander tabblad vraagt naar het weer.',
    refused: (hosts, reason) =>
      `${capital(whom(hosts))} nam de vraag niet aan${reason === null ? '' : `: ‘${reason}’`}. Wat ervoor kwam, is bewaard; een nieuwe poging kan ook geweigerd worden.`,
    misunderstood: (hosts, reason) =>
      `${capital(whom(hosts))} antwoordde, maar niet op wat gevraagd was${reason === null ? '' : ` (${reason})`}. Van dat antwoord is niets bewaard, van wat ervoor kwam wel.`,
    unreachable: (hosts, reason) =>
      `Er kwam geen antwoord van ${hostNames(hosts)}${reason === null ? '' : ` (${reason})`}. Wat ervoor kwam, is bewaard, en als RunMirror weer opengaat, wordt het opnieuw gevraagd.`,
  }

/** The asking for weather: what is sent and to whom, how far it is, and why it stopped. */
export const weatherAsking = {
  title: 'Weer',
  /** All that is sent, and what is not. */
  says: (hosts: readonly string[]) =>
    `Waar een export niet zegt hoe het weer was, kan ${whom(hosts)} gevraagd worden: ${hostNames(hosts)}. Verstuurd worden hele maanden voor vakken van ongeveer 10\u00A0km, en voor de laatste tijd de laatste ${recentDays} dagen, in willekeurige volgorde; nooit de dag, de run of wie je bent. Zoals elke site ziet die het internetadres van je apparaat.`,
  before: 'Er wordt niets verstuurd voor jij het zegt. Wat terugkomt, wordt op dit apparaat bewaard.',
  wanted: (n: number) => `Voor je runs gaat het om ${countOf(n, 'vak in één maand', 'vakken, elk in één maand')}.`,
  nothingWanted: 'Er is nu niets om naar te vragen.',
  notAsked,
  ask: 'Vraag naar het weer',
  notNow: 'Niet vragen',
  on: 'Zolang RunMirror openstaat wordt naar het weer gevraagd, en alleen naar wat er nog niet is.',
  asking: 'Vragen naar het weer',
  counts: (done: number, of: number) => `${count(done)} van ${months(of)}`,
  starting: 'Er wordt uitgezocht wat te vragen is.',
  goesOn: 'Pauzeer het of sluit deze pagina: wat al verteld is blijft bewaard, en de rest gaat de volgende keer verder.',
  pauses: (at: number, now: number, zone: string) => `Het wacht voor de volgende vraag, en gaat verder om ${moment(at, now, zone)}.`,
  pause: 'Pauzeren',
  pausing: 'Wordt gepauzeerd',
  paused: 'Het vragen naar het weer is gepauzeerd. Wat al verteld is, blijft bewaard.',
  goOn: 'Verdergaan',
  off: 'Uitzetten',
  offline: 'Er is geen netwerk. Wat al verteld is blijft bewaard, en het gaat vanzelf verder zodra er een is.',
  done: 'Alles wat te vragen was, is er.',
  waiting: (at: number, now: number, zone: string, reason: string | null) =>
    `Het deel van de vragen dat nu gratis is, is op${reason === null ? '' : ` (‘${reason}’)`}. Het gaat vanzelf verder om ${moment(at, now, zone)}, of als RunMirror daarna opengaat.`,
  ended: (end: keyof typeof ends, hosts: readonly string[], reason: string | null) => ends[end](hosts, reason),
  again: 'Opnieuw proberen',
  stopped: 'Het vragen naar het weer viel stil.',
  trouble: (code: StoreTrouble | 'cut-short', detail?: string) => {
    if (code === 'cut-short')
      return 'Het deel van RunMirror dat vraagt viel stil, en na opnieuw starten nog eens. Laad deze pagina opnieuw; wat al verteld is, blijft bewaard.'
    const { what, next } = troubleWords(code, detail)
    return `${what} ${next}`
  },
  credit: 'Weergegevens van Open-Meteo.com',
  licence: 'CC BY 4.0',
  creditMore: 'voor elke run uitgerekend uit de uren eromheen',
} as const

const sources: Readonly<Record<WeatherSource, string>> = {
  export: 'volgens de export',
  'open-meteo': 'volgens Open-Meteo, voor een vak van 10\u00A0km',
  wrist: 'volgens de sensor van het toestel zelf, die een pols verwarmt',
}
const short: Readonly<Record<WeatherSource, string>> = { export: 'de export', 'open-meteo': 'Open-Meteo', wrist: 'de sensor van het toestel' }
const fields = {
  temperature: 'Temperatuur',
  apparentTemperature: 'Gevoelstemperatuur',
  precipitation: 'Regen',
  windSpeed: 'Wind',
  sky: 'Lucht',
} as const
const skies: Readonly<Record<Sky, string>> = {
  clear: 'helder',
  'partly-cloudy': 'half bewolkt',
  cloudy: 'bewolkt',
  fog: 'mist',
  drizzle: 'motregen',
  rain: 'regen',
  sleet: 'natte sneeuw',
  snow: 'sneeuw',
  thunder: 'onweer',
  windy: 'winderig',
}

/** Eight parts of a month of moons, each around its middle. */
const moons = ['nieuw', 'wassende sikkel', 'eerste kwartier', 'wassend', 'vol', 'afnemend', 'laatste kwartier', 'afnemende sikkel'] as const

const speeds = { km: { metresPerSecond: 1 / 3.6, name: 'km/u' }, mi: { metresPerSecond: 0.44704, name: 'mph' } } as const
const tenth = (value: number): string => figure(Math.round(value * 10) / 10 + 0)

/** A run's own page. */
export const weatherOfRun = {
  title: 'Weer',
  fields,
  degrees: degreesAsRead,
  rain: (millimetres: number) => (millimetres < 0.05 ? 'geen' : `${ofUnit(tenth(millimetres), 'mm')} per uur`),
  wind: (metresPerSecond: number, unit: Unit) => ofUnit(count(Math.round(metresPerSecond / speeds[unit].metresPerSecond)), speeds[unit].name),
  sky: (sky: Sky) => skies[sky],
  source: (source: WeatherSource) => sources[source],
  differs: (others: readonly WeatherSource[]) => `${listed(others.map((other) => short[other]))} ${others.length === 1 ? 'zegt' : 'zeggen'} iets anders`,
  none: 'Geen bron zegt hoe het weer was.',
  sun: 'Zon',
  sunLine: (rise: number, set: number) => `${clock(rise)} tot ${clock(set)}`,
  neverSets: 'ging niet onder',
  neverRises: 'kwam niet op',
  sunSource: ({ source, checks }: WeatherPage['sky']) =>
    source === 'computed'
      ? checks.sun === 'differs'
        ? 'uitgerekend voor waar de run begon: de export zit er meer dan 20 minuten naast'
        : 'uitgerekend voor waar de run begon'
      : checks.sun === 'agrees'
        ? 'volgens de export; nagerekend klopt het'
        : 'volgens de export',
  moon: 'Maan',
  moonName: (phase: number) => moons[Math.round(phase * 8) % 8] ?? moons[0],
  moonSource: (check: SkyCheck) => (check === 'differs' ? 'uitgerekend: de export heeft een andere' : 'uitgerekend'),
} as const

const what: Readonly<Record<Disagreement['what'], string>> = {
  temperature: 'over de temperatuur',
  apparentTemperature: 'over hoe het aanvoelde',
  precipitation: 'over of het regende',
  windSpeed: 'over de wind',
}

export const weatherReport = {
  title: 'Weer',
  runs: 'Runs buiten',
  fields,
  from: (counts: Readonly<Record<WeatherSource, number>>) => {
    const parts = (['export', 'open-meteo', 'wrist'] as const).flatMap((source) =>
      counts[source] > 0 ? [`${count(counts[source])} volgens ${short[source]}`] : [],
    )
    return parts.length === 0 ? 'van geen enkele' : parts.join(', ')
  },
  without: (n: number) => `Van ${runs(n)} zegt geen bron hoe warm het was.`,
  withoutNone: 'Van elke run buiten is de temperatuur bekend.',
  disagree: 'Waar twee bronnen verschillen',
  disagreement: ({ what: of, believed, other }: Disagreement) => `${capital(short[believed])} geldt boven ${short[other]}, ${what[of]}`,
  disagreementRuns: (n: number) => runs(n),
  unknownSkies: (n: number) => `${capital(runs(n))} ${by(n, 'heeft', 'hebben')} een lucht met een nummer dat niemand kent: die is weggelaten.`,
  months: 'Vertelde maanden',
  monthsLine: (archive: number, forecast: number) =>
    [...(archive > 0 ? [count(archive)] : []), ...(forecast > 0 ? [`${count(forecast)} nog niet afgesloten`] : [])].join(', '),
  monthsHint: (size: string) => `van vakken van ongeveer 10\u00A0km; ze nemen ${size} in`,
  gaps: (n: number) => `${capital(countOf(n, 'waarde was', 'waarden waren'))} er niet: ze ${by(n, 'is', 'zijn')} niet verzonnen uit wat ernaast ligt.`,
  impossible: (n: number) => `${capital(countOf(n, 'waarde', 'waarden'))} die niemand gemeten kan hebben, ${by(n, 'is', 'zijn')} weggelaten.`,
  checks: 'Zon en maan, nagerekend',
  sun: (n: Readonly<Record<SkyCheck, number>>) => [
    ...(n.agrees > 0 ? [`In ${runs(n.agrees)} klopt de zon van de export, op 20 minuten na.`] : []),
    ...(n.differs > 0 ? [`In ${runs(n.differs)} zit die er verder naast: daar geldt de uitgerekende.`] : []),
    ...(n.untold > 0 ? [`${capital(runs(n.untold))} ${by(n.untold, 'noemt', 'noemen')} er geen: die is uitgerekend waar de plaats bekend is.`] : []),
    ...(n.unchecked > 0 ? [`${capital(runs(n.unchecked))} ${by(n.unchecked, 'was', 'waren')} niet na te rekenen, want er is geen plaats.`] : []),
  ],
  moon: (n: Readonly<Record<SkyCheck, number>>) => [
    ...(n.agrees > 0 ? [`In ${runs(n.agrees)} klopt de maan.`] : []),
    ...(n.differs > 0 ? [`In ${runs(n.differs)} staat een andere: de uitgerekende maan geldt.`] : []),
  ],
} as const
