import { fieldTitle } from './fields'
import { bytes, countOf } from './quantities'

/** Columns of the activities' CSV that no export has. */
const own: Readonly<Record<string, string>> = {
  localDay: 'Plaatselijke dag (dagen sinds 1970-01-01)',
  localMinute: 'Plaatselijke minuut van de dag',
  timeZone: 'Tijdzone',
  timeZoneSource: 'Tijdzone bekend door',
}

/** The name of a column in the CSV that is taken along. */
export const columnTitle = (column: string): string => own[column] ?? fieldTitle(column)

export const you = {
  title: 'Jij',
  line: 'Wat van jou is, en bij je blijft.',
  lineSample: 'In een spiegel van jezelf blijft dit bij je.',
  told: 'Hoe het verteld wordt',
  weeks: 'Weken beginnen op',
  keptTitle: 'Wat bewaard is, en hoe veilig',
  activities: 'Activiteiten',
  database: 'De database op dit apparaat',
  originals: 'De bestanden die je gaf, bewaard zoals ze kwamen',
  room: 'Ruimte die de browser geeft',
  left: 'Ruimte die over is, naar schatting van de browser',
  nearlyFull: (left: number) =>
    `Naar schatting van de browser is hier ${left < 1000 ? 'geen ruimte' : `nog maar ongeveer ${bytes(left)}`} over. Is er niets meer over, dan kan er niets meer bewaard worden. Sla een back-up op zolang die nog gemaakt kan worden.`,
  about: 'Over RunMirror',
  none: 'geen',
  promisedYes: 'De browser heeft beloofd het niet uit zichzelf te wissen.',
  promisedNo: 'De browser kan het wissen als de ruimte krap wordt: hij heeft niet beloofd het te bewaren.',
  promisedUnknown: 'Deze browser zegt niet of hij het bewaart.',
  ask: 'Vraag het te beloven',
  refused: 'Hij beloofde het niet. RunMirror installeren, of vaker langskomen, kan hem van gedachten doen veranderen.',
  only: 'Het staat op dit apparaat en nergens anders. Wis je de sitegegevens in de browser, dan is het verwijderd; je export, opnieuw gelezen, geeft het terug, behalve wat je zei en verbeterde; een back-up geeft alles terug.',
  memory: 'Dit venster bewaart niets: het is weg zodra je het sluit.',
  report: 'Importverslag',
  bring: 'Nieuwere export toevoegen',
  takeTitle: 'Neem het mee',
  takeSays:
    'Alles als één JSON-bestand: rijen zoals ze kwamen, activiteiten, verslagen, instellingen, verbeteringen, je woorden, wat over weer en plaatsen verteld is. Of de activiteiten als tabel; daarin begint een cel die een rekenblad voor een formule zou houden met een apostrof.',
  json: 'Alles, als JSON',
  csv: 'Activiteiten, als CSV',
  making: 'Het wordt verzameld.',
  saved: (name: string, size: number) => `Opgeslagen bij je downloads: ${name}, ${bytes(size)}.`,
  notMade: 'Het kon niet tot het einde verzameld worden, dus er is niets opgeslagen. Probeer het opnieuw; wat bewaard is, is zoals het was.',
  eraseTitle: 'Alles verwijderen',
  eraseSays: (activities: number) =>
    `Verwijdert van dit apparaat ${countOf(activities, 'activiteit', 'activiteiten')}, de bestanden die je gaf, wat over weer en plaatsen verteld is, elke verbetering en elk woord van jou. Afbeeldingen die je opsloeg en Strava zelf blijven zoals ze zijn.`,
  erase: 'Alles verwijderen',
  eraseSure: 'Ja, verwijder alles',
  eraseNot: 'Laten zoals het is',
  erased: 'Het is verwijderd. Er is niets van over op dit apparaat.',
  eraseFailed: {
    'still-reading': 'Er wordt nu een export gelezen. Stop dat eerst; er is niets verwijderd.',
    other: 'Het kon niet verwijderd worden. Laad de pagina opnieuw en probeer het nog eens.',
  },
  strava: {
    title: 'Strava',
    offered: 'Ook Strava zelf kan om je activiteiten worden gevraagd, naast een export of voor er een komt.',
    connect: 'Strava verbinden',
    stands: 'Hoe de verbinding ervoor staat',
    none: 'Deze site verbindt niemand met Strava. Ze leest je export, die meer vertelt, en voorgoed.',
  },
  awayTitle: 'Door jou weggelegd',
} as const

/** The five places. */
export const places = {
  title: 'Plekken',
  mirror: 'Spiegel',
  wall: 'Muur',
  journey: 'Reis',
  rituals: 'Rituelen',
  you: 'Jij',
} as const
