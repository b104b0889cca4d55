import { For, Show, onCleanup } from 'solid-js'
import type { JSX } from 'solid-js'
import type { TrackFormat, TrackReport } from '../../contract/tracks'
import type { Channel } from '../../domain/tracks/stored'
import { Facts } from '../parts/Facts'
import type { Fact } from '../parts/Facts'
import { Tracking } from '../parts/Tracking'
import { useMirror } from '../parts/context'
import { ReportPlaces } from './ReportPlaces'
import { Section } from './ReportSection'
import style from './report.module.css'
import { spoken } from '../../words/spoken'

const { bytes, count, perPoint } = spoken.quantities
const { flawWords, formatNames, lossWords, trackReport: words } = spoken.tracks

const channels = Object.keys(words.channels) as readonly Channel[]
const formats = Object.keys(formatNames) as readonly TrackFormat[]

/** What the activity files came to: how many, which not and why, and what they take on this device. */
export const ReportTracks = (props: { readonly report: TrackReport }): JSX.Element => {
  onCleanup(useMirror().lookIntoTracks())
  const read = () => props.report.read
  const lost = () => props.report.losses.reduce((sum, loss) => sum + loss.count, 0)
  const stored = () => Object.values(props.report.sizes).reduce((sum, size) => sum + size, 0)
  const byFormat = () =>
    formats
      .flatMap((format) => (props.report.formats[format] === undefined ? [] : [`${count(props.report.formats[format])} ${formatNames[format]}`]))
      .join(', ')
  const files = (): Fact[] => {
    const { named, unnamed, waiting, copied } = props.report
    return [
      { name: words.named, value: count(named) },
      ...(unnamed > 0 ? [{ name: words.unnamed, value: count(unnamed), note: words.unnamedHint }] : []),
      { name: words.read, value: count(read()), note: byFormat() || undefined },
      ...(waiting > 0 ? [{ name: words.waiting, value: count(waiting), note: copied > 0 ? words.waitingCopied(copied) : undefined }] : []),
      ...(lost() > 0 ? [{ name: words.lost, value: count(lost()) }] : []),
    ]
  }
  const differ = (): Fact[] => {
    const { distance, time } = props.report.differ
    const facts = [
      ...(distance > 0 ? [{ name: words.differDistance, value: count(distance) }] : []),
      ...(time > 0 ? [{ name: words.differTime, value: count(time) }] : []),
    ]
    return facts.map((fact, at) => (at === facts.length - 1 ? { ...fact, note: words.differHint } : fact))
  }
  const space = (): Fact[] => [
    { name: words.points, value: count(props.report.points) },
    { name: words.size, value: bytes(stored()), note: words.sizeHint(perPoint(stored() / props.report.points)) },
  ]
  const columns = (): Fact[] =>
    channels.flatMap((channel) => {
      const points = props.report.pointsWith[channel]
      return points === undefined ? [] : [{ name: words.channels[channel], value: perPoint((props.report.sizes[channel] ?? 0) / points) }]
    })
  return (
    <>
      <Section id="tracks" title={words.title}>
        <Facts facts={[...files(), ...differ()]} />
        <Tracking brief />
        <Show when={read() > 0 && lost() === 0}>
          <p>{words.lossesNone}</p>
        </Show>
      </Section>
      <Show when={lost() > 0}>
        <Section id="track-losses" title={words.losses}>
          <For each={props.report.losses}>
            {(loss) => (
              <details>
                <summary class="row">
                  <span class="link">{lossWords(loss.why)}</span>
                  <span>{count(loss.count)}</span>
                </summary>
                <p class={style['names']}>
                  {loss.names.join(' · ')}
                  <Show when={loss.count > loss.names.length}> {words.andMore(loss.count - loss.names.length)}</Show>
                </p>
              </details>
            )}
          </For>
        </Section>
      </Show>
      <Show when={props.report.flaws.length > 0}>
        <Section id="track-flaws" title={words.flaws}>
          <Facts facts={props.report.flaws.map(({ what, files: n, times }) => ({ name: flawWords(what), value: words.flaw(n, times) }))} />
        </Section>
      </Show>
      <Show when={read() > 0}>
        <ReportPlaces report={props.report.places} />
      </Show>
      <Show when={props.report.points > 0}>
        <Section id="track-space" title={words.space}>
          <Facts facts={space()} />
          <details>
            <summary class="row">
              <span class="link">{words.bytesPerPoint}</span>
            </summary>
            <Facts facts={columns()} />
          </details>
          <p class="soft">{words.rounding}</p>
        </Section>
      </Show>
    </>
  )
}
