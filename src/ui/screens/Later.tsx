import type { JSX } from 'solid-js'
import { empty, places } from '../../words/screens/you'
import { Kind } from '../parts/Kind'
import { Masthead } from '../parts/Masthead'

/** A place that has nothing to show yet, and says so. */
export const Later = (props: { readonly place: keyof typeof empty }): JSX.Element => (
  <>
    <Masthead name={places[props.place]} />
    <Kind title={empty[props.place].title} says={empty[props.place].says} />
  </>
)
