import type { ReturnSays } from '../../../domain/cards/the-return.card'
import { monday } from '../../../domain/calendar/calendar'
import { capital, daysBetween, span, spelled, times, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay } from '../screens/quantities'
import { weekSpan } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const days = (n: number): string => countOf(n, 'ein Tag', 'Tage')
const ofDays = (n: number): string => countOf(n, 'einem Tag', 'Tagen')
const runs = (n: number): string => (n === 0 ? 'kein Lauf' : countOf(n, 'ein Lauf', 'Läufe'))
const inside = (others: number): string =>
  others === 0
    ? 'Keine andere Aktivität lag darin.'
    : others === 1
      ? 'Eine andere Aktivität lag darin.'
      : `${capital(spelled(others))} andere Aktivitäten lagen darin.`
const from = (fromDay: number, toDay: number, length: number): string => `${capital(daysBetween(fromDay, toDay))}, ${days(length)}`
const upTo = (n: number, longest: number): string => `${n === 1 ? '' : 'bis zu '}${span(longest)} lang`

export const words: CardWords<ReturnSays> = {
  name: 'Die Rückkehr',
  says: {
    are: ({ k, n, longest }) => {
      const quiet = `${capital(times(n))} wurde es still bei dir, ${upTo(n, longest)}`
      if (n === 1) return k === 1 ? `${quiet}, und du kamst zurück.` : `${quiet}, und binnen vier Wochen folgten weniger als vier Läufe.`
      return k === 0 ? `${quiet}; jedes Mal folgten weniger als vier Läufe.` : `${quiet}, und ${times(k)} kamst du zurück.`
    },
    were: ({ k, n, longest, fromYear, toYear }) => {
      const quiet = `${capital(times(n))} wurde es ${yearsBetween(fromYear, toYear)} still bei dir`
      if (k === 0) return `${quiet}, und ${n === 1 ? 'es' : 'jedes Mal'} folgten weniger als vier Läufe.`
      if (k === n) return `${quiet}, ${n === 1 ? upTo(n, longest) : `bis zu ${span(longest)}`}, und du kamst zurück.`
      return `${quiet}, höchstens ${span(longest)}, und ${times(k)} kamst du zurück.`
    },
    'all-back': ({ n }) =>
      n === 1 ? 'Es gibt keine andere stille Zeit von dir, die dagegenstünde.' : `Von den ${spelled(n)} stillen Zeiten blieb keine ohne Rückkehr.`,
    'not-back': ({ k, n }) =>
      k === 0
        ? n === 1
          ? 'Danach folgten weniger als vier Läufe binnen 28 Tagen.'
          : `Nach keiner der ${spelled(n)} folgten vier Läufe binnen 28 Tagen.`
        : `Nach ${n - k === 1 ? 'der anderen' : `den anderen ${spelled(n - k)}`} folgten weniger als vier Läufe binnen 28 Tagen.`,
    returned: ({ days: length, fromDay, toDay, runs: followed, metres, recovery, others }, unit) => {
      const before = `80\u00a0% der ${distance(metres, unit)} aus den 28 Tagen davor`
      const back =
        recovery < 0
          ? `${before} waren vor der nächsten stillen Zeit oder bis heute nicht wieder beisammen`
          : recovery === 0
            ? `${before} waren am Tag der Rückkehr beisammen`
            : `${before} waren nach ${ofDays(recovery)} beisammen`
      return `${from(fromDay, toDay, length)}: ${runs(followed)} in den 28 Tagen ab dem Ende; ${back}. ${inside(others)}`
    },
    'not-returned': ({ days: length, fromDay, toDay, runs: followed, others }) =>
      `${from(fromDay, toDay, length)}: ${runs(followed)} in den 28 Tagen ab dem Ende. ${inside(others)}`,
    undecided: ({ days: length, toDay, runs: followed, left, others }) =>
      `Eine stille Zeit von ${ofDays(length)} endete am ${longDay(toDay)}: bisher ${runs(followed)}. Gezählt wird sie mit dem vierten Lauf oder in ${ofDays(left)}. ${inside(others)}`,
    recovery: ({ median, reached, k }) =>
      reached === 0
        ? `80\u00a0% der Distanz davor ${k === 1 ? 'waren nach der einen Rückkehr nicht wieder erreicht' : `waren nach keiner der ${count(k)} Rückkehren wieder erreicht`}.`
        : `80\u00a0% der Distanz davor waren nach ${k === 1 ? 'der einen Rückkehr' : `${reached === 1 ? 'einer' : count(reached)} von ${count(k)} Rückkehren`} wieder erreicht, im mittleren Fall nach ${figure(median)} ${median === 1 ? 'Tag' : 'Tagen'}.`,
    early: ({ early }) =>
      early === 1
        ? 'Eine frühere stille Zeit, weniger als acht Wochen nach dem ersten Lauf, ist nicht gezählt.'
        : `${capital(spelled(early))} frühere stille Zeiten, weniger als acht Wochen nach dem ersten Lauf, sind nicht gezählt.`,
    awake: ({ since, threshold }) =>
      `Der letzte Lauf ${since === 0 ? 'war heute' : `ist ${countOf(since, 'einen Tag', 'Tage')} her`}; eine stille Zeit beginnt bei dir mit ${ofDays(Math.ceil(threshold))}`,
    open: ({ since }) => `Es ist seit ${ofDays(since)} still; diese stille Zeit bestimmt die Zeitform und ist nicht mitgezählt`,
    how: ({ threshold, p90 }) =>
      `${validRun} Eine stille Zeit sind die Tage von einem Lauftag zum nächsten, wenn es mindestens 21 sind, mindestens dreimal so viele, wie neun von zehn aller deiner Abstände zwischen Lauftagen nicht überschreiten (das Quantil vom Typ 7), und zwischen dem ersten Lauf und ihrem Beginn acht Wochen oder mehr liegen. Neun von zehn deiner Abstände bleiben innerhalb von ${figure(p90)} ${p90 === 1 ? 'Tag' : 'Tagen'}, also beginnt eine stille Zeit mit ${ofDays(Math.ceil(threshold))}. Du kamst zurück, wenn vier Läufe in die 28 Tage fallen, die mit dem Lauf beginnen, der sie beendet. Die Erholung sind die Tage, bis 28 Tage 80\u00a0% der Distanz der 28 Tage vor der stillen Zeit enthalten; gezählt werden Läufe seit der Rückkehr, deren Tag als Tag 0 zählt. Eine Radfahrt beendet keine stille Zeit. Was seine 28 Tage oder seinen vierten Lauf noch nicht hatte, bleibt offen. Erzählt wird in der Vergangenheit, solange eine stille Zeit offen ist. Was eine stille Zeit verursacht hat, ist nicht bekannt.`,
    shows: ({ runs: all, lit, silences, fromDay, toDay, firstWeekday }) =>
      `Ebbe und Flut ${daysBetween(fromDay, toDay)}: jede Woche${firstWeekday === monday ? '' : `, ${weekSpan(firstWeekday)},`} so hoch, wie ihre Läufe weit sind, zusammen ${countOf(all, 'ein Lauf', 'Läufe')}, dazwischen ${countOf(silences, 'eine stille Zeit', 'stille Zeiten')}. ${
        lit === 0
          ? 'Keiner leuchtet'
          : lit === 1
            ? 'Einer leuchtet: der aus den vier Wochen nach einer Rückkehr'
            : `${capital(spelled(lit))} leuchten: die aus den vier Wochen nach einer Rückkehr`
      }.`,
    'no-run': () => 'Braucht einen ersten Lauf.',
    'no-silence': ({ threshold }) => `Es gibt keine stille Zeit zu erzählen: keine von ${ofDays(Math.ceil(threshold))} oder mehr.`,
    'only-early': ({ early, threshold }) =>
      `Es gibt keine stille Zeit von ${ofDays(Math.ceil(threshold))} oder mehr mit acht Wochen davor; ${early === 1 ? 'die eine bisher begann' : `die ${spelled(early)} bisher begannen`} früher.`,
    'still-open': ({ since, early }) =>
      early === 1
        ? `Die stille Zeit von bisher ${ofDays(since)} begann weniger als acht Wochen nach dem ersten Lauf.`
        : `Die erste stille Zeit, bisher ${days(since)}, ist nicht zu Ende.`,
    'still-undecided': ({ runs: left, left: wait }) =>
      `Braucht noch ${countOf(left, 'einen Lauf', 'Läufe')} oder noch ${countOf(wait, 'einen Tag', 'Tage')}, um zu wissen, ob du zurückgekommen bist.`,
    'no-distance': ({ with: known, of }) =>
      `Braucht Distanzen: ${known === 0 ? 'Keiner' : known === 1 ? 'Einer' : count(known)} von ${countOf(of, 'einem Lauf', 'Läufen')} ${known < 2 ? 'hat' : 'haben'} eine, und bei 80\u00a0% muss es so sein.`,
  },
}
