import { byDay } from '../cards/by-day'
import { basesOf } from '../journey/bases'
import { awayFrom, homesByYear, metresFromHome, yearsOf } from '../journey/years'
import { poissonBinomialTail } from '../truth/binomial'
import { defineRitual, isOftenEnough } from './ritual'
import type { Chance } from './ritual'
import { nowAndThen, ritualOf } from './told'

const leastTimes = 5
/** Days from the run before to the first run away that say that it came at once, whenever the trip began. */
const atOnce = 1
/** Runs on either side whose own waits the first one's is held against. */
const around = 10
const level = 0.002

/** The first run of a trip comes at once: no later than the day after the last one before it. */
export const ritual = defineRitual({
  kind: 'trip',
  place: 5,
  level,
  find: (history) => {
    const { runs, today } = history
    const bases = basesOf(runs.latitude, runs.longitude)
    const years = yearsOf(runs)
    const away = awayFrom(metresFromHome(runs, years, bases, homesByYear(years, bases)))
    const { order, days } = byDay(runs.day)
    const isQuick = (place: number): boolean => (days[place] ?? NaN) - (days[place - 1] ?? NaN) <= atOnce
    const chances: Chance[] = []
    const p: number[] = []
    let isAway = false
    for (const [place, row] of order.entries()) {
      // A run whose place is not known neither begins a trip nor ends one.
      if ((bases.of[row] ?? -1) < 0) continue
      const wasAway = isAway
      isAway = away[row] === 1
      if (!isAway || wasAway || place === 0) continue
      chances.push({ day: days[place] ?? NaN, runs: isQuick(place) ? [runs.id[row] ?? NaN] : [] })
      const [from, to] = [Math.max(1, place - around), Math.min(order.length - 1, place + around)]
      let quick = 0
      for (let near = from; near <= to; near++) if (isQuick(near)) quick++
      p.push(quick / (to - from + 1))
    }
    const kept = chances.filter((chance) => chance.runs.length > 0).length
    if (kept < leastTimes || !isOftenEnough(kept, chances.length)) return []
    const luck = poissonBinomialTail(kept, p)
    if (luck >= level) return []
    return [ritualOf(history, { ...nowAndThen(chances, today, 'by the runner'), id: 'trip', habit: { kind: 'trip' }, claim: 'tested', p: luck })]
  },
})
