import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import { idOfOwn } from '../../contract/wall'
import type { ToldOwn, WallTold } from '../../contract/wall'
import type { History, RunField } from '../../domain/cards/card'
import { families, wallOf } from '../../domain/milestones/wall'
import { gallery as words } from '../../words/gallery'
import type { Unit } from '../../words/quantities'
import { more } from '../../words/more'
import { Ahead } from '../wall/Ahead'
import { Foot } from '../wall/Foot'
import { Milestone } from '../wall/Milestone'
import { Pinned } from '../wall/Pinned'
import { Timeline } from '../wall/Timeline'
import { itemsOf } from '../wall/items'
import type { Item } from '../wall/items'
import wall from '../wall/wall.module.css'
import { fixedMirror } from './fixed'
import { many, today } from './lives'
import style from './gallery.module.css'
import { Answered, Piece } from './parts'

const { familyName } = more.milestones

const own = (id: number, sentence: string, day: number): ToldOwn => ({
  ...{ id, activity: 1, sentence, madeAt: today * 86_400_000, start: day * 86_400_000, day },
  word: { milestone: idOfOwn(id), note: words.because, of: sentence, notedAt: today * 86_400_000, pinnedAt: today * 86_400_000, hiddenAt: null },
})

/** The wall of a life. */
export const toldOf = (life: History<RunField>): WallTold => {
  const { milestones, next, leftOut } = wallOf(life)
  return {
    ...{ revision: 1, runs: life.runs, unreached: [], next, leftOut },
    milestones: milestones.map((milestone) => ({ ...milestone, word: null })),
    own: [own(1, words.names.hebrew, today - 300), own(2, words.names.arabic, today - 900), own(3, words.names.long, today - 2000)],
  }
}

/** The latest of every family, and what the runner hung beside them. */
const oneOfEach = (items: readonly Item[], unit: Unit): readonly Item[] => {
  const shown = new Set(
    families.flatMap(
      ({ id }) => items.find((item) => item.by === 'runs' && item.told.family === id && item.told.ladder !== (unit === 'km' ? 'mi' : 'km')) ?? [],
    ),
  )
  return items.filter((item) => item.by === 'runner' || shown.has(item))
}

export const Walls = (): JSX.Element => {
  const told = toldOf(many())
  const items = oneOfEach(itemsOf(told), fixedMirror().unit())
  const theirs = items.filter(({ by }) => by === 'runner')
  const ofFamilies = items.flatMap((item) => (item.by === 'runs' ? [{ item, family: item.told.family }] : []))
  return (
    <Answered mirror={{ wall: () => () => ({ state: 'here', value: told }) }}>
      <div class={wall['wall']} data-piece="wall">
        <div class={wall['whole']}>
          <Ahead told={told} filter="all" />
          <Timeline told={told} items={items.filter(({ by }) => by === 'runs')} open={undefined} asked={undefined} hiding={false} />
          <Foot told={told} />
        </div>
      </div>
      <Piece inset name={words.sections.names} id="wall-names">
        <Pinned items={theirs} />
        <For each={theirs}>
          {(item) => (
            <div class={style['cut']} data-cut>
              <Milestone told={told} item={item} onEdit={() => undefined} onRemove={() => undefined} />
            </div>
          )}
        </For>
      </Piece>
      <For each={ofFamilies}>
        {({ item, family }) => (
          <Piece inset name={familyName(family)} id={`milestone-${family}`}>
            <div class={style['cut']} data-cut>
              <Milestone told={told} item={item} onEdit={() => undefined} onRemove={() => undefined} />
            </div>
          </Piece>
        )}
      </For>
    </Answered>
  )
}
