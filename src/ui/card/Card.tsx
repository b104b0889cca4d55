import { A } from '@solidjs/router'
import { Show, createMemo, createSignal, onCleanup } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Claim } from '../../domain/cards/card'
import type { Light } from '../../domain/enrich/light'
import { faceWords } from '../../words/face'
import { mirror as words } from '../../words/screens/places'
import { countOf } from '../../words/screens/quantities'
import { useMirror } from '../parts/context'
import type { SkyName } from '../sky'
import { Figure } from './Figure'
import style from './card.module.css'
import { inTurn } from './turns'

/** Each card wears the sky of what it speaks of. */
const skyOfFigure = {
  ...{ tide: 'dusk', thread: 'before-dawn', reed: 'day', cords: 'day', lines: 'sunrise' },
  ...{ coil: 'sunrise', rays: 'dusk', constellation: 'night' },
} as const satisfies Readonly<Record<Exclude<Claim['figure']['kind'], 'dial'>, SkyName>>
const skyOfLight = { dawn: 'before-dawn', day: 'day', dusk: 'dusk', dark: 'night' } as const satisfies Readonly<Record<Light, SkyName>>
export const skyOf = ({ figure }: Claim): SkyName => (figure.kind === 'dial' ? skyOfLight[figure.light] : skyOfFigure[figure.kind])
/** What has a waterline stands over water; words never do. */
const cardSky = (claim: Claim): SkyName => (claim.figure.kind === 'tide' ? 'water' : skyOf(claim))

const captionOf = (kind: Claim['figure']['kind']): ((runs: string) => string) =>
  kind === 'thread' ? words.captionKnots : kind === 'constellation' ? words.captionPoints : words.caption

/** Four lines of the sentence fit at each size; measured with Newsreader at 1080. */
const sizeOf = (sentence: string): string | undefined => (sentence.length <= 84 ? undefined : sentence.length <= 104 ? style['long'] : style['longest'])

/** The sheet on the screen, which is the one that is shared: a sentence, a drawing, a caption. What stands beside the caption or under it is handed in. */
export const Card = (props: { readonly claim: Claim; readonly turned?: boolean; readonly children?: JSX.Element }): JSX.Element => {
  const mirror = useMirror()
  const told = createMemo(() => faceWords(props.claim, mirror.unit()))
  const runs = () => countOf(props.claim.figure.marks.days.length, 'run', 'runs')
  return (
    <article class={style['card']} data-sky={cardSky(props.claim)} data-card={props.claim.card}>
      <h2 class={style['sentence']} classList={{ [sizeOf(told().sentence) ?? '']: sizeOf(told().sentence) !== undefined }}>
        {told().sentence}
      </h2>
      <Figure figure={props.claim.figure} shows={told().shows} />
      <p class={style['foot']}>
        <span class={style['name']}>
          {told().name}
          <Show when={mirror.mirror === 'sample'}> · {words.sampleMark}</Show>
        </span>
        <span class={style['caption']}>{captionOf(props.claim.figure.kind)(runs())}</span>
      </p>
      <Show when={props.turned !== true}>
        <A class={style['turn']} href={`${mirror.base}/card/${props.claim.card}`} aria-label={`${told().name}: ${words.evidence}`} />
      </Show>
      {props.children}
    </article>
  )
}

/** One card of many: until its turn comes its sheet is empty, under its own sky. */
export const CardInTurn = (props: { readonly claim: Claim; readonly children?: JSX.Element }): JSX.Element => {
  const [here, setHere] = createSignal(false)
  onCleanup(inTurn(() => setHere(true)))
  return (
    <Show when={here()} fallback={<div class={style['card']} data-sky={cardSky(props.claim)} />}>
      <Card claim={props.claim}>{props.children}</Card>
    </Show>
  )
}
