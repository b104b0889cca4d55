import { milestoneWords } from '../../words/milestones/milestones'
import type { MilestoneWords } from '../../words/milestones/milestones'
import { longDay } from '../../words/screens/quantities'
import type { Unit } from '../../words/screens/quantities'
import type { Item } from './items'

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
