import type { FarSays } from '../../../domain/cards/the-far-line.card'
import { among, capital, did, fromTo, lastRuns, luck, some, spelled, thereAre, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay } from '../screens/quantities'
import { weekdayName, weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { firstRun, validRun } from './valid-run'

const percent = (share: number): string => `${figure(Math.round(share * 100))} %`

export const words: CardWords<FarSays> = {
  name: 'Le Lointain',
  says: {
    are: ({ far, k, n, longest, all }, unit) =>
      `Pour toi, loin commence à ${distance(far, unit)} : ${some(k)} de tes ${lastRuns(n, all)} y ${k === 1 ? 'est allée' : 'sont allées'}, jusqu’à ${distance(longest, unit)}.`,
    were: ({ k, n, longest, fromYear, toYear }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))}, ${some(k)} de tes ${count(n)} sorties ${k === 1 ? 'est allée' : 'sont allées'} loin, jusqu’à ${distance(longest, unit)}.`,
    others: ({ others, median }, unit) =>
      others === 0
        ? 'Il n’y a pas d’autre sortie.'
        : others === 1
          ? `L’autre n’est pas allée loin : ${distance(median, unit)}.`
          : `Les ${count(others)} autres ne sont pas allées loin ; leur médiane est de ${distance(median, unit)}.`,
    longest: ({ metres, day }, unit) => `La plus longue : ${distance(metres, unit)}, le ${longDay(day)}.`,
    weekday: ({ weekday, k, n, share, p }) =>
      `Sur ${count(n)} sorties lointaines, ${some(k)} ${k === 1 ? 'est tombée' : 'sont tombées'} un ${weekdayName(weekday)}, comme ${percent(share)} de toutes les sorties ; le hasard ferait cela ${luck(p)}.`,
    'no-weekday': ({ weekday, k, n }) =>
      `Aucun jour de la semaine ne se détache : sur ${count(n)}, ${some(k)} ${k === 1 ? 'est tombée' : 'sont tombées'} un ${weekdayName(weekday)}, ce que le hasard peut faire.`,
    line: ({ far, median, p90 }, unit) =>
      `La limite aujourd’hui : la sortie médiane des 365 derniers jours fait ${distance(median, unit)}, neuf sur dix ne dépassent pas ${distance(p90, unit)}, donc loin commence à ${distance(far, unit)}.`,
    unruled: ({ unruled }) =>
      unruled === 1
        ? 'Une sortie du début est laissée de côté : il y en avait moins de dix dans l’année d’avant.'
        : `${capital(spelled(unruled, 'f'))} sorties du début sont laissées de côté : il y en avait moins de dix dans l’année d’avant.`,
    lately: ({ k, n, share }) =>
      n === 0
        ? 'Les 26 dernières semaines complètes ne comptent aucune sortie'
        : `${among(n)} des 26 dernières semaines complètes, ${did(k, 'est allée loin', 'sont allées loin')}, contre ${percent(share)} sur toute la période`,
    how: ({ firstWeekday }) =>
      `${validRun} Une sortie est lointaine si elle fait au moins une fois et demie la médiane des 365 jours jusqu’à elle comprise, et si elle est aussi longue que le dixième le plus long de ces sorties, ou plus (la médiane et le quantile de neuf sur dix, de type 7). Il faut dix sorties dans ces 365 jours, et 40 dans les 104 dernières semaines, celle-ci comprise. Le jour de la semaine est confronté au hasard : si les lointaines tombaient comme toutes les sorties, la probabilité d’en avoir autant ce jour-là est exacte (une queue binomiale, phases retirées), multipliée par sept parce que n’importe lequel aurait pu sortir. La carte parle au présent tant que, dans les 26 dernières semaines complètes, les sorties vont loin au moins moitié aussi souvent que sur toute la période.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, unruled, fromDay, toDay }) =>
      `Un horizon ${fromTo(fromDay, toDay)}, avec dessous une tige par sortie, ${count(all - unruled)} en tout, haute selon sa distance : ce qui est allé loin pour son année s’élève au-dessus. Des 104 dernières semaines, ${did(lit, 'est éclairée', 'sont éclairées', 'f', spelled)}.${
        unruled === 0
          ? ''
          : ` ${capital(spelled(unruled, 'f'))} qui en ${unruled === 1 ? 'avait trop peu avant elle est un trait' : 'avaient trop peu avant elles sont des traits'} dessous.`
      }`,
    'no-run': firstRun,
    runs: ({ left, n }) => `Il faut encore ${countOf(left, 'une sortie', 'sorties')} en 104 semaines ; ${thereAre(n)}.`,
    year: ({ left }) => `Il faut encore ${countOf(left, 'une sortie', 'sorties')} pour savoir ce qui est loin aujourd’hui : dix en un an.`,
    alike: ({ n, far, longest }, unit) =>
      `Aucune de tes ${count(n)} dernières sorties n’est allée loin : ce serait à partir de ${distance(far, unit)}, et la plus longue faisait ${distance(longest, unit)}.`,
  },
}
