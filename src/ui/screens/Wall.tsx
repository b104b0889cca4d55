import { useNavigate, useSearchParams } from '@solidjs/router'
import { Match, Show, Switch, createComputed, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import type { JSX } from 'solid-js'
import { idOfOwn } from '../../contract/wall'
import type { ToldOwn, WallTold } from '../../contract/wall'
import { groups } from '../../domain/milestones/milestone'
import { troubleOf, valueOf } from '../../state/live'
import { StoreTroubled } from '../parts/Kind'
import { AsOf } from '../parts/AsOf'
import { Masthead } from '../parts/Masthead'
import { NoRuns } from '../parts/NoRuns'
import { useMirror } from '../parts/context'
import { lookWhileOpen } from '../parts/looking'
import { Ahead } from '../wall/Ahead'
import { Filters } from '../wall/Filters'
import { Foot } from '../wall/Foot'
import { Milestone } from '../wall/Milestone'
import { OwnForm } from '../wall/OwnForm'
import { Pinned } from '../wall/Pinned'
import { Timeline, isInSight } from '../wall/Timeline'
import { filtersOf, isPinned, itemsOf, onOneLadder, shown } from '../wall/items'
import type { Filter } from '../wall/items'
import style from '../wall/wall.module.css'
import { OpeningMirror } from './Opening'
import { more } from '../../words/more'

const { opened: openedWords, ownMilestone, wall: words } = more.wall

/** From this width on an opened milestone stands beside the wall. */
const beside = '(width >= 960px)'

const createBeside = () => {
  const query = matchMedia(beside)
  const [is, setIs] = createSignal(query.matches)
  const follow = (): void => void setIs(query.matches)
  query.addEventListener('change', follow)
  onCleanup(() => query.removeEventListener('change', follow))
  return is
}

const Hanging = (props: { readonly told: WallTold }): JSX.Element => {
  const mirror = useMirror()
  const navigate = useNavigate()
  const [search] = useSearchParams<{ of?: string }>()
  const isBeside = createBeside()
  const [filter, setFilter] = createSignal<Filter>('all')
  /** The form: a new one, or one that is changed. */
  const [writing, setWriting] = createSignal<{ readonly own: ToldOwn | null } | null>(null)
  const [removed, setRemoved] = createSignal<ToldOwn | null>(null)
  const all = createMemo(() => itemsOf(props.told))
  const onWall = createMemo(() => onOneLadder(all(), mirror.unit()))
  const filters = createMemo(() => filtersOf(onWall(), groups))
  // What was shown alone may be empty by now: the last hidden one is shown again.
  const chosen = () => (filters().includes(filter()) ? filter() : 'all')
  const items = createMemo(() => shown(onWall(), chosen()))
  const pinned = createMemo(() => shown(onWall(), 'all').filter(isPinned))
  const of = () => (typeof search.of === 'string' ? search.of : undefined)
  const asked = createMemo(() => all().find(({ id }) => id === of()))
  /** Beside the wall something always stands open. */
  const open = () => asked() ?? (of() === undefined && isBeside() ? (pinned()[0] ?? items()[0]) : undefined)
  /** How far the tracks are, of which more milestones may come. */
  const reading = () => {
    const now = mirror.tracker.tracking()
    return now.phase === 'reading' && now.progress !== null && now.progress.of > 0 ? now.progress : undefined
  }
  let page!: HTMLDivElement
  let side!: HTMLElement

  // Where the wall is left for a milestone, one comes back to it.
  let left = 0
  createComputed(
    on(of, (now, before) => {
      if (before === undefined && now !== undefined) left = scrollY
      return now
    }),
  )
  createEffect(
    on(
      of,
      (now, before) => {
        if (now !== undefined) {
          if (!isBeside()) scrollTo({ top: 0, behavior: 'instant' })
          side.scrollTop = 0
          page.querySelector<HTMLElement>(`.${style['side'] ?? ''} h2`)?.focus({ preventScroll: true })
        } else if (before !== undefined) {
          if (!isBeside()) scrollTo({ top: left, behavior: 'instant' })
          const row = page.querySelector<HTMLElement>(`[data-milestone="${CSS.escape(before)}"]`)
          // One that was opened from elsewhere was never left.
          if (row !== null && !isInSight(row)) row.scrollIntoView({ block: 'center', behavior: 'instant' })
          row?.querySelector('a')?.focus({ preventScroll: true })
        }
      },
      { defer: true },
    ),
  )

  const backToWall = (): void => navigate(`${mirror.base}/wall`, { scroll: false })
  const edit = (own: ToldOwn): void => {
    setFilter('own')
    setWriting({ own })
    if (of() !== undefined) backToWall()
  }
  const remove = async (own: ToldOwn): Promise<void> => {
    if (!(await mirror.wallVerbs.removeOwn(own.id))) return
    setRemoved(own)
    if (of() === idOfOwn(own.id)) backToWall()
  }
  const putBack = async (own: ToldOwn): Promise<void> => {
    const id = await mirror.wallVerbs.keepOwn(own)
    if (id === null) return
    setRemoved(null)
    const name = idOfOwn(id)
    if (own.word === null) return
    if (own.word.note !== '') await mirror.wallVerbs.note(name, own.word)
    if (own.word.pinnedAt !== null) await mirror.wallVerbs.pin(name, true)
    if (own.word.hiddenAt !== null) await mirror.wallVerbs.hide(name, true)
  }
  const done = (kept: number | null): void => {
    setWriting(null)
    if (kept !== null) setFilter('own')
  }
  return (
    <div class={style['wall']} classList={{ [style['isOpen'] ?? '']: of() !== undefined, [style['sampled'] ?? '']: mirror.mirror === 'sample' }} ref={page}>
      <div class={style['whole']}>
        <Filters of={filters()} chosen={chosen()} choose={setFilter} />
        <Show when={reading()}>{(now) => <p class={style['forming']}>{words.forming(now().done, now().of)}</p>}</Show>
        <Show when={removed()}>
          {(own) => (
            <p class={style['removed']} role="status">
              {openedWords.removed}{' '}
              <button type="button" class="link" onClick={() => void putBack(own())}>
                {openedWords.undo}
              </button>
            </p>
          )}
        </Show>
        <Show when={chosen() === 'own'}>
          <Show
            when={writing()}
            fallback={
              <div class={style['add']}>
                <p>{words.noneOwn}</p>
                <button type="button" class="button" onClick={() => setWriting({ own: null })}>
                  {ownMilestone.add}
                </button>
              </div>
            }
          >
            {(form) => <OwnForm runs={props.told.runs.id} own={form().own} onDone={done} />}
          </Show>
        </Show>
        <Show when={chosen() === 'all'}>
          <Pinned items={pinned()} />
        </Show>
        <Ahead told={props.told} filter={chosen()} />
        <Show when={items().length > 0} fallback={<Show when={chosen() !== 'own'}>{<p class={style['none']}>{words.none}</p>}</Show>}>
          <Timeline told={props.told} items={items()} open={open()?.id} asked={of()} hiding={chosen() === 'hidden'} />
        </Show>
        <Foot told={props.told} />
      </div>
      <article
        class={style['side']}
        ref={side}
        onKeyDown={(event) => {
          // A field or a sheet that is left with the same key keeps it to itself.
          const inside = event.target instanceof Element && event.target.closest('form, dialog')
          if (event.key === 'Escape' && of() !== undefined && !inside) backToWall()
        }}
      >
        <Show when={of() !== undefined}>
          <p class={style['back']}>
            <a class="link" href={`${mirror.base}/wall`} noScroll>
              {words.back}
            </a>
          </p>
        </Show>
        <Show
          when={open()?.id}
          keyed
          fallback={
            <Show when={of() !== undefined}>
              <h2 class={style['name']} tabindex="-1">
                {words.unknownTitle}
              </h2>
              <p>{words.unknownSays}</p>
            </Show>
          }
        >
          {(id) => (
            // Another milestone is another page; the same one told anew is not.
            <Show when={all().find((item) => item.id === id)}>
              {(item) => (
                <Milestone
                  told={props.told}
                  item={item()}
                  onEdit={() => {
                    const one = item()
                    if (one.by === 'runner') edit(one.told)
                  }}
                  onRemove={() => {
                    const one = item()
                    if (one.by === 'runner') void remove(one.told)
                  }}
                />
              )}
            </Show>
          )}
        </Show>
      </article>
    </div>
  )
}

/** What was reached, since the first run: each with its day, the run it came from, and the one before it. */
export const Wall = (): JSX.Element => {
  const mirror = useMirror()
  const told = mirror.wall()
  lookWhileOpen()
  const found = () => valueOf(told())
  const trouble = () => troubleOf(told())
  const own = () => mirror.mirror === 'own'
  const hanging = () => {
    const here = found()
    return here !== undefined && here.runs.id.length > 0 ? here : undefined
  }
  const many = (here: WallTold): number => shown(onOneLadder(itemsOf(here), mirror.unit()), 'all').length
  return (
    <Switch
      fallback={
        <>
          <Masthead name={own() ? words.title : words.titleSample} />
          <OpeningMirror />
        </>
      }
    >
      <Match when={trouble()}>
        {(code) => (
          <>
            <Masthead name={own() ? words.title : words.titleSample} />
            <StoreTroubled code={code()} />
          </>
        )}
      </Match>
      <Match when={hanging()}>
        {(here) => (
          <>
            <Masthead name={own() ? words.title : words.titleSample} heads>
              <p>{words.milestones(many(here()))}</p>
            </Masthead>
            <AsOf />
            <Hanging told={here()} />
          </>
        )}
      </Match>
      <Match when={found()}>
        <Masthead name={own() ? words.title : words.titleSample} />
        <NoRuns title={own() ? words.emptyTitle : words.emptyTitleSample} says={words.emptySays} bring={words.bring} />
      </Match>
    </Switch>
  )
}
