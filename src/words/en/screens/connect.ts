import type { StoreTrouble } from '../../../contract/db'
import type { PullEnd, PullProgress } from '../../../contract/puller'
import type { ConnectWord, StravaTrouble } from '../../../contract/strava'
import { instantIn } from '../../instant'
import { capital } from '../amounts'
import { troubleWords } from '../troubles'
import { count, countOf } from './quantities'
import { moment } from './weather'

const activities = (n: number): string => countOf(n, 'activity', 'activities')
const days = (n: number): string => countOf(n, 'day', 'days')
const because = (reason: string | null): string => (reason === null ? '' : ` (${reason})`)

const nobody = 'This site connects nobody with Strava: whoever runs it has set it up without. Your export does as much, and more: it tells all of it, for good.'
const switchedOff = 'Strava has switched off the application of this site, so nobody can be connected for now. What is here stays, and an export works as ever.'
const askAnew = 'Begin again here.'

/** Why the way over Strava ended without a connection. */
const said: Readonly<Record<ConnectWord, string>> = {
  refused: 'You did not let this site in, and nothing was written. That is fine: an export works without it.',
  scope:
    'On Strava’s page the activities were left out, and without them there is nothing to ask for. Nothing was written. Leave that box ticked if you try again.',
  'athlete-limit':
    'The application of this site has as many athletes as Strava allows it, and nothing was written. An export does as much, and needs nobody’s leave.',
  expired: `The way over Strava took more than ten minutes, or began in another browser. Nothing was written. ${askAnew}`,
  inactive: switchedOff,
  busy: 'Too many are connecting at this moment. Nothing was written; try again in some minutes.',
  'no-answer': 'Strava did not answer as it should. Nothing was written; try again in a while.',
  'not-offered': nobody,
}

const outdated = 'This page and the site behind it no longer understand each other: one of them is older. Reload the page and try again.'
const troubles: Readonly<Record<StravaTrouble | 'unreachable' | 'cut-short', string>> = {
  'not-offered': nobody,
  'other-origin': outdated,
  'no-pending': `The way over Strava is more than ten minutes ago, or was answered already. ${askAnew}`,
  'no-session': 'Nobody is connected on this device.',
  ended: 'Strava no longer takes the permission for valid. Connect again to go on.',
  'bad-question': outdated,
  'bad-path': outdated,
  busy: 'Too many are asking at this moment. Try again in some minutes.',
  inactive: switchedOff,
  'no-answer': 'Strava did not answer as it should. Try again in a while.',
  unreachable: 'This site could not be reached, and nothing was changed. Try again once there is a network.',
  'cut-short': 'The part of RunMirror that asks stopped, and once more after it was started again. Reload this page; what came is kept.',
}
const isOurs = (code: string): code is keyof typeof troubles => Object.hasOwn(troubles, code)

const ends: Readonly<Record<Exclude<PullEnd['end'], 'done' | 'waiting'>, (reason: string | null) => string>> = {
  stopped: () => 'Stopped. What came is kept, and the rest can be asked for whenever you like.',
  'busy-elsewhere': () => 'Another tab is asking Strava.',
  'not-connected': () => 'Nobody is connected on this device, so Strava was not asked. What came before is kept until its days are over.',
  ended: () => 'Strava no longer lets this site in: the permission was taken back. What Strava alone told has been removed here; what an export tells stays.',
  inactive: () => switchedOff,
  'other-athlete': () =>
    'Somebody else is connected than the runner whose activities are here, so nothing was asked. Connect as that runner, or disconnect to begin anew.',
  misunderstood: (reason) => `Strava answered, but not to what was asked${because(reason)}. Nothing of that answer was kept, and what came before it was.`,
  unreachable: (reason) => `No answer came from Strava${because(reason)}. What came before is kept, and it is asked again when RunMirror is opened next.`,
}

