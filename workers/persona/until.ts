import type { Overview } from '../../src/contract/db'

/** The day with which everything that is told ends: today, or the last one of what stays while rows of Strava's API are missing. */
export const endOf = ({ asOf }: Pick<Overview, 'asOf'>, today: number): number => Math.min(today, asOf ?? today)
