import type { AsideReason, Standing, StoreTrouble } from '../../contract/db'
import type { FileTrouble } from '../../contract/importer'
import type { Trouble } from '../trouble'

const unchanged = 'Nothing was changed.'
const wanted = 'Drop the export_….zip that Strava sent, or the activities.csv inside it.'
const anotherTrack = 'Drop it as the watch or app saved it, or drop the export_….zip that Strava sent.'
const askAgain = 'Download it again from the link in Strava’s e-mail, or ask Strava for a new one.'
const again = 'Drop the same file again and the rest is read; nothing is counted twice.'
const committed = 'Every row that was written before stays.'

const files: Readonly<Record<FileTrouble, Omit<Trouble, 'kept'>>> = {
  'nothing-dropped': { what: 'No file came along.', next: wanted },
  'empty-file': { what: 'This file is empty.', next: askAgain },
  image: { what: 'This seems to be a picture.', next: wanted },
  video: { what: 'This seems to be a video.', next: wanted },
  pdf: { what: 'This seems to be a PDF.', next: wanted },
  html: { what: 'This seems to be a web page, perhaps a sign-in page saved in place of the download.', next: askAgain },
  json: { what: 'This seems to be a JSON file, perhaps from another service’s export.', next: wanted },
  'office-file': {
    what: 'This seems to be a spreadsheet or an office document.',
    next: 'Save its table as CSV and drop that, or drop the export_….zip that Strava sent.',
  },
  gzip: { what: 'This seems to be a single packed file.', next: wanted },
  'other-archive': { what: 'This seems to be an archive of a kind RunMirror does not open.', next: 'Unpack it and drop the activities.csv inside.' },
  'single-track': { what: 'This seems to be the track of an activity, but no activity could be made of it.', next: anotherTrack },
  binary: { what: 'This is not text that RunMirror can read.', next: wanted },
  'other-csv': { what: 'This seems to be a table, but not Strava’s list of activities.', next: wanted },
  'strava-other-csv': {
    what: 'This seems to be another table of a Strava export.',
    next: 'The runs are in activities.csv, beside it: drop that, or the whole ZIP.',
  },
  'header-only': { what: 'This is a list of activities without an activity in it.', next: 'If there should be some, ask Strava for a new export.' },
  'torn-zip': { what: 'This ZIP ends too early: the download was cut short.', next: askAgain },
  'encrypted-zip': { what: 'This ZIP asks for a password.', next: 'Unpack it and drop the activities.csv inside.' },
  'bomb-zip': { what: 'This ZIP would unpack to far more than an export holds.', next: 'It is not as Strava made it. Download the export again.' },
  'damaged-member': { what: 'The activities.csv inside this ZIP is damaged: its checksum does not match.', next: askAgain },
  'no-activities-csv': {
    what: 'There is no activities.csv in here.',
    next: 'Strava’s export of everything has one; the download of a single activity or route does not.',
  },
  'unclosed-quote': { what: 'The first line of this table has a quote that never closes.', next: 'If it was edited by hand, drop the file as Strava sent it.' },
  'too-many-exports': { what: 'There is more than one export in here.', next: 'Drop one at a time, the oldest first; later ones add and correct.' },
  'unreadable-file': { what: 'This file could not be read. It may have been moved, or its drive unplugged.', next: 'Pick it again.' },
}

/** Where one code has several causes, the detail that tells them apart. */
const details: Readonly<Partial<Record<FileTrouble, Readonly<Record<string, Partial<Omit<Trouble, 'kept'>>>>>>> = {
  'no-activities-csv': {
    'zip-inside': { what: 'There is another ZIP inside this one, and no activities.csv beside it.', next: 'Unpack the outer one and drop the ZIP inside.' },
    'empty-zip': { what: 'This ZIP holds no files.', next: askAgain },
    'several-files': { what: 'None of these files is an activities.csv.', next: wanted },
  },
  'other-csv': {
    'garmin-connect': { what: 'This seems to be a list of activities from Garmin Connect.' },
    runkeeper: { what: 'This seems to be a list of activities from Runkeeper.' },
    'no-header': { what: 'This seems to be a list of activities whose first line, with the titles, is missing.', next: 'Drop the file as Strava sent it.' },
  },
  'single-track': {
    'no-time': { what: 'This seems to be a track without any time: where somebody was, but not when. It can’t be an activity.' },
    'no-activity': {
      what: 'This file comes from a watch or an app, but holds no activity: settings, a course or a workout, perhaps.',
      next: 'Drop the file of an activity, or the export_….zip that Strava sent.',
    },
    empty: { what: 'There is nothing inside this file.' },
    'not-a-track': { what: 'This is named like the track of an activity, but is not one that RunMirror can read: neither FIT nor GPX nor TCX.' },
    'bad-gzip': { what: 'This is a packed track, and what is packed in it is broken.' },
    'bad-xml': { what: 'This seems to be a track, but its XML is broken before its first point.' },
    'bad-fit': { what: 'This seems to be a FIT file, but it is broken before its first message.' },
    doctype: { what: 'This track declares a document type of its own, which no watch does and RunMirror never follows.' },
    'too-large': { what: 'This track is larger than any activity.' },
    damaged: { what: 'The track inside this ZIP is damaged: its checksum does not match.' },
    'stopped-the-reader': { what: 'This seems to be a track, but reading it stopped the part of RunMirror that reads tracks.' },
    'unreadable-file': { what: 'This file could not be read. It may have been moved, or its drive unplugged.', next: 'Pick it again.' },
    'several-reasons': {
      what: 'No activity could be made of any of these files, for more than one reason.',
      next: 'Drop one alone to see what is wrong with it.',
    },
  },
  'torn-zip': {
    split: { what: 'This is one part of a ZIP that was split into several.', next: 'Join the parts, or unpack them and drop the activities.csv inside.' },
  },
  'damaged-member': {
    'unsafe-name': { what: 'This ZIP names a file in a way no honest ZIP does.', next: 'It is not as Strava made it. Download the export again.' },
  },
}

