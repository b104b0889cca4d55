import type { AsideReason, Standing, StoreTrouble } from '../../contract/db'
import type { FileTrouble } from '../../contract/importer'
import type { Trouble } from '../trouble'

const unchanged = 'Rien n’a changé.'
const wanted = 'Dépose l’export_….zip que Strava a envoyé, ou l’activities.csv qu’il contient.'
const anotherTrack = 'Dépose-le tel que la montre ou l’app l’a enregistré, ou dépose l’export_….zip que Strava a envoyé.'
const askAgain = 'Télécharge-le de nouveau par le lien de l’e-mail de Strava, ou demandes-en un nouveau à Strava.'
const again = 'Dépose de nouveau le même fichier et la suite est lue ; rien n’est compté deux fois.'
const committed = 'Chaque ligne écrite avant reste.'

const files: Readonly<Record<FileTrouble, Omit<Trouble, 'kept'>>> = {
  'nothing-dropped': { what: 'Aucun fichier n’est venu.', next: wanted },
  'empty-file': { what: 'Ce fichier est vide.', next: askAgain },
  image: { what: 'On dirait une image.', next: wanted },
  video: { what: 'On dirait une vidéo.', next: wanted },
  pdf: { what: 'On dirait un PDF.', next: wanted },
  html: { what: 'On dirait une page web, peut-être une page de connexion enregistrée à la place du téléchargement.', next: askAgain },
  json: { what: 'On dirait un fichier JSON, peut-être de l’export d’un autre service.', next: wanted },
  'office-file': {
    what: 'On dirait un tableur ou un document de bureautique.',
    next: 'Enregistre son tableau en CSV et dépose celui-ci, ou dépose l’export_….zip que Strava a envoyé.',
  },
  gzip: { what: 'On dirait un seul fichier compressé.', next: wanted },
  'other-archive': {
    what: 'On dirait un type d’archive que RunMirror n’ouvre pas.',
    next: 'Décompresse-la et dépose l’activities.csv qu’elle contient.',
  },
  'single-track': { what: 'On dirait la trace d’une activité, mais aucune activité n’a pu en être faite.', next: anotherTrack },
  binary: { what: 'Ce n’est pas un texte que RunMirror sache lire.', next: wanted },
  'other-csv': { what: 'On dirait un tableau, mais pas la liste d’activités de Strava.', next: wanted },
  'strava-other-csv': {
    what: 'On dirait un autre tableau d’un export Strava.',
    next: 'Les sorties sont dans activities.csv, à côté : dépose celui-là, ou le ZIP entier.',
  },
  'header-only': { what: 'C’est une liste d’activités sans aucune activité.', next: 'S’il devait y en avoir, demande un nouvel export à Strava.' },
  'torn-zip': { what: 'Ce ZIP finit trop tôt : le téléchargement a été coupé.', next: askAgain },
  'encrypted-zip': { what: 'Ce ZIP demande un mot de passe.', next: 'Décompresse-le et dépose l’activities.csv qu’il contient.' },
  'bomb-zip': {
    what: 'Décompressé, ce ZIP contiendrait bien plus qu’un export.',
    next: 'Il n’est pas tel que Strava l’a fait. Télécharge de nouveau l’export.',
  },
  'damaged-member': { what: 'L’activities.csv de ce ZIP est abîmé : sa somme de contrôle ne correspond pas.', next: askAgain },
  'no-activities-csv': {
    what: 'Il n’y a pas d’activities.csv là-dedans.',
    next: 'L’export complet de Strava en a un ; le téléchargement d’une seule activité ou d’un itinéraire, non.',
  },
  'unclosed-quote': {
    what: 'La première ligne de ce tableau a un guillemet qui ne se ferme jamais.',
    next: 'S’il a été modifié à la main, dépose le fichier tel que Strava l’a envoyé.',
  },
  'too-many-exports': {
    what: 'Il y a plus d’un export là-dedans.',
    next: 'Déposes-en un à la fois, le plus ancien d’abord ; les suivants ajoutent et corrigent.',
  },
  'unreadable-file': { what: 'Ce fichier n’a pas pu être lu. Il a peut-être été déplacé, ou son disque retiré.', next: 'Choisis-le de nouveau.' },
}

