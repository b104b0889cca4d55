import { toCsv } from '../../src/domain/simulate/export-csv'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import { sampleAthlete } from '../../src/domain/simulate/sample'

/** The simulated runner's `activities.csv` as of a local day, as a file like any other: from here on nobody knows it is not real. */
export const sampleExport = (today: number): File => new File([...toCsv(sampleAthlete(today))], 'sample activities.csv', { type: 'text/csv' })

/** A small export of somebody who never was. */
export const rehearsalExport = (): File =>
  new File([...toCsv(simulateAthlete('rehearsal', { ...structureless, until: 20_000, weeks: 120, textured: true }))], 'activities.csv', { type: 'text/csv' })
