import { For, createEffect, createMemo, createSignal, on, onCleanup, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { civilFromDay } from '../../domain/calendar/calendar'
import { inPieces } from '../card/geometry'
import { drawRuler, lineOf } from './ruler'
import type { RulerRuns } from './ruler'
import style from './wall.module.css'
import { more } from '../../words/more'

const { wall: words } = more.wall

/** A row that can be seen, and the run its line leads to. */
export interface Hung {
  readonly day: number
  readonly row: HTMLElement
  /** Its milestone is open beside the wall. */
  readonly open: boolean
}

const narrow = { base: 38, reach: 24, turn: 66, words: 98 } as const
const wide = { base: 48, reach: 48, turn: 104, words: 152 } as const
const widest = 130
/** From the top of a row to the middle of its title. */
const titleMiddle = 22

/**
 * All of the runner's years beside the wall, a tick a run. From each row that can be seen, and near enough, a line leads to its run; a drag, or the arrow keys year by year, moves
 * the wall to a day.
 */
export const Ruler = (props: {
  readonly runs: RulerRuns
  /** How many milestones of a year are shown. */
  readonly inYear: (year: number) => number
  readonly seen: () => Iterable<Hung>
  /** Where the wall stands now. */
  readonly day: number
  /** Brings the row nearest to a day to a height of the window. */
  readonly goTo: (day: number, top: number) => void
}): JSX.Element => {
  const [box, setBox] = createSignal({ height: 0, isWide: false })
  const [lines, setLines] = createSignal('')
  const size = () => ({ height: box().height, ...(box().isWide ? wide : narrow) })
  const drawing = createMemo(() => (box().height > 0 ? drawRuler(props.runs, size()) : null))
  let ruler!: HTMLDivElement

  const lead = (): void => {
    const drawn = drawing()
    if (drawn === null) return
    const { top } = ruler.getBoundingClientRect()
    const { base, turn, words: x } = size()
    setLines(
      [...props.seen()]
        .map(({ day, row, open }) => lineOf(base, drawn.yOf(day), turn, { x, y: row.getBoundingClientRect().top - top + titleMiddle }, open))
        .join(''),
    )
  }
  let frame = 0
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      lead()
    })
  }
  onMount(() => {
    const sizing = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setBox({ height: Math.round(entry.contentRect.height), isWide: entry.contentRect.width > widest })
      soon()
    })
    sizing.observe(ruler)
    document.addEventListener('scroll', soon, { passive: true, capture: true })
    onCleanup(() => {
      sizing.disconnect()
      document.removeEventListener('scroll', soon, { capture: true })
      cancelAnimationFrame(frame)
    })
  })
  // Rows come into sight and go.
  createEffect(on([() => props.seen(), drawing], soon))

  // Where the keys or the finger went last counts until the wall is moved in another way: the end of a wall never comes up to the top.
  const [aimed, setAimed] = createSignal<number | null>(null)
  const leave = (): void => void setAimed(null)
  onMount(() => {
    for (const moved of ['wheel', 'touchmove'] as const) document.addEventListener(moved, leave, { passive: true })
    onCleanup(() => {
      for (const moved of ['wheel', 'touchmove'] as const) document.removeEventListener(moved, leave)
    })
  })
  const year = () => aimed() ?? civilFromDay(Math.round(props.day)).year
  const goToYear = (to: number): void => {
    const drawn = drawing()
    if (drawn === null) return
    const within = Math.min(drawn.lastYear, Math.max(drawn.firstYear, to))
    setAimed(within)
    // What was reached last in that year; what was reached first of all, beyond the first.
    props.goTo(to < drawn.firstYear ? -Infinity : Date.UTC(within, 11, 31) / 86_400_000, innerHeight / 3)
  }
  const keys: Readonly<Record<string, () => number>> = {
    ArrowUp: () => year() + 1,
    ArrowRight: () => year() + 1,
    ArrowDown: () => year() - 1,
    ArrowLeft: () => year() - 1,
    Home: () => Infinity,
    End: () => -Infinity,
  }
  const onDrag = (event: PointerEvent): void => {
    const drawn = drawing()
    if (drawn === null || !ruler.hasPointerCapture(event.pointerId)) return
    const y = Math.min(box().height, Math.max(0, event.clientY - ruler.getBoundingClientRect().top))
    const day = drawn.dayAt(y)
    setAimed(Math.min(drawn.lastYear, Math.max(drawn.firstYear, civilFromDay(Math.round(day)).year)))
    props.goTo(day, event.clientY - titleMiddle)
  }
  return (
    <div
      class={style['ruler']}
      ref={ruler}
      role="slider"
      tabindex="0"
      aria-orientation="vertical"
      aria-label={words.ruler}
      aria-valuemin={drawing()?.firstYear ?? 0}
      aria-valuemax={drawing()?.lastYear ?? 0}
      aria-valuenow={year()}
      aria-valuetext={words.rulerAt(year(), props.inYear(year()))}
      onKeyDown={(event) => {
        const to = keys[event.key]?.()
        if (to === undefined) return
        event.preventDefault()
        goToYear(to)
      }}
      onPointerDown={(event) => {
        ruler.setPointerCapture(event.pointerId)
        onDrag(event)
      }}
      onPointerMove={onDrag}
    >
      <svg class={style['ticks']} aria-hidden="true" width="100%" height="100%">
        <For each={inPieces(drawing()?.ticks ?? '')}>{(path) => <path class={style['tick']} d={path} />}</For>
        <For each={drawing()?.years ?? []}>
          {(label) => (
            <text class={style['year']} x="0" y={Math.min(box().height, Math.max(10, label.y)) + 4}>
              {label.year}
            </text>
          )}
        </For>
      </svg>
      <svg aria-hidden="true" width="100%" height="100%">
        <path class={style['leader']} d={lines()} />
      </svg>
    </div>
  )
}
