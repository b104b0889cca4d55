import type { Face } from '../domain/cards/card'

/** Faces that say the same stay the same objects, so that a sheet is not drawn again, nor the focus on it lost, when the store repeats what an import already told. */
export const steady = <F extends Face>(before: readonly F[], after: readonly F[]): readonly F[] => {
  const known = new Map(before.map((face) => [face.card, face]))
  const faces = after.map((face) => {
    const old = known.get(face.card)
    return old !== undefined && JSON.stringify(old) === JSON.stringify(face) ? old : face
  })
  return faces.length === before.length && faces.every((face, index) => face === before[index]) ? before : faces
}
