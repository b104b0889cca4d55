import { fieldsIn } from '../../fields'
import { dateOf, duration, figure } from './quantities'

export const { isDerived, fieldTitle, fieldValue } = fieldsIn({
  title: (titles) => titles.en,
  derived: {
    sport: 'Sport',
    isRun: 'Is run',
    indoor: 'Indoor',
    distance: 'Distance',
    distanceFrom: 'Distance from',
    moving: 'Moving',
    movingFrom: 'Moving from',
    elapsed: 'Elapsed',
    highestHeartRate: 'Highest heart rate',
    tags: 'Tags',
    isCommute: 'Is commute',
    isRace: 'Is race',
    raceSaid: 'Race or not, as said',
    isLongRun: 'Is long run',
    withPet: 'With pet',
    withKid: 'With kid',
    forACause: 'For a cause',
    isRecovery: 'Is recovery',
    valid: 'Valid',
    invalid: 'Invalid',
  },
  yes: 'yes',
  no: 'no',
  dateOf,
  duration,
  figure,
})
