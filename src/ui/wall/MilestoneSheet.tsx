import { For, Show, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { civilFromDay } from '../../domain/calendar/calendar'
import type { Group } from '../../domain/milestones/milestone'
import { Leaf } from '../card/Card'
import { cardHeight, cardWidth, dot, inPieces, margin } from '../card/geometry'
import card from '../card/card.module.css'
import { useMirror } from '../parts/context'
import { Sheet } from '../share/Sheet'
import type { Opened } from '../share/Sheet'
import picture from '../share/picture.module.css'
import type { SkyName } from '../sky'
import type { Subject } from './ShareMilestone'
import { drawStems } from './stems'
import style from './wall.module.css'
import { spoken } from '../../words/spoken'
import { more } from '../../words/more'

const { frame } = spoken.places
const { longDay } = spoken.quantities
const { milestonePicture: words } = more.wall

/** Of what it speaks: a sum grows by day, a first is a sunrise, places lie under the stars. */
const skyOfGroup = {
  totals: 'day',
  firsts: 'sunrise',
  records: 'before-dawn',
  streaks: 'dusk',
  places: 'night',
  shoes: 'day',
} as const satisfies Readonly<Record<Group, SkyName>>
const skyOf = (group: Group | null): SkyName => (group === null ? 'dusk' : skyOfGroup[group])

const Stems = (props: { readonly subject: Subject }): JSX.Element => {
  const drawing = createMemo(() => drawStems(props.subject.runs, props.subject.receipts, props.subject.place, props.subject.sentence))
  const years = () => [props.subject.runs.day.at(0) ?? 0, props.subject.runs.day.at(-1) ?? 0].map((day) => civilFromDay(day).year)
  const lit = () => props.subject.receipts.reduce((sum, [from, to]) => sum + to - from, 0)
  return (
    <svg class={card['figure']} viewBox={`0 0 ${cardWidth} ${cardHeight}`} role="img" aria-label={words.shows(props.subject.runs.day.length, lit())}>
      <For each={inPieces(drawing().rest)}>{(path) => <path class={card['ticks']} d={path} stroke-width={drawing().width} />}</For>
      <For each={inPieces(drawing().lit)}>
        {(path) => <path class={card['litStroke']} d={path} stroke-width={drawing().width * 1.25} stroke-opacity="0.86" />}
      </For>
      <path class={card['litStroke']} d={drawing().leader} stroke-width="2.5" />
      <path class={card['litKnots']} d={dot(drawing().head.x, drawing().head.y, 7)} />
      <text class={card['softLabel']} x={margin} y={drawing().labels.y}>
        {years()[0]}
      </text>
      <Show when={years()[0] !== years()[1]}>
        <text class={card['softLabel']} x={cardWidth - margin} y={drawing().labels.y} text-anchor="end">
          {years()[1]}
        </text>
      </Show>
    </svg>
  )
}

/** The milestone as it is sent. Without its day, unless the runner adds it; without their note in any case. */
const Picture = (props: { readonly subject: Subject; readonly dated: boolean; readonly ref: (element: HTMLElement) => void }): JSX.Element => (
  <div class={picture['picture']} ref={(element) => props.ref(element)}>
    <Leaf
      of="milestone"
      sky={skyOf(props.subject.group)}
      sentence={props.subject.sentence}
      name={words.name(props.subject.group)}
      caption={words.caption(props.subject.runs.day.length)}
      drawing={<Stems subject={props.subject} />}
    >
      <p class={picture['under']}>
        <span>{props.dated ? longDay(props.subject.day) : props.subject.under}</span>
        <span class={picture['brand']}>{frame.brand}</span>
      </p>
    </Leaf>
  </div>
)

/** The sheet of a milestone. */
export const MilestoneSheet = (props: Opened & { readonly subject: Subject }): JSX.Element => {
  const mirror = useMirror()
  const [dated, setDated] = createSignal(false)
  const own = () => props.subject.group === null
  return (
    <Sheet
      asked={props.asked}
      onClose={() => props.onClose()}
      sky={skyOf(props.subject.group)}
      alt={props.subject.sentence}
      says={[words.holds(own(), dated(), mirror.mirror === 'sample'), words.lacks(own(), dated())]}
      picture={(ref) => <Picture subject={props.subject} dated={dated()} ref={ref} />}
      choice={(change) => (
        <div class={style['choice']}>
          <label>
            <input
              type="checkbox"
              checked={dated()}
              onChange={(event) => {
                const { checked } = event.currentTarget
                change(() => setDated(checked))
              }}
            />
            {words.addDate}
          </label>
        </div>
      )}
    />
  )
}
