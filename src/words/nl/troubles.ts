import type { AsideReason, Standing, StoreTrouble } from '../../contract/db'
import type { FileTrouble } from '../../contract/importer'
import type { Trouble } from '../trouble'

const unchanged = 'Er is niets veranderd.'
const wanted = 'Kies de export_….zip die Strava stuurde, of de activities.csv die erin zit.'
const anotherTrack = 'Kies het zoals het horloge of de app het heeft opgeslagen, of kies de export_….zip die Strava stuurde.'
const askAgain = 'Download hem opnieuw via de link in Strava’s e-mail, of vraag Strava om een nieuwe.'
const again = 'Kies hetzelfde bestand nog eens, dan wordt de rest gelezen; niets wordt dubbel geteld.'
const committed = 'Elke rij die al was opgeslagen, blijft.'
const unreadable = 'Dit bestand kon niet gelezen worden. Misschien is het verplaatst, of is de schijf weggehaald.'

const files: Readonly<Record<FileTrouble, Omit<Trouble, 'kept'>>> = {
  'nothing-dropped': { what: 'Er kwam geen bestand mee.', next: wanted },
  'empty-file': { what: 'Dit bestand is leeg.', next: askAgain },
  image: { what: 'Dit lijkt een foto of afbeelding.', next: wanted },
  video: { what: 'Dit lijkt een video.', next: wanted },
  pdf: { what: 'Dit lijkt een pdf.', next: wanted },
  html: { what: 'Dit lijkt een webpagina, misschien een inlogpagina die is opgeslagen in plaats van de download.', next: askAgain },
  json: { what: 'Dit lijkt een JSON-bestand, misschien uit de export van een andere dienst.', next: wanted },
  'office-file': {
    what: 'Dit lijkt een rekenblad of een ander kantoordocument.',
    next: 'Sla de tabel op als CSV en kies die, of kies de export_….zip die Strava stuurde.',
  },
  gzip: { what: 'Dit lijkt één ingepakt bestand.', next: wanted },
  'other-archive': { what: 'Dit lijkt een archief van een soort die RunMirror niet opent.', next: 'Pak het uit en kies de activities.csv die erin zit.' },
  'single-track': { what: 'Dit lijkt de track van een activiteit, maar er was geen activiteit van te maken.', next: anotherTrack },
  binary: { what: 'Dit is geen tekst die RunMirror kan lezen.', next: wanted },
  'other-csv': { what: 'Dit lijkt een tabel, maar niet de lijst met activiteiten van Strava.', next: wanted },
  'strava-other-csv': {
    what: 'Dit lijkt een andere tabel uit een Strava-export.',
    next: 'De runs staan in activities.csv, ernaast: kies die, of de hele ZIP.',
  },
  'header-only': {
    what: 'Dit is een lijst met activiteiten zonder activiteit erin.',
    next: 'Als er wel zouden moeten zijn, vraag Strava dan om een nieuwe export.',
  },
  'torn-zip': { what: 'Deze ZIP houdt te vroeg op: de download is afgebroken.', next: askAgain },
  'encrypted-zip': { what: 'Deze ZIP vraagt om een wachtwoord.', next: 'Pak hem uit en kies de activities.csv die erin zit.' },
  'bomb-zip': { what: 'Deze ZIP zou uitgepakt veel groter worden dan een export is.', next: 'Zo heeft Strava hem niet gemaakt. Download de export opnieuw.' },
  'damaged-member': { what: 'De activities.csv in deze ZIP is beschadigd: de controlesom klopt niet.', next: askAgain },
  'no-activities-csv': {
    what: 'Hier zit geen activities.csv in.',
    next: 'Strava’s export van alles heeft er een; de download van één activiteit of route niet.',
  },
  'unclosed-quote': {
    what: 'De eerste regel van deze tabel heeft een aanhalingsteken dat nooit sluit.',
    next: 'Als hij met de hand is bewerkt, kies dan het bestand zoals Strava het stuurde.',
  },
  'too-many-exports': { what: 'Hier zit meer dan één export in.', next: 'Kies er één per keer, de oudste eerst; latere vullen aan en verbeteren.' },
  'unreadable-file': { what: unreadable, next: 'Kies het opnieuw.' },
}

