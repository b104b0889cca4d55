/** Ends with a sentence where the Node below is too old to run the sources. */
export const requireNode24 = (): void => {
  if (Number(process.versions.node.split('.')[0]) >= 24) return
  console.error(
    `RunMirror needs Node 24 or newer; this is ${process.version}. "npm ci" installs one beside the other packages, and every npm script then uses it.`,
  )
  process.exit(1)
}
