import type { AsideReason, Standing, StoreTrouble } from '../../contract/db'
import type { FileTrouble } from '../../contract/importer'
import type { Trouble } from '../trouble'

const unchanged = 'Nichts wurde verändert.'
const wanted = 'Leg die export_….zip ab, die Strava geschickt hat, oder die activities.csv darin.'
const anotherTrack = 'Leg sie ab, wie die Uhr oder die App sie gespeichert hat, oder die export_….zip, die Strava geschickt hat.'
const askAgain = 'Lade es noch einmal über den Link in Stravas E-Mail herunter oder bitte Strava um ein neues.'
const again = 'Leg dieselbe Datei noch einmal ab, und der Rest wird gelesen; nichts zählt doppelt.'
const committed = 'Jede Zeile, die vorher geschrieben war, bleibt.'

const files: Readonly<Record<FileTrouble, Omit<Trouble, 'kept'>>> = {
  'nothing-dropped': { what: 'Es kam keine Datei mit.', next: wanted },
  'empty-file': { what: 'Diese Datei ist leer.', next: askAgain },
  image: { what: 'Das scheint ein Bild zu sein.', next: wanted },
  video: { what: 'Das scheint ein Video zu sein.', next: wanted },
  pdf: { what: 'Das scheint ein PDF zu sein.', next: wanted },
  html: { what: 'Das scheint eine Webseite zu sein, vielleicht eine Anmeldeseite, die statt des Downloads gespeichert wurde.', next: askAgain },
  json: { what: 'Das scheint eine JSON-Datei zu sein, vielleicht aus dem Export eines anderen Dienstes.', next: wanted },
  'office-file': {
    what: 'Das scheint eine Tabellenkalkulation oder ein Office-Dokument zu sein.',
    next: 'Speichere seine Tabelle als CSV und leg die ab, oder die export_….zip, die Strava geschickt hat.',
  },
  gzip: { what: 'Das scheint eine einzelne gepackte Datei zu sein.', next: wanted },
  'other-archive': {
    what: 'Das scheint ein Archiv von einer Art zu sein, die RunMirror nicht öffnet.',
    next: 'Entpack es und leg die activities.csv darin ab.',
  },
  'single-track': { what: 'Das scheint der Track einer Aktivität zu sein, aber daraus ließ sich keine Aktivität machen.', next: anotherTrack },
  binary: { what: 'Das ist kein Text, den RunMirror lesen kann.', next: wanted },
  'other-csv': { what: 'Das scheint eine Tabelle zu sein, aber nicht Stravas Liste der Aktivitäten.', next: wanted },
  'strava-other-csv': {
    what: 'Das scheint eine andere Tabelle aus einem Strava-Export zu sein.',
    next: 'Die Läufe stehen daneben in activities.csv: Leg die ab, oder das ganze ZIP.',
  },
  'header-only': {
    what: 'Das ist eine Liste der Aktivitäten ohne eine Aktivität darin.',
    next: 'Wenn welche darin sein sollten, bitte Strava um einen neuen Export.',
  },
  'torn-zip': { what: 'Dieses ZIP endet zu früh: Der Download wurde abgeschnitten.', next: askAgain },
  'encrypted-zip': { what: 'Dieses ZIP verlangt ein Passwort.', next: 'Entpack es und leg die activities.csv darin ab.' },
  'bomb-zip': {
    what: 'Dieses ZIP entpackte sich zu weit mehr, als ein Export enthält.',
    next: 'So hat Strava es nicht gemacht. Lade den Export noch einmal herunter.',
  },
  'damaged-member': { what: 'Die activities.csv in diesem ZIP ist beschädigt: Ihre Prüfsumme passt nicht.', next: askAgain },
  'no-activities-csv': {
    what: 'Hier ist keine activities.csv.',
    next: 'Stravas Export von allem hat eine; der Download einer einzelnen Aktivität oder Route hat keine.',
  },
  'unclosed-quote': {
    what: 'Die erste Zeile dieser Tabelle hat ein Anführungszeichen, das nie schließt.',
    next: 'Wurde sie von Hand bearbeitet, leg die Datei ab, wie Strava sie geschickt hat.',
  },
  'too-many-exports': { what: 'Hier ist mehr als ein Export.', next: 'Leg einen nach dem anderen ab, den ältesten zuerst; spätere ergänzen und korrigieren.' },
  'unreadable-file': { what: 'Diese Datei ließ sich nicht lesen. Vielleicht wurde sie verschoben oder ihr Laufwerk entfernt.', next: 'Wähl sie noch einmal.' },
}

