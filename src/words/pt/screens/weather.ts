import type { StoreTrouble } from '../../../contract/db'
import type { WeatherEnd, WeatherPage } from '../../../contract/weather'
import type { SkyCheck } from '../../../domain/enrich/sky-of-run'
import { recentDays } from '../../../domain/weather/plan'
import type { Sky } from '../../../domain/weather/skies'
import type { Disagreement, WeatherSource } from '../../../domain/weather/sources'
import { capital, listed } from '../amounts'
import { troubleWords } from '../troubles'
import { clock, count, countOf, degreesAsRead, figure, ofUnit, runsOf } from './quantities'
import type { Unit } from '../../quantities'

const nameOf = (host: string): string => host.replace(/^https?:\/\//, '')
const hostNames = (hosts: readonly string[]): string => listed(hosts.map(nameOf))
const isOpenMeteo = (hosts: readonly string[]): boolean => hosts.every((host) => /(^|\.)open-meteo\.com$/.test(nameOf(host)))
/** Whom the runner would ask. */
const whom = (hosts: readonly string[]): string => (isOpenMeteo(hosts) ? 'o Open-Meteo' : 'o serviço meteorológico deste site')
const ofWhom = (hosts: readonly string[]): string => (isOpenMeteo(hosts) ? 'ao Open-Meteo' : 'ao serviço meteorológico deste site')

/** 10:42, ou seg., 30 de nov., 01:00 where it is not today: the clock of the device. */
export const moment = (at: number, now: number, zone: string): string => {
  const inZone = (options: Intl.DateTimeFormatOptions, utc: number): string => new Intl.DateTimeFormat('pt-BR', { timeZone: zone, ...options }).format(utc)
  const day = (utc: number): string => inZone({ weekday: 'short', day: 'numeric', month: 'short' }, utc)
  const time = inZone({ hour: '2-digit', minute: '2-digit' }, at)
  return day(at) === day(now) ? time : `${day(at)}, ${time}`
}

const months = (n: number): string => countOf(n, 'um mês', 'meses')

/** Why for some runs nothing can be asked; empty where there is none. */
const notAsked = ({ placeless, timeless }: { readonly placeless: number; readonly timeless: number }): string =>
  [
    ...(placeless > 0 ? [`${capital(runsOf(placeless))} não ${placeless === 1 ? 'diz' : 'dizem'} um lugar pelo qual perguntar.`] : []),
    ...(timeless > 0 ? [`${capital(runsOf(timeless))} ${timeless === 1 ? 'é' : 'são'} de antes de 1940 ou de depois de hoje.`] : []),
  ].join(' ')

const ends: Readonly<Record<Exclude<WeatherEnd['end'], 'done' | 'waiting' | 'stopped' | 'off'>, (hosts: readonly string[], reason: string | null) => string>> =
  {
    'busy-elsewhere': () => 'Outra aba está perguntando pelo clima.',
    refused: (hosts, reason) =>
      `${capital(whom(hosts))} não aceitou a pergunta${reason === null ? '' : `: “${reason}”`}. O que veio antes está guardado; outra tentativa pode ser recusada também.`,
    misunderstood: (hosts, reason) =>
      `${capital(whom(hosts))} respondeu, mas não ao que se perguntou${reason === null ? '' : ` (${reason})`}. Nada dessa resposta foi guardado; o que veio antes, sim.`,
    unreachable: (hosts, reason) =>
      `Não veio resposta de ${hostNames(hosts)}${reason === null ? '' : ` (${reason})`}. O que veio antes está guardado, e a pergunta é feita de novo quando o RunMirror for aberto.`,
  }

/** The asking for weather: what is sent and to whom, how far it is, and why it stopped. */
export const weatherAsking = {
  title: 'Clima',
  /** All that is sent, and what is not. */
  says: (hosts: readonly string[]) =>
    `Onde uma exportação não diz como estava o clima, dá para perguntar ${ofWhom(hosts)}: ${hostNames(hosts)}. O que se envia são meses inteiros para quadrados de cerca de 10 km e, do que é recente, os últimos ${recentDays} dias, em ordem aleatória; nunca o dia, a corrida ou quem você é. Como todo site, ele vê o endereço de internet que seu aparelho tem.`,
  before: 'Nada é enviado antes que você peça. O que volta fica guardado neste aparelho.',
  wanted: (n: number) => `Suas corridas pediriam ${countOf(n, 'um quadrado em um mês', 'quadrados em um mês')}.`,
  nothingWanted: 'Não há nada a perguntar agora.',
  notAsked,
  ask: 'Perguntar pelo clima',
  notNow: 'Não perguntar',
  on: 'O RunMirror pergunta pelo clima enquanto está aberto, e só pelo que ainda não está aqui.',
  asking: 'Perguntando pelo clima',
  counts: (done: number, of: number) => `${count(done)} de ${months(of)}`,
  starting: 'Calculando o que perguntar.',
  goesOn: 'Pause ou feche esta página: o que já veio fica guardado, e o resto continua da próxima vez.',
  pauses: (at: number, now: number, zone: string) => `Espera antes da próxima pergunta, e continua: ${moment(at, now, zone)}.`,
  pause: 'Pausar',
  pausing: 'Pausando',
  paused: 'A pergunta pelo clima está em pausa. O que já veio fica guardado.',
  goOn: 'Continuar',
  off: 'Desligar',
  offline: 'Não há rede. O que já veio fica guardado, e continua sozinho assim que houver.',
  done: 'O que dava para perguntar está aqui.',
  waiting: (at: number, now: number, zone: string, reason: string | null) =>
    `As perguntas gratuitas por ora acabaram${reason === null ? '' : ` (“${reason}”)`}. Continua sozinho: ${moment(at, now, zone)}, ou quando o RunMirror for aberto depois disso.`,
  ended: (end: keyof typeof ends, hosts: readonly string[], reason: string | null) => ends[end](hosts, reason),
  again: 'Tentar de novo',
  stopped: 'A pergunta pelo clima parou.',
  trouble: (code: StoreTrouble | 'cut-short', detail?: string) => {
    if (code === 'cut-short')
      return 'A parte do RunMirror que pergunta parou, e de novo quando foi reiniciada. Recarregue esta página; o que já veio está guardado.'
    const { what, next } = troubleWords(code, detail)
    return `${what} ${next}`
  },
  credit: 'Dados do clima por Open-Meteo.com',
  licence: 'CC BY 4.0',
  creditMore: 'calculado para cada corrida entre as horas dele',
} as const

const sources: Readonly<Record<WeatherSource, string>> = {
  export: 'pela exportação',
  'open-meteo': 'pelo Open-Meteo, para um quadrado de 10 km',
  wrist: 'pelo sensor do próprio aparelho, que o pulso aquece',
}
const short: Readonly<Record<WeatherSource, string>> = { export: 'a exportação', 'open-meteo': 'o Open-Meteo', wrist: 'o sensor do aparelho' }
const by: Readonly<Record<WeatherSource, string>> = { export: 'pela exportação', 'open-meteo': 'pelo Open-Meteo', wrist: 'pelo sensor do aparelho' }
const fields = {
  temperature: 'Temperatura',
  apparentTemperature: 'Sensação',
  precipitation: 'Chuva',
  windSpeed: 'Vento',
  sky: 'Céu',
} as const
const skies: Readonly<Record<Sky, string>> = {
  clear: 'limpo',
  'partly-cloudy': 'parcialmente nublado',
  cloudy: 'nublado',
  fog: 'neblina',
  drizzle: 'garoa',
  rain: 'chuva',
  sleet: 'chuva com neve',
  snow: 'neve',
  thunder: 'trovoada',
  windy: 'ventoso',
}

/** Eight parts of a month of moons, each around its middle. */
const moons = ['nova', 'crescente fina', 'quarto crescente', 'crescente', 'cheia', 'minguante', 'quarto minguante', 'minguante fina'] as const

const speeds = { km: { metresPerSecond: 1 / 3.6, name: 'km/h' }, mi: { metresPerSecond: 0.44704, name: 'mph' } } as const
const tenth = (value: number): string => figure(Math.round(value * 10) / 10 + 0)

/** A run's own page. */
export const weatherOfRun = {
  title: 'Clima',
  fields,
  degrees: degreesAsRead,
  rain: (millimetres: number) => (millimetres < 0.05 ? 'nenhuma' : `${ofUnit(tenth(millimetres), 'mm')} por hora`),
  wind: (metresPerSecond: number, unit: Unit) => ofUnit(count(Math.round(metresPerSecond / speeds[unit].metresPerSecond)), speeds[unit].name),
  sky: (sky: Sky) => skies[sky],
  source: (source: WeatherSource) => sources[source],
  differs: (others: readonly WeatherSource[]) => `${listed(others.map((other) => short[other]))} ${others.length === 1 ? 'diz' : 'dizem'} outra coisa`,
  none: 'Nenhuma fonte diz como estava o clima.',
  sun: 'Sol',
  sunLine: (rise: number, set: number) => `de ${clock(rise)} a ${clock(set)}`,
  neverSets: 'não se pôs',
  neverRises: 'não nasceu',
  sunSource: ({ source, checks }: WeatherPage['sky']) =>
    source === 'computed'
      ? checks.sun === 'differs'
        ? 'calculado para onde começou: a exportação erra por mais de 20 minutos'
        : 'calculado para onde começou'
      : checks.sun === 'agrees'
        ? 'pela exportação; o cálculo concorda'
        : 'pela exportação',
  moon: 'Lua',
  moonName: (phase: number) => moons[Math.round(phase * 8) % 8] ?? moons[0],
  moonSource: (check: SkyCheck) => (check === 'differs' ? 'calculada: a exportação tem outra' : 'calculada'),
} as const

const what: Readonly<Record<Disagreement['what'], string>> = {
  temperature: 'na temperatura',
  apparentTemperature: 'na sensação',
  precipitation: 'na chuva',
  windSpeed: 'no vento',
}

export const weatherReport = {
  title: 'Clima',
  runs: 'Corridas ao ar livre',
  fields,
  from: (counts: Readonly<Record<WeatherSource, number>>) => {
    const parts = (['export', 'open-meteo', 'wrist'] as const).flatMap((source) => (counts[source] > 0 ? [`${count(counts[source])} ${by[source]}`] : []))
    return parts.length === 0 ? 'de nenhuma' : parts.join(', ')
  },
  without: (n: number) => `De ${runsOf(n)} ninguém diz a temperatura.`,
  withoutNone: 'De toda corrida ao ar livre alguém diz a temperatura.',
  disagree: 'Onde duas fontes diferem',
  disagreement: ({ what: of, believed, other }: Disagreement) => `Vale ${short[believed]}, e não ${short[other]}, ${what[of]}`,
  disagreementRuns: (n: number) => runsOf(n),
  unknownSkies: (n: number) => `${capital(runsOf(n))} ${n === 1 ? 'tem' : 'têm'} um céu com um número que ninguém conhece: fica de fora.`,
  months: 'Meses recebidos',
  monthsLine: (archive: number, forecast: number) =>
    [
      ...(archive > 0 ? [count(archive)] : []),
      ...(forecast > 0 ? [forecast === 1 ? 'um ainda não fechado' : `${count(forecast)} ainda não fechados`] : []),
    ].join(', '),
  monthsHint: (size: string) => `de quadrados de cerca de 10 km; ocupam ${size}`,
  gaps: (n: number) =>
    n === 1
      ? 'Um valor não estava lá: não é inventado a partir dos vizinhos.'
      : `${count(n)} valores não estavam lá: não são inventados a partir dos vizinhos.`,
  impossible: (n: number) =>
    n === 1 ? 'Um valor que ninguém pode ter medido ficou de fora.' : `${count(n)} valores que ninguém pode ter medido ficaram de fora.`,
  checks: 'Sol e lua, calculados de novo',
  sun: (n: Readonly<Record<SkyCheck, number>>) => [
    ...(n.agrees > 0 ? [`Em ${runsOf(n.agrees)} o sol da exportação está certo, até 20 minutos.`] : []),
    ...(n.differs > 0 ? [`Em ${runsOf(n.differs)} erra por mais: ali vale o calculado.`] : []),
    ...(n.untold > 0 ? [`${capital(runsOf(n.untold))} não ${n.untold === 1 ? 'diz' : 'dizem'} nenhum: é calculado onde o lugar é conhecido.`] : []),
    ...(n.unchecked > 0
      ? [`${capital(runsOf(n.unchecked))} não ${n.unchecked === 1 ? 'pôde ser conferida' : 'puderam ser conferidas'}, por falta de lugar.`]
      : []),
  ],
  moon: (n: Readonly<Record<SkyCheck, number>>) => [
    ...(n.agrees > 0 ? [`A lua dela está certa em ${runsOf(n.agrees)}.`] : []),
    ...(n.differs > 0 ? [`Mostra outra em ${runsOf(n.differs)}: vale a lua calculada.`] : []),
  ],
} as const
