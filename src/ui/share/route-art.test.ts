import { expect, test } from 'vitest'
import type { GatedShape } from '../../domain/gate/gate'
import type { Track } from '../../domain/tracks/track'
import type { RouteArt } from './RouteArt'

type Drawn = Parameters<typeof RouteArt>[0]['shape']
type Takes<Given> = [Given] extends [Drawn] ? true : false

// Each line stops compiling as soon as the picture takes what did not pass the gate.
const takes = {
  aPathOfMyOwn: false satisfies Takes<string>,
  aPathWithItsText: false satisfies Takes<'M0 0L1 1'>,
  aTrack: false satisfies Takes<Track>,
  positions: false satisfies Takes<Pick<Track, 'latitude' | 'longitude'>>,
  numbers: false satisfies Takes<readonly number[]>,
  pairs: false satisfies Takes<readonly (readonly [number, number])[]>,
  aShapeWithMore: false satisfies Takes<ReturnType<GatedShape['concat']>>,
  aShape: true satisfies Takes<GatedShape>,
}

test('a picture takes a shape that passed the gate, and nothing else that could be drawn', () => {
  expect(Object.entries(takes).flatMap(([what, taken]) => (taken ? [what] : []))).toEqual(['aShape'])
})
