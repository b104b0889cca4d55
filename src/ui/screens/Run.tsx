import { A, useParams } from '@solidjs/router'
import { For, Match, Show, Suspense, Switch, createMemo, lazy, onCleanup } from 'solid-js'
import type { JSX } from 'solid-js'
import type { ActivityPage, CorrectionKind } from '../../contract/db'
import { isDropped } from '../../domain/activity/dropped'
import { isRunSport } from '../../domain/activity/sports'
import type { Claim } from '../../domain/cards/card'
import { stravaSource } from '../../contract/pulled'
import { troubleOf, valueOf } from '../../state/live'
import { withMore } from '../parts/with-more'
import { Corrections, Said } from '../parts/Corrections'
import { Efforts } from '../parts/Efforts'
import { Facts } from '../parts/Facts'
import type { Fact } from '../parts/Facts'
import { Kind, StoreTroubled } from '../parts/Kind'
import { Masthead } from '../parts/Masthead'
import { RunWeather } from '../parts/RunWeather'
import { ViewOnStrava, isFromStrava } from '../parts/StravaMarks'
import { Way } from '../parts/Way'
import { useApp, useMirror } from '../parts/context'
import style from './run.module.css'
import { spoken } from '../../words/spoken'

const { faceWords } = spoken.face
const { corrections } = spoken.corrections
const { evidence, run: words, sportName } = spoken.evidence
const { fieldTitle, fieldValue, isDerived } = spoken.fields
const { frame, zoneSources } = spoken.places
const { clock, count, day, distance, duration, longDay, pace } = spoken.quantities

/** With the words of every milestone: a run is read without them. */
const OnWall = lazy(() => withMore(() => import('../parts/OnWall')).then(({ OnWall }) => ({ default: OnWall })))

