import type { Fate } from '../../../domain/journey/columns'
import type { Journey, PlacedRun, ToldBase } from '../../../domain/journey/journey'
import type { Visited } from '../../../domain/journey/visits'
import { civilFromDay } from '../../../domain/calendar/calendar'
import { capital, nameOfMonth, spelled, times } from '../amounts'
import { percent } from '../face'
import { altitude, count, countOf, longDay, longDistance, runsOf } from './quantities'
import type { Unit } from '../../quantities'
import { ashore } from '../../where'
import { shortPlace, wholePlace } from './where'

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** The page's first sentence: at most 18 words. */
export const journeyLine = (of: 'own' | 'sample', { countries, atHome, fates, bases, homes }: Journey): string => {
  const located = fates.placed + fates.unlooked
  const runner = of === 'own' ? 'Você correu' : 'No exemplo, corridas'
  const lands =
    countries.length === 0
      ? `${located === 1 ? 'Uma corrida tem' : `${count(located)} corridas têm`} lugar`
      : `${runner} em ${spelled(countries.length)} ${countries.length === 1 ? 'país' : 'países'}`
  if (located < 2) return `${lands}.`
  const [home = 0, ...others] = new Set(homes.map(({ base }) => base))
  const place = ashore(bases[home]?.place ?? null)
  const around =
    others.length > 0 ? `perto de uma de ${spelled(others.length + 1, 'f')} casas` : place === null ? 'perto de uma casa' : `perto de ${shortPlace(place)}`
  return `${lands}; ${count(atHome)} de ${countries.length === 0 ? count(located) : `${count(located)} corridas`} ${atHome === 1 ? 'começou' : 'começaram'} ${around}.`
}

const withoutPlace: readonly { readonly fate: Fate; readonly says: (n: number) => string }[] = [
  { fate: 'indoor', says: (n) => `${count(n)} em lugar fechado` },
  { fate: 'unfiled', says: (n) => `${count(n)} sem arquivo` },
  { fate: 'lost', says: (n) => `${count(n)} com arquivo que não deu para ler` },
  { fate: 'placeless', says: (n) => `${count(n)} com trajeto sem posição` },
]
export const withoutOf = ({ fates }: Journey): number => withoutPlace.reduce((sum, { fate }) => sum + fates[fate], 0)

/** 37 corridas não têm lugar: 30 em lugar fechado, 7 sem arquivo. */
export const withoutLine = (told: Journey): string => {
  const n = withoutOf(told)
  const reasons = withoutPlace.filter(({ fate }) => told.fates[fate] > 0).map(({ fate, says }) => says(told.fates[fate]))
  return n === 0 ? '' : `${n === 1 ? 'Uma corrida não tem' : `${count(n)} corridas não têm`} lugar: ${reasons.join(', ')}.`
}
export const virtualLine = ({ fates: { virtual } }: Journey): string =>
  virtual === 0
    ? ''
    : virtual === 1
      ? 'Uma corrida virtual fica de fora: ninguém correu onde ela fica.'
      : `${count(virtual)} corridas virtuais ficam de fora: ninguém correu onde elas ficam.`

/** Where nobody looks, because the tracks are not here or the reading rests, it says so. */
export const waitingLine = ({ fates, runs: all }: Journey, looking: boolean): string => {
  const waiting = fates.unread + fates.unlooked
  const of = all - fates.virtual
  if (waiting === 0) return ''
  return looking
    ? `Os lugares ainda estão sendo localizados: ${count(of - waiting)} de ${count(of)}.`
    : `${count(waiting)} de ${runsOf(of)} ${waiting === 1 ? 'espera' : 'esperam'} por um trajeto que não foi lido.`
}

const visitCounts = ({ starts, passed }: Visited): string =>
  starts === 0
    ? passed === 1
      ? 'Só de passagem.'
      : `Só de passagem, por ${runsOf(passed)}.`
    : `${capital(runsOf(starts))} ${starts === 1 ? 'começou' : 'começaram'} aqui${passed === 0 ? '' : `, ${spelled(passed, 'f')} ${passed === 1 ? 'passou' : 'passaram'} por aqui`}.`

