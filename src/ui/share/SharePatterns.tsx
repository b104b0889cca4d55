import { Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import type { JourneyTold } from '../../contract/journey'
import type { RitualWord } from '../../contract/rituals'
import type { Claim } from '../../domain/cards/card'
import type { Chapter } from '../../domain/chapters/chapters'
import { gateJourney } from '../../domain/gate/regions'
import { ritualMayLeave } from '../../domain/gate/rituals'
import type { Ritual } from '../../domain/rituals/ritual'
import { useApp, useMirror } from '../parts/context'
import { withMore } from '../parts/with-more'
import { StudioButton } from './ShareButton'
import type { Offer } from './shareable'
import { more } from '../../words/more'

const { journeyPicture, ritualPicture, studio: words } = more.studio
const { pageName } = more.pages

/** Opens the studio with a ritual, where it may leave. */
export const ShareRitual = (props: { readonly ritual: Ritual; readonly word: RitualWord | undefined }): JSX.Element => {
  const mirror = useMirror()
  const offers = async (): Promise<readonly Offer[]> => {
    const [ritual, word, told] = [props.ritual, props.word, { unit: mirror.unit(), whose: mirror.mirror }]
    const { ofRitual } = await withMore(() => import('./of-patterns'))
    return [ofRitual(ritual, word, told)]
  }
  return (
    <Show when={ritualMayLeave(props.ritual, props.word?.answer).ok}>
      <StudioButton label={ritualPicture.open(ritualPicture.sentence(props.ritual, mirror.mirror, mirror.unit()))} inWords offers={offers} />
    </Show>
  )
}

/** Opens the studio with the map of the regions, where one is known. */
export const ShareJourney = (props: { readonly told: JourneyTold }): JSX.Element => {
  const app = useApp()
  const mirror = useMirror()
  const gated = createMemo(() => gateJourney(props.told))
  const offers = async (): Promise<readonly Offer[]> => {
    const [found, told] = [gated(), { unit: mirror.unit(), whose: mirror.mirror }]
    if (!found.ok) return []
    const [{ ofJourney }, { drawAtlas, wantedOf }] = await Promise.all([withMore(() => import('./of-patterns')), import('./atlas')])
    const outlines = await app.outlines(wantedOf(found.value))
    const drawing = outlines === null ? null : drawAtlas(found.value, outlines)
    if (drawing === null) throw new Error('no outlines')
    return [ofJourney(found.value, drawing, told)]
  }
  return (
    <Show when={gated().ok}>
      <StudioButton label={journeyPicture.open} inWords offers={offers} />
    </Show>
  )
}

/** Opens the studio with a year: all its pages, as far as they fit into one share. */
export const ShareYear = (props: { readonly chapter: Chapter }): JSX.Element => {
  const mirror = useMirror()
  const offers = async (): Promise<readonly Offer[]> => {
    const [{ year, told: pages }, told] = [props.chapter, { unit: mirror.unit(), sample: mirror.mirror === 'sample' }]
    const { ofPage } = await withMore(() => import('./of-claims'))
    return pages.map((claim) => ofPage(claim, year, told))
  }
  return (
    <Show when={props.chapter.told.length > 0}>
      <StudioButton label={words.openYear(props.chapter.year)} inWords year={props.chapter.year} offers={offers} />
    </Show>
  )
}

/** Opens the studio with a page of a year. */
export const SharePage = (props: { readonly claim: Claim; readonly year: number }): JSX.Element => {
  const mirror = useMirror()
  const offers = async (): Promise<readonly Offer[]> => {
    const [claim, year, told] = [props.claim, props.year, { unit: mirror.unit(), sample: mirror.mirror === 'sample' }]
    const { ofPage } = await withMore(() => import('./of-claims'))
    return [ofPage(claim, year, told)]
  }
  return <StudioButton label={words.openPage(pageName(props.claim.card), props.year)} year={props.year} offers={offers} />
}
