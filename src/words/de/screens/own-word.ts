import type { AboutText } from '../../about-text'
import { countOf } from './quantities'

/** What stands around the runner's own word on a card. */
export const ownWord = {
  title: 'Dein eigenes Wort',
  trueBecause: 'stimmt, weil …',
  notMe: 'bin nicht ich',
  pin: 'Oben anheften',
  unpin: 'Ablösen',
  because: 'Stimmt, weil',
  left: (n: number) => (n <= 40 ? `noch ${countOf(n, 'ein Zeichen', 'Zeichen')}` : ''),
  keep: 'Behalten',
  leave: 'So lassen',
  change: 'Ändern',
  takeBack: 'Zurücknehmen',
  quoted: (because: string) => `„${because}“`,
  plainlyTrue: 'Stimmt, sagst du.',
  saidOn: (day: string) => `Deine Worte, ${day}.`,
  saidOf: (day: string, sentence: string) => `Deine Worte, ${day}, als die Karte sagte: „${sentence}“`,
  away: 'Das bist nicht du, sagst du. Die Karte ist weggelegt: Sie bleibt aus deinem Spiegel, und ihre Läufe bleiben, wie sie sind.',
  awayTitle: 'Von dir weggelegt',
  trouble: 'Das ließ sich nicht speichern. Was du getippt hast, steht noch hier: Versuch es noch einmal.',
} as const

/** What stands around a line or a name of the runner's own. */
export const ownText = {
  saidOn: (day: string) => `Deine Worte, ${day}.`,
  takenBack: 'Zurückgenommen.',
  undo: 'Rückgängig',
} as const

export const yourLine = (year: number): AboutText => ({
  title: `Deine Zeile zu ${year}`,
  label: `Deine eigene Zeile über ${year}`,
  write: 'Eine Zeile schreiben',
})

export const yourWay: AboutText = {
  title: 'Dein Name dafür',
  label: 'Wie du diesen Weg nennst',
  write: 'Diesen Weg benennen',
  says: 'Er steht hier und auf der Seite jedes Laufs, der diesen Weg nahm; nie auf einem Bild.',
}

export const yourPlace: AboutText = {
  title: 'Dein Name für diesen Ort',
  label: 'Wie du diesen Ort nennst',
  write: 'Einen eigenen Namen geben',
  says: 'Für jeden Lauf, der etwa innerhalb eines Kilometers beginnt. Er wird nirgendwohin gesendet und steht vor jedem anderen Namen.',
}
