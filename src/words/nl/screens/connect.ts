import type { StoreTrouble } from '../../../contract/db'
import type { PullEnd, PullProgress } from '../../../contract/puller'
import type { ConnectWord, StravaTrouble } from '../../../contract/strava'
import { instantIn } from '../../instant'
import { capital } from '../amounts'
import { troubleWords } from '../troubles'
import { count, countOf } from './quantities'
import { moment } from './weather'

const activities = (n: number): string => countOf(n, 'activiteit', 'activiteiten')
const changes = (n: number): string => countOf(n, 'wijziging', 'wijzigingen')
const days = (n: number): string => countOf(n, 'dag', 'dagen')
const because = (reason: string | null): string => (reason === null ? '' : ` (${reason})`)

const nobody =
  'Deze site verbindt niemand met Strava: wie haar beheert, heeft haar zonder ingericht. Je export doet hetzelfde en meer: die vertelt alles, en voorgoed.'
const switchedOff = 'Strava heeft de applicatie van deze site uitgezet, dus verbinden kan nu niemand. Wat hier staat blijft, en een export werkt zoals altijd.'
const askAnew = 'Begin hier opnieuw.'

/** Why the way over Strava ended without a connection. */
const said: Readonly<Record<ConnectWord, string>> = {
  refused: 'Je liet deze site niet binnen, en er is niets geschreven. Dat is prima: met een export gaat het ook.',
  scope:
    'Op de pagina van Strava bleven de activiteiten buiten beschouwing, en zonder die is er niets te vragen. Er is niets geschreven. Laat dat vinkje staan als je het nog eens probeert.',
  'athlete-limit':
    'De applicatie van deze site heeft zoveel sporters als Strava toestaat, en er is niets geschreven. Een export doet hetzelfde, en daarvoor hoeft niemand iets toe te staan.',
  expired: `De weg langs Strava duurde langer dan tien minuten, of begon in een andere browser. Er is niets geschreven. ${askAnew}`,
  inactive: switchedOff,
  busy: 'Op dit moment verbinden er te veel tegelijk. Er is niets geschreven; probeer het over een paar minuten weer.',
  'no-answer': 'Strava antwoordde niet zoals het hoort. Er is niets geschreven; probeer het straks weer.',
  'not-offered': nobody,
}

const outdated = 'Deze pagina en de site erachter begrijpen elkaar niet meer: een van beide is ouder. Laad de pagina opnieuw en probeer het nog eens.'
const troubles: Readonly<Record<StravaTrouble | 'unreachable' | 'cut-short', string>> = {
  'not-offered': nobody,
  'other-origin': outdated,
  'no-pending': `De weg langs Strava is langer dan tien minuten geleden, of al beantwoord. ${askAnew}`,
  'no-session': 'Op dit apparaat is niemand verbonden.',
  ended: 'Strava ziet de toestemming niet meer als geldig. Verbind opnieuw om verder te gaan.',
  'bad-question': outdated,
  'bad-path': outdated,
  busy: 'Op dit moment vragen er te veel tegelijk. Probeer het over een paar minuten weer.',
  inactive: switchedOff,
  'no-answer': 'Strava antwoordde niet zoals het hoort. Probeer het straks weer.',
  unreachable: 'Deze site was niet te bereiken, en er is niets veranderd. Probeer het weer zodra er netwerk is.',
  'cut-short': 'Het deel van RunMirror dat vraagt viel stil, en na opnieuw starten nog eens. Laad deze pagina opnieuw; wat er al is, blijft bewaard.',
}
const isOurs = (code: string): code is keyof typeof troubles => Object.hasOwn(troubles, code)

const ends: Readonly<Record<Exclude<PullEnd['end'], 'done' | 'waiting'>, (reason: string | null) => string>> = {
  stopped: () => 'Gestopt. Wat er al is blijft bewaard, en de rest kan worden gevraagd wanneer je wilt.',
  'busy-elsewhere': () => 'Een ander tabblad vraagt nu bij Strava.',
  'not-connected': () => 'Op dit apparaat is niemand verbonden, dus is Strava niets gevraagd. Wat eerder kwam, blijft tot de dagen om zijn.',
  ended: () =>
    'Strava laat deze site niet meer binnen: de toestemming is ingetrokken. Wat alleen Strava vertelde is hier verwijderd; wat een export vertelt blijft.',
  inactive: () => switchedOff,
  'other-athlete': () =>
    'Er is iemand anders verbonden dan degene van wie de activiteiten hier zijn, dus is er niets gevraagd. Verbind als dezelfde, of verbreek de verbinding en begin opnieuw.',
  misunderstood: (reason) =>
    `Strava antwoordde, maar niet op wat er was gevraagd${because(reason)}. Van dat antwoord is niets bewaard, en wat eerder kwam wel.`,
  unreachable: (reason) =>
    `Van Strava kwam geen antwoord${because(reason)}. Wat eerder kwam blijft bewaard, en het wordt weer gevraagd als RunMirror de volgende keer opengaat.`,
}

