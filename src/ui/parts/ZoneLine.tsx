import { For, Show, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { valueOf } from '../../state/live'
import { useApp, useMirror } from './context'
import style from './zone.module.css'
import { spoken } from '../../words/spoken'

const { zone: words } = spoken.places
const { zoneName } = spoken.quantities

const allZones = (): readonly string[] => Intl.supportedValuesOf('timeZone')

/** Asked once, in one line, and never in the way: where the runner is at home. The answer re-derives every wall clock. */
export const ZoneLine = (props: { readonly always?: boolean }): JSX.Element => {
  const app = useApp()
  const mirror = useMirror()
  const [choosing, setChoosing] = createSignal(false)
  const [chosen, setChosen] = createSignal<string | null>(null)
  const home = createMemo(() => valueOf(mirror.settings())?.homeZone ?? null)
  const known = () => mirror.settings().state === 'here' && (valueOf(mirror.overview())?.activities ?? 0) > 0
  /** Where every run's own track says where it was, home is nobody's question. */
  const matters = createMemo(() => valueOf(mirror.reports())?.some(({ zones }) => (zones.home ?? 0) + (zones.device ?? 0) > 0) ?? true)
  const check = createMemo(() => valueOf(mirror.reports())?.find((report) => report.zoneCheck !== null)?.zoneCheck ?? null)
  const better = () => {
    const found = matters() ? check() : null
    return found?.better !== null && found?.better !== home() ? (found?.better ?? null) : null
  }
  const taken = () => home() ?? app.zoneOfDevice
  const set = (zone: string): void => {
    setChoosing(false)
    void mirror.setHomeZone(zone)
  }
  const zones = createMemo(() => {
    const all = allZones()
    return all.includes(taken()) ? all : [taken(), ...all]
  })
  return (
    <Show when={known() && ((home() === null && matters()) || better() !== null || props.always === true)}>
      <div class={style['zone']} role="group" aria-label={words.title}>
        <p>
          <Show when={better()} fallback={home() === null ? words.ask(zoneName(taken())) : words.now(zoneName(taken()))}>
            {(fits) => words.better(zoneName(taken()), zoneName(fits()))}
          </Show>
        </p>
        <Show
          when={!choosing()}
          fallback={
            <div class={style['choice']}>
              <label for="home-zone">{words.choose}</label>
              <select id="home-zone" onChange={(event) => setChosen(event.currentTarget.value)}>
                <For each={zones()}>
                  {(name) => (
                    <option value={name} selected={name === taken()}>
                      {name.replaceAll('_', ' ')}
                    </option>
                  )}
                </For>
              </select>
              <button class="link" type="button" onClick={() => set(chosen() ?? taken())}>
                {words.take(zoneName(chosen() ?? taken()))}
              </button>
            </div>
          }
        >
          <p class={style['answers']}>
            <Show when={better()}>
              {(fits) => (
                <button class="link" type="button" onClick={() => set(fits())}>
                  {words.take(zoneName(fits()))}
                </button>
              )}
            </Show>
            <Show when={home() === null}>
              <button class="link" type="button" onClick={() => set(app.zoneOfDevice)}>
                {better() === null ? words.yes : words.keep}
              </button>
            </Show>
            <button class="link" type="button" onClick={() => setChoosing(true)}>
              {home() === null ? words.other : words.change}
            </button>
          </p>
        </Show>
      </div>
    </Show>
  )
}
