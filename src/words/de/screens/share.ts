import type { Claim } from '../../../domain/cards/card'
import type { Figure } from '../../../domain/cards/figure'
import { shortMonthsBetween } from '../amounts'
import { certainties, percent } from '../face'

const kinds = { count: 'gezählt', share: 'ein Anteil', tested: 'gegen den Zufall geprüft', guess: 'eine Vermutung' } as const satisfies Readonly<
  Record<Claim['kind'], string>
>

/** Under a shared card, in months and never in days: „Ganz sicher: gezählt, Nov. 2024 bis Okt. 2026“. */
export const standing = ({ kind, certainty, interval, window: { from, to } }: Claim): string => {
  const within = kind === 'share' && interval ? ` von ${percent(interval[0])} bis ${percent(interval[1])}\u00a0%` : ''
  return `${certainties[certainty]}: ${kinds[kind]}${within}, ${shortMonthsBetween(from, to)}`
}

/** What a drawing of each kind shows, and so gives away; as they stand after „zeigt“ or „enthält“. */
export const drawings = {
  tide: 'einen Strich für jeden Lauf bei seiner Woche, so hoch, wie der Lauf weit war, mit den Wochen der längsten stillen Zeiten',
  thread: 'einen Knoten für jeden Lauf an einem Faden aus Tagen, so groß, wie der Lauf lang war',
  reed: 'einen Strich für jeden Lauf, eine Reihe pro Jahr, so hoch, wie der Lauf weit war',
  dial: 'einen Strich für jeden Lauf bei der Stunde, zu der er begann, rund um eine Uhr, so lang, wie er dauerte, mit den Stunden der Sonne',
  cords: 'einen Strich für jeden Lauf bei seinem Wochentag, eine Reihe pro Woche, so lang, wie der Lauf weit war',
  bibs: 'einen Strich für jeden Lauf, eine Reihe pro Jahr, so hoch, wie der Lauf weit war, mit einer Nummer bei jedem Wettkampf',
  months: 'einen Strich für jeden Lauf rund um das Jahr, so lang, wie der Lauf weit war',
  thermometer: 'einen Strich für jeden Lauf bei dem Grad, nach dem er sich anfühlte, so lang, wie der Lauf weit war',
  lines: 'einen Strich für jeden Lauf, so lang, wie der Lauf weit war, einen Absatz pro Jahr',
  horizon: 'einen Stängel für jeden Lauf bei seinem Tag, so hoch, wie der Lauf weit war, und die Linie, ab der er weit war',
  halves: 'einen Strich für jeden Lauf bei seiner Woche, so lang, wie eine Hälfte der anderen voraus war, und von wie vielen man es nicht weiß',
  ladder: 'eine Marke für jeden Lauf bei seinem Tag, je schneller über eine Distanz, desto höher, mit den Zeiten zweier Bestzeiten',
  coil: 'eine Windung für jeden Lauf auf deinem häufigsten Weg, so weit außen, wie der Lauf lang war, und einen Strich für jeden anderen',
  rays: 'einen Strahl für jeden Lauf in der Reihenfolge ihrer Tage, so lang, wie der Lauf weit war, nach innen auf bekanntem Boden und nach außen auf neuem',
  constellation:
    'einen Punkt für jeden Lauf in einer Scheibe für jede Region, mit den Namen von zweien davon, ihrer Richtung und ihrem Abstand, und wie viele Läufe keinen Ort haben',
} as const satisfies Readonly<Record<Figure['kind'], string>>

const neither = ' und verrät keinen Tag und keine Stunde.'

/** What can be read off a drawing of each kind by who looks closely. */
const telling = {
  tide: neither,
  thread: neither,
  reed: neither,
  dial: '. Es verrät keinen Tag; ablesen lassen sich die Stunden, zu denen du läufst, und an seiner Sonne ungefähr, wie weit im Norden.',
  cords: '. Es verrät keine Stunde; ablesen lassen sich die Wochentage, an denen du läufst.',
  bibs: neither,
  months: '. Es verrät keinen Tag und keine Stunde; ablesen lassen sich die Monate, in denen du läufst.',
  thermometer: '. Es verrät keinen Tag und keine Stunde; ablesen lässt sich das Wetter, in dem du läufst.',
  lines: neither,
  horizon: '. Es verrät keine Stunde; ablesen lässt sich, wie weit du gelaufen bist und ungefähr wann.',
  halves: neither,
  ladder: '. Es verrät keine Stunde; ablesen lässt sich, wie schnell du gelaufen bist und ungefähr wann.',
  coil: '. Es verrät keine Stunde; ablesen lassen sich die Zeiten des Jahres, zu denen du diesen Weg nahmst.',
  rays: neither,
  constellation: '. Es verrät keinen Tag und keine Stunde; wer eine Landkarte kennt, kann die anderen Regionen an ihrer Lage erkennen.',
} as const satisfies Readonly<Record<Figure['kind'], string>>

