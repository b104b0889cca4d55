import { Match, Show, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Visited } from '../../domain/places/visited'
import { distance } from '../../words/screens/quantities'
import { borderNote, passageLine, placeLine, where as words } from '../../words/screens/where'
import { Facts } from './Facts'
import type { Fact } from './Facts'
import { useMirror } from './context'
import style from './tracking.module.css'

const Told = (props: { readonly where: Visited }): JSX.Element => {
  const mirror = useMirror()
  const facts = (): Fact[] => {
    const { start, visits } = props.where
    return [
      ...(start === null ? [] : [{ name: words.began, value: placeLine(start), note: borderNote(start) ?? undefined }]),
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
    </>
  )
}

/** Where a run began, and what else it passed through. */
export const Whereabouts = (props: { readonly where: Visited | null }): JSX.Element => (
  <section aria-labelledby="where" class={style['efforts']}>
    <h2 class="caps" id="where">
      {words.title}
    </h2>
    <Switch>
      <Match when={props.where === null}>
        <p>{words.waiting}</p>
      </Match>
      <Match when={props.where?.start === null}>
        <p>{words.none}</p>
      </Match>
      <Match when={props.where}>{(found) => <Told where={found()} />}</Match>
    </Switch>
  </section>
)
