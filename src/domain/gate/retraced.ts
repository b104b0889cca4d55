import { extentOf } from './outline'
import type { Spot } from './plane'
import { metresApart } from './plane'
import { lengthOfAll } from './outside'

interface Step {
  readonly at: Spot
  readonly toward: Spot
}

const samples = 100

/** So many steps along the pieces, evenly. */
const stepsOf = (pieces: readonly (readonly Spot[])[]): readonly Step[] => {
  const apart = lengthOfAll(pieces) / samples
  const steps: Step[] = []
  let due = apart / 2
  for (const piece of pieces)
    for (let i = 1; i < piece.length; i++) {
      const [from, to] = [piece[i - 1], piece[i]]
      if (from === undefined || to === undefined) continue
      const metres = metresApart(from, to)
      for (; due <= metres; due += apart) {
        const share = due / metres
        const toward: Spot = [(to[0] - from[0]) / metres, (to[1] - from[1]) / metres]
        steps.push({ at: [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])], toward })
      }
      due -= metres
    }
  return steps
}

/** Share of the way that was also gone the other way round, within a fiftieth of its extent. */
export const retracedShare = (pieces: readonly (readonly Spot[])[]): number => {
  const steps = stepsOf(pieces)
  const near = extentOf(pieces) / 50
  const isAgainst = (a: Step, b: Step): boolean => a.toward[0] * b.toward[0] + a.toward[1] * b.toward[1] < -0.5
  const isRetraced = (step: Step): boolean => steps.some((other) => isAgainst(step, other) && metresApart(step.at, other.at) <= near)
  return steps.length === 0 ? 0 : steps.filter(isRetraced).length / steps.length
}
