/** Hash of what the build was made from; two clean builds of one tree agree. */
declare const __BUILD__: string
