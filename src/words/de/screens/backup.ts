import type { BackupFound, BackupProgress, BackupTrouble } from '../../../contract/backup'
import type { StoreTrouble } from '../../../contract/db'
import { listed } from '../amounts'
import { troubleWords } from '../troubles'
import type { Trouble } from '../../trouble'
import { bytes, count, countOf, dateOf } from './quantities'

const holding = (activities: number, tracks: number, said: number): string =>
  listed([
    countOf(activities, 'eine Aktivität', 'Aktivitäten'),
    ...(tracks > 0 ? [countOf(tracks, 'einen Track', 'Tracks')] : []),
    ...(said > 0 ? [countOf(said, 'ein Wort oder eine Korrektur von dir', 'Worte und Korrekturen von dir')] : []),
  ])

const pickAnother = 'Wähl eine andere Datei.'
const unchanged = 'Nichts wurde verändert.'

const troubles: Readonly<Record<Exclude<BackupTrouble, StoreTrouble | 'cancelled'>, Trouble>> = {
  'not-a-backup': { what: 'Das ist keine Sicherung von RunMirror.', next: pickAnother, kept: unchanged },
  'torn-backup': { what: 'Diese Sicherung endet zu früh: Sie wurde beim Sichern oder Kopieren abgeschnitten.', next: pickAnother, kept: unchanged },
  'unreadable-file': {
    what: 'Diese Datei ließ sich nicht lesen. Vielleicht wurde sie verschoben oder ihr Laufwerk entfernt.',
    next: 'Wähl sie noch einmal.',
    kept: unchanged,
  },
}

const isOwn = (code: string): code is keyof typeof troubles => Object.hasOwn(troubles, code)

/** Words about saving a mirror to a file and bringing it back. */
export const backup = {
  title: 'Sicher aufheben',
  dropped: 'Das ist eine Sicherung.',
  says: (activities: number, tracks: number, said: number, database: number) =>
    `Eine Sicherung ist eine ZIP-Datei mit allem, was hier liegt; sie enthält ${holding(activities, tracks, said)}. Auf diesem Gerät sind es ${bytes(database)}.`,
  moves: 'So zieht ein Spiegel auch aus einem Browser-Tab in die installierte App um oder auf ein anderes Gerät.',
  secret: 'Wer die Datei hat, kann lesen, wo und wann du gelaufen bist.',
  originals: (size: number) => `Mit den Dateien, die du gebracht hast, ${bytes(size)}`,
  save: 'Sicherung speichern',
  last: (at: number) => `Die letzte ist vom ${dateOf(at)}.`,
  never: 'Noch wurde keine gespeichert.',
  choose: 'Aus Sicherung herstellen',
  another: 'Andere Datei wählen',
  progress: ({ doing, done, of }: BackupProgress, restoring: boolean) => {
    if (doing === 'gathering') return `Wird gesammelt: ${count(done)} von ${countOf(of, 'einer Zeile', 'Zeilen')}.`
    if (doing === 'writing') return `Wird neben deinen Spiegel geschrieben: ${bytes(done)} von ${bytes(of)}.`
    return restoring ? 'Das Geschriebene wird geprüft.' : `Wird noch einmal gelesen: ${bytes(done)} von ${bytes(of)}.`
  },
  saving: 'Die Sicherung wird gesammelt.',
  restoring: 'Die Sicherung wird geprüft.',
  stop: 'Anhalten',
  stopping: 'Hält an',
  saved: (name: string, size: number) => `Liegt bei deinen Downloads: ${name}, ${bytes(size)}.`,
  looking: (name: string) => `${name} wird gelesen.`,
  found: (found: BackupFound) => `Diese Sicherung ist vom ${dateOf(found.madeAt)}. Sie enthält ${holding(found.activities, found.tracks, found.said)}.`,
  foundOriginals: (size: number) => `Die mitgebrachten Dateien sind dabei, ${bytes(size)}.`,
  now: (activities: number) =>
    activities === 0
      ? 'Dein Spiegel ist jetzt leer.'
      : `Dein Spiegel hat jetzt ${countOf(activities, 'eine Aktivität', 'Aktivitäten')}. Er macht Platz und bleibt sieben Tage aufgehoben.`,
  restore: 'Wiederherstellen',
  leave: 'Lassen, wie es ist',
  restored: (madeAt: number) => `Dein Spiegel ist wieder wie am ${dateOf(madeAt)}.`,
  toMirror: 'Zu deinem Spiegel',
  undoTitle: 'Was vorher hier war',
  undoSays: (replacedAt: number, until: number) =>
    `Bis zum ${dateOf(replacedAt)} war hier ein anderer Spiegel. Er bleibt bis zum ${dateOf(until)} aufgehoben und lässt sich zurückholen.`,
  undo: 'Zurückholen',
  undoing: 'Er wird zurückgeholt.',
  undone: 'Was vorher hier war, ist wieder da.',
  remind: 'Manches von hier ist noch in keiner Sicherung.',
  remindSave: 'Jetzt sichern',
  remindNot: 'Nicht jetzt',
  trouble: (code: BackupTrouble | StoreTrouble | 'workers-gone'): Trouble => {
    if (code === 'workers-gone')
      return { what: 'Ein Teil von RunMirror ist stehen geblieben.', next: 'Lade diese Seite neu und versuch es noch einmal.', kept: unchanged }
    if (code === 'still-reading')
      return { what: 'Gerade wird ein Export gelesen.', next: 'Warte, bis er gelesen ist, oder halt das Lesen zuerst an.', kept: unchanged }
    if (code === 'storage-full')
      return {
        what: 'Auf diesem Gerät ist kein Platz mehr dafür.',
        next: 'Schaff etwas Platz und versuch es noch einmal.',
        kept: 'Dein Spiegel ist, wie er war.',
      }
    if (isOwn(code)) return troubles[code]
    return code === 'cancelled' ? { what: 'Es wurde angehalten.', next: '', kept: unchanged } : troubleWords(code)
  },
} as const
