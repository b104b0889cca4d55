import { Match, Show, Switch, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { longestNote } from '../../contract/wall'
import { useApp, useMirror } from '../parts/context'
import type { Item } from './items'
import style from './wall.module.css'
import { spoken } from '../../words/spoken'
import { more } from '../../words/more'

const { ownWord } = spoken.ownWord
const { longDay } = spoken.quantities
const { note: words, opened } = more.wall

/** The runner's own line on a milestone: kept as it was typed, with what the milestone said then. */
export const Note = (props: { readonly item: Item; readonly sentence: string }): JSX.Element => {
  const app = useApp()
  const mirror = useMirror()
  const [writing, setWriting] = createSignal(false)
  const [typed, setTyped] = createSignal('')
  const [failed, setFailed] = createSignal(false)
  let opener: HTMLButtonElement | undefined
  const noted = () => (props.item.word !== null && props.item.word.note !== '' ? props.item.word : undefined)
  const leave = (): void => {
    setWriting(false)
    setFailed(false)
    queueMicrotask(() => opener?.focus())
  }
  const keep = async (note: string): Promise<void> => {
    const kept = await mirror.wallVerbs.note(props.item.id, note === '' ? null : { note, of: props.sentence })
    setFailed(!kept)
    if (kept) leave()
  }
  const write = (): void => {
    setTyped(noted()?.note ?? '')
    setWriting(true)
  }
  const said = () => {
    const word = noted()
    if (word === undefined || word.notedAt === null) return ''
    const on = longDay(app.localDayOf(word.notedAt))
    return word.of === props.sentence ? words.saidOn(on) : words.saidOf(on, word.of)
  }
  return (
    <section class={style['note']} aria-labelledby="note">
      <h3 class="caps" id="note">
        {words.title}
      </h3>
      <Switch>
        <Match when={writing()}>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              void keep(typed().trim())
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') leave()
            }}
          >
            <label class="unseen" for="note-text">
              {words.label}
            </label>
            <textarea
              id="note-text"
              class="claim"
              rows="2"
              maxlength={longestNote}
              ref={(element) => queueMicrotask(() => element.focus())}
              value={typed()}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <p class={style['ways']}>
              <button type="submit" class="button">
                {ownWord.keep}
              </button>
              <button type="button" class="link" onClick={leave}>
                {ownWord.leave}
              </button>
              <span aria-live="polite">{ownWord.left(longestNote - typed().length)}</span>
            </p>
          </form>
        </Match>
        <Match when={noted()}>
          {(word) => (
            <>
              <blockquote class="claim">{ownWord.quoted(word().note)}</blockquote>
              <p class="soft">{said()}</p>
              <p class={style['ways']}>
                <button type="button" class="link" ref={opener} onClick={write}>
                  {words.change}
                </button>
                <button type="button" class="link" onClick={() => void keep('')}>
                  {words.takeBack}
                </button>
              </p>
            </>
          )}
        </Match>
        <Match when={noted() === undefined}>
          <p>
            <button type="button" class="link" ref={opener} onClick={write}>
              {words.write}
            </button>
          </p>
        </Match>
      </Switch>
      <Show when={failed()}>
        <p role="alert">{opened.trouble}</p>
      </Show>
    </section>
  )
}
