import { For, Show, createMemo, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { useOffers } from './offers'
import type { Group } from './offers'
import { isRefused, mostInOne } from './shareable'
import type { Offer, Shareable } from './shareable'
import style from './sheet.module.css'
import { more } from '../../words/more'

const { studio: words } = more.studio

const One = (props: { readonly offer: Offer; readonly place: number; readonly full: boolean; readonly turn: (on: boolean) => void }): JSX.Element => {
  const why = createUniqueId()
  const refused = () => (isRefused(props.offer) ? props.offer.refused : undefined)
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={props.place > 0}
          disabled={refused() !== undefined || (props.full && props.place === 0)}
          aria-describedby={refused() === undefined ? undefined : why}
          onChange={(event) => props.turn(event.currentTarget.checked)}
        />
        <span>{props.place > 0 ? words.place(props.offer.name, props.place) : props.offer.name}</span>
      </label>
      <Show when={refused()}>
        {(says) => (
          <p class="soft" id={why}>
            {says()}
          </p>
        )}
      </Show>
    </li>
  )
}

/** Open once something of it is chosen; from then on it is the runner's. */
const OneGroup = (props: {
  readonly group: Group
  readonly places: ReadonlyMap<string, number>
  readonly full: boolean
  readonly turn: (offer: Offer, on: boolean) => void
}): JSX.Element => {
  const opened = createMemo<boolean>((before) => before || (props.group.offers()?.some(({ id }) => props.places.has(id)) ?? false), false)
  return (
    <details open={opened()}>
      <summary>
        <span class="link">{props.group.title}</span>
      </summary>
      <Show when={props.group.offers()} fallback={<p class="soft">{words.waiting}</p>}>
        {(offers) => (
          <ul role="list">
            <For each={offers()}>
              {(offer) => <One offer={offer} place={props.places.get(offer.id) ?? 0} full={props.full} turn={(on) => props.turn(offer, on)} />}
            </For>
          </ul>
        )}
      </Show>
    </details>
  )
}

/** Everything that can be sent, of which up to ten go in one share, in the order in which they are chosen. */
export const Chooser = (props: {
  readonly chosen: readonly Shareable[]
  readonly year: number
  readonly choose: (all: readonly Shareable[]) => void
  readonly leave: () => void
}): JSX.Element => {
  const groups = useOffers(() => props.year)
  const places = createMemo(() => new Map(props.chosen.map(({ id }, at) => [id, at + 1])))
  const turn = (offer: Offer, on: boolean): void => {
    if (isRefused(offer)) return
    props.choose(on ? [...props.chosen, offer].slice(0, mostInOne) : props.chosen.filter(({ id }) => id !== offer.id))
  }
  return (
    <div class={style['chooser']}>
      <p role="status">{words.chosen(props.chosen.length, mostInOne)}</p>
      <For each={groups()}>{(group) => <OneGroup group={group} places={places()} full={props.chosen.length >= mostInOne} turn={turn} />}</For>
      <button type="button" class="link" onClick={() => props.leave()}>
        {words.one}
      </button>
    </div>
  )
}
