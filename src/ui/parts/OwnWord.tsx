import { Match, Show, Switch, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { longestReason } from '../../contract/db'
import type { OwnWord as Word } from '../../contract/db'
import { useApp, useMirror } from './context'
import style from './own-word.module.css'
import { spoken } from '../../words/spoken'

const { ownWord: words } = spoken.ownWord
const { longDay } = spoken.quantities

/** "True, because …", "not me", or pinned: what the runner themselves says of a card. */
export const OwnWord = (props: { readonly card: string; readonly sentence: string; readonly word: Word | undefined }): JSX.Element => {
  const mirror = useMirror()
  const [writing, setWriting] = createSignal(false)
  const [typed, setTyped] = createSignal('')
  const [failed, setFailed] = createSignal(false)
  let opener: HTMLButtonElement | undefined
  const answer = () => props.word?.answer ?? null
  const say = async (given: 'true' | 'not-me' | null): Promise<void> => {
    const because = given === 'true' ? typed().trim() : ''
    const kept = await mirror.answer(props.card, given === null ? null : { answer: given, because, of: props.sentence })
    setFailed(!kept)
    if (kept) setWriting(false)
  }
  const write = (): void => {
    setTyped(props.word?.because ?? '')
    setWriting(true)
  }
  const leave = (): void => {
    setWriting(false)
    setFailed(false)
    queueMicrotask(() => opener?.focus())
  }
  return (
    <section class={style['word']} aria-labelledby="own-word">
      <h2 class="caps" id="own-word">
        {words.title}
      </h2>
      <Switch>
        <Match when={writing()}>
          <form
            class={style['form']}
            onSubmit={(event) => {
              event.preventDefault()
              void say('true')
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') leave()
            }}
          >
            <label class="claim" for="because">
              {words.because}
            </label>
            <textarea
              id="because"
              class="claim"
              rows="2"
              maxlength={longestReason}
              ref={(element) => queueMicrotask(() => element.focus())}
              value={typed()}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <p class={style['ways']}>
              <button type="submit" class="button">
                {words.keep}
              </button>
              <button type="button" class="link" onClick={leave}>
                {words.leave}
              </button>
              <span aria-live="polite">{words.left(longestReason - typed().length)}</span>
            </p>
          </form>
        </Match>
        <Match when={answer() === 'not-me'}>
          <p class={style['says']}>{words.away}</p>
          <p class={style['ways']}>
            <button type="button" class="link" onClick={() => void say(null)}>
              {words.takeBack}
            </button>
          </p>
        </Match>
        <Match when={answer() === 'true'}>
          <p class={style['ways']}>
            <button type="button" class="link" ref={opener} onClick={write}>
              {words.change}
            </button>
            <button type="button" class="link" onClick={() => void say(null)}>
              {words.takeBack}
            </button>
          </p>
        </Match>
        <Match when={answer() === null}>
          <p class={style['two']}>
            <button type="button" ref={opener} onClick={write}>
              {words.trueBecause}
            </button>
            <button type="button" onClick={() => void say('not-me')}>
              {words.notMe}
            </button>
          </p>
        </Match>
      </Switch>
      <Show when={failed()}>
        <p role="alert">{words.trouble}</p>
      </Show>
    </section>
  )
}

/** The runner's line as they typed it, and of what they said it if the card says something else by now. */
export const OwnLine = (props: { readonly word: Word | undefined; readonly sentence: string }): JSX.Element => {
  const app = useApp()
  const on = () => longDay(app.localDayOf(props.word?.answeredAt ?? 0))
  return (
    <Show when={props.word?.answer === 'true' ? props.word : undefined}>
      {(word) => (
        <div class={style['line']}>
          <blockquote class="claim">{word().because === '' ? words.plainlyTrue : words.quoted(word().because)}</blockquote>
          <p>{word().of === props.sentence ? words.saidOn(on()) : words.saidOf(on(), word().of)}</p>
        </div>
      )}
    </Show>
  )
}
