import type { ChainSays } from '../../../domain/cards/the-chain.card'
import { monday } from '../../../domain/calendar/calendar'
import type { Gender } from '../amounts'
import { capital, fromTo, monthAndYear, monthsBetween, spelled } from '../amounts'
import { count, countOf, longDay } from '../screens/quantities'
import { weekSpan, weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { firstRun, validRun } from './valid-run'

type Unit = ChainSays['are']['unit']
interface Named {
  readonly one: string
  readonly many: string
  readonly the: string
  readonly gender: Gender
}
const units = {
  day: { one: 'jour', many: 'jours', the: 'le jour', gender: 'm' },
  week: { one: 'semaine', many: 'semaines', the: 'la semaine', gender: 'f' },
  month: { one: 'mois', many: 'mois', the: 'le mois', gender: 'm' },
} as const satisfies Readonly<Record<Unit, Named>>
const of = (unit: Unit, n: number): string => countOf(n, `${spelled(1, units[unit].gender)} ${units[unit].one}`, units[unit].many)
const least = { days: 7, weeks: 8 }

export const words: CardWords<ChainSays> = {
  name: 'Le Fil',
  says: {
    alive: ({ unit, length, fromDay }) => `Ton plus long fil est celui que tu tiens : ${of(unit, length)} d’affilée, depuis ${monthAndYear(fromDay)}.`,
    are: ({ unit, length, fromDay, toDay }) => `Ton plus long fil compte ${of(unit, length)} d’affilée, ${monthsBetween(fromDay, toDay)}.`,
    were: ({ unit, length, fromDay, toDay }) => `Ton plus long fil comptait ${of(unit, length)} d’affilée, ${monthsBetween(fromDay, toDay)}.`,
    between: ({ unit, of: since, empty, next, alike }) => {
      const { one, gender } = units[unit]
      const gaps =
        empty === 0
          ? `Depuis ta première sortie, ${spelled(0, gender)} ${one} ne s’est passé${gender === 'f' ? 'e' : ''} sans en avoir une`
          : `Sur ${of(unit, since)} depuis ta première sortie, ${spelled(empty, gender)} n’en ${empty === 1 ? 'a' : 'ont'} eu aucune`
      const other = alike === 1 ? ' ; un fil plus ancien est tout aussi long' : next > 0 ? ` ; le plus long fil ensuite compte ${of(unit, next)}` : ''
      return `${gaps}${other}.`
    },
    stretch: ({ unit, length, fromDay, toDay, alive }) =>
      `En ${units[unit].many} : ${count(length)}, ${alive === 1 ? `depuis le ${longDay(fromDay)}, et il tient toujours` : fromDay === toDay ? `le ${longDay(fromDay)}` : fromTo(fromDay, toDay)}.`,
    'lately-alive': ({ lastDay }) => `Il tient, avec une sortie le ${longDay(lastDay)}`,
    lately: ({ unit, length, half }) =>
      length === 0
        ? 'Les 26 dernières semaines complètes ne comptent aucune sortie'
        : `Le plus long fil des 26 dernières semaines complètes compte ${of(unit, length)} ; à partir de ${of(unit, half)}, la carte parle au présent`,
    how: ({ unit, firstWeekday }) =>
      `${validRun} Un fil est une suite de jours, de semaines${firstWeekday === monday ? ` ${weekSpan(firstWeekday)} (ISO 8601)` : ''} ou de mois, chacun avec au moins une sortie, sur tout l’historique. De deux aussi longs, le plus récent est nommé. Il tient tant que le jour, la semaine ou le mois suivant n’a pas pris fin sans sortie. La carte parle en ${units[unit].many} parce que ce fil dépasse davantage sa propre marque, sept jours ou huit semaines ; à égalité elle parle en jours, et les mois ne sont dits qu’à côté. La carte parle au présent tant qu’il tient, ou tant que les 26 dernières semaines complètes comptent un fil long comme la moitié de la marque.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, lit, fromDay, toDay, chainFrom, chainTo }) =>
      `Un fil ${fromTo(fromDay, toDay)}, avec un nœud par sortie, ${count(runs)} en tout. ${capital(spelled(lit))} ${lit === 1 ? 'nœud' : 'nœuds'}, ${fromTo(chainFrom, chainTo)}, ${
        lit === 1 ? 'est éclairé' : 'sont éclairés'
      } : le plus long passage sans interruption.`,
    'no-run': firstRun,
    short: ({ days, weeks, daysNow, weeksNow }) => {
      const left = (now: number, enough: number, unit: Unit): string =>
        now > 0 ? `encore ${of(unit, enough - now)}` : `${spelled(enough, units[unit].gender)} ${units[unit].many}`
      return `Il faut ${left(weeksNow, least.weeks, 'week')} de suite avec une sortie, ou ${left(daysNow, least.days, 'day')}. Le plus long jusqu’ici : ${of('week', weeks)}, ${of('day', days)}.`
    },
  },
}
