import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Claim, Face, Forming } from '../../domain/cards/card'
import { cards } from '../../domain/cards/index'
import { workOutFaces } from '../../domain/persona/faces'
import { spoken } from '../../words/spoken'
import { Card } from '../card/Card'
import mirrorStyle from '../screens/mirror.module.css'
import { fixedMirror } from './fixed'
import { few, many, none, one, past, shorter } from './lives'
import { Answered } from './parts'
import style from './gallery.module.css'

const { faceWords } = spoken.face

/** Of every card the first of some faces that is as asked for. A card of which none is shows as missing, which a test sees. */
const firstOf = <F extends Face>(faces: readonly Face[], is: (face: Face) => face is F): readonly F[] =>
  cards.flatMap(({ id }) => faces.filter(is).find(({ card }) => card === id) ?? [])
const inTense =
  (tense: Claim['tense']) =>
  (face: Face): face is Claim =>
    face.status === 'claim' && face.tense === tense
const isForming = (face: Face): face is Forming => face.status === 'forming'

const Sheets = (props: { readonly claims: readonly Claim[]; readonly id: string }): JSX.Element => (
  <Answered>
    <div class={style['sheets']} data-piece={props.id}>
      <For each={props.claims}>{(claim) => <Card claim={claim} />}</For>
    </div>
  </Answered>
)

export const CardsThatAre = (): JSX.Element => <Sheets id="cards-are" claims={firstOf(workOutFaces(many()), inTense('are'))} />
export const CardsThatWere = (): JSX.Element => (
  <Sheets
    id="cards-were"
    claims={firstOf(
      [past(), shorter()].flatMap((life) => workOutFaces(life)),
      inTense('were'),
    )}
  />
)

export const CardsThatForm = (): JSX.Element => {
  const unit = fixedMirror().unit()
  const faces = [few(), one(), none()].map((life) => workOutFaces(life).filter(isForming))
  return (
    <For each={faces}>
      {(some, at) => (
        <Show when={some.length > 0}>
          <section class={mirrorStyle['forming']} data-piece={`forming-${at()}`}>
            <ul role="list">
              <For each={some}>
                {(face) => (
                  <li data-forming={face.card}>
                    <span class="claim">{faceWords(face, unit).name}</span>
                    <p>{faceWords(face, unit).missing}</p>
                  </li>
                )}
              </For>
            </ul>
          </section>
        </Show>
      )}
    </For>
  )
}
