import type { WallWords } from '../../src/contract/db'
import { idOfOwn } from '../../src/contract/wall'
import type { MilestoneWord, RunOnWall, ToldOwn, WallTold } from '../../src/contract/wall'
import type { FamilyTold } from '../../src/domain/milestones/milestone'
import { hang } from '../../src/domain/milestones/wall'
import type { Remembered } from '../../src/domain/persona/changed'

const byDay = (a: ToldOwn, b: ToldOwn): number => (a.start ?? Infinity) - (b.start ?? Infinity) || a.id - b.id

/** The wall over the same columns as the cards. The unit only says which ladder is shown: both are told. */
export const tellWall = (revision: number, families: Remembered<FamilyTold>, words: WallWords): WallTold => {
  const { history } = families
  const { milestones, next, leftOut } = hang(families)
  const said = new Map<string, MilestoneWord>(words.words.map((word) => [word.milestone, word]))
  const reached = new Set(milestones.map(({ id }) => id))
  const own = words.own.map((one): ToldOwn => ({ ...one, word: said.get(idOfOwn(one.id)) ?? null })).sort(byDay)
  const ownIds = new Set(own.map(({ id }) => idOfOwn(id)))
  const { id, day } = history.runs
  return {
    revision,
    runs: { id, day, distance: (history.runs as { readonly distance?: Float64Array }).distance ?? new Float64Array() },
    milestones: milestones.map((milestone) => ({ ...milestone, word: said.get(milestone.id) ?? null })),
    next,
    own,
    unreached: words.words.filter(({ milestone }) => !reached.has(milestone) && !ownIds.has(milestone)),
    leftOut,
  }
}

/** What a run stands behind. */
export const runOnWall = (wall: WallTold, activity: number): RunOnWall => {
  const place = wall.runs.id.indexOf(activity)
  const stands = wall.milestones.filter(({ receipts }) => place >= 0 && receipts.some(([from, to]) => place >= from && place < to))
  return {
    reached: wall.milestones.filter(({ run }) => run === activity),
    among: stands.filter(({ run }) => run !== activity),
    own: wall.own.filter((one) => one.activity === activity),
  }
}