/** Where one code has several causes, the detail that tells them apart. */
const details: Readonly<Partial<Record<FileTrouble, Readonly<Record<string, Partial<Omit<Trouble, 'kept'>>>>>>> = {
  'no-activities-csv': {
    'zip-inside': { what: 'In deze ZIP zit een andere ZIP, en geen activities.csv ernaast.', next: 'Pak de buitenste uit en kies de ZIP die erin zit.' },
    'empty-zip': { what: 'In deze ZIP zit geen bestand.', next: askAgain },
    'several-files': { what: 'Geen van deze bestanden is een activities.csv.', next: wanted },
  },
  'other-csv': {
    'garmin-connect': { what: 'Dit lijkt een lijst met activiteiten van Garmin Connect.' },
    runkeeper: { what: 'Dit lijkt een lijst met activiteiten van Runkeeper.' },
    'no-header': {
      what: 'Dit lijkt een lijst met activiteiten waarvan de eerste regel, met de titels, ontbreekt.',
      next: 'Kies het bestand zoals Strava het stuurde.',
    },
  },
  'single-track': {
    'no-time': { what: 'Dit lijkt een track zonder enige tijd: waar iemand was, maar niet wanneer. Het kan geen activiteit zijn.' },
    'no-activity': {
      what: 'Dit bestand is van een horloge of een app, maar er zit geen activiteit in: misschien instellingen, een route of een training.',
      next: 'Kies het bestand van een activiteit, of de export_….zip die Strava stuurde.',
    },
    empty: { what: 'In dit bestand zit niets.' },
    'not-a-track': { what: 'Dit heet als de track van een activiteit, maar is er geen die RunMirror kan lezen: geen FIT, GPX of TCX.' },
    'bad-gzip': { what: 'Dit is een ingepakte track, en wat erin zit is kapot.' },
    'bad-xml': { what: 'Dit lijkt een track, maar de XML is kapot voor het eerste punt.' },
    'bad-fit': { what: 'Dit lijkt een FIT-bestand, maar het is kapot voor het eerste bericht.' },
    doctype: { what: 'Deze track noemt een eigen documenttype; geen horloge doet dat, en RunMirror volgt zoiets nooit.' },
    'too-large': { what: 'Deze track is groter dan welke activiteit ook.' },
    damaged: { what: 'De track in deze ZIP is beschadigd: de controlesom klopt niet.' },
    'stopped-the-reader': { what: 'Dit lijkt een track, maar bij het lezen viel het deel van RunMirror stil dat tracks leest.' },
    'unreadable-file': { what: unreadable, next: 'Kies het opnieuw.' },
    'several-reasons': {
      what: 'Van geen van deze bestanden was een activiteit te maken, om meer dan één reden.',
      next: 'Kies er één alleen om te zien wat eraan schort.',
    },
  },
  'torn-zip': {
    split: {
      what: 'Dit is één deel van een ZIP die in stukken is gesplitst.',
      next: 'Voeg de delen samen, of pak ze uit en kies de activities.csv die erin zit.',
    },
  },
  'damaged-member': {
    'unsafe-name': {
      what: 'Deze ZIP noemt een bestand zoals geen eerlijke ZIP dat doet.',
      next: 'Zo heeft Strava hem niet gemaakt. Download de export opnieuw.',
    },
  },
}

