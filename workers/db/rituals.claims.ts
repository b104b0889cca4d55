import { describe, expect } from 'vitest'
import type { RitualAnswer } from '../../src/contract/rituals'
import { at, claimIn, first, must, run, take } from './world.claims'
import type { World } from './world.claims'

const own: RitualAnswer = { answer: 'mine', name: 'Church', because: 'It clears my head.', of: 'Sunday is yours.' }

/** Sundays of 2024 from 7 January, at 9; on other days of some weeks at 18. */
const sundays = (weeks: number) =>
  Array.from({ length: weeks }, (_, week) => [
    run(10 + 2 * week, { start: at(24 * (6 + 7 * week) + 9) }),
    ...(week % 2 === 0 ? [run(11 + 2 * week, { start: at(24 * (8 + 7 * week + (week % 5)) + 18) })] : []),
  ]).flat()
/** Monday, 1 July 2024. */
const monday = 19_905

/** What a store tells of rituals, and keeps of what is said of them. */
export const ritualClaims = (where: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  describe(`rituals on ${where}`, () => {
    claim('are told of valid runs up to a day, by the runner’s weeks, with the runs behind them', async (world) => {
      await take(world.db, { hash: 'a', asOf: 1, rows: sundays(25) })
      const told = must(await world.db.rituals('own', monday, 1))
      expect(told.rituals.map(({ id, kept, missed, alive }) => [id, kept, missed, alive])).toEqual([['weekday/7', 24, 1, true]])
      const [ritual] = told.rituals
      // The same number by another way: distinct weeks of Sundays after the first week, in SQL.
      const sql = `select count(distinct wall.day / 7) from activity join wall on wall.activity = activity.id where (wall.day + 3) % 7 = 6 and wall.day > 19729`
      expect(must(await world.db.select('own', sql)).rows).toEqual([[ritual?.kept]])
      expect(ritual?.receipts).toHaveLength(24)
      expect(told.looked).toMatchObject({ runs: 38, weeks: 25, races: 0 })
      expect(must(await world.db.rituals('own', monday - 14, 1)).rituals[0]?.kept).toBe(23)
      expect(must(await world.db.rituals('sample', monday, 1)).rituals).toEqual([])
    })

    claim('keep their name after a newer export and another start, give way to a later one, and can be taken back', async (world) => {
      await take(world.db, first)
      must(await world.db.sayOfRitual('own', 'weekday/7', own))
      must(await world.db.sayOfRitual('own', 'trip', { ...own, answer: 'habit', name: '' }))
      await take(world.db, { hash: 'b', asOf: 200, rows: [run(2, { name: 'Again' }), run(4)] })
      await world.again()
      expect(must(await world.db.ritualWords('own'))).toMatchObject([
        { ritual: 'weekday/7', ...own },
        { ritual: 'trip', answer: 'habit' },
      ])
      must(await world.db.sayOfRitual('own', 'weekday/7', { ...own, name: 'Half \uD83D and \0 none' }))
      must(await world.db.sayOfRitual('own', 'trip', null))
      expect(must(await world.db.ritualWords('own'))).toMatchObject([{ ritual: 'weekday/7', name: 'Half \uFFFD and  none' }])
      expect(must(await world.db.ritualWords('sample'))).toEqual([])
      expect(must(await world.db.takeout('own', 'ritualWords', -1)).rows).toHaveLength(1)
    })
  })
}
