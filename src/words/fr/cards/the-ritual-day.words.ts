import type { RitualSays } from '../../../domain/cards/the-ritual-day.card'
import { capital, did, fromTo, listed, luck, spelled, weeks, yearsBetween } from '../amounts'
import { count, countOf, figure } from '../screens/quantities'
import { weekSpan, weekdayName, weekdayNames, weeksRun } from '../weekdays'
import type { CardWords } from '../../card-words'
import { firstRun, validRun } from './valid-run'

const digits = (weekdays: number): number[] => [...String(weekdays)].map(Number)
const the = (names: readonly string[]): string => listed(names.map((name) => `le ${name}`))
/** le dimanche · le mardi et le dimanche · tous les jours sauf le vendredi */
const named = (weekdays: number): string => {
  const own = digits(weekdays)
  const left = weekdayNames.filter((_, place) => !own.includes(place + 1))
  if (own.length === 7) return 'tous les jours'
  return own.length > 3 ? `tous les jours sauf ${the(left)}` : the(own.map(weekdayName))
}
/** On a card there is room for three: Le dimanche · Mardi et dimanche · Cinq jours */
const front = (weekdays: number): string => {
  const own = digits(weekdays)
  if (own.length === 1) return capital(the(own.map(weekdayName)))
  return capital(own.length > 3 ? `${spelled(own.length)} jours` : listed(own.map(weekdayName)))
}
const many = (weekdays: number): boolean => digits(weekdays).length > 1
const perWeekOf = (perWeek: number): string => {
  const told = Math.round(perWeek * 10) / 10
  return `${perWeek < 1.05 ? 'un' : figure(told)} ${perWeek < 1.05 || told < 2 ? 'jour couru' : 'jours courus'}`
}

export const words: CardWords<RitualSays> = {
  name: 'Le Jour fidèle',
  says: {
    are: ({ weekdays, k, n }) => {
      const kept = k === n ? `dans chacune des ${count(n)} semaines où tu as couru` : `dans ${count(k)} des ${count(n)} semaines où tu as couru`
      return `${front(weekdays)} ${many(weekdays) ? 'sont' : 'est'} à toi : ${many(weekdays) ? (k === n ? 'tenus' : 'chacun tenu') : 'tenu'} ${kept}.`
    },
    were: ({ weekdays, k, n, fromYear, toYear }) => {
      const years = yearsBetween(fromYear, toYear)
      if (!many(weekdays))
        return `${front(weekdays)} était à toi ${years} : tenu dans ${k === n ? `chacune de tes ${count(n)}` : `${count(k)} de tes ${count(n)}`} semaines.`
      return `${front(weekdays)} étaient à toi ${years} : ${k === n ? `tenus ${count(n)} semaines sur ${count(n)}` : `chacun tenu ${count(k)} semaines sur ${count(n)}`}.`
    },
    without: ({ weekdays, others, empty }) => {
      if (others + empty === 0) return `Aucune semaine de la période ne s’est passée sans ${many(weekdays) ? 'eux' : 'lui'}.`
      const without =
        others === 0
          ? `Aucune semaine où tu as couru ne s’est passée sans ${many(weekdays) ? 'eux' : 'lui'}`
          : `Dans ${others === 1 ? 'l’autre semaine' : `les ${count(others)} autres semaines`} où tu as couru, ${many(weekdays) ? 'ce n’était pas chacun de ces jours' : `ce n’était pas ${named(weekdays)}`}`
      return `${without} ; ${empty === 0 ? 'aucune semaine de la période ne s’est passée sans sortie' : `${weeks(empty)} ${empty === 1 ? 'n’a' : 'n’ont'} eu aucune sortie`}.`
    },
    luck: ({ p, perWeek, n }) => `Avec ${perWeekOf(perWeek)} par semaine, le hasard tiendrait un jour aussi souvent en ${count(n)} semaines ${luck(p)}.`,
    next: ({ weekday, k, n }) => `${capital(weekdayName(weekday))} vient ensuite, dans ${count(k)} semaines sur ${count(n)}.`,
    phases: ({ n, effective }) => `Tes jours viennent par phases : face au hasard, ces ${count(n)} semaines pèsent autant que ${count(effective)} sans phases.`,
    lately: ({ k, weeks: n, weekdays }) =>
      `${capital(named(weekdays))} : ${k === 0 ? 'dans aucune' : `${many(weekdays) ? 'tenus' : 'tenu'} dans ${count(k)}`} des ${count(n)} dernières semaines complètes`,
    how: ({ n, window, firstWeekday }) =>
      `${validRun} ${weeksRun(firstWeekday)}. Sur les ${count(window)} dernières semaines complètes, la toute première et celle en cours laissées de côté, ${did(n, 'a eu une sortie', 'ont eu une sortie')}. Le jour tenu dans le plus grand nombre d’entre elles est confronté au hasard : si une semaine à r jours courus les plaçait sur n’importe lesquels des sept, chaque jour en aurait r sur sept ; la probabilité d’autant de semaines est exacte (une queue de Poisson binomiale), multipliée par sept parce que n’importe quel jour aurait pu sortir. Si les jours d’une semaine ressemblent à ceux de la semaine d’avant, les semaines sont d’abord ramenées à ce qu’elles valent. Il faut 12 semaines avec une sortie, le jour dans 60 % d’entre elles, et le hasard sous 1 sur 100 ; des jours à égalité sont nommés ensemble. La carte parle au présent tant que les 26 dernières semaines complètes, courues ou non, tiennent encore la moitié des 60 %.`,
    shows: ({ runs, lit, weekdays, fromDay, toDay, firstWeekday }) =>
      `Sept cordes, ${weekSpan(firstWeekday)}, et le long de chacune les semaines ${fromTo(fromDay, toDay)} : une ligne par sortie, ${count(runs)} en tout, large selon sa distance. ${capital(spelled(lit, 'f'))}, ${named(weekdays)}, ${lit === 1 ? 'est éclairée' : 'sont éclairées'}.`,
    'no-run': firstRun,
    weeks: ({ left, n }) =>
      `Il faut encore ${countOf(left, 'une semaine', 'semaines')} avec une sortie ; parmi les complètes, ${did(n, 'compte', 'comptent')} jusqu’ici.`,
    none: ({ weekdays, k, n }) =>
      `Aucun jour ne se détache : ${digits(weekdays).length === 7 ? 'tous sont tenus autant' : `${many(weekdays) ? 'les plus tenus sont' : 'le plus tenu est'} ${named(weekdays)}`}, dans ${count(k)} semaines sur ${count(n)}, et il en faut six sur dix.`,
    often: ({ weekdays, k, n, perWeek }) =>
      `${capital(named(weekdays))} : ${many(weekdays) ? 'tenus' : 'tenu'} dans ${count(k)} semaines sur ${count(n)}, mais avec ${perWeekOf(perWeek)} par semaine, le hasard peut faire cela.`,
  },
}