/** Where one code has several causes, the detail that tells them apart. */
const details: Readonly<Partial<Record<FileTrouble, Readonly<Record<string, Partial<Omit<Trouble, 'kept'>>>>>>> = {
  'no-activities-csv': {
    'zip-inside': {
      what: 'Il y a un autre ZIP dans celui-ci, et pas d’activities.csv à côté.',
      next: 'Décompresse celui de dehors et dépose le ZIP qu’il contient.',
    },
    'empty-zip': { what: 'Ce ZIP ne contient aucun fichier.', next: askAgain },
    'several-files': { what: 'Aucun de ces fichiers n’est un activities.csv.', next: wanted },
  },
  'other-csv': {
    'garmin-connect': { what: 'On dirait une liste d’activités de Garmin Connect.' },
    runkeeper: { what: 'On dirait une liste d’activités de Runkeeper.' },
    'no-header': {
      what: 'On dirait une liste d’activités dont la première ligne, avec les titres, manque.',
      next: 'Dépose le fichier tel que Strava l’a envoyé.',
    },
  },
  'single-track': {
    'no-time': { what: 'On dirait une trace sans aucune heure : où quelqu’un était, mais pas quand. Elle ne peut pas être une activité.' },
    'no-activity': {
      what: 'Ce fichier vient d’une montre ou d’une app, mais ne contient pas d’activité : des réglages, un parcours ou une séance, peut-être.',
      next: 'Dépose le fichier d’une activité, ou l’export_….zip que Strava a envoyé.',
    },
    empty: { what: 'Il n’y a rien dans ce fichier.' },
    'not-a-track': { what: 'Ce fichier est nommé comme la trace d’une activité, mais RunMirror ne sait pas le lire : ni FIT, ni GPX, ni TCX.' },
    'bad-gzip': { what: 'C’est une trace compressée, et ce qu’elle contient est cassé.' },
    'bad-xml': { what: 'On dirait une trace, mais son XML casse avant son premier point.' },
    'bad-fit': { what: 'On dirait un fichier FIT, mais il casse avant son premier message.' },
    doctype: { what: 'Cette trace déclare son propre type de document, ce qu’aucune montre ne fait et que RunMirror ne suit jamais.' },
    'too-large': { what: 'Cette trace est plus grosse que n’importe quelle activité.' },
    damaged: { what: 'La trace de ce ZIP est abîmée : sa somme de contrôle ne correspond pas.' },
    'stopped-the-reader': { what: 'On dirait une trace, mais la lire a arrêté la partie de RunMirror qui lit les traces.' },
    'unreadable-file': { what: 'Ce fichier n’a pas pu être lu. Il a peut-être été déplacé, ou son disque retiré.', next: 'Choisis-le de nouveau.' },
    'several-reasons': {
      what: 'Aucune activité n’a pu être faite de ces fichiers, pour plus d’une raison.',
      next: 'Déposes-en un seul pour voir ce qui ne va pas.',
    },
  },
  'torn-zip': {
    split: {
      what: 'C’est une partie d’un ZIP qui a été coupé en plusieurs.',
      next: 'Réunis les parties, ou décompresse-les et dépose l’activities.csv qu’elles contiennent.',
    },
  },
  'damaged-member': {
    'unsafe-name': {
      what: 'Ce ZIP nomme un fichier comme aucun ZIP honnête ne le fait.',
      next: 'Il n’est pas tel que Strava l’a fait. Télécharge de nouveau l’export.',
    },
  },
}

const stores: Readonly<Record<StoreTrouble | 'nothing-to-resume' | 'cut-short', Trouble>> = {
  'storage-full': { what: 'Cet appareil n’a plus de place pour la suite.', next: `Libère de la place. ${again}`, kept: committed },
  'storage-gone': {
    what: 'Le navigateur a retiré ce que RunMirror garde ici.',
    next: 'Enregistre ce que cette page contient encore, si tu veux une copie. Puis recharge-la et dépose de nouveau l’export.',
    kept: 'Plus rien n’est écrit, pour que rien ne semble gardé qui ne l’est pas.',
  },
  'newer-database': { what: 'Un RunMirror plus récent est passé par ici.', next: 'Recharge cette page pour l’avoir.', kept: unchanged },
  damaged: {
    what: 'Ce que RunMirror garde sur cet appareil est abîmé.',
    next: 'Enregistre ce qui est là si tu veux une copie. Puis efface les données de ce site dans les réglages du navigateur et dépose de nouveau l’export : toutes les sorties en reviennent.',
    kept: unchanged,
  },
  'busy-elsewhere': {
    what: 'RunMirror est ouvert dans un autre onglet, qui tient le miroir et ne répond pas.',
    next: 'Ferme cet onglet, ou utilise-le ici.',
    kept: unchanged,
  },
  'bad-correction': { what: 'Cette correction ne peut pas être faite.', next: 'Vérifie ce que tu as écrit, et réessaie.', kept: unchanged },
  'newer-backup': {
    what: 'Cette sauvegarde vient d’un RunMirror plus récent.',
    next: 'Recharge cette page pour l’avoir, puis restaure de nouveau.',
    kept: unchanged,
  },
  'damaged-backup': {
    what: 'Cette sauvegarde n’est pas telle qu’elle a été enregistrée.',
    next: 'Prends-en une autre copie, ou une sauvegarde plus ancienne.',
    kept: unchanged,
  },
  'no-restore': { what: 'La restauration a été coupée.', next: 'Choisis de nouveau la sauvegarde.', kept: unchanged },
  'changed-meanwhile': { what: 'Le miroir a reçu du nouveau pendant qu’il était rassemblé.', next: 'Refais la sauvegarde.', kept: unchanged },
  'nothing-to-undo': { what: 'Il n’y a plus rien vers quoi revenir.', next: 'Ce qui est ici reste.', kept: unchanged },
  'unknown-source': { what: 'Le fichier en cours de lecture n’est plus connu du miroir.', next: 'Dépose-le de nouveau.', kept: committed },
  'still-reading': { what: 'Un fichier est en cours de lecture dans ce miroir.', next: 'Arrête d’abord la lecture, puis supprime-le.', kept: unchanged },
  'cut-short': {
    what: 'La partie de RunMirror qui lit le fichier s’est arrêtée, et encore une fois après avoir été relancée.',
    next: `Recharge cette page. ${again}`,
    kept: 'Ce qui a été écrit avant sur cet appareil reste.',
  },
  'nothing-to-resume': { what: 'Le fichier de la lecture inachevée n’est pas gardé sur cet appareil.', next: again, kept: committed },
}

