import { poissonBinomialTail } from '../truth/binomial'
import { runDaysOf } from './days'
import { defineRitual, isOftenEnough } from './ritual'
import type { Chance } from './ritual'
import { nowAndThen, ritualOf } from './told'

const leastTimes = 5
/** Weeks on either side whose same weekday the eve is held against: whoever runs every Saturday runs before a Sunday's race too. */
const around = 6
const level = 0.002

/** A run on the day before a race. */
export const ritual = defineRitual({
  kind: 'race-eve',
  place: 4,
  level,
  find: (history) => {
    const { runs, today } = history
    const ran = runDaysOf(history)
    const raceOn = new Map<number, number>()
    for (const [row, race] of runs.isRace.entries()) {
      const day = runs.day[row] ?? NaN
      if (race === 1 && !raceOn.has(day)) raceOn.set(day, runs.id[row] ?? NaN)
    }
    const chances: Chance[] = []
    const p: number[] = []
    for (const [day, race] of [...raceOn].sort(([a], [b]) => a - b)) {
      const eve = day - 1
      if (eve < ran.first) continue
      chances.push({ day, runs: ran.idsOf(eve), race })
      const same = Array.from({ length: 2 * around + 1 }, (_, at) => eve + 7 * (at - around)).filter((one) => one >= ran.first && one <= today)
      p.push(same.filter((one) => ran.rowsOf(one).length > 0).length / same.length)
    }
    const kept = chances.filter((chance) => chance.runs.length > 0).length
    if (kept < leastTimes || !isOftenEnough(kept, chances.length)) return []
    const luck = poissonBinomialTail(kept, p)
    if (luck >= level) return []
    return [ritualOf(history, { ...nowAndThen(chances, today, 'by the runner'), id: 'race-eve', habit: { kind: 'race-eve' }, claim: 'tested', p: luck })]
  },
})