/** The connection with Strava: what it takes, how far it is, and how it ends. */
export const connect = {
  title: 'Strava',
  noneTitle: 'Strava is hier niet te verbinden.',
  none: nobody,
  bring: 'Export toevoegen',
  unasked: 'Of deze site met Strava verbindt, was niet te vragen. Open deze pagina weer zodra er netwerk is.',
  asked: 'Er wordt gevraagd of deze site met Strava verbindt; zonder netwerk moet dat wachten.',

  before: 'Laat Strava je spiegel vertellen.',
  takesTitle: 'Wat ervoor nodig is',
  takes: (n: number | null) =>
    `Eén tik hier en één op de pagina van Strava zelf, waar je de applicatie van deze site je activiteiten laat lezen: eerst de laatste honderd, en allemaal als je erom vraagt. Volgens de voorwaarden van Strava mag wat alleen Strava vertelt hier ${n === null ? 'een paar dagen' : days(n)} blijven; de volgende export die je toevoegt, maakt het blijvend.`,
  sentTitle: 'Wat waarheen gaat',
  sent: 'Deze pagina vraagt het Strava zelf, en de antwoorden blijven op dit apparaat. Op onze server staat geen run: de sleutel ligt verzegeld in een cookie van deze browser, en van wat er bij Strava verandert geeft de server alleen het nummer door.',
  endTitle: 'Hoe je ermee stopt',
  end: 'Met ‘Verbinding verbreken’ op deze pagina: de toestemming wordt teruggegeven, de cookie verdwijnt, en wat alleen Strava vertelde wordt verwijderd. In de instellingen van Strava zelf, in de lijst met apps, kan het ook.',
  few: 'Een kleine applicatie mag van Strava misschien maar tien sporters verbinden. De elfde leest dat op een pagina van Strava zelf, die niet hierheen terugleidt; dan is er niets kapot, en een export doet hetzelfde.',
  said: (word: ConnectWord) => said[word],

  pending: (name: string | null) => (name === null ? 'Verbonden. Je runs importeren?' : `Verbonden als ${name}, importeren?`),
  pendingSays: 'Er is nog niets geschreven. Ben jij dit, dan worden je laatste honderd activiteiten gevraagd.',
  replaces: 'Op dit apparaat is iemand anders verbonden, en die is het dan niet meer.',
  yes: 'Ja, importeren',
  no: 'Nee, dat ben ik niet',
  confirming: 'Een ogenblik',
  declined: 'Er is niets geschreven, en wat Strava toestond is teruggegeven.',

  after: 'Strava vertelt deze spiegel.',
  over: 'Strava vertelt deze spiegel niets meer.',
  hereTitle: 'Wat er kwam',
  came: 'Activiteiten',
  alone: 'Alleen van Strava bekend',
  waiting: 'Routes die nog komen',
  last: 'Laatst gevraagd',
  when: instantIn('nl'),
  nothing: 'Er is nog niets gekomen.',
  goes: (alone: number, n: number, until: string) =>
    alone === 1
      ? `Eén activiteit is alleen van Strava bekend, dat haar ${days(n)} laat blijven. Ze gaat weg op ${until}, tenzij een export die van haar vertelt haar blijvend maakt.`
      : `${activities(alone)} zijn alleen van Strava bekend, dat ze ${days(n)} laat blijven. De eerste gaat weg op ${until}, tenzij een export die ervan vertelt ze blijvend maakt.`,
  allKept: 'Van elk ervan vertelt ook een export, dus ze blijven.',
  gone: 'Een deel dat alleen Strava vertelde is weg, omdat de dagen om waren. Een export brengt het terug.',

  askingTitle: 'Vragen aan Strava',
  rests: 'Zolang RunMirror openstaat wordt het Strava gevraagd, en alleen wat hier nog niet is.',
  counts: (progress: PullProgress | null) => {
    if (progress === null) return 'Strava wordt gevraagd.'
    const { doing, done, of } = progress
    if (doing === 'listing') return of === null ? `${capital(activities(done))} op de lijst` : `${count(done)} van ${activities(of)} op de lijst`
    if (doing === 'streams') return of === null ? `${capital(activities(done))} met route` : `${count(done)} van ${activities(of)} met route`
    return of === null ? `${capital(changes(done))} nagekeken` : `${count(done)} van ${changes(of)} nagekeken`
  },
  waits: (at: number, now: number, zone: string) =>
    `De grens van Strava is voor nu bereikt. De volgende vragen kunnen om ${moment(at, now, zone)}, en het gaat vanzelf verder.`,
  window: 'Vragen dit kwartier',
  day: 'Vragen vandaag, volgens UTC',
  ofAll: 'van iedereen samen die deze site verbindt',
  used: (used: number, of: number) => `${count(used)} van ${count(of)}`,
  goesOn: 'Stop het of sluit deze pagina: wat er al is blijft bewaard, en de rest gaat de volgende keer verder.',
  stop: 'Stoppen',
  stopping: 'Wordt gestopt',
  again: 'Nog eens vragen',
  all: 'Alles ophalen',
  allSays: 'Tot nu toe zijn de laatste honderd gevraagd. Alles kan door de grenzen van Strava een paar dagen duren; het gaat vanzelf verder.',
  offline: 'Er is geen netwerk. Wat er al is blijft bewaard, en het gaat vanzelf verder zodra er een is.',
  done: (listed: number, tracks: number) =>
    listed + tracks === 0
      ? 'Strava heeft niets wat hier nog niet is.'
      : `Strava is gevraagd: ${activities(listed)} op de lijst, ${countOf(tracks, 'route', 'routes')} opgehaald.`,
  refused: (n: number) => `Van ${activities(n)} wilde Strava niets vertellen: ${n === 1 ? 'die blijft' : 'die blijven'} voorlopig weg.`,
  pausedUntil: (at: number, now: number, zone: string) =>
    `De grens van Strava, die geldt voor iedereen samen die deze site verbindt, is voor nu bereikt. Het gaat vanzelf verder om ${moment(at, now, zone)}, of als RunMirror daarna opengaat.`,
  ended: (end: keyof typeof ends, reason: string | null) => ends[end](reason),
  halted: 'Het vragen viel stil.',
  trouble: (code: StravaTrouble | StoreTrouble | 'unreachable' | 'cut-short', detail?: string) => {
    if (isOurs(code)) return troubles[code]
    const { what, next } = troubleWords(code, detail)
    return `${what} ${next}`
  },

  newsTitle: 'Nieuws van een run',
  hears: 'Zolang ze openstaat, hoort deze pagina vanzelf wanneer er bij Strava iets verandert.',
  hearsNot: 'Op dit moment hoort deze pagina niet van wijzigingen. Ze worden gevraagd als RunMirror opengaat.',
  notices: 'Als er geen pagina openstaat',
  notice: { off: 'Geen melding', quiet: 'Stil', told: 'Verteld' },
  noticeSays: {
    off: 'Niets wekt dit apparaat. Wat veranderde, wordt gevraagd als RunMirror opengaat.',
    quiet: 'Een vergrendeld scherm toont dat er iets kwam, en niet wat.',
    told: 'Een vergrendeld scherm vertelt hoe ver je liep, en op welke dag. Wie het scherm ziet, kan het lezen.',
  },
  noticeTrouble: {
    refused: 'De browser stond deze site geen meldingen toe. In zijn instellingen is dat te veranderen.',
    unable: 'Deze browser is niet te wekken als er geen pagina openstaat. Op een iPhone of iPad kan de geïnstalleerde app het wel.',
    'not-offered': 'Deze site stuurt geen meldingen, of hier is niemand verbonden.',
    'too-many': 'Er worden al zoveel van je apparaten gewekt als mag. Zet de meldingen eerst op een ervan uit.',
    unreachable: 'Deze site was niet te bereiken, dus er is niets veranderd. Probeer het straks weer.',
  },

  endingTitle: 'Ermee stoppen',
  ending: (alone: number) =>
    `Geeft de toestemming terug aan Strava, verwijdert de cookie, en verwijdert van dit apparaat wat alleen Strava vertelde${alone === 0 ? '' : `: ${activities(alone)}`}. Wat een export vertelt blijft.`,
  disconnect: 'Verbinding verbreken',
  disconnectSure: 'Ja, verbreken',
  disconnectNot: 'Verbonden laten',
  disconnecting: 'Wordt verbroken',
  disconnected: 'Het is gestopt, hier en bij Strava. Wat alleen Strava vertelde is verwijderd.',
  notRevoked:
    'Hier is het gestopt, en wat alleen Strava vertelde is verwijderd. Strava zelf was niet te bereiken en heeft deze site nog op de lijst: stop het daar, in de lijst met apps.',
  apps: 'De lijst met apps van Strava openen',
} as const
