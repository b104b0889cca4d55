import { A, useNavigate } from '@solidjs/router'
import { For, Match, Show, Switch, createMemo, createResource, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { arrange } from '../../state/arranged'
import { valueOf } from '../../state/live'
import { About } from '../parts/About'
import { Facts } from '../parts/Facts'
import { Masthead } from '../parts/Masthead'
import { Safekeeping } from '../parts/Safekeeping'
import { StravaLink } from '../parts/StravaLink'
import { UnitChoice } from '../parts/UnitChoice'
import { WeatherAsking } from '../parts/WeatherAsking'
import { WeekChoice } from '../parts/WeekChoice'
import { ZoneLine } from '../parts/ZoneLine'
import { useApp, useMirror } from '../parts/context'
import style from './you.module.css'
import { spoken } from '../../words/spoken'

const { installHelp, storageHelp } = spoken.about

const { faceWords } = spoken.face
const { backup: safe } = spoken.backup
const { corrections } = spoken.corrections
const { frame } = spoken.places
const { bytes, count } = spoken.quantities
const { weatherAsking } = spoken.weather
const { you: words } = spoken.you

const Part = (props: { readonly id: string; readonly title: string; readonly children: JSX.Element }): JSX.Element => (
  <section aria-labelledby={props.id}>
    <h2 class="caps" id={props.id}>
      {props.title}
    </h2>
    {props.children}
  </section>
)

type Safety = Awaited<ReturnType<ReturnType<typeof useApp>['safety']>>

const Kept = (props: { readonly safety: Safety | undefined; readonly onAsked: () => unknown }): JSX.Element => {
  const app = useApp()
  const mirror = useMirror()
  const [refused, setRefused] = createSignal(false)
  const overview = createMemo(() => valueOf(mirror.overview()))
  const ask = async (): Promise<void> => {
    setRefused(!(await app.persist()))
    await props.onAsked()
  }
  const facts = () => {
    const found = overview()
    const { room = null, left = null } = props.safety ?? {}
    return found === undefined
      ? []
      : [
          { name: words.activities, value: count(found.activities) },
          { name: words.database, value: bytes(found.bytes.database) },
          { name: words.originals, value: found.bytes.originals === 0 ? words.none : bytes(found.bytes.originals) },
          ...(room === null ? [] : [{ name: words.room, value: bytes(room) }]),
          ...(left === null ? [] : [{ name: words.left, value: bytes(left) }]),
        ]
  }
  /** Bytes that are left, where they are few; one where there are none, which is told all the same. */
  const nearlyFull = () => {
    const found = props.safety
    return found !== undefined && app.isNearlyFull(found) ? Math.max(1, found.left ?? 0) : undefined
  }
  return (
    <Part id="kept" title={words.keptTitle}>
      <Facts facts={facts()} />
      <Show when={nearlyFull()}>
        {(left) => (
          <p class={style['full']}>
            {words.nearlyFull(left())}{' '}
            <a class="link" href={storageHelp.href} rel="external">
              {storageHelp.says}
            </a>
          </p>
        )}
      </Show>
      <Show when={app.standing()?.storage !== 'memory'} fallback={<p>{words.memory}</p>}>
        <Switch>
          <Match when={props.safety?.promised === true}>
            <p>{words.promisedYes}</p>
          </Match>
          <Match when={props.safety?.promised === false}>
            <p>
              {refused() ? words.refused : words.promisedNo}{' '}
              <button type="button" class="link" onClick={() => void ask()}>
                {words.ask}
              </button>
            </p>
          </Match>
          <Match when={props.safety?.promised === null}>
            <p>{words.promisedUnknown}</p>
          </Match>
        </Switch>
        <p>{words.only}</p>
      </Show>
      <p class={style['ways']}>
        <A class="link" href={`${mirror.base}/report`}>
          {words.report}
        </A>
        <A class="link" href={`${mirror.base}/corrections`}>
          {corrections.title}
        </A>
        <Show when={mirror.mirror === 'own'}>
          <A class="link" href="/import">
            {words.bring}
          </A>
        </Show>
      </p>
    </Part>
  )
}

const TakeAlong = (): JSX.Element => {
  const app = useApp()
  const mirror = useMirror()
  const [says, setSays] = createSignal('')
  const take = async (form: 'json' | 'csv'): Promise<void> => {
    setSays(words.making)
    const file = await mirror.takeAlong(form)
    if (file !== null) app.save(file)
    setSays(file === null ? words.notMade : words.saved(file.name, file.size))
  }
  return (
    <Part id="take" title={words.takeTitle}>
      <p>{words.takeSays}</p>
      <p class={style['ways']}>
        <button type="button" class="link" onClick={() => void take('json')}>
          {words.json}
        </button>
        <button type="button" class="link" onClick={() => void take('csv')}>
          {words.csv}
        </button>
      </p>
      <p role="status">{says()}</p>
    </Part>
  )
}

const Erase = (): JSX.Element => {
  const app = useApp()
  const mirror = useMirror()
  const go = useNavigate()
  const [asked, setAsked] = createSignal(false)
  const [trouble, setTrouble] = createSignal<string>()
  const erase = async (): Promise<void> => {
    const why = await mirror.erase()
    if (why === null) {
      app.say(words.erased)
      go('/')
    } else setTrouble(why === 'still-reading' ? words.eraseFailed[why] : words.eraseFailed.other)
  }
  return (
    <Part id="erase" title={words.eraseTitle}>
      <p>{words.eraseSays(valueOf(mirror.overview())?.activities ?? 0)}</p>
      <p class={style['ways']}>
        <Show
          when={asked()}
          fallback={
            <button type="button" class="link" onClick={() => setAsked(true)}>
              {words.erase}
            </button>
          }
        >
          <button type="button" class="link" onClick={() => void erase()}>
            {words.eraseSure}
          </button>
          <button type="button" class="link" autofocus onClick={() => setAsked(false)}>
            {words.eraseNot}
          </button>
        </Show>
      </p>
      <Show when={trouble()}>{(says) => <p role="alert">{says()}</p>}</Show>
    </Part>
  )
}

/** What is the runner's to decide: how it is told, what is kept, what is taken along, what is deleted. */
export const You = (): JSX.Element => {
  const mirror = useMirror()
  const app = useApp()
  const [safety, { refetch }] = createResource(() => app.safety())
  // All at once: what is read stays where it is.
  const ready = createMemo<boolean>(
    (already) =>
      already || (!safety.loading && [mirror.settings(), mirror.overview(), mirror.reports(), mirror.words()].every(({ state }) => state !== 'waiting')),
    false,
  )
  const away = createMemo(() => arrange(valueOf(mirror.faces()) ?? [], valueOf(mirror.words()) ?? []).away)
  return (
    <>
      <Masthead name={words.title}>
        <Show when={mirror.mirror === 'own'}>
          <A class="link" href="/sample">
            {frame.sampleMirror}
          </A>
        </Show>
      </Masthead>
      <div class={style['you']}>
        <h1 class="line" tabindex="-1">
          {mirror.mirror === 'own' ? words.line : words.lineSample}
        </h1>
        <Show when={ready()}>
          <div class={style['parts']}>
            <Part id="told" title={words.told}>
              <UnitChoice />
              <WeekChoice />
              <ZoneLine always />
            </Part>
            <Kept safety={safety()} onAsked={refetch} />
            <Show when={mirror.mirror === 'own'}>
              <Part id="safe" title={safe.title}>
                <Safekeeping />
              </Part>
            </Show>
            <Show when={mirror.mirror === 'own'}>
              <Part id="strava" title={words.strava.title}>
                <StravaLink />
              </Part>
            </Show>
            <Show when={mirror.weather}>
              <Part id="weather" title={weatherAsking.title}>
                <WeatherAsking />
              </Part>
            </Show>
            <Show when={away().length > 0}>
              <Part id="put-away" title={words.awayTitle}>
                <ul role="list">
                  <For each={away()}>
                    {(claim) => (
                      <li>
                        <A class="claim" href={`${mirror.base}/card/${claim.card}`}>
                          {faceWords(claim, mirror.unit()).name}
                        </A>
                      </li>
                    )}
                  </For>
                </ul>
              </Part>
            </Show>
            <TakeAlong />
            <Show when={mirror.mirror === 'own'}>
              <Erase />
            </Show>
            <Part id="about" title={words.about}>
              <About />
              <a class="link" href={installHelp.href} rel="external">
                {installHelp.says}
              </a>
            </Part>
          </div>
        </Show>
      </div>
    </>
  )
}
