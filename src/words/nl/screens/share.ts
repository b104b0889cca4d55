import type { Claim } from '../../../domain/cards/card'
import type { Figure } from '../../../domain/cards/figure'
import { shortMonthsBetween } from '../amounts'
import { certainties, percent } from '../face'

const kinds = { count: 'geteld', share: 'een aandeel', tested: 'getoetst aan het toeval', guess: 'een vermoeden' } as const satisfies Readonly<
  Record<Claim['kind'], string>
>

/** Under a shared card, in months and never in days: "Helemaal zeker: geteld, nov 2024 t/m okt 2026". */
export const standing = ({ kind, certainty, interval, window: { from, to } }: Claim): string => {
  const within = kind === 'share' && interval ? ` van ${percent(interval[0])} tot ${percent(interval[1])}%` : ''
  return `${certainties[certainty]}: ${kinds[kind]}${within}, ${shortMonthsBetween(from, to)}`
}

/** What a drawing of each kind shows, and so gives away. */
export const drawings = {
  tide: 'een lijn voor elke run bij zijn week, zo hoog als de run ver was, met de weken van de langste stiltes',
  thread: 'een knoop voor elke run aan een draad van dagen, zo groot als de run lang was',
  reed: 'een streepje voor elke run, een rij per jaar, zo hoog als de run ver was',
  dial: 'een lijn voor elke run op het uur waarop hij begon, rond een klok, zo lang als hij duurde, met de uren van de zon',
  cords: 'een lijn voor elke run bij zijn dag van de week, een rij per week, zo lang als de run ver was',
  bibs: 'een streepje voor elke run, een rij per jaar, zo hoog als de run ver was, met een nummer bij elke wedstrijd',
  months: 'een lijn voor elke run rond het jaar, zo lang als de run ver was',
  thermometer: 'een lijn voor elke run op de graad zoals hij aanvoelde, zo lang als de run ver was',
  lines: 'een lijn voor elke run, zo lang als de run ver was, een alinea per jaar',
  horizon: 'een stengel voor elke run bij zijn dag, zo hoog als de run ver was, en de lijn vanaf waar hij ver was',
  halves: 'een lijn voor elke run bij zijn week, zo lang als de ene helft op de andere voorlag, en hoeveel runs het niet zeggen',
  ladder: 'een teken voor elke run bij zijn dag, hoe hoger hoe sneller over één afstand, met de tijden van twee records',
  coil: 'een winding voor elke run over de route die je het meest nam, zo ver naar buiten als de run lang was, en een streepje voor elke andere',
  rays: 'een straal voor elke run in de volgorde van hun dagen, zo lang als de run ver was, naar binnen op bekend terrein en naar buiten op nieuw',
  constellation:
    'een punt voor elke run in een schijf voor elke regio, met de namen van twee ervan, hun richting en hoe ver ze uiteen liggen, en hoeveel runs geen plaats hebben',
} as const satisfies Readonly<Record<Figure['kind'], string>>

const neither = '. De afbeelding verraadt geen dag en geen uur.'

/** What can be read off a drawing of each kind by who looks closely. */
const telling = {
  tide: neither,
  thread: neither,
  reed: neither,
  dial: '. De afbeelding verraadt geen dag; de uren waarop je loopt zijn eraf te lezen, en aan de zon erin ongeveer hoe noordelijk je loopt.',
  cords: '. De afbeelding verraadt geen uur; de dagen van de week waarop je loopt zijn eraf te lezen.',
  bibs: neither,
  months: '. De afbeelding verraadt geen dag en geen uur; de maanden waarin je loopt zijn eraf te lezen.',
  thermometer: '. De afbeelding verraadt geen dag en geen uur; het weer waarin je loopt is eraf te lezen.',
  lines: neither,
  horizon: '. De afbeelding verraadt geen uur; hoe ver je liep, en ongeveer wanneer, is eraf te lezen.',
  halves: neither,
  ladder: '. De afbeelding verraadt geen uur; hoe snel je liep, en ongeveer wanneer, is eraf te lezen.',
  coil: '. De afbeelding verraadt geen uur; de tijden van het jaar waarop je die route nam zijn eraf te lezen.',
  rays: neither,
  constellation: '. De afbeelding verraadt geen dag en geen uur; wie een kaart kent, herkent de andere regio’s misschien aan hun ligging.',
} as const satisfies Readonly<Record<Figure['kind'], string>>

