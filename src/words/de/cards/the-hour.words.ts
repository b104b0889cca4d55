import type { HourSays } from '../../../domain/cards/the-hour.card'
import type { Light } from '../../../domain/enrich/light'
import { capital, daysBetween, listed, luck, ofYours, runsOutOf, some, spelled, yearsBetween } from '../amounts'
import { count, countOf, figure } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

export const hourOf = { dawn: 'die Morgendämmerung', day: 'der helle Tag', dusk: 'die Abenddämmerung', dark: 'die Nacht' } as const satisfies Record<
  Light,
  string
>
export const began = {
  dawn: 'um den Sonnenaufgang',
  day: 'bei vollem Tageslicht',
  dusk: 'um den Sonnenuntergang',
  dark: 'im Dunkeln',
} as const satisfies Record<Light, string>
const begin = (k: number): string => (k < 2 ? 'begann' : 'begannen')
const percent = (share: number): string => `${figure(Math.round(share * 100))}\u00a0%`

/** 214 um den Sonnenaufgang, 60 bei vollem Tageslicht und keiner im Dunkeln */
export const lightParts = (parts: Readonly<Record<Light, number>>, but: Light | null): string =>
  listed((['dawn', 'day', 'dusk', 'dark'] as const).filter((light) => light !== but).map((light) => `${some(parts[light])} ${began[light]}`))

export const words: CardWords<HourSays> = {
  name: 'Die Stunde',
  says: {
    are: ({ light, k, n, all }) => `Deine Stunde ist ${hourOf[light]}: ${capital(ofYours(k, n, all))} ${begin(k)} ${began[light]}.`,
    were: ({ light, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} war deine Stunde ${hourOf[light]}: ${capital(runsOutOf(k, n))} ${begin(k)} ${began[light]}.`,
    others: ({ light, ...parts }) => {
      const others = parts.dawn + parts.day + parts.dusk + parts.dark - parts[light]
      return others === 0
        ? 'Kein anderer Lauf begann in anderem Licht.'
        : `${others === 1 ? 'Der andere begann' : `Die anderen ${count(others)} begannen`}: ${lightParts(parts, light)}.`
    },
    second: ({ light, k, other, p }) =>
      `${other === 0 ? 'In keinem anderen Licht begann ein Lauf. Wäre eines ebenso wahrscheinlich' : `Danach ${other === 1 ? 'kommt ein Lauf' : `kommen ${count(other)} Läufe`} ${began[light]}. Wäre beides gleich wahrscheinlich`}, brächte der Zufall ${count(k)} zu ${count(other)} ${luck(p)} zustande.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `Die Stunde eines Laufs richtet sich nicht nach der des vorigen: Die ${count(n)} wiegen so viel, wie sie zählen.`
        : `Stunden kommen in Phasen: Im Intervall wiegen diese ${count(n)} Läufe so viel wie ${countOf(Math.max(1, Math.floor(effective)), 'einer', 'Läufe')} ohne Phasen.`,
    sources: ({ file, city, doubtful, unknown }) => {
      const of = (n: number): string => countOf(n, 'einen Lauf', 'Läufe')
      const known = listed([
        ...(file > 0 ? [`aus dem Export oder für den Ort des Beginns berechnet, für ${of(file)}`] : []),
        ...(city > 0 ? [`für die Bezugsstadt der Zeitzone berechnet, für ${of(city)}`] : []),
      ])
      const left = listed([
        ...(doubtful > 0 ? [`${countOf(doubtful, 'ein Lauf', 'Läufe')} dafür zu nah an einem Rand`] : []),
        ...(unknown > 0 ? [`${countOf(unknown, 'ein Lauf', 'Läufe')} ohne Sonne`] : []),
      ])
      return `Die Sonne ist ${known}${left === '' ? '' : `; außen vor: ${left}`}.`
    },
    lately: ({ k, n, light }) =>
      n === 0
        ? 'Die letzten 26 vollen Wochen haben keinen Lauf mit bekannter Sonne'
        : `Von ${n === 1 ? 'dem einen Lauf' : `den ${count(n)} Läufen`} der letzten 26 vollen Wochen ${begin(k)} ${some(k)} ${began[light]}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Die Morgendämmerung geht von 90 Minuten vor Sonnenaufgang bis 60 danach, die Abenddämmerung von 60 Minuten vor Sonnenuntergang bis 90 danach, dazwischen ist Tag, der Rest ist Nacht; wo beide Dämmerungen sich treffen, entscheidet die nähere. Auf- und Untergang sind die des Exports; wo er keine hat oder der Ort des Beginns sie um mehr als 20 Minuten widerlegt, sind sie für diesen Ort berechnet; ohne Ort sind es die der Bezugsstadt der Zeitzone des Laufs, und ein Beginn innerhalb von 45 Minuten an einem Rand bleibt dann außen vor. Der Zeitraum sind die letzten 104 Wochen, diese eingeschlossen: ${count(n)} von ${count(of)} Läufen darin haben eine bekannte Sonne; es braucht 30, und vier von fünf. Das Intervall ist das von Wilson, bei 95\u00a0%, über so viele Läufe, wie sie wert sind: n(1 − r)/(1 + r), r die Korrelation der Stunde jedes Laufs mit der des nächsten. Sein unteres Ende muss über 40\u00a0% liegen, das bei 99\u00a0% über dem Anteil der Stunden von 6 bis 21 Uhr, die in diesem Licht liegen, und der Zufall zwischen dem ersten und dem zweiten unter 1 zu 100 (ein exakter Binomialtest, zweiseitig, Phasen herausgenommen). Erzählt wird in der Gegenwart, solange die letzten 26 vollen Wochen noch die Hälfte der 40\u00a0% halten.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, lit, light, fromDay, toDay }) =>
      `Eine Sonnenuhr, Mittag oben und Januar in der Mitte: ein Strich für ${runs === 1 ? 'den einen Lauf' : `jeden von ${count(runs)} Läufen`} ${daysBetween(fromDay, toDay)}, bei der Stunde, zu der er begann, und so lang, wie er dauerte. ${lit === 1 ? 'Einer, der' : `${capital(spelled(lit))}, die`} ${began[light]} ${begin(lit === 1 ? 1 : 2)}, ${lit === 1 ? 'leuchtet' : 'leuchten'}.`,
    'no-run': () => 'Braucht einen ersten Lauf.',
    runs: ({ left, n }) =>
      `Braucht noch ${countOf(left, 'einen Lauf', 'Läufe')} in 104 Wochen; bisher ${n === 0 ? 'gibt es keinen' : n === 1 ? 'gibt es einen' : `sind es ${count(n)}`}.`,
    cover: ({ n, of }) =>
      `Muss wissen, wo die Sonne stand: Bekannt ist es bei ${n === 0 ? 'keinem' : n === 1 ? 'einem' : count(n)} deiner letzten ${count(of)} Läufe, und es braucht vier von fünf, mindestens 30.`,
    even: ({ n, ...parts }) => `Keine Stunde sticht unter deinen letzten ${count(n)} Läufen heraus: ${lightParts(parts, null)}.`,
    daylong: ({ k, n, chance }) =>
      `${capital(some(k))} deiner letzten ${count(n)} Läufe ${begin(k)} bei vollem Tageslicht, und ${percent(chance)} des wachen Tages sind das: Für eine Gewohnheit braucht es mehr.`,
  },
}
