import type { FasterHalf, SecondHalfSays } from '../../../domain/cards/the-second-half.card'
import { capital, daysBetween, listed, luck, some, spelled, yearsBetween } from '../amounts'
import { count, countOf, figure } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const half = { second: 'zweite Hälfte', first: 'erste Hälfte' } as const satisfies Record<FasterHalf, string>
const opposite = { second: 'first', first: 'second' } as const satisfies Record<FasterHalf, FasterHalf>
const runs = (n: number): string => (n === 0 ? 'kein Lauf' : countOf(n, 'ein Lauf', 'Läufe'))
const someOf = (n: number): string => (n === 0 ? 'keinem' : n === 1 ? 'einem' : count(n))
/** bei 93 deiner letzten 310 Läufe · bei allen deinen 41 Läufen */
const ofYours = (k: number, n: number, all: number): string => {
  const last = all === 1 ? '' : 'letzten '
  return k === n ? `bei allen deinen ${last}${count(n)} Läufen` : `bei ${someOf(k)} deiner ${last}${count(n)} Läufe`
}

export const words: CardWords<SecondHalfSays> = {
  name: 'Die zweite Hälfte',
  says: {
    are: ({ half: of, k, n, all }) => `Deine ${half[of]} ist die schnellere: So war es ${ofYours(k, n, all)}.`,
    were: ({ half: of, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} war deine ${half[of]} die schnellere: ${k === n ? `bei allen ${count(n)}` : `bei ${someOf(k)} von ${count(n)}`} Läufen.`,
    others: ({ half: of, even, other }) =>
      even + other === 0
        ? 'Kein Lauf sagt etwas anderes.'
        : `Von den anderen ${even < 2 ? 'war' : 'waren'} ${even === 0 ? 'keiner' : even === 1 ? 'einer' : spelled(even)} ausgeglichen, und bei ${other === 0 ? 'keinem' : other === 1 ? 'einem' : spelled(other)} war die ${half[opposite[of]]} schneller.`,
    middle: ({ thousandths }) =>
      thousandths === 1000
        ? 'Im mittleren Lauf dauerten beide Hälften gleich lang, Steigungen herausgerechnet.'
        : `Im mittleren Lauf dauerte die zweite Hälfte ${figure(Math.abs(1000 - thousandths) / 10)}\u00a0% ${thousandths < 1000 ? 'kürzer' : 'länger'} als die erste, Steigungen herausgerechnet.`,
    luck: ({ k, n, p }) => `Wäre jede Hälfte gleich wahrscheinlich die schnellere, legte der Zufall ${count(k)} von ${count(n)} ${luck(p)} auf eine Seite.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `Wie ein Lauf endet, richtet sich nicht nach dem vorigen: Die ${count(n)} wiegen so viel, wie sie zählen.`
        : `Ähnliche Läufe kommen in Phasen: Im Intervall wiegen diese ${count(n)} so viel wie ${some(Math.max(1, Math.floor(effective)))} ohne Phasen.`,
    'left-out': ({ paused, unknown }) =>
      paused + unknown === 0
        ? 'Kein Lauf von 5\u00a0km oder mehr bleibt außen vor.'
        : `Außen vor: ${listed([
            ...(paused > 0 ? [`${runs(paused)} mit Pausen von einem Zehntel der Zeit oder mehr`] : []),
            ...(unknown > 0 ? [`${runs(unknown)} ohne Track, der Hälften und Höhen kennt`] : []),
          ])}.`,
    lately: ({ k, n, half: of }) =>
      n === 0
        ? 'Die letzten 26 vollen Wochen haben keinen Lauf mit bekannten Hälften'
        : `Von ${n === 1 ? 'dem einen Lauf' : `den ${count(n)} Läufen`} der letzten 26 vollen Wochen mit bekannten Hälften war bei ${someOf(k)} die ${half[of]} schneller`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Es zählen Läufe draußen von 5\u00a0km und mehr, deren Track seine Höhen kennt und die weniger als ein Zehntel der Zeit pausierten: ${count(n)} von ${count(of)} in den letzten 104 Wochen, diese eingeschlossen. Die Hälften sind Hälften der Distanz, beide in Bewegung gestoppt, jede Steigung mit dem gerechnet, was sie beim Laufen kostet (Minetti). Bis auf 1\u00a0% gleich sind sie ausgeglichen. Das Intervall ist das von Wilson, bei 95\u00a0%, über so viele Läufe, wie sie wert sind: n(1 − r)/(1 + r), r die Korrelation jedes Laufs mit dem nächsten. Sein unteres Ende muss über 50\u00a0% liegen und der Zufall unter 1 zu 100 (ein exakter Binomialtest, zweiseitig, Phasen herausgenommen). Es braucht 20 Läufe und die Hälften von vier von fünf. Erzählt wird in der Gegenwart, solange die letzten 26 vollen Wochen noch die Hälfte der 50\u00a0% halten. Warum eine Hälfte schneller ist, ist nicht bekannt.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, unknown, half: of, fromDay, toDay }) =>
      `Ein Rückgrat der Wochen ${daysBetween(fromDay, toDay)}, ein Strich für ${all - unknown === 1 ? 'den einen Lauf' : `jeden von ${count(all - unknown)} Läufen`}: links, wo die erste Hälfte die schnellere war, rechts, wo es die zweite war, so lang wie der Vorsprung dieser Hälfte vor der anderen. ${lit === 1 ? 'Einer, dessen' : `${capital(spelled(lit))}, deren`} ${half[of]} die schnellere war, ${lit === 1 ? 'leuchtet' : 'leuchten'}.${
        unknown === 0
          ? ''
          : ` ${unknown === 1 ? 'Einer, von dem man es nicht weiß, ist ein Strich' : `${capital(spelled(unknown))}, von denen man es nicht weiß, sind Striche`} darunter.`
      }`,
    'no-run': () => 'Braucht einen ersten Lauf.',
    runs: ({ left, n }) =>
      `Braucht noch ${countOf(left, 'einen Lauf', 'Läufe')} von 5\u00a0km oder mehr draußen, mit wenig Pause, in 104 Wochen; bisher ${n === 0 ? 'gibt es keinen' : n === 1 ? 'gibt es einen' : `sind es ${count(n)}`}.`,
    cover: ({ n, of }) =>
      `Braucht die Tracks von vier von fünf: Von deinen letzten ${count(of)} Läufen von 5\u00a0km oder mehr sind die Hälften bei ${someOf(n)} bekannt.`,
    neither: ({ second, even, first, n }) =>
      `Keine Hälfte sticht in deinen letzten ${count(n)} Läufen heraus: Die zweite war bei ${someOf(second)} schneller, die erste bei ${someOf(first)}, und ${some(even)} ${even < 2 ? 'war' : 'waren'} ausgeglichen.`,
  },
}
