import type { ColumnName } from '../../../domain/activity/columns'
import { fieldsIn } from '../../fields'
import { dateOf, duration, figure } from './quantities'

/** Columns that no German export is known to have titled yet. */
const untitled: Readonly<Partial<Record<ColumnName, string>>> = {
  kid: 'Mit Kind',
  downhillDistance: 'Bergab-Distanz',
  totalSets: 'Sätze insgesamt',
  totalReps: 'Wiederholungen insgesamt',
}

export const { isDerived, fieldTitle, fieldValue } = fieldsIn({
  title: (titles, name) => titles.de ?? untitled[name],
  derived: {
    sport: 'Sportart',
    isRun: 'Ist ein Lauf',
    indoor: 'Drinnen',
    distance: 'Distanz',
    distanceFrom: 'Distanz aus',
    moving: 'In Bewegung',
    movingFrom: 'In Bewegung aus',
    elapsed: 'Verstrichen',
    highestHeartRate: 'Höchste Herzfrequenz',
    tags: 'Schlagwörter',
    isCommute: 'Ist ein Arbeitsweg',
    isRace: 'Ist ein Wettkampf',
    raceSaid: 'Wettkampf, wie gesagt',
    isLongRun: 'Ist ein langer Lauf',
    withPet: 'Mit Haustier',
    withKid: 'Mit Kind',
    forACause: 'Für einen guten Zweck',
    isRecovery: 'Ist Regeneration',
    valid: 'Gültig',
    invalid: 'Ungültig',
  },
  yes: 'ja',
  no: 'nein',
  dateOf,
  duration,
  figure,
})
