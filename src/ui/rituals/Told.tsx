import { For, Show, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { RitualAnswer, RitualWord } from '../../contract/rituals'
import type { Ritual } from '../../domain/rituals/ritual'
import { Receipts } from '../parts/Receipts'
import { useMirror } from '../parts/context'
import { ShareRitual } from '../share/SharePatterns'
import { Because, Word } from './Word'
import { drawChances } from './marks'
import style from './rituals.module.css'
import { more } from '../../words/more'

const { howLine, kindNames, longestLine, marksLine, ritualSentence, rituals: words, spanLine, sureLine, tenseLine } = more.rituals

/** The runs stand in the document once somebody opens them. */
const Behind = (props: { readonly title: string; readonly ids: readonly number[] }): JSX.Element => {
  const [open, setOpen] = createSignal(false)
  return (
    <details class={style['more']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="link">{props.title}</span>
      </summary>
      <Show when={open()}>
        <Receipts ids={props.ids} />
      </Show>
    </details>
  )
}

/** A ritual: its sentence, its chances drawn, what it rests on, and what the runner says of it. */
export const Told = (props: {
  readonly ritual: Ritual
  readonly word: RitualWord | undefined
  readonly say: (given: RitualAnswer | null) => Promise<boolean>
}): JSX.Element => {
  const mirror = useMirror()
  const answered = () => props.word?.answer === 'mine'
  const sentence = createMemo(() => ritualSentence(props.ritual, mirror.unit(), answered()))
  const drawing = createMemo(() => drawChances(props.ritual))
  const races = () => props.ritual.chances.flatMap(({ race }) => race ?? [])
  const name = () => props.word?.name ?? ''
  return (
    <article class={style['ritual']} classList={{ [style['resting'] ?? '']: !props.ritual.alive }} data-ritual={props.ritual.id}>
      <div class={style['said']}>
        <p class="caps">{kindNames[props.ritual.habit.kind]}</p>
        <h2 class={style['sentence']}>
          <Show when={name() !== ''} fallback={sentence()}>
            <bdi>{name()}</bdi>
          </Show>
        </h2>
        <Show when={name() !== ''}>
          <p class="claim">{sentence()}</p>
        </Show>
        <Because word={props.word} sentence={sentence()} />
        <ShareRitual ritual={props.ritual} word={props.word} />
        <Word word={props.word} sentence={sentence()} guess={props.ritual.claim === 'guess'} say={props.say} />
      </div>
      <div class={style['shown']}>
        <svg
          class={style['chances']}
          viewBox={`0 0 ${drawing().width} ${drawing().height}`}
          style={{ 'aspect-ratio': `${drawing().width} / ${drawing().height}` }}
          role="img"
          aria-label={marksLine(props.ritual)}
        >
          <path class={style['missed']} d={drawing().missed} />
          <path class={style['kept']} d={drawing().kept} stroke-width={drawing().stroke} />
        </svg>
        <p class="soft" aria-hidden="true">
          {marksLine(props.ritual)}
        </p>
        <div class={style['lines']}>
          <p>{spanLine(props.ritual)}</p>
          <p>{longestLine(props.ritual)}</p>
          <p>{tenseLine(props.ritual)}</p>
          <p>{sureLine(props.ritual, answered())}</p>
        </div>
        <details class={style['more']}>
          <summary>
            <span class="link">{words.howTitle}</span>
          </summary>
          <p class={style['how']}>{howLine(props.ritual, mirror.firstWeekday())}</p>
        </details>
        <Behind title={words.runs(props.ritual.receipts.length)} ids={props.ritual.receipts} />
        <Show when={races().length > 0}>
          <Behind title={words.races} ids={races()} />
        </Show>
      </div>
    </article>
  )
}

/** What is just a habit, said the runner: a line each, to be brought back. */
export const PutAway = (props: {
  readonly some: readonly { readonly sentence: string; readonly word: RitualWord; readonly back: () => void }[]
}): JSX.Element => (
  <section class={style['away']} aria-labelledby="put-away">
    <h2 class="caps" id="put-away">
      {words.putAwayTitle}
    </h2>
    <p class="soft">{words.putAwaySays}</p>
    <ul role="list">
      <For each={props.some}>
        {({ sentence, word, back }) => (
          <li>
            <span>{word.name === '' ? sentence : `${words.quoted(word.name)} ${sentence}`}</span>
            <button type="button" class="link" onClick={back}>
              {words.bringBack}
            </button>
          </li>
        )}
      </For>
    </ul>
  </section>
)
