import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { idOfOwn, onLadder } from '../../contract/wall'
import type { ToldMilestone } from '../../contract/wall'
import { valueOf } from '../../state/live'
import { useMirror } from './context'
import style from './on-wall.module.css'
import { more } from '../../words/more'

const { milestoneWords } = more.milestones
const { runOnWall: words } = more.wall

interface Line {
  readonly id: string
  readonly title: string
}

/** The milestones that came from a run, and those it is one of several behind. */
export const OnWall = (props: { readonly activity: number }): JSX.Element => {
  const mirror = useMirror()
  // oxlint-disable-next-line solid/reactivity -- followed by whoever follows the answer
  const told = mirror.onWall(() => props.activity)
  const lines = (milestones: readonly ToldMilestone[]): readonly Line[] =>
    milestones
      .filter((milestone) => onLadder(milestone, mirror.unit()) && (milestone.word === null || milestone.word.hiddenAt === null))
      .map((milestone) => ({ id: milestone.id, title: milestoneWords(milestone, mirror.unit()).title }))
  const reached = (): readonly Line[] => {
    const found = valueOf(told())
    return found === undefined ? [] : [...lines(found.reached), ...found.own.map(({ id, sentence }) => ({ id: idOfOwn(id), title: sentence }))]
  }
  const among = () => lines(valueOf(told())?.among ?? [])
  const List = (listed: { readonly of: readonly Line[]; readonly large: boolean }): JSX.Element => (
    <ul role="list">
      <For each={listed.of}>
        {({ id, title }) => (
          <li>
            <A class={listed.large ? 'claim' : undefined} href={`${mirror.base}/wall?of=${encodeURIComponent(id)}`}>
              {title}
            </A>
          </li>
        )}
      </For>
    </ul>
  )
  return (
    <Show when={valueOf(told())}>
      <section class={style['wall']} aria-labelledby="on-wall">
        <h2 class="caps" id="on-wall">
          {words.title}
        </h2>
        <Show when={reached().length > 0} fallback={<p class="soft">{words.none}</p>}>
          <List of={reached()} large />
        </Show>
        <Show when={among().length > 0}>
          <details>
            <summary>
              <span class="link">{words.among(among().length)}</span>
            </summary>
            <List of={among()} large={false} />
          </details>
        </Show>
      </section>
    </Show>
  )
}
