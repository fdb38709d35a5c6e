import type { Gender } from '../language.js'
import { words } from './words.js'

export const honorifics: ReadonlyMap<string, Gender | undefined> = new Map([
  ['mr', 'male'],
  ['mister', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['madam', 'female'],
  ['mme', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['mx', undefined],
  ['dr', undefined],
  ['prof', undefined],
  ['rev', undefined],
  ['fr', undefined],
  ['gov', undefined],
  ['sen', undefined],
  ['rep', undefined],
  ['gen', undefined],
  ['col', undefined],
  ['capt', undefined],
  ['maj', undefined],
  ['lt', undefined],
  ['sgt', undefined],
  ['cmdr', undefined],
  ['adm', undefined],
  ['hon', undefined],
  ['rt', undefined],
  ['sister', 'female'],
  ['sheikh', 'male'],
  ['imam', 'male'],
  ['rabbi', undefined],
])

export const nameSuffixes = words('jr sr')

export const nameNumbers = words('ii iii iv')

export const honours = words(`
  kc qc obe mbe cbe kbe dbe mp mep msp mla frs phd dphil md dds jd mba rn esq cpa
`)

export const nameParticles = words(`
  de da do dos das del della delle di du des la las le les lo los van von der den ter ten te zu zur zum af av bin ibn
  bint al el y e ben abu
`)

export const leadingParticles = words('van von der den de la della di del dos da du ter zu el al ibn bint')

export const personPronouns: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])

export const namingWords = words('named nicknamed')

export const surnameOffices = words('king baker bishop pope prince dean farmer butcher')

export const subjectPronouns = words('he she')

export const genderedNouns: ReadonlyMap<string, Gender> = new Map(
  [
    [
      'female',
      'chairwoman spokeswoman congresswoman councilwoman actress queen princess empress duchess lady baroness',
    ],
    ['female', 'mother wife daughter sister widow aunt grandmother woman girl businesswoman heroine waitress nun'],
    ['male', 'chairman spokesman congressman councilman king prince emperor duke lord baron fisherman widower'],
    ['male', 'father husband son brother uncle grandfather man boy businessman cardinal pope monk'],
  ].flatMap(([gender, list]) => [...words(list as string)].map((word) => [word, gender as Gender] as const)),
)

/** The office that a form of address stands for, in descriptions: `the general` for `Gen. Voss`. */
export const addressOffices: ReadonlyMap<string, string> = new Map(
  `gov governor|sen senator|rep representative|gen general|col colonel|capt captain|maj major|lt lieutenant|sgt sergeant
   |cmdr commander|adm admiral|prof professor|dr doctor|rev reverend|sheikh sheikh|rabbi rabbi|imam imam`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

export const nameAbbreviations = words('st ste mt ft')
