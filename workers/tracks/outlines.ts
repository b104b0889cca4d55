import { outlinesOf } from '../../src/domain/journey/outlines'
import type { Outlines, OutlinesWanted } from '../../src/domain/journey/outlines'
import { decodeRegions } from '../../src/domain/places/regions'

/** Reads the map of regions and lets it go: what is drawn of it is a hundredth. */
export const openOutlines = (regions: ArrayBuffer, wanted: OutlinesWanted): Outlines => outlinesOf(decodeRegions(regions), wanted)
