import { expect, test } from 'vitest'
import { checkRepository } from '../../scripts/check-repository.js'
import { sourceTree } from './source-tree.js'

const machinePath = ['', 'home', 'someone', 'wirecopy'].join('/')
const registry = ['registry', 'example', 'org'].join('.')

test('finds paths of one machine, registries and download addresses', () => {
  const root = sourceTree({
    'docs/a.md': `fine\nrun ${machinePath}/x`,
    'package-lock.json': `"resolved": "${'https'}://${registry}/x.tgz"`,
    '.npmrc': registry,
  })
  expect(checkRepository(root).sort()).toEqual([
    '.npmrc:1 names a registry',
    'docs/a.md:2 names a path of one machine',
    'package-lock.json:1 names a download address: npm writes none with the .npmrc of this repository',
  ])
})

test('leaves addresses, relative paths and what is installed', () => {
  const root = sourceTree({
    'a.md': ['see https://example.org/home/page', '../home/x', '~/home/x'].join('\n'),
    'node_modules/x/index.js': machinePath,
  })
  expect(checkRepository(root)).toEqual([])
})
