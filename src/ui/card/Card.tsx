import { A } from '@solidjs/router'
import { For, Show, batch, createComputed, createContext, createMemo, createSignal, on, onCleanup, useContext } from 'solid-js'
import type { Accessor, JSX } from 'solid-js'
import type { Claim } from '../../domain/cards/card'
import type { Light } from '../../domain/enrich/light'
import { useMirror } from '../parts/context'
import type { SkyName } from '../sky'
import { Figure } from './Figure'
import style from './card.module.css'
import { isTurningBack } from '../parts/turning'
import { inTurn } from './turns'
import type { Dictionary } from '../../words/card-words'
import { spoken } from '../../words/spoken'

const { faceWords } = spoken.face
const { mirror: words } = spoken.places
const { runsOf } = spoken.quantities

/** Each card wears the sky of what it speaks of. */
const skyOfFigure = {
  tide: 'dusk',
  thread: 'before-dawn',
  reed: 'day',
  cords: 'day',
  lines: 'sunrise',
  horizon: 'night',
  halves: 'day',
  ladder: 'before-dawn',
  ...{ coil: 'sunrise', rays: 'dusk', constellation: 'night' },
  bibs: 'sunrise',
  months: 'before-dawn',
  thermometer: 'night',
} as const satisfies Readonly<Record<Exclude<Claim['figure']['kind'], 'dial'>, SkyName>>
const skyOfLight = { dawn: 'before-dawn', day: 'day', dusk: 'dusk', dark: 'night' } as const satisfies Readonly<Record<Light, SkyName>>
export const skyOf = ({ figure }: Claim): SkyName => (figure.kind === 'dial' ? skyOfLight[figure.light] : skyOfFigure[figure.kind])
/** What has a waterline stands over water; words never do. */
const cardSky = (claim: Claim): SkyName => (claim.figure.kind === 'tide' ? 'water' : skyOf(claim))

const captionOf = (kind: Claim['figure']['kind']): ((runs: string) => string) =>
  kind === 'thread' ? words.captionKnots : kind === 'constellation' ? words.captionPoints : words.caption

/** A word longer than this leaves much of the line before it empty. */
const easyWord = 11
/** Characters of a sentence, and what its long words cost beside them: in German a line ends early. */
const roomOf = (sentence: string): number => sentence.split(' ').reduce((sum, { length }) => sum + Math.max(0, length - easyWord) * 2, sentence.length)
/** Four lines of the sentence fit at each size; measured with Newsreader at 1080. */
const sizeOf = (sentence: string): string | undefined => {
  const room = roomOf(sentence)
  return room <= 84 ? undefined : room <= 104 ? style['long'] : style['longest']
}

/** What is drawn under the words of a leaf that is made into a picture, by its sky. On the screen there is nothing but the sky. */
export const GroundContext = createContext<(sky: SkyName) => JSX.Element>()

/** Paper for a sentence, a drawing and a foot: all that is ever sent is written on it. What stands beside the caption or under it is handed in. */
export const Leaf = (props: {
  readonly of: string
  readonly sky: SkyName
  readonly sentence: string
  readonly name: string
  readonly caption?: string | undefined
  readonly drawing: JSX.Element
  readonly children?: JSX.Element
}): JSX.Element => {
  const mirror = useMirror()
  const ground = useContext(GroundContext)
  return (
    <article class={style['card']} data-sky={props.sky} data-card={props.of}>
      {ground?.(props.sky)}
      <h2 class={style['sentence']} classList={{ [sizeOf(props.sentence) ?? '']: sizeOf(props.sentence) !== undefined }}>
        {props.sentence}
      </h2>
      {props.drawing}
      <p class={style['foot']}>
        <span class={style['name']}>
          {props.name}
          <Show when={mirror.mirror === 'sample'}> · {words.sampleMark}</Show>
        </span>
        <Show when={props.caption}>{(caption) => <span class={style['caption']}>{caption()}</span>}</Show>
      </p>
      {props.children}
    </article>
  )
}

