import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cards as ids } from '../domain/cards/index'
import { chaptersOf } from '../domain/chapters/chapters'
import { families as told } from '../domain/milestones/wall'
import { wallOf } from '../domain/milestones/wall'
import { lives as livesOfWall } from '../domain/milestones/lives'
import { workOutFaces } from '../domain/persona/faces'
import { portraitOf } from '../domain/portrait/portrait'
import type { cards as CardsSpoken } from './en/cards'
import type { FaceWords } from './face'
import { languageFor, spokenHere } from './language-for'
import type { Language } from './language-for'
import { languages } from './languages'
import type { FirstWords, MoreWords } from './languages'
import { cornersOf } from './samples/corners'
import { lives, told as livesTold } from './samples/lives'
import { livesOfYears, rituals, walled } from './samples/more'

const units = ['km', 'mi'] as const
const all = await Promise.all(
  spokenHere.map(async (language) => ({
    language,
    first: (await languages[language].first()) as FirstWords,
    more: (await languages[language].more()) as MoreWords,
    cards: ((await import(`./${language}/cards/index.ts`)) as { readonly cards: typeof CardsSpoken }).cards,
    families: ((await import(`./${language}/milestones/index.ts`)) as { readonly families: Readonly<Record<string, unknown>> }).families,
  })),
)
const others = all.filter(({ language }) => language !== 'en')
const english = all.find(({ language }) => language === 'en')

const linesOf = ({ evidence, missing, ...words }: FaceWords): string[] => [...Object.values(words), ...evidence, missing ?? ''].filter((line) => line !== '')

