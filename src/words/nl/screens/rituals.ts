import type { Mirror } from '../../../contract/db'
import type { RitualsLooked } from '../../../contract/rituals'
import { civilFromDay } from '../../../domain/calendar/calendar'
import type { FirstWeekday } from '../../../domain/calendar/calendar'
import type { Habit, Ritual, RitualKind } from '../../../domain/rituals/ritual'
import { by, capital, luck, nameOfMonth, spelled, times, yearsBetween } from '../amounts'
import { certainties } from '../face'
import { weekdayName, weeksRun } from '../weekdays'
import { clock, count, countOf, distance, longDay } from './quantities'
import type { Unit } from '../../quantities'

/** After "je loopt". */
const ways = { round: 'hetzelfde rondje', 'there-and-back': 'dezelfde heen-en-terugroute', 'one-way': 'dezelfde route' } as const
const dateOf = (month: number, dayOfMonth: number): string => `${dayOfMonth} ${nameOfMonth(month)}`
const years = ({ from, to }: Ritual): string => {
  const [first, last] = [civilFromDay(from).year, civilFromDay(to).year]
  return yearsBetween(first, last)
}

/** What a chance of it is called. */
const chanceOf = ({ kind }: Habit): readonly [one: string, many: string] => {
  if (kind === 'date') return ['jaar', 'jaar']
  if (kind === 'race-eve') return ['wedstrijd', 'wedstrijden']
  if (kind === 'trip') return ['reis', 'reizen']
  return ['week', 'weken']
}

const kOfN = (k: number, n: number, many: string): string => `${count(k)} van ${count(n)} ${many}`

/** Its sentence, at most 18 words; of a guess the question, until the runner has answered it. */
export const ritualSentence = (ritual: Ritual, unit: Unit, answered = false): string => {
  const { habit, kept, alive } = ritual
  const n = ritual.chances.length
  // Of what rests the years are told, before the verb's second half.
  const then = alive ? '' : ` ${years(ritual)}`
  const runs = alive ? 'loop je' : 'liep je'
  const [, many] = chanceOf(habit)
  switch (habit.kind) {
    case 'weekday':
      return `${capital(weekdayName(habit.weekday))} ${alive ? 'is' : 'was'}${then} van jou, met een run in ${kOfN(kept, n, many)}.`
    case 'loop':
      return `Op ${weekdayName(habit.weekday)} ${runs}${then} ${ways[habit.shape]}: in ${kOfN(kept, n, many)}.`
    case 'window':
      return `Op ${weekdayName(habit.weekday)} ${alive ? 'begin je' : 'begon je'}${then} om ${clock(Math.round(habit.minute))}, op 20 minuten na: ${count(kept)} van ${countOf(habit.hits, 'run', 'runs')}.`
    case 'date':
      return `Op ${dateOf(habit.month, habit.dayOfMonth)} ${runs}${then}: in ${kOfN(kept, n, many)}.`
    case 'race-eve':
      return `Op de dag voor een wedstrijd ${runs}${then}: voor ${kOfN(kept, n, many)}.`
    case 'trip':
      return `Ver van huis ${runs}${then} meteen: op ${kOfN(kept, n, many)}.`
    case 'saturday':
      return `Zaterdag, ${clock(habit.minute)}, ${distance(5000, unit)} vanaf één plaats, ${times(kept)}${alive ? '' : `, ${years(ritual)}`}${answered ? '.' : ': loop je daar met anderen?'}`
  }
}

/** What a kind is called above its sentence. */
export const kindNames: Readonly<Record<RitualKind, string>> = {
  weekday: 'Een dag van de week',
  loop: 'Een route op een vaste dag',
  window: 'Een uur op een vaste dag',
  date: 'Elk jaar dezelfde datum',
  'race-eve': 'De dag voor een wedstrijd',
  trip: 'De eerste run van een reis',
  saturday: 'Een zaterdagochtend, een vermoeden',
}

const lastChances: Readonly<Partial<Record<RitualKind, string>>> = { date: 'jaren', 'race-eve': 'wedstrijden', trip: 'reizen' }

/** Gehouden in weken, voor wedstrijden, op reizen. */
const at = ({ kind }: Habit): string => (kind === 'race-eve' ? 'voor' : kind === 'trip' ? 'op' : 'in')

/** Alive or resting, and by what. */
export const tenseLine = ({ habit, alive, lately, lastKept, to }: Ritual): string => {
  const kept = lately.kept === 0 ? 'geen' : count(lately.kept)
  const of = `${kept} van de laatste ${count(lately.of)} ${lastChances[habit.kind] ?? 'volle weken'}`
  if (alive) return `Het leeft: gehouden ${at(habit)} ${of}.`
  if (chanceOf(habit)[0] !== 'week') return `Het rust, sinds ${longDay(lastKept)}: gehouden ${at(habit)} ${of}.`
  // It may be kept now and then long after its span.
  const some = `${by(lately.kept, 'heeft er', 'hebben er')} ${lately.kept === 1 ? 'één' : kept}`
  return `Het rust: zijn tijd liep tot en met ${longDay(to)}. Van de laatste ${count(lately.of)} volle weken ${some} zo’n run.`
}