/** The connection with Strava: what it takes, how far it is, and how it ends. */
export const connect = {
  title: 'Strava',
  noneTitle: 'Strava can’t be connected here.',
  none: nobody,
  bring: 'Bring an export',
  unasked: 'Whether this site connects with Strava could not be asked. Open this page again once there is a network.',
  asked: 'Whether this site connects with Strava is being asked; without a network that has to wait.',

  before: 'Let Strava tell your mirror.',
  takesTitle: 'What it takes',
  takes: (n: number | null) =>
    `A tap here, and one on Strava’s own page, where you let the application of this site read your activities: the last hundred first, all of them if you ask. By Strava’s terms, what it alone tells may stay here for ${n === null ? 'some days' : days(n)}; the next export you bring makes it permanent.`,
  sentTitle: 'What is sent where',
  sent: 'This page asks Strava itself, and the answers stay on this device. Our server holds no run: the key lies sealed in a cookie of this browser, and of what changes at Strava the server passes on the number alone.',
  endTitle: 'How to end it',
  end: 'With “Disconnect” on this page: the permission is given back, the cookie goes, and what Strava alone told is removed. Strava’s own settings end it too, in the list of apps.',
  few: 'Strava may let a small application connect no more than ten athletes. It tells the eleventh so on a page of its own, which does not lead back here; nothing is wrong then, and an export does as much.',
  said: (word: ConnectWord) => said[word],

  pending: (name: string | null) => (name === null ? 'Connected. Import your runs?' : `Connected as ${name}, import?`),
  pendingSays: 'Nothing has been written yet. If this is you, your last hundred activities are asked for.',
  replaces: 'Somebody else is connected on this device, and would be no more.',
  yes: 'Yes, import',
  no: 'No, that’s not me',
  confirming: 'One moment',
  declined: 'Nothing was written, and what Strava granted was given back.',

  after: 'Strava tells this mirror.',
  over: 'Strava tells this mirror no more.',
  hereTitle: 'What came',
  came: 'Activities',
  alone: 'Known from Strava alone',
  waiting: 'Tracks still to come',
  last: 'Asked last',
  when: instantIn('en-GB'),
  nothing: 'Nothing has come yet.',
  goes: (alone: number, n: number, until: string) =>
    `${capital(activities(alone))} ${alone === 1 ? 'is' : 'are'} known from Strava alone, which lets ${alone === 1 ? 'it' : 'them'} stay for ${days(n)}. ${alone === 1 ? 'It goes' : 'The first goes'} on ${until}, unless an export that tells of ${alone === 1 ? 'it' : 'them'} makes ${alone === 1 ? 'it' : 'them'} permanent.`,
  allKept: 'An export tells of every one of them too, so they stay.',
  gone: 'Some that Strava alone told have gone, because their days were over. An export brings them back.',

  askingTitle: 'Asking Strava',
  rests: 'Strava is asked while RunMirror is open, and only for what is not here yet.',
  counts: (progress: PullProgress | null) => {
    if (progress === null) return 'Strava is being asked.'
    const { doing, done, of } = progress
    if (doing === 'listing') return of === null ? `${capital(activities(done))} listed` : `${count(done)} of ${activities(of)} listed`
    if (doing === 'streams') return of === null ? `${capital(activities(done))} with their track` : `${count(done)} of ${activities(of)} with their track`
    return of === null ? `${capital(countOf(done, 'change', 'changes'))} looked into` : `${count(done)} of ${countOf(of, 'change', 'changes')} looked into`
  },
  waits: (at: number, now: number, zone: string) =>
    `Strava’s limit is reached for now. The next questions can be asked at ${moment(at, now, zone)}, and it goes on by itself.`,
  window: 'Questions this quarter of an hour',
  day: 'Questions today, by UTC',
  ofAll: 'of everybody together that this site connects',
  used: (used: number, of: number) => `${count(used)} of ${count(of)}`,
  goesOn: 'Stop it or close this page: what came is kept, and the rest is asked next time.',
  stop: 'Stop',
  stopping: 'Stopping',
  again: 'Ask again',
  all: 'Bring everything',
  allSays: 'So far the last hundred were asked for. Everything can take some days of Strava’s limits; it goes on by itself.',
  offline: 'There is no network. What came is kept, and it goes on by itself when there is one.',
  done: (listed: number, tracks: number) =>
    listed + tracks === 0
      ? 'Strava has nothing that is not here.'
      : `Strava has been asked: ${activities(listed)} listed, ${countOf(tracks, 'track', 'tracks')} fetched.`,
  refused: (n: number) => `Strava would not tell of ${activities(n)}: ${n === 1 ? 'it is' : 'they are'} left out for now.`,
  pausedUntil: (at: number, now: number, zone: string) =>
    `Strava’s limit, shared by everybody that this site connects, is reached for now. It goes on by itself at ${moment(at, now, zone)}, or when RunMirror is opened after that.`,
  ended: (end: keyof typeof ends, reason: string | null) => ends[end](reason),
  halted: 'The asking has stopped.',
  trouble: (code: StravaTrouble | StoreTrouble | 'unreachable' | 'cut-short', detail?: string) => {
    if (isOurs(code)) return troubles[code]
    const { what, next } = troubleWords(code, detail)
    return `${what} ${next}`
  },

  newsTitle: 'News of a run',
  hears: 'While it is open, this page hears by itself when something changes at Strava.',
  hearsNot: 'This page does not hear of changes right now. They are asked for when RunMirror is opened.',
  notices: 'While no page is open',
  notice: { off: 'No notice', quiet: 'Quiet', told: 'Told' },
  noticeSays: {
    off: 'Nothing wakes this device. What changed is asked for when RunMirror is opened.',
    quiet: 'A locked screen shows that something came, and not what.',
    told: 'A locked screen tells how far you ran, and on which day. Whoever sees the screen can read it.',
  },
  noticeTrouble: {
    refused: 'The browser did not allow notices for this site. Its settings can change that.',
    unable: 'This browser can’t be woken while no page is open. On an iPhone or iPad the installed app can.',
    'not-offered': 'This site sends no notices, or nobody is connected here.',
    'too-many': 'As many of your devices are woken already as may be. Turn notices off on one of them first.',
    unreachable: 'This site could not be reached, so nothing was changed. Try again in a while.',
  },

  endingTitle: 'Ending it',
  ending: (alone: number) =>
    `Gives the permission back to Strava, deletes the cookie, and removes from this device what Strava alone told${alone === 0 ? '' : `: ${activities(alone)}`}. What an export tells stays.`,
  disconnect: 'Disconnect',
  disconnectSure: 'Yes, disconnect',
  disconnectNot: 'Leave it connected',
  disconnecting: 'Disconnecting',
  disconnected: 'It is ended, here and at Strava. What Strava alone told has been removed.',
  notRevoked:
    'It is ended here, and what Strava alone told has been removed. Strava itself was not reached and still lists this site: end it there, in the list of apps.',
  apps: 'Open Strava’s list of apps',
} as const
