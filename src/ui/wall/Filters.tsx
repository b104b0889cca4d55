import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Filter } from './items'
import style from './wall.module.css'
import { more } from '../../words/more'

const { groupsInOrder } = more.milestones
const { wall: words } = more.wall

const nameOf = (filter: Filter): string =>
  filter === 'all' || filter === 'own' || filter === 'hidden' ? words[filter] : (groupsInOrder.find(({ group }) => group === filter)?.name ?? filter)

/** What of the wall is shown, in one line. */
export const Filters = (props: { readonly of: readonly Filter[]; readonly chosen: Filter; readonly choose: (filter: Filter) => void }): JSX.Element => (
  <fieldset class={style['filters']}>
    <legend class="unseen">{words.filter}</legend>
    <div>
      <For each={props.of}>
        {(filter) => (
          <label>
            <input
              type="radio"
              name="wall"
              value={filter}
              checked={props.chosen === filter}
              onChange={(event) => {
                // What is chosen may stand half out of sight.
                event.currentTarget.parentElement?.scrollIntoView({ inline: 'center', block: 'nearest', behavior: 'instant' })
                props.choose(filter)
              }}
            />
            <span>{nameOf(filter)}</span>
          </label>
        )}
      </For>
    </div>
  </fieldset>
)
