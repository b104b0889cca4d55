import { A, useParams, useSearchParams } from '@solidjs/router'
import { For, Match, Show, Switch, createMemo, onCleanup, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import type { ChaptersTold } from '../../contract/chapters'
import { glance } from '../../contract/tracks'
import { firstFrom } from '../../domain/cards/by-day'
import type { Chapter } from '../../domain/chapters/chapters'
import { troubleOf, valueOf } from '../../state/live'
import { Kind, StoreTroubled } from '../parts/Kind'
import { AsOf } from '../parts/AsOf'
import { Masthead } from '../parts/Masthead'
import { Tracking } from '../parts/Tracking'
import { useMirror } from '../parts/context'
import { ShareYear } from '../share/SharePatterns'
import { Milestones } from '../year/Milestones'
import { NoChapter } from '../year/NoChapter'
import { Others } from '../year/Others'
import { Pages } from '../year/Pages'
import { Strip } from '../year/Strip'
import { Untold } from '../year/Untold'
import { YourLine, YourLineOf, useLine } from '../year/YourLine'
import { asYear } from '../year/asked'
import { farthest } from '../year/strip'
import style from '../year/year.module.css'
import { OpeningMirror } from './Opening'
import { spoken } from '../../words/spoken'
import { more } from '../../words/more'

const { frame } = spoken.places
const { besideLines, chapterLine, chapterUnder, year: words, yearHolds, yearsLine } = more.year

/** The sample's tracks are read while somebody looks. */
const lookIntoSample = (mirror: ReturnType<typeof useMirror>): void => {
  if (mirror.mirror !== 'sample') return
  onMount(() => {
    let leave = (): void => undefined
    const rested = setTimeout(() => (leave = mirror.lookIntoTracks()), glance)
    onCleanup(() => {
      clearTimeout(rested)
      leave()
    })
  })
}

/** Every year in a line drawn by its runs, those without one among them; each opens its chapter. */
export const Years = (): JSX.Element => {
  const mirror = useMirror()
  lookIntoSample(mirror)
  const told = mirror.years()
  const years = () => valueOf(told())?.years
  const far = createMemo(() => farthest((years() ?? []).flatMap(({ distances }) => [...distances])))
  return (
    <>
      <Masthead name={words.title}>
        <A class="link" href={mirror.base === '' ? '/' : mirror.base}>
          {frame.toMirror}
        </A>
      </Masthead>
      <AsOf />
      <Switch fallback={<OpeningMirror />}>
        <Match when={troubleOf(told())}>{(code) => <StoreTroubled code={code()} />}</Match>
        <Match when={years()?.length === 0 && !mirror.reader.busy()}>
          <Kind title={words.emptyTitle} says={words.emptySays} />
        </Match>
        <Match when={(years()?.length ?? 0) > 0 && years()}>
          {(all) => (
            <div class={style['page']}>
              <header class={style['head']}>
                <h1 class="line" tabindex="-1">
                  {yearsLine(mirror.mirror, all().length)}
                </h1>
                <p class={style['says']}>{words.hint}</p>
              </header>
              <ol class={style['years']} role="list" aria-label={words.years}>
                <For each={all()}>
                  {(one) => (
                    <li>
                      <A href={`${mirror.base}/year/${one.year}`}>
                        <span class={style['of']}>{one.year}</span>
                        <span>
                          <Strip year={one.year} days={one.days} metres={one.distances} far={far()} silent />
                          <span class={style['holds']}>{yearHolds(one.runs, one.metres, one.over, mirror.unit())}</span>
                        </span>
                      </A>
                    </li>
                  )}
                </For>
              </ol>
            </div>
          )}
        </Match>
      </Switch>
    </>
  )
}

/** The year's own runs, out of the marks that every page holds. */
const marksOf = ({ from, to, told }: Chapter): { readonly days: readonly number[]; readonly metres: readonly (number | null)[] } => {
  const marks = told.find(({ figure }) => figure.kind !== 'dial' && figure.kind !== 'thread' && figure.kind !== 'ladder')?.figure.marks
  if (marks === undefined) return { days: [], metres: [] }
  const days = Float64Array.from(marks.days)
  const [first, end] = [firstFrom(days, from), firstFrom(days, to + 1)]
  return { days: marks.days.slice(first, end), metres: marks.sizes.slice(first, end) }
}

const Head = (props: { readonly chapter: Chapter }): JSX.Element => {
  const mirror = useMirror()
  const marks = createMemo(() => marksOf(props.chapter))
  return (
    <>
      <Strip year={props.chapter.year} days={marks().days} metres={marks().metres} far={farthest(marks().metres)} />
      <p class={style['says']}>{chapterUnder(props.chapter, mirror.unit())}</p>
      <p>
        <ShareYear chapter={props.chapter} />
      </p>
    </>
  )
}

const Told = (props: { readonly told: ChaptersTold; readonly chapter: Chapter; readonly asked: string | undefined }): JSX.Element => {
  const mirror = useMirror()
  const other = () => props.told.chapters[1]
  const line = useLine(() => props.chapter.year)
  // Not before the runner's own line, which would push the pages down.
  return (
    <Show when={line().state !== 'waiting'}>
      <div class={style['page']}>
        <header class={style['head']}>
          <h1 class="line" tabindex="-1">
            <Show when={other()} fallback={chapterLine(props.chapter)}>
              {(found) => words.besideLine(props.chapter.year, found().year)}
            </Show>
          </h1>
          <Show when={other() === undefined}>
            <Head chapter={props.chapter} />
            <YourLine year={props.chapter.year} line={line()} />
          </Show>
          <Show when={props.told.beside}>
            {(beside) => (
              <div class={style['says']}>
                <For each={besideLines(beside(), mirror.unit())}>{(line) => <p>{line}</p>}</For>
              </div>
            )}
          </Show>
          <Show when={other() === undefined && props.asked}>{(asked) => <p>{words.besideNone(asked())}</p>}</Show>
        </header>
        <Pages chapters={props.told.chapters} />
        <div class={style['foot']}>
          <Show when={other()}>
            <For each={props.told.chapters.map(({ year }) => year)}>{(year) => <YourLineOf year={year} />}</For>
          </Show>
          <Milestones years={props.told.chapters.map(({ year }) => year)} />
          <For each={props.told.chapters}>{(chapter) => <Untold chapter={chapter} />}</For>
          <Others year={props.chapter.year} beside={other()?.year ?? null} />
          <div class={style['last']}>
            <p class={`soft ${style['says'] ?? ''}`}>{words.how}</p>
            <Show when={mirror.mirror === 'sample'}>
              <Tracking brief />
            </Show>
          </div>
        </div>
      </div>
    </Show>
  )
}

const none: ChaptersTold = { revision: 0, chapters: [], beside: null }

/** A year, or two beside each other: told at any time of the year. */
export const Year = (): JSX.Element => {
  const mirror = useMirror()
  lookIntoSample(mirror)
  const params = useParams<{ year: string }>()
  const [search] = useSearchParams<{ beside: string }>()
  const told = mirror.chapters(() => [...new Set([asYear(params.year), asYear(search.beside)])].filter((one) => one !== null))
  const first = () => valueOf(told())?.chapters.find((chapter) => chapter.year === asYear(params.year))
  return (
    <>
      <Masthead name={words.title}>
        <A class="link" href={`${mirror.base}/year`}>
          {words.all}
        </A>
      </Masthead>
      <AsOf />
      <Switch fallback={<OpeningMirror />}>
        <Match when={troubleOf(told())}>{(code) => <StoreTroubled code={code()} />}</Match>
        <Match when={first()}>{(chapter) => <Told told={valueOf(told()) ?? none} chapter={chapter()} asked={search.beside} />}</Match>
        <Match when={told().state === 'here' && !mirror.reader.busy()}>
          <NoChapter asked={params.year} />
        </Match>
      </Switch>
    </>
  )
}
