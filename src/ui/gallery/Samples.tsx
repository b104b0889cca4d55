import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Claim } from '../../domain/cards/card'
import { chaptersOf } from '../../domain/chapters/chapters'
import { workOutFaces } from '../../domain/persona/faces'
import { more } from '../../words/more'
import { livesOfYears, rituals, walled } from '../../words/samples/more'
import { told as lives } from '../../words/samples/lives'
import { Card } from '../card/Card'
import { Told } from '../rituals/Told'
import ritualStyle from '../rituals/rituals.module.css'
import { spoken } from '../../words/spoken'
import { ofMilestone } from '../share/of-milestones'
import { ofRitual } from '../share/of-patterns'
import { isRefused, plain } from '../share/shareable'
import type { Offer } from '../share/shareable'
import picture from '../share/picture.module.css'
import '../share/looks.css'
import { Timeline } from '../wall/Timeline'
import { itemsOf } from '../wall/items'
import wall from '../wall/wall.module.css'
import { toldOf } from './Walls'
import { fixedMirror } from './fixed'
import style from './gallery.module.css'
import { Answered } from './parts'

const { faceWords } = spoken.face
const { pageWords, chapterWords } = more.pages
const { milestoneWords } = more.milestones

/** One of those that say the same but for their figures. */
const differing = <T,>(all: readonly T[], says: (one: T) => string): readonly T[] => [
  ...new Map(all.map((one) => [says(one).replaceAll(/\d+/g, (figures) => '0'.repeat(figures.length)), one])).values(),
]

/** A picture as it is sent, small. */
const Pictures = (props: { readonly offers: readonly Offer[] }): JSX.Element => (
  <div class={style['pictures']}>
    <For each={props.offers}>
      {(offer) =>
        isRefused(offer) ? null : (
          <div class={picture['picture']} data-format="feed" data-skin="almanac">
            {offer.draw(() => plain)}
          </div>
        )
      }
    </For>
  </div>
)

/** Every card, milestone and ritual of the lives that the words are tried on: what they say has to have room. */
export const Samples = (): JSX.Element => {
  const unit = fixedMirror().unit()
  const claims = lives.flatMap(([, history]) => workOutFaces(history)).filter((face): face is Claim => face.status === 'claim')
  const pages = livesOfYears.flatMap((history) => chaptersOf(history)).flatMap(({ year, told }) => told.map((claim) => ({ year, claim })))
  const told = toldOf(walled())
  const items = itemsOf({ ...told, milestones: differing(told.milestones, (one) => Object.values(milestoneWords(one, unit)).join('|')), own: [] })
  const how = { unit, sample: true, whose: 'sample' } as const
  return (
    <Answered mirror={{ mirror: 'sample', base: '/sample' }}>
      <div class={`${style['sheets'] ?? ''} ${style['wide'] ?? ''}`} data-piece="sample-cards">
        <For each={differing(claims, (claim) => faceWords(claim, unit).sentence)}>{(claim) => <Card claim={claim} />}</For>
      </div>
      <div class={`${style['sheets'] ?? ''} ${style['wide'] ?? ''}`} data-piece="sample-pages">
        <For each={differing(pages, ({ claim }) => pageWords(claim, unit).sentence)}>
          {({ claim, year }) => <Card claim={claim} elsewhere={{ href: `/sample/year/${year}`, words: chapterWords }} instead={() => null} />}
        </For>
      </div>
      <div data-piece="sample-pictures">
        <Pictures offers={[...items.map((item) => ofMilestone(item, told, how)), ...rituals.map((ritual) => ofRitual(ritual, undefined, how))]} />
      </div>
      <div class={wall['wall']} data-piece="sample-wall">
        <div class={wall['whole']}>
          <Timeline told={told} items={items} open={undefined} asked={undefined} hiding={false} />
        </div>
      </div>
      <div class={ritualStyle['rituals']} data-piece="sample-rituals">
        <For each={rituals}>{(ritual) => <Told ritual={ritual} word={undefined} say={() => Promise.resolve(false)} />}</For>
      </div>
    </Answered>
  )
}
