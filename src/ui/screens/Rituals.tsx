import { For, Match, Show, Switch, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { RitualAnswer, RitualWord, RitualsTold } from '../../contract/rituals'
import { wordOf } from '../../domain/rituals/known-by'
import { troubleOf, valueOf } from '../../state/live'
import { StoreTroubled } from '../parts/Kind'
import { AsOf } from '../parts/AsOf'
import { Masthead } from '../parts/Masthead'
import { NoRuns } from '../parts/NoRuns'
import { useMirror } from '../parts/context'
import { lookWhileOpen } from '../parts/looking'
import { PutAway, Told } from '../rituals/Told'
import style from '../rituals/rituals.module.css'
import { OpeningMirror } from './Opening'
import { more } from '../../words/more'

const { formingLine, ritualSentence, rituals: words, ritualsLine, withoutLine } = more.rituals

/** What was said last, and what stood there before. */
interface Done {
  readonly says: string
  readonly ritual: string
  readonly before: RitualAnswer | null
}

const All = (props: { readonly told: RitualsTold; readonly words: readonly RitualWord[] }): JSX.Element => {
  const mirror = useMirror()
  const [done, setDone] = createSignal<Done | null>(null)
  let undo: HTMLButtonElement | undefined
  const rows = createMemo(() => props.told.rituals.map((ritual) => ({ ritual, word: wordOf(ritual, props.words) })))
  const shown = createMemo(() => rows().filter(({ word }) => word?.answer !== 'habit'))
  // One row for each ritual whatever else changes: who is writing goes on writing.
  const ids = createMemo(() => shown().map(({ ritual }) => ritual.id), [], { equals: (a, b) => a.join() === b.join() })
  const rowOf = (id: string) => rows().find(({ ritual }) => ritual.id === id)
  const away = createMemo(() =>
    rows().flatMap(({ ritual, word }) =>
      word?.answer === 'habit' ? [{ sentence: ritualSentence(ritual, mirror.unit()), word, back: () => void bringBack(word) }] : [],
    ),
  )
  const lost = createMemo(() => props.words.filter((word) => !rows().some((row) => row.word === word)))
  // What is only guessed is nobody's yet.
  const owned = () => shown().filter(({ ritual, word }) => ritual.claim === 'tested' || word?.answer === 'mine')
  const line = (): string => {
    const alive = owned().filter(({ ritual }) => ritual.alive).length
    if (owned().length > 0) return ritualsLine(mirror.mirror, alive, owned().length - alive)
    return shown().length > 0 ? words.guessTitle : away().length > 0 ? words.awayTitle : words.noneTitle
  }

  const say = async (ritual: string, given: RitualAnswer | null, says: string, before: RitualAnswer | null): Promise<boolean> => {
    const kept = await mirror.sayOfRitual(ritual, given)
    if (!kept) return false
    setDone({ says, ritual, before })
    queueMicrotask(() => undo?.focus())
    return true
  }
  const bringBack = (word: RitualWord): Promise<boolean> =>
    say(word.ritual, word.name === '' && word.because === '' ? null : { ...word, answer: 'mine' }, words.undone.back, word)
  const takeBack = async (last: Done): Promise<void> => {
    if (await mirror.sayOfRitual(last.ritual, last.before)) setDone(null)
  }
  return (
    <div class={style['rituals']}>
      <header class={style['head']}>
        <h1 class="line" tabindex="-1">
          {line()}
        </h1>
        <p>{rows().length === 0 ? formingLine(props.told.looked) : words.says}</p>
        <Show when={withoutLine(props.told.looked)}>{(line) => <p class="soft">{line()}</p>}</Show>
        <p class={style['done']} role="status">
          <Show when={done()}>
            {(last) => (
              <>
                <span>{last().says}</span>
                <button type="button" class="link" ref={undo} onClick={() => void takeBack(last())}>
                  {words.undo}
                </button>
              </>
            )}
          </Show>
        </p>
      </header>
      <For each={ids()}>
        {(id) => (
          <Show when={rowOf(id)}>
            {(row) => (
              <Told
                ritual={row().ritual}
                word={row().word}
                say={(given) =>
                  say(
                    row().word?.ritual ?? id,
                    given,
                    given === null ? words.undone.gone : given.answer === 'habit' ? words.undone.away : words.undone.kept,
                    row().word ?? null,
                  )
                }
              />
            )}
          </Show>
        )}
      </For>
      <Show when={away().length > 0}>
        <PutAway some={away()} />
      </Show>
      <Show when={lost().length > 0}>
        <section class={style['away']} aria-labelledby="lost">
          <h2 class="caps" id="lost">
            {words.lostTitle}
          </h2>
          <p class="soft">{words.lostSays}</p>
          <ul role="list">
            <For each={lost()}>{(word) => <li>{word.name === '' ? word.of : `${words.quoted(word.name)} ${word.of}`}</li>}</For>
          </ul>
        </section>
      </Show>
    </div>
  )
}

/** What somebody does again and again: found in the runs, named by the runner. */
export const Rituals = (): JSX.Element => {
  const mirror = useMirror()
  const told = mirror.rituals()
  const said = mirror.ritualWords()
  lookWhileOpen()
  const found = () => valueOf(told())
  const trouble = () => troubleOf(told())
  const both = createMemo(() => {
    const [here, of] = [found(), valueOf(said())]
    return here !== undefined && of !== undefined && here.looked.runs > 0 ? { here, of } : undefined
  })
  return (
    <>
      <Masthead name={words.title} />
      <AsOf />
      <Switch fallback={<OpeningMirror />}>
        <Match when={trouble()}>{(code) => <StoreTroubled code={code()} />}</Match>
        <Match when={found()?.looked.runs === 0}>
          <NoRuns title={words.emptyTitle} says={words.emptySays} bring={words.bring} />
        </Match>
        <Match when={both()}>{(all) => <All told={all().here} words={all().of} />}</Match>
      </Switch>
    </>
  )
}
