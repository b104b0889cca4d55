import type { Side, WandererSays } from '../../../domain/cards/the-wanderers-share.card'
import { capital, listed, luck, ofYours, runsOutOf, some, spelled, yearsBetween } from '../amounts'
import { count, countOf, figure, longDistance } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

/** ging größtenteils über neuen Boden · blieben größtenteils auf bekanntem Boden */
const went = (side: Side, k: number): string =>
  side === 'wander' ? `${k < 2 ? 'ging' : 'gingen'} größtenteils über neuen Boden` : `${k < 2 ? 'blieb' : 'blieben'} größtenteils auf bekanntem Boden`
const verb = { wander: 'Du läufst neue Wege', return: 'Du läufst alte Wege' } as const satisfies Record<Side, string>
const verbed = { wander: 'liefst du neue Wege', return: 'liefst du alte Wege' } as const satisfies Record<Side, string>
const opposite = { wander: 'return', return: 'wander' } as const satisfies Record<Side, Side>
const runs = (n: number): string => (n === 0 ? 'kein Lauf' : countOf(n, 'ein Lauf', 'Läufe'))
const percent = (share: number): string => figure(Math.round(share * 100))
const ofLast = (of: number): string => (of === 1 ? 'deinem letzten Lauf' : `deinen letzten ${count(of)} Läufen`)

export const words: CardWords<WandererSays> = {
  name: 'Alte und neue Wege',
  says: {
    are: ({ side, k, n, starts, all }) =>
      `${verb[side]}: ${capital(ofYours(k, n, all))} ${went(side, k)}; ${starts === 0 ? 'kein Start war' : starts === 1 ? 'ein Start war' : `${spelled(starts)} Starts waren`} neu.`,
    were: ({ side, k, n, fromYear, toYear }) => `${capital(yearsBetween(fromYear, toYear))} ${verbed[side]}: ${capital(runsOutOf(k, n))} ${went(side, k)}.`,
    others: ({ side, others }) =>
      others === 0 ? 'Kein Lauf sagt etwas anderes.' : `${others === 1 ? 'Der andere' : `Die anderen ${count(others)}`} ${went(opposite[side], others)}.`,
    ground: ({ metres, fresh }, unit) =>
      `Von ${longDistance(metres, unit)} lagen ${longDistance(fresh, unit)} auf Boden, dem kein früherer Lauf nahe gekommen war: ${percent(fresh / metres)}\u00a0%.`,
    starts: ({ k, n, low, high }) =>
      `${k === 0 ? 'Keiner' : k === 1 ? 'Einer' : capital(spelled(k))} der ${count(n)} begann${k < 2 ? '' : 'en'}, wo kein früherer Lauf begonnen hatte, bis auf etwa 1\u00a0km: ${percent(k / n)}\u00a0% (${percent(low)}–${percent(high)}\u00a0%).`,
    luck: ({ k, n, p }) => `Wäre beides gleich wahrscheinlich, legte der Zufall ${count(k)} von ${count(n)} ${luck(p)} auf eine Seite.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `Wohin ein Lauf geht, richtet sich nicht nach dem vorigen: Die ${count(n)} wiegen so viel, wie sie zählen.`
        : `Ähnliche Läufe kommen in Phasen: Im Intervall wiegen diese ${count(n)} so viel wie ${some(Math.max(1, Math.floor(effective)))} ohne Phasen.`,
    'left-out': ({ without, waiting }) =>
      without + waiting === 0
        ? 'Kein Lauf draußen bleibt außen vor.'
        : `Außen vor: ${listed([
            ...(without > 0 ? [`${runs(without)} ohne Track, der einen Weg zeigt`] : []),
            ...(waiting > 0 ? [`${runs(waiting)}, ${waiting === 1 ? 'dessen' : 'deren'} Track noch zu lesen und zu vergleichen ist`] : []),
          ])}.`,
    lately: ({ k, n, side }) =>
      n === 0
        ? 'Die letzten 26 vollen Wochen haben keinen Lauf mit bekanntem Boden'
        : `Von ${n === 1 ? 'dem einen Lauf' : `den ${count(n)} Läufen`} der letzten 26 vollen Wochen mit bekanntem Boden ${went(side, k).replace(' ', ` ${some(k)} `)}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Es zählen Läufe draußen, deren Track einen Weg zeigt, ohne virtuelle: ${count(n)} von ${count(of)} in den letzten 104 Wochen, diese eingeschlossen. Boden ist neu, wo kein Lauf davor, in allem je Aufgezeichneten, ein Quadrat von 100\u00a0m oder eines daneben berührt hat; die frühesten Läufe sind von selbst neu. Die Meter eines Laufs werden gleichmäßig auf seine Quadrate verteilt, und einer mit mindestens der Hälfte auf neuem Boden ging größtenteils darüber. Ein Start ist neu, wo kein Lauf davor in seinem Quadrat von 1\u00a0km begann. Das Intervall ist das von Wilson, bei 95\u00a0%, über so viele Läufe, wie sie wert sind: n(1 − r)/(1 + r), r die Korrelation jedes Laufs mit dem nächsten. Sein unteres Ende muss über 50\u00a0% liegen und der Zufall unter 1 zu 100 (ein exakter Binomialtest, zweiseitig, Phasen herausgenommen). Es braucht 40 Läufe und die Tracks von vier von fünf. Erzählt wird in der Gegenwart, solange die letzten 26 vollen Wochen noch die Hälfte der 50\u00a0% halten. Warum du dorthin gehst, ist nicht bekannt.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, side, untold }) =>
      `Ein Ring, und quer darüber ein Strahl für ${all === 1 ? 'den einen Lauf' : `jeden von ${count(all)} Läufen`}, im Uhrzeigersinn nach ihren Tagen: nach innen seine Strecke auf bekanntem Boden, nach außen die auf neuem. ${lit === 1 ? 'Einer leuchtet, der' : `${capital(spelled(lit))} leuchten, die`} ${side === 'wander' ? `größtenteils über neuen Boden ${lit === 1 ? 'ging' : 'gingen'}` : `größtenteils auf bekanntem Boden ${lit === 1 ? 'blieb' : 'blieben'}`}.${untold === 0 ? '' : ` ${untold === 1 ? 'Einer ohne Track ist ein Punkt' : `${capital(spelled(untold))} ohne Track sind Punkte`} auf dem Ring.`}`,
    'no-run': () => 'Braucht einen ersten Lauf.',
    runs: ({ left, n }) =>
      `Braucht noch ${countOf(left, 'einen Lauf', 'Läufe')} draußen in 104 Wochen; bisher ${n === 0 ? 'gibt es keinen' : n === 1 ? 'gibt es einen' : `sind es ${count(n)}`}.`,
    cover: ({ n, of, waiting }) =>
      waiting > 0
        ? `Braucht den Boden von vier von fünf: Von ${ofLast(of)} draußen ist er ${n === 0 ? 'bei keinem' : n === 1 ? 'bei einem' : `bei ${count(n)}`} bekannt, und ${waiting === 1 ? 'ein Track ist' : `${count(waiting)} Tracks sind`} noch zu lesen und zu vergleichen.`
        : `Braucht Tracks von vier von fünf: Von ${ofLast(of)} draußen ${n < 2 ? 'zeigt' : 'zeigen'} ${some(n)}, wo es langging.`,
    neither: ({ fresh, known, n }) =>
      `Keines von beiden sticht ${n === 1 ? 'in deinem letzten Lauf' : `in deinen letzten ${count(n)} Läufen`} heraus: ${capital(some(fresh))} ${went('wander', fresh)}, ${some(known)} ${went('return', known)}.`,
  },
}