/** Where one code has several causes, the detail that tells them apart. */
const details: Readonly<Partial<Record<FileTrouble, Readonly<Record<string, Partial<Omit<Trouble, 'kept'>>>>>>> = {
  'no-activities-csv': {
    'zip-inside': { what: 'In diesem ZIP ist noch ein ZIP, und daneben keine activities.csv.', next: 'Entpack das äußere und leg das ZIP darin ab.' },
    'empty-zip': { what: 'Dieses ZIP enthält keine Dateien.', next: askAgain },
    'several-files': { what: 'Keine dieser Dateien ist eine activities.csv.', next: wanted },
  },
  'other-csv': {
    'garmin-connect': { what: 'Das scheint eine Liste von Aktivitäten aus Garmin Connect zu sein.' },
    runkeeper: { what: 'Das scheint eine Liste von Aktivitäten aus Runkeeper zu sein.' },
    'no-header': {
      what: 'Das scheint eine Liste von Aktivitäten zu sein, deren erste Zeile mit den Titeln fehlt.',
      next: 'Leg die Datei ab, wie Strava sie geschickt hat.',
    },
  },
  'single-track': {
    'no-time': { what: 'Das scheint ein Track ohne jede Zeit zu sein: wo jemand war, aber nicht wann. Eine Aktivität kann das nicht sein.' },
    'no-activity': {
      what: 'Diese Datei ist von einer Uhr oder App, enthält aber keine Aktivität: vielleicht Einstellungen, eine Strecke oder ein Training.',
      next: 'Leg die Datei einer Aktivität ab oder die export_….zip, die Strava geschickt hat.',
    },
    empty: { what: 'In dieser Datei ist nichts.' },
    'not-a-track': { what: 'Das heißt wie der Track einer Aktivität, ist aber keiner, den RunMirror lesen kann: weder FIT noch GPX noch TCX.' },
    'bad-gzip': { what: 'Das ist ein gepackter Track, und was darin gepackt ist, ist kaputt.' },
    'bad-xml': { what: 'Das scheint ein Track zu sein, aber sein XML bricht vor dem ersten Punkt ab.' },
    'bad-fit': { what: 'Das scheint eine FIT-Datei zu sein, aber sie bricht vor ihrer ersten Nachricht ab.' },
    doctype: { what: 'Dieser Track erklärt einen eigenen Dokumenttyp, was keine Uhr tut und RunMirror nie befolgt.' },
    'too-large': { what: 'Dieser Track ist größer als jede Aktivität.' },
    damaged: { what: 'Der Track in diesem ZIP ist beschädigt: Seine Prüfsumme passt nicht.' },
    'stopped-the-reader': { what: 'Das scheint ein Track zu sein, aber beim Lesen blieb der Teil von RunMirror stehen, der Tracks liest.' },
    'unreadable-file': {
      what: 'Diese Datei ließ sich nicht lesen. Vielleicht wurde sie verschoben oder ihr Laufwerk entfernt.',
      next: 'Wähl sie noch einmal.',
    },
    'several-reasons': {
      what: 'Aus keiner dieser Dateien ließ sich eine Aktivität machen, aus mehr als einem Grund.',
      next: 'Leg eine allein ab, um zu sehen, was mit ihr ist.',
    },
  },
  'torn-zip': {
    split: {
      what: 'Das ist ein Teil eines ZIP, das in mehrere geteilt wurde.',
      next: 'Füg die Teile zusammen, oder entpack sie und leg die activities.csv darin ab.',
    },
  },
  'damaged-member': {
    'unsafe-name': {
      what: 'Dieses ZIP nennt eine Datei, wie kein ehrliches ZIP es tut.',
      next: 'So hat Strava es nicht gemacht. Lade den Export noch einmal herunter.',
    },
  },
}

