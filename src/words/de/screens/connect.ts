import type { StoreTrouble } from '../../../contract/db'
import type { PullEnd, PullProgress } from '../../../contract/puller'
import type { ConnectWord, StravaTrouble } from '../../../contract/strava'
import { instantIn } from '../../instant'
import { capital } from '../amounts'
import { troubleWords } from '../troubles'
import { count, countOf } from './quantities'
import { moment } from './weather'

const activities = (n: number): string => countOf(n, 'eine Aktivität', 'Aktivitäten')
const ofActivities = (n: number): string => countOf(n, 'einer Aktivität', 'Aktivitäten')
const changes = (n: number): string => countOf(n, 'eine Änderung', 'Änderungen')
const days = (n: number): string => countOf(n, 'einen Tag', 'Tage')
const because = (reason: string | null): string => (reason === null ? '' : ` (${reason})`)

const nobody =
  'Diese Website verbindet niemanden mit Strava: Wer sie betreibt, hat sie ohne eingerichtet. Dein Export leistet dasselbe und mehr: Er erzählt alles, und für immer.'
const switchedOff =
  'Strava hat die Anwendung dieser Website abgeschaltet, verbinden lässt sich gerade niemand. Was hier ist, bleibt, und ein Export geht wie immer.'
const askAnew = 'Fang hier noch einmal an.'

/** Why the way over Strava ended without a connection. */
const said: Readonly<Record<ConnectWord, string>> = {
  refused: 'Du hast diese Website nicht hineingelassen, und nichts wurde geschrieben. Das ist in Ordnung: Ein Export geht auch so.',
  scope:
    'Auf Stravas Seite blieben die Aktivitäten ausgenommen, und ohne sie gibt es nichts zu fragen. Nichts wurde geschrieben. Lass das Häkchen dort stehen, wenn du es noch einmal versuchst.',
  'athlete-limit':
    'Die Anwendung dieser Website hat so viele Athleten, wie Strava ihr erlaubt, und nichts wurde geschrieben. Ein Export leistet dasselbe und braucht niemandes Erlaubnis.',
  expired: `Der Weg über Strava hat länger als zehn Minuten gedauert oder in einem anderen Browser begonnen. Nichts wurde geschrieben. ${askAnew}`,
  inactive: switchedOff,
  busy: 'In diesem Moment verbinden sich zu viele. Nichts wurde geschrieben; versuch es in ein paar Minuten noch einmal.',
  'no-answer': 'Strava hat nicht so geantwortet, wie es sollte. Nichts wurde geschrieben; versuch es etwas später noch einmal.',
  'not-offered': nobody,
}

const outdated = 'Diese Seite und die Website dahinter verstehen sich nicht mehr: Eine von beiden ist älter. Lade die Seite neu und versuch es noch einmal.'
const troubles: Readonly<Record<StravaTrouble | 'unreachable' | 'cut-short', string>> = {
  'not-offered': nobody,
  'other-origin': outdated,
  'no-pending': `Der Weg über Strava ist mehr als zehn Minuten her oder schon beantwortet. ${askAnew}`,
  'no-session': 'Auf diesem Gerät ist niemand verbunden.',
  ended: 'Strava lässt die Erlaubnis nicht mehr gelten. Verbinde dich neu, damit es weitergeht.',
  'bad-question': outdated,
  'bad-path': outdated,
  busy: 'In diesem Moment fragen zu viele. Versuch es in ein paar Minuten noch einmal.',
  inactive: switchedOff,
  'no-answer': 'Strava hat nicht so geantwortet, wie es sollte. Versuch es etwas später noch einmal.',
  unreachable: 'Diese Website war nicht zu erreichen, und nichts hat sich geändert. Versuch es noch einmal, sobald es ein Netz gibt.',
  'cut-short':
    'Der Teil von RunMirror, der fragt, ist stehen geblieben, und nach einem neuen Start noch einmal. Lade diese Seite neu; was schon da ist, bleibt.',
}
const isOurs = (code: string): code is keyof typeof troubles => Object.hasOwn(troubles, code)

const ends: Readonly<Record<Exclude<PullEnd['end'], 'done' | 'waiting'>, (reason: string | null) => string>> = {
  stopped: () => 'Angehalten. Was schon da ist, bleibt, und nach dem Rest lässt sich jederzeit fragen.',
  'busy-elsewhere': () => 'Ein anderer Tab fragt gerade bei Strava.',
  'not-connected': () => 'Auf diesem Gerät ist niemand verbunden, deshalb wurde Strava nicht gefragt. Was davor kam, bleibt, bis seine Tage um sind.',
  ended: () =>
    'Strava lässt diese Website nicht mehr hinein: Die Erlaubnis wurde zurückgenommen. Was nur Strava erzählt hat, ist hier gelöscht; was ein Export erzählt, bleibt.',
  inactive: () => switchedOff,
  'other-athlete': () =>
    'Verbunden ist jemand anderes als der, dessen Aktivitäten hier sind, deshalb wurde nichts gefragt. Verbinde dich als derselbe wie zuvor, oder trenne die Verbindung und fang neu an.',
  misunderstood: (reason) =>
    `Strava hat geantwortet, aber nicht auf das, was gefragt war${because(reason)}. Von dieser Antwort blieb nichts, und was davor kam, blieb.`,
  unreachable: (reason) =>
    `Von Strava kam keine Antwort${because(reason)}. Was davor kam, bleibt, und gefragt wird wieder, wenn RunMirror das nächste Mal geöffnet wird.`,
}

