import type { AboutText } from '../../about-text'
import { countOf } from './quantities'

/** What stands around the runner's own word on a card. */
export const ownWord = {
  title: 'Jouw eigen woord',
  trueBecause: 'waar, want …',
  notMe: 'dat ben ik niet',
  pin: 'Bovenaan vastzetten',
  unpin: 'Losmaken',
  because: 'Waar, want',
  left: (n: number) => (n <= 40 ? `nog ${countOf(n, 'teken', 'tekens')}` : ''),
  keep: 'Bewaren',
  leave: 'Laat maar',
  change: 'Wijzigen',
  takeBack: 'Terugnemen',
  quoted: (because: string) => `‘${because}’`,
  plainlyTrue: 'Waar, zei je.',
  saidOn: (day: string) => `Jouw woorden, ${day}.`,
  saidOf: (day: string, sentence: string) => `Jouw woorden, ${day}, toen de kaart zei: ‘${sentence}’`,
  away: 'Dat ben jij niet, zei je. De kaart is weggelegd: ze blijft uit je spiegel, en haar runs blijven zoals ze zijn.',
  awayTitle: 'Door jou weggelegd',
  trouble: 'Dat kon niet bewaard worden. Wat je typte staat hier nog: probeer het opnieuw.',
} as const

/** What stands around a line or a name of the runner's own. */
export const ownText = {
  saidOn: (day: string) => `Jouw woorden, ${day}.`,
  takenBack: 'Teruggenomen.',
  undo: 'Ongedaan maken',
} as const

export const yourLine = (year: number): AboutText => ({ title: `Jouw regel over ${year}`, label: `Je eigen regel over ${year}`, write: 'Schrijf een regel' })

export const yourWay: AboutText = {
  title: 'Jouw naam ervoor',
  label: 'Hoe jij deze route noemt',
  write: 'Geef deze route een naam',
  says: 'Die staat hier en op de pagina van elke run die deze route nam; nooit op een afbeelding.',
}

export const yourPlace: AboutText = {
  title: 'Jouw naam voor deze plaats',
  label: 'Hoe jij deze plaats noemt',
  write: 'Geef een eigen naam',
  says: 'Voor elke run die binnen ongeveer een kilometer begint. De naam gaat nergens heen, en staat voor elke andere.',
}
