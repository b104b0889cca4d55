import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { ActivityPage } from '../../contract/db'
import type { WeatherPage } from '../../contract/weather'
import type { Sourced, WeatherSource } from '../../domain/weather/sources'
import { valueOf } from '../../state/live'
import { Facts } from './Facts'
import type { Fact } from './Facts'
import { WeatherCredit } from './WeatherAsking'
import { useMirror } from './context'
import style from './weather.module.css'
import { spoken } from '../../words/spoken'

const { weatherOfRun: words } = spoken.weather

const dayMinutes = 1440

const Told = (props: { readonly page: ActivityPage; readonly found: WeatherPage }): JSX.Element => {
  const mirror = useMirror()
  const weather = () => props.found.weather
  const note = (source: WeatherSource, what: string): string => {
    const others = weather().disagreements.flatMap((one) => (one.what === what ? [one.other] : []))
    return [words.source(source), ...(others.length > 0 ? [words.differs(others)] : [])].join('; ')
  }
  const fact = <T,>(what: keyof typeof words.fields, value: Sourced<T> | null, says: (value: T) => string): Fact[] =>
    value === null ? [] : [{ name: words.fields[what], value: says(value.value), note: note(value.source, what) }]
  const told = (): Fact[] => [
    ...fact('temperature', weather().temperature, (celsius) => words.degrees(celsius, mirror.unit())),
    ...fact('apparentTemperature', weather().apparentTemperature, (celsius) => words.degrees(celsius, mirror.unit())),
    ...fact('precipitation', weather().precipitation, words.rain),
    ...fact('windSpeed', weather().windSpeed, (speed) => words.wind(speed, mirror.unit())),
    ...fact('sky', weather().sky, words.sky),
  ]
  /** On the wall clock of the run: of `start` that of its page. */
  const minuteOf = (start: number, utc: number): number => {
    const minute = Math.round(start + (utc - props.page.start) / 60_000)
    return ((minute % dayMinutes) + dayMinutes) % dayMinutes
  }
  const sun = (): Fact[] => {
    const { sky } = props.found
    const start = props.page.minute
    if (sky.sun === null) return []
    // Of a run whose hour is hidden nobody knows how its clock stood to the sun.
    if (typeof sky.sun !== 'string' && start === null) return []
    const value =
      sky.sun === 'never-sets'
        ? words.neverSets
        : sky.sun === 'never-rises'
          ? words.neverRises
          : words.sunLine(minuteOf(start ?? 0, sky.sun.rise), minuteOf(start ?? 0, sky.sun.set))
    return [{ name: words.sun, value, note: words.sunSource(sky) }]
  }
  const moon = (): Fact => {
    const { moonPhase, checks } = props.found.sky
    return { name: words.moon, value: words.moonName(moonPhase), note: words.moonSource(checks.moon) }
  }
  const isAsked = () =>
    [weather().temperature, weather().apparentTemperature, weather().precipitation, weather().windSpeed, weather().sky].some(
      (value) => value?.source === 'open-meteo',
    )
  return (
    <>
      <Show when={told().length === 0}>
        <p>{words.none}</p>
      </Show>
      <Facts facts={[...told(), ...sun(), moon()]} />
      <Show when={isAsked()}>
        <WeatherCredit />
      </Show>
    </>
  )
}

/** What the weather was like, and the sun and the moon, each value with its source. */
export const RunWeather = (props: { readonly page: ActivityPage }): JSX.Element => {
  // oxlint-disable-next-line solid/reactivity -- followed by whoever follows the answer
  const found = useMirror().weatherOf(() => props.page.id)
  return (
    <Show when={valueOf(found())}>
      {(page) => (
        <section aria-labelledby="weather" class={style['weather']}>
          <h2 class="caps" id="weather">
            {words.title}
          </h2>
          <Told page={props.page} found={page()} />
        </section>
      )}
    </Show>
  )
}
