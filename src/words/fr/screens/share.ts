import type { Claim } from '../../../domain/cards/card'
import type { Figure } from '../../../domain/cards/figure'
import { shortMonthsBetween } from '../amounts'
import { certainties, percent } from '../face'

const kinds = { count: 'compté', share: 'une part', tested: 'mis à l’épreuve du hasard', guess: 'une supposition' } as const satisfies Readonly<
  Record<Claim['kind'], string>
>

/** Under a shared card, in months and never in days: "Certain : compté, nov. 2024 à oct. 2026". */
export const standing = ({ kind, certainty, interval, window: { from, to } }: Claim): string => {
  const within = kind === 'share' && interval ? ` de ${percent(interval[0])} à ${percent(interval[1])} %` : ''
  return `${certainties[certainty]} : ${kinds[kind]}${within}, ${shortMonthsBetween(from, to)}`
}

/** What a drawing of each kind shows, and so gives away. */
export const drawings = {
  tide: 'une ligne par sortie selon sa semaine, haute selon sa distance, avec les semaines des plus longs silences',
  thread: 'un nœud par sortie sur un fil de jours, gros selon sa distance',
  reed: 'un trait par sortie, un rang par année, haut selon sa distance',
  dial: 'une ligne par sortie à l’heure où elle a commencé, autour d’un cadran, longue selon sa durée, avec les heures du soleil',
  cords: 'une ligne par sortie selon son jour, un rang par semaine, longue selon sa distance',
  bibs: 'un trait par sortie, un rang par année, haut selon sa distance, avec un dossard à chaque course',
  months: 'une ligne par sortie autour de l’année, longue selon sa distance',
  thermometer: 'une ligne par sortie au degré ressenti, longue selon sa distance',
  lines: 'une ligne par sortie, longue selon sa distance, un paragraphe par année',
  horizon: 'une tige par sortie selon son jour, haute selon sa distance, et la limite à partir de laquelle c’était loin',
  halves: 'une ligne par sortie selon sa semaine, longue selon l’avance d’une moitié sur l’autre, et combien ne peuvent pas le dire',
  ladder: 'une marque par sortie selon son jour, d’autant plus haute qu’elle est rapide sur une distance, avec les temps de deux records',
  coil: 'un tour par sortie sur le chemin que tu as le plus pris, d’autant plus au large que la sortie est longue, et un trait pour chaque autre',
  rays: 'un rayon par sortie dans l’ordre de leurs jours, long selon sa distance, vers l’intérieur en terrain connu et vers l’extérieur en terrain nouveau',
  constellation:
    'un point par sortie dans un disque par région, avec les noms de deux d’entre elles, leurs directions et leur distance, et combien de sorties n’ont pas de lieu',
} as const satisfies Readonly<Record<Figure['kind'], string>>

const neither = ', et ne dit ni jour ni heure.'

/** What can be read off a drawing of each kind by who looks closely. */
const telling = {
  tide: neither,
  thread: neither,
  reed: neither,
  dial: '. Elle ne dit aucun jour ; on peut y lire les heures où tu cours, et d’après son soleil à peu près à quelle latitude.',
  cords: '. Elle ne dit aucune heure ; on peut y lire les jours de la semaine où tu cours.',
  bibs: neither,
  months: '. Elle ne dit ni jour ni heure ; on peut y lire les mois où tu cours.',
  thermometer: '. Elle ne dit ni jour ni heure ; on peut y lire le temps par lequel tu cours.',
  lines: neither,
  horizon: '. Elle ne dit aucune heure ; on peut y lire jusqu’où tu as couru, et à peu près quand.',
  halves: neither,
  ladder: '. Elle ne dit aucune heure ; on peut y lire à quelle vitesse tu as couru, et à peu près quand.',
  coil: '. Elle ne dit aucune heure ; on peut y lire à quels moments de l’année tu as pris ce chemin.',
  rays: neither,
  constellation: '. Elle ne dit ni jour ni heure ; qui connaît une carte peut reconnaître les autres régions à leur place.',
} as const satisfies Readonly<Record<Figure['kind'], string>>

