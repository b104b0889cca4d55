import type { BackupFound, BackupProgress, BackupTrouble } from '../../../contract/backup'
import type { StoreTrouble } from '../../../contract/db'
import { troubleWords } from '../troubles'
import type { Trouble } from '../../trouble'
import { bytes, count, countOf, dateOf } from './quantities'

const listed = (parts: readonly string[]): string => (parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`)

const holding = (activities: number, tracks: number, said: number): string =>
  listed([
    countOf(activities, 'activity', 'activities'),
    ...(tracks > 0 ? [countOf(tracks, 'track', 'tracks')] : []),
    ...(said > 0 ? [countOf(said, 'word or correction of yours', 'words and corrections of yours')] : []),
  ])

const pickAnother = 'Choose another file.'
const unchanged = 'Nothing was changed.'

const troubles: Readonly<Record<Exclude<BackupTrouble, StoreTrouble | 'cancelled'>, Trouble>> = {
  'not-a-backup': { what: 'This is not a RunMirror backup.', next: pickAnother, kept: unchanged },
  'torn-backup': { what: 'This backup ends too early: it was cut short while it was saved or copied.', next: pickAnother, kept: unchanged },
  'unreadable-file': { what: 'This file could not be read. It may have been moved, or its drive unplugged.', next: 'Choose it again.', kept: unchanged },
}

const isOwn = (code: string): code is keyof typeof troubles => Object.hasOwn(troubles, code)

/** Words about saving a mirror to a file and bringing it back. */
export const backup = {
  title: 'Keep it safe',
  dropped: 'This is a backup.',
  says: (activities: number, tracks: number, said: number, database: number) =>
    `A backup is one ZIP file with everything that is kept here: ${holding(activities, tracks, said)}. On this device it takes ${bytes(database)}.`,
  moves: 'It is also how a mirror moves from a browser tab to the installed app, or to another device.',
  secret: 'Whoever has the file can read where and when you ran.',
  originals: (size: number) => `With the files you brought, ${bytes(size)}`,
  save: 'Save a backup',
  last: (at: number) => `The last one was saved on ${dateOf(at)}.`,
  never: 'None has been saved yet.',
  choose: 'Restore from a backup',
  another: 'Choose another file',
  progress: ({ doing, done, of }: BackupProgress, restoring: boolean) => {
    if (doing === 'gathering') return `Gathering: ${count(done)} of ${count(of)} rows.`
    if (doing === 'writing') return `Writing beside your mirror: ${bytes(done)} of ${bytes(of)}.`
    return restoring ? 'Checking what was written.' : `Reading it once more: ${bytes(done)} of ${bytes(of)}.`
  },
  saving: 'The backup is being gathered.',
  restoring: 'The backup is being checked.',
  stop: 'Stop',
  stopping: 'Stopping',
  saved: (name: string, size: number) => `Saved among your downloads: ${name}, ${bytes(size)}.`,
  looking: (name: string) => `${name} is being read.`,
  found: (found: BackupFound) => `This backup was saved on ${dateOf(found.madeAt)}. It holds ${holding(found.activities, found.tracks, found.said)}.`,
  foundOriginals: (size: number) => `The files you brought come with it, ${bytes(size)}.`,
  now: (activities: number) =>
    activities === 0
      ? 'Your mirror is empty now.'
      : `Your mirror now holds ${countOf(activities, 'activity', 'activities')}. It makes way, and is kept for seven days.`,
  restore: 'Restore it',
  leave: 'Leave it as it is',
  restored: (madeAt: number) => `Your mirror is as it was on ${dateOf(madeAt)}.`,
  toMirror: 'See your mirror',
  undoTitle: 'What was here before',
  undoSays: (replacedAt: number, until: number) =>
    `Another mirror was here until ${dateOf(replacedAt)}. It is kept until ${dateOf(until)}, and can be put back.`,
  undo: 'Put it back',
  undoing: 'It is being put back.',
  undone: 'What was here before is back.',
  remind: 'Some of what is here is in no backup yet.',
  remindSave: 'Save one',
  remindNot: 'Not now',
  trouble: (code: BackupTrouble | StoreTrouble | 'workers-gone'): Trouble => {
    if (code === 'workers-gone') return { what: 'A part of RunMirror stopped.', next: 'Reload this page and try again.', kept: unchanged }
    if (code === 'still-reading') return { what: 'An export is being read right now.', next: 'Wait until it is read, or stop it first.', kept: unchanged }
    if (code === 'storage-full')
      return { what: 'This device has no room left for it.', next: 'Free some space, then try again.', kept: 'Your mirror is as it was.' }
    if (isOwn(code)) return troubles[code]
    return code === 'cancelled' ? { what: 'It was stopped.', next: '', kept: unchanged } : troubleWords(code)
  },
} as const