export const ofSample = (sample: boolean): string => (sample ? ' De afbeelding zegt dat dit een voorbeeld is.' : '')
export const bare = 'In het bestand zitten alleen pixels en hun aantal: niets van jou, niets van dit apparaat.'

export const share = {
  title: 'De afbeelding',
  open: (card: string) => `Deel ${card} als afbeelding`,
  openShort: 'Delen',
  openPortrait: 'Deel het portret',
  close: 'Sluiten',
  /** What is in the picture; the sample's says of itself that it is one. */
  holds: (claim: Claim, sample: boolean) =>
    `Erop staan de naam en de zin van de kaart; ${drawings[claim.figure.kind]}; hoeveel runs er zijn, hoe zeker het is, en uit welke maanden.${ofSample(sample)}`,
  lacks: (kind: Figure['kind']) =>
    `Er staat ${kind === 'constellation' ? 'geen track op, niets kleiners dan een regio en geen naam behalve wat de zin en de tekening zeggen' : 'geen plaats op, geen kaart en geen naam behalve wat de zin zegt'}${telling[kind]} ${bare}`,
  /** Of a picture with the shape of a way in place of the drawing. */
  shape: {
    holds: (sample: boolean) =>
      `Erop staan de naam en de zin van de kaart; de vorm van de route: beide uiteinden eraf, gedraaid, misschien gespiegeld, zonder schaal of noorden; hoe zeker het is, en uit welke maanden.${ofSample(sample)}`,
    lacks: `Rond waar de route begint en eindigt, en rond de andere plaatsen waar je runs beginnen, is ongeveer een kilometer lang niets getekend, en het midden van wat ontbreekt is geen van die plaatsen. Er staat geen straat op, geen hoogte en geen uur. Wie de route goed kent, herkent hem misschien toch. ${bare}`,
    draw: 'Teken de vorm',
    shows: 'De vorm van de route, gedraaid, zonder zijn uiteinden.',
    refused: {
      'no-way': 'Er is geen positie onderweg vastgelegd: er is geen vorm om te tekenen.',
      'nothing-left': 'Te weinig ervan ligt ver genoeg van waar je vertrekt: er blijft geen vorm over om te tekenen.',
      'there-and-back': 'Hij gaat over één lijn heen en terug, en een lijn wijst naar waar hij begint. Hij blijft ongetekend.',
      'other-drawn': 'Een andere route vanaf dezelfde plaats is al getekend. Twee samen zouden naar die plaats wijzen, dus deze blijft ongetekend.',
      'no-track': 'Het activiteitsbestand is hier niet: er is geen vorm om te tekenen.',
      'not-kept': 'Wat daarvoor bewaard moet worden, kon niet bewaard worden. Er is niets getekend; probeer het opnieuw.',
    },
  },
  share: 'De afbeelding delen',
  save: 'De afbeelding opslaan',
  saveInstead: 'Liever opslaan',
  saveThem: 'Ze liever opslaan',
  making: 'De afbeelding wordt gemaakt.',
  ready: 'De afbeelding is klaar.',
  shared: 'Doorgegeven.',
  saved: (name: string) => `Opgeslagen bij je downloads: ${name}`,
  again: 'De afbeelding is nu klaar: tik nog één keer.',
  refused: 'Dit apparaat nam de afbeelding niet aan. Opslaan kan wel.',
  trouble: 'De afbeelding kon niet gemaakt worden. Er is niets veranderd: sluit dit en probeer het nog eens.',
  away: 'Wat afbeeldingen maakt, kon niet geladen worden. Het komt van het adres van deze pagina zelf: probeer het opnieuw als je online bent.',
} as const

/** A fixed name, but for the year: it tells neither the card nor the day. */
export const pictureName = (year: number): string => `runmirror-kaart-${year}.png`
