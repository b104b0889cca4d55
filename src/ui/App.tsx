import { Route, Router } from '@solidjs/router'
import { Match, Show, Switch, createMemo, lazy, onCleanup, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import type { App as AppState } from '../state/app'
import { valueOf } from '../state/live'
import { withMore } from './parts/with-more'
import { useArrivals } from './parts/arrivals'
import { AppContext, MirrorContext, useApp, useMirror } from './parts/context'
import { useDrop } from './parts/drop'
import { Fetched } from './parts/Fetched'
import { Kind, StoreTroubled, Troubled } from './parts/Kind'
import { Later } from './parts/Later'
import { Masthead } from './parts/Masthead'
import { OneVersion } from './parts/Newer'
import { Notices } from './parts/Notices'
import { Places } from './parts/Places'
import { SampleBar } from './parts/SampleBar'
import { MirrorOfStrava } from './parts/StravaMarks'
import { hearStepsBack, useTurning } from './parts/turning'
import style from './parts/parts.module.css'
import { leavePrerendered, prerenderedStands } from './landing/before'
import { Landing } from './landing/Landing'
import { CorrectionList } from './screens/CorrectionList'
import { Evidence } from './screens/Evidence'
import { Import } from './screens/Import'
import { Mirror, MirrorLastSeen } from './screens/Mirror'
import { Opening } from './screens/Opening'
import { Progress } from './screens/Progress'
import { Report } from './screens/Report'
import { Run } from './screens/Run'
import { You } from './screens/You'
import { spoken } from '../words/spoken'

const { frame } = spoken.places
const { places } = spoken.you

const Frame = (props: { readonly children?: JSX.Element }): JSX.Element => {
  let main!: HTMLElement
  useArrivals(() => main)
  useTurning(() => main)
  useDrop()
  return (
    <>
      <a class={style['skip']} href="#main">
        {frame.skip}
      </a>
      <Later>
        <Notices />
      </Later>
      <main id="main" tabindex="-1" ref={main}>
        <OneVersion>{props.children}</OneVersion>
      </main>
    </>
  )
}

const Own = (props: { readonly children?: JSX.Element }): JSX.Element => {
  const app = useApp()
  return (
    <MirrorContext.Provider value={app.own}>
      {props.children}
      <MirrorOfStrava />
      <Places />
    </MirrorContext.Provider>
  )
}

const Sample = (props: { readonly children?: JSX.Element }): JSX.Element => {
  const app = useApp()
  onMount(() => void app.openSample())
  return (
    <MirrorContext.Provider value={app.sample}>
      <SampleBar />
      {props.children}
      <Places />
    </MirrorContext.Provider>
  )
}

/** Until the store has answered: for a newcomer the landing that came with the page, else a line about what is being waited for. */
const Waiting = (): JSX.Element => {
  // After what comes in its place has come, which is before anything is painted.
  onCleanup(() => queueMicrotask(() => void leavePrerendered()))
  return (
    <Show when={!prerenderedStands()}>
      <Opening says={frame.opening} />
    </Show>
  )
}

/** For anyone with runs, the mirror; for a newcomer, the way in. */
const Home = (): JSX.Element => {
  const app = useApp()
  const mirror = useMirror()
  const overview = () => valueOf(mirror.overview())
  const trouble = () => {
    const found = mirror.overview()
    return found.state === 'trouble' ? found.code : undefined
  }
  // A mirror whose cards have not been answered yet is not one without cards.
  const formed = createMemo<boolean>(
    (already) => already || mirror.reader.busy() || (mirror.faces().state !== 'waiting' && mirror.words().state !== 'waiting'),
    false,
  )
  return (
    <Switch
      fallback={
        <Show when={app.lastSeen()} fallback={<Waiting />}>
          {(seen) => <MirrorLastSeen seen={seen()} />}
        </Show>
      }
    >
      <Match when={(overview()?.activities ?? 0) > 0 && formed()}>
        <Mirror />
      </Match>
      <Match when={overview()?.activities === 0}>
        <Landing />
      </Match>
      <Match when={app.workers() === 'given-up'}>
        <StoreTroubled code="workers-gone" />
      </Match>
      <Match when={trouble()}>{(code) => <StoreTroubled code={code()} />}</Match>
    </Switch>
  )
}

const SampleHome = (): JSX.Element => {
  const mirror = useMirror()
  const faces = () => valueOf(mirror.faces()) ?? []
  const reading = () => {
    const now = mirror.reader.reading()
    return now.phase === 'reading' ? now : undefined
  }
  const trouble = () => {
    const now = mirror.reader.reading()
    const found = mirror.overview()
    return now.phase === 'trouble' ? now.code : found.state === 'trouble' ? found.code : undefined
  }
  return (
    <Switch fallback={<Opening says={frame.openingSample} />}>
      <Match when={faces().some(({ status }) => status === 'claim')}>
        <Mirror />
      </Match>
      <Match when={trouble()}>{(code) => <Troubled code={code()} />}</Match>
      <Match when={reading()}>
        {(now) => (
          <div class={style['page']}>
            <Progress reading={now()} onStop={() => mirror.reader.stop()} />
          </div>
        )}
      </Match>
    </Switch>
  )
}

/** Chunks of their own: nobody waits for one who does not look in. */
const WallScreen = lazy(() => withMore(() => import('./screens/Wall')).then(({ Wall }) => ({ default: Wall })))
const Wall = (): JSX.Element => (
  <Fetched name={places.wall}>
    <WallScreen />
  </Fetched>
)
const JourneyScreen = lazy(() => withMore(() => import('./screens/Journey')).then(({ Journey }) => ({ default: Journey })))
const Journey = (): JSX.Element => (
  <Fetched name={places.journey}>
    <JourneyScreen />
  </Fetched>
)
const RitualsScreen = lazy(() => withMore(() => import('./screens/Rituals')).then(({ Rituals: screen }) => ({ default: screen })))
const Rituals = (): JSX.Element => (
  <Fetched name={places.rituals}>
    <RitualsScreen />
  </Fetched>
)
const ConnectScreen = lazy(() => withMore(() => import('./screens/Connect')).then(({ Connect: screen }) => ({ default: screen })))
const Connect = (): JSX.Element => (
  <Fetched name={frame.brand}>
    <ConnectScreen />
  </Fetched>
)
const yearScreens = () => withMore(() => import('./screens/Year'))
const [YearsScreen, YearScreen, YearPageScreen] = [
  lazy(() => yearScreens().then(({ Years: Index }) => ({ default: Index }))),
  lazy(() => yearScreens().then(({ Year: Chapter }) => ({ default: Chapter }))),
  lazy(() => withMore(() => import('./screens/YearPage')).then(({ YearPage: Page }) => ({ default: Page }))),
]
const ofYears = (Screen: () => JSX.Element) => (): JSX.Element => (
  <Fetched name={frame.years}>
    <Screen />
  </Fetched>
)
const [Years, Year, YearPage] = [ofYears(YearsScreen), ofYears(YearScreen), ofYears(YearPageScreen)]

const Lost = (): JSX.Element => (
  <>
    <Masthead name={frame.brand} />
    <Kind title={frame.lostTitle} says={frame.lostSays}>
      <p>
        <a class="button" href="/">
          {frame.lostNext}
        </a>
      </p>
    </Kind>
  </>
)

export const App = (props: { readonly app: AppState }): JSX.Element => {
  hearStepsBack()
  return (
    // oxlint-disable-next-line solid/reactivity -- the app is made once, before the page is mounted, and never replaced
    <AppContext.Provider value={props.app}>
      <Show when={props.app}>
        <Router root={Frame} preload={false} scrollRestoration>
          <Route path="/" component={Own}>
            <Route path="/" component={Home} />
            <Route path="/card/:id" component={Evidence} />
            <Route path="/run/:id" component={Run} />
            <Route path="/import" component={Import} />
            <Route path="/connect" component={Connect} />
            <Route path="/report" component={Report} />
            <Route path="/you" component={You} />
            <Route path="/corrections" component={CorrectionList} />
            <Route path="/wall" component={Wall} />
            <Route path="/journey" component={Journey} />
            <Route path="/year" component={Years} />
            <Route path="/year/:year" component={Year} />
            <Route path="/year/:year/:page" component={YearPage} />
            <Route path="/rituals" component={Rituals} />
          </Route>
          <Route path="/sample" component={Sample}>
            <Route path="/" component={SampleHome} />
            <Route path="/card/:id" component={Evidence} />
            <Route path="/run/:id" component={Run} />
            <Route path="/report" component={Report} />
            <Route path="/you" component={You} />
            <Route path="/corrections" component={CorrectionList} />
            <Route path="/wall" component={Wall} />
            <Route path="/journey" component={Journey} />
            <Route path="/year" component={Years} />
            <Route path="/year/:year" component={Year} />
            <Route path="/year/:year/:page" component={YearPage} />
            <Route path="/rituals" component={Rituals} />
          </Route>
          <Route path="*" component={Lost} />
        </Router>
      </Show>
    </AppContext.Provider>
  )
}