const stores: Readonly<Record<StoreTrouble | 'nothing-to-resume' | 'cut-short', Trouble>> = {
  'storage-full': { what: 'This device has no room left for the rest.', next: `Free some space. ${again}`, kept: committed },
  'storage-gone': {
    what: 'The browser has removed what RunMirror keeps here.',
    next: 'Save what this page still holds, if you want a copy. Then reload it and drop the export again.',
    kept: 'Nothing more is written, so that nothing looks kept when it is not.',
  },
  'newer-database': { what: 'A newer RunMirror has been here.', next: 'Reload this page to get it.', kept: unchanged },
  damaged: {
    what: 'What RunMirror keeps on this device is damaged.',
    next: 'Save what is there if you want a copy. Then clear this site’s data in the browser’s settings and drop the export again: every run comes back from there.',
    kept: unchanged,
  },
  'busy-elsewhere': {
    what: 'RunMirror is open in another tab, which holds the mirror and does not answer.',
    next: 'Close that tab, or use it here.',
    kept: unchanged,
  },
  'bad-correction': { what: 'That correction can’t be made.', next: 'Check what you wrote, and try again.', kept: 'Nothing was changed.' },
  'newer-backup': { what: 'This backup was made by a newer RunMirror.', next: 'Reload this page to get it, then restore again.', kept: unchanged },
  'damaged-backup': { what: 'This backup is not as it was saved.', next: 'Take another copy of it, or an older backup.', kept: unchanged },
  'no-restore': { what: 'The restore was cut short.', next: 'Choose the backup again.', kept: unchanged },
  'changed-meanwhile': { what: 'The mirror was written to while it was gathered.', next: 'Save the backup again.', kept: unchanged },
  'nothing-to-undo': { what: 'There is nothing left to go back to.', next: 'What is here stays.', kept: unchanged },
  'unknown-source': { what: 'The mirror no longer knows the file being read.', next: 'Drop it again.', kept: committed },
  'still-reading': { what: 'A file is being read into this mirror right now.', next: 'Stop that first, then erase it.', kept: unchanged },
  'cut-short': {
    what: 'The part of RunMirror that reads the file stopped, and again when it was started anew.',
    next: `Reload this page. ${again}`,
    kept: 'What was written to this device before stays.',
  },
  'nothing-to-resume': { what: 'The file of the unfinished read is not kept on this device.', next: again, kept: committed },
}

const isFile = (code: string): code is FileTrouble => Object.hasOwn(files, code)

/** Says a trouble in words: what it is, what to do, what became of the mirror. */
export const troubleWords = (code: FileTrouble | StoreTrouble | 'nothing-to-resume' | 'cut-short', detail?: string): Trouble =>
  isFile(code) ? { ...files[code], ...(detail === undefined ? {} : details[code]?.[detail]), kept: unchanged } : stores[code]

const asides: Readonly<Record<AsideReason, string>> = {
  'no-id': 'no activity id',
  'bad-id': 'an id that is not a number',
  'no-date': 'no date',
  'bad-date': 'a date that could not be read',
  ragged: 'more or fewer cells than the header',
  'too-long': 'longer than a row can be',
  'unclosed-quote': 'a quote that never closes',
  'unread-file': 'a file that could not be read as an activity',
  'timeless-file': 'a file that says no time, without which it is not an activity',
}

/** Why a row was put aside, to stand after a count: "3 rows: no date (lines 4, 9, 12)". */
export const asideWords = (reason: AsideReason): string => asides[reason]

/** Lines for the whole page, whatever it shows. */
export const storeNotices = {
  silent: 'A part of RunMirror has not answered for some seconds. It may be busy with one long thing; if it stays silent, it is started again.',
  restart: 'Start it again now',
  /** By where the worker that died had kept what it held. */
  restarted: {
    opfs: 'A part of RunMirror stopped and was started again. Nothing that was kept is lost.',
    memory: 'A part of RunMirror stopped and was started again. This window can keep nothing, so what it had read is gone. Bring the export again.',
    gone: 'A part of RunMirror stopped and was started again. The browser had removed what was kept, and now it is gone. Bring the export again.',
  } satisfies Readonly<Record<Standing['storage'], string>>,
  rescue: 'Save what is there',
  rescueIs: 'What can be saved is the database file as it lies here, byte for byte: a program that reads SQLite may open it, RunMirror does not read it back.',
  rescued: (name: string) => `It was handed to the browser’s downloads as ${name}. Nothing here was changed.`,
  nothingToRescue: 'There is no database file here to save.',
  rescueUnreadable: 'The database file could not be read, not even byte for byte. Nothing here was changed.',
  gone: 'The browser has removed what RunMirror keeps here. This page still holds it, until it is closed; nothing more is written.',
} as const