/** Its span, what was kept and what was missed. */
export const spanLine = (ritual: Ritual): string => {
  const { from, to, alive, kept, missed, empty, habit } = ritual
  const [one, many] = chanceOf(habit)
  const span = `Van ${longDay(from)} tot ${alive ? 'nu' : `en met ${longDay(to)}`}`
  const gaps =
    missed === 0
      ? 'geen overgeslagen'
      : `${count(missed)} overgeslagen${empty === 0 ? '' : `, ${empty === missed ? (missed === 1 ? 'zonder' : 'alle zonder') : `${spelled(empty)} daarvan zonder`} run`}`
  return `${span}: gehouden ${at(habit)} ${countOf(kept, one, many)}, ${gaps}.`
}

export const longestLine = ({ longest, lastKept, habit }: Ritual): string =>
  `Langst gehouden: ${at(habit) === 'in' ? '' : `${at(habit)} `}${countOf(longest, ...chanceOf(habit))}${longest > 1 ? ' op rij' : ''}. Voor het laatst op ${longDay(lastKept)}.`

/** How sure it is, and against what. */
export const sureLine = ({ claim, certainty, p }: Ritual, answered = false): string =>
  claim === 'guess'
    ? `${answered ? 'Een vermoeden, en jij zei wat het is.' : 'Een vermoeden: alleen jij kunt het zeggen.'} Het toeval zou het zo samenbrengen: ${luck(p)}.`
    : `${certainties[certainty]}: het toeval zou dit ${luck(p)} doen.`

const tested = 'Dat er tussen zoveel mogelijke rituelen is gezocht, is verrekend; alle soorten samen hebben het bij hooguit één op de honderd lopers mis.'
const weekByLot = 'Naast de runs van dezelfde weken gelegd, bij loting over hun dagen verdeeld, zodat geen fase en geen seizoen op een ritueel lijkt.'
const now = 'De kansen zijn volle weken; die van nu staat nog open.'
const half = 'Het leeft zolang het in de laatste 26 volle weken half zo vaak gehouden is als in zijn eigen tijd.'
const spans = 'Het wordt gezocht in telkens twee jaar; zijn tijd eindigt waar het meer dan vier weken op rij uitblijft.'
const lastTwo = 'Het leeft zolang een van de laatste twee kansen gehouden is'
const notLongAgo = 'de laatste hooguit twee jaar geleden.'

const hows: Readonly<Record<RitualKind, string>> = {
  weekday: `In een week is het gehouden als er op die dag een run was. Het is een ritueel in twee jaar waarin dat geldt voor zes op de tien weken waarin gelopen is, en vaker dan het toeval een dag zou treffen, volgens de toets van De vaste dag. ${spans} ${now} Het leeft zolang het in de laatste 26 volle weken acht keer gehouden is.`,
  loop: `In een week is het gehouden als er op die dag een run over die route ging, zoals Het rondje dezelfde route herkent. Minstens acht keer, en in zes op de tien van de runs op die dag waarvan de route bekend is. ${weekByLot} ${spans} ${now} ${half}`,
  window: `In een week is het gehouden als er een start was binnen 20 minuten van de mediaan van die dag, op de klok ter plaatse. In zes op de tien van de weken met een run op die dag. ${weekByLot} Een uur dat op elke dag van de week hetzelfde is, hoort dus bij geen enkele dag. ${spans} ${now} ${half}`,
  date: `In een jaar is het gehouden als er op die datum een run was; voor 29 februari tellen alleen schrikkeljaren. Over alle jaren die er waren: minstens vier keer, en in zes op de tien. Een datum wordt naast de vier weken eromheen gelegd, en tussen alle datums van het jaar: wie vaak loopt, heeft er veel jaren voor nodig. ${lastTwo}.`,
  'race-eve': `Voor een wedstrijd is het gehouden als er op de dag ervoor een run was. Wedstrijden zijn runs die zo bekendstaan, of waarvan gezegd is dat ze het waren. Minstens vijf keer, en voor zes op de tien. Naast dezelfde dag van de week gelegd in de zes weken ervoor en erna: een zaterdag waarop altijd gelopen wordt, zegt niets over wedstrijden. ${lastTwo}, ${notLongAgo}`,
  trip: `Een reis begint met de eerste run meer dan 50\u00A0km van huis, zoals de pagina Reis het ziet. Het is gehouden als die uiterlijk op de dag na de laatste run ervoor komt: wanneer de reis ook begon, dat is meteen. Minstens vijf keer, en op zes op de tien. Naast de tussenpozen van de tien runs ervoor en erna gelegd. ${lastTwo}, ${notLongAgo}`,
  saturday: `Runs van 4,8 tot 5,2\u00A0km op een zaterdag, begonnen binnen tien minuten van één tijd tussen 8:30 en 9:45 en binnen 500\u00A0m van één plaats, minstens vijf keer. Naast de andere lengten en andere dagen gelegd. Wat het was, kan alleen de loper zeggen. ${now} ${half}`,
}
export const howLine = ({ habit, claim }: Ritual, firstWeekday: FirstWeekday): string =>
  [hows[habit.kind], ...(claim === 'guess' ? [] : [tested]), ...(chanceOf(habit)[0] === 'week' ? [`${weeksRun(firstWeekday)}.`] : [])].join(' ')

