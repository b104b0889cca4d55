import type { PromiseSays } from '../../../domain/cards/the-promise.card'
import { between, capital, did, fromTo, some, spelled, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, tenths } from '../screens/quantities'
import { weeksRun } from '../weekdays'
import type { CardWords } from '../../card-words'
import { firstRun, validRun } from './valid-run'

const weeks = (all: number, n: number): string => `${count(n)} ${all === 1 ? 'premières' : 'dernières'}`

export const words: CardWords<PromiseSays> = {
  name: 'La Promesse',
  says: {
    are: ({ k, n, all, median }) => {
      if (median < 1)
        return `Sur tes ${weeks(all, n)} semaines, ${did(k, 'a eu au moins une sortie', 'ont eu au moins une sortie')} et ${n - k === 1 ? 'une est passée' : `${count(n - k)} sont passées`} sans.`
      if (k < n)
        return `Ta semaine type compte ${between(median, 'sortie', 'sorties')} ; ${some(k)} des ${weeks(all, n)} ${k < 2 ? 'en a' : 'en ont'} eu au moins une.`
      return `Aucune de tes ${weeks(all, n)} semaines n’est restée sans sortie${median > 1 ? ` ; la semaine type en compte ${between(median, '', '').trim()}` : ''}.`
    },
    were: ({ k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))}, tu as été au rendez-vous ${spelled(k, 'f')} ${k === 1 ? 'semaine' : 'semaines'} sur les ${count(n)} jusqu’ici.`,
    empty: ({ empty, longest, n }) => {
      if (empty === 0) return `Aucune des ${count(n)} semaines n’est passée sans sortie.`
      if (empty === 1) return 'L’autre semaine n’a eu aucune sortie.'
      return `Les ${count(empty)} autres semaines n’ont eu aucune sortie, ${longest === 1 ? 'jamais deux de suite' : longest === empty ? 'toutes de suite' : `au plus ${count(longest)} de suite`}.`
    },
    quarters: ({ low, median, high, most }) =>
      `Sorties par semaine, semaines vides comprises : ${figure(median)} à la médiane ; la moitié centrale des semaines en compte ${low === high ? figure(low) : `de ${figure(low)} à ${figure(high)}`}, la plus pleine ${count(most)}.`,
    spread: ({ ratio, low, high }) =>
      ratio === 0
        ? 'Toutes les semaines où tu as couru ont autant de jours courus que le voudrait leur tendance.'
        : `Parmi les semaines où tu as couru, le nombre de jours courus varie ${tenths(ratio)} fois ce que voudrait le hasard (de ${tenths(low)} à ${tenths(high)}), tendance retirée.`,
    again: ({ k, n, byLuck }) =>
      `Sur ${countOf(n, 'un jour couru', 'jours courus')} après une semaine où tu as couru, ${did(k, 'est retombé', 'sont retombés', 'm')} sur un jour déjà couru cette semaine-là ; le hasard en amènerait ${count(Math.round(byLuck))}.`,
    near: ({ k, n, metres }, unit) =>
      `${k === n ? (n === 1 ? 'La seule sortie était' : `Les ${count(n)} sorties étaient toutes`) : k === 0 ? `Aucune sortie sur ${count(n)} n’était` : k === 1 ? `Une sortie sur ${count(n)} était` : `${count(k)} sorties sur ${count(n)} étaient`}, à un cinquième près, aussi ${k < 2 ? 'longue' : 'longues'} que la médiane, ${distance(metres, unit)}.`,
    lately: ({ k, weeks: n, share }) =>
      `Sur les ${count(n)} dernières semaines complètes, ${k === 0 ? 'aucune n’a eu de sortie' : did(k, 'a eu une sortie', 'ont eu une sortie')}, contre ${figure(Math.round(share * 100))} % sur toute la période`,
    how: ({ n, all, firstWeekday }) =>
      `${validRun} ${weeksRun(firstWeekday)}, et celle en cours est laissée de côté. Les semaines qui ont une sortie sont divisées par ${
        all === 1
          ? `les ${count(n)} semaines complètes depuis la première sortie, la sienne comprise`
          : `les ${count(n)} dernières semaines complètes, qu’elles aient une sortie ou non`
      }. La médiane et les quarts comptent des sorties, pas des jours, semaines vides comprises (quantiles de type 7). Pour le hasard, tous les jours d’une semaine où tu as couru se valent : l’écart entre les semaines est le carré moyen de leurs jours courus autour de leur tendance, divisé par la variance que donne le hasard, à 95 % ; les jours d’une semaine sont confrontés à ceux de la semaine d’avant, mélangés ; les deux demandent 26 semaines de ce genre. La carte parle au présent tant que les 26 dernières semaines complètes ont une sortie au moins moitié aussi souvent que toute la période. Il faut 26 semaines complètes depuis la première sortie.`,
    shows: ({ runs: all, lit, empty, fromDay, toDay }) =>
      `Un rang par année ${fromTo(fromDay, toDay)}, un trait par sortie, ${count(all)} en tout, haut selon sa distance. ${capital(
        did(lit, 'se trouve', 'se trouvent', 'f', spelled),
      )} dans les semaines dont parle la phrase ; ${empty === 0 ? 'aucune de ces semaines n’est vide' : `${spelled(empty, 'f')} de ces semaines ${empty === 1 ? 'reste creuse' : 'restent creuses'}`}.`,
    'no-run': firstRun,
    weeks: ({ weeks: left }) => `Il faut encore ${countOf(left, 'une semaine', 'semaines')}.`,
    'window-empty': ({ n }) => `Il faut une sortie dans les ${count(n)} dernières semaines complètes ; il n’y en a aucune.`,
  },
}
