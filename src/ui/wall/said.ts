import type { Unit } from '../../words/quantities'
import type { Item } from './items'
import type { MilestoneWords } from '../../words/milestones'
import { more } from '../../words/more'
import { spoken } from '../../words/spoken'

const { milestoneWords } = more.milestones
const { longDay } = spoken.quantities

/** What a milestone says on the wall; one of the runner's own says what they wrote. */
export const saidBy = (item: Item, unit: Unit): MilestoneWords =>
  item.by === 'runs'
    ? milestoneWords(item.told, unit)
    : {
        title: item.told.sentence,
        date: item.day === null ? '' : longDay(item.day),
        since: '',
        until: '',
        comparison: '',
        source: '',
        sentence: item.told.sentence,
        coverage: '',
        doubt: '',
      }
