import { A } from '@solidjs/router'
import { Show, createMemo, createResource } from 'solid-js'
import type { JSX } from 'solid-js'
import { receiptsOf } from '../../contract/wall'
import type { WallTold } from '../../contract/wall'
import { Receipts } from '../parts/Receipts'
import { useMirror } from '../parts/context'
import { Note } from './Note'
import { ShareMilestone } from './ShareMilestone'
import { isPinned } from './items'
import type { Item } from './items'
import { saidBy } from './said'
import style from './wall.module.css'
import { spoken } from '../../words/spoken'
import { more } from '../../words/more'

const { capital } = spoken.amounts
const { familyName } = more.milestones
const { evidence, run: runWords } = spoken.evidence
const { distance, longDay } = spoken.quantities
const { opened: words } = more.wall

const sentence = (line: string): string => (line === '' || /[.?!”]$/.test(line) ? capital(line) : `${capital(line)}.`)

/** The run a milestone came from, in a line that leads to it. */
const FromRun = (props: { readonly item: Item; readonly date: string }): JSX.Element => {
  const mirror = useMirror()
  const [line] = createResource(
    () => props.item.run,
    async (run) => (await mirror.lines([run]))[0] ?? null,
  )
  const known = () => (line.state === 'ready' || line.state === 'refreshing' ? line.latest : undefined)
  return (
    <Show when={props.item.day !== null} fallback={<p class="claim">{words.gone}</p>}>
      <p class={style['from']}>
        <A class="claim" href={`${mirror.base}/run/${props.item.run}`}>
          {props.date}
        </A>
        {/* Its line is kept while the run is looked for. */}
        <Show when={known()} fallback={<span aria-hidden="true">&nbsp;</span>}>
          {(found) => (
            <span class="soft">
              {found().name ?? evidence.noName}, {(found().distance ?? 0) > 0 ? distance(found().distance ?? 0, mirror.unit()) : runWords.noDistance}
            </span>
          )}
        </Show>
      </p>
    </Show>
  )
}

/** A milestone opened: its run, the one before it, what it is like, the runs behind it, and what the runner says of it. */
export const Milestone = (props: { readonly told: WallTold; readonly item: Item; readonly onEdit: () => void; readonly onRemove: () => void }): JSX.Element => {
  const mirror = useMirror()
  const said = createMemo(() => saidBy(props.item, mirror.unit()))
  const place = () => props.told.runs.id.indexOf(props.item.run)
  const found = () => (props.item.by === 'runs' ? props.item.told : undefined)
  const own = () => (props.item.by === 'runner' ? props.item.told : undefined)
  const receipts = createMemo(() => {
    const milestone = found()
    return milestone === undefined ? [] : receiptsOf(props.told, milestone)
  })
  /** Records alone are taken over. */
  const stands = () => {
    const milestone = found()
    if (milestone === undefined || milestone.group !== 'records') return ''
    return milestone.until === null ? words.stands : words.stood(said().until)
  }
  const hidden = () => props.item.word !== null && props.item.word.hiddenAt !== null
  return (
    <>
      <p class="caps">{props.item.by === 'runs' ? familyName(props.item.told.family) : words.own}</p>
      <h2 class={style['name']} tabindex="-1">
        <bdi>{said().title}</bdi>
      </h2>
      <FromRun item={props.item} date={said().date} />
      <Show when={found()}>
        <div class={style['says']}>
          <Show when={said().since}>
            <p>
              {sentence(said().since)}{' '}
              <Show when={found()?.previous}>
                {(previous) => (
                  <a href={`${mirror.base}/wall?of=${encodeURIComponent(previous().id)}`} noScroll>
                    {words.before}, {longDay(previous().day)}
                  </a>
                )}
              </Show>
            </p>
          </Show>
          <Show when={stands()}>
            <p>{stands()}</p>
          </Show>
          <Show when={said().comparison}>
            <p>
              {sentence(said().comparison)} <small>{sentence(said().source)}</small>
            </p>
          </Show>
          <Show when={said().coverage}>
            <p>{sentence(said().coverage)}</p>
          </Show>
          <Show when={said().doubt}>
            <p>{sentence(said().doubt)}</p>
          </Show>
        </div>
      </Show>
      <Show when={hidden()}>
        <p>{words.hiddenSays}</p>
      </Show>
      <p class={style['ways']}>
        <Show when={props.item.day !== null && place() >= 0}>
          <ShareMilestone title={said().title} item={props.item} told={props.told} />
        </Show>
        <button type="button" class="link" onClick={() => void mirror.wallVerbs.pin(props.item.id, !isPinned(props.item))}>
          {isPinned(props.item) ? words.unpin : words.pin}
        </button>
        <button type="button" class="link" onClick={() => void mirror.wallVerbs.hide(props.item.id, !hidden())}>
          {hidden() ? words.show : words.hide}
        </button>
        <Show when={own()}>
          <button type="button" class="link" onClick={() => props.onEdit()}>
            {words.edit}
          </button>
          <button type="button" class="link" onClick={() => props.onRemove()}>
            {words.remove}
          </button>
        </Show>
      </p>
      <Note item={props.item} sentence={said().sentence} />
      <Show when={receipts().length > 0}>
        <section aria-labelledby="behind">
          <div class="row">
            <h3 class="caps" id="behind">
              {words.runs(receipts().length)}
            </h3>
            <span>{words.newest}</span>
          </div>
          <Receipts ids={receipts()} />
        </section>
      </Show>
    </>
  )
}
