import type { Mirror } from '../../../contract/db'
import type { RitualsLooked } from '../../../contract/rituals'
import { civilFromDay } from '../../../domain/calendar/calendar'
import type { FirstWeekday } from '../../../domain/calendar/calendar'
import type { Habit, Ritual, RitualKind } from '../../../domain/rituals/ritual'
import { capital, luck, nameOfMonth, spelled, spelledOf, times } from '../amounts'
import { certainties } from '../face'
import { weekdayName, weekdayOften, weeksRun } from '../weekdays'
import { clock, count, countOf, distance, longDay } from './quantities'
import type { Unit } from '../../quantities'

const ways = { round: 'dieselbe Runde', 'there-and-back': 'dieselbe Strecke hin und zurück', 'one-way': 'denselben Weg' } as const
/** On that date: am 24. Dezember. */
const dateOf = (month: number, dayOfMonth: number): string => `${dayOfMonth}. ${nameOfMonth(month)}`
/** in 2021, von 2019 bis 2021 */
const years = ({ from, to }: Ritual): string => {
  const [first, last] = [civilFromDay(from).year, civilFromDay(to).year]
  return first === last ? `im Jahr ${first}` : `von ${first} bis ${last}`
}

interface Chance {
  /** Kept, counted: eine Woche, 12 Wochen. */
  readonly one: string
  readonly many: string
  /** In which: einer Woche, 12 Wochen. */
  readonly inOne: string
  readonly inMany: string
  readonly some: string
}
const chances = {
  year: { one: 'ein Jahr', many: 'Jahre', inOne: 'einem Jahr', inMany: 'Jahren', some: 'einem' },
  race: { one: 'ein Wettkampf', many: 'Wettkämpfe', inOne: 'einem Wettkampf', inMany: 'Wettkämpfen', some: 'einem' },
  trip: { one: 'eine Reise', many: 'Reisen', inOne: 'einer Reise', inMany: 'Reisen', some: 'einer' },
  week: { one: 'eine Woche', many: 'Wochen', inOne: 'einer Woche', inMany: 'Wochen', some: 'einer' },
} as const satisfies Readonly<Record<string, Chance>>

/** What a chance of it is called. */
const chanceOf = ({ kind }: Habit): Chance => {
  if (kind === 'date') return chances.year
  if (kind === 'race-eve') return chances.race
  if (kind === 'trip') return chances.trip
  return chances.week
}
const isWeekly = (habit: Habit): boolean => chanceOf(habit) === chances.week

/** 12 von 14 Wochen, in which it was kept */
const kOfN = (k: number, n: number, { some, inOne, inMany }: Chance): string =>
  `${k === 0 ? some.replace('ein', 'kein') : k === 1 ? some : count(k)} von ${countOf(n, inOne, inMany)}`

/** Its sentence, at most 18 words; of a guess the question, until the runner has answered it. Like a card it says du, in a sample too. */
export const ritualSentence = (ritual: Ritual, unit: Unit, answered = false): string => {
  const { habit, kept, alive } = ritual
  const n = ritual.chances.length
  const then = alive ? '' : `, ${years(ritual)}`
  const runs = alive ? 'läufst du' : 'liefst du'
  const chance = chanceOf(habit)
  switch (habit.kind) {
    case 'weekday':
      return `Der ${weekdayName(habit.weekday)} ${alive ? 'gehört' : 'gehörte'} dir${then}: gelaufen in ${kOfN(kept, n, chance)}.`
    case 'loop':
      return `${capital(weekdayOften(habit.weekday))} ${runs} ${ways[habit.shape]}${then}: in ${kOfN(kept, n, chance)}.`
    case 'window':
      return `${capital(weekdayOften(habit.weekday))} ${runs} um ${clock(Math.round(habit.minute))} Uhr los, auf 20 Minuten genau${then.replace('von ', '').replace(' bis ', '–')}: an ${kept === 1 ? 'einem' : count(kept)} von ${count(habit.hits)} gelaufenen ${weekdayName(habit.weekday)}en.`
    case 'date':
      return `Am ${dateOf(habit.month, habit.dayOfMonth)} ${runs}${then}: in ${kOfN(kept, n, chance)}.`
    case 'race-eve':
      return `Am Tag vor einem Wettkampf ${runs}${then}: vor ${kOfN(kept, n, chance)}.`
    case 'trip':
      return `Fern von zu Hause ${runs} sofort los${then}: auf ${kOfN(kept, n, chance)}.`
    case 'saturday':
      return `Samstag, ${clock(habit.minute)} Uhr, ${distance(5000, unit)} von einem Ort aus, ${times(kept)}${then}${answered ? '.' : ': dein Lauftreff?'}`
  }
}

