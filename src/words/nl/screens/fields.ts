import { fieldsIn } from '../../fields'
import type { ColumnName } from '../../../domain/activity/columns'
import { dateOf, duration, figure } from './quantities'

/** Columns that no Dutch export has been seen to title. */
const own: Readonly<Partial<Record<ColumnName, string>>> = {
  kid: 'Met kind',
  downhillDistance: 'Afstand bergaf',
  totalSets: 'Totaal aantal sets',
  totalReps: 'Totaal aantal herhalingen',
}

export const { isDerived, fieldTitle, fieldValue } = fieldsIn({
  title: (titles, name) => titles.nl ?? own[name],
  derived: {
    sport: 'Sport',
    isRun: 'Is een run',
    indoor: 'Binnen',
    distance: 'Afstand',
    distanceFrom: 'Afstand volgens',
    moving: 'In beweging',
    movingFrom: 'In beweging volgens',
    elapsed: 'Verstreken',
    highestHeartRate: 'Hoogste hartslag',
    tags: 'Labels',
    isCommute: 'Is woon-werkverkeer',
    isRace: 'Is een wedstrijd',
    raceSaid: 'Wedstrijd, zelf gezegd',
    isLongRun: 'Is een lange duurloop',
    withPet: 'Met huisdier',
    withKid: 'Met kind',
    forACause: 'Voor een goed doel',
    isRecovery: 'Is een herstelloop',
    valid: 'Geldig',
    invalid: 'Ongeldig',
  },
  yes: 'ja',
  no: 'nee',
  dateOf,
  duration,
  figure,
})
