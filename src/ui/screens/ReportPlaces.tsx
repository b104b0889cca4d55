import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { PlaceReport } from '../../contract/tracks'
import { Facts } from '../parts/Facts'
import type { Fact } from '../parts/Facts'
import { Section } from './ReportSection'
import style from './report.module.css'
import { spoken } from '../../words/spoken'

const { placesPolicy } = spoken.placesPolicy
const { count } = spoken.quantities
const { countryName, whereReport: words } = spoken.where

const Listed = (props: { readonly title: string; readonly facts: readonly Fact[] }): JSX.Element => (
  <Show when={props.facts.length > 0}>
    <details>
      <summary class="row">
        <span class="link">{props.title}</span>
        <span>{count(props.facts.length)}</span>
      </summary>
      <Facts facts={props.facts} />
    </details>
  </Show>
)

/** How many runs have a place, and in which countries and regions; what those names go by, and whose maps they are. */
export const ReportPlaces = (props: { readonly report: PlaceReport }): JSX.Element => {
  const countries = (): Fact[] => props.report.countries.map(({ country, runs }) => ({ name: countryName(country), value: words.runsIn(runs) }))
  const regions = (): Fact[] =>
    props.report.regions.map(({ country, name, runs }) => ({
      name,
      value: words.runsIn(runs),
      note: countryName(country) === name ? undefined : countryName(country),
    }))
  const without = () => (props.report.without > 0 ? words.without(props.report.without) : props.report.waiting === 0 ? words.withoutNone : '')
  return (
    <Section id="places" title={words.title}>
      <Facts facts={[{ name: words.runs, value: count(props.report.runs) }]} />
      <p>{[without(), props.report.waiting > 0 ? words.waiting(props.report.waiting) : ''].join(' ').trim()}</p>
      <Listed title={words.countries} facts={countries()} />
      <Listed title={words.regions} facts={regions()} />
      <details>
        <summary class="row">
          <span class="link">{placesPolicy.title}</span>
        </summary>
        <p>{placesPolicy.says.join(' ')}</p>
      </details>
      <p class={style['names']}>{placesPolicy.credits.join(' ')}</p>
    </Section>
  )
}
