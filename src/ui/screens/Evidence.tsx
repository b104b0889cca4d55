import { A, useParams } from '@solidjs/router'
import { Match, Show, Switch, createMemo, onCleanup, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { mayBeShared } from '../../domain/cards/card'
import type { Claim, Forming } from '../../domain/cards/card'
import { troubleOf, valueOf } from '../../state/live'
import { Card, skyOf } from '../card/Card'
import { Asks } from '../parts/Asks'
import { Kind, StoreTroubled } from '../parts/Kind'
import { AsOf } from '../parts/AsOf'
import { Masthead } from '../parts/Masthead'
import { WayName } from '../parts/WayName'
import { OwnLine, OwnWord } from '../parts/OwnWord'
import { Behind, Grounds } from '../parts/Grounds'
import { useMirror } from '../parts/context'
import { ShareButton } from '../share/ShareButton'
import style from './evidence.module.css'
import { spoken } from '../../words/spoken'

const { faceWords } = spoken.face
const { evidence: words } = spoken.evidence
const { frame, mirror: mirrorWords } = spoken.places
const { ownWord } = spoken.ownWord

/** The one card that asks. */
const asking = 'the-number-on-the-chest'

const sentence = (line: string): string => (/[.?!”]$/.test(line) ? line : `${line}.`)

/** Where every question is answered the last answer can still be taken back. */
const answered = ({ card }: Pick<Claim, 'card'>): readonly number[] | undefined => (card === asking ? [] : undefined)

const Turned = (props: { readonly claim: Claim }): JSX.Element => {
  const mirror = useMirror()
  // The whole page wears the card's sky, so that nothing of another shows behind it.
  onMount(() => {
    const { dataset } = document.documentElement
    const { light, dark } = dataset
    dataset['light'] = dataset['dark'] = skyOf(props.claim)
    onCleanup(() => Object.assign(dataset, { light, dark }))
  })
  const told = createMemo(() => faceWords(props.claim, mirror.unit()))
  const word = () => valueOf(mirror.words())?.find(({ card }) => card === props.claim.card)
  const pinned = () => typeof word()?.pinnedAt === 'number'
  /** The value large, what it is an estimate or a count of smaller beside it. */
  const number = (): readonly [string, string] => {
    const [value = '', interval] = told().number.split(/(?= \()/)
    return [value, interval ?? (props.claim.part === undefined ? props.claim.of : '')]
  }
  const lines = () => [told().kind, told().certainty, told().window, told().tense, ...told().evidence].filter((line) => line !== '').map(sentence)
  return (
    <article class={`sheet ${style['evidence'] ?? ''}`} classList={{ [style['sampled'] ?? '']: mirror.mirror === 'sample' }} data-sky={skyOf(props.claim)}>
      <div class={style['sheet']} aria-hidden="true">
        <Card claim={props.claim} turned />
      </div>
      <div class={style['back']}>
        <Masthead name={told().name}>
          <div class={style['ways']}>
            <Show when={mayBeShared(props.claim)}>
              <ShareButton claim={props.claim} inWords />
            </Show>
            <A class="link" href={mirror.base === '' ? '/' : mirror.base}>
              {words.back}
            </A>
          </div>
        </Masthead>
        <AsOf />
        <div class={style['body']} data-back>
          <h1 class={`claim ${style['claim'] ?? ''}`} tabindex="-1">
            {told().sentence}
          </h1>
          <p class={style['value']}>
            <span class="number">{number()[0]}</span> <span class={style['interval']}>{number()[1]}</span>
          </p>
          <OwnLine word={word()} sentence={told().sentence} />
          <Grounds claim={props.claim} lines={lines()} against={told().against} how={told().how} />
          <Show when={props.claim.asks ?? answered(props.claim)}>{(ids) => <Asks ids={ids()} />}</Show>
          <Show when={props.claim.way}>{(activity) => <WayName activity={activity()} />}</Show>
          <OwnWord card={props.claim.card} sentence={told().sentence} word={word()} />
          <p>
            <button type="button" class="link" onClick={() => void mirror.pin(props.claim.card, !pinned())}>
              {pinned() ? ownWord.unpin : ownWord.pin}
            </button>
          </p>
          <Behind claim={props.claim} />
        </div>
      </div>
    </article>
  )
}

const Waiting = (props: { readonly face: Forming }): JSX.Element => {
  const mirror = useMirror()
  const told = () => faceWords(props.face, mirror.unit())
  return (
    <>
      <Masthead name={mirrorWords.forming}>
        <A class="link" href={mirror.base === '' ? '/' : mirror.base}>
          {words.back}
        </A>
      </Masthead>
      <Kind title={told().name} says={words.forming}>
        <p class="claim">{told().missing}</p>
        <Show when={props.face.asks ?? answered(props.face)}>{(ids) => <Asks ids={ids()} />}</Show>
      </Kind>
    </>
  )
}

/** A card turned over. */
export const Evidence = (): JSX.Element => {
  const mirror = useMirror()
  const params = useParams<{ id: string }>()
  const face = createMemo(() => {
    const faces = mirror.faces()
    return faces.state === 'here' ? (faces.value.find(({ card }) => card === params.id) ?? null) : undefined
  })
  const trouble = () => troubleOf(mirror.faces())
  const claim = () => {
    const found = face()
    return found?.status === 'claim' ? found : undefined
  }
  const forming = () => {
    const found = face()
    return found?.status === 'forming' ? found : undefined
  }
  return (
    <Switch>
      <Match when={claim()}>{(found) => <Turned claim={found()} />}</Match>
      <Match when={forming()}>{(found) => <Waiting face={found()} />}</Match>
      <Match when={trouble()}>{(code) => <StoreTroubled code={code()} />}</Match>
      <Match when={face() === null}>
        <Kind title={words.unknown} says={words.unknownNext}>
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
