import type { LineSays } from '../../../domain/cards/first-line.card'
import { daysBetween, monthAndYear } from '../amounts'
import { count, countOf, distance, duration, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const runs = (n: number): string => countOf(n, 'ein Lauf', 'Läufe')

export const words: CardWords<LineSays> = {
  name: 'Die erste Zeile',
  says: {
    are: ({ first, firstDay, latest, runsOn }, unit) =>
      `Deine erste Zeile maß ${distance(first, unit)}, im ${monthAndYear(firstDay)}; ${countOf(runsOn, 'einen Lauf', 'Läufe')} später misst die jüngste ${distance(latest, unit)}.`,
    were: ({ first, firstDay, latest, latestDay }, unit) =>
      `Deine erste Zeile maß ${distance(first, unit)}, im ${monthAndYear(firstDay)}; deine jüngste, im ${monthAndYear(latestDay)}, maß ${distance(latest, unit)}.`,
    usual: ({ first, latest, firstRuns, latestRuns }, unit) =>
      `Beide Zeilen sind einzelne Läufe: Der mittlere von ${count(firstRuns)} im ersten Jahr maß ${distance(first, unit)}, der von ${count(latestRuns)} im letzten ${distance(latest, unit)}.`,
    pair: ({ earlierDay, earlierMetres, earlierSeconds, laterDay, laterMetres, laterSeconds }, unit) =>
      `In der Distanz einander am nächsten, aus dem ersten Jahr und dem letzten: ${distance(earlierMetres, unit)} in ${duration(earlierSeconds)} am ${longDay(earlierDay)}, ${distance(laterMetres, unit)} in ${duration(laterSeconds)} am ${longDay(laterDay)}.`,
    'no-pair': () => 'Kein Lauf des letzten Jahres liegt in der Distanz bis auf ein Zehntel bei einem des ersten.',
    before: ({ firstDay }) =>
      `Was du vor dem ${longDay(firstDay)} gelaufen bist, ist hier nicht dabei: Es ist die erste aufgezeichnete Zeile, vielleicht nicht die erste gelaufene.`,
    lately: ({ since, k, weeks }) =>
      `Der jüngste Lauf ${since === 0 ? 'war heute' : `ist ${countOf(since, 'einen Tag', 'Tage')} her`}; die letzten ${count(weeks)} vollen Wochen haben ${k === 0 ? 'keinen' : countOf(k, 'einen Lauf', 'Läufe')}`,
    how: ({ firstWeekday }) =>
      `${validRun} Die erste Zeile ist die erste aller aufgezeichneten, die jüngste die letzte. Das erste Jahr sind die 365 Tage ab dem ersten Lauf, das letzte die 365 Tage bis zum jüngsten. Daraus stehen die zwei Läufe nebeneinander, die sich in der Distanz am nächsten sind, bis auf ein Zehntel des früheren; bei gleichem Abstand der früheste vorn und der späteste hinten. Der mittlere Lauf ist der Median. Zwischen dem ersten und dem jüngsten Lauf muss ein Jahr liegen. Erzählt wird in der Vergangenheit, sobald 26 volle Wochen ohne Lauf waren.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, fromDay, toDay }) =>
      `${runs(all)} ${daysBetween(fromDay, toDay)}, hintereinander geschrieben wie Wörter, jedes so lang, wie der Lauf weit ist, ein Absatz pro Jahr. Der erste und der jüngste leuchten.`,
    'no-run': () => 'Braucht einen ersten Lauf.',
    year: ({ left }) => `Braucht noch ${countOf(left, 'einen Tag', 'Tage')} und danach einen Lauf: ein Jahr zwischen der ersten Zeile und der jüngsten.`,
    'year-over': () => 'Braucht noch einen Lauf: ein Jahr zwischen der ersten Zeile und der jüngsten.',
  },
}
