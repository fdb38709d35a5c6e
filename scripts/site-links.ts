import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { Parser } from 'htmlparser2'

interface Page {
  ids: Set<string>
  links: string[]
}

const elsewhere = /^[a-z][a-z0-9+.-]{0,20}:|^\/\//i

/** The links of a built site that lead to no file of it, or to no element of a page. What begins with one of `skip` is left alone. */
export function deadLinks(folder: string, skip: readonly string[] = []): string[] {
  const pages = new Map(htmlFiles(folder).map((file) => [file, readPage(file)]))
  // a copy of a file that a guide leads to, without the files beside it
  const copies = join(folder, 'media')
  return [...pages].flatMap(([file, { links }]) =>
    file.startsWith(copies)
      ? []
      : [...new Set(links)].flatMap((link) => {
          const [path = '', id = ''] = link.split('#').map(decodeURIComponent)
          const target = path === '' ? file : resolve(dirname(file), path.replace(/(^|\/)$/, '$1index.html'))
          if (skip.some((start) => relative(folder, target).startsWith(start))) return []
          const page = pages.get(target)
          const found = page === undefined || id === '' ? isFile(target) : page.ids.has(id)
          return found ? [] : [`${relative(folder, file)} leads nowhere: ${link}`]
        }),
  )
}

function readPage(file: string): Page {
  const page: Page = { ids: new Set(), links: [] }
  const parser = new Parser({
    onopentag(_name, { id, href, src }) {
      if (id !== undefined) page.ids.add(id)
      page.links.push(...[href, src].filter((link) => link !== undefined && !elsewhere.test(link)).map(String))
    },
  })
  parser.end(readFileSync(file, 'utf8'))
  return page
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name))
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
