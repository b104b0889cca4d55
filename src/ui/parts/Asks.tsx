import { A } from '@solidjs/router'
import { For, Show, createEffect, createSignal, on } from 'solid-js'
import type { JSX } from 'solid-js'
import type { ActivityLine } from '../../contract/db'
import { asks as words } from '../../words/screens/corrections'
import { evidence, run as runWords } from '../../words/screens/evidence'
import { day, distance } from '../../words/screens/quantities'
import style from './asks.module.css'
import { useMirror } from './context'

/** Runs of which a card guesses what only the runner can say, newest first, each with a yes and a no. An answered one is a correction, and leaves the list. */
export const Asks = (props: { readonly ids: readonly number[] }): JSX.Element => {
  const mirror = useMirror()
  const [lines, setLines] = createSignal<readonly ActivityLine[]>([])
  const [failed, setFailed] = createSignal(false)
  createEffect(
    on(
      () => props.ids,
      (ids) => void mirror.lines(ids.toReversed()).then(setLines, () => setLines([])),
    ),
  )
  const say = async (activity: number, value: boolean): Promise<void> => {
    setFailed(!(await mirror.correct({ activity, kind: 'race', value })))
  }
  return (
    <section aria-labelledby="asks">
      <h2 class="caps" id="asks">
        {words.title(props.ids.length)}
      </h2>
      <p>{words.says}</p>
      <ul class={style['asks']} role="list">
        <For each={lines()}>
          {(line) => {
            const name = () => line.name ?? evidence.noName
            return (
              <li>
                <A class={style['run']} href={`${mirror.base}/run/${line.id}`}>
                  <span>{name()}</span>
                  <span>{`${day(line.day)}, ${line.distance === null ? runWords.noDistance : distance(line.distance, mirror.unit())}`}</span>
                </A>
                <span class={style['two']}>
                  <button type="button" class="link" aria-label={words.yesOf(name(), day(line.day))} onClick={() => void say(line.id, true)}>
                    {words.yes}
                  </button>
                  <button type="button" class="link" aria-label={words.noOf(name(), day(line.day))} onClick={() => void say(line.id, false)}>
                    {words.no}
                  </button>
                </span>
              </li>
            )
          }}
        </For>
      </ul>
      <Show when={failed()}>
        <p role="alert">{words.failed}</p>
      </Show>
    </section>
  )
}
