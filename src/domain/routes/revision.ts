/** Raised when the same track would be known again by something else: routes are then worked out again from the stored tracks. */
export const routeRev = 1
/** Raised when the same routes would be told to be other ways, or to lie on other new ground: all are then compared again. */
export const waysRev = 1
