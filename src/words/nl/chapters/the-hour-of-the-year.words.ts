import type { YearHourSays } from '../../../domain/chapters/the-hour-of-the-year.page'
import { by } from '../amounts'
import type { CardWords } from '../../card-words'
import { began, hours, partsOf, secondLine } from '../cards/the-hour.words'
import { validRun } from '../cards/valid-run'
import { count, figure } from '../screens/quantities'
import { moreRuns } from './year-words'

export const words: CardWords<YearHourSays> = {
  name: 'Het uur',
  says: {
    over: ({ year, light, k, n, of }) =>
      `In ${year} was je uur ${hours[light]}: ${k === of ? 'alle' : `${count(k)} van`} ${count(n)} runs ${by(k, 'begon', 'begonnen')} ${began[light]}.`,
    running: ({ year, light, k, n, of }) =>
      `In ${year} is je uur tot nu toe ${hours[light]}: ${k === of ? 'alle' : `${count(k)} van`} ${count(n)} runs ${by(k, 'begon', 'begonnen')} ${began[light]}.`,
    others: ({ light, ...parts }) => {
      const others = parts.dawn + parts.day + parts.dusk + parts.dark - parts[light]
      return others === 0
        ? 'Van geen andere run is bekend dat hij in een ander licht begon.'
        : `${others === 1 ? 'De andere begon' : `De andere ${count(others)} begonnen`}: ${partsOf(parts, light)}.`
    },
    second: secondLine,
    sources: ({ file, city, doubtful, unknown }) =>
      `De zon is bij ${count(file)} die van de run zelf, en bij ${count(city)} die van de stad van de tijdzone; ${count(doubtful)} ${by(doubtful, 'begon', 'begonnen')} te dicht bij een grens om het naar een stad te zeggen, en van ${count(unknown)} is geen zon bekend.`,
    how: ({ n, of }) =>
      `${validRun} Rond zonsopgang is van 90 minuten ervoor tot 60 erna, rond zonsondergang van 60 ervoor tot 90 erna. Van ${count(n)} van de ${count(of)} runs van het jaar is de zon bekend. Nodig zijn er 30, een aandeel waarvan de marge op 99% boven 40% ligt en boven wat de uren dat iemand wakker is alleen al zouden geven, en een tweede licht dat het toeval in minder dan 1 op de 1.000 gevallen verklaart. Runs komen in fasen, dus ze tellen hier als het kleinste aantal onafhankelijke dat ze waard kunnen zijn: van gesimuleerde lopers zonder vast uur krijgt hooguit één jaar op de honderd er een.`,
    few: ({ left, year }) => moreRuns(left, year),
    cover: ({ n, of, year }) =>
      `Hiervoor is een bekende zon nodig bij vier op de vijf runs, minstens 30; in ${year} is dat zo bij ${n === 0 ? 'geen' : count(n)} van ${count(of)}.`,
    even: ({ n, year, ...parts }) => `Hiervoor is een licht nodig dat eruit springt; de ${count(n)} runs van ${year} begonnen ${partsOf(parts, null)}.`,
    daylong: ({ k, n, chance, year }) =>
      `Hiervoor is meer nodig dan de dag zelf geeft: ${count(k)} van ${count(n)} runs van ${year} ${by(k, 'begon', 'begonnen')} in een licht dat ${figure(Math.round(chance * 100))}% vult van de uren dat je wakker bent.`,
  },
}
