import { For, Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import type { WallTold } from '../../contract/wall'
import { civilFromDay } from '../../domain/calendar/calendar'
import type { Group } from '../../domain/milestones/milestone'
import { Leaf } from '../card/Card'
import { cardHeight, cardWidth, dot, inPieces, margin } from '../card/geometry'
import card from '../card/card.module.css'
import type { SkyName } from '../sky'
import type { Item } from '../wall/items'
import { saidBy } from '../wall/said'
import { drawStems } from '../wall/stems'
import { Under } from './Under'
import type { Offer } from './shareable'
import type { Unit } from '../../words/quantities'
import { spoken } from '../../words/spoken'
import { more } from '../../words/more'

const { longDay } = spoken.quantities
const { milestoneAlt, refused } = more.studio
const { milestonePicture: words, sentenceOnPicture } = more.wall

/** What is sent of a milestone. */
interface Subject {
  /** Null: one of the runner's own. */
  readonly group: Group | null
  readonly sentence: string
  /** A line beneath, without a day. */
  readonly under: string
  readonly day: number
  readonly runs: WallTold['runs']
  /** Places in `runs`. */
  readonly receipts: readonly (readonly [from: number, to: number])[]
  readonly place: number
}

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

const litOf = ({ receipts }: Subject): number => receipts.reduce((sum, [from, to]) => sum + to - from, 0)

const Stems = (props: { readonly subject: Subject }): JSX.Element => {
  const drawing = createMemo(() => drawStems(props.subject.runs, props.subject.receipts, props.subject.place, props.subject.sentence))
  const years = () => [props.subject.runs.day.at(0) ?? 0, props.subject.runs.day.at(-1) ?? 0].map((day) => civilFromDay(day).year)
  return (
    <svg
      class={card['figure']}
      viewBox={`0 0 ${cardWidth} ${cardHeight}`}
      role="img"
      aria-label={words.shows(props.subject.runs.day.length, litOf(props.subject))}
    >
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

/** A milestone of the wall. Without its day, unless the runner adds it; without their note in any case. */
export const ofMilestone = (item: Item, told: WallTold, { unit, sample }: { readonly unit: Unit; readonly sample: boolean }): Offer => {
  const said = saidBy(item, unit)
  const milestone = item.by === 'runs' ? item.told : undefined
  const place = told.runs.id.indexOf(item.run)
  if (item.day === null || place < 0) return { id: item.id, name: said.title, refused: refused.gone }
  const subject: Subject = {
    group: milestone?.group ?? null,
    sentence: milestone === undefined ? said.sentence : sentenceOnPicture(milestone, unit),
    under: said.comparison,
    day: item.day,
    runs: told.runs,
    receipts: milestone?.receipts ?? [[place, place + 1]],
    place,
  }
  const own = milestone === undefined
  return {
    id: item.id,
    name: said.title,
    sky: skyOf(subject.group),
    milestone: true,
    alt: () => milestoneAlt(subject.sentence, told.runs.day.length, litOf(subject), sample),
    says: ({ dated }) => [words.holds(own, dated, sample), words.lacks(own, dated)],
    draw: (options) => (
      <Leaf
        of="milestone"
        sky={skyOf(subject.group)}
        sentence={subject.sentence}
        name={words.name(subject.group)}
        caption={words.caption(told.runs.day.length)}
        drawing={<Stems subject={subject} />}
      >
        <Under says={options().dated ? longDay(subject.day) : subject.under} />
      </Leaf>
    ),
  }
}
