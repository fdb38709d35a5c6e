import { words } from './words.js'

/** Nouns for bodies, in names and in descriptions. */
export const bodies = words(`
  ministry office service agency government council committee commission company firm bank party union club court
  department police army military navy parliament senate congress board institute university college hospital school
  association federation foundation group organization organisation authority bureau administration embassy mission
  campaign newspaper magazine channel broadcaster network station airline manufacturer maker retailer exchange fund
  trust society league coalition alliance cabinet secretariat chamber tribunal watchdog regulator
  inspectorate directorate charity church corporation consortium laboratory centre center cooperative co-operative
  brigade guard constabulary assembly senate legislature treasury presidency institution academy guild syndicate
  operator insurer lender carmaker shipbuilder brewery publisher museum gallery theatre theater orchestra bureau
  diocese parish synod abbey clinic carrier television radio tv utility chain plant startup start-up consulate delegation task-force taskforce panel unit team council coastguard daily weekly hotline
  ombudsman's prosecutor's mayor's governor's president's minister's
`)

/** Last words of companies' names. */
export const bodySuffixes = words(`
  inc corp ltd llc plc co gmbh ag sa nv bv oy ab as spa group holdings partners bank
  lines airlines airways air shipping freight logistics motors steel copper mining energy power oil gas petroleum labs
  laboratories pharma pharmaceuticals industries systems technologies software media press news times post herald
  tribune united rovers wanderers athletic fc sporting records pictures studios foods stores capital securities courier gazette chronicle telegraph examiner inquirer sentinel
  insurance telecom communications works yards railways watch journal review forum initiative`)

/** Those that are written with a stop. */
export const bodyAbbreviations = words('inc corp co ltd')

/** News outlets and agencies of one word, which may be a family name as well. */
export const newsOutlets = words(`
  reuters bloomberg politico billboard axios buzzfeed breitbart newsweek newsmax newsday huffpost propublica semafor vox
  slate gawker mashable gizmodo techcrunch snopes xinhua interfax tass ansa kyodo yonhap anadolu ukrinform haaretz
  izvestia kommersant spiegel
`)

/** Last words of the names of newspapers, by which alone, with an article, they go on: `the Courier`. */
export const newspapers = words(`
  times post herald tribune courier gazette chronicle guardian telegraph independent mirror sun star mail express
  observer journal examiner inquirer enquirer globe sentinel dispatch register bulletin citizen standard
`)

/** Nouns for what is written or recorded. */
export const documents = words(`
  report statement document study survey letter bill lawsuit complaint indictment ruling filing memo memorandum email
  e-mail poll paper release post tweet article editorial book law decree order transcript recording note notice
  communiqué communique analysis audit review inquiry prospectus leaflet verdict judgment judgement affidavit minutes
  figure data statistic record finding
`)

/** Nouns for a person whose name the copy keeps back. */
export const unnamed = words('source insider person man woman someone somebody caller passer-by bystander boy girl')

/** Plural and collective nouns for several people that the plural of an office does not give. */
export const groups = words(`
  police authorities people men women residents locals villagers sources critics supporters opponents observers
  insiders parents families relatives neighbours neighbors crowds protesters protestors demonstrators rescuers crews
  staff troops rebels fans voters crowd audience activists analysts lawmakers others some many several both
`)

export const otherAcronyms = new Set(
  'EUR USD GBP UAH GMT UTC US UK UAE TV AM PM AI IT DNA CEO CFO COO MP MEP MSP KC QC'.split(' '),
)

/** These keep their noun in their name; a firm is called a company whatever its name. */
export const governmentBodies = words(`
  ministry council institute university parliament court police party union committee commission agency office department
`)

export const companyNouns = words(`
  company firm group club team maker manufacturer retailer airline publisher broadcaster bank insurer carmaker
  organization organisation nonprofit charity network newspaper paper magazine
`)

/** Nouns by which a body goes on whose name has another: `the school` for a university. */
export const bodySynonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ['school', ['university', 'college', 'academy', 'institute']],
  ['agency', ['department', 'bureau', 'office', 'administration', 'service']],
  ['department', ['ministry']],
  ['panel', ['committee', 'commission', 'board']],
  ['union', ['federation', 'association', 'brotherhood']],
  ['church', ['diocese', 'parish']],
])

export const collectiveBodies = words('police')

/** Bodies that a country has; after its name they are not one name with it. */
export const nationalBodies = words(`
  ministry parliament government police army navy military cabinet senate congress court council treasury presidency
  embassy administration
`)
