import type { AxisId, End } from '../../domain/portrait/axis'
import type { Part, PartId } from '../../domain/portrait/portrait'
import type { Unit } from '../quantities'
import { portraitIn, valueOf as of } from '../portrait'
import type { PortraitPhrases, Values } from '../portrait'
import { fromTo, listed, nameOfMonth, spelled } from './amounts'
import { nameOfCard, tell } from './face'
import { count, countOf, distance, figure, tenths } from './screens/quantities'
import { weekdayName } from './weekdays'

const names = (values: Values): readonly string[] => [...String(of(values, 'weekdays'))].map((digit) => weekdayName(Number(digit)))
const month = (values: Values): string => nameOfMonth(of(values, 'month'))

/** What each part adds to the sentence, after "Tu". */
const clauses: Readonly<Record<PartId, (values: Values) => string>> = {
  dawn: () => 'cours au lever du soleil',
  night: () => 'cours dans la nuit',
  ritual: (values) => `gardes ${listed(names(values).map((name) => `tes ${name}s`))}`,
  free: () => 'ne gardes aucun jour fixe',
  return: () => 'restes en terrain connu',
  wander: () => 'cherches du terrain nouveau',
  steady: () => 'enchaînes des semaines semblables',
  surge: () => 'cours par élans',
  even: () => 'tiens une même distance',
  varied: () => 'varies tes distances',
  season: (values) => `cours le plus vers ${month(values)}`,
  silences: (values) => (of(values, 'n') === 1 ? 'as repris après ton seul silence' : 'reprends après chaque silence'),
}

const joined: PortraitPhrases['joined'] = (parts: readonly Part[]) => `Tu ${listed(parts.map(({ part, values }) => clauses[part](values)))}.`

const percent = (share: number): string => `${figure(Math.round(share * 100))} %`
const within = ([low, high]: readonly [number, number], say: (one: number) => string): string =>
  say === tenths ? `(de ${say(low)} à ${say(high)})` : `(${say(low).replace(/\s%/, '')}–${say(high)})`
const held = (values: Values): string => {
  const days = names(values)
  return `${days.length === 1 ? 'Le' : 'Les'} ${listed(days.map((name) => (days.length === 1 ? name : `${name}s`)))} ${days.length === 1 ? 'a eu' : 'ont eu'}`
}
const asFar = (_: Values, value: number, interval: readonly [number, number]): string =>
  `Entre les semaines où tu as couru, le nombre de jours courus varie ${tenths(value)} fois ce que voudrait le hasard ${within(interval, tenths)}.`
const alike = (values: Values, value: number, interval: readonly [number, number], unit: Unit): string =>
  `${percent(value)} ${within(interval, percent)} de ${count(of(values, 'n'))} sorties étaient à un cinquième près de ${distance(of(values, 'metres'), unit)}, la médiane.`
const sameDay = (values: Values): string => {
  const [k, n] = [of(values, 'k'), of(values, 'n')]
  if (k === n) return n === 1 ? 'Le seul jour couru est retombé' : `Les ${count(n)} jours courus sont tous retombés`
  if (k === 0) return `Aucun des ${count(n)} jours courus n’est retombé`
  return `${k === 1 ? 'Un jour couru' : `${count(k)} jours courus`} sur ${count(n)} ${k === 1 ? 'est retombé' : 'sont retombés'}`
}

/** The statistic of an earned end, as its card tells it. */
const statistic: Readonly<Record<End, (values: Values, value: number, interval: readonly [number, number], unit: Unit) => string>> = {
  dawn: (values, value, interval) =>
    `${percent(1 - value)} ${within([1 - interval[1], 1 - interval[0]], percent)} des ${count(of(values, 'n'))} sorties qui ont commencé autour du lever du soleil ou de nuit ont commencé autour du lever.`,
  night: (values, value, interval) =>
    `${percent(value)} ${within(interval, percent)} des ${count(of(values, 'n'))} sorties qui ont commencé autour du lever du soleil ou de nuit ont commencé de nuit.`,
  ritual: (values, value, interval) =>
    `${held(values)} une sortie dans ${count(of(values, 'k'))} des ${count(of(values, 'n'))} semaines où tu as couru : ${percent(value)} ${within(interval, percent)}.`,
  free: (values, value, interval) =>
    `${sameDay(values)} sur un jour déjà couru la semaine d’avant : ${tenths(value)} fois ce qu’amène le hasard ${within(interval, tenths)}.`,
  return: (values, value, interval) =>
    `${percent(1 - value)} ${within([1 - interval[1], 1 - interval[0]], percent)} de ${count(of(values, 'n'))} sorties sont restées surtout en terrain connu.`,
  wander: (values, value, interval) =>
    `${percent(value)} ${within(interval, percent)} de ${count(of(values, 'n'))} sorties sont allées surtout en terrain nouveau.`,
  steady: asFar,
  surge: asFar,
  even: alike,
  varied: alike,
}

