import { A, useParams } from '@solidjs/router'
import { Match, Switch, createMemo, onCleanup, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Claim } from '../../domain/cards/card'
import { troubleOf, valueOf } from '../../state/live'
import { Card, skyOf } from '../card/Card'
import { Kind, StoreTroubled } from '../parts/Kind'
import { Masthead } from '../parts/Masthead'
import { Behind, Grounds } from '../parts/Grounds'
import { useMirror } from '../parts/context'
import { NoChapter } from '../year/NoChapter'
import { asYear } from '../year/asked'
import evidence from './evidence.module.css'
import { OpeningMirror } from './Opening'
import { more } from '../../words/more'

const { chapterWords, pageWords } = more.pages
const { year: words } = more.year

const sentence = (line: string): string => (/[.?!”]$/.test(line) ? line : `${line}.`)

const Turned = (props: { readonly year: number; readonly claim: Claim }): JSX.Element => {
  const mirror = useMirror()
  // The whole page wears the card's sky, as a card's own evidence does.
  onMount(() => {
    const { dataset } = document.documentElement
    const { light, dark } = dataset
    dataset['light'] = dataset['dark'] = skyOf(props.claim)
    onCleanup(() => Object.assign(dataset, { light, dark }))
  })
  const told = createMemo(() => pageWords(props.claim, mirror.unit()))
  const number = (): readonly [string, string] => {
    const [value = '', interval] = told().number.split(/(?= \()/)
    return [value, interval ?? (props.claim.part === undefined && props.claim.measure === undefined ? props.claim.of : '')]
  }
  const lines = () => [told().kind, told().certainty, told().window, told().tense, ...told().evidence].filter((line) => line !== '').map(sentence)
  return (
    <article
      class={`sheet ${evidence['evidence'] ?? ''}`}
      classList={{ [evidence['sampled'] ?? '']: mirror.mirror === 'sample' }}
      data-sky={skyOf(props.claim)}
    >
      <div class={evidence['sheet']} aria-hidden="true">
        <Card claim={props.claim} elsewhere={{ href: '', words: chapterWords }} turned />
      </div>
      <div class={evidence['back']}>
        <Masthead name={`${told().name}, ${props.year}`}>
          <A class="link" href={`${mirror.base}/year/${props.year}`}>
            {words.back}
          </A>
        </Masthead>
        <div class={evidence['body']}>
          <h1 class={`claim ${evidence['claim'] ?? ''}`} tabindex="-1">
            {told().sentence}
          </h1>
          <p class={evidence['value']}>
            <span class="number">{number()[0]}</span> <span class={evidence['interval']}>{number()[1]}</span>
          </p>
          <Grounds claim={props.claim} lines={lines()} against={told().against} how={told().how} />
          <Behind claim={props.claim} />
        </div>
      </div>
    </article>
  )
}

/** A page of a chapter turned over: what it rests on. */
export const YearPage = (): JSX.Element => {
  const mirror = useMirror()
  const params = useParams<{ year: string; page: string }>()
  const told = mirror.chapters(() => [asYear(params.year)].filter((one) => one !== null))
  const year = () => asYear(params.year)
  const trouble = () => troubleOf(told())
  const chapter = () => valueOf(told())?.chapters[0]
  const claim = () => chapter()?.told.find(({ card }) => card === params.page)
  const missing = () => {
    const face = chapter()?.forming.find(({ card }) => card === params.page)
    return face === undefined ? null : pageWords(face, mirror.unit()).missing
  }
  return (
    <Switch fallback={<OpeningMirror />}>
      <Match when={trouble()}>{(code) => <StoreTroubled code={code()} />}</Match>
      <Match when={claim()}>{(found) => <Turned year={year() ?? 0} claim={found()} />}</Match>
      <Match when={told().state === 'here' && chapter() === undefined && !mirror.reader.busy()}>
        <NoChapter asked={params.year} />
      </Match>
      <Match when={chapter()}>
        <Kind title={missing() === null ? words.noPageTitle : words.forming(year() ?? 0)} says={missing() ?? words.noPageSays}>
          <p>
            <A class="link" href={`${mirror.base}/year/${params.year}`}>
              {words.back}
            </A>
          </p>
        </Kind>
      </Match>
    </Switch>
  )
}
