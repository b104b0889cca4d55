import type { RecordsSays } from '../../../domain/chapters/records-that-fell.page'
import { spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, duration, longDay } from '../screens/quantities'
import { days, over as named } from './year-words'

export const words: CardWords<RecordsSays> = {
  name: 'Records that fell',
  says: {
    over: ({ year, falls, over, seconds }) =>
      falls === 1
        ? `In ${year} one of your own records fell: over ${named[over]}, to ${duration(seconds)}.`
        : `In ${year} your own records fell ${times(falls)}, the last over ${named[over]}, to ${duration(seconds)}.`,
    running: ({ year, falls, over, seconds }) =>
      falls === 1
        ? `So far in ${year} one of your own records fell: over ${named[over]}, to ${duration(seconds)}.`
        : `So far in ${year} your own records fell ${times(falls)}, the last over ${named[over]}, to ${duration(seconds)}.`,
    fall: ({ over, seconds, by, day, stood }) =>
      `Over ${named[over]}: ${duration(seconds)} on ${longDay(day)}, ${duration(by)} less, after ${stood <= 0 ? 'less than a day' : days(stood)}.`,
    more: ({ more }) => `And ${spelled(more)} more before these.`,
    against: ({ runs, falls }) =>
      `${runs === 0 ? 'No other run' : runs === 1 ? 'One other run' : `${count(runs)} other runs`} of the year set no record; ${countOf(falls, 'run', 'runs')} did.`,
    untimed: ({ distances }) => `Over ${spelled(distances)} of the six distances, too few times are known to say.`,
    how: () =>
      `${validRun} It looks at 1 km, the mile, 5 km, 10 km, the half and the marathon, outdoors: the quickest stretch of a track, or a whole run hardly longer. A record fell where a run was faster, by a second or more, than every run before it in all years; a first time over a distance is not a record falling. A distance needs a time for four in five runs that long, up to the end of the year.`,
    none: ({ year }) => `It takes runs of 1 km and more with a known time, up to ${year}.`,
    stood: ({ year, distances }) =>
      `It takes a record that fell; over ${distances === 1 ? 'the one distance' : `the ${spelled(distances)} distances`} that can be told, none did in ${year}.`,
  },
}
