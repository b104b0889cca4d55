import { Match, Show, Switch, createSignal, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import type { NameTrouble } from '../../contract/names'
import type { TrackPage } from '../../contract/tracks'
import type { Cell } from '../../domain/places/cell'
import type { Visited } from '../../domain/places/visited'
import { distance } from '../../words/screens/quantities'
import { borderNote, passageLine, placeLine, placeName, where as words } from '../../words/screens/where'
import { Facts } from './Facts'
import type { Fact } from './Facts'
import { useApp, useMirror } from './context'
import style from './tracking.module.css'

/** Where the deployment names places: what is sent is said first, and nothing is sent before the runner asks. */
const NameIt = (props: { readonly cell: Cell }): JSX.Element => {
  const [app, mirror] = [useApp(), useMirror()]
  const [offered, setOffered] = createSignal(false)
  const [asking, setAsking] = createSignal(false)
  const [trouble, setTrouble] = createSignal<NameTrouble | 'not-kept' | null>(null)
  onMount(() => void app.namesOffered().then(setOffered))
  const ask = async (): Promise<void> => {
    setAsking(true)
    setTrouble(null)
    setTrouble(await mirror.namePlace(props.cell))
    setAsking(false)
  }
  return (
    <Show when={offered()}>
      <p class="soft">{placeName.says(props.cell)}</p>
      <p>
        <button class="link" type="button" disabled={asking()} onClick={() => void ask()}>
          {asking() ? placeName.asking : placeName.ask}
        </button>
      </p>
      <Show when={trouble()}>{(why) => <p role="alert">{placeName.trouble(why())}</p>}</Show>
    </Show>
  )
}

const Told = (props: { readonly where: Visited; readonly page: TrackPage }): JSX.Element => {
  const mirror = useMirror()
  const facts = (): Fact[] => {
    const { start, visits } = props.where
    const name = props.page.called?.name ?? null
    return [
      ...(start === null ? [] : [{ name: words.began, value: placeLine(start), note: borderNote(start) ?? undefined }]),
      ...(name === null ? [] : [{ name: placeName.title, value: name, note: placeName.credit }]),
      ...visits
        .filter((visit) => !visit.start)
        .map((visit) => ({
          name: words.also,
          value: passageLine(visit),
          note: [distance(visit.metres, mirror.unit()), ...(visit.nearBorderOnly ? [words.alongBorder] : [])].join(', '),
        })),
    ]
  }
  return (
    <>
      <Facts facts={facts()} />
      <Show when={props.where.unknown > 0}>
        <p class="soft">{words.unknown(distance(props.where.unknown, mirror.unit()))}</p>
      </Show>
      <Show when={props.page.called !== null && props.page.called.name === null}>
        <p class="soft">{placeName.none}</p>
      </Show>
      <Show when={mirror.mirror === 'own' && props.page.called === null && props.page.cell}>{(cell) => <NameIt cell={cell()} />}</Show>
    </>
  )
}

/** Where a run began, and what else it passed through. */
export const Whereabouts = (props: { readonly page: TrackPage }): JSX.Element => (
  <section aria-labelledby="where" class={style['efforts']}>
    <h2 class="caps" id="where">
      {words.title}
    </h2>
    <Switch>
      <Match when={props.page.where === null}>
        <p>{words.waiting}</p>
      </Match>
      <Match when={props.page.where?.start === null}>
        <p>{words.none}</p>
      </Match>
      <Match when={props.page.where}>{(found) => <Told where={found()} page={props.page} />}</Match>
    </Switch>
  </section>
)
