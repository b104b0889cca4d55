import type { SkinSays } from '../../../domain/cards/the-weather-skin.card'
import type { Hardship } from '../../../domain/cards/weather-of-runs'
import { by, capital, eachRun, listed, runsOrNone as runs, spelled, thereAre, yearsBetween } from '../amounts'
import { count, countOf, degrees, figure, longDay, ofUnit } from '../screens/quantities'
import type { Unit } from '../../quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const met = (kind: Hardship, unit: Unit): string =>
  ({
    wet: 'in regen of sneeuw',
    cold: `gevoelsmatig onder ${degrees(0, unit)}`,
    hot: `gevoelsmatig boven ${degrees(30, unit)}`,
    windy: 'bij harde wind',
  })[kind]
/** `of`: says that they are of those in hard weather. */
const most = ({ k, kind, most: n }: { readonly k: number; readonly kind: Hardship; readonly most: number }, unit: Unit, of = ''): string =>
  n === k ? (k === 1 ? met(kind, unit) : `allemaal ${met(kind, unit)}`) : `${count(n)}${of} ${met(kind, unit)}`
const from = (who: string, values: readonly [felt: number, rain: number, wind: number]): string[] => {
  const [felt, rain, wind] = values
  if (felt === rain && rain === wind) return felt === 0 ? [] : [`${who} voor ${runs(felt)}`]
  const each = [
    ...(felt > 0 ? [`hoe ${runs(felt)} ${by(felt, 'aanvoelde', 'aanvoelden')}`] : []),
    ...(rain > 0 ? [`de regen of sneeuw van ${runs(rain)}`] : []),
    ...(wind > 0 ? [`de wind van ${runs(wind)}`] : []),
  ]
  return [`${who} voor ${listed(each)}`]
}

export const words: CardWords<SkinSays> = {
  name: 'Weer en wind',
  says: {
    are: ({ all, ...hard }, unit) =>
      `Je liep ${count(hard.k)} van je ${all === 1 ? '' : 'laatste '}${count(hard.n)} runs in zwaar weer, ${most(hard, unit, ' daarvan')}.`,
    were: ({ fromYear, toYear, ...hard }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} liep je ${count(hard.k)} van ${count(hard.n)} in zwaar weer, ${most(hard, unit)}.`,
    'are-some': ({ of, ...hard }, unit) => `Van ${count(hard.n)} van je ${count(of)} runs is het weer bekend: ${count(hard.k)} zwaar, ${most(hard, unit)}.`,
    'were-some': ({ of, fromYear, toYear, ...hard }) =>
      `${capital(yearsBetween(fromYear, toYear))} is het weer van ${count(hard.n)} van je ${count(of)} runs bekend: ${count(hard.k)} ${by(hard.k, 'was', 'waren')} zwaar.`,
    others: ({ others, median }, unit) =>
      `${others === 0 ? 'Geen andere run had milder weer' : others === 1 ? 'De andere had er niets van' : `De andere ${count(others)} hadden er niets van`}; de middelste van alle voelde als ${degrees(median, unit)}.`,
    kinds: ({ wet, cold, hot, windy, several }, unit) =>
      `In regen of sneeuw ${spelled(wet)}, gevoelsmatig onder ${degrees(0, unit)} ${spelled(cold)}, gevoelsmatig boven ${degrees(30, unit)} ${spelled(hot)}, in wind van 10\u00A0m/s of meer ${spelled(windy)}; ${several === 0 ? 'geen run had er twee van' : `${spelled(several)} ${by(several, 'had', 'hadden')} er meer dan één van`}.`,
    coldest: ({ value, day }, unit) => `De koudste van al je runs voelde als ${degrees(value, unit)}, op ${longDay(day)}.`,
    hottest: ({ value, day }, unit) => `De warmste van al je runs voelde als ${degrees(value, unit)}, op ${longDay(day)}.`,
    wettest: ({ value, day }) => `De zwaarste regen of sneeuw van al je runs: ${ofUnit(figure(value), 'mm')} per uur, op ${longDay(day)}.`,
    windiest: ({ value, day }) => `De hardste wind van al je runs: ${ofUnit(figure(value), 'm/s')}, op ${longDay(day)}.`,
    sources: (of) =>
      `Het weer komt ${listed([
        ...from('uit de export', [of.feelsExport, of.rainExport, of.windExport]),
        ...from('van de weerdienst', [of.feelsService, of.rainService, of.windService]),
        ...from('van het toestel', [of.feelsDevice, of.rainDevice, of.windDevice]),
      ])}.`,
    left: ({ unknown, indoors }) =>
      `Niet meegeteld: ${listed([...(unknown > 0 ? [`${runs(unknown)} waarvan het weer niet bekend is`] : []), ...(indoors > 0 ? [`${runs(indoors)} binnen`] : [])])}.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'In de laatste 26 volle weken viel geen run waarvan het weer bekend is'
        : `Van de ${n === 1 ? 'ene run' : runs(n)} in de laatste 26 volle weken waarvan het weer bekend is, ${by(k, 'had er', 'hadden er')} ${spelled(k)} zwaar weer`,
    how: ({ n, of, firstWeekday }, unit) =>
      `${validRun} Weer is zwaar als het voelde als minder dan ${degrees(0, unit)} of meer dan ${degrees(30, unit)}, als er een tiende millimeter regen of sneeuw per uur viel, of meer, of als de wind 10\u00A0m/s of harder blies, bij de start. Alleen runs buiten tellen waarvan alle drie bekend zijn: ${count(n)} van ${count(of)} in de laatste 104 weken, deze meegeteld; nodig zijn er 40, en drie op de vijf. Onder vier op de vijf zegt de zin over hoeveel ze spreekt. De koudste, de warmste, de zwaarste regen of sneeuw en de hardste wind zijn die van al je runs. Hoe vaak het weer zwaar was op dagen zonder run is niet bekend, dus over wat jou binnen houdt, wordt niets gezegd. De kaart spreekt in de tegenwoordige tijd zolang de laatste 26 volle weken één zo’n run hebben.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, placeless, fromDay, toDay }) =>
      `Een thermometer, de warmste boven: een lijn voor ${eachRun(all)} van ${longDay(fromDay)} tot en met ${longDay(toDay)}, zo lang als de run ver is, op de graad zoals hij aanvoelde${placeless === 0 ? '' : `; ${spelled(placeless)} waarvan dat niet bekend is, of die binnen ${by(placeless, 'was, ligt', 'waren, liggen')} onderaan`}. ${capital(spelled(lit))} in zwaar weer ${by(lit, 'licht', 'lichten')} op.`,
    'no-run': () => 'Wacht op een eerste run.',
    runs: ({ left, n }) => `Wacht op nog ${countOf(left, 'run', 'runs')} buiten binnen 104 weken; ${thereAre(n)}.`,
    cover: ({ n, of }) =>
      `Wacht op het weer van drie op de vijf, minstens 40: van je laatste ${count(of)} runs buiten is het bekend van ${n === 0 ? 'geen enkele' : count(n)}.`,
    mild: ({ n }) => `Geen van je laatste ${count(n)} runs buiten had regen, sneeuw of harde wind, of voelde als vorst of als hitte.`,
  },
}
