/** #words with at least one letter. A word right before the #, a path, a query or an HTML entity (&#39;) makes it no tag; #a#b is two. */
const tagged = /(?<![\p{L}\p{M}\p{N}_&/=?#])(?:[#＃](?=[\p{M}\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+)+/gu
const address = /\S+:\/\/\S*|\bwww\.\S*/giu

/** Tags of an activity, lower case with #, each once, a space between; null where there are none. */
export const tagsOf = (name: string | null, description: string | null): string | null => {
  const text = `${name ?? ''}\n${description ?? ''}`
  if (!text.includes('#') && !text.includes('＃')) return null
  const found = new Set<string>()
  for (const [run] of text.replace(address, ' ').matchAll(tagged)) {
    for (const word of run.split(/[#＃]/u)) if (word !== '') found.add(`#${word.normalize('NFC').toLowerCase()}`)
  }
  return found.size === 0 ? null : [...found].join(' ')
}
