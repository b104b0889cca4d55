import { A } from '@solidjs/router'
import type { JSX } from 'solid-js'
import { Kind } from '../parts/Kind'
import { useMirror } from '../parts/context'
import { more } from '../../words/more'

const { year: words } = more.year

export const NoChapter = (props: { readonly asked: string }): JSX.Element => {
  const mirror = useMirror()
  return (
    <Kind title={words.noneTitle(props.asked)} says={words.noneSays}>
      <p>
        <A class="link" href={`${mirror.base}/year`}>
          {words.all}
        </A>
      </p>
    </Kind>
  )
}
