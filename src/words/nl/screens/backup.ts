import type { BackupFound, BackupProgress, BackupTrouble } from '../../../contract/backup'
import type { StoreTrouble } from '../../../contract/db'
import { listed } from '../amounts'
import { troubleWords } from '../troubles'
import type { Trouble } from '../../trouble'
import { bytes, count, countOf, dateOf } from './quantities'

const holding = (activities: number, tracks: number, said: number): string =>
  listed([
    countOf(activities, 'activiteit', 'activiteiten'),
    ...(tracks > 0 ? [countOf(tracks, 'track', 'tracks')] : []),
    ...(said > 0 ? [countOf(said, 'woord of verbetering van jou', 'woorden en verbeteringen van jou')] : []),
  ])

const pickAnother = 'Kies een ander bestand.'
const unchanged = 'Er is niets veranderd.'

const troubles: Readonly<Record<Exclude<BackupTrouble, StoreTrouble | 'cancelled'>, Trouble>> = {
  'not-a-backup': { what: 'Dit is geen back-up van RunMirror.', next: pickAnother, kept: unchanged },
  'torn-backup': { what: 'Deze back-up houdt te vroeg op: hij is afgebroken bij het opslaan of kopiëren.', next: pickAnother, kept: unchanged },
  'unreadable-file': {
    what: 'Dit bestand kon niet gelezen worden. Misschien is het verplaatst, of is de schijf weggehaald.',
    next: 'Kies het opnieuw.',
    kept: unchanged,
  },
}

const isOwn = (code: string): code is keyof typeof troubles => Object.hasOwn(troubles, code)

/** Words about saving a mirror to a file and bringing it back. */
export const backup = {
  title: 'Veilig bewaren',
  dropped: 'Dit is een back-up.',
  says: (activities: number, tracks: number, said: number, database: number) =>
    `Een back-up is één ZIP-bestand met alles wat hier bewaard is: ${holding(activities, tracks, said)}. Op dit apparaat neemt het ${bytes(database)} in.`,
  moves: 'Zo verhuist een spiegel ook van een browsertabblad naar de geïnstalleerde app, of naar een ander apparaat.',
  secret: 'Wie het bestand heeft, kan lezen waar en wanneer je liep.',
  originals: (size: number) => `Met de bestanden die je gaf, ${bytes(size)}`,
  save: 'Een back-up opslaan',
  last: (at: number) => `De laatste is opgeslagen op ${dateOf(at)}.`,
  never: 'Er is er nog geen opgeslagen.',
  choose: 'Een back-up terugzetten',
  another: 'Een ander bestand kiezen',
  progress: ({ doing, done, of }: BackupProgress, restoring: boolean) => {
    if (doing === 'gathering') return `Verzamelen: ${count(done)} van ${count(of)} rijen.`
    if (doing === 'writing') return `Opslaan naast je spiegel: ${bytes(done)} van ${bytes(of)}.`
    return restoring ? 'Nakijken wat er is opgeslagen.' : `Nog eens lezen: ${bytes(done)} van ${bytes(of)}.`
  },
  saving: 'De back-up wordt verzameld.',
  restoring: 'De back-up wordt nagekeken.',
  stop: 'Stoppen',
  stopping: 'Wordt gestopt',
  saved: (name: string, size: number) => `Opgeslagen bij je downloads: ${name}, ${bytes(size)}.`,
  looking: (name: string) => `${name} wordt gelezen.`,
  found: (found: BackupFound) => `Deze back-up is opgeslagen op ${dateOf(found.madeAt)}. Erin zit: ${holding(found.activities, found.tracks, found.said)}.`,
  foundOriginals: (size: number) => `De bestanden die je gaf komen mee, ${bytes(size)}.`,
  now: (activities: number) =>
    activities === 0
      ? 'Je spiegel is nu leeg.'
      : `In je spiegel ${activities === 1 ? 'zit' : 'zitten'} nu ${countOf(activities, 'activiteit', 'activiteiten')}. Hij maakt plaats, en blijft zeven dagen bewaard.`,
  restore: 'Terugzetten',
  leave: 'Laten zoals het is',
  restored: (madeAt: number) => `Je spiegel is zoals hij op ${dateOf(madeAt)} was.`,
  toMirror: 'Naar je spiegel',
  undoTitle: 'Wat hier eerst was',
  undoSays: (replacedAt: number, until: number) =>
    `Tot ${dateOf(replacedAt)} was hier een andere spiegel. Hij blijft bewaard tot ${dateOf(until)}, en kan terug.`,
  undo: 'Weer terugzetten',
  undoing: 'Hij wordt teruggezet.',
  undone: 'Wat hier eerst was, is terug.',
  remind: 'Een deel van wat hier is, zit nog in geen back-up.',
  remindSave: 'Opslaan',
  remindNot: 'Nu niet',
  trouble: (code: BackupTrouble | StoreTrouble | 'workers-gone'): Trouble => {
    if (code === 'workers-gone')
      return { what: 'Een deel van RunMirror viel stil.', next: 'Laad deze pagina opnieuw en probeer het nog eens.', kept: unchanged }
    if (code === 'still-reading') return { what: 'Er wordt nu een export gelezen.', next: 'Wacht tot die gelezen is, of stop dat eerst.', kept: unchanged }
    if (code === 'storage-full')
      return {
        what: 'Dit apparaat heeft er geen ruimte meer voor.',
        next: 'Maak wat ruimte vrij en probeer het dan opnieuw.',
        kept: 'Je spiegel is zoals hij was.',
      }
    if (isOwn(code)) return troubles[code]
    return code === 'cancelled' ? { what: 'Het is gestopt.', next: '', kept: unchanged } : troubleWords(code)
  },
} as const