const stores: Readonly<Record<StoreTrouble | 'nothing-to-resume' | 'cut-short', Trouble>> = {
  'storage-full': { what: 'Op dit apparaat is geen ruimte meer voor de rest.', next: `Maak wat ruimte vrij. ${again}`, kept: committed },
  'storage-gone': {
    what: 'De browser heeft weggehaald wat RunMirror hier bewaart.',
    next: 'Bewaar wat deze pagina nog heeft, als je een kopie wilt. Laad de pagina dan opnieuw en kies de export nog eens.',
    kept: 'Er wordt niets meer opgeslagen, zodat niets bewaard lijkt wat het niet is.',
  },
  'newer-database': { what: 'Hier is al een nieuwere RunMirror geweest.', next: 'Laad deze pagina opnieuw om hem te krijgen.', kept: unchanged },
  damaged: {
    what: 'Wat RunMirror op dit apparaat bewaart, is beschadigd.',
    next: 'Bewaar wat er is, als je een kopie wilt. Wis dan de gegevens van deze site in de instellingen van de browser en kies de export nog eens: elke run komt daaruit terug.',
    kept: unchanged,
  },
  'busy-elsewhere': {
    what: 'RunMirror staat open in een ander tabblad, dat de spiegel vasthoudt en niet antwoordt.',
    next: 'Sluit dat tabblad, of gebruik hem hier.',
    kept: unchanged,
  },
  'bad-correction': { what: 'Die verbetering kan niet.', next: 'Kijk na wat je schreef, en probeer het opnieuw.', kept: unchanged },
  'newer-backup': {
    what: 'Deze back-up is gemaakt door een nieuwere RunMirror.',
    next: 'Laad deze pagina opnieuw om die te krijgen, en zet hem dan terug.',
    kept: unchanged,
  },
  'damaged-backup': { what: 'Deze back-up is niet zoals hij is opgeslagen.', next: 'Neem een andere kopie ervan, of een oudere back-up.', kept: unchanged },
  'no-restore': { what: 'Het terugzetten is afgebroken.', next: 'Kies de back-up opnieuw.', kept: unchanged },
  'changed-meanwhile': { what: 'Er kwam iets bij de spiegel terwijl alles werd verzameld.', next: 'Sla de back-up nog eens op.', kept: unchanged },
  'nothing-to-undo': { what: 'Er is niets meer om naar terug te gaan.', next: 'Wat hier is, blijft.', kept: unchanged },
  'unknown-source': { what: 'De spiegel kent het bestand dat gelezen wordt niet meer.', next: 'Kies het opnieuw.', kept: committed },
  'still-reading': { what: 'Er wordt nu een bestand in deze spiegel gelezen.', next: 'Stop dat eerst, en wis hem dan.', kept: unchanged },
  'cut-short': {
    what: 'Het deel van RunMirror dat het bestand leest, viel stil, en na opnieuw starten nog eens.',
    next: `Laad deze pagina opnieuw. ${again}`,
    kept: 'Wat al op dit apparaat was opgeslagen, blijft.',
  },
  'nothing-to-resume': { what: 'Het bestand dat nog niet uit was, is niet op dit apparaat bewaard.', next: again, kept: committed },
}

const isFile = (code: string): code is FileTrouble => Object.hasOwn(files, code)

/** Says a trouble in words: what it is, what to do, what became of the mirror. */
export const troubleWords = (code: FileTrouble | StoreTrouble | 'nothing-to-resume' | 'cut-short', detail?: string): Trouble =>
  isFile(code) ? { ...files[code], ...(detail === undefined ? {} : details[code]?.[detail]), kept: unchanged } : stores[code]

const asides: Readonly<Record<AsideReason, string>> = {
  'no-id': 'geen activiteits-ID',
  'bad-id': 'een ID die geen getal is',
  'no-date': 'geen datum',
  'bad-date': 'een datum die niet te lezen was',
  ragged: 'meer of minder cellen dan de kopregel',
  'too-long': 'langer dan een rij kan zijn',
  'unclosed-quote': 'een aanhalingsteken dat nooit sluit',
  'unread-file': 'een bestand dat niet als activiteit te lezen was',
  'timeless-file': 'een bestand dat geen tijd noemt, en zonder tijd is het geen activiteit',
}

/** Why a row was put aside, to stand after a count: "3 rijen: geen datum (regels 4, 9, 12)". */
export const asideWords = (reason: AsideReason): string => asides[reason]

/** Lines for the whole page, whatever it shows. */
export const storeNotices = {
  silent:
    'Een deel van RunMirror heeft al enkele seconden niet geantwoord. Misschien is het met iets langs bezig; blijft het stil, dan wordt het opnieuw gestart.',
  restart: 'Nu opnieuw starten',
  /** By where the worker that died had kept what it held. */
  restarted: {
    opfs: 'Een deel van RunMirror viel stil en is opnieuw gestart. Er is niets kwijt van wat bewaard was.',
    memory: 'Een deel van RunMirror viel stil en is opnieuw gestart. Dit venster kan niets bewaren, dus wat gelezen was is weg. Kies de export nog eens.',
    gone: 'Een deel van RunMirror viel stil en is opnieuw gestart. De browser had weggehaald wat bewaard was, en nu is het weg. Kies de export nog eens.',
  } satisfies Readonly<Record<Standing['storage'], string>>,
  rescue: 'Bewaar wat er is',
  rescueIs:
    'Wat bewaard kan worden is het databasebestand zoals het hier ligt, byte voor byte: een programma dat SQLite leest kan het misschien openen, RunMirror leest het niet terug.',
  rescued: (name: string) => `Het is als ${name} aan de downloads van de browser gegeven. Hier is niets veranderd.`,
  nothingToRescue: 'Er is hier geen databasebestand om te bewaren.',
  rescueUnreadable: 'Het databasebestand kon niet gelezen worden, zelfs niet byte voor byte. Hier is niets veranderd.',
  gone: 'De browser heeft weggehaald wat RunMirror hier bewaart. Deze pagina heeft het nog, tot je die sluit; er wordt niets meer opgeslagen.',
} as const
