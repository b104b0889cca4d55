import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Portrait } from '../../domain/portrait/portrait'
import { spoken } from '../../words/spoken'
import { useMirror } from '../parts/context'
import { withMore } from '../parts/with-more'
import { StudioButton } from './ShareButton'
import type { Offer } from './shareable'

const { portraitSentence } = spoken.axes
const { share: words } = spoken.share

/** Opens the studio with the portrait, where it has a sentence. */
export const SharePortrait = (props: { readonly portrait: Portrait }): JSX.Element => {
  const mirror = useMirror()
  const offers = async (): Promise<readonly Offer[]> => {
    const [portrait, told] = [props.portrait, { unit: mirror.unit(), whose: mirror.mirror }]
    const { ofPortrait } = await withMore(() => import('./of-patterns'))
    return [ofPortrait(portrait, told)]
  }
  return (
    <Show when={portraitSentence(props.portrait.parts) !== null && props.portrait.reed !== null}>
      <StudioButton label={words.openPortrait} inWords offers={offers} />
    </Show>
  )
}
