import type { Group, Milestone } from '../../../domain/milestones/milestone'
import { monthAndYear } from '../amounts'
import { milestoneWords } from '../milestones/milestones'
import { count, countOf, longDistance } from './quantities'
import type { Unit } from '../../quantities'

const milestones = (n: number): string => countOf(n, 'mijlpaal', 'mijlpalen')

export const wall = {
  title: 'Je muur',
  titleSample: 'De muur van het voorbeeld',
  milestones,
  filter: 'Tonen',
  all: 'Alle',
  own: 'Van jezelf',
  hidden: 'Verborgen',
  list: 'Mijlpalen, de nieuwste eerst',
  chapter: (year: number) => `${year} in een eigen hoofdstuk`,
  inYear: (year: number, n: number) => `${year}: ${milestones(n)}`,
  withoutDay: 'Zonder dag',
  ruler: 'Jaren',
  rulerAt: (year: number, n: number) => `${year}, ${n === 0 ? 'geen mijlpaal' : milestones(n)}`,
  rulerShows: (runs: number, from: number, to: number) =>
    `${runs === 1 ? 'Eén run, één streepje' : `${count(runs)} runs, elk een streepje`}, van ${from} tot en met ${to}; een lijn loopt van een mijlpaal naar zijn run.`,
  next: 'Wat hierna komt',
  nextMore: (n: number) => `nog ${count(n)} te komen`,
  pinned: 'Vastgezet',
  none: 'Hiervan hangt er nog geen.',
  noneOwn: 'Wat geen getal vertelt, kan hier ook hangen: kies een run en schrijf een zin.',
  leftOut: 'Waar niet naar gekeken kon worden',
  unreached: 'Gezegd over mijlpalen waar nu geen run bij hoort',
  unreachedSays: 'Een verbetering of een andere export kan ze terugbrengen. Je woorden wachten erop.',
  forming: (done: number, of: number) => `De tracks worden nog gelezen, ${count(done)} van ${count(of)}: misschien komt er nog meer te hangen.`,
  emptyTitle: 'Je muur is nog kaal.',
  emptyTitleSample: 'Deze muur is nog kaal.',
  emptySays: 'Hier hangen mijlpalen vanaf de eerste run: elk met zijn datum, de run waar hij van is, en die ervoor.',
  bring: 'Een export toevoegen',
  unknownTitle: 'Zo’n mijlpaal hangt hier niet.',
  unknownSays: 'Misschien hoort hij bij de andere eenheid, bij een ander apparaat, of bij een run die is verbeterd.',
  back: 'Terug naar de muur',
} as const

/** A milestone that is opened. */
export const opened = {
  own: 'In je eigen woorden',
  run: 'De run',
  before: 'Die ervoor',
  stands: 'Hij staat nog.',
  /** `until`: as the milestone's own words say it. */
  stood: (until: string) => `Hij stond ${until}.`,
  pin: 'Bovenaan vastzetten',
  unpin: 'Losmaken',
  hide: 'Verbergen',
  show: 'Weer tonen',
  showNamed: (title: string) => `${title} weer tonen`,
  hiddenSays: 'Je hebt hem verborgen. Hij blijft hier, onder ‘Verborgen’.',
  edit: 'Wijzigen',
  remove: 'Weghalen',
  removed: 'Hij is weggehaald.',
  undo: 'Terugzetten',
  gone: 'De run zit niet meer in deze spiegel.',
  runs: (n: number) => `${countOf(n, 'run', 'runs')} erachter`,
  newest: 'nieuwste eerst',
  trouble: 'Dat kon niet bewaard worden. Wat je typte staat hier nog: probeer het opnieuw.',
} as const

/** The runner's own note on a milestone. */
export const note = {
  title: 'Je notitie',
  write: 'Schrijf een notitie',
  label: 'Je notitie erbij',
  change: 'Wijzigen',
  takeBack: 'Terugnemen',
  saidOn: (day: string) => `Jouw woorden, ${day}.`,
  saidOf: (day: string, sentence: string) => `Jouw woorden, ${day}, toen hier stond: ‘${sentence}’`,
} as const

