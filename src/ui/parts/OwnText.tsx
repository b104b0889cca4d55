import { Match, Show, Switch, createEffect, createSignal, createUniqueId, on } from 'solid-js'
import type { JSX } from 'solid-js'
import type { GivenText, OwnText as Said } from '../../contract/own-text'
import { useApp } from './context'
import style from './own-word.module.css'
import type { AboutText } from '../../words/about-text'
import { spoken } from '../../words/spoken'

const { ownText, ownWord } = spoken.ownWord
const { longDay } = spoken.quantities

interface Props {
  readonly about: AboutText
  readonly said: Said | null
  readonly longest: number
  /** A line is quoted, a name stands as it is. */
  readonly line?: boolean
  /** Of the heading. */
  readonly level?: 'h2' | 'h3'
  /** Whether it stands somewhere else on the page: here are the ways to change it. */
  readonly told?: boolean
  /** Answers whether it was kept. */
  readonly keep: (given: GivenText | null) => Promise<boolean>
}

/** A line or a name of the runner's own: said, changed, taken back, and put back again. */
export const OwnText = (props: Props): JSX.Element => {
  const app = useApp()
  const id = createUniqueId()
  const [writing, setWriting] = createSignal(false)
  const [typed, setTyped] = createSignal('')
  const [failed, setFailed] = createSignal(false)
  const [gone, setGone] = createSignal<Said | null>(null)
  let opener: HTMLButtonElement | undefined
  let undoer: HTMLButtonElement | undefined
  /** What was pressed is gone once the store has told what it keeps. */
  let focusNext = false
  createEffect(
    on(
      () => props.said,
      () => {
        if (focusNext) queueMicrotask(() => (undoer?.isConnected === true ? undoer : opener)?.focus())
        focusNext = false
      },
      { defer: true },
    ),
  )
  const leave = (): void => {
    setWriting(false)
    setFailed(false)
    queueMicrotask(() => opener?.focus())
  }
  const tell = async (given: GivenText | null): Promise<boolean> => {
    focusNext = true
    const kept = await props.keep(given)
    focusNext &&= kept
    setFailed(!kept)
    return kept
  }
  const takeBack = async (): Promise<void> => {
    const { said } = props
    if (!(await tell(null))) return
    setGone(said)
    setWriting(false)
  }
  const keep = async (): Promise<void> => {
    const text = typed().trim()
    if (text === '') return props.said === null ? leave() : takeBack()
    if (!(await tell({ text, saidAt: null }))) return
    setGone(null)
    setWriting(false)
  }
  const putBack = async (said: Said): Promise<void> => {
    if (await tell(said)) setGone(null)
  }
  const write = (): void => {
    setTyped(props.said?.text ?? '')
    setWriting(true)
  }
  const Heading = (): JSX.Element =>
    props.level === 'h3' ? (
      <h3 class="caps" id={`${id}-title`}>
        {props.about.title}
      </h3>
    ) : (
      <h2 class="caps" id={`${id}-title`}>
        {props.about.title}
      </h2>
    )
  const field = () => ({
    id: `${id}-text`,
    class: 'claim',
    maxlength: props.longest,
    value: typed(),
  })
  return (
    <section class={style['word']} aria-labelledby={`${id}-title`}>
      <Heading />
      <Switch>
        <Match when={writing()}>
          <form
            class={style['form']}
            onSubmit={(event) => {
              event.preventDefault()
              void keep()
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') leave()
            }}
          >
            <label for={`${id}-text`}>{props.about.label}</label>
            <Show
              when={props.line}
              fallback={
                <input
                  {...field()}
                  autocomplete="off"
                  ref={(element) => queueMicrotask(() => element.focus())}
                  onInput={(event) => setTyped(event.currentTarget.value)}
                />
              }
            >
              <textarea
                {...field()}
                rows="2"
                ref={(element) => queueMicrotask(() => element.focus())}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            </Show>
            <p class={style['ways']}>
              <button type="submit" class="button">
                {ownWord.keep}
              </button>
              <button type="button" class="link" onClick={leave}>
                {ownWord.leave}
              </button>
              <span aria-live="polite">{ownWord.left(props.longest - typed().length)}</span>
            </p>
          </form>
        </Match>
        <Match when={props.said}>
          {(said) => (
            <div class={style['line']}>
              <Show when={props.told !== true}>
                <Show when={props.line} fallback={<p class="claim">{said().text}</p>}>
                  <blockquote class="claim">{ownWord.quoted(said().text)}</blockquote>
                </Show>
                <p class="soft">{ownText.saidOn(longDay(app.localDayOf(said().saidAt)))}</p>
              </Show>
              <p class={style['ways']}>
                <button type="button" class="link" ref={opener} onClick={write}>
                  {ownWord.change}
                </button>
                <button type="button" class="link" onClick={() => void takeBack()}>
                  {ownWord.takeBack}
                </button>
              </p>
            </div>
          )}
        </Match>
        <Match when={props.said === null}>
          <Show when={props.about.says}>
            <p class={style['says']}>{props.about.says}</p>
          </Show>
          <p class={style['ways']}>
            <button type="button" class="link" ref={opener} onClick={write}>
              {props.about.write}
            </button>
            <Show when={gone()}>
              {(said) => (
                <>
                  <span>{ownText.takenBack}</span>
                  <button type="button" class="link" ref={undoer} onClick={() => void putBack(said())}>
                    {ownText.undo}
                  </button>
                </>
              )}
            </Show>
          </p>
        </Match>
      </Switch>
      <Show when={failed()}>
        <p role="alert">{ownWord.trouble}</p>
      </Show>
    </section>
  )
}