/** What a kind is called above its sentence. */
export const kindNames: Readonly<Record<RitualKind, string>> = {
  weekday: 'Ein Wochentag',
  loop: 'Ein Weg und sein Wochentag',
  window: 'Eine Stunde und ihr Wochentag',
  date: 'Ein Datum jedes Jahr',
  'race-eve': 'Der Tag vor einem Wettkampf',
  trip: 'Der erste Lauf einer Reise',
  saturday: 'Ein Samstagmorgen, eine Vermutung',
}

const lastChances: Readonly<Partial<Record<RitualKind, string>>> = { date: 'Jahre', 'race-eve': 'Wettkämpfe', trip: 'Reisen' }
/** By which word a ritual of a kind is kept in its chances: in 3 Jahren, vor 3 Wettkämpfen. */
const inThem: Readonly<Partial<Record<RitualKind, string>>> = { 'race-eve': 'vor', trip: 'auf' }

/** Alive or resting, and by what. */
export const tenseLine = ({ habit, alive, lately, lastKept, to }: Ritual): string => {
  const { some } = chanceOf(habit)
  const k = lately.kept === 0 ? some.replace('ein', 'kein') : lately.kept === 1 ? some : count(lately.kept)
  const of = `${inThem[habit.kind] ?? 'in'} ${k} der letzten ${count(lately.of)} ${lastChances[habit.kind] ?? 'vollen Wochen'}`
  if (alive) return `Es lebt: gehalten ${of}.`
  if (!isWeekly(habit)) return `Es ruht, seit dem ${longDay(lastKept)}: gehalten ${of}.`
  // It may be kept now and then long after its span.
  const held = lately.kept === 0 ? 'hat keine' : lately.kept === 1 ? 'hat eine' : `haben ${count(lately.kept)}`
  return `Es ruht: Seine Spanne endete am ${longDay(to)}. Von den letzten ${count(lately.of)} vollen Wochen ${held} einen Lauf dieser Art.`
}

/** Its span, what was kept and what was missed. */
export const spanLine = (ritual: Ritual): string => {
  const { from, to, alive, kept, missed, empty, habit } = ritual
  const { inOne, inMany } = chanceOf(habit)
  const span = `Vom ${longDay(from)} bis ${alive ? 'jetzt' : `zum ${longDay(to)}`}`
  const without = empty === 0 ? '' : missed === 1 ? ', ohne Lauf' : `, ${empty === missed ? 'jedes Mal' : `davon ${times(empty)}`} ohne Lauf`
  return `${span}: ${inThem[habit.kind] ?? 'in'} ${countOf(kept, inOne, inMany)} gehalten, ${missed === 0 ? 'nie ausgelassen' : `${times(missed)} ausgelassen${without}`}.`
}

export const longestLine = ({ longest, lastKept, habit }: Ritual): string => {
  const { one, many } = chanceOf(habit)
  return `Am längsten gehalten: ${countOf(longest, one, many)}${longest > 1 ? ' in Folge' : ''}. Zuletzt gehalten am ${longDay(lastKept)}.`
}

/** How sure it is, and against what. */
export const sureLine = ({ claim, certainty, p }: Ritual, answered = false): string =>
  claim === 'guess'
    ? `${answered ? 'Eine Vermutung, und du hast gesagt, was es ist.' : 'Eine Vermutung: Nur du kannst es sagen.'} Der Zufall brächte es ${luck(p)} zusammen.`
    : `${certainties[certainty]}: Der Zufall täte das ${luck(p)}.`

const tested = 'Dass unter so vielen möglichen gesucht wird, ist eingerechnet; alle Arten zusammen irren höchstens bei einem von hundert Menschen.'
const weekByLot =
  'Verglichen wird mit den Läufen derselben Wochen, durch Los auf ihre Tage verteilt, damit weder eine Phase noch eine Jahreszeit wie ein Ritual aussieht.'
