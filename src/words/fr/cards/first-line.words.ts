import type { LineSays } from '../../../domain/cards/first-line.card'
import { capital, days, fromTo, monthAndYear, runs, some } from '../amounts'
import { count, countOf, distance, duration, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { firstRun, validRun } from './valid-run'

export const words: CardWords<LineSays> = {
  name: 'Premières lignes',
  says: {
    are: ({ first, firstDay, latest, runsOn }, unit) =>
      `Ta première ligne faisait ${distance(first, unit)}, en ${monthAndYear(firstDay)} ; ${countOf(runsOn, 'une sortie', 'sorties')} plus tard, la dernière fait ${distance(latest, unit)}.`,
    were: ({ first, firstDay, latest, latestDay }, unit) =>
      `Ta première ligne faisait ${distance(first, unit)}, en ${monthAndYear(firstDay)} ; ta dernière, en ${monthAndYear(latestDay)}, faisait ${distance(latest, unit)}.`,
    usual: ({ first, latest, firstRuns, latestRuns }, unit) =>
      `Chacune n’est qu’une sortie : la médiane était de ${distance(first, unit)} la première année, sur ${runs(firstRuns)}, et de ${distance(latest, unit)} la dernière, sur ${runs(latestRuns)}.`,
    pair: ({ earlierDay, earlierMetres, earlierSeconds, laterDay, laterMetres, laterSeconds }, unit) =>
      `Les plus proches par la distance, entre la première année et la dernière : ${distance(earlierMetres, unit)} en ${duration(earlierSeconds)} le ${longDay(earlierDay)}, ${distance(laterMetres, unit)} en ${duration(laterSeconds)} le ${longDay(laterDay)}.`,
    'no-pair': () => 'Aucune sortie de la dernière année n’est, à un dixième près, aussi longue qu’une sortie de la première.',
    before: ({ firstDay }) =>
      `Ce que tu as couru avant le ${longDay(firstDay)} n’est pas ici : c’est la première ligne enregistrée, peut-être pas la première que tu aies courue.`,
    lately: ({ since, k, weeks }) =>
      `La dernière sortie ${since === 0 ? 'date d’aujourd’hui' : `remonte à ${days(since)}`} ; les ${count(weeks)} dernières semaines complètes ${k === 0 ? 'n’en comptent aucune' : `en comptent ${some(k)}`}`,
    how: ({ firstWeekday }) =>
      `${validRun} La première ligne est la première de toutes les sorties enregistrées, la dernière est la plus récente. La première année, ce sont les 365 jours à partir de la première sortie ; la dernière, les 365 jours jusqu’à la plus récente. Parmi elles, les deux sorties les plus proches par la distance sont mises côte à côte, à un dixième près de la plus ancienne ; à égalité, la première venue d’abord et la plus récente ensuite. Il faut un an entre la première sortie et la plus récente. La carte parle au passé quand 26 semaines complètes n’ont compté aucune sortie.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, fromDay, toDay }) =>
      `${capital(countOf(all, 'une sortie', 'sorties'))} ${fromTo(fromDay, toDay)}, l’une après l’autre comme des mots, chacune longue selon sa distance, un paragraphe par année. La première et la dernière sont éclairées.`,
    'no-run': firstRun,
    year: ({ left }) => `Il faut encore ${days(left)}, et une sortie après : un an entre la première ligne et la dernière.`,
    'year-over': () => 'Il faut encore une sortie : un an entre la première ligne et la dernière.',
  },
}
