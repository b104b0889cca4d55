import type { PlacesSays } from '../../../domain/milestones/places.family'
import { countryName } from '../screens/where'
import type { FamilyWords, Told } from '../../milestone-words'
import { ordinal } from './ordinal'

/** Countries named with an article, and islands, which one is on and not in. */
const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const withDe = codes('AE BS CC CF CK DO EH FK FO IC KM KY MH MP MV PH PN PS SB SC TC TF UM US VG VI')
const withHet = codes('GB IO')
const islands = codes(
  'AC AG AI AW AX BB BL BM BS BV CC CK CU CW CX CY DG DM FJ FK FO GD GG GL GP GS GU HM IC IM JE JM KM KN KY LC MF MG MH MP MQ MS MT MU MV NF NR NU PM PN PR RE SB SC SH SJ ST SX TA TC TK TT VC VG VI WF YT',
)

/** de Verenigde Staten, Japan */
const landOf = (code: string): string => {
  const name = countryName(code)
  if (withHet.has(code)) return `het ${name}`
  return withDe.has(code) ? `de ${name}` : name
}
/** in Japan, in het Verenigd Koninkrijk, op Curaçao, op de Malediven */
export const inCountry = (code: string): string => `${islands.has(code) ? 'op' : 'in'} ${landOf(code)}`

const first = (there: string, named: string): Told => ({ title: `Eerste run ${there}`, named, sentence: `Je eerste run ${there}` })

export const words: FamilyWords<PlacesSays> = {
  name: 'Landen, regio’s en steden',
  says: {
    country: ({ country, n }) => {
      const told = first(inCountry(country), landOf(country))
      return { ...told, sentence: `${told.sentence}, het ${n === 1 ? 'eerste' : ordinal(n)} land` }
    },
    region: ({ name }) => first(`in ${name}`, name),
    city: ({ name }) => first(`in ${name}`, name),
  },
}
