import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { WeatherReport } from '../../contract/weather'
import { Facts } from '../parts/Facts'
import type { Fact } from '../parts/Facts'
import { WeatherAsking, WeatherCredit } from '../parts/WeatherAsking'
import { Section } from './ReportSection'
import { spoken } from '../../words/spoken'

const { bytes, count } = spoken.quantities
const { weatherReport: words } = spoken.weather

const fields = Object.keys(words.fields) as readonly (keyof typeof words.fields)[]

/** Where the weather of the runs comes from, on what the sources differ, and how the export's sun and moon stood the check. */
export const ReportWeather = (props: { readonly report: WeatherReport }): JSX.Element => {
  const weather = () => props.report.weather
  const months = () => props.report.months
  const told = () => months().archive + months().forecast
  const facts = (): Fact[] => [
    { name: words.runs, value: count(weather().runs) },
    ...fields.map((field) => ({ name: words.fields[field], value: words.from(weather().from[field]) })),
    ...(told() > 0
      ? [{ name: words.months, value: words.monthsLine(months().archive, months().forecast), note: words.monthsHint(bytes(months().bytes)) }]
      : []),
  ]
  const lines = (): string[] => [
    weather().without > 0 ? words.without(weather().without) : words.withoutNone,
    ...(weather().unknownSkies > 0 ? [words.unknownSkies(weather().unknownSkies)] : []),
    ...(months().gaps > 0 ? [words.gaps(months().gaps)] : []),
    ...(months().impossible > 0 ? [words.impossible(months().impossible)] : []),
  ]
  const checks = () => [...words.sun(props.report.sky.sun), ...words.moon(props.report.sky.moon)]
  return (
    <>
      <Section id="weather" title={words.title}>
        <Show when={weather().runs > 0}>
          <Facts facts={facts()} />
          <p>{lines().join(' ')}</p>
        </Show>
        <Show when={told() > 0}>
          <WeatherCredit />
        </Show>
        <WeatherAsking once />
      </Section>
      <Show when={weather().disagreements.length > 0}>
        <Section id="weather-differs" title={words.disagree}>
          <Facts facts={weather().disagreements.map((one) => ({ name: words.disagreement(one), value: words.disagreementRuns(one.runs) }))} />
        </Section>
      </Show>
      <Show when={checks().length > 0}>
        <Section id="sun-and-moon" title={words.checks}>
          <For each={checks()}>{(line) => <p>{line}</p>}</For>
        </Section>
      </Show>
    </>
  )
}
