/** Characters XML 1.0 forbids, and the lone surrogates UTF-8 cannot hold. U+001F is among them: it parts the cells of a kept raw row. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is for
const suspect = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/
// oxlint-disable-next-line no-control-regex -- control characters are what it is for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** The longest text a cell keeps, in UTF-16 units; what is cut off is an issue, never silent. */
export const cellLimit = 65_536

/** Well-formed, XML-legal text: lone surrogates become U+FFFD, forbidden characters go; tabs and line ends stay. */
export const cleanText = (text: string): string => (suspect.test(text) ? text.toWellFormed().replace(forbidden, '') : text)

/** The first `cellLimit` units, never half a surrogate pair. */
export const capText = (text: string): string =>
  text.length <= cellLimit
    ? text
    : text
        .slice(0, cellLimit)
        .toWellFormed()
        .replace(/\ufffd$/, '')
