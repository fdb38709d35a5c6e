import type { Article } from '../../article/index.js'
import { type Report, withKnown } from '../shared/index.js'
import { webAddress } from './web-address.js'

type Byline = NonNullable<Article['bylines']>[number]
type Association = NonNullable<Article['associations']>[number]

/** An article whose contributors, media and relations have no address but of the web; an issue tells of each other. */
export function withWebAddresses<Given extends Article>(article: Given, report: Report): Given {
  const { bylines, associations, relations } = article
  const fields = withKnown(
    {},
    {
      bylines: bylines?.map((byline, at) => ofByline(byline, `bylines[${at}]`, report)),
      associations: associations?.map((one, at) => ofAssociation(one, `associations[${at}]`, report)),
      relations: relations?.filter(
        ({ rel, id }, at) => rel !== 'seeAlso' || webAddress(id, `relations[${at}]`, report) !== undefined,
      ),
    },
  )
  return { ...article, ...fields }
}

function ofByline({ contributors, ...byline }: Byline, path: string, report: Report): Byline {
  const people = contributors?.map(({ uri, ...person }, at) =>
    withKnown(person, { uri: webAddress(uri, `${path}.contributors[${at}].uri`, report) }),
  )
  return withKnown(byline, { contributors: people })
}

function ofAssociation({ href, renditions, ...one }: Association, path: string, report: Report): Association {
  const files = renditions?.filter(
    (file, at) => webAddress(file.href, `${path}.renditions[${at}]`, report) !== undefined,
  )
  return withKnown(one, { href: webAddress(href, `${path}.href`, report), renditions: files })
}
