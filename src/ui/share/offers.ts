import { createMemo, createResource } from 'solid-js'
import type { Accessor } from 'solid-js'
import { gateJourney } from '../../domain/gate/regions'
import { portraitOf } from '../../domain/portrait/portrait'
import { wordOf } from '../../domain/rituals/known-by'
import { arrange } from '../../state/arranged'
import { valueOf } from '../../state/live'
import { useApp, useMirror } from '../parts/context'
import { itemsOf, onOneLadder, shown } from '../wall/items'
import { drawAtlas, wantedOf } from './atlas'
import { ofCard, ofPage } from './of-claims'
import { ofMilestone } from './of-milestones'
import { ofJourney, ofPortrait, ofRitual } from './of-patterns'
import type { Offer } from './shareable'
import { more } from '../../words/more'

const { journeyPicture, studio: words } = more.studio

export interface Group {
  readonly title: string
  /** Undefined while they are being fetched. */
  readonly offers: Accessor<readonly Offer[] | undefined>
}

/** How this mirror is told. */
const useTold = () => {
  const mirror = useMirror()
  return () => ({ unit: mirror.unit(), whose: mirror.mirror, sample: mirror.mirror === 'sample' })
}

/** The journey, through its gate, once its land has been read. */
const useJourney = (): Accessor<Offer | undefined> => {
  const app = useApp()
  const mirror = useMirror()
  const told = useTold()
  const journey = mirror.journey()
  const gated = createMemo(() => {
    const found = valueOf(journey())
    return found === undefined ? undefined : gateJourney(found)
  })
  const [outlines] = createResource(
    () => {
      const found = gated()
      return found?.ok === true ? found.value : null
    },
    (found) => app.outlines(wantedOf(found)),
  )
  const refused = (why: string): Offer => ({ id: 'journey', name: journeyPicture.name, refused: why })
  return () => {
    const found = gated()
    if (found === undefined) return undefined
    if (!found.ok) return refused(journeyPicture.refused)
    if (outlines.state !== 'ready' && outlines.state !== 'refreshing') return outlines.state === 'errored' ? refused(journeyPicture.away) : undefined
    const drawing = outlines.latest === null || outlines.latest === undefined ? null : drawAtlas(found.value, outlines.latest)
    return drawing === null ? refused(journeyPicture.away) : ofJourney(found.value, drawing, told())
  }
}

/** Everything on this mirror that can be sent, and what can't and why. What is asked of the workers is asked once this is called. */
export const useOffers = (year: Accessor<number>): Accessor<readonly Group[]> => {
  const mirror = useMirror()
  const told = useTold()
  const faces = () => valueOf(mirror.faces()) ?? []
  const claims = createMemo(() => arrange(faces(), valueOf(mirror.words()) ?? []).front)
  const [rituals, ritualWords, wall] = [mirror.rituals(), mirror.ritualWords(), mirror.wall()]
  const chapters = mirror.chapters(() => [year()])
  const journey = useJourney()
  const ofRituals = createMemo(() => {
    const [found, said] = [valueOf(rituals()), valueOf(ritualWords())]
    return found === undefined || said === undefined ? undefined : found.rituals.map((ritual) => ofRitual(ritual, wordOf(ritual, said), told()))
  })
  const ofWall = createMemo(() => {
    const found = valueOf(wall())
    return found === undefined ? undefined : shown(onOneLadder(itemsOf(found), told().unit), 'all').map((item) => ofMilestone(item, found, told()))
  })
  const pages = createMemo(() => {
    const found = valueOf(chapters())
    return found === undefined ? undefined : (found.chapters[0]?.told ?? []).map((claim) => ofPage(claim, year(), told()))
  })
  const cards = createMemo(() => claims().map((claim) => ofCard(claim, told())))
  const portrait = createMemo(() => [ofPortrait(portraitOf(claims(), faces()), told())])
  const ofJourneys = createMemo(() => {
    const found = journey()
    return found === undefined ? undefined : [found]
  })
  return createMemo(() => [
    { title: words.groups.portrait, offers: portrait },
    { title: words.groups.cards, offers: cards },
    { title: words.groups.rituals, offers: ofRituals },
    { title: words.groups.pages(year()), offers: pages },
    { title: words.groups.journey, offers: ofJourneys },
    { title: words.groups.milestones, offers: ofWall },
  ])
}