/** A value that could not be said, a mark that is never used, and a space too many; the no-break ones before French marks are right. */
const broken = /NaN|undefined|null|Infinity|\[object| {2}| [.,;:]|!|\u2013\d*$/
/** Words no other language here has. */
const inEnglish = /\b(the|and|your|with|from|were|which|their|that|have|runs)\b/i
/** What they share with English all the same: Dutch runners go for runs, too. */
const shared: Readonly<Partial<Record<Language, RegExp>>> = { nl: /\bruns\b/gi }
/** What stands in the sketched lives, and what is called so everywhere. */
const names =
  /Harbour 10K|North Holland|New Hampshire|Morning Run|By the sea|South Downs Way|Te Araroa|Halden Tern|Oru Drift, wide|Newfoundland and Labrador|(Source|Bron|Quelle|Fonte|Fuente)\s?: .*|“[^”]*”/g

/** Every line of what the sketched lives say, in both units. */
const everyLine = ({ first, more, cards }: (typeof all)[number]): string[] => [
  ...livesTold.flatMap(([, history]) => workOutFaces(history).flatMap((face) => units.flatMap((unit) => linesOf(first.face.faceWords(face, unit))))),
  ...livesOfYears.flatMap((history) =>
    chaptersOf(history).flatMap((chapter) => [
      more.year.chapterLine(chapter),
      ...units.flatMap((unit) => [...chapter.told, ...chapter.forming].flatMap((face) => linesOf(more.pages.pageWords(face, unit)))),
    ]),
  ),
  ...[walled(), ...Object.values(livesOfWall).map((life) => life(1))].flatMap((history) => {
    const wall = wallOf(history)
    return [
      ...wall.milestones.flatMap((milestone) => units.flatMap((unit) => Object.values(more.milestones.milestoneWords(milestone, unit)))),
      ...wall.next.flatMap((next) => units.flatMap((unit) => Object.values(more.milestones.nextWords(next, unit)))),
      ...wall.leftOut.flatMap((one) => units.map((unit) => more.milestones.leftOutWords(one, unit))),
    ]
  }),
  ...rituals.flatMap((ritual) => ritualLines(more, ritual)),
  ...cornersOf(cards),
]
const ritualLines = ({ rituals: words }: MoreWords, ritual: (typeof rituals)[number]): string[] => [
  ...units.flatMap((unit) => [false, true].map((answered) => words.ritualSentence(ritual, unit, answered))),
  words.kindNames[ritual.habit.kind],
  words.tenseLine(ritual),
  words.spanLine(ritual),
  words.longestLine(ritual),
  words.sureLine(ritual),
  words.howLine(ritual, 1),
  words.howLine(ritual, 7),
  words.marksLine(ritual),
]

test('the device’s first language that is spoken here is taken, whatever its region; else English', () => {
  expect([languageFor(['en-US']), languageFor(['sv', 'EN']), languageFor([]), languageFor(['zh-CN', 'ja'])]).toEqual(['en', 'en', 'en', 'en'])
})

describe.each(all)('in $language', (spoken) => {
  const { language, first, more, cards, families } = spoken

  test('every card and every family of milestones has words', () => {
    expect(Object.keys(cards).toSorted()).toEqual(ids.map(({ id }) => id).toSorted())
    expect(Object.keys(families).toSorted()).toEqual(told.map(({ id }) => id).toSorted())
  })

  test('every line is whole, in both units', () => {
    const lines = everyLine(spoken)
    expect(lines.length).toBeGreaterThan(3000)
    expect([...new Set(lines.filter((line) => broken.test(line)))]).toEqual([])
  })

  test('a sentence on a card, a milestone or a ritual has 18 words at most', () => {
    const sentences = [
      ...cornersOf(cards),
      ...livesOfYears.flatMap((history) => chaptersOf(history).flatMap((chapter) => chapter.told.map((claim) => more.pages.pageWords(claim, 'mi').sentence))),
      ...Object.values(livesOfWall).flatMap((life) => wallOf(life(2)).milestones.map((one) => more.milestones.milestoneWords(one, 'km').sentence)),
      ...rituals.flatMap((ritual) => units.map((unit) => more.rituals.ritualSentence(ritual, unit))),
    ]
    expect(sentences.filter((sentence) => sentence.split(' ').length > 18)).toEqual([])
  })

  test('over many lives no line breaks', () => {
    fc.assert(
      fc.property(lives, ({ history, unit }) => {
        const faces = workOutFaces(history)
        const claims = faces.flatMap((face) => (face.status === 'claim' ? [face] : []))
        const { axes, season, parts, reed } = portraitOf(claims, faces)
        const lines = [
          ...faces.flatMap((face) => linesOf(first.face.faceWords(face, unit))),
          ...axes.flatMap((axis) => Object.values(first.axes.axisWords(axis, unit))),
          ...Object.values(first.axes.seasonWords(season, unit)),
          ...(reed === null ? [] : Object.values(first.axes.reedWords(reed, 'own'))),
          first.axes.portraitSentence(parts) ?? '',
        ]
        expect(lines.filter((line) => broken.test(line))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('the cards read as written down', async () => {
    const text = livesTold
      .map(([life, history]) => {
        const faces = workOutFaces(history).map((face) => {
          const { missing, ...words } = first.face.faceWords(face, 'km')
          if (missing !== null) return `### ${words.name}, still forming\n\n${missing}\n`
          const { name, sentence, number, kind, certainty, window, tense, against, evidence, how, shows } = words
          return [
            `### ${name}`,
            `**${sentence}**`,
            `${number} · ${kind} · ${certainty}`,
            `${window}. ${tense}.`,
            against,
            ...evidence,
            `_${how}_`,
            `_${shows}_`,
            '',
          ].join('\n\n')
        })
        return `## ${life.charAt(0).toUpperCase()}${life.slice(1)}\n\n${faces.join('\n')}`
      })
      .join('\n')
    await expect(`# What the cards say\n\nWritten by a test.\n\n${text}`).toMatchFileSnapshot(`${language}/faces.golden.md`)
  })

  test('the wall reads as written down', async () => {
    const wall = wallOf(walled())
    const lines = units.flatMap((unit) => [
      `## In ${unit}`,
      '',
      ...wall.milestones
        .filter(({ ladder }) => ladder === null || ladder === unit)
        .map((milestone) => {
          const { title, date, since, until, comparison, source, sentence, coverage, doubt } = more.milestones.milestoneWords(milestone, unit)
          return `- **${title}** (\`${milestone.id}\`)\n  - ${[date, since, until, comparison, source, coverage, doubt].filter((part) => part !== '').join(' · ')}\n  - ${sentence}`
        }),
      '',
      'Next:',
      '',
      ...wall.next
        .filter(({ ladder }) => ladder === null || ladder === unit)
        .map((next) => more.milestones.nextWords(next, unit))
        .map(({ title, left }) => `- *${title}* ${left}`),
      '',
    ])
    const left = wall.leftOut.map((one) => `- ${more.milestones.leftOutWords(one, 'km')}`)
    await expect(`# What the wall says\n\nWritten by a test.\n\n${[...lines, 'Left out:', '', ...left].join('\n')}\n`).toMatchFileSnapshot(
      `${language}/wall.golden.md`,
    )
  })

  test('years, rituals and the portrait read as written down', async () => {
    const years = livesOfYears.slice(0, 4).flatMap((history) =>
      chaptersOf(history).flatMap((chapter) => [
        `## ${more.year.chapterLine(chapter)}`,
        '',
        more.year.chapterUnder(chapter, 'km'),
        '',
        ...[...chapter.told, ...chapter.forming].flatMap((face) => {
          const { name, missing, sentence, against, evidence, how } = more.pages.pageWords(face, 'km')
          return missing === null
            ? [`### ${name}`, '', `**${sentence}**`, '', against, '', ...evidence, '', `_${how}_`, '']
            : [`### ${name}, still forming`, '', missing, '']
        }),
      ]),
    )
    const portraits = livesTold.flatMap(([life, history]) => {
      const faces = workOutFaces(history)
      const claims = faces.flatMap((face) => (face.status === 'claim' ? [face] : []))
      const { axes, season, reed } = portraitOf(claims, faces)
      const { line, under } = first.head.headOf('own', claims, faces, { validRuns: 812, firstDay: 18_000, lastDay: 20_094 })
      return [
        `### ${life}`,
        '',
        `**${line}** ${under}`,
        '',
        ...axes.map((axis) => `- ${first.axes.endsOf(axis.axis).join(' – ')}: ${Object.values(first.axes.axisWords(axis, 'km')).join(' · ')}`),
        `- ${Object.values(first.axes.seasonWords(season, 'km')).join(' · ')}`,
        ...(reed === null ? [] : [`- ${Object.values(first.axes.reedWords(reed, 'own')).join(' · ')}`]),
        '',
      ]
    })
    const text = [
      '# Years, rituals and the portrait',
      '',
      'Written by a test.',
      '',
      ...years,
      '## Rituals',
      '',
      ...rituals.flatMap((ritual) => [...new Set(ritualLines(more, ritual))].map((line) => `- ${line}`)),
      '',
      '## Portrait',
      '',
      ...portraits,
    ]
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(`${language}/rest.golden.md`)
  })
})

/** Every string of a dictionary by its path, and the source of every function that has letters of its own. */
const leavesOf = (value: unknown, path: string): readonly (readonly [path: string, says: string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, value.toString()]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`))
}
/** A mile is a mile in French. */
const alike = /^[½\d]+ miles?$/
/** Functions of the neutral part: their words are handed to them. */
const neutral = /\.(axes\.reedWords|face\.tell|fields\.fieldValue)$/
const lettersOf = (source: string): readonly string[] =>
  [...source.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)].map(([, a = '', b = '', c = '']) => `${a}${b}${c.replaceAll(/\$\{[^}]*\}/g, '')}`)

describe.each(others)('in $language', (spoken) => {
  test('no line is left in English', () => {
    const lines = new Set(english === undefined ? [] : everyLine(english))
    const left = everyLine(spoken).filter(
      (line) =>
        inEnglish.test(line.replaceAll(names, '').replaceAll(shared[spoken.language] ?? names, '')) ||
        (/[a-z]{4,}.* .*[a-z]{4,}/.test(line) && lines.has(line)),
    )
    expect([...new Set(left)]).toEqual([])
  })

  test('no word around them is left in English', () => {
    const before = new Map(leavesOf({ ...english?.first, ...english?.more }, spoken.language))
    const left = leavesOf({ ...spoken.first, ...spoken.more }, spoken.language).filter(
      ([path, says]) =>
        before.get(path) === says &&
        !neutral.test(path) &&
        !alike.test(says) &&
        (says.includes('=>') ? lettersOf(says) : [says]).some((text) => / /.test(text.trim()) && /[a-z]{3,}/i.test(text)),
    )
    expect(left).toEqual([])
  })
})
