import { capital, spelled } from '../amounts'
import { count, runsOf } from './quantities'

/** Words that stand around every screen. */
export const frame = {
  brand: 'RunMirror',
  skip: 'Naar de inhoud',
  toMirror: 'Naar de spiegel',
  yourMirror: 'Je spiegel',
  report: 'Importverslag',
  years: 'Jaar na jaar',
  bring: 'Nieuwere export toevoegen',
  sample: 'Voorbeeld',
  sampleMirror: 'Een voorbeeldspiegel',
  sampleSays: 'gesimuleerde runs, niet van jou',
  leaveSample: 'Verlaten',
  leaveSampleSays: 'Het voorbeeld verlaten',
  memory: 'Dit venster heeft geen plek om bestanden te bewaren: na het sluiten blijft er niets van over.',
  waiting: 'RunMirror staat open in een ander tabblad, en dat tabblad antwoordt niet.',
  useHere: 'Hier gebruiken',
  taking: 'Het andere tabblad wordt gevraagd los te laten.',
  stillBusy: 'Het andere tabblad houdt de spiegel nog vast. Sluit het en probeer het dan opnieuw.',
  readingTitle: 'Een export lezen',
  reading: (name: string, rows: string) => `Bezig met ${name}: ${rows} tot nu toe.`,
  seeReading: 'Bekijk hoe ver',
  broken: 'RunMirror kan zijn werkers in deze browser niet starten.',
  brokenNext: 'Laad de pagina opnieuw. Blijft het zo, dan lukt het misschien in een andere browser. Wat op dit apparaat bewaard is, blijft onaangeroerd.',
  opening: 'Je spiegel gaat open',
  openingSample: 'De voorbeeldspiegel gaat open',
  again: 'Opnieuw proberen',
  lostTitle: 'Hier is geen pagina.',
  lostSays: 'Misschien is het adres afgekapt, of hoort het bij een run of een kaart die op een ander apparaat staat.',
  lostNext: 'Naar de spiegel',
} as const

export const landing = {
  line: 'Zie wie je bent als je hardloopt.',
  description: 'Een spiegel voor hardlopers: jaren Strava-geschiedenis worden ware zinnen, op je eigen apparaat.',
  accountShort: 'Geen account',
  account: 'Geen account. Alles wordt op dit apparaat gelezen en blijft erop.',
  dropWide: 'Sleep je Strava-export hierheen',
  dropPhone: 'Kies hier je Strava-export',
  choose: 'kies het bestand',
  orChoose: 'of kies het bestand',
  letGo: 'Laat maar los: hier wordt het gelezen',
  sample: 'Kijk in een voorbeeldspiegel',
  // Without a number: the drawing is fixed to a day, and the sample mirror's runner ran again yesterday.
  ring: 'Elke lijn is een run van een verzonnen loper, elke ring een jaar; de warme begonnen voor zevenen. Die van jou worden op dit apparaat gelezen, en blijven erop.',
  ringSays: 'Een tekening: ringen van korte lijnen, een ring per jaar, elke lijn een run van een gesimuleerde loper; die voor zevenen begonnen zijn warm.',
} as const

export const mirror = {
  asOf: (day: string) => `Volgens je export met runs tot en met ${day}.`,
  asOfWhy: 'Wat van Strava zelf kwam, heeft zijn tijd gehad. Een nieuwe export vertelt alles weer.',
  /** The line above the sheets. */
  line: (cards: number, runs: string) =>
    cards === 0
      ? `${capital(runs)} ${/\bene run\b/.test(runs) ? 'is' : 'zijn'} binnen. Wat ze zeggen, is nog in wording.`
      : cards === 1
        ? `Eén ding dat waar is over ${runs}.`
        : `${capital(spelled(cards))} dingen die waar zijn over ${runs}.`,
  runs: (runs: string) => `je ${runs.replace('één ', 'ene ')}`,
  runsOfSample: (runs: string) => `de ${runs.replace('één ', 'ene ')} van het voorbeeld`,
  noRuns: 'Hier zit nog geen run in.',
  noRunsNext: 'De export is gelezen, en er zit geen run in die telt. Het verslag zegt wat er wel in zit.',
  span: (from: string, to: string) => `Van ${from} tot en met ${to}.`,
  evidence: 'Bekijk waar dit op rust',
  caption: (runs: string) => `${runs}, elk een lijn`,
  captionKnots: (runs: string) => `${runs}, elk een knoop`,
  captionPoints: (runs: string) => `${runs}, elk een punt`,
  lastSeen: (day: string) => `Zoals je het op ${day} voor het laatst zag.`,
  turn: 'Raak een lijn of een kaart aan om te zien waar die op rust.',
  sampleMark: 'voorbeeld',
  forming: 'Nog in wording',
  formingNone: 'Er wacht niets meer: elke kaart is er.',
} as const

/** Written inside and outside the ring. */
export const rayLabels = { known: 'bekend terrein', fresh: 'nieuw terrein' } as const

/** Written beside the ticks under a map. */
export const noPlace = (n: number): string => `${runsOf(n)} zonder plaats`

/** Written beside a sundial. */
export const dialLabels = { noon: 'middag', sunrise: 'zonsopgang', sunset: 'zonsondergang' } as const
/** Above a horizon: what rises there went far. */
export const horizonLabels = { far: 'ver' } as const
/** On both sides of a spine. */
export const halvesLabels = { first: 'eerste helft sneller', second: 'tweede helft sneller' } as const
/** Beside the ticks of runs that have no place in a drawing. */
export const untold = (runs: number): string => (runs === 1 ? 'één run zegt het niet' : `${count(runs)} runs zeggen het niet`)

export const zone = {
  ask: (name: string) => `Tijden worden gelezen als in ${name}, zoals dit apparaat zegt. Loop je daar?`,
  askFits: (share: string) => `${share} van Strava’s eigen titels (‘Ochtendloop’) past daarbij.`,
  better: (taken: string, fits: string) => `Strava’s eigen titels (‘Ochtendloop’) passen niet bij ${taken}; ze passen bij ${fits}.`,
  yes: 'Ja',
  take: (name: string) => `Neem ${name}`,
  other: 'Een andere zone',
  choose: 'Tijdzone thuis',
  keep: 'Bewaren',
  title: 'Tijdzone thuis',
  now: (name: string) => `Je tijdzone thuis is ${name}.`,
  unset: (name: string) => `Er is geen tijdzone thuis ingesteld; die van dit apparaat, ${name}, geldt.`,
  change: 'Wijzigen',
} as const

export const unit = {
  title: 'Afstanden in',
  names: { km: 'kilometers', mi: 'mijlen' },
} as const

export const zoneSources = {
  runner: 'zoals jij die hebt verbeterd',
  file: 'uit de tijdsverschuiving in het bestand zelf',
  place: 'van de plaats waar de run begon',
  strava: 'zoals Strava die noemt',
  nearest: 'van de dichtstbijzijnde run met een plaats',
  home: 'van je tijdzone thuis',
  device: 'van dit apparaat',
} as const