const Told = (props: { readonly page: ActivityPage }): JSX.Element => {
  const [app, mirror] = [useApp(), useMirror()]
  // oxlint-disable-next-line solid/reactivity -- followed by whoever follows the answer
  const track = mirror.trackOf(() => props.page.id)
  onCleanup(mirror.lookIntoTracks())
  const valueOfField = (field: string): number | string | undefined => props.page.values.find((value) => value.field === field)?.value
  const facts = (): Fact[] => {
    const { sport, distance: metres, moving, zone, zoneSource, asTold } = props.page
    const tags = valueOfField('tags')
    const way = valueOf(track())?.wayName ?? null
    return [
      { name: words.began, value: `${day(props.page.day)}, ${props.page.minute === null ? words.hourHidden : clock(props.page.minute)}` },
      { name: words.zone, value: zone.replaceAll('_', ' '), note: zoneSources[zoneSource] },
      ...(sport === null
        ? []
        : [
            {
              name: words.sport,
              value: sportName(sport),
              ...(has('sport') ? { note: corrections.told(asTold.sport === null ? evidence.noName : sportName(asTold.sport)) } : {}),
            },
          ]),
      ...(metres === null
        ? []
        : [
            {
              name: words.distance,
              value: distance(metres, mirror.unit()),
              ...(has('distance') ? { note: corrections.told(asTold.distance === null ? words.noDistance : distance(asTold.distance, mirror.unit())) } : {}),
            },
          ]),
      ...(moving === null ? [] : [{ name: words.moving, value: duration(moving) }]),
      ...(metres === null || moving === null || metres <= 0 || moving <= 0 ? [] : [{ name: words.pace, value: pace(metres, moving, mirror.unit()) }]),
      ...(way === null ? [] : [{ name: words.way, value: way.text, note: words.wayNamed(longDay(app.localDayOf(way.saidAt))) }]),
      ...(typeof tags === 'string' && tags !== '' ? [{ name: words.tags, value: tags }] : []),
    ]
  }
  const has = (kind: CorrectionKind): boolean => props.page.corrections.some((one) => one.kind === kind)
  const description = () => valueOfField('description')
  const sourceOf = (source: number): string => {
    const found = props.page.sources.find((candidate) => candidate.source === source)
    if (source === stravaSource) return words.fromStrava
    return found === undefined ? '' : words.source(found.name, count(found.line))
  }
  const values = (): Fact[] =>
    props.page.values.map(({ field, value, source }) => ({
      name: fieldTitle(field),
      value: fieldValue(field, value),
      note: isDerived(field) ? words.workedOut : sourceOf(source),
    }))
  const overruled = (): Fact[] =>
    props.page.overruled.map(({ field, value, source }) => ({ name: fieldTitle(field), value: fieldValue(field, value), note: sourceOf(source) }))
  const stands = createMemo(() =>
    (valueOf(mirror.faces()) ?? []).filter((face): face is Claim => face.status === 'claim' && face.receipts.includes(props.page.id)),
  )
  return (
    <>
      <Masthead name={longDay(props.page.day)}>
        <A class="link" href={mirror.base === '' ? '/' : mirror.base}>
          {frame.toMirror}
        </A>
      </Masthead>
      <article class={style['run']}>
        <header class={style['head']}>
          <h1 class="line" tabindex="-1">
            {props.page.name ?? evidence.noName}
          </h1>
          <Show when={description()}>{(text) => <p class={style['description']}>{text()}</p>}</Show>
          <Show when={has('deleted') || has('not-mine')}>
            <p class="claim">{has('deleted') ? corrections.deleted : corrections.notYours}</p>
          </Show>
          <Said page={props.page} />
          <Show when={props.page.duplicateOf}>
            {(of) => (
              <p>
                <A href={`${mirror.base}/run/${of()}`}>{words.duplicate(String(of()))}</A>
              </p>
            )}
          </Show>
        </header>
        <div class={style['side']}>
          <Show when={valueOf(track())}>{(found) => <Way page={found()} isRun={isRunSport(props.page.sport)} />}</Show>
          <div class={style['numbers']}>
            <Facts facts={facts()} />
            <Show when={mirror.mirror === 'own' && !isDropped(props.page.id)}>
              <Show
                when={isFromStrava(props.page)}
                fallback={
                  <p>
                    <a class="link" href={`https://www.strava.com/activities/${props.page.id}`} rel="noreferrer noopener">
                      {words.strava}
                    </a>
                  </p>
                }
              >
                <p>
                  <ViewOnStrava id={props.page.id} />
                </p>
              </Show>
            </Show>
          </div>
          <section aria-labelledby="stands">
            <h2 class="caps" id="stands">
              {words.stands}
            </h2>
            <Show when={stands().length > 0} fallback={<p class={style['none']}>{words.standsNone}</p>}>
              <ul class={style['stands']} role="list">
                <For each={stands()}>
                  {(claim) => (
                    <li>
                      <A class="claim" href={`${mirror.base}/card/${claim.card}`}>
                        {faceWords(claim, mirror.unit()).sentence}
                      </A>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </section>
          <Suspense>
            <OnWall activity={props.page.id} />
          </Suspense>
        </div>
        <div class={style['side']}>
          <Efforts page={props.page} track={track()} />
          <RunWeather page={props.page} />
          <Corrections page={props.page} />
        </div>
        <details class={style['values']}>
          <summary class="row">
            <span class="link">{words.values}</span>
            <span>{words.valuesOf(count(props.page.values.length))}</span>
          </summary>
          <Facts facts={values()} />
          <Show when={overruled().length > 0}>
            <h2 class="caps">{words.overruled}</h2>
            <Facts facts={overruled()} />
          </Show>
        </details>
        <Show when={props.page.unknown.length > 0}>
          <section aria-labelledby="unknown">
            <h2 class="caps" id="unknown">
              {words.unknown}
            </h2>
            <Facts facts={props.page.unknown.map(({ title, cell }) => ({ name: title, value: cell }))} />
          </section>
        </Show>
      </article>
    </>
  )
}

/** One run on its own page: what is known of it, where each value comes from, and what rests on it. */
export const Run = (): JSX.Element => {
  const mirror = useMirror()
  const params = useParams<{ id: string }>()
  const page = mirror.page(() => Number(params.id))
  const trouble = () => troubleOf(page())
  return (
    <Switch>
      <Match when={valueOf(page())}>{(found) => <Told page={found()} />}</Match>
      <Match when={trouble()}>{(code) => <StoreTroubled code={code()} />}</Match>
      <Match when={page().state === 'here'}>
        <Kind title={words.none} says={words.noneNext}>
          <p>
            <A class="link" href={mirror.base === '' ? '/' : mirror.base}>
              {frame.lostNext}
            </A>
          </p>
        </Kind>
      </Match>
    </Switch>
  )
}
