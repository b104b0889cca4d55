import type { WentSays } from '../../../domain/chapters/how-it-went.page'
import { by, some, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, duration, longDay, longDistance } from '../screens/quantities'
import { weeksRun } from '../weekdays'
import { noRun } from './year-words'

const inWeeks = (kept: number, weeks: number): string =>
  weeks === 0 ? '' : `, in ${kept === 0 ? 'geen' : count(kept)} van ${weeks === 1 ? 'één week' : `${count(weeks)} weken`}`

/** Van 365 dagen bleven er 155 zonder run */
const without = (n: number, of: number, one: string, many: string): string =>
  `Van ${count(of)} ${of === 1 ? one : many} ${by(n, 'bleef er', 'bleven er')} ${some(n)} zonder run`

export const words: CardWords<WentSays> = {
  name: 'Hoe het ging',
  says: {
    over: ({ year, runs, metres, kept, weeks }, unit) => `In ${year} liep je ${times(runs)}, ${longDistance(metres, unit)}${inWeeks(kept, weeks)}.`,
    running: ({ year, runs, metres, kept, weeks }, unit) =>
      `In ${year} liep je tot nu toe ${times(runs)}, ${longDistance(metres, unit)}${inWeeks(kept, weeks)}.`,
    against: ({ days: on, of, empty, weeks }) =>
      `${without(of - on, of, 'dag', 'dagen')}${weeks === 0 ? '' : `, en ${without(empty, weeks, 'week', 'weken').replace('Van', 'van')}`}.`,
    moving: ({ seconds }) => `In totaal ${duration(seconds)} in beweging.`,
    began: ({ firstDay }) => `De allereerste vastgelegde run is van ${longDay(firstDay)}; wat eraan voorafging, zit hier niet in.`,
    how: ({ year, firstWeekday }) =>
      `${validRun} Het jaar is dat van de kalender, naar die datums. Geteld zijn weken die van hun eerste tot hun laatste dag in ${year} liggen en voorbij zijn, zodat geen week bij twee jaren hoort. ${weeksRun(firstWeekday)}. Een dag die niet voorbij is, telt zodra er een run in valt.`,
    none: ({ year }) => noRun(year),
  },
}