const isFile = (code: string): code is FileTrouble => Object.hasOwn(files, code)

/** Says a trouble in words: what it is, what to do, what became of the mirror. */
export const troubleWords = (code: FileTrouble | StoreTrouble | 'nothing-to-resume' | 'cut-short', detail?: string): Trouble =>
  isFile(code) ? { ...files[code], ...(detail === undefined ? {} : details[code]?.[detail]), kept: unchanged } : stores[code]

const asides: Readonly<Record<AsideReason, string>> = {
  'no-id': 'pas d’identifiant d’activité',
  'bad-id': 'un identifiant qui n’est pas un nombre',
  'no-date': 'pas de date',
  'bad-date': 'une date qui n’a pas pu être lue',
  ragged: 'plus ou moins de cellules que l’en-tête',
  'too-long': 'plus longue que ne peut l’être une ligne',
  'unclosed-quote': 'un guillemet qui ne se ferme jamais',
  'unread-file': 'un fichier qui n’a pas pu être lu comme une activité',
  'timeless-file': 'un fichier qui ne dit aucune heure, sans laquelle il n’y a pas d’activité',
}

/** Why a row was put aside, to stand after a count: "3 lignes : pas de date (lignes 4, 9, 12)". */
export const asideWords = (reason: AsideReason): string => asides[reason]

/** Lines for the whole page, whatever it shows. */
export const storeNotices = {
  silent:
    'Une partie de RunMirror ne répond plus depuis quelques secondes. Elle est peut-être occupée à une longue tâche ; si elle reste muette, elle est relancée.',
  restart: 'La relancer maintenant',
  /** By where the worker that died had kept what it held. */
  restarted: {
    opfs: 'Une partie de RunMirror s’est arrêtée et a été relancée. Rien de ce qui était gardé n’est perdu.',
    memory:
      'Une partie de RunMirror s’est arrêtée et a été relancée. Cette fenêtre ne peut rien garder, donc ce qu’elle avait lu n’est plus là. Apporte de nouveau l’export.',
    gone: 'Une partie de RunMirror s’est arrêtée et a été relancée. Le navigateur avait retiré ce qui était gardé, et maintenant ce n’est plus là. Apporte de nouveau l’export.',
  } satisfies Readonly<Record<Standing['storage'], string>>,
  rescue: 'Enregistrer ce qui est là',
  rescueIs:
    'Ce qui peut être enregistré est le fichier de la base de données tel qu’il se trouve ici, octet pour octet : un programme qui lit SQLite peut l’ouvrir, RunMirror ne le relit pas.',
  rescued: (name: string) => `Il a été remis aux téléchargements du navigateur sous le nom de ${name}. Rien n’a changé ici.`,
  nothingToRescue: 'Il n’y a pas ici de fichier de base de données à enregistrer.',
  rescueUnreadable: 'Le fichier de la base de données n’a pas pu être lu, pas même octet pour octet. Rien n’a changé ici.',
  gone: 'Le navigateur a retiré ce que RunMirror garde ici. Cette page le contient encore, jusqu’à ce qu’elle soit fermée ; plus rien n’est écrit.',
} as const