export const ofSample = (sample: boolean): string => (sample ? ' Elle dit que c’est un exemple.' : '')
export const bare = 'Le fichier ne contient que des pixels et leur nombre : rien de toi, rien de cet appareil.'

export const share = {
  title: 'L’image',
  open: (card: string) => `Partager « ${card} » en image`,
  openShort: 'Partager',
  openPortrait: 'Partager le portrait',
  close: 'Fermer',
  /** What is in the picture; the sample's says of itself that it is one. */
  holds: (claim: Claim, sample: boolean) =>
    `Elle contient le nom et la phrase de la carte ; ${drawings[claim.figure.kind]} ; combien il y a de sorties, avec quelle certitude, et de quels mois.${ofSample(sample)}`,
  lacks: (kind: Figure['kind']) =>
    `Elle ne contient ${kind === 'constellation' ? 'aucune trace, rien de plus petit qu’une région et aucun nom hors de ce que disent la phrase et le dessin' : 'aucun lieu, aucune carte géographique et aucun nom hors de ce que dit la phrase'}${telling[kind]} ${bare}`,
  /** Of a picture with the shape of a way in place of the drawing. */
  shape: {
    holds: (sample: boolean) =>
      `Elle contient le nom et la phrase de la carte ; la forme du chemin : les deux bouts coupés, tournée, peut-être retournée, sans échelle ni nord ; avec quelle certitude, et de quels mois.${ofSample(sample)}`,
    lacks: `Autour de là où le chemin commence et finit, et autour des autres lieux où commencent tes sorties, rien n’est dessiné sur un kilomètre environ, et le milieu de ce qui manque n’est aucun de ces lieux. Elle ne contient ni rue, ni altitude, ni heure. Qui connaît bien le chemin peut tout de même le reconnaître. ${bare}`,
    draw: 'Dessiner sa forme',
    shows: 'La forme du chemin, tournée, sans ses bouts.',
    refused: {
      'no-way': 'Aucune position n’a été enregistrée le long de ce chemin : il n’y a pas de forme à dessiner.',
      'nothing-left': 'Une trop petite part est assez loin d’où tu pars : il ne reste pas de forme à dessiner.',
      'there-and-back': 'Il va et revient sur une seule ligne, et une ligne montre où elle commence. Il n’est pas dessiné.',
      'other-drawn': 'Un autre chemin du même lieu a été dessiné avant. Les deux ensemble montreraient ce lieu, donc celui-ci n’est pas dessiné.',
      'no-track': 'Son fichier d’activité n’est pas ici : il n’y a pas de forme à dessiner.',
      'not-kept': 'Ce qui doit être gardé pour cela n’a pas pu l’être. Rien n’a été dessiné ; réessaie.',
    },
  },
  share: 'Partager l’image',
  save: 'Enregistrer l’image',
  saveInstead: 'L’enregistrer plutôt',
  saveThem: 'Les enregistrer plutôt',
  making: 'L’image se prépare.',
  ready: 'L’image est prête.',
  shared: 'Partagée.',
  saved: (name: string) => `Enregistrée dans tes téléchargements : ${name}`,
  again: 'L’image est prête maintenant : touche encore une fois.',
  refused: 'Cet appareil ne l’a pas prise. Elle peut être enregistrée à la place.',
  trouble: 'L’image n’a pas pu être faite. Rien n’a changé : ferme ceci et essaie encore une fois.',
  away: 'Ce qui fait les images n’a pas pu être chargé. Cela vient de l’adresse même de cette page : réessaie quand il y aura du réseau.',
} as const

/** A fixed name, but for the year: it tells neither the card nor the day. */
export const pictureName = (year: number): string => `runmirror-card-${year}.png`
