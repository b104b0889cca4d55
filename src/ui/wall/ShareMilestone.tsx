import type { JSX } from 'solid-js'
import { withMore } from '../parts/with-more'
import type { WallTold } from '../../contract/wall'
import { useMirror } from '../parts/context'
import { StudioButton } from '../share/ShareButton'
import type { Offer } from '../share/shareable'
import type { Item } from './items'
import { spoken } from '../../words/spoken'

const { share: words } = spoken.share

/** Opens the studio with a milestone. */
export const ShareMilestone = (props: { readonly title: string; readonly item: Item; readonly told: WallTold }): JSX.Element => {
  const mirror = useMirror()
  const offers = async (): Promise<readonly Offer[]> => {
    const [item, told, how] = [props.item, props.told, { unit: mirror.unit(), sample: mirror.mirror === 'sample' }]
    const { ofMilestone } = await withMore(() => import('../share/of-milestones'))
    return [ofMilestone(item, told, how)]
  }
  return <StudioButton label={words.open(props.title)} inWords offers={offers} />
}
