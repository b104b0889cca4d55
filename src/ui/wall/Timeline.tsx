import { A } from '@solidjs/router'
import { For, Show, createEffect, createMemo, createSignal, on, onCleanup, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { civilFromDay } from '../../domain/calendar/calendar'
import type { WallTold } from '../../contract/wall'
import { useMirror } from '../parts/context'
import { Ruler } from './Ruler'
import type { Hung } from './Ruler'
import { isPinned } from './items'
import type { Item } from './items'
import { saidBy } from './said'
import style from './wall.module.css'
import { more } from '../../words/more'

const { opened: openedWords, wall: words } = more.wall

/** So many rows stand in the document at first, and so many more with each frame until all do. */
const atFirst = 24
const perFrame = 60

const yearOf = (item: Item): number | null => (item.day === null ? null : civilFromDay(item.day).year)

/** False also while the wall itself is not shown. */
export const isInSight = (row: HTMLElement): boolean => {
  const { top, bottom } = row.getBoundingClientRect()
  return bottom > 0 && top < innerHeight && bottom > top
}

const Row = (props: { readonly item: Item; readonly open: boolean; readonly hiding: boolean; readonly watch: (row: HTMLElement) => void }): JSX.Element => {
  const mirror = useMirror()
  const said = createMemo(() => saidBy(props.item, mirror.unit()))
  return (
    <li class={style['row']} data-milestone={props.item.id} ref={(row) => props.watch(row)}>
      <a class={style['title']} href={`${mirror.base}/wall?of=${encodeURIComponent(props.item.id)}`} noScroll aria-current={props.open ? 'true' : undefined}>
        <bdi>{said().title}</bdi>
      </a>
      <p>
        {said().date}
        <Show when={isPinned(props.item)}> · {words.pinned}</Show>
      </p>
      <Show when={said().since}>{(since) => <p>{since()}</p>}</Show>
      <Show when={props.item.word?.note}>{(note) => <p class={style['noted']}>“{note()}”</p>}</Show>
      <Show when={props.hiding}>
        <button type="button" class="link" aria-label={openedWords.showNamed(said().title)} onClick={() => void mirror.wallVerbs.hide(props.item.id, false)}>
          {openedWords.show}
        </button>
      </Show>
    </li>
  )
}

/** The wall itself: what was reached, the newest first, each with a line to its run. Rows outside the window are not drawn; all of them stand in the document. */
export const Timeline = (props: {
  readonly told: WallTold
  readonly items: readonly Item[]
  readonly open: string | undefined
  /** What the address names. */
  readonly asked: string | undefined
  readonly hiding: boolean
}): JSX.Element => {
  const [limit, setLimit] = createSignal(atFirst)
  const [seen, setSeen] = createSignal<ReadonlySet<HTMLElement>>(new Set(), { equals: false })
  const byId = createMemo(() => new Map(props.items.map((item) => [item.id, item])))
  const years = createMemo(() => Map.groupBy(props.items.slice(0, limit()), yearOf))
  const inYears = createMemo(() => Map.groupBy(props.items, yearOf))
  const mirror = useMirror()
  const firstDay = createMemo(() => props.told.runs.day.reduce((first, day) => Math.min(first, day), Infinity))
  /** Once all of its rows stand there: chapters begin with the year of the first run. */
  const hasChapter = (year: number | null): boolean =>
    year !== null && firstDay() < Infinity && year >= civilFromDay(firstDay()).year && years().get(year)?.length === inYears().get(year)?.length
  const rows = new Set<HTMLElement>()
  let list!: HTMLDivElement

  let growing = 0
  const grow = (): void => {
    growing = 0
    if (limit() >= props.items.length) return
    setLimit(limit() + perFrame)
    growing = requestAnimationFrame(grow)
  }
  createEffect(() => {
    if (limit() < props.items.length) growing ||= requestAnimationFrame(grow)
  })

  let watching: IntersectionObserver | undefined
  const watch = (row: HTMLElement): void => {
    rows.add(row)
    watching?.observe(row)
    onCleanup(() => {
      watching?.unobserve(row)
      rows.delete(row)
      setSeen((before) => {
        const after = new Set(before)
        after.delete(row)
        return after
      })
    })
  }
  onMount(() => {
    watching = new IntersectionObserver((entries) => {
      setSeen((before) => {
        const after = new Set(before)
        for (const { target, isIntersecting } of entries) {
          if (!(target instanceof HTMLElement)) continue
          if (isIntersecting) after.add(target)
          else after.delete(target)
        }
        return after
      })
    })
    for (const row of rows) watching.observe(row)
    onCleanup(() => watching?.disconnect())
  })

  const itemOf = (row: HTMLElement): Item | undefined => byId().get(row.dataset['milestone'] ?? '')
  const hung = (): readonly Hung[] =>
    [...seen()].flatMap((row) => {
      const item = itemOf(row)
      if (item === undefined || item.day === null) return []
      return [{ row, day: item.day, open: item.id === props.open }]
    })
  const day = () => Math.max(...hung().map((one) => one.day), props.told.runs.day.at(0) ?? 0)

  const goTo = (day: number, top: number): void => {
    setLimit(props.items.length)
    const dated = [...list.querySelectorAll<HTMLElement>('[data-milestone]')].filter((row) => itemOf(row)?.day !== null)
    const row = dated.find((one) => (itemOf(one)?.day ?? Infinity) <= day) ?? dated.at(-1)
    if (row !== undefined) scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' })
  }
  // What was asked for from elsewhere comes into sight, and the line to its run with it.
  createEffect(
    on(
      () => props.asked,
      (id) => {
        if (id === undefined || !byId().has(id)) return
        setLimit(props.items.length)
        // The rows stand once this step has been drawn.
        queueMicrotask(() => {
          const row = [...rows].find(({ dataset }) => dataset['milestone'] === id)
          if (row !== undefined && !isInSight(row)) row.scrollIntoView({ block: 'center', behavior: 'instant' })
        })
      },
    ),
  )

  return (
    <div class={style['timeline']}>
      <Ruler runs={props.told.runs} inYear={(year) => inYears().get(year)?.length ?? 0} seen={hung} day={day()} goTo={goTo} />
      <div ref={list} class={style['years']}>
        <For each={[...years().keys()]}>
          {(year) => (
            <section>
              <h2 class="unseen">{year === null ? words.withoutDay : words.inYear(year, inYears().get(year)?.length ?? 0)}</h2>
              <ol role="list">
                <For each={(years().get(year) ?? []).map(({ id }) => id)}>
                  {(id) => <Show when={byId().get(id)}>{(item) => <Row item={item()} open={props.open === id} hiding={props.hiding} watch={watch} />}</Show>}
                </For>
              </ol>
              <Show when={hasChapter(year) && year}>
                {(told) => (
                  <p class={style['chapter']}>
                    <A class="link" href={`${mirror.base}/year/${told()}`}>
                      {words.chapter(told())}
                    </A>
                  </p>
                )}
              </Show>
            </section>
          )}
        </For>
      </div>
    </div>
  )
}
