import { A } from '@solidjs/router'
import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { ActivityPage, Correction, CorrectionKind } from '../../contract/db'
import { isRunSport, sports } from '../../domain/activity/sports'
import { useMirror } from './context'
import style from './corrections.module.css'
import { readDistance } from '../../words/read-distance'
import { spoken } from '../../words/spoken'

const { correctionSays, corrections: words } = spoken.corrections
const { evidence, sportName } = spoken.evidence
const { clock } = spoken.quantities

/** What was said of a run, each line with its way back. */
export const Said = (props: { readonly page: ActivityPage }): JSX.Element => {
  const mirror = useMirror()
  return (
    <Show when={props.page.corrections.length > 0}>
      <ul class={style['said']} role="list">
        <For each={props.page.corrections}>
          {(correction) => (
            <li>
              <span>{correctionSays(correction, mirror.unit())}</span>
              <button
                type="button"
                class="link"
                aria-label={words.undoOf(correctionSays(correction, mirror.unit()))}
                onClick={() => void mirror.undo(correction.activity, correction.kind)}
              >
                {words.undo}
              </button>
            </li>
          )}
        </For>
        <li>
          <A class="link" href={`${mirror.base}/corrections`}>
            {words.all}
          </A>
        </li>
      </ul>
    </Show>
  )
}

const zones = (): readonly string[] => Intl.supportedValuesOf('timeZone')
const isZone = (name: string): boolean => zones().includes(name) || name === 'UTC'

const Line = (props: { readonly onTake: () => void; readonly children: JSX.Element }): JSX.Element => (
  <form
    onSubmit={(event) => {
      event.preventDefault()
      props.onTake()
    }}
  >
    {props.children}
  </form>
)

