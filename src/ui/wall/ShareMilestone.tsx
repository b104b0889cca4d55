import type { JSX } from 'solid-js'
import type { WallTold } from '../../contract/wall'
import { share as words } from '../../words/screens/share'
import { useMirror } from '../parts/context'
import { StudioButton } from '../share/ShareButton'
import type { Offer } from '../share/shareable'
import type { Item } from './items'

/** Opens the studio with a milestone. */
export const ShareMilestone = (props: { readonly title: string; readonly item: Item; readonly told: WallTold }): JSX.Element => {
  const mirror = useMirror()
  const offers = async (): Promise<readonly Offer[]> => {
    const [item, told, how] = [props.item, props.told, { unit: mirror.unit(), sample: mirror.mirror === 'sample' }]
    const { ofMilestone } = await import('../share/of-milestones')
    return [ofMilestone(item, told, how)]
  }
  return <StudioButton label={words.open(props.title)} inWords offers={offers} />
}
