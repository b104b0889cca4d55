/** Raised when the decoders would read the same file differently, or a zone's border moves: the files are then read again. */
export const decoderRev = 1
/** Raised when the same track would come to something else: tracks are then summed up again, without their files. */
export const summaryRev = 2
