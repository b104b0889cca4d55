import { For } from 'solid-js'
import type { RitualWord } from '../../contract/rituals'
import { ritualMayLeave } from '../../domain/gate/rituals'
import type { GatedJourney } from '../../domain/gate/regions'
import type { Portrait } from '../../domain/portrait/portrait'
import type { Ritual, RitualKind } from '../../domain/rituals/ritual'
import { Leaf } from '../card/Card'
import { cardHeight, cardWidth, inPieces, inner, margin } from '../card/geometry'
import card from '../card/card.module.css'
import { drawYears, heightOfYears, reedWidth } from '../portrait/reed'
import type { SkyName } from '../sky'
import { Atlas } from './Atlas'
import { Under } from './Under'
import type { AtlasDrawing } from './atlas'
import type { Offer } from './shareable'
import { drawTally } from './tally'
import type { Unit } from '../../words/quantities'
import { spoken } from '../../words/spoken'
import { more } from '../../words/more'

const { portraitSentence } = spoken.axes
const { journeyPicture, portraitPicture, ritualPicture } = more.studio

interface Told {
  readonly unit: Unit
  readonly whose: 'own' | 'sample'
}

/** By its kind and never by its hour, which is not told. */
const skyOfRitual = {
  weekday: 'sunrise',
  loop: 'day',
  window: 'before-dawn',
  date: 'night',
  'race-eve': 'dusk',
  trip: 'night',
  saturday: 'day',
} as const satisfies Readonly<Record<RitualKind, SkyName>>

/** A ritual, without the name that the runner gave it. */
export const ofRitual = (ritual: Ritual, word: RitualWord | undefined, { unit, whose }: Told): Offer => {
  const id = `ritual ${ritual.id}`
  const sentence = ritualPicture.sentence(ritual, whose, unit)
  const may = ritualMayLeave(ritual, word?.answer)
  if (!may.ok) return { id, name: sentence, refused: ritualPicture.refused[may.code] }
  const sky = skyOfRitual[ritual.habit.kind]
  return {
    id,
    name: sentence,
    sky,
    alt: () => ritualPicture.alt(ritual, whose, unit),
    says: () => [ritualPicture.holds(ritual, whose === 'sample'), ritualPicture.lacks(ritual)],
    draw: () => {
      const drawing = drawTally(ritual)
      return (
        <Leaf
          of="ritual"
          sky={sky}
          sentence={sentence}
          name={ritualPicture.name(ritual.habit.kind)}
          caption={ritualPicture.caption(ritual)}
          drawing={
            <svg class={card['figure']} viewBox={`0 0 ${cardWidth} ${cardHeight}`} role="img" aria-label={ritualPicture.shows(ritual)}>
              <path class={card['faintTicks']} d={drawing.missed} stroke-width="2" />
              <path class={card['litStroke']} d={drawing.kept} stroke-width={drawing.width} stroke-linecap="round" />
            </svg>
          }
        >
          <Under says={ritualPicture.under(ritual)} />
        </Leaf>
      )
    },
  }
}

/** Where the reed stands on a card, and how much taller than wide it may be drawn. */
const reedField = { top: 500, foot: 1168, tallest: 2.4 } as const

/** The portrait: its sentence, and a line for each run. */
export const ofPortrait = (portrait: Portrait, { whose }: Told): Offer => {
  const [id, name] = ['portrait', portraitPicture.name]
  const { reed } = portrait
  const sentence = portraitSentence(portrait.parts)
  if (sentence === null || reed === null) return { id, name, refused: portraitPicture.refused }
  const sample = whose === 'sample'
  return {
    id,
    name,
    sky: 'before-dawn',
    alt: () => portraitPicture.alt(sentence, reed, sample),
    says: () => [portraitPicture.holds(sample), portraitPicture.lacks],
    draw: () => {
      const drawing = { ...drawYears(reed.marks), height: heightOfYears(reed.marks) }
      const tall = Math.min(reedField.tallest, (reedField.foot - reedField.top) / drawing.height)
      const top = reedField.top + (reedField.foot - reedField.top - drawing.height * tall) / 2
      return (
        <Leaf
          of="portrait"
          sky="before-dawn"
          sentence={sentence}
          name={name}
          caption={portraitPicture.caption(reed)}
          drawing={
            <svg class={card['figure']} viewBox={`0 0 ${cardWidth} ${cardHeight}`} role="img" aria-label={portraitPicture.shows(reed)}>
              <g transform={`translate(${margin} ${top}) scale(${inner / reedWidth} ${tall})`} stroke-width="1.3">
                <For each={inPieces(drawing.rest)}>{(path) => <path class={card['ticks']} d={path} />}</For>
                <For each={inPieces(drawing.lit)}>{(path) => <path class={card['litStroke']} d={path} stroke-width="1.6" />}</For>
              </g>
            </svg>
          }
        >
          <Under says={portraitPicture.under(reed)} />
        </Leaf>
      )
    },
  }
}

/** The journey: its regions, and nothing that is nearer than they are. */
export const ofJourney = (gated: GatedJourney, drawing: AtlasDrawing, { whose }: Told): Offer => ({
  id: 'journey',
  name: journeyPicture.name,
  sky: 'night',
  alt: () => journeyPicture.alt(gated, whose),
  says: () => [journeyPicture.holds(whose === 'sample'), journeyPicture.lacks],
  draw: () => (
    <Leaf
      of="journey"
      sky="night"
      sentence={journeyPicture.sentence(gated, whose)}
      name={journeyPicture.name}
      caption={journeyPicture.caption(gated)}
      drawing={<Atlas drawing={drawing} shows={journeyPicture.shows(gated)} />}
    >
      <Under says={journeyPicture.under} />
    </Leaf>
  ),
})
