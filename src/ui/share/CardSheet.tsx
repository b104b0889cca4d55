import { Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Claim } from '../../domain/cards/card'
import type { GatedShape } from '../../domain/gate/gate'
import { skyOf } from '../card/Card'
import { useMirror } from '../parts/context'
import { Picture } from './Picture'
import { ShapeChoice } from './ShapeChoice'
import { Sheet } from './Sheet'
import type { Opened } from './Sheet'
import { spoken } from '../../words/spoken'

const { faceWords } = spoken.face
const { share: words } = spoken.share

/** The sheet of a card. */
export const CardSheet = (props: Opened & { readonly claim: Claim }): JSX.Element => {
  const mirror = useMirror()
  const [shape, setShape] = createSignal<GatedShape | null>(null)
  const sample = mirror.mirror === 'sample'
  const says = () =>
    shape() === null ? [words.holds(props.claim, sample), words.lacks(props.claim.figure.kind)] : [words.shape.holds(sample), words.shape.lacks]
  return (
    <Sheet
      asked={props.asked}
      onClose={() => props.onClose()}
      sky={skyOf(props.claim)}
      alt={faceWords(props.claim, mirror.unit()).sentence}
      says={says()}
      picture={(ref) => <Picture claim={props.claim} shape={shape()} ref={ref} />}
      choice={(change) => <Show when={props.claim.way}>{(way) => <ShapeChoice way={way()} draw={(drawn) => change(() => void setShape(() => drawn))} />}</Show>}
    />
  )
}