/** What stands under a country or a region: how it was first come to, and how often since. */
export const visitLine = (visited: Visited): string => {
  const { first, firstStart, doubtful } = visited
  const later = first.start || firstStart === null ? '' : `Primeiro de passagem; a primeira a começar aqui foi em ${longDay(firstStart.day)}.`
  return joined([later, visitCounts(visited), doubtful ? journey.doubt : ''])
}

/** Under the heading of a year, which is not said again: 3 a 12 de maio · 28 de abril a 3 de maio · 30 de dezembro a 2 de janeiro de 2022 */
export const stayDates = (first: number, last: number, year: number): string => {
  const [from, to] = [civilFromDay(first), civilFromDay(last)]
  const said = ({ day, month, year: of }: typeof from): string => `${day === 1 ? '1º' : day} de ${nameOfMonth(month)}${of === year ? '' : ` de ${of}`}`
  if (first === last) return said(from)
  return from.month === to.month && from.year === to.year ? `${from.day === 1 ? '1º' : from.day} a ${said(to)}` : `${said(from)} a ${said(to)}`
}

export const homeLine = (base: ToldBase | undefined, inBase: number, of: number): string =>
  `Casa perto de ${wholePlace(base?.place ?? null)}: ${count(inBase)} de ${runsOf(of)}.`

export const farthestNote = (metres: number, unit: Unit, run: PlacedRun): string => `a ${longDistance(metres, unit)} de casa, em ${longDay(run.day)}`