/** What stands on a sheet and is no card: where its evidence lies, and whose words it speaks. */
export interface Elsewhere {
  readonly href: string
  readonly words: Dictionary
}

/** The sheet on the screen, which is the one that is shared. `instead`: what is drawn in place of the figure, which then has no caption. */
export const Card = (props: {
  readonly claim: Claim
  readonly turned?: boolean
  readonly elsewhere?: Elsewhere | undefined
  readonly instead?: (() => JSX.Element) | undefined
  /** Its words stand, and its drawing comes when it is about to be seen: this is called then. */
  readonly waits?: boolean
  readonly onNear?: () => void
  readonly children?: JSX.Element
}): JSX.Element => {
  const mirror = useMirror()
  const told = createMemo(() => faceWords(props.claim, mirror.unit(), props.elsewhere?.words))
  const runs = () => runsOf(props.claim.figure.marks.days.length)
  return (
    <Leaf
      of={props.claim.card}
      sky={cardSky(props.claim)}
      sentence={told().sentence}
      name={told().name}
      caption={props.instead === undefined ? captionOf(props.claim.figure.kind)(runs()) : undefined}
      drawing={
        <Show when={props.instead} fallback={<Figure figure={props.claim.figure} shows={told().shows} waits={props.waits === true} onNear={props.onNear} />}>
          {(instead) => instead()()}
        </Show>
      }
    >
      <Show when={props.turned !== true}>
        <A class={style['turn']} href={props.elsewhere?.href ?? `${mirror.base}/card/${props.claim.card}`} aria-label={`${told().name}: ${words.evidence}`} />
      </Show>
      {props.children}
    </Leaf>
  )
}

/** The sheet that stood before the mirror did: it goes on standing as it is. */
let before: string | null = null
export const standsBefore = (card: string): void => {
  before = card
}

/** One card of many: until its turn comes its sheet is empty, under its own sky, or says what it said before. Its words come first, and its drawing in a frame of its own once it is about to be seen. */
export const CardInTurn = (props: {
  readonly claim: Claim
  readonly elsewhere?: Elsewhere
  readonly children?: ((claim: Accessor<Claim>) => JSX.Element) | undefined
}): JSX.Element => {
  const [told, setTold] = createSignal<Claim>()
  const [drawn, setDrawn] = createSignal(false)
  let leave = (): void => undefined
  let leaveDrawing = (): void => undefined
  createComputed(
    on(
      () => props.claim,
      (claim) => {
        leave()
        const say = (): void => void setTold(() => claim)
        if (isTurningBack(claim.card) || claim.card === before) batch(() => [say(), setDrawn(true)])
        else leave = inTurn(say)
        if (claim.card === before) before = null
      },
    ),
  )
  const draw = (): void => void (leaveDrawing = inTurn(() => setDrawn(true)))
  onCleanup(() => {
    leave()
    leaveDrawing()
  })
  return (
    <Show when={told()} fallback={<div class={style['card']} data-sky={cardSky(props.claim)} />}>
      {(claim) => (
        <Card claim={claim()} elsewhere={props.elsewhere} waits={!drawn()} onNear={draw}>
          {props.children?.(claim)}
        </Card>
      )}
    </Show>
  )
}

/** A sheet a card, one drawn after the other. A card that tells something else keeps its sheet, and with it the place and the focus of who reads it. */
export const CardsInTurn = (props: { readonly claims: readonly Claim[]; readonly children?: (claim: Accessor<Claim>) => JSX.Element }): JSX.Element => (
  <For each={props.claims.map(({ card }) => card)}>
    {(card) => {
      const claim = createMemo<Claim | undefined>((before) => props.claims.find((one) => one.card === card) ?? before)
      return <Show when={claim()}>{(told) => <CardInTurn claim={told()}>{props.children}</CardInTurn>}</Show>
    }}
  </For>
)
