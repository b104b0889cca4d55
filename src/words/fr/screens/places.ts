import { capital, some, spelled } from '../amounts'

/** une sortie, une ligne · 93 sorties, une ligne chacune */
const each = (runs: string, mark: string): string => (runs.startsWith('une ') ? `${runs}, ${mark}` : `${runs}, ${mark} chacune`)
const isOne = (runs: string): boolean => runs.startsWith('ta ') || runs.startsWith('la ')

/** Words that stand around every screen. */
export const frame = {
  brand: 'RunMirror',
  skip: 'Aller au contenu',
  toMirror: 'Vers le miroir',
  yourMirror: 'Ton miroir',
  report: 'Rapport d’import',
  years: 'Année par année',
  bring: 'Apporter un export plus récent',
  sample: 'Exemple',
  sampleMirror: 'Un miroir d’exemple',
  sampleSays: 'quelqu’un d’inventé, pas toi',
  leaveSample: 'Quitter',
  leaveSampleSays: 'Quitter l’exemple',
  memory: 'Cette fenêtre ne donne pas de place pour garder des fichiers : rien ne restera une fois que tu l’auras fermée.',
  waiting: 'RunMirror est ouvert dans un autre onglet, et cet onglet ne répond pas.',
  useHere: 'L’utiliser ici',
  taking: 'Demande à l’autre onglet de laisser la place.',
  stillBusy: 'L’autre onglet tient encore le miroir. Ferme-le, puis réessaie.',
  readingTitle: 'Lecture d’un export',
  reading: (name: string, rows: string) => `Lecture de ${name} : ${rows} jusqu’ici.`,
  seeReading: 'Voir où ça en est',
  broken: 'RunMirror n’arrive pas à démarrer dans ce navigateur.',
  brokenNext: 'Recharge la page. Si rien ne change, un autre navigateur conviendra peut-être mieux. Ce qui est gardé sur cet appareil est intact.',
  opening: 'Ouverture de ton miroir',
  openingSample: 'Ouverture du miroir d’exemple',
  again: 'Réessayer',
  lostTitle: 'Il n’y a pas de page ici.',
  lostSays: 'L’adresse a peut-être été coupée, ou elle appartient à une sortie ou à une carte que garde un autre appareil.',
  lostNext: 'Vers le miroir',
} as const

export const landing = {
  line: 'Vois qui tu es quand tu cours.',
  description: 'Un miroir pour qui court : des années d’historique Strava deviennent des phrases vraies, sur ton propre appareil.',
  accountShort: 'Sans compte',
  account: 'Sans compte. Il est lu sur cet appareil, et il y reste.',
  dropWide: 'Dépose ici ton export Strava',
  dropPhone: 'Apporte ici ton export Strava',
  choose: 'choisir le fichier',
  orChoose: 'ou choisir le fichier',
  letGo: 'Lâche : c’est lu ici',
  sample: 'Regarder dans un miroir d’exemple',
  // Without a number: the drawing is fixed to a day, and the sample mirror's runner ran again yesterday.
  ring: 'Chaque ligne est une sortie d’exemple, un anneau par année ; les lignes chaudes ont commencé avant sept heures. Les tiennes sont lues sur cet appareil, et y restent.',
  ringSays:
    'Un dessin : des anneaux de lignes courtes, un anneau par année, chaque ligne une sortie simulée ; celles qui ont commencé avant sept heures sont chaudes.',
} as const

