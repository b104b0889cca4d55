import { A } from '@solidjs/router'
import { For, Match, Show, Switch, createEffect, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { ActivityLine, Report as ReportData } from '../../contract/db'
import { troubleOf, valueOf } from '../../state/live'
import { Facts } from '../parts/Facts'
import type { Fact } from '../parts/Facts'
import { Kind, StoreTroubled } from '../parts/Kind'
import { Masthead } from '../parts/Masthead'
import { ZoneLine } from '../parts/ZoneLine'
import { useMirror } from '../parts/context'
import { Section } from './ReportSection'
import { ReportTracks } from './ReportTracks'
import { ReportWeather } from './ReportWeather'
import style from './report.module.css'
import { spoken } from '../../words/spoken'

const { fieldTitle } = spoken.fields
const { languageName, report: words } = spoken.importing
const { frame, zoneSources } = spoken.places
const { bytes, clock, cellsOf, count, dateOf, day, lines, longDistance } = spoken.quantities
const { asideWords } = spoken.troubles

const Names = (props: { readonly title: string; readonly names: readonly string[] }): JSX.Element => (
  <Show when={props.names.length > 0}>
    <details>
      <summary class="row">
        <span class="link">{props.title}</span>
        <span>{count(props.names.length)}</span>
      </summary>
      <p class={style['names']}>{props.names.join(' · ')}</p>
    </details>
  </Show>
)

/** More than this is asked for, so that a report of ten thousand pairs is still a page. */
const atFirst = 24

/** Each pair by its day and its name, opening the later one. */
const Pairs = (props: { readonly pairs: ReportData['duplicates'] }): JSX.Element => {
  const mirror = useMirror()
  const [known, setKnown] = createStore<Record<number, ActivityLine>>({})
  const named = (id: number): string => {
    const line = known[id]
    return line === undefined
      ? String(id)
      : words.pair(line.minute === null ? day(line.day) : `${day(line.day)}, ${clock(line.minute)}`, line.name ?? String(id))
  }
  const [shown, setShown] = createSignal(atFirst)
  const pairs = () => props.pairs.slice(0, shown())
  createEffect(() => {
    const ids = pairs().map(({ id }) => id)
    void mirror
      .lines(ids)
      .catch(() => [])
      .then((lines) => setKnown(Object.fromEntries(lines.map((line) => [line.id, line]))))
  })
  return (
    <ul class={style['pairs']} role="list">
      <For each={pairs()}>
        {(pair) => (
          <li>
            <A href={`${mirror.base}/run/${pair.id}`}>{named(pair.id)}</A>
            <small class="soft">{pair.why === 'two-sports' ? words.twoSports : words.sameStart}</small>
          </li>
        )}
      </For>
      <Show when={props.pairs.length > shown()}>
        <li>
          <button class="link" type="button" onClick={() => setShown((before) => before * 4)}>
            {words.more(count(props.pairs.length - shown()))}
          </button>
        </li>
      </Show>
    </ul>
  )
}

const zoneOrder = ['runner', 'file', 'place', 'strava', 'nearest', 'home', 'device'] as const

const One = (props: { readonly report: ReportData }): JSX.Element => {
  const mirror = useMirror()
  const rows = () => props.report.rows
  const sum = (): Fact[] => [
    { name: words.rowsRead, value: count(rows().read) },
    { name: words.added, value: count(rows().added) },
    { name: words.corrected, value: count(rows().corrected) },
    { name: words.known, value: count(rows().known) },
    { name: words.aside, value: count(rows().aside) },
  ]
  const holds = (): Fact[] => {
    const { report } = props
    return [
      ...(report.from === null || report.to === null ? [] : [{ name: words.range, value: `${dateOf(report.from)} – ${dateOf(report.to)}` }]),
      { name: words.activities, value: count(report.activities) },
      { name: words.runs, value: count(report.runs) },
      { name: words.validRuns, value: count(report.validRuns), note: words.validHint },
      { name: words.distance, value: longDistance(report.metres, mirror.unit()) },
      { name: words.runDistance, value: longDistance(report.runMetres, mirror.unit()) },
      ...(report.flaggedTwo > 0 ? [{ name: words.flaggedTwo, value: count(report.flaggedTwo) }] : []),
      ...(report.elapsedStoodIn > 0 ? [{ name: words.elapsedStoodIn, value: count(report.elapsedStoodIn) }] : []),
      ...report.taken
        .filter(({ what }) => what !== 'zone' || (report.zones.device ?? 0) > 0)
        .map(({ what, value }) => ({ name: `${words.taken}: ${words.takenWhat[what]}`, value })),
    ]
  }
  const columns = () => props.report.columns
  const zones = (): Fact[] =>
    zoneOrder.flatMap((source) => (props.report.zones[source] === undefined ? [] : [{ name: zoneSources[source], value: count(props.report.zones[source]) }]))
  return (
    <>
      <p class={style['file']}>
        {words.fileLine(props.report.source.name, bytes(props.report.source.bytes))}, {words.readAt(dateOf(props.report.source.keptAt))}
      </p>
      <Show when={!props.report.complete}>
        <p>{words.incomplete}</p>
      </Show>
      <div class={style['sections']}>
        <Section id={`sum-${props.report.id}`} title={words.sum}>
          <Facts facts={sum()} />
          <p class="soft">{words.sumLine(count(rows().read), count(rows().added), count(rows().corrected), count(rows().known), count(rows().aside))}</p>
        </Section>
        <Section id={`holds-${props.report.id}`} title={words.holds}>
          <Facts facts={holds()} />
        </Section>
        <Section id={`aside-${props.report.id}`} title={words.asideTitle}>
          <Show when={props.report.aside.length > 0} fallback={<p>{words.asideNone}</p>}>
            <Facts facts={props.report.aside.map(({ reason, lines: at }) => ({ name: asideWords(reason), value: count(at.length), note: lines(at) }))} />
          </Show>
        </Section>
        <Section id={`issues-${props.report.id}`} title={words.issuesTitle}>
          <Show when={props.report.issues.length > 0} fallback={<p>{words.issuesNone}</p>}>
            <Facts
              facts={props.report.issues.map((issue) => ({
                name: fieldTitle(issue.field),
                value: cellsOf(issue.count),
                note: `${lines(issue.lines, issue.count)}; ${words.example(issue.cell)}`,
              }))}
            />
          </Show>
        </Section>
        <Section id={`columns-${props.report.id}`} title={words.columns}>
          <p>
            {words.columnsLine(count(columns().total), count(columns().byName.length), count(columns().byPosition.length), count(columns().unknown.length))}
          </p>
          <p class="soft">
            <Show when={columns().language} fallback={words.noLanguage}>
              {(language) => words.language(languageName(language()))}
            </Show>
          </p>
          <Names title={words.byName} names={columns().byName.map(fieldTitle)} />
          <Names title={words.byPosition} names={columns().byPosition.map(fieldTitle)} />
          <Names title={words.unknown} names={columns().unknown} />
        </Section>
        <Section id={`zones-${props.report.id}`} title={words.zones}>
          <Show when={zones().length > 0} fallback={<p>{words.zonesNone}</p>}>
            <Facts facts={zones()} />
          </Show>
        </Section>
        <Section id={`duplicates-${props.report.id}`} title={words.duplicates}>
          <Show when={props.report.duplicates.length > 0} fallback={<p>{words.duplicatesNone}</p>}>
            <Pairs pairs={props.report.duplicates} />
          </Show>
        </Section>
      </div>
    </>
  )
}

/** What became of every row, of every import; and what this device keeps of it. */
export const Report = (): JSX.Element => {
  const mirror = useMirror()
  const tracks = mirror.tracks()
  const weather = mirror.weatherReport()
  const newestFirst = createMemo(() => (valueOf(mirror.reports()) ?? []).toSorted((a, b) => b.source.keptAt - a.source.keptAt))
  const kept = (): Fact[] => {
    const overview = valueOf(mirror.overview())
    if (overview === undefined) return []
    return [
      { name: words.database, value: bytes(overview.bytes.database) },
      { name: words.originals, value: bytes(overview.bytes.originals) },
    ]
  }
  const trouble = () => troubleOf(mirror.reports())
  return (
    <>
      <Masthead name={mirror.mirror === 'own' ? frame.yourMirror : frame.sampleMirror}>
        <A class="link" href={mirror.base === '' ? '/' : mirror.base}>
          {frame.toMirror}
        </A>
      </Masthead>
      <Switch>
        <Match when={trouble()}>{(code) => <StoreTroubled code={code()} />}</Match>
        <Match when={mirror.reports().state === 'here' && newestFirst().length === 0}>
          <Kind title={words.none} says={words.noneNext}>
            <p>
              <A class="button" href="/import">
                {frame.bring}
              </A>
            </p>
          </Kind>
        </Match>
        <Match when={newestFirst()[0]}>
          {(newest) => (
            <div class={style['report']}>
              <h1 class="line" tabindex="-1">
                {words.title}
              </h1>
              <One report={newest()} />
              <div class={style['sections']}>
                <Show when={valueOf(tracks())}>{(found) => <ReportTracks report={found()} />}</Show>
                <Show when={valueOf(weather())}>{(found) => <ReportWeather report={found()} />}</Show>
                <Section id="device" title={words.device}>
                  <Facts facts={kept()} />
                  <p class={style['names']}>
                    {words.fingerprint}: {newest().source.hash}
                  </p>
                </Section>
                <Show when={mirror.mirror === 'own'}>
                  <ZoneLine always />
                </Show>
              </div>
              <Show when={newestFirst().length > 1}>
                <h2 class="claim">{words.older}</h2>
                <For each={newestFirst().slice(1)}>
                  {(report) => (
                    <details class={style['older']}>
                      <summary class="row">
                        <span class="link">{report.source.name}</span>
                        <span>{dateOf(report.source.keptAt)}</span>
                      </summary>
                      <One report={report} />
                    </details>
                  )}
                </For>
              </Show>
            </div>
          )}
        </Match>
      </Switch>
    </>
  )
}
