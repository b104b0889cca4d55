import type { StoreTrouble } from '../../../contract/db'
import type { PullEnd, PullProgress } from '../../../contract/puller'
import type { ConnectWord, StravaTrouble } from '../../../contract/strava'
import { instantIn } from '../../instant'
import { troubleWords } from '../troubles'
import { count, countOf } from './quantities'
import { moment } from './weather'

const activities = (n: number): string => countOf(n, 'une activité', 'activités')
const changes = (n: number): string => countOf(n, 'un changement', 'changements')
const days = (n: number): string => countOf(n, 'un jour', 'jours')
const because = (reason: string | null): string => (reason === null ? '' : ` (${reason})`)

const nobody =
  'Ce site ne relie personne à Strava : qui le tient l’a installé sans cela. Ton export fait aussi bien, et mieux : il raconte tout, et pour toujours.'
const switchedOff =
  'Strava a désactivé l’application de ce site, et personne ne peut se relier pour l’instant. Ce qui est ici reste, et un export marche comme toujours.'
const askAnew = 'Recommence ici.'

/** Why the way over Strava ended without a connection. */
const said: Readonly<Record<ConnectWord, string>> = {
  refused: 'Tu n’as pas laissé entrer ce site, et rien n’a été écrit. C’est bien ainsi : un export s’en passe.',
  scope:
    'Sur la page de Strava, les activités ont été laissées de côté, et sans elles il n’y a rien à demander. Rien n’a été écrit. Laisse cette case cochée si tu essaies encore.',
  'athlete-limit':
    'L’application de ce site a autant d’athlètes que Strava lui en permet, et rien n’a été écrit. Un export fait aussi bien, sans permission de personne.',
  expired: `Le passage par Strava a pris plus de dix minutes, ou a commencé dans un autre navigateur. Rien n’a été écrit. ${askAnew}`,
  inactive: switchedOff,
  busy: 'Trop de monde se relie en ce moment. Rien n’a été écrit ; réessaie dans quelques minutes.',
  'no-answer': 'Strava n’a pas répondu comme il faudrait. Rien n’a été écrit ; réessaie dans un moment.',
  'not-offered': nobody,
}

const outdated = 'Cette page et le site derrière elle ne se comprennent plus : l’un des deux est plus ancien. Recharge la page et réessaie.'
const troubles: Readonly<Record<StravaTrouble | 'unreachable' | 'cut-short', string>> = {
  'not-offered': nobody,
  'other-origin': outdated,
  'no-pending': `Le passage par Strava remonte à plus de dix minutes, ou a déjà eu sa réponse. ${askAnew}`,
  'no-session': 'Personne n’est relié sur cet appareil.',
  ended: 'Strava ne tient plus la permission pour valable. Relie-toi de nouveau pour continuer.',
  'bad-question': outdated,
  'bad-path': outdated,
  busy: 'Trop de monde demande en ce moment. Réessaie dans quelques minutes.',
  inactive: switchedOff,
  'no-answer': 'Strava n’a pas répondu comme il faudrait. Réessaie dans un moment.',
  unreachable: 'Ce site n’a pas pu être joint, et rien n’a changé. Réessaie dès qu’il y a du réseau.',
  'cut-short':
    'La partie de RunMirror qui demande s’est arrêtée, et encore une fois après avoir été relancée. Recharge cette page ; ce qui est venu est gardé.',
}
const isOurs = (code: string): code is keyof typeof troubles => Object.hasOwn(troubles, code)

const ends: Readonly<Record<Exclude<PullEnd['end'], 'done' | 'waiting'>, (reason: string | null) => string>> = {
  stopped: () => 'Arrêté. Ce qui est venu est gardé, et la suite peut être demandée quand tu veux.',
  'busy-elsewhere': () => 'Un autre onglet interroge Strava.',
  'not-connected': () => 'Personne n’est relié sur cet appareil, alors Strava n’a pas été interrogé. Ce qui est venu avant reste jusqu’au bout de ses jours.',
  ended: () =>
    'Strava ne laisse plus entrer ce site : la permission a été reprise. Ce que Strava seul racontait a été supprimé ici ; ce que raconte un export reste.',
  inactive: () => switchedOff,
  'other-athlete': () =>
    'Quelqu’un d’autre est relié que la personne dont les activités sont ici, alors rien n’a été demandé. Relie-toi comme avant, ou romps le lien pour recommencer.',
  misunderstood: (reason) =>
    `Strava a répondu, mais pas à ce qui était demandé${because(reason)}. De cette réponse rien n’a été gardé, et ce qui est venu avant l’est.`,
  unreachable: (reason) =>
    `Aucune réponse de Strava${because(reason)}. Ce qui est venu avant est gardé, et la demande reprend à la prochaine ouverture de RunMirror.`,
}