/** A milestone of the runner's own: a run and a sentence. */
export const ownMilestone = {
  add: 'Hang er zelf een op',
  title: 'Een van jezelf',
  change: 'Je eigen mijlpaal wijzigen',
  sentence: 'Wat het was, in één zin',
  run: 'De run',
  search: 'Zoek op naam of datum',
  searchHint: 'Bijvoorbeeld ‘zondag’, ‘mei 2023’ of een woord uit de naam.',
  found: (shown: number, of: number) =>
    of === 0
      ? 'Geen run heet zo.'
      : shown === of
        ? countOf(of, 'run', 'runs')
        : `${count(shown)} van ${countOf(of, 'run', 'runs')}: zoek preciezer om de andere te zien`,
  looking: 'Je runs worden opgehaald.',
  needsBoth: 'Er is een run en een zin nodig.',
  keep: 'Ophangen',
  keepChanged: 'Bewaren',
  leave: 'Laat maar',
} as const

/** On the page of a run. */
export const runOnWall = {
  title: 'Op de muur',
  among: (n: number) => `Een van de runs achter ${n === 1 ? 'één andere' : `${count(n)} andere`}`,
  none: 'Van deze run komt geen mijlpaal.',
} as const

const groupsOfPicture = {
  totals: 'Een totaal',
  firsts: 'Een eerste keer',
  records: 'Een record',
  streaks: 'Een reeks',
  places: 'Een plaats',
  shoes: 'Schoenen',
} as const satisfies Readonly<Record<Group, string>>

/** The picture of a milestone. */
export const milestonePicture = {
  name: (group: Group | null) => (group === null ? opened.own : groupsOfPicture[group]),
  caption: (runs: number) => (runs === 1 ? 'Eén run, één lijn' : `${count(runs)} runs, elk een lijn`),
  shows: (runs: number, lit: number) =>
    `${countOf(runs, 'lijn', 'lijnen')}, één voor elke run bij zijn week, zo hoog als de run ver was; ${lit === 1 ? 'één is' : `${count(lit)} zijn`} warm, en één reikt tot aan de woorden.`,
  open: (title: string) => `‘${title}’`,
  addDate: 'De precieze datum erbij',
  holds: (own: boolean, dated: boolean, sample: boolean) =>
    `Erop staat de zin ${own ? 'zoals je die schreef' : 'van de mijlpaal'}; een lijn voor elke run bij zijn week, zo hoog als de run ver was, die erachter warm; hoeveel runs er zijn, en over welke jaren${dated ? '; de dag van de mijlpaal' : ''}.${sample ? ' De afbeelding zegt dat dit een voorbeeld is.' : ''}`,
  lacks: (own: boolean, dated: boolean) =>
    `Er staat geen track op, geen kaart${own ? '' : ', geen plaats kleiner dan een regio, geen naam die jij gaf'} en je notitie ook niet. Er staat ${dated ? 'geen uur' : 'geen dag en geen uur'} op; hoe ver je liep, en ongeveer wanneer, is eraf te lezen. In het bestand zitten alleen pixels en hun aantal: niets van jou, niets van dit apparaat.`,
} as const

/**
 * What a picture says of a milestone: the same sentence, but for what must not leave with it. A city is finer than a region, and what a shoe is called the runner
 * wrote themselves.
 */
export const sentenceOnPicture = (milestone: Milestone, unit: Unit): string => {
  const { sentence } = milestoneWords(milestone, unit)
  const { family, kind, value, day, ladder } = milestone
  const month = monthAndYear(day)
  if (family === 'places' && kind === 'city') return `Je eerste run in een andere stad, in ${month}.`
  if (family === 'shoes')
    return kind === 'first'
      ? `Je eerste run op een ander paar schoenen, in ${month}.`
      : `Je had ${longDistance(value, ladder ?? unit)} op één paar schoenen gelopen, in ${month}.`
  return sentence
}