const now = 'Gezählt werden volle Wochen; die laufende ist offen.'
const half = 'Es lebt, solange die letzten 26 vollen Wochen es halb so oft halten wie seine Spanne.'
const spans = 'Gesucht wird jeweils in zwei Jahren; seine Spanne endet, wo mehr als vier Wochen in Folge ohne es vergehen.'
const lastTwo = 'Es lebt, solange eine seiner letzten zwei Gelegenheiten gehalten wurde'
const notLongAgo = 'die letzte vor höchstens zwei Jahren.'

const hows: Readonly<Record<RitualKind, string>> = {
  weekday: `Eine Woche hält es mit einem Lauf an diesem Wochentag. Ein Ritual ist es in zwei Jahren mit sechs von zehn der gelaufenen Wochen und öfter, als der Zufall einen Wochentag hielte, nach der Prüfung von „Der feste Tag“. ${spans} ${now} Es lebt, solange die letzten 26 vollen Wochen es achtmal halten.`,
  loop: `Eine Woche hält es mit einem Lauf dieses Wochentags auf diesem Weg, wie „Die Hausstrecke“ denselben wiedererkennt. Mindestens achtmal und bei sechs von zehn der Läufe dieses Wochentags mit bekanntem Weg. ${weekByLot} ${spans} ${now} ${half}`,
  window: `Eine Woche hält es mit einem Start höchstens 20 Minuten neben dem Median des Wochentags, nach der Uhr am Ort. In sechs von zehn der Wochen mit einem Lauf an diesem Wochentag. ${weekByLot} Eine Stunde, die an jedem Tag der Woche dieselbe ist, gehört deshalb keinem einzelnen Wochentag. ${spans} ${now} ${half}`,
  date: `Ein Jahr hält es mit einem Lauf an diesem Datum; der 29. Februar fragt nur Schaltjahre. Über alle Jahre, die es gab: mindestens viermal und in sechs von zehn. Ein Datum wird mit den vier Wochen rundum verglichen und unter allen Daten des Jahres: Wer oft läuft, braucht viele Jahre. ${lastTwo}.`,
  'race-eve': `Ein Wettkampf hält es mit einem Lauf am Tag davor. Wettkämpfe sind die gekennzeichneten und die als solche benannten. Mindestens fünfmal und vor sechs von zehn. Verglichen wird mit demselben Wochentag der sechs Wochen davor und danach: Ein Samstag, an dem immer gelaufen wird, sagt nichts über Wettkämpfe. ${lastTwo}, ${notLongAgo}`,
  trip: `Eine Reise beginnt mit dem ersten Lauf mehr als 50\u00a0km von zu Hause, wie es die Seite „Unterwegs“ hält. Gehalten wird es von einem Lauf spätestens am Tag nach dem letzten davor: Wann immer die Reise begann, das ist sofort. Mindestens fünfmal und auf sechs von zehn. Verglichen wird mit den Abständen zwischen den zehn Läufen davor und danach. ${lastTwo}, ${notLongAgo}`,
  saturday: `Läufe von 4,8 bis 5,2\u00a0km an einem Samstag, bis auf zehn Minuten um eine Uhrzeit zwischen 8:30 und 9:45 Uhr und bis auf 500\u00a0m an einem Ort begonnen, mindestens fünfmal. Verglichen wird mit den anderen Längen und Tagen. Was es war, weiß nur, wer gelaufen ist. ${now} ${half}`,
}
export const howLine = ({ habit, claim }: Ritual, firstWeekday: FirstWeekday): string =>
  [hows[habit.kind], ...(claim === 'guess' ? [] : [tested]), ...(isWeekly(habit) ? [`${weeksRun(firstWeekday)}.`] : [])].join(' ')

/** What the drawing shows. */
export const marksLine = ({ habit, chances: all, kept, missed }: Ritual): string => {
  const { one, many } = chanceOf(habit)
  const row = isWeekly(habit) ? ', eine Reihe pro Jahr' : ''
  const strokes =
    missed === 0
      ? 'je ein Strich, alle gehalten'
      : `ein Strich für jedes der ${count(kept)} gehaltenen Male, ein Ring für jedes der ${count(missed)} ausgelassenen`
  return `${capital(countOf(all.length, one, many))}, je eine Marke${row}: ${strokes}.`
}

