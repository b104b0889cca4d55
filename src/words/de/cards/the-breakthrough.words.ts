import type { BreakthroughSays, RecordDistance } from '../../../domain/cards/the-breakthrough.card'
import { capital, daysBetween, listed, monthAndYear, span, spelled, spelledOf } from '../amounts'
import { count, countOf, duration, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

/** After „über“. */
const over = {
  '1k': '1\u00a0km',
  mile: 'die Meile',
  '5k': '5\u00a0km',
  '10k': '10\u00a0km',
  half: 'den Halbmarathon',
  marathon: 'den Marathon',
} as const satisfies Record<RecordDistance, string>
const named = { ...over, half: 'der Halbmarathon', marathon: 'der Marathon' } as const satisfies Record<RecordDistance, string>
/** The run of that length. */
const long = { ...over, mile: 'einer Meile', half: 'einem Halbmarathon', marathon: 'einem Marathon' } as const satisfies Record<RecordDistance, string>
const days = (n: number): string => countOf(n, 'einem Tag', 'Tagen')
const runs = (n: number): string => (n === 0 ? 'keinen Lauf' : countOf(n, 'einen Lauf', 'Läufe'))
const ofRuns = (n: number): string => countOf(n, 'einem Lauf', 'Läufen')

export const words: CardWords<BreakthroughSays> = {
  name: 'Der große Sprung',
  says: {
    are: ({ over: at, seconds, by, stood, day }) =>
      `Dein größter Sprung kam im ${monthAndYear(day)}: ${named[at]} in ${duration(seconds)}, ${duration(by)} unter einer ${span(stood)} alten Bestzeit.`,
    were: ({ over: at, seconds, by, stood, day }) =>
      `Dein größter Sprung, im ${monthAndYear(day)}, war ${named[at]} in ${duration(seconds)}: ${duration(by)} unter einer ${span(stood)} alten Bestzeit.`,
    others: ({ over: at, others, since, best }) =>
      `${others === 0 ? 'Jeder Lauf' : others === 1 ? 'Ein anderer Lauf' : `${capital(spelled(others))} andere Läufe`} über ${over[at]} ${
        others === 0 ? 'brachte eine' : others === 1 ? 'brachte keine' : 'brachten keine'
      } Bestzeit; ${
        since === 0
          ? 'seither war nichts schneller'
          : `${since === 1 ? 'einer war' : `${spelled(since)} waren`} seither noch schneller, bis hinunter zu ${duration(best)}`
      }.`,
    first: ({ over: at, seconds, day }) => `Das erste Mal über ${over[at]}: ${duration(seconds)}, am ${longDay(day)}.`,
    record: ({ seconds, day, by, stood }) =>
      `${duration(seconds)} am ${longDay(day)}, ${duration(by)} weniger, nach ${stood === 0 ? 'weniger als einem Tag' : days(stood)}.`,
    elsewhere: ({ over: at, seconds, by, stood, day }) =>
      `Über ${over[at]} war der größte Sprung ${duration(by)}, auf ${duration(seconds)} am ${longDay(day)}, nach ${days(stood)}: kein größerer Anteil.`,
    sources: ({ over: at, track, whole, unknown }) =>
      `Zeiten über ${over[at]} kommen ${listed([
        ...(track > 0 ? [`aus den Tracks von ${ofRuns(track)}`] : []),
        ...(whole > 0 ? [`aus ${ofRuns(whole)} als Ganzem, kaum länger als das`] : []),
      ])}${unknown > 0 ? `; von ${ofRuns(unknown)} dieser Länge sind sie nicht bekannt` : ''}.`,
    lately: ({ over: at, k }) => `Die letzten 26 vollen Wochen und diese haben ${runs(k)} von ${long[at]} oder mehr`,
    how: ({ over: at, firstWeekday }) =>
      `${validRun} In jedem Track draußen werden der schnellste Kilometer, die schnellste Meile, die schnellsten 5\u00a0km und 10\u00a0km, der schnellste Halbmarathon und der schnellste Marathon gesucht, nach der Uhr, mit Pausen; was schneller ist als ein Mensch, wird vorher entfernt. Ein Track, der um mehr als 2\u00a0% von der Distanz des Exports abweicht, wurde nachträglich verändert und bleibt außen vor. Ohne Track zählt ein Lauf als Ganzes, wenn er so lang ist wie die Distanz und höchstens 3\u00a0% länger. Eine Bestzeit liegt mindestens eine Sekunde unter allen davor. Es zählen Distanzen mit drei Bestzeiten, und davon Bestzeiten, die 90 Tage gehalten haben; genannt ist die, die um den größten Anteil ihrer selbst fiel, über ${over[at]}. Von vier von fünf Läufen dieser Länge müssen Zeiten bekannt sein. Was vor dem ersten Lauf hier war, ist nicht bekannt. Erzählt wird in der Gegenwart, solange die letzten 26 Wochen einen Lauf dieser Länge haben.${weeksAsSet(firstWeekday)}`,
    shows: ({ over: at, runs: all, timed, records, fromDay, toDay }) =>
      `Eine Leiter der Tage ${daysBetween(fromDay, toDay)}, eine kurze Sprosse für ${timed === 1 ? 'den einen Lauf' : `jeden von ${ofRuns(timed)}`}, dessen Zeit über ${over[at]} bekannt ist, je schneller, desto höher. Jede von ${spelledOf(records, 'einer Bestzeit', 'Bestzeiten')} reicht bis zur nächsten. Die am weitesten gefallene und die danach leuchten.${
        all === timed
          ? ''
          : ` ${all - timed === 1 ? 'Einer ohne solche Zeit ist ein Strich' : `${capital(spelled(all - timed))} ohne solche Zeit sind Striche`} darunter.`
      }`,
    'no-run': () => 'Braucht einen ersten Lauf von 1\u00a0km oder mehr draußen.',
    cover: ({ n, of }) =>
      `Braucht die Tracks von vier von fünf: Von deinen ${of === 1 ? 'Läufen, einem' : `${count(of)} Läufen`} von 1\u00a0km oder mehr ist der schnellste Kilometer ${n === 0 ? 'bei keinem' : n === 1 ? 'bei einem' : `bei ${count(n)}`} bekannt.`,
    few: ({ over: at, records }) =>
      `Braucht drei Bestzeiten über eine Distanz, jede unter der vorigen; die meisten bisher: ${records === 1 ? 'eine' : records === 0 ? 'keine' : spelled(records)}, über ${over[at]}.`,
    young: ({ stood, least }) =>
      `Braucht eine Bestzeit, die nach ${days(least)} oder mehr fällt; am längsten stand eine, bevor sie fiel, ${stood === 0 ? 'weniger als einen Tag' : countOf(stood, 'einen Tag', 'Tage')}.`,
  },
}
