import { A } from '@solidjs/router'
import { For, createEffect, createMemo, createSignal, on, onCleanup, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { ActivityLine } from '../../contract/db'
import { useMirror } from './context'
import style from './receipts.module.css'
import { spoken } from '../../words/spoken'

const { evidence: words, run: runWords } = spoken.evidence
const { clock, day, distance } = spoken.quantities

/** Nothing where the hour is hidden. */
const clockOr = (minute: number | null): string => (minute === null ? '' : clock(minute))

const rowHeight = 48
const page = 60
/** Rows kept ready above and below what can be seen, so that a quick thumb and the Tab key find them. */
const ready = 20

/** The runs behind a claim, newest first; only those near the window stand in the document. */
export const Receipts = (props: { readonly ids: readonly number[] }): JSX.Element => {
  const mirror = useMirror()
  const newest = createMemo(() => props.ids.toReversed())
  const [known, setKnown] = createStore<Record<number, ActivityLine>>({})
  const [seen, setSeen] = createSignal({ from: 0, to: ready })
  const asked = new Set<number>()
  let list!: HTMLOListElement

  const look = (): void => {
    const top = list.getBoundingClientRect().top
    const from = Math.max(0, Math.floor(-top / rowHeight) - ready)
    const to = Math.min(newest().length, Math.ceil((innerHeight - top) / rowHeight) + ready)
    const before = seen()
    if (from !== before.from || to !== before.to) setSeen({ from, to: Math.max(from, to) })
  }
  onMount(() => {
    look()
    // Whatever scrolls: the page, or a part of it that the list stands in.
    window.addEventListener('scroll', look, { passive: true, capture: true })
    window.addEventListener('resize', look)
  })
  onCleanup(() => {
    window.removeEventListener('scroll', look, { capture: true })
    window.removeEventListener('resize', look)
  })

  const fetchPage = async (number: number): Promise<void> => {
    asked.add(number)
    const lines = await mirror.lines(newest().slice(number * page, (number + 1) * page)).catch(() => [])
    if (lines.length === 0) asked.delete(number)
    setKnown(Object.fromEntries(lines.map((line) => [line.id, line])))
  }
  createEffect(
    on([seen, newest], ([{ from, to }]) => {
      for (let number = Math.floor(from / page); number * page < to; number++) if (!asked.has(number)) void fetchPage(number)
    }),
  )

  const rows = createMemo(() => newest().slice(seen().from, seen().to))
  return (
    <ol class={style['list']} role="list" ref={list} style={{ height: `${newest().length * rowHeight}px` }}>
      <For each={rows()}>
        {(id, index) => (
          <li
            class={style['row']}
            aria-setsize={newest().length}
            aria-posinset={seen().from + index() + 1}
            style={{ top: `${(seen().from + index()) * rowHeight}px` }}
          >
            <A href={`${mirror.base}/run/${id}`}>
              {known[id] === undefined ? (
                <span class={style['when']}>{words.waiting}</span>
              ) : (
                <>
                  <span class={style['when']}>
                    <span>{day(known[id].day)}</span>
                    <span>{clockOr(known[id].minute)}</span>
                  </span>
                  <span class={style['name']}>{known[id].name ?? words.noName}</span>
                  <span class={style['far']}>{known[id].distance === null ? runWords.noDistance : distance(known[id].distance, mirror.unit())}</span>
                </>
              )}
            </A>
          </li>
        )}
      </For>
    </ol>
  )
}
