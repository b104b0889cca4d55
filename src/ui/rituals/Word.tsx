import { Show, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { longestReason } from '../../contract/db'
import { longestRitualName } from '../../contract/rituals'
import type { RitualAnswer, RitualWord } from '../../contract/rituals'
import { useApp } from '../parts/context'
import style from './rituals.module.css'
import { spoken } from '../../words/spoken'
import { more } from '../../words/more'

const { longDay } = spoken.quantities
const { rituals: words } = more.rituals

interface Said {
  readonly word: RitualWord | undefined
  readonly sentence: string
}

/** What the runner says of it: a name and why it matters, or that it is just a habit. `say` answers whether it was kept. */
export const Word = (props: Said & { readonly guess: boolean; readonly say: (given: RitualAnswer | null) => Promise<boolean> }): JSX.Element => {
  const id = createUniqueId()
  const [writing, setWriting] = createSignal(false)
  const [name, setName] = createSignal('')
  const [because, setBecause] = createSignal('')
  const [failed, setFailed] = createSignal(false)
  let opener: HTMLButtonElement | undefined
  const say = async (answer: RitualAnswer['answer'] | null): Promise<void> => {
    const typed =
      writing() || props.word === undefined ? { name: name().trim(), because: because().trim() } : { name: props.word.name, because: props.word.because }
    const kept = await props.say(answer === null ? null : { answer, ...typed, of: props.sentence })
    setFailed(!kept)
    if (kept) setWriting(false)
  }
  const write = (): void => {
    setName(props.word?.name ?? '')
    setBecause(props.word?.because ?? '')
    setWriting(true)
  }
  const leave = (): void => {
    setWriting(false)
    setFailed(false)
    queueMicrotask(() => opener?.focus())
  }
  return (
    <div class={style['word']}>
      <Show
        when={writing()}
        fallback={
          <p class={style['ways']}>
            <button type="button" class="link" ref={opener} onClick={write}>
              {props.word !== undefined ? words.change : props.guess ? words.yes : words.nameIt}
            </button>
            <button type="button" class="link" onClick={() => void say('habit')}>
              {words.habit}
            </button>
            <Show when={props.word !== undefined}>
              <button type="button" class="link" onClick={() => void say(null)}>
                {words.takeBack}
              </button>
            </Show>
          </p>
        }
      >
        <form
          class={style['form']}
          onSubmit={(event) => {
            event.preventDefault()
            void say('mine')
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave()
          }}
        >
          <label for={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            class="claim"
            maxlength={longestRitualName}
            autocomplete="off"
            ref={(element) => queueMicrotask(() => element.focus())}
            value={name()}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <label for={`${id}-because`}>{words.because}</label>
          <textarea
            id={`${id}-because`}
            class="claim"
            rows="2"
            maxlength={longestReason}
            value={because()}
            onInput={(event) => setBecause(event.currentTarget.value)}
          />
          <p class={style['ways']}>
            <button type="submit" class="button">
              {words.keep}
            </button>
            <button type="button" class="link" onClick={leave}>
              {words.leave}
            </button>
          </p>
        </form>
      </Show>
      <Show when={failed()}>
        <p role="alert">{words.trouble}</p>
      </Show>
    </div>
  )
}

/** Why it matters, as they typed it, and when; and of what they said it, if it says something else by now. */
export const Because = (props: Said): JSX.Element => {
  const app = useApp()
  const on = () => longDay(app.localDayOf(props.word?.saidAt ?? 0))
  return (
    <Show when={props.word}>
      {(word) => (
        <div class={style['because']}>
          <Show when={word().because !== ''}>
            <blockquote class="claim">{words.quoted(word().because)}</blockquote>
          </Show>
          <p class="soft">{word().of === props.sentence ? words.saidOn(on()) : words.saidOf(on(), word().of)}</p>
        </div>
      )}
    </Show>
  )
}