const stores: Readonly<Record<StoreTrouble | 'nothing-to-resume' | 'cut-short', Trouble>> = {
  'storage-full': { what: 'Auf diesem Gerät ist kein Platz mehr für den Rest.', next: `Schaff etwas Platz. ${again}`, kept: committed },
  'storage-gone': {
    what: 'Der Browser hat entfernt, was RunMirror hier speichert.',
    next: 'Speichere, was diese Seite noch hat, wenn du eine Kopie willst. Lade sie dann neu und leg den Export noch einmal ab.',
    kept: 'Es wird nichts mehr geschrieben, damit nichts gespeichert aussieht, was es nicht ist.',
  },
  'newer-database': { what: 'Ein neueres RunMirror war schon hier.', next: 'Lade diese Seite neu, um es zu bekommen.', kept: unchanged },
  damaged: {
    what: 'Was RunMirror auf diesem Gerät speichert, ist beschädigt.',
    next: 'Speichere, was da ist, wenn du eine Kopie willst. Lösch dann die Daten dieser Website in den Einstellungen des Browsers und leg den Export noch einmal ab: Von dort kommt jeder Lauf zurück.',
    kept: unchanged,
  },
  'busy-elsewhere': {
    what: 'RunMirror ist in einem anderen Tab offen, der den Spiegel hält und nicht antwortet.',
    next: 'Schließ den anderen Tab, oder verwende es hier.',
    kept: unchanged,
  },
  'bad-correction': { what: 'Diese Korrektur ist nicht möglich.', next: 'Sieh nach, was du geschrieben hast, und versuch es noch einmal.', kept: unchanged },
  'newer-backup': {
    what: 'Diese Sicherung hat ein neueres RunMirror gemacht.',
    next: 'Lade diese Seite neu, um es zu bekommen, und stell dann wieder her.',
    kept: unchanged,
  },
  'damaged-backup': {
    what: 'Diese Sicherung ist nicht so, wie sie gespeichert wurde.',
    next: 'Nimm eine andere Kopie davon oder eine ältere Sicherung.',
    kept: unchanged,
  },
  'no-restore': { what: 'Das Wiederherstellen wurde abgebrochen.', next: 'Wähl die Sicherung noch einmal.', kept: unchanged },
  'changed-meanwhile': { what: 'In den Spiegel wurde geschrieben, während er gesammelt wurde.', next: 'Speichere die Sicherung noch einmal.', kept: unchanged },
  'nothing-to-undo': { what: 'Es gibt nichts mehr, zu dem man zurückkönnte.', next: 'Was hier ist, bleibt.', kept: unchanged },
  'unknown-source': { what: 'Der Spiegel kennt die Datei nicht mehr, die gelesen wird.', next: 'Leg sie noch einmal ab.', kept: committed },
  'still-reading': { what: 'Gerade wird eine Datei in diesen Spiegel gelesen.', next: 'Halt das zuerst an, dann lösch ihn.', kept: unchanged },
  'cut-short': {
    what: 'Der Teil von RunMirror, der die Datei liest, ist stehen geblieben, und nach einem neuen Start noch einmal.',
    next: `Lade diese Seite neu. ${again}`,
    kept: 'Was vorher auf dieses Gerät geschrieben wurde, bleibt.',
  },
  'nothing-to-resume': { what: 'Die Datei, die nicht zu Ende gelesen wurde, liegt nicht auf diesem Gerät.', next: again, kept: committed },
}

const isFile = (code: string): code is FileTrouble => Object.hasOwn(files, code)

/** Says a trouble in words: what it is, what to do, what became of the mirror. */
export const troubleWords = (code: FileTrouble | StoreTrouble | 'nothing-to-resume' | 'cut-short', detail?: string): Trouble =>
  isFile(code) ? { ...files[code], ...(detail === undefined ? {} : details[code]?.[detail]), kept: unchanged } : stores[code]

const asides: Readonly<Record<AsideReason, string>> = {
  'no-id': 'keine Aktivitäts-ID',
  'bad-id': 'eine ID, die keine Zahl ist',
  'no-date': 'kein Datum',
  'bad-date': 'ein Datum, das sich nicht lesen ließ',
  ragged: 'mehr oder weniger Zellen als die Kopfzeile',
  'too-long': 'länger, als eine Zeile sein kann',
  'unclosed-quote': 'ein Anführungszeichen, das nie schließt',
  'unread-file': 'eine Datei, die sich nicht als Aktivität lesen ließ',
  'timeless-file': 'eine Datei, die keine Zeit nennt, ohne die sie keine Aktivität ist',
}

/** Why a row was put aside, to stand after a count: „3 Zeilen: kein Datum (Zeilen 4, 9, 12)“. */
export const asideWords = (reason: AsideReason): string => asides[reason]

/** Lines for the whole page, whatever it shows. */
export const storeNotices = {
  silent:
    'Ein Teil von RunMirror hat seit einigen Sekunden nicht geantwortet. Vielleicht ist er gerade länger beschäftigt; bleibt er still, wird er neu gestartet.',
  restart: 'Jetzt neu starten',
  /** By where the worker that died had kept what it held. */
  restarted: {
    opfs: 'Ein Teil von RunMirror blieb stehen und wurde neu gestartet. Nichts, was gespeichert war, ist verloren.',
    memory:
      'Ein Teil von RunMirror blieb stehen und wurde neu gestartet. Dieses Fenster kann nichts speichern, also ist weg, was er gelesen hatte. Bring den Export noch einmal.',
    gone: 'Ein Teil von RunMirror blieb stehen und wurde neu gestartet. Der Browser hatte entfernt, was gespeichert war, und jetzt ist es weg. Bring den Export noch einmal.',
  } satisfies Readonly<Record<Standing['storage'], string>>,
  rescue: 'Speichern, was da ist',
  rescueIs:
    'Gespeichert werden kann die Datenbankdatei, wie sie hier liegt, Byte für Byte: Ein Programm, das SQLite liest, kann sie vielleicht öffnen, RunMirror liest sie nicht zurück.',
  rescued: (name: string) => `Sie wurde den Downloads des Browsers als ${name} übergeben. Nichts wurde hier verändert.`,
  nothingToRescue: 'Hier ist keine Datenbankdatei zu speichern.',
  rescueUnreadable: 'Die Datenbankdatei ließ sich nicht lesen, auch nicht Byte für Byte. Nichts wurde hier verändert.',
  gone: 'Der Browser hat entfernt, was RunMirror hier speichert. Diese Seite hat es noch, bis sie geschlossen wird; geschrieben wird nichts mehr.',
} as const
