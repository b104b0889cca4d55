/** Whether a run was indoors: its table says so (1), or nobody says otherwise and its track knows of no place. NaN where nothing is said. */
export const isIndoors = (indoor: number | undefined, located: number | undefined): boolean => indoor === 1 || (indoor !== 0 && located === 0)

interface Where {
  readonly indoor: Float64Array
  readonly located: Float64Array
  readonly virtual: Float64Array
}

/** Whether a run may have gone along a way: not indoors, and not in a world that is drawn. */
export const isOutdoors = ({ indoor, located, virtual }: Where, place: number): boolean => !isIndoors(indoor[place], located[place]) && virtual[place] !== 1
