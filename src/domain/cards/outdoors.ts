/** Whether a run was indoors: its table says so (1), or nobody says otherwise and its track knows of no place. NaN where nothing is said. */
export const isIndoors = (indoor: number | undefined, located: number | undefined): boolean => indoor === 1 || (indoor !== 0 && located === 0)
