import type { Group, Milestone } from '../../../domain/milestones/milestone'
import { monthAndYear } from '../amounts'
import { milestoneWords } from '../milestones/milestones'
import { count, countOf, longDistance } from './quantities'
import type { Unit } from '../../quantities'

const ofRuns = (n: number): string => countOf(n, 'einem Lauf', 'Läufen')

export const wall = {
  title: 'Deine Wand',
  titleSample: 'Die Wand des Beispiels',
  milestones: (n: number) => countOf(n, 'ein Meilenstein', 'Meilensteine'),
  filter: 'Zeigen',
  all: 'Alle',
  own: 'Deine eigenen',
  hidden: 'Verborgen',
  list: 'Meilensteine, neueste zuerst',
  chapter: (year: number) => `${year} im eigenen Kapitel`,
  inYear: (year: number, n: number) => `${year}: ${countOf(n, 'ein Meilenstein', 'Meilensteine')}`,
  withoutDay: 'Ohne Tag',
  ruler: 'Jahre',
  rulerAt: (year: number, n: number) => `${year}, ${n === 0 ? 'kein Meilenstein' : countOf(n, 'ein Meilenstein', 'Meilensteine')}`,
  rulerShows: (runs: number, from: number, to: number) =>
    `${runs === 1 ? 'Ein Lauf, ein Strich' : `${count(runs)} Läufe, je ein Strich`}, von ${from} bis ${to}; von jedem Meilenstein führt eine Linie zu seinem Lauf.`,
  next: 'Was als Nächstes kommt',
  nextMore: (n: number) => (n === 1 ? 'einer kommt noch' : `${count(n)} kommen noch`),
  pinned: 'Angeheftet',
  none: 'Davon hängt hier noch nichts.',
  noneOwn: 'Auch was keine Zahl erzählt, kann hier hängen: Wähl einen Lauf und schreib einen Satz.',
  leftOut: 'Was sich nicht ansehen ließ',
  unreached: 'Zu Meilensteinen gesagt, die jetzt kein Lauf erreicht',
  unreachedSays: 'Eine Korrektur oder ein anderer Export kann sie zurückbringen. Deine Worte warten auf sie.',
  forming: (done: number, of: number) => `Noch werden Tracks gelesen, ${count(done)} von ${count(of)}: Es kann mehr dazukommen.`,
  emptyTitle: 'Deine Wand ist leer.',
  emptyTitleSample: 'Diese Wand ist leer.',
  emptySays: 'Hier hängen Meilensteine vom ersten Lauf an: jeder mit seinem Datum, seinem Lauf und dem davor.',
  bring: 'Einen Export bringen',
  unknownTitle: 'Dieser Meilenstein hängt hier nicht.',
  unknownSays: 'Vielleicht gehört er zur anderen Einheit, zu einem anderen Gerät oder zu einem Lauf, der korrigiert wurde.',
  back: 'Zurück zur Wand',
} as const

/** A milestone that is opened. */
export const opened = {
  own: 'In deinen eigenen Worten',
  run: 'Sein Lauf',
  before: 'Der davor',
  stands: 'Er gilt noch.',
  /** `until`: as the milestone's own words say it. */
  stood: (until: string) => `Er galt ${until}.`,
  pin: 'Oben anheften',
  unpin: 'Ablösen',
  hide: 'Verbergen',
  show: 'Wieder zeigen',
  showNamed: (title: string) => `${title} wieder zeigen`,
  hiddenSays: 'Du hast ihn verborgen. Er bleibt hier, unter „Verborgen“.',
  edit: 'Ändern',
  remove: 'Entfernen',
  removed: 'Er ist entfernt.',
  undo: 'Zurückholen',
  gone: 'Sein Lauf ist nicht mehr in diesem Spiegel.',
  runs: (n: number) => `Dahinter: ${countOf(n, 'ein Lauf', 'Läufe')}`,
  newest: 'neueste zuerst',
  trouble: 'Das ließ sich nicht speichern. Was du getippt hast, steht noch hier: Versuch es noch einmal.',
} as const

/** The runner's own note on a milestone. */
export const note = {
  title: 'Deine Notiz',
  write: 'Eine Notiz schreiben',
  label: 'Deine Notiz dazu',
  change: 'Ändern',
  takeBack: 'Zurücknehmen',
  saidOn: (day: string) => `Deine Worte, ${day}.`,
  saidOf: (day: string, sentence: string) => `Deine Worte, ${day}, als es hieß: „${sentence}“`,
} as const

