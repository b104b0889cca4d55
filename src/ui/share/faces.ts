/** Whether a `@font-face` rule is for any letter of a text. A question mark in a range stands for any digit: CSS Fonts 4, 11.1. */
export const coversAny = (rule: string, text: string): boolean => {
  const ranges = [...rule.matchAll(/U\+([\dA-F?]+)(?:-([\dA-F]+))?/gi)].map(([, from = '', to = from]): readonly [number, number] => [
    Number.parseInt(from.replaceAll('?', '0'), 16),
    Number.parseInt(to.replaceAll('?', 'F'), 16),
  ])
  const inside = (letter: number): boolean => ranges.some(([from, to]) => letter >= from && letter <= to)
  return ranges.length === 0 || [...text].some((letter) => inside(letter.codePointAt(0) ?? 0))
}
