import { For, Show, createMemo, createResource, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { ActivityLine } from '../../contract/db'
import { longestNote } from '../../contract/wall'
import type { ToldOwn } from '../../contract/wall'
import { useMirror } from '../parts/context'
import style from './wall.module.css'
import { spoken } from '../../words/spoken'
import { more } from '../../words/more'

const { evidence, run: runWords } = spoken.evidence
const { ownWord } = spoken.ownWord
const { day, distance, longDay } = spoken.quantities
const { opened, ownMilestone: words } = more.wall

/** So many lines are asked for at a time, and so many are offered. */
const page = 500
const offered = 30

/** Without case and accents, so that "cafe" finds "Café". */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()

/** A run and a sentence. `own`: the one that is changed; null for a new one. */
export const OwnForm = (props: {
  readonly runs: Float64Array
  readonly own: ToldOwn | null
  /** The id of what was kept; null where it was left. */
  readonly onDone: (kept: number | null) => void
}): JSX.Element => {
  const mirror = useMirror()
  // oxlint-disable-next-line solid/reactivity -- a form begins with what there was when it was opened
  const before = props.own
  const [typed, setTyped] = createSignal(before?.sentence ?? '')
  const [run, setRun] = createSignal<number | null>(before?.activity ?? null)
  const [search, setSearch] = createSignal('')
  const [trouble, setTrouble] = createSignal('')
  const title = createUniqueId()
  const [lines] = createResource(
    () => props.runs,
    async (runs) => {
      const newest = [...runs].toReversed()
      const pages = Array.from({ length: Math.ceil(newest.length / page) }, (_, at) => mirror.lines(newest.slice(at * page, (at + 1) * page)))
      const all = (await Promise.all(pages)).flat().toSorted((a, b) => b.start - a.start)
      return all.map((line) => ({ line, text: plain(`${line.name ?? ''} ${day(line.day)} ${longDay(line.day)}`) }))
    },
  )
  const all = () => (lines.state === 'ready' ? lines.latest : undefined)
  const found = createMemo((): readonly ActivityLine[] => {
    const words = plain(search()).split(/\s+/)
    return (all() ?? []).filter(({ text }) => words.every((word) => text.includes(word))).map(({ line }) => line)
  })
  /** The chosen one stands first, whatever is searched for. */
  const chosen = () => all()?.find(({ line }) => line.id === run())?.line
  const rows = createMemo(() => {
    const first = chosen()
    const others = found().filter(({ id }) => id !== first?.id)
    return [...(first === undefined ? [] : [first]), ...others.slice(0, offered)]
  })
  const keep = async (): Promise<void> => {
    const [activity, sentence] = [run(), typed().trim()]
    if (activity === null || sentence === '') {
      setTrouble(words.needsBoth)
      return
    }
    const kept = await mirror.wallVerbs.keepOwn({ id: before?.id ?? null, activity, sentence })
    if (kept === null) setTrouble(opened.trouble)
    else props.onDone(kept)
  }
  return (
    <form
      class={style['own']}
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onDone(null)
      }}
    >
      <h2 class="caps" id={title}>
        {before === null ? words.title : words.change}
      </h2>
      <label for="own-sentence">{words.sentence}</label>
      <textarea
        id="own-sentence"
        class="claim"
        rows="2"
        maxlength={longestNote}
        ref={(element) => queueMicrotask(() => element.focus())}
        value={typed()}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <label for="own-search">{words.search}</label>
      <input
        id="own-search"
        type="search"
        autocomplete="off"
        aria-describedby="own-found"
        value={search()}
        onInput={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Searching is not yet keeping.
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <p class="soft" id="own-found" role="status">
        {all() === undefined ? words.looking : words.found(Math.min(offered, found().length), found().length)}
      </p>
      <fieldset>
        <legend class="unseen">{words.run}</legend>
        <For each={rows()}>
          {(line) => (
            <label class={style['pick']}>
              <input type="radio" name="own-run" value={line.id} checked={run() === line.id} onChange={() => setRun(line.id)} />
              <span>
                {day(line.day)}
                <span>{line.distance === null ? runWords.noDistance : distance(line.distance, mirror.unit())}</span>
                <span>{line.name ?? evidence.noName}</span>
              </span>
            </label>
          )}
        </For>
      </fieldset>
      <p class={style['ways']}>
        <button type="submit" class="button">
          {before === null ? words.keep : words.keepChanged}
        </button>
        <button type="button" class="link" onClick={() => props.onDone(null)}>
          {words.leave}
        </button>
        <span aria-live="polite">{ownWord.left(longestNote - typed().length)}</span>
      </p>
      <Show when={trouble()}>{(says) => <p role="alert">{says()}</p>}</Show>
    </form>
  )
}
