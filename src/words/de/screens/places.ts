import { capital, spelledOf } from '../amounts'
import { runsOf } from './quantities'

/** Words that stand around every screen. */
export const frame = {
  brand: 'RunMirror',
  skip: 'Zum Inhalt springen',
  toMirror: 'Zum Spiegel',
  yourMirror: 'Dein Spiegel',
  report: 'Importbericht',
  years: 'Jahr für Jahr',
  bring: 'Neueren Export einlesen',
  sample: 'Beispiel',
  sampleMirror: 'Ein Beispielspiegel',
  sampleSays: 'simulierte Läufe, nicht deine',
  leaveSample: 'Verlassen',
  leaveSampleSays: 'Das Beispiel verlassen',
  memory: 'Dieses Fenster bietet keinen Platz für Dateien: Wenn du es schließt, bleibt nichts erhalten.',
  waiting: 'RunMirror ist in einem anderen Tab offen, und der antwortet nicht.',
  useHere: 'Hier verwenden',
  taking: 'Der andere Tab wird gebeten, loszulassen.',
  stillBusy: 'Der andere Tab hält den Spiegel noch. Schließ ihn und versuch es noch einmal.',
  readingTitle: 'Ein Export wird gelesen',
  reading: (name: string, rows: string) => `${name} wird gelesen, bisher ${rows}.`,
  seeReading: 'Sehen, wie weit',
  broken: 'RunMirror kann in diesem Browser seine Hintergrundprozesse nicht starten.',
  brokenNext: 'Lade die Seite neu. Bleibt es dabei, hilft vielleicht ein anderer Browser. Was auf diesem Gerät liegt, ist unberührt.',
  opening: 'Dein Spiegel wird geöffnet',
  openingSample: 'Der Beispielspiegel wird geöffnet',
  again: 'Noch einmal versuchen',
  lostTitle: 'Hier ist keine Seite.',
  lostSays: 'Vielleicht ist die Adresse abgeschnitten, oder sie gehört zu einem Lauf oder einer Karte auf einem anderen Gerät.',
  lostNext: 'Zum Spiegel',
} as const

export const landing = {
  line: 'Sieh, wer du bist, wenn du läufst.',
  description: 'Ein Spiegel für alle, die laufen: Aus Jahren auf Strava werden wahre Sätze, auf deinem eigenen Gerät.',
  accountShort: 'Kein Konto',
  account: 'Kein Konto. Gelesen wird auf diesem Gerät, und hier bleibt es.',
  dropWide: 'Leg deinen Strava-Export hier ab',
  dropPhone: 'Hol deinen Strava-Export hierher',
  choose: 'Datei auswählen',
  orChoose: 'oder Datei auswählen',
  letGo: 'Loslassen: Er wird hier gelesen',
  sample: 'In einen Beispielspiegel schauen',
  // Without a number: the drawing is fixed to a day, and the sample mirror's runner ran again yesterday.
  ring: 'Jeder Strich ist ein simulierter Lauf, jeder Ring ein Jahr; die warmen begannen vor sieben Uhr. Deine werden auf diesem Gerät gelesen, und hier bleiben sie.',
  ringSays: 'Eine Zeichnung: Ringe aus kurzen Strichen, ein Ring pro Jahr, jeder Strich ein simulierter Lauf; die vor sieben Uhr begannen, sind warm.',
} as const

const isOne = (runs: string): boolean => runs === runsOf(1)

export const mirror = {
  asOf: (day: string) => `Stand deines Exports mit Läufen bis ${day}.`,
  asOfWhy: 'Was von Strava selbst kam, hatte seine Zeit. Ein neuer Export erzählt wieder alles.',
  /** The line above the sheets. */
  line: (cards: number, runs: string) =>
    cards === 0 ? `Was über ${runs} zu sagen ist, entsteht noch.` : `${capital(spelledOf(cards, 'eine wahre Sache', 'wahre Dinge'))} über ${runs}.`,
  runs: (runs: string) => (isOne(runs) ? 'deinen einen Lauf' : `deine ${runs}`),
  runsOfSample: (runs: string) => (isOne(runs) ? 'den einen Lauf des Beispiels' : `die ${runs} des Beispiels`),
  noRuns: 'Hier ist noch kein Lauf.',
  noRunsNext: 'Der Export ist gelesen und enthält keinen Lauf, der zählt. Der Bericht sagt, was er enthält.',
  span: (from: string, to: string) => `Vom ${from} bis zum ${to}.`,
  evidence: 'Belege ansehen',
  caption: (runs: string) => (isOne(runs) ? 'Ein Lauf, ein Strich' : `${runs}, je ein Strich`),
  captionKnots: (runs: string) => (isOne(runs) ? 'Ein Lauf, ein Knoten' : `${runs}, je ein Knoten`),
  captionPoints: (runs: string) => (isOne(runs) ? 'Ein Lauf, ein Punkt' : `${runs}, je ein Punkt`),
  lastSeen: (day: string) => `So, wie du ihn zuletzt gesehen hast, am ${day}.`,
  turn: 'Tipp auf einen Strich oder eine Karte, um zu sehen, worauf sie beruhen.',
  sampleMark: 'Beispiel',
  forming: 'Noch im Entstehen',
  formingNone: 'Nichts wartet: Jede Karte ist entstanden.',
} as const

/** Written inside and outside the ring. */
export const rayLabels = { known: 'bekannter Boden', fresh: 'neuer Boden' } as const

/** Written beside the ticks under a map. */
export const noPlace = (n: number): string => `${capital(runsOf(n))} ohne Ort`

/** Written beside a sundial. */
export const dialLabels = { noon: 'Mittag', sunrise: 'Aufgang', sunset: 'Untergang' } as const
/** Above a horizon: what rises there went far. */
export const horizonLabels = { far: 'weit' } as const
/** On both sides of a spine. */
export const halvesLabels = { first: 'erste Hälfte schneller', second: 'zweite Hälfte schneller' } as const
/** Beside the ticks of runs that have no place in a drawing. */
export const untold = (runs: number): string => `${runsOf(runs)} ohne Angabe`

export const zone = {
  ask: (name: string) => `Uhrzeiten werden wie in ${name} gelesen, wie es dieses Gerät sagt. Läufst du dort?`,
  askFits: (share: string) => `${share} der Titel von Strava selbst („Lauf am Morgen“) passen dazu.`,
  better: (taken: string, fits: string) => `Die Titel von Strava selbst („Lauf am Morgen“) passen nicht zu ${taken}; sie passen zu ${fits}.`,
  yes: 'Ja',
  take: (name: string) => `${name} nehmen`,
  other: 'Andere Zeitzone',
  choose: 'Zeitzone zu Hause',
  keep: 'Behalten',
  title: 'Zeitzone zu Hause',
  now: (name: string) => `Deine Zeitzone zu Hause ist ${name}.`,
  unset: (name: string) => `Es ist keine Zeitzone eingestellt; genommen wird die dieses Geräts, ${name}.`,
  change: 'Ändern',
} as const

export const unit = {
  title: 'Entfernungen in',
  names: { km: 'Kilometern', mi: 'Meilen' },
} as const

export const zoneSources = {
  runner: 'wie du sie berichtigt hast',
  file: 'aus dem Zeitversatz in der Datei',
  place: 'vom Ort, an dem er begann',
  strava: 'wie Strava sie angibt',
  nearest: 'vom zeitlich nächsten Lauf mit Ort',
  home: 'aus deiner Zeitzone zu Hause',
  device: 'von diesem Gerät',
} as const
