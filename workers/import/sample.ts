import { toCsv } from '../../src/domain/simulate/export-csv'
import { done, failed } from '../../src/domain/outcome'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import { fileOf } from '../../src/domain/simulate/files/file'
import { sampleAthlete } from '../../src/domain/simulate/sample'
import type { Shelf } from './shelf'

/** The simulated runner's `activities.csv` as of a local day, as a file like any other: from here on nobody knows it is not real. */
export const sampleExport = (today: number): File => new File([...toCsv(sampleAthlete(today))], 'sample activities.csv', { type: 'text/csv' })

/**
 * The activity files of that export. Each is made when it is opened, and none is kept: together they are 200 MB.
 * Those called `.gz` are not packed, as some of Strava's are not: a reader goes by what a file holds.
 */
export const sampleShelf = (today: number): Shelf => {
  const athlete = sampleAthlete(today)
  const byName = new Map(athlete.activities.map((activity) => [activity.file, activity]))
  // Strava's `#error#` is a cell, and no file.
  byName.delete('#error#')
  return {
    whole: true,
    has: (name) => byName.has(name),
    placeOf: () => 0,
    open: async (name) => {
      const activity = byName.get(name)
      const file = activity === undefined ? null : fileOf(athlete, activity)
      return file === null ? failed('missing') : done(file.bytes)
    },
  }
}

/** A small export of somebody who never was. */
export const rehearsalExport = (): File =>
  new File([...toCsv(simulateAthlete('rehearsal', { ...structureless, until: 20_000, weeks: 120, textured: true }))], 'activities.csv', { type: 'text/csv' })
