import type { StoreTrouble } from '../../../contract/db'
import type { WeatherEnd, WeatherPage } from '../../../contract/weather'
import type { SkyCheck } from '../../../domain/enrich/sky-of-run'
import { recentDays } from '../../../domain/weather/plan'
import type { Sky } from '../../../domain/weather/skies'
import type { Disagreement, WeatherSource } from '../../../domain/weather/sources'
import { capital, listed } from '../amounts'
import { troubleWords } from '../troubles'
import { clock, count, countOf, degreesAsRead, figure } from './quantities'
import type { Unit } from '../../quantities'

const nameOf = (host: string): string => host.replace(/^https?:\/\//, '')
const hostNames = (hosts: readonly string[]): string => listed(hosts.map(nameOf))
const isOpenMeteo = (hosts: readonly string[]): boolean => hosts.every((host) => /(^|\.)open-meteo\.com$/.test(nameOf(host)))
/** Whom the runner would ask. */
const whom = (hosts: readonly string[]): string => (isOpenMeteo(hosts) ? 'Open-Meteo' : 'le service météo de ce site')
const toWhom = (hosts: readonly string[]): string => (isOpenMeteo(hosts) ? 'à Open-Meteo' : 'au service météo de ce site')

/** 10:42, or lun. 30 nov., 01:00 where it is not today: the clock of the device. */
export const moment = (at: number, now: number, zone: string): string => {
  const inZone = (options: Intl.DateTimeFormatOptions, utc: number): string => new Intl.DateTimeFormat('fr', { timeZone: zone, ...options }).format(utc)
  const day = (utc: number): string => inZone({ weekday: 'short', day: 'numeric', month: 'short' }, utc)
  const time = inZone({ hour: '2-digit', minute: '2-digit' }, at)
  return day(at) === day(now) ? time : `${time}, ${day(at)}`
}

const months = (n: number): string => countOf(n, 'un mois', 'mois')
const runs = (n: number): string => countOf(n, 'une sortie', 'sorties')

/** Why for some runs nothing can be asked; empty where there is none. */
const notAsked = ({ placeless, timeless }: { readonly placeless: number; readonly timeless: number }): string =>
  [
    ...(placeless > 0 ? [`${capital(runs(placeless))} ${placeless === 1 ? 'ne dit' : 'ne disent'} aucun lieu à demander.`] : []),
    ...(timeless > 0 ? [`${capital(runs(timeless))} ${timeless === 1 ? 'se trouve' : 'se trouvent'} avant 1940 ou après aujourd’hui.`] : []),
  ].join(' ')

const ends: Readonly<Record<Exclude<WeatherEnd['end'], 'done' | 'waiting' | 'stopped' | 'off'>, (hosts: readonly string[], reason: string | null) => string>> =
  {
    'busy-elsewhere': () => 'Un autre onglet demande la météo.',
    refused: (hosts, reason) =>
      `${capital(whom(hosts))} n’a pas pris la question${reason === null ? '' : ` : « ${reason} »`}. Ce qui est venu avant est gardé ; un autre essai sera peut-être refusé aussi.`,
    misunderstood: (hosts, reason) =>
      `${capital(whom(hosts))} a répondu, mais pas à ce qui était demandé${reason === null ? '' : ` (${reason})`}. Rien de cette réponse n’a été gardé, et ce qui est venu avant l’est.`,
    unreachable: (hosts, reason) =>
      `Aucune réponse n’est venue de ${hostNames(hosts)}${reason === null ? '' : ` (${reason})`}. Ce qui est venu avant est gardé, et la demande reprend quand RunMirror s’ouvre de nouveau.`,
  }

/** The asking for weather: what is sent and to whom, how far it is, and why it stopped. */
export const weatherAsking = {
  title: 'Météo',
  /** All that is sent, and what is not. */
  says: (hosts: readonly string[]) =>
    `Là où un export ne dit pas le temps qu’il faisait, il peut être demandé ${toWhom(hosts)} : ${hostNames(hosts)}. Sont envoyés des mois entiers pour des carrés de 10 km environ, et pour la période récente les ${recentDays} derniers jours, dans un ordre tiré au sort ; jamais le jour, la sortie, ni qui tu es. Comme tout site, il voit l’adresse internet de ton appareil.`,
  before: 'Rien n’est envoyé avant que tu le dises. Ce qui revient est gardé sur cet appareil.',
  wanted: (n: number) => `Tes sorties demanderaient ${countOf(n, 'un mois pour un carré', 'mois, chacun pour un carré')}.`,
  nothingWanted: 'Il n’y a rien à demander pour l’instant.',
  notAsked,
  ask: 'Demander la météo',
  notNow: 'Ne pas demander',
  on: 'La météo est demandée tant que RunMirror est ouvert, et seulement ce qui n’est pas encore là.',
  asking: 'Demande de la météo',
  counts: (done: number, of: number) => `${count(done)} sur ${months(of)}`,
  starting: 'Ce qu’il faut demander est en cours de calcul.',
  goesOn: 'Mets en pause ou ferme cette page : ce qui est venu est gardé, et la suite reprend la prochaine fois.',
  pauses: (at: number, now: number, zone: string) => `Une attente avant la question suivante ; ça reprend à ${moment(at, now, zone)}.`,
  pause: 'Pause',
  pausing: 'Mise en pause',
  paused: 'La demande de météo est en pause. Ce qui est venu est gardé.',
  goOn: 'Continuer',
  off: 'Ne plus demander',
  offline: 'Il n’y a pas de réseau. Ce qui est venu est gardé, et ça reprend tout seul dès qu’il y en a un.',
  done: 'Ce qui pouvait être demandé est là.',
  waiting: (at: number, now: number, zone: string, reason: string | null) =>
    `Les questions gratuites sont épuisées pour l’instant${reason === null ? '' : ` (« ${reason} »)`}. Ça reprend tout seul à ${moment(at, now, zone)}, ou quand RunMirror s’ouvre après cela.`,
  ended: (end: keyof typeof ends, hosts: readonly string[], reason: string | null) => ends[end](hosts, reason),
  again: 'Réessayer',
  stopped: 'La demande de météo s’est arrêtée.',
  trouble: (code: StoreTrouble | 'cut-short', detail?: string) => {
    if (code === 'cut-short')
      return 'La partie de RunMirror qui demande s’est arrêtée, et encore une fois après avoir été relancée. Recharge cette page ; ce qui est venu est gardé.'
    const { what, next } = troubleWords(code, detail)
    return `${what} ${next}`
  },
  credit: 'Données météo par Open-Meteo.com',
  licence: 'CC BY 4.0',
  creditMore: 'calculées pour chaque sortie entre ses heures',
} as const

const sources: Readonly<Record<WeatherSource, string>> = {
  export: 'selon l’export',
  'open-meteo': 'selon Open-Meteo, pour un carré de 10 km',
  wrist: 'selon le capteur de l’appareil, qu’un poignet réchauffe',
}
const short: Readonly<Record<WeatherSource, string>> = { export: 'l’export', 'open-meteo': 'Open-Meteo', wrist: 'le capteur de l’appareil' }
const fields = {
  temperature: 'Température',
  apparentTemperature: 'Ressenti',
  precipitation: 'Pluie',
  windSpeed: 'Vent',
  sky: 'Ciel',
} as const
const skies: Readonly<Record<Sky, string>> = {
  clear: 'dégagé',
  'partly-cloudy': 'partiellement nuageux',
  cloudy: 'nuageux',
  fog: 'brouillard',
  drizzle: 'bruine',
  rain: 'pluie',
  sleet: 'neige fondue',
  snow: 'neige',
  thunder: 'orage',
  windy: 'vent',
}

/** Eight parts of a month of moons, each around its middle. */
const moons = [
  'nouvelle',
  'premier croissant',
  'premier quartier',
  'gibbeuse croissante',
  'pleine',
  'gibbeuse décroissante',
  'dernier quartier',
  'dernier croissant',
] as const

const wind = (metresPerSecond: number, unit: Unit): string =>
  unit === 'km' ? `${count(Math.round(metresPerSecond * 3.6))} km/h` : `${count(Math.round(metresPerSecond / 0.44704))} mph`
const tenth = (value: number): string => figure(Math.round(value * 10) / 10 + 0)

/** A run's own page. */
export const weatherOfRun = {
  title: 'Météo',
  fields,
  degrees: degreesAsRead,
  rain: (millimetres: number) => (millimetres < 0.05 ? 'aucune' : `${tenth(millimetres)} mm par heure`),
  wind,
  sky: (sky: Sky) => skies[sky],
  source: (source: WeatherSource) => sources[source],
  differs: (others: readonly WeatherSource[]) => `${listed(others.map((other) => short[other]))} ${others.length === 1 ? 'dit' : 'disent'} autre chose`,
  none: 'Aucune source ne dit le temps qu’il faisait.',
  sun: 'Soleil',
  sunLine: (rise: number, set: number) => `${clock(rise)} à ${clock(set)}`,
  neverSets: 'ne s’est pas couché',
  neverRises: 'ne s’est pas levé',
  sunSource: ({ source, checks }: WeatherPage['sky']) =>
    source === 'computed'
      ? checks.sun === 'differs'
        ? 'calculé pour le lieu du départ : l’export se trompe de plus de 20 minutes'
        : 'calculé pour le lieu du départ'
      : checks.sun === 'agrees'
        ? 'selon l’export ; le calcul s’y accorde'
        : 'selon l’export',
  moon: 'Lune',
  moonName: (phase: number) => moons[Math.round(phase * 8) % 8] ?? moons[0],
  moonSource: (check: SkyCheck) => (check === 'differs' ? 'calculée : l’export en a une autre' : 'calculée'),
} as const

const what: Readonly<Record<Disagreement['what'], string>> = {
  temperature: 'pour la température',
  apparentTemperature: 'pour le ressenti',
  precipitation: 'pour savoir s’il pleuvait',
  windSpeed: 'pour le vent',
}

export const weatherReport = {
  title: 'Météo',
  runs: 'Sorties dehors',
  fields,
  from: (counts: Readonly<Record<WeatherSource, number>>) => {
    const parts = (['export', 'open-meteo', 'wrist'] as const).flatMap((source) =>
      counts[source] > 0 ? [`${count(counts[source])} selon ${short[source]}`] : [],
    )
    return parts.length === 0 ? 'pour aucune' : parts.join(', ')
  },
  without: (n: number) => (n === 1 ? 'Pour une sortie, aucune source ne dit la température.' : `Pour ${runs(n)}, aucune source ne dit la température.`),
  withoutNone: 'La température de chaque sortie dehors est connue.',
  disagree: 'Là où deux sources diffèrent',
  disagreement: ({ what: of, believed, other }: Disagreement) =>
    `${capital(short[believed])} est cru plutôt ${/^[aeiou]/i.test(short[other]) ? 'qu’' : 'que '}${short[other]}, ${what[of]}`,
  disagreementRuns: (n: number) => runs(n),
  unknownSkies: (n: number) => `${capital(runs(n))} ${n === 1 ? 'a' : 'ont'} un ciel au numéro inconnu : il est laissé de côté.`,
  months: 'Mois reçus',
  monthsLine: (archive: number, forecast: number) =>
    [...(archive > 0 ? [count(archive)] : []), ...(forecast > 0 ? [`${count(forecast)} pas encore clos`] : [])].join(', '),
  monthsHint: (size: string) => `pour des carrés de 10 km environ ; ils prennent ${size}`,
  gaps: (n: number) =>
    `${capital(countOf(n, 'une valeur n’était pas là : elle n’est pas inventée', 'valeurs n’étaient pas là : elles ne sont pas inventées'))} d’après les voisines.`,
  impossible: (n: number) =>
    `${capital(countOf(n, 'une valeur que personne n’a pu mesurer a été laissée', 'valeurs que personne n’a pu mesurer ont été laissées'))} de côté.`,
  checks: 'Soleil et lune, recalculés',
  sun: (n: Readonly<Record<SkyCheck, number>>) => [
    ...(n.agrees > 0 ? [`Pour ${runs(n.agrees)}, le soleil de l’export est juste, à 20 minutes près.`] : []),
    ...(n.differs > 0 ? [`Pour ${runs(n.differs)}, il est plus loin du compte : là, c’est celui qui a été calculé qui est pris.`] : []),
    ...(n.untold > 0 ? [`${capital(runs(n.untold))} n’en ${n.untold === 1 ? 'dit' : 'disent'} aucun : il est calculé là où le lieu est connu.`] : []),
    ...(n.unchecked > 0
      ? [`${capital(runs(n.unchecked))} ${n.unchecked === 1 ? 'n’a pas pu être vérifiée' : 'n’ont pas pu être vérifiées'}, faute de lieu.`]
      : []),
  ],
  moon: (n: Readonly<Record<SkyCheck, number>>) => [
    ...(n.agrees > 0 ? [`Sa lune est juste pour ${runs(n.agrees)}.`] : []),
    ...(n.differs > 0 ? [`Il en montre une autre pour ${runs(n.differs)} : c’est la lune calculée qui est prise.`] : []),
  ],
} as const
