import { idOfOwn, onLadder } from '../../contract/wall'
import type { MilestoneWord, ToldMilestone, ToldOwn, WallTold } from '../../contract/wall'
import type { Group } from '../../domain/milestones/milestone'

/** What hangs on the wall: a milestone that was found, or one of the runner's own. */
export type Item = {
  readonly id: string
  readonly run: number
  readonly word: MilestoneWord | null
} & (
  | { readonly by: 'runs'; readonly day: number; readonly start: number; readonly told: ToldMilestone }
  /** Without a day while its run is not here. */
  | { readonly by: 'runner'; readonly day: number | null; readonly start: number | null; readonly told: ToldOwn }
)

export type Filter = 'all' | Group | 'own' | 'hidden'

const isHidden = ({ word }: Item): boolean => word !== null && word.hiddenAt !== null
export const isPinned = ({ word }: Pick<Item, 'word'>): boolean => word !== null && word.pinnedAt !== null
const startOf = ({ start }: Item): number => start ?? -Infinity

/** Both ladders, the newest first; what has no day comes last. */
export const itemsOf = ({ milestones, own }: WallTold): readonly Item[] => {
  const found = milestones.map((told): Item => ({ by: 'runs', id: told.id, run: told.run, day: told.day, start: told.start, word: told.word, told }))
  const theirs = own.map((told): Item => ({ by: 'runner', id: idOfOwn(told.id), run: told.activity, day: told.day, start: told.start, word: told.word, told }))
  // A stable sort of the oldest first, turned around: what one run reached stays together, the later in its order above.
  return [...found, ...theirs].sort((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b))).toReversed()
}

/** The ladder of one unit, and what is the same in both. */
export const onOneLadder = (items: readonly Item[], unit: 'km' | 'mi'): readonly Item[] =>
  items.filter((item) => item.by === 'runner' || onLadder(item.told, unit))

/** What a filter shows. Hidden ones stand under their own alone. */
export const shown = (items: readonly Item[], filter: Filter): readonly Item[] =>
  items.filter((item) => {
    if (filter === 'hidden' || isHidden(item)) return filter === 'hidden' && isHidden(item)
    if (filter === 'all') return true
    return filter === 'own' ? item.by === 'runner' : item.by === 'runs' && item.told.group === filter
  })

/** The filters that show something; all and one's own always stand there. */
export const filtersOf = (items: readonly Item[], groups: readonly Group[]): readonly Filter[] => [
  'all',
  ...groups.filter((group) => shown(items, group).length > 0),
  'own',
  ...(items.some(isHidden) ? (['hidden'] as const) : []),
]
