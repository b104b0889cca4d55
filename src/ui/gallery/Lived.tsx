import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import type { JourneyTold } from '../../contract/journey'
import { civilFromDay } from '../../domain/calendar/calendar'
import type { Claim } from '../../domain/cards/card'
import { chapterOf, chaptersOf } from '../../domain/chapters/chapters'
import { journeyOf } from '../../domain/journey/journey'
import { outlinesOf } from '../../domain/journey/outlines'
import type { Outlines, OutlinesWanted } from '../../domain/journey/outlines'
import { workOutFaces } from '../../domain/persona/faces'
import { decodeRegions } from '../../domain/places/regions'
import { placeFiles } from '../../domain/places/revision'
import { more } from '../../words/more'
import { spoken } from '../../words/spoken'
import { gallery as words } from '../../words/gallery'
import { Told } from '../rituals/Told'
import rituals from '../rituals/rituals.module.css'
import { Journey } from '../screens/Journey'
import { MirrorHead } from '../screens/Mirror'
import { Years } from '../screens/Year'
import { Pages } from '../year/Pages'
import { here, overviewOf } from './fixed'
import { runsInPlace } from './journey'
import { few, many, none, one, today } from './lives'
import { Answered, Piece } from './parts'
import { ritualAt, ritualKinds, wordFor } from './rituals'

const { kindNames } = more.rituals
const { headOf } = spoken.head

export const Rituals = (): JSX.Element => (
  <Answered>
    <For each={[true, false]}>
      {(alive) => (
        <For each={ritualKinds}>
          {(kind) => (
            <Piece name={kindNames[kind]} id={`ritual-${kind}-${alive ? 'alive' : 'resting'}`}>
              <div class={rituals['rituals']}>
                <Told ritual={ritualAt(kind, alive)} word={undefined} say={() => Promise.resolve(false)} />
              </div>
            </Piece>
          )}
        </For>
      )}
    </For>
  </Answered>
)

/** Names that a runner may give, on what they give them to. */
export const Names = (): JSX.Element => (
  <Answered>
    <For each={Object.entries(words.names)}>
      {([which, name]) => {
        const ritual = { ...ritualAt('weekday', true), id: `weekday/${which}` }
        return (
          <Piece name={which} id={`name-${which}`}>
            <div class={rituals['rituals']}>
              <Told ritual={ritual} word={wordFor(ritual, name, name)} say={() => Promise.resolve(false)} />
            </div>
          </Piece>
        )
      }}
    </For>
  </Answered>
)

export const Portraits = (): JSX.Element => (
  <For each={[many, few, one, none]}>
    {(life) => {
      const history = life()
      const faces = workOutFaces(history)
      const claims = faces.filter((face): face is Claim => face.status === 'claim')
      const head = headOf('own', claims, faces, overviewOf(history.runs.length, history.runs.day[0] ?? null))
      return (
        <Answered>
          <Piece
            name={words.scales[history.runs.length > 100 ? 'many' : history.runs.length > 1 ? 'few' : history.runs.length === 1 ? 'one' : 'none']}
            id={`portrait-${history.runs.length}`}
          >
            <MirrorHead head={head} day={today} under={head.under} />
          </Piece>
        </Answered>
      )
    }}
  </For>
)

export const Chapters = (): JSX.Element => {
  const history = many()
  const years = chaptersOf(history, []).map(({ year, over, runs, metres, from, to }) => {
    const at = Array.from(history.runs.day.keys()).filter((place) => (history.runs.day[place] ?? 0) >= from && (history.runs.day[place] ?? 0) <= to)
    return {
      ...{ year, over, runs, metres, pages: 12 },
      days: Float64Array.from(at, (place) => history.runs.day[place] ?? 0),
      distances: Float64Array.from(at, (place) => history.runs.distance[place] ?? 0),
    }
  })
  return (
    <Answered mirror={{ years: () => here({ revision: 1, years }) }}>
      <Piece name={words.sections.years} id="years">
        <Years />
      </Piece>
      <Piece name={String(words.specimenYear)} id="chapter">
        <Pages chapters={[chapterOf(history, words.specimenYear)]} />
      </Piece>
      <Piece name={`${words.specimenYear} · ${civilFromDay(today).year}`} id="beside">
        <Pages chapters={[chapterOf(history, words.specimenYear), chapterOf(few(), civilFromDay(today).year)]} />
      </Piece>
    </Answered>
  )
}

/** The land, from the very file the app ships. */
const landOf = async (wanted: OutlinesWanted): Promise<Outlines | null> => {
  const answer = await fetch(placeFiles.regions.address)
  return outlinesOf(decodeRegions(await answer.arrayBuffer()), wanted)
}

export const Journeys = (): JSX.Element => (
  <For each={[many, one, none]}>
    {(life) => {
      const told: JourneyTold = { revision: 1, ...journeyOf(runsInPlace(life())) }
      return (
        <Answered app={{ outlines: landOf }} mirror={{ journey: () => here(told) }}>
          <Piece name={words.sections.journey} id={`journey-${told.runs}`}>
            <Journey />
          </Piece>
        </Answered>
      )
    }}
  </For>
)