/** What earns either end. */
const earns: Readonly<Record<AxisId, string>> = {
  'dawn-night':
    'Aube se dit quand la plus grande part des sorties commence autour du lever du soleil, Nuit quand elle commence de nuit : plus de 40 %, comme L’Heure le vérifie.',
  'ritual-free':
    'Rituel se dit d’un jour que le hasard ne tiendrait pas si souvent, Liberté quand les jours reviennent nettement moins que ne le voudrait le hasard : moins de 0,7 fois, à 99 %.',
  'return-wander':
    'Retour se dit quand la plupart des sorties restent en terrain connu, Ailleurs quand elles vont en terrain nouveau, comme La Part vagabonde le vérifie.',
  'steady-surge': 'Régularité se dit quand les semaines varient moins de 0,6 fois ce que fait le hasard, Élans plus de 1,4 fois, les deux à 99 %.',
  'even-varied':
    'Constance se dit quand plus de 75 % des sorties sont à un cinquième près de la distance médiane, Variété quand moins d’un tiers le sont, les deux à 99 %.',
}

const warmRuns: Readonly<Partial<Record<PartId, (values: Values, lit: number) => string>>> = {
  dawn: (_, lit) => (lit === 1 ? 'a commencé autour du lever du soleil' : 'ont commencé autour du lever du soleil'),
  night: (_, lit) => (lit === 1 ? 'a commencé de nuit' : 'ont commencé de nuit'),
  ritual: (values, lit) =>
    `${lit === 1 ? 'est tombée' : 'sont tombées'} ${listed(names(values).map((name) => `un ${name}`)).replace(/ et un (?=\S+$)/, ' ou un ')}`,
  return: (_, lit) => (lit === 1 ? 'est restée en terrain connu' : 'sont restées en terrain connu'),
  wander: (_, lit) => (lit === 1 ? 'est allée en terrain nouveau' : 'sont allées en terrain nouveau'),
  season: (values, lit) => `${lit === 1 ? 'a été courue' : 'ont été courues'} vers ${month(values)}`,
  silences: (_, lit) => (lit === 1 ? 'est la première après un silence' : 'sont les premières après un silence'),
}

const tall = { metres: ', haute selon sa distance', minutes: ', haute selon sa durée' } as const

export const { partsTold, portraitSentence, endsOf, axisWords, seasonWords, reedWords } = portraitIn(
  {
    joined,
    ends: {
      dawn: 'Aube',
      night: 'Nuit',
      ritual: 'Rituel',
      free: 'Liberté',
      return: 'Retour',
      wander: 'Ailleurs',
      steady: 'Régularité',
      surge: 'Élans',
      even: 'Constance',
      varied: 'Variété',
    },
    statistic,
    earns,
    openly: {
      past: 'C’était vrai, et ça ne l’est plus.',
      away: 'Tu as mis sa carte de côté.',
      between: 'Sa carte est formée, et aucun des deux ne peut se dire.',
    },
    axisOpen: (first, last) => `${first} ou ${last} : aucun des deux ne peut encore se dire.`,
    axisEarned: (first, last, end) => `${first} ou ${last} : ${end}.`,
    season: {
      earns: 'Un mois se dit quand les années s’accordent plus que le hasard ne le ferait, à partir de trois années pleines.',
      label: 'Douze mois',
      open: 'L’anneau des douze mois : aucun mois ne peut encore se dire.',
      stands: ({ years, amplitude, month: top }) =>
        `Sur ${spelled(years, 'f')} années pleines, tes semaines montent de ${percent(amplitude)} d’une semaine moyenne vers ${nameOfMonth(top)}, et descendent d’autant une demi-année plus loin.`,
      month: nameOfMonth,
      spoken: (top) => `L’anneau des douze mois : le plus plein vers ${nameOfMonth(top)}.`,
    },
    reed: {
      warm: warmRuns,
      caption: (n, whose) =>
        n === 1
          ? 'La seule sortie est une ligne ici.'
          : `Chacune ${whose === 'own' ? `de tes ${countOf(n, 'une sortie', 'sorties')}` : `des ${countOf(n, 'une sortie', 'sorties')} de l’exemple`} est une ligne ici, une année sous l’autre.`,
      captionWarm: (lit, weeks, which) =>
        `${lit === 1 ? 'La ligne chaude' : 'Les lignes chaudes'}${weeks === null ? '' : `, ${weeks === 1 ? 'sur la dernière semaine' : `sur les ${count(weeks)} dernières semaines`},`} ${which}.`,
      spoken: (first, last, n, measure) =>
        `Un rang par année ${fromTo(first, last)}, une ligne par sortie, ${count(n)} en tout${measure === null ? '' : tall[measure]}.`,
      spokenWarm: (lit) => (lit === 1 ? 'Une est chaude.' : `${count(lit)} sont chaudes.`),
    },
  },
  { tell, nameOfCard },
)

export const portraitWords = {
  axes: 'Les axes où tu te tiens',
  axesOfSample: 'Les axes où se tient l’exemple',
  dotted: 'En pointillé : on ne peut dire ni l’un ni l’autre.',
  evidence: (card: string) => `Voir les preuves : ${card}`,
  waiting: (card: string) => `Voir ce qu’il faut encore : ${card}`,
} as const