/** What the drawing shows. */
export const marksLine = ({ habit, chances, kept, missed }: Ritual): string => {
  const [one, many] = chanceOf(habit)
  const row = one === 'week' ? ', een rij per jaar' : ''
  const strokes =
    missed === 0
      ? 'een streep voor elk, alle gehouden'
      : `een streep voor elk van de ${count(kept)} keer dat het gehouden is, een ring voor ${missed === 1 ? 'de ene keer' : `elk van de ${count(missed)} keer`} dat het is overgeslagen`
  return `${capital(countOf(chances.length, one, many))}, elk een teken${row}: ${strokes}.`
}

/** The page's first sentence. */
export const ritualsLine = (of: Mirror, alive: number, resting: number): string => {
  const noun = (n: number): string => (n === 1 ? 'ritueel' : 'rituelen')
  const rest = by(resting, 'rust', 'rusten')
  if (alive === 0) return `${capital(spelled(resting))} ${noun(resting)} van ${of === 'own' ? 'jou' : 'de voorbeeldloper'} ${rest}.`
  return `${of === 'own' ? 'Je hebt' : 'De voorbeeldloper heeft'} ${spelled(alive)} ${noun(alive)}${resting === 0 ? '' : `; ${spelled(resting)} ${rest}`}.`
}

/** Weeks with a run that a weekday asks for. */
const leastWeeks = 12
/** What was looked at, and found nothing in. */
export const formingLine = ({ weeks, runs }: RitualsLooked): string =>
  weeks < leastWeeks
    ? `Over een dag valt iets te zeggen vanaf ${leastWeeks} weken met een run: tot nu toe ${by(weeks, 'is er', 'zijn er')} ${spelled(weeks)}. De huidige week en de eerste tellen niet mee.`
    : `${capital(countOf(runs, 'run', 'runs'))} in ${countOf(weeks, 'week', 'weken')}, en wat daarin ook terugkomt, het toeval zou het ook terugbrengen.`

/** What some kinds have nothing to look at for. */
export const withoutLine = ({ routed, located, races }: RitualsLooked): string =>
  [
    ...(routed === 0 ? ['Er is nog geen route bekend, dus over een rondje valt niets te zeggen.'] : []),
    ...(located === 0 ? ['Geen run heeft al een plaats, dus over een reis of een plaats valt niets te zeggen.'] : []),
    ...(races === 0 ? ['Er is geen wedstrijd bekend, dus over de dag ervoor valt niets te zeggen.'] : []),
  ].join(' ')

export const rituals = {
  title: 'Rituelen',
  says: 'Gevonden, nooit opgelegd. Niets hier herinnert je ergens aan, en een ritueel dat je overslaat, rust; het breekt niet.',
  emptyTitle: 'Er is nog geen ritueel te vertellen.',
  emptySays: 'Wat je telkens weer doet, en nooit van plan was, komt hier te staan zodra de runs van een export het laten zien.',
  bring: 'Een export toevoegen',
  noneTitle: 'Er komt nog niets vaker terug dan bij toeval.',
  guessTitle: 'Er komt iets terug; alleen jij kunt zeggen wat.',
  awayTitle: 'Wat terugkomt is gewoon een gewoonte, zei je.',
  howTitle: 'Hoe het is uitgerekend',
  runs: (n: number) => (n === 1 ? 'De ene run erachter' : `De ${count(n)} runs erachter`),
  races: 'De wedstrijden waarop het getoetst is',
  name: 'De naam',
  because: 'Waarom het ertoe doet',
  nameIt: 'Geef een naam',
  yes: 'Ja, geef een naam',
  change: 'Wijzigen',
  keep: 'Bewaren',
  leave: 'Laat maar',
  habit: 'Gewoon een gewoonte',
  takeBack: 'Terugnemen',
  quoted: (text: string) => `‘${text}’`,
  saidOn: (day: string) => `Jouw woorden, ${day}.`,
  saidOf: (day: string, sentence: string) => `Jouw woorden, ${day}, toen hier stond: ${sentence}`,
  putAwayTitle: 'Gewoon een gewoonte, zei je',
  putAwaySays: 'Weggelegd en bewaard zoals het is.',
  bringBack: 'Terughalen',
  lostTitle: 'Nu niet gevonden',
  lostSays: 'Wat je hierover zei, blijft bewaard. De runs die er zijn, laten het niet zien.',
  undone: { kept: 'Bewaard.', away: 'Weggelegd als gewoonte.', back: 'Teruggehaald.', gone: 'Teruggenomen.' },
  undo: 'Ongedaan maken',
  trouble: 'Dat kon niet bewaard worden. Wat je typte staat hier nog: probeer het opnieuw.',
} as const
