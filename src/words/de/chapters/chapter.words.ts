import type { Figure } from '../../../domain/cards/figure'
import type { CardWords } from '../../card-words'
import { count, longDay } from '../screens/quantities'
import { runs } from './year-words'

/** What every page of a chapter says alike; the pages' own file is `domain/chapters/page.ts`. */
export interface ChapterSays {
  readonly over: { readonly year: number }
  readonly running: { readonly year: number; readonly to: number }
  readonly shows: { readonly kind: Figure['kind']; readonly runs: number; readonly lit: number; readonly year: number }
}

const drawn = {
  tide: 'Woche für Woche über einer Wasserlinie, jeder so lang, wie er weit ist',
  thread: 'als Knoten an einem Faden aus Tagen',
  reed: 'als Striche, eine Reihe pro Jahr, jeder so hoch, wie er weit ist',
  dial: 'rund um eine Uhr, Mittag oben, Januar innen',
  cords: 'als Striche auf sieben Saiten, je eine pro Wochentag',
  bibs: 'als Striche, eine Reihe pro Jahr',
  months: 'rund um das Jahr gestapelt, Januar oben',
  thermometer: 'in Reihen danach, wie warm es sich anfühlte, das Wärmste oben',
  lines: 'hintereinander geschrieben wie Wörter, ein Absatz pro Jahr',
  horizon: 'als Stängel an einem Horizont',
  halves: 'zu beiden Seiten eines Rückgrats',
  ladder: 'als Sprossen, je schneller, desto höher',
  coil: 'als Striche unter den Windungen eines Wegs',
  rays: 'als Strahlen über den Rand des Bekannten',
  constellation: 'als Punkte rund um die Orte, an denen sie begannen',
} as const satisfies Readonly<Record<Figure['kind'], string>>

export const words: CardWords<ChapterSays> = {
  name: 'Kapitel',
  says: {
    over: ({ year }) => `${year} ist vorbei, deshalb wird in der Vergangenheit erzählt`,
    running: ({ year, to }) => `${year} läuft noch: Erzählt wird bis zum ${longDay(to)}`,
    shows: ({ kind, runs: all, lit, year }) =>
      `${runs(all)} aller Jahre, ${drawn[kind]}. ${lit === 0 ? 'Keiner leuchtet' : lit === 1 ? 'Einer leuchtet' : `${count(lit)} leuchten`} für das, was diese Seite von ${year} sagt.`,
  },
}