export const ofSample = (sample: boolean): string => (sample ? ' Es sagt, dass es ein Beispiel ist.' : '')
export const bare = 'Die Datei besteht aus Pixeln und ihrer Größe: nichts von dir, nichts von diesem Gerät.'

export const share = {
  title: 'Das Bild',
  open: (card: string) => `„${card}“ als Bild teilen`,
  openShort: 'Teilen',
  openPortrait: 'Porträt teilen',
  close: 'Schließen',
  /** What is in the picture; the sample's says of itself that it is one. */
  holds: (claim: Claim, sample: boolean) =>
    `Es enthält Namen und Satz der Karte; ${drawings[claim.figure.kind]}; wie viele Läufe es sind, wie sicher es ist und aus welchen Monaten.${ofSample(sample)}`,
  lacks: (kind: Figure['kind']) =>
    `Es enthält ${kind === 'constellation' ? 'keinen Track, nichts Kleineres als eine Region und keinen Namen außer denen im Satz und in der Zeichnung' : 'keinen Ort, keine Landkarte und keinen Namen außer denen im Satz'}${telling[kind]} ${bare}`,
  /** Of a picture with the shape of a way in place of the drawing. */
  shape: {
    holds: (sample: boolean) =>
      `Es enthält Namen und Satz der Karte; die Form des Wegs: beide Enden abgeschnitten, gedreht, vielleicht gespiegelt, ohne Maßstab und Norden; wie sicher es ist und aus welchen Monaten.${ofSample(sample)}`,
    lacks: `Rund um Anfang und Ende des Wegs und um die anderen Orte, an denen deine Läufe beginnen, ist etwa einen Kilometer weit nichts gezeichnet, und die Mitte des Fehlenden ist keiner dieser Orte. Es enthält keine Straße, keine Höhe und keine Stunde. Wer den Weg gut kennt, kann ihn trotzdem wiedererkennen. ${bare}`,
    draw: 'Form zeichnen',
    shows: 'Die Form des Wegs, gedreht, ohne ihre Enden.',
    refused: {
      'no-way': 'Auf ihm wurde keine Position aufgezeichnet: Es gibt keine Form zu zeichnen.',
      'nothing-left': 'Zu wenig davon liegt weit genug von deinem Start: Zum Zeichnen bleibt keine Form übrig.',
      'there-and-back': 'Er geht auf einer Linie hin und zurück, und eine Linie zeigt auf ihren Anfang. Er bleibt ungezeichnet.',
      'other-drawn': 'Ein anderer Weg vom selben Ort wurde schon gezeichnet. Beide zusammen zeigten auf diesen Ort, deshalb bleibt dieser ungezeichnet.',
      'no-track': 'Seine Aktivitätsdatei ist nicht hier: Es gibt keine Form zu zeichnen.',
      'not-kept': 'Was dafür gespeichert werden muss, ließ sich nicht speichern. Nichts wurde gezeichnet; versuch es noch einmal.',
    },
  },
  share: 'Bild teilen',
  save: 'Bild speichern',
  saveInstead: 'Stattdessen speichern',
  saveThem: 'Sie stattdessen speichern',
  making: 'Das Bild entsteht.',
  ready: 'Das Bild ist fertig.',
  shared: 'Übergeben.',
  saved: (name: string) => `Liegt bei deinen Downloads: ${name}`,
  again: 'Jetzt ist das Bild fertig: Tipp noch einmal.',
  refused: 'Dieses Gerät hat es nicht angenommen. Es lässt sich stattdessen speichern.',
  trouble: 'Das Bild ließ sich nicht machen. Nichts wurde verändert: Schließ das und versuch es noch einmal.',
  away: 'Was Bilder macht, ließ sich nicht laden. Es kommt von der Adresse dieser Seite: Versuch es noch einmal, sobald du online bist.',
} as const

/** A fixed name, but for the year: it tells neither the card nor the day. */
export const pictureName = (year: number): string => `runmirror-card-${year}.png`
