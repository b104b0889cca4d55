import type { Face } from '../cards/card'

type Column = readonly (number | null)[]

const isSame = (one: Column, other: Column): boolean => one.length === other.length && one.every((value, at) => value === other[at])

/**
 * The same faces, in which columns of equal values are one array. Fifteen cards tell of the same runs, and the structured clone of a message copies what it meets again by
 * reference: the page unpacks a third of the numbers.
 */
export const sharing = (faces: readonly Face[]): readonly Face[] => {
  const met = new Map<number, Column[]>()
  const one = <T extends Column>(column: T): T => {
    const alike = met.get(column.length) ?? []
    met.set(column.length, alike)
    // Equal in every value, so of the same type.
    const found = alike.find((other): other is T => isSame(other, column))
    if (found !== undefined) return found
    alike.push(column)
    return column
  }
  return faces.map((face) => {
    if (face.status !== 'claim') return face
    const { marks } = face.figure
    return { ...face, receipts: one(face.receipts), figure: { ...face.figure, marks: { ...marks, days: one(marks.days), sizes: one(marks.sizes) } } }
  })
}