/** The connection with Strava: what it takes, how far it is, and how it ends. */
export const connect = {
  title: 'Strava',
  noneTitle: 'Ici, Strava ne peut pas être relié.',
  none: nobody,
  bring: 'Apporter un export',
  unasked: 'Impossible de demander si ce site relie à Strava. Rouvre cette page dès qu’il y a du réseau.',
  asked: 'Ce site est interrogé pour savoir s’il relie à Strava ; sans réseau, cela attend.',

  before: 'Laisse Strava raconter à ton miroir.',
  takesTitle: 'Ce qu’il faut',
  takes: (n: number | null) =>
    `Un geste ici, et un autre sur la page de Strava, où tu laisses l’application de ce site lire tes activités : d’abord les cent dernières, toutes si tu le demandes. Selon les conditions de Strava, ce que lui seul raconte peut rester ici ${n === null ? 'quelques jours' : days(n)} ; le prochain export que tu apportes le rend permanent.`,
  sentTitle: 'Ce qui part, et où',
  sent: 'Cette page interroge Strava elle-même, et les réponses restent sur cet appareil. Notre serveur ne garde aucune sortie : la clé est scellée dans un cookie de ce navigateur, et de ce qui change chez Strava le serveur ne transmet que le numéro.',
  endTitle: 'Comment y mettre fin',
  end: 'Avec « Rompre le lien » sur cette page : la permission est rendue, le cookie disparaît, et ce que Strava seul racontait est supprimé. Les réglages de Strava, dans la liste des applications, y mettent fin aussi.',
  few: 'À une petite application, Strava ne permet peut-être que dix athlètes. Il le dit au onzième sur une page à lui, qui ne ramène pas ici ; rien n’est cassé alors, et un export fait aussi bien.',
  said: (word: ConnectWord) => said[word],

  pending: (name: string | null) => (name === null ? 'Relié. Importer tes sorties ?' : `Relié comme ${name}, importer ?`),
  pendingSays: 'Rien n’est encore écrit. Si c’est toi, tes cent dernières activités sont demandées.',
  replaces: 'Quelqu’un d’autre est relié sur cet appareil, et ne le serait plus.',
  yes: 'Oui, importer',
  no: 'Non, ce n’est pas moi',
  confirming: 'Un instant',
  declined: 'Rien n’a été écrit, et ce que Strava avait permis lui est rendu.',

  after: 'Strava raconte à ce miroir.',
  over: 'Strava ne raconte plus rien à ce miroir.',
  hereTitle: 'Ce qui est venu',
  came: 'Activités',
  alone: 'Connues de Strava seul',
  waiting: 'Parcours encore à venir',
  last: 'Dernière question',
  when: instantIn('fr'),
  nothing: 'Rien n’est encore venu.',
  goes: (alone: number, n: number, until: string) =>
    alone === 1
      ? `Une activité n’est connue que de Strava, qui la laisse rester ${days(n)}. Elle part le ${until}, à moins qu’un export qui la raconte ne la rende permanente.`
      : `${activities(alone)} ne sont connues que de Strava, qui les laisse rester ${days(n)}. La première part le ${until}, à moins qu’un export qui les raconte ne les rende permanentes.`,
  allKept: 'Un export les raconte toutes aussi, alors elles restent.',
  gone: 'Certaines, que Strava seul racontait, sont parties au bout de leurs jours. Un export les ramène.',

  askingTitle: 'Questions à Strava',
  rests: 'Strava est interrogé tant que RunMirror est ouvert, et seulement sur ce qui n’est pas encore là.',
  counts: (progress: PullProgress | null) => {
    if (progress === null) return 'Strava est interrogé.'
    const { doing, done, of } = progress
    if (doing === 'listing') return of === null ? `Dans la liste : ${activities(done)}` : `Dans la liste : ${count(done)} sur ${activities(of)}`
    if (doing === 'streams') return of === null ? `Avec parcours : ${activities(done)}` : `Avec parcours : ${count(done)} sur ${activities(of)}`
    return of === null ? `Vérifié : ${changes(done)}` : `Vérifié : ${count(done)} sur ${changes(of)}`
  },
  waits: (at: number, now: number, zone: string) =>
    `La limite de Strava est atteinte pour l’instant. Les questions suivantes passent à ${moment(at, now, zone)}, et ça reprend tout seul.`,
  window: 'Questions ce quart d’heure',
  day: 'Questions aujourd’hui, en UTC',
  ofAll: 'de tous ceux que ce site relie',
  used: (used: number, of: number) => `${count(used)} sur ${count(of)}`,
  goesOn: 'Arrête ou ferme cette page : ce qui est venu est gardé, et la suite reprend la prochaine fois.',
  stop: 'Arrêter',
  stopping: 'Arrêt en cours',
  again: 'Demander encore',
  all: 'Tout apporter',
  allSays: 'Jusqu’ici, les cent dernières ont été demandées. Tout peut prendre plusieurs jours, dans les limites de Strava ; ça continue tout seul.',
  offline: 'Il n’y a pas de réseau. Ce qui est venu est gardé, et ça reprend tout seul dès qu’il y en a un.',
  done: (listed: number, tracks: number) =>
    listed + tracks === 0
      ? 'Strava n’a rien qui ne soit déjà ici.'
      : `Strava a répondu : ${activities(listed)} dans la liste, ${countOf(tracks, 'un parcours', 'parcours')} en tout.`,
  refused: (n: number) => `Strava n’a pas voulu raconter ${activities(n)} : ${n === 1 ? 'elle est laissée' : 'elles sont laissées'} de côté pour l’instant.`,
  pausedUntil: (at: number, now: number, zone: string) =>
    `La limite de Strava, partagée par tous ceux que ce site relie, est atteinte pour l’instant. Ça reprend tout seul à ${moment(at, now, zone)}, ou quand RunMirror s’ouvre après cela.`,
  ended: (end: keyof typeof ends, reason: string | null) => ends[end](reason),
  halted: 'Les questions se sont arrêtées.',
  trouble: (code: StravaTrouble | StoreTrouble | 'unreachable' | 'cut-short', detail?: string) => {
    if (isOurs(code)) return troubles[code]
    const { what, next } = troubleWords(code, detail)
    return `${what} ${next}`
  },

  newsTitle: 'Nouvelles d’une sortie',
  hears: 'Tant qu’elle est ouverte, cette page apprend d’elle-même ce qui change chez Strava.',
  hearsNot: 'En ce moment, cette page n’apprend pas les changements. Ils sont demandés à l’ouverture de RunMirror.',
  notices: 'Quand aucune page n’est ouverte',
  notice: { off: 'Aucune', quiet: 'Discrètes', told: 'Racontées' },
  noticeSays: {
    off: 'Rien ne réveille cet appareil. Ce qui a changé est demandé à l’ouverture de RunMirror.',
    quiet: 'Un écran verrouillé montre que quelque chose est venu, et pas quoi.',
    told: 'Un écran verrouillé raconte quelle distance tu as courue, et quel jour. Qui voit l’écran peut le lire.',
  },
  noticeTrouble: {
    refused: 'Le navigateur n’a pas permis de notifications à ce site. Ses réglages peuvent le changer.',
    unable: 'Ce navigateur ne peut pas être réveillé sans page ouverte. Sur iPhone ou iPad, l’application installée le peut.',
    'not-offered': 'Ce site n’envoie pas de notifications, ou personne n’est relié ici.',
    'too-many': 'Autant de tes appareils que permis sont déjà réveillés. Désactive d’abord les notifications sur l’un d’eux.',
    unreachable: 'Ce site n’a pas pu être joint, alors rien n’a changé. Réessaie dans un moment.',
  },

  endingTitle: 'Y mettre fin',
  ending: (alone: number) =>
    `Rend la permission à Strava, supprime le cookie, et supprime de cet appareil ce que Strava seul racontait${alone === 0 ? '' : ` : ${activities(alone)}`}. Ce que raconte un export reste.`,
  disconnect: 'Rompre le lien',
  disconnectSure: 'Oui, rompre le lien',
  disconnectNot: 'Laisser le lien',
  disconnecting: 'Rupture en cours',
  disconnected: 'C’est fini, ici et chez Strava. Ce que Strava seul racontait a été supprimé.',
  notRevoked:
    'C’est fini ici, et ce que Strava seul racontait a été supprimé. Strava lui-même n’a pas pu être joint et garde ce site dans sa liste : mets-y fin là-bas, dans la liste des applications.',
  apps: 'Ouvrir la liste des applications de Strava',
} as const