/** The connection with Strava: what it takes, how far it is, and how it ends. */
export const connect = {
  title: 'Strava',
  noneTitle: 'Strava lässt sich hier nicht verbinden.',
  none: nobody,
  bring: 'Einen Export einlesen',
  unasked: 'Ob diese Website mit Strava verbindet, ließ sich nicht erfragen. Öffne diese Seite noch einmal, sobald es ein Netz gibt.',
  asked: 'Gerade wird gefragt, ob diese Website mit Strava verbindet; ohne Netz muss das warten.',

  before: 'Lass Strava deinem Spiegel erzählen.',
  takesTitle: 'Was es braucht',
  takes: (n: number | null) =>
    `Ein Tippen hier und eines auf Stravas eigener Seite, wo du die Anwendung dieser Website deine Aktivitäten lesen lässt: zuerst die letzten hundert, alle, wenn du es sagst. Nach Stravas Bedingungen darf das, was nur Strava erzählt, ${n === null ? 'einige Tage' : days(n)} hierbleiben; der nächste Export, den du einliest, macht es dauerhaft.`,
  sentTitle: 'Was wohin geht',
  sent: 'Diese Seite fragt selbst bei Strava, und die Antworten bleiben auf diesem Gerät. Auf unserem Server liegt kein Lauf: Der Schlüssel liegt versiegelt in einem Cookie dieses Browsers, und von dem, was sich bei Strava ändert, gibt der Server nur die Nummer weiter.',
  endTitle: 'Wie du es beendest',
  end: 'Mit „Verbindung trennen“ auf dieser Seite: Die Erlaubnis wird zurückgegeben, das Cookie verschwindet, und was nur Strava erzählt hat, wird gelöscht. In Stravas eigenen Einstellungen, in der Liste der Apps, geht es auch.',
  few: 'Einer kleinen Anwendung erlaubt Strava vielleicht nur zehn Athleten. Dem elften sagt es das auf einer eigenen Seite, die nicht hierher zurückführt; dann ist nichts kaputt, und ein Export leistet dasselbe.',
  said: (word: ConnectWord) => said[word],

  pending: (name: string | null) => (name === null ? 'Verbunden. Deine Läufe einlesen?' : `Verbunden als ${name}, einlesen?`),
  pendingSays: 'Noch ist nichts geschrieben. Bist du das, wird nach deinen letzten hundert Aktivitäten gefragt.',
  replaces: 'Auf diesem Gerät ist jemand anderes verbunden und wäre es dann nicht mehr.',
  yes: 'Ja, einlesen',
  no: 'Nein, das bin ich nicht',
  confirming: 'Einen Moment',
  declined: 'Nichts wurde geschrieben, und was Strava erlaubt hat, ist zurückgegeben.',

  after: 'Strava erzählt diesem Spiegel.',
  over: 'Strava erzählt diesem Spiegel nichts mehr.',
  hereTitle: 'Was gekommen ist',
  came: 'Aktivitäten',
  alone: 'Nur von Strava bekannt',
  waiting: 'Strecken, die noch kommen',
  last: 'Zuletzt gefragt',
  when: instantIn('de'),
  nothing: 'Noch ist nichts gekommen.',
  goes: (alone: number, n: number, until: string) =>
    alone === 1
      ? `Eine Aktivität ist nur von Strava bekannt, das sie ${days(n)} bleiben lässt. Sie geht am ${until}, es sei denn, ein Export, der von ihr erzählt, macht sie dauerhaft.`
      : `${activities(alone)} sind nur von Strava bekannt, das sie ${days(n)} bleiben lässt. Die erste geht am ${until}, es sei denn, ein Export, der von ihnen erzählt, macht sie dauerhaft.`,
  allKept: 'Von jeder davon erzählt auch ein Export, deshalb bleiben sie.',
  gone: 'Einiges, was nur Strava erzählt hat, ist gegangen, weil seine Tage um waren. Ein Export bringt es zurück.',

  askingTitle: 'Fragen an Strava',
  rests: 'Strava wird gefragt, solange RunMirror offen ist, und nur nach dem, was noch nicht hier ist.',
  counts: (progress: PullProgress | null) => {
    if (progress === null) return 'Strava wird gefragt.'
    const { doing, done, of } = progress
    if (doing === 'listing') return of === null ? `${capital(activities(done))} aufgelistet` : `${count(done)} von ${ofActivities(of)} aufgelistet`
    if (doing === 'streams') return of === null ? `${capital(activities(done))} mit Strecke` : `${count(done)} von ${ofActivities(of)} mit Strecke`
    return of === null ? `${capital(changes(done))} nachgesehen` : `${count(done)} von ${countOf(of, 'einer Änderung', 'Änderungen')} nachgesehen`
  },
  waits: (at: number, now: number, zone: string) =>
    `Stravas Grenze ist für jetzt erreicht. Die nächsten Fragen sind ${moment(at, now, zone)} frei, und es geht von selbst weiter.`,
  window: 'Fragen in dieser Viertelstunde',
  day: 'Fragen heute, nach UTC',
  ofAll: 'von allen zusammen, die diese Website verbindet',
  used: (used: number, of: number) => `${count(used)} von ${count(of)}`,
  goesOn: 'Halt es an oder schließ diese Seite: Was schon da ist, bleibt, und der Rest geht beim nächsten Mal weiter.',
  stop: 'Anhalten',
  stopping: 'Hält an',
  again: 'Noch einmal fragen',
  all: 'Alles holen',
  allSays: 'Bisher wurde nach den letzten hundert gefragt. Alles kann, bei Stravas Grenzen, einige Tage dauern; es geht von selbst weiter.',
  offline: 'Es gibt kein Netz. Was schon da ist, bleibt, und sobald es eines gibt, geht es von selbst weiter.',
  done: (listed: number, tracks: number) =>
    listed + tracks === 0
      ? 'Strava hat nichts, was nicht schon hier ist.'
      : `Strava ist gefragt: ${activities(listed)} aufgelistet, ${countOf(tracks, 'eine Strecke', 'Strecken')} geholt.`,
  refused: (n: number) => `Von ${ofActivities(n)} wollte Strava nichts erzählen: ${n === 1 ? 'Sie ist' : 'Sie sind'} vorerst ausgelassen.`,
  pausedUntil: (at: number, now: number, zone: string) =>
    `Stravas Grenze, die für alle zusammen gilt, die diese Website verbindet, ist für jetzt erreicht. Weiter geht es von selbst ${moment(at, now, zone)} oder wenn RunMirror danach geöffnet wird.`,
  ended: (end: keyof typeof ends, reason: string | null) => ends[end](reason),
  halted: 'Das Fragen ist stehen geblieben.',
  trouble: (code: StravaTrouble | StoreTrouble | 'unreachable' | 'cut-short', detail?: string) => {
    if (isOurs(code)) return troubles[code]
    const { what, next } = troubleWords(code, detail)
    return `${what} ${next}`
  },

  newsTitle: 'Neues von einem Lauf',
  hears: 'Solange sie offen ist, hört diese Seite von selbst, wenn sich bei Strava etwas ändert.',
  hearsNot: 'Gerade hört diese Seite nicht von Änderungen. Nach ihnen wird gefragt, wenn RunMirror geöffnet wird.',
  notices: 'Solange keine Seite offen ist',
  notice: { off: 'Keine Mitteilung', quiet: 'Leise', told: 'Erzählt' },
  noticeSays: {
    off: 'Nichts weckt dieses Gerät. Nach Änderungen wird gefragt, wenn RunMirror geöffnet wird.',
    quiet: 'Ein gesperrter Bildschirm zeigt, dass etwas gekommen ist, und nicht, was.',
    told: 'Ein gesperrter Bildschirm erzählt, wie weit du gelaufen bist, und an welchem Tag. Wer den Bildschirm sieht, kann es lesen.',
  },
  noticeTrouble: {
    refused: 'Der Browser hat dieser Website keine Mitteilungen erlaubt. In seinen Einstellungen lässt sich das ändern.',
    unable: 'Dieser Browser lässt sich nicht wecken, solange keine Seite offen ist. Auf iPhone und iPad kann es die installierte App.',
    'not-offered': 'Diese Website schickt keine Mitteilungen, oder hier ist niemand verbunden.',
    'too-many': 'So viele deiner Geräte, wie geweckt werden dürfen, werden es schon. Schalte die Mitteilungen zuerst auf einem davon aus.',
    unreachable: 'Diese Website war nicht zu erreichen, deshalb hat sich nichts geändert. Versuch es etwas später noch einmal.',
  },

  endingTitle: 'Beenden',
  ending: (alone: number) =>
    `Gibt Strava die Erlaubnis zurück, löscht das Cookie und löscht von diesem Gerät, was nur Strava erzählt hat${alone === 0 ? '' : `: ${activities(alone)}`}. Was ein Export erzählt, bleibt.`,
  disconnect: 'Verbindung trennen',
  disconnectSure: 'Ja, trennen',
  disconnectNot: 'Verbunden lassen',
  disconnecting: 'Wird getrennt',
  disconnected: 'Es ist beendet, hier und bei Strava. Was nur Strava erzählt hat, ist gelöscht.',
  notRevoked:
    'Hier ist es beendet, und was nur Strava erzählt hat, ist gelöscht. Strava selbst war nicht zu erreichen und führt diese Website noch auf: Beende es dort, in der Liste der Apps.',
  apps: 'Stravas Liste der Apps öffnen',
} as const