export const mirror = {
  asOf: (day: string) => `D’après ton export, qui va jusqu’au ${day}.`,
  asOfWhy: 'Ce qui venait de Strava même a fait son temps. Un nouvel export redit tout.',
  /** The line above the sheets. */
  line: (cards: number, runs: string) =>
    cards === 0
      ? isOne(runs)
        ? `${capital(runs)} est là. Ce qu’elle dit se forme encore.`
        : `${capital(runs)} sont là. Ce qu’elles disent se forme encore.`
      : cards === 1
        ? `Une chose vraie sur ${runs}.`
        : `${capital(spelled(cards, 'f'))} choses vraies sur ${runs}.`,
  runs: (runs: string) => (runs.startsWith('une ') ? 'ta seule sortie' : `tes ${runs}`),
  runsOfSample: (runs: string) => (runs.startsWith('une ') ? 'la seule sortie de l’exemple' : `les ${runs} de l’exemple`),
  noRuns: 'Il n’y a pas encore de sortie ici.',
  noRunsNext: 'L’export a été lu, et il ne contient aucune sortie qui compte. Le rapport dit ce qu’il contient.',
  span: (from: string, to: string) => `Du ${from} au ${to}.`,
  evidence: 'Voir les preuves',
  caption: (runs: string) => each(runs, 'une ligne'),
  captionKnots: (runs: string) => each(runs, 'un nœud').replace('un nœud chacune', 'un nœud pour chacune'),
  captionPoints: (runs: string) => each(runs, 'un point').replace('un point chacune', 'un point pour chacune'),
  lastSeen: (day: string) => `Tel que tu l’as vu la dernière fois, le ${day}.`,
  turn: 'Touche une ligne ou une carte pour voir sur quoi elle repose.',
  sampleMark: 'exemple',
  forming: 'Encore en formation',
  formingNone: 'Rien n’attend : toutes les cartes sont formées.',
} as const

/** Written inside and outside the ring. */
export const rayLabels = { known: 'terrain connu', fresh: 'terrain nouveau' } as const

/** Written beside the ticks under a map. */
export const noPlace = (n: number): string =>
  `${some(n)} ${n < 2 ? 'sortie n’a pas de lieu' : 'sorties n’ont pas de lieu'}`.replace('n’a pas', n === 0 ? 'n’a' : 'n’a pas')

/** Written beside a sundial. */
export const dialLabels = { noon: 'midi', sunrise: 'lever', sunset: 'coucher' } as const
/** Above a horizon: what rises there went far. */
export const horizonLabels = { far: 'loin' } as const
/** On both sides of a spine. */
export const halvesLabels = { first: '1re moitié plus rapide', second: '2de moitié plus rapide' } as const
/** Beside the ticks of runs that have no place in a drawing. */
export const untold = (runs: number): string => `${some(runs)} ${runs < 2 ? 'sortie ne peut' : 'sorties ne peuvent'} pas le dire`

export const zone = {
  ask: (name: string) => `Les heures sont lues comme à ${name}, d’après cet appareil. Est-ce là que tu cours ?`,
  askFits: (share: string) => `${share} des titres donnés par Strava (« Course à pied le matin ») s’y accordent.`,
  better: (taken: string, fits: string) => `Les titres donnés par Strava (« Course à pied le matin ») ne vont pas avec ${taken} ; ils vont avec ${fits}.`,
  yes: 'Oui',
  take: (name: string) => `Prendre ${name}`,
  other: 'Un autre fuseau',
  choose: 'Fuseau horaire de chez toi',
  keep: 'Garder',
  title: 'Fuseau horaire de chez toi',
  now: (name: string) => `Ton fuseau est celui de ${name}.`,
  unset: (name: string) => `Aucun fuseau n’est choisi ; celui de cet appareil, ${name}, est pris.`,
  change: 'Changer',
} as const

export const unit = {
  title: 'Distances en',
  names: { km: 'kilomètres', mi: 'miles' },
} as const

export const zoneSources = {
  runner: 'comme tu l’as corrigé',
  file: 'd’après le décalage écrit dans le fichier',
  place: 'd’après le lieu du départ',
  strava: 'd’après Strava',
  nearest: 'd’après la sortie la plus proche qui a un lieu',
  home: 'd’après le fuseau de chez toi',
  device: 'd’après cet appareil',
} as const
