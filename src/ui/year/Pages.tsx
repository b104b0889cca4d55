import { For, Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import { mayBeShared } from '../../domain/cards/card'
import type { Claim } from '../../domain/cards/card'
import type { Chapter } from '../../domain/chapters/chapters'
import type { Elsewhere } from '../card/Card'
import { CardInTurn } from '../card/Card'
import { useMirror } from '../parts/context'
import { SharePage } from '../share/SharePatterns'
import style from './year.module.css'
import { more } from '../../words/more'

const { chapterWords } = more.pages
const { untold } = more.year

/** The pages, one year's under each other in order, two years' side by side: what only one of them tells stands beside an empty place that says so. */
export const Pages = (props: { readonly chapters: readonly Chapter[] }): JSX.Element => {
  const mirror = useMirror()
  const elsewhere = (year: number, { card }: Pick<Claim, 'card'>): Elsewhere => ({ href: `${mirror.base}/year/${year}/${card}`, words: chapterWords })
  // By their numbers: a chapter that is told again keeps its sheets.
  const years = createMemo(() => props.chapters.map(({ year }) => year))
  // By the first claim that has it: pages stand in one order in every year.
  const ids = createMemo(() => {
    const [one, other] = props.chapters
    const [first, second] = [one?.told ?? [], other?.told ?? []].map((told) => told.map(({ card }) => card))
    const all = [...(first ?? [])]
    for (const [at, id] of (second ?? []).entries()) {
      if (all.includes(id)) continue
      const before = (second ?? []).slice(0, at).findLast((known) => all.includes(known))
      all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, id)
    }
    return all
  })
  return (
    <div class={style['pages']} classList={{ [style['two'] ?? '']: props.chapters.length === 2 }}>
      <For each={ids()}>
        {(id) => (
          <For each={years()}>
            {(year) => {
              const claim = () => props.chapters.find((chapter) => chapter.year === year)?.told.find(({ card }) => card === id)
              return (
                <Show
                  when={claim()}
                  fallback={
                    <div class={style['empty']}>
                      <p>{untold(year, id)}</p>
                    </div>
                  }
                >
                  {(found) => (
                    <CardInTurn claim={found()} elsewhere={elsewhere(year, found())}>
                      {(told) => (
                        <Show when={mayBeShared(told())}>
                          <SharePage claim={told()} year={year} />
                        </Show>
                      )}
                    </CardInTurn>
                  )}
                </Show>
              )
            }}
          </For>
        )}
      </For>
    </div>
  )
}
