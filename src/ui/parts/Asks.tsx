import { A } from '@solidjs/router'
import { For, Show, createEffect, createMemo, createSignal, on } from 'solid-js'
import type { JSX } from 'solid-js'
import type { ActivityLine, Correction, CorrectionKind, CorrectionLine } from '../../contract/db'
import { valueOf } from '../../state/live'
import style from './asks.module.css'
import { useMirror } from './context'
import { spoken } from '../../words/spoken'

const { correctionSays, asks: words, corrections } = spoken.corrections
const { evidence, run: runWords } = spoken.evidence
const { day, distance } = spoken.quantities

const answers: ReadonlySet<CorrectionKind> = new Set(['race', 'race-skipped'])
const nameOf = ({ name }: Pick<ActivityLine, 'name'>): string => name ?? evidence.noName
/** Empty while no source speaks of the run. */
const dayOf = (line: Pick<CorrectionLine, 'day'>): string => (line.day === null ? '' : day(line.day))

/** Runs of which a card guesses what only the runner can say, newest first, each with a yes, a no and a skip. An answered one is a correction, and leaves the list. */
export const Asks = (props: { readonly ids: readonly number[] }): JSX.Element => {
  const mirror = useMirror()
  const [lines, setLines] = createSignal<readonly ActivityLine[]>([])
  const [failed, setFailed] = createSignal(false)
  let heading: HTMLHeadingElement | undefined
  createEffect(
    on(
      () => props.ids,
      (ids) => void mirror.lines(ids.toReversed()).then(setLines, () => setLines([])),
    ),
  )
  const answered = createMemo(() => (valueOf(mirror.corrections()) ?? []).filter(({ correction }) => answers.has(correction.kind)))
  const skips = createMemo(() => new Set(answered().flatMap(({ correction }) => (correction.kind === 'race-skipped' ? [correction.activity] : []))))
  /** Nobody is asked before it is known what was skipped. */
  const asked = createMemo(() => (mirror.corrections().state === 'here' ? lines().filter(({ id }) => !skips().has(id)) : []))
  const skipped = createMemo(() => lines().filter(({ id }) => skips().has(id)))
  const last = () => answered()[0]
  /** What was pressed is gone by then: the focus stays in the section. */
  const after = (kept: boolean): void => {
    setFailed(!kept)
    if (kept) heading?.focus()
  }
  const say = async (correction: Correction): Promise<void> => after(await mirror.correct(correction))
  const undo = async (activity: number, kind: CorrectionKind): Promise<void> => after(await mirror.undo(activity, kind))
  const Run = (of: { readonly line: ActivityLine }): JSX.Element => (
    <A class={style['run']} href={`${mirror.base}/run/${of.line.id}`}>
      <span>{nameOf(of.line)}</span>
      <span>{`${day(of.line.day)}, ${of.line.distance === null ? runWords.noDistance : distance(of.line.distance, mirror.unit())}`}</span>
    </A>
  )
  return (
    <Show when={props.ids.length > 0 || last() !== undefined}>
      <section aria-labelledby="asks">
        <h2 class="caps" id="asks" tabindex="-1" ref={heading}>
          {words.title(asked().length)}
        </h2>
        <p>{asked().length > 0 ? words.says : words.noneLeft}</p>
        <ul class={style['asks']} role="list">
          <For each={asked()}>
            {(line) => (
              <li>
                <Run line={line} />
                <span class={style['answers']}>
                  <button
                    type="button"
                    class="link"
                    aria-label={words.yesOf(nameOf(line), day(line.day))}
                    onClick={() => void say({ activity: line.id, kind: 'race', value: true })}
                  >
                    {words.yes}
                  </button>
                  <button
                    type="button"
                    class="link"
                    aria-label={words.noOf(nameOf(line), day(line.day))}
                    onClick={() => void say({ activity: line.id, kind: 'race', value: false })}
                  >
                    {words.no}
                  </button>
                  <button
                    type="button"
                    class="link"
                    aria-label={words.skipOf(nameOf(line), day(line.day))}
                    onClick={() => void say({ activity: line.id, kind: 'race-skipped' })}
                  >
                    {words.skip}
                  </button>
                </span>
              </li>
            )}
          </For>
        </ul>
        <Show when={last()}>
          {(line) => {
            const says = () => correctionSays(line().correction, mirror.unit())
            return (
              <p class={style['last']}>
                <span aria-live="polite">{words.last(nameOf(line()), dayOf(line()), says())}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={corrections.undoOf(says())}
                  onClick={() => void undo(line().correction.activity, line().correction.kind)}
                >
                  {corrections.undo}
                </button>
              </p>
            )
          }}
        </Show>
        <Show when={skipped().length > 0}>
          <details class={style['skipped']}>
            <summary class="link">{words.skipped(skipped().length)}</summary>
            <p>{words.skippedSays}</p>
            <ul class={style['asks']} role="list">
              <For each={skipped()}>
                {(line) => (
                  <li>
                    <Run line={line} />
                    <button
                      type="button"
                      class="link"
                      aria-label={words.againOf(nameOf(line), day(line.day))}
                      onClick={() => void undo(line.id, 'race-skipped')}
                    >
                      {words.again}
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </details>
        </Show>
        <Show when={failed()}>
          <p role="alert">{words.failed}</p>
        </Show>
      </section>
    </Show>
  )
}