/** A milestone of the runner's own: a run and a sentence. */
export const ownMilestone = {
  add: 'Einen eigenen aufhängen',
  title: 'Ein eigener',
  change: 'Deinen eigenen ändern',
  sentence: 'Was es war, in einem Satz',
  run: 'Sein Lauf',
  search: 'Nach Name oder Datum suchen',
  searchHint: 'Zum Beispiel „Sonntag“, „Mai 2023“ oder ein Wort aus dem Namen.',
  found: (shown: number, of: number) =>
    of === 0
      ? 'Kein Lauf heißt so.'
      : shown === of
        ? countOf(of, 'ein Lauf', 'Läufe')
        : `${count(shown)} von ${ofRuns(of)}: Such weiter, um die anderen zu sehen`,
  looking: 'Deine Läufe werden geholt.',
  needsBoth: 'Es braucht einen Lauf und einen Satz.',
  keep: 'Aufhängen',
  keepChanged: 'Behalten',
  leave: 'So lassen',
} as const

/** On the page of a run. */
export const runOnWall = {
  title: 'An der Wand',
  among: (n: number) => `Er ist einer von mehreren Läufen hinter ${countOf(n, 'einem weiteren', 'weiteren')}`,
  none: 'Kein Meilenstein kommt von ihm.',
} as const

const groupsOfPicture = {
  totals: 'Eine Summe',
  firsts: 'Ein erstes Mal',
  records: 'Ein Rekord',
  streaks: 'Eine Serie',
  places: 'Ein Ort',
  shoes: 'Schuhe',
} as const satisfies Readonly<Record<Group, string>>

/** The picture of a milestone. */
export const milestonePicture = {
  name: (group: Group | null) => (group === null ? opened.own : groupsOfPicture[group]),
  caption: (runs: number) => (runs === 1 ? 'Ein Lauf, ein Strich' : `${count(runs)} Läufe, je ein Strich`),
  shows: (runs: number, lit: number) =>
    `${runs === 1 ? 'Ein Strich' : `${count(runs)} Striche`}, einer für jeden Lauf bei seiner Woche, so hoch, wie der Lauf weit war; ${lit === 1 ? 'einer ist' : `${count(lit)} sind`} warm, und einer reicht bis zu den Worten hinauf.`,
  open: (title: string) => `„${title}“`,
  addDate: 'Genaues Datum dazu',
  holds: (own: boolean, dated: boolean, sample: boolean) =>
    `Es enthält ${own ? 'den Satz, wie du ihn geschrieben hast' : 'den Satz des Meilensteins'}; einen Strich für jeden Lauf bei seiner Woche, so hoch, wie der Lauf weit war, die dahinter warm; wie viele Läufe es sind und welche Jahre sie umspannen${dated ? '; den Tag des Meilensteins' : ''}.${sample ? ' Es sagt, dass es ein Beispiel ist.' : ''}`,
  lacks: (own: boolean, dated: boolean) =>
    `Es enthält keinen Track, keine Landkarte${own ? '' : ', keinen Ort kleiner als eine Region, keinen von dir gegebenen Namen'} und deine Notiz nicht. Es verrät ${dated ? 'keine Stunde' : 'keinen Tag und keine Stunde'}; ablesen lässt sich, wie weit du gelaufen bist und ungefähr wann. Die Datei besteht aus Pixeln und ihrer Größe: nichts von dir, nichts von diesem Gerät.`,
} as const

/**
 * What a picture says of a milestone: the same sentence, but for what must not leave with it. A city is finer than a region, and what a shoe is called the runner
 * wrote themselves.
 */
export const sentenceOnPicture = (milestone: Milestone, unit: Unit): string => {
  const { sentence } = milestoneWords(milestone, unit)
  const { family, kind, value, day, ladder } = milestone
  const month = monthAndYear(day)
  if (family === 'places' && kind === 'city') return `Dein erster Lauf in einer anderen Stadt, im ${month}.`
  if (family === 'shoes')
    return kind === 'first'
      ? `Dein erster Lauf in einem anderen Paar Schuhe, im ${month}.`
      : `Du warst ${longDistance(value, ladder ?? unit)} in einem Paar Schuhe gelaufen, im ${month}.`
  return sentence
}
