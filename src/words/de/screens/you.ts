import { fieldTitle } from './fields'
import { bytes, countOf } from './quantities'

/** Columns of the activities' CSV that no export has. */
const own: Readonly<Record<string, string>> = {
  localDay: 'Örtlicher Tag (Tage seit 1970-01-01)',
  localMinute: 'Örtliche Minute des Tages',
  timeZone: 'Zeitzone',
  timeZoneSource: 'Zeitzone bekannt aus',
}

/** The name of a column in the CSV that is taken along. */
export const columnTitle = (column: string): string => own[column] ?? fieldTitle(column)

export const you = {
  title: 'Du',
  line: 'Was dir gehört und bei dir bleibt.',
  lineSample: 'In einem eigenen Spiegel bleibt das bei dir.',
  told: 'Wie es erzählt wird',
  weeks: 'Wochen beginnen am',
  keptTitle: 'Was gespeichert ist, und wie sicher',
  activities: 'Aktivitäten',
  database: 'Die Datenbank auf diesem Gerät',
  originals: 'Die Dateien, die du gebracht hast, wie sie kamen',
  room: 'Platz, den der Browser gibt',
  left: 'Freier Platz, wie der Browser ihn schätzt',
  nearlyFull: (left: number) =>
    `Nach der Schätzung des Browsers ${left < 1000 ? 'ist hier kein Platz mehr frei' : `sind hier nur noch etwa ${bytes(left)} frei`}. Ist nichts mehr frei, lässt sich nichts mehr speichern. Mach eine Sicherung, solange es noch geht.`,
  about: 'Über RunMirror',
  none: 'keine',
  promisedYes: 'Der Browser hat versprochen, es nicht von sich aus zu löschen.',
  promisedNo: 'Wird der Platz knapp, kann der Browser es löschen: Er hat nicht versprochen, es zu behalten.',
  promisedUnknown: 'Dieser Browser sagt nicht, ob er es behält.',
  ask: 'Um das Versprechen bitten',
  refused: 'Er hat es nicht versprochen. Wenn du RunMirror installierst oder öfter kommst, überlegt er es sich vielleicht anders.',
  only: 'Es liegt auf diesem Gerät und nirgends sonst. Löschst du die Websitedaten im Browser, ist es weg; dein Export, neu gelesen, gibt es zurück, außer dem, was du gesagt und korrigiert hast; eine Sicherung gibt alles zurück.',
  memory: 'Dieses Fenster speichert nichts: Sobald du es schließt, ist es weg.',
  report: 'Importbericht',
  bring: 'Neueren Export einlesen',
  takeTitle: 'Mitnehmen',
  takeSays:
    'Alles als eine JSON-Datei: Zeilen, wie sie kamen, Aktivitäten, Berichte, Einstellungen, Korrekturen, deine Worte, was über Wetter und Orte zu erfahren war. Oder die Aktivitäten als Tabelle; darin beginnt eine Zelle, die eine Tabellenkalkulation für eine Formel hielte, mit einem Apostroph.',
  json: 'Alles, als JSON',
  csv: 'Aktivitäten, als CSV',
  making: 'Es wird gesammelt.',
  saved: (name: string, size: number) => `Liegt bei deinen Downloads: ${name}, ${bytes(size)}.`,
  notMade: 'Es ließ sich nicht zu Ende sammeln, deshalb wurde nichts gespeichert. Versuch es noch einmal; was gespeichert ist, ist, wie es war.',
  eraseTitle: 'Alles löschen',
  eraseSays: (activities: number) =>
    `Löscht von diesem Gerät ${countOf(activities, 'eine Aktivität', 'Aktivitäten')}, die Dateien, die du gebracht hast, was über Wetter und Orte zu erfahren war, jede Korrektur und jedes Wort von dir. Gespeicherte Bilder und Strava selbst bleiben, wie sie sind.`,
  erase: 'Alles löschen',
  eraseSure: 'Ja, alles löschen',
  eraseNot: 'Lassen, wie es ist',
  erased: 'Es ist gelöscht. Auf diesem Gerät ist nichts mehr davon.',
  eraseFailed: {
    'still-reading': 'Gerade wird ein Export gelesen. Halt das zuerst an; nichts wurde gelöscht.',
    other: 'Es ließ sich nicht löschen. Lade die Seite neu und versuch es noch einmal.',
  },
  strava: {
    title: 'Strava',
    offered: 'Auch Strava selbst lässt sich nach deinen Aktivitäten fragen, neben einem Export oder bevor einer kommt.',
    connect: 'Strava verbinden',
    stands: 'Wie die Verbindung steht',
    none: 'Diese Website verbindet niemanden mit Strava. Sie liest deinen Export, der mehr erzählt, und für immer.',
  },
  awayTitle: 'Von dir weggelegt',
} as const

/** The five places. */
export const places = {
  title: 'Bereiche',
  mirror: 'Spiegel',
  wall: 'Wand',
  journey: 'Unterwegs',
  rituals: 'Rituale',
  you: 'Du',
} as const