const two = new Intl.NumberFormat('pt-BR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const degrees = (value: number, positive: string, negative: string): string => `${two.format(Math.abs(value))}° ${value < 0 ? negative : positive}`

export const ends = {
  north: { title: 'Partida mais ao norte', value: (degree: number) => degrees(degree, 'norte', 'sul') },
  south: { title: 'Partida mais ao sul', value: (degree: number) => degrees(degree, 'norte', 'sul') },
  east: { title: 'Partida mais a leste', value: (degree: number) => degrees(degree, 'leste', 'oeste') },
  west: { title: 'Partida mais a oeste', value: (degree: number) => degrees(degree, 'leste', 'oeste') },
  highest: { title: 'Ponto mais alto', value: altitude },
  lowest: { title: 'Ponto mais baixo', value: altitude },
} as const

export const journey = {
  title: 'Andanças',
  placed: (located: number, of: number) => `${count(located)} de ${runsOf(of)} ${located === 1 ? 'tem' : 'têm'} lugar`,
  caption: (located: number, away: number) =>
    `${located === 1 ? 'Uma corrida, um ponto' : `${count(located)} corridas, um ponto cada, em torno de onde começaram`}${away === 0 ? '.' : '; as de cor quente começaram a mais de 50 km de casa.'}`,
  noOutlines: 'Não deu para carregar os contornos da terra agora; as corridas estão onde estão.',
  shows: (bases: number, countries: number) =>
    `Um mapa: um grupo de pontos para ${bases === 1 ? 'o único lugar' : `cada um dos ${count(bases)} lugares`} onde corridas começaram, sobre os contornos da terra.${countries === 0 ? '' : ' As regiões visitadas estão preenchidas.'}`,
  ticks: (n: number) => (n === 1 ? 'Um tracinho, para a corrida sem lugar.' : `${count(n)} tracinhos, um para cada corrida sem lugar.`),
  countries: 'Países, na ordem em que você chegou',
  countriesNone: 'Ainda não se conhece nenhum país.',
  regions: (n: number) => countOf(n, 'uma região', 'regiões'),
  regionsHint: 'na ordem da primeira visita',
  firstOn: (day: number) => `Primeira vez em ${longDay(day)}`,
  doubt: 'Nunca a mais de 1 km de uma fronteira: pode ter sido do outro lado.',
  states: (n: number) => `${count(n)} dos 50 estados e DC, ${percent(n / 51)}%.`,
  stamp: (name: string, regions: number) =>
    `O contorno: ${name}${regions === 0 ? '' : `, com ${countOf(regions, 'uma região preenchida', 'regiões preenchidas')}`}`,
  atSea: (n: number) => `${capital(runsOf(n))} ${n === 1 ? 'começou' : 'começaram'} no mar.`,
  years: 'Lugares no tempo',
  yearsHint:
    'Uma linha por ano, de janeiro a dezembro: um tracinho por corrida. Os longos, de cor quente, começaram a mais de 50 km de casa, os mais curtos não têm lugar.',
  yearShows: (year: number, n: number, away: number, without: number) =>
    `${year}: ${runsOf(n)}${away === 0 ? '' : `, ${count(away)} longe de casa`}${without === 0 ? '' : `, ${count(without)} sem lugar conhecido`}.`,
  noRun: 'Nenhuma corrida.',
  noHome: 'Nenhuma corrida deste ano tem lugar.',
  ends: 'Até onde vai',
  farthest: 'Mais longe de casa',
  returned: 'Onde você mais voltou',
  returnedNote: (stays: number, years: number, n: number) => `${capital(times(stays))}, em ${countOf(years, 'um ano', 'anos')}: ${runsOf(n)}. Nunca uma casa.`,
  returnedNone: 'Nenhum lugar longe de casa teve duas visitas.',
  average: 'O meio de todas as partidas',
  averageNote: 'Como se cada partida pesasse o mesmo no globo.',
  averageWaiting: 'Está sendo localizado.',
  averageNoMaps: (latitude: number, longitude: number) =>
    `${degrees(latitude, 'norte', 'sul')}, ${degrees(longitude, 'leste', 'oeste')}. Não deu para carregar os mapas que dizem o que há ali.`,
  averageNone: 'Não têm meio: umas equilibram as outras.',
  impossible: (n: number) =>
    n === 1
      ? 'Uma altitude ficou de fora: ninguém corre tão alto nem tão baixo.'
      : `${count(n)} altitudes ficaram de fora: ninguém corre tão alto nem tão baixo.`,
  emptyTitle: 'Nenhum lugar foi desenhado ainda.',
  emptySays: 'Os países e regiões em que você correu vão ficar aqui, na ordem em que você chegou. São lidos dos trajetos da sua exportação.',
  noneTitle: 'Nenhuma das suas corridas tem lugar.',
  noneTitleSample: 'Nenhuma das corridas do exemplo tem lugar.',
  noneSays: 'Um lugar se lê do trajeto da própria corrida. A exportação completa do Strava tem os trajetos; uma tabela sozinha, não.',
  restingTitle: 'Nenhuma das suas corridas tem lugar ainda.',
  restingTitleSample: 'Nenhuma das corridas do exemplo tem lugar ainda.',
  waitingTitle: 'Onde ficam suas corridas ainda está sendo lido.',
  waitingTitleSample: 'Onde ficam as corridas do exemplo ainda está sendo lido.',
  bring: 'Trazer uma exportação mais nova',
  howTitle: 'Como é calculado',
  how: [
    'Contam as corridas válidas, uma de cada gravada duas vezes. Tudo é calculado neste aparelho, com mapas que vieram com o app: nenhum mapa é pedido, e nada é enviado.',
    'Um país ou uma região recebe a visita de uma corrida que começou ali, ou que percorreu ali ao menos 500 m.',
    'Corridas que começaram a até 15 km de um ponto são de um mesmo lugar: primeiro o ponto mais usado, depois o mais usado do que sobra. O lugar com mais partidas em um ano do calendário é a casa desse ano.',
    'Uma corrida foi longe de casa quando começou a mais de 50 km da casa do seu ano, do anterior e do seguinte: quem se muda não está longe em nenhuma. As distâncias são círculos máximos até o ponto mais próximo dessas casas.',
    'Corridas uma depois da outra em um lugar, com no máximo 28 dias entre elas, são uma estadia.',
    'Leste e oeste vão pela longitude, de 180° oeste a 180° leste. As altitudes são a mais baixa e a mais alta de uma corrida, onde a exportação as diz e a corrida tem lugar.',
    'O meio de todas as partidas é a média das direções delas a partir do centro da Terra. Um oceano é nomeado por linhas aproximadas entre os continentes.',
  ],
} as const
