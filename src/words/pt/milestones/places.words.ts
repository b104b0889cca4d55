import type { PlacesSays } from '../../../domain/milestones/places.family'
import { countryName } from '../screens/where'
import type { FamilyWords, Told } from '../../milestone-words'
import { ordinalOfHim } from './ordinal'

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** By ISO 3166-1: what stands before a country's name. Of the others, names in -a are feminine and the rest have no article. */
const before: readonly (readonly [preposition: string, ReadonlySet<string>])[] = [
  [
    'no',
    codes(
      'AF AZ BH BJ BR BT CA CG CD CL DJ EC EG EH GA GB HT IO IQ IR JP KE KG KH KW KZ LA LB LK LS ML MW MX NE NP PA PE PK PY QA SD SN SR SS TD TG TJ TM UY UZ VA VN XK YE ZW',
    ),
  ],
  ['nos', codes('AE NL US')],
  ['nas', codes('AX BQ BS CC CK FK FO GS KM KY MH MP MV PH PN SB SC TC UM VG VI')],
  ['na', codes('BV CF CX DO GF GN GP GQ GW HM IM JO KR KP MK NF NZ PF PG TZ ZA')],
  [
    'em',
    codes(
      'AD AG AI AO AS AW BB BD BF BI BL BM BN BW BZ CR CU CV CW CY FJ GD GG GH GI GU GY HK HN IL JE KI KN LC LI LU MA MC ME MF MG MM MO MQ MR MS MT MU MZ NA NR NU OM PM PR PT PW RE RW SG SH SJ SM SO ST SV SX SZ TK TL TO TT TV TW UG VC VU WF WS YT',
    ),
  ],
]
/** no Japão, na Alemanha, nos Estados Unidos, em Portugal */
const inLand = (code: string): string => {
  const name = countryName(code)
  const [preposition] = before.find(([, of]) => of.has(code)) ?? [name.endsWith('a') ? 'na' : 'em']
  return `${preposition} ${name}`
}
/** depois do Japão, dos Países Baixos, de Portugal */
const afterLand = (code: string): string => inLand(code).replace(/^(?:em|n(?=[ao]))/, (lead) => (lead === 'em' ? 'de' : 'd'))
const first = (there: string, named: string): Told => ({ title: `Primeira corrida ${there}`, named, sentence: `Sua primeira corrida ${there}` })

export const words: FamilyWords<PlacesSays> = {
  name: 'Países, regiões e cidades',
  says: {
    country: ({ country, n }) => {
      const told = first(inLand(country), afterLand(country))
      return { ...told, sentence: `${told.sentence}, o ${n === 1 ? 'primeiro' : ordinalOfHim(n)} país` }
    },
    region: ({ name }) => first(`em ${name}`, `de ${name}`),
    city: ({ name }) => first(`em ${name}`, `de ${name}`),
  },
}