/** The ways to put a run right: one line each, closed until something is wrong. */
export const Corrections = (props: { readonly page: ActivityPage }): JSX.Element => {
  const mirror = useMirror()
  const [trouble, setTrouble] = createSignal('')
  const [chosen, setChosen] = createSignal<{ readonly sport?: string; readonly zone?: string; readonly distance?: string; readonly same?: number }>({})
  const activity = (): number => props.page.id
  const say = async (correction: Correction): Promise<void> => {
    setTrouble((await mirror.correct(correction)) ? '' : words.failed)
  }
  const has = (kind: CorrectionKind): boolean => props.page.corrections.some((one) => one.kind === kind)
  const indoor = (): string => {
    const said = props.page.corrections.find((one) => one.kind === 'indoor')
    const now = said?.kind === 'indoor' ? said.value : props.page.asTold.indoor
    return now === null ? 'unsaid' : now ? 'indoors' : 'outdoors'
  }
  const race = (): string => {
    const said = props.page.corrections.find((one) => one.kind === 'race')
    const now = said?.kind === 'race' ? said.value : props.page.asTold.race
    return now === null ? 'unsaid' : now ? 'raced' : 'notRaced'
  }
  const same = (): number | undefined => chosen().same ?? props.page.sameDay[0]?.id
  const correctDistance = (): void => {
    const value = readDistance(chosen().distance ?? '', mirror.unit())
    if (value === null) setTrouble(words.badDistance)
    else void say({ activity: activity(), kind: 'distance', value })
  }
  const correctZone = (): void => {
    const value = chosen().zone?.trim() ?? ''
    if (isZone(value)) void say({ activity: activity(), kind: 'zone', value })
    else setTrouble(words.badZone)
  }
  const correctSport = (): void => {
    const value = chosen().sport
    if (value !== undefined) void say({ activity: activity(), kind: 'sport', value })
  }
  const join = (): void => {
    const value = same()
    if (value !== undefined) void say({ activity: activity(), kind: 'same-as', value })
  }
  return (
    <details class={style['wrong']}>
      <summary class="link">{words.wrong}</summary>
      <p>{words.wrongSays}</p>
      <Line onTake={correctSport}>
        <label for="sport">{words.sport}</label>
        <select id="sport" onChange={(event) => setChosen((before) => ({ ...before, sport: event.currentTarget.value }))}>
          <For each={sports}>
            {(sport) => (
              <option value={sport} selected={sport === props.page.sport}>
                {sportName(sport)}
              </option>
            )}
          </For>
        </select>
        <button class="link" aria-label={`${words.take}: ${words.sport}`}>
          {words.take}
        </button>
      </Line>
      <Line onTake={() => undefined}>
        <label for="indoor">{words.indoor}</label>
        <select
          id="indoor"
          onChange={(event) => {
            const value = event.currentTarget.value
            void (value === 'unsaid' ? mirror.undo(activity(), 'indoor') : say({ activity: activity(), kind: 'indoor', value: value === 'indoors' }))
          }}
        >
          <For each={['unsaid', 'indoors', 'outdoors'] as const}>
            {(name) => (
              <option value={name} selected={name === indoor()}>
                {words[name]}
              </option>
            )}
          </For>
        </select>
      </Line>
      <Show when={isRunSport(props.page.sport)}>
        <Line onTake={() => undefined}>
          <label for="race">{words.race}</label>
          <select
            id="race"
            onChange={(event) => {
              const value = event.currentTarget.value
              void (value === 'unsaid' ? mirror.undo(activity(), 'race') : say({ activity: activity(), kind: 'race', value: value === 'raced' }))
            }}
          >
            <For each={['unsaid', 'raced', 'notRaced'] as const}>
              {(name) => (
                <option value={name} selected={name === race()}>
                  {words[name]}
                </option>
              )}
            </For>
          </select>
        </Line>
      </Show>
      <Line onTake={correctZone}>
        <label for="zone">{words.zone}</label>
        <input
          id="zone"
          list="zones"
          autocomplete="off"
          placeholder={props.page.zone}
          onInput={(event) => setChosen((before) => ({ ...before, zone: event.currentTarget.value }))}
        />
        <datalist id="zones">
          <For each={zones()}>{(name) => <option value={name} />}</For>
        </datalist>
        <button class="link" aria-label={`${words.take}: ${words.zone}`}>
          {words.take}
        </button>
      </Line>
      <Line onTake={correctDistance}>
        <label for="distance">{words.distance(mirror.unit())}</label>
        <input
          id="distance"
          inputmode="decimal"
          autocomplete="off"
          onInput={(event) => setChosen((before) => ({ ...before, distance: event.currentTarget.value }))}
        />
        <button class="link" aria-label={`${words.take}: ${words.distance(mirror.unit())}`}>
          {words.take}
        </button>
      </Line>
      <Show when={props.page.sameDay.length > 0 && !has('same-as')}>
        <Line onTake={join}>
          <label for="same">{words.same}</label>
          <select id="same" onChange={(event) => setChosen((before) => ({ ...before, same: Number(event.currentTarget.value) }))}>
            <For each={props.page.sameDay}>
              {(line) => (
                <option value={line.id} selected={line.id === same()}>
                  {[...(line.minute === null ? [] : [clock(line.minute)]), line.name ?? evidence.noName].join(', ')}
                </option>
              )}
            </For>
          </select>
          <button class="link">{words.join}</button>
        </Line>
      </Show>
      <p class={style['ways']}>
        <Show when={props.page.duplicateOf !== null && !has('same-as')}>
          <button type="button" class="link" onClick={() => void say({ activity: activity(), kind: 'not-a-duplicate' })}>
            {words.part}
          </button>
        </Show>
        <Show when={!has('not-mine')}>
          <button type="button" class="link" onClick={() => void say({ activity: activity(), kind: 'not-mine' })}>
            {words.notMine}
          </button>
        </Show>
        <Show when={!has('deleted')}>
          <button type="button" class="link" onClick={() => void say({ activity: activity(), kind: 'deleted' })}>
            {words.delete}
          </button>
        </Show>
      </p>
      <Show when={!has('deleted')}>
        <p>{words.deleteSays}</p>
      </Show>
      <Show when={trouble()}>{(line) => <p role="alert">{line()}</p>}</Show>
    </details>
  )
}