/** The page's first sentence. */
export const ritualsLine = (of: Mirror, alive: number, resting: number): string => {
  const noun = (n: number): string => spelledOf(n, 'ein Ritual', 'Rituale')
  if (alive === 0) return `${capital(noun(resting))} ${of === 'own' ? 'von dir' : 'des Beispiels'} ${resting === 1 ? 'ruht' : 'ruhen'}.`
  const rest = resting === 0 ? '' : resting === 1 ? '; eines ruht' : `; ${spelled(resting)} ruhen`
  return `${of === 'own' ? 'Du hast' : 'Das Beispiel hat'} ${spelledOf(alive, 'ein lebendiges Ritual', 'lebendige Rituale')}${rest}.`
}

/** Weeks with a run that a weekday asks for. */
const leastWeeks = 12
/** What was looked at, and found nothing in. */
export const formingLine = ({ weeks, runs }: RitualsLooked): string =>
  weeks < leastWeeks
    ? `Ein Wochentag lässt sich ab ${leastWeeks} Wochen mit Lauf nennen: Bisher ${weeks === 0 ? 'gibt es keine' : weeks === 1 ? 'gibt es eine' : `sind es ${spelled(weeks)}`}. Die laufende Woche und die erste zählen nicht.`
    : `${countOf(runs, 'Ein Lauf', 'Läufe')} in ${countOf(weeks, 'einer Woche', 'Wochen')}, und was darin wiederkommt, brächte auch der Zufall wieder.`

/** What some kinds have nothing to look at for. */
export const withoutLine = ({ routed, located, races }: RitualsLooked): string =>
  [
    ...(routed === 0 ? ['Noch ist kein Weg bekannt, also lässt sich keine Runde nennen.'] : []),
    ...(located === 0 ? ['Noch hat kein Lauf einen Ort, also lässt sich weder eine Reise noch ein Ort nennen.'] : []),
    ...(races === 0 ? ['Kein Wettkampf ist bekannt, also lässt sich kein Tag davor nennen.'] : []),
  ].join(' ')

export const rituals = {
  title: 'Rituale',
  says: 'Gefunden, nie vorgegeben. Hier erinnert dich nichts, und ein ausgelassenes Ritual ruht; es zerbricht nicht.',
  emptyTitle: 'Noch wird kein Ritual erzählt.',
  emptySays: 'Was du immer wieder tust und nie geplant hast, steht dann hier, sobald die Läufe eines Exports es zeigen.',
  bring: 'Einen Export bringen',
  noneTitle: 'Noch kommt nichts öfter wieder, als der Zufall es brächte.',
  guessTitle: 'Etwas kommt wieder; nur du kannst sagen, was.',
  awayTitle: 'Was wiederkommt, ist bloß Gewohnheit, sagst du.',
  howTitle: 'Wie es errechnet ist',
  runs: (n: number) => `Dahinter: ${countOf(n, 'ein Lauf', 'Läufe')}`,
  races: 'Die Wettkämpfe, an denen es geprüft ist',
  name: 'Sein Name',
  because: 'Warum es zählt',
  nameIt: 'Benennen',
  yes: 'Ja, benennen',
  change: 'Ändern',
  keep: 'Behalten',
  leave: 'So lassen',
  habit: 'Bloß Gewohnheit',
  takeBack: 'Zurücknehmen',
  quoted: (text: string) => `„${text}“`,
  saidOn: (day: string) => `Deine Worte, ${day}.`,
  saidOf: (day: string, sentence: string) => `Deine Worte, ${day}, als es hieß: ${sentence}`,
  putAwayTitle: 'Bloß Gewohnheit, sagst du',
  putAwaySays: 'Weggelegt und gespeichert, wie es ist.',
  bringBack: 'Zurückholen',
  lostTitle: 'Gerade nicht gefunden',
  lostSays: 'Was du dazu gesagt hast, bleibt gespeichert. Die Läufe, die hier sind, zeigen sie nicht.',
  undone: { kept: 'Behalten.', away: 'Als Gewohnheit weggelegt.', back: 'Zurückgeholt.', gone: 'Zurückgenommen.' },
  undo: 'Rückgängig',
  trouble: 'Das ließ sich nicht speichern. Was du getippt hast, steht noch hier: Versuch es noch einmal.',
} as const
