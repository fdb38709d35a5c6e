import { cruise, type ICruiseResult, type IDependency, type IModule } from 'dependency-cruiser'
import { floorPlan, innerDoors, type Room, roomOf, roomsWithZod } from './floor-plan.js'
import { isMain, report } from './report.js'

/** Every import under `root`/src that the floor plan forbids, as a rule and the import that breaks it. */
export async function checkFloorPlan(root: string): Promise<string[]> {
  const { output } = await cruise(['src'], {
    baseDir: root,
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
  })
  const modules = (output as ICruiseResult).modules.filter((module) => module.source.startsWith('src/'))
  return [
    ...modules.flatMap((module) => {
      const room = floorPlan[roomOf(module.source)]
      if (room === undefined) return [`${roomOf(module.source)} is not on the floor plan: ${module.source}`]
      return module.dependencies.flatMap((dependency) => breach(module.source, room, dependency))
    }),
    ...modules.flatMap((module) => cycles(module)),
    ...pathsToZod(modules),
  ]
}

function breach(from: string, room: Room, to: IDependency): string[] {
  const name = roomOf(from)
  const say = (rule: string) => [`${rule}: ${from} -> ${to.couldNotResolve ? to.module : to.resolved}`]

  if (to.coreModule) return room.node ? [] : say(`${name} may not import node:*, only cli may`)
  if (!to.module.startsWith('.')) {
    const allowed = room.packages?.some((door) => to.module === door || to.module.startsWith(`${door}/`))
    return allowed ? [] : say(`${name} may not import the package ${packageOf(to.module)}${onlyDoorsTo(to.module)}`)
  }
  if (to.couldNotResolve) return say(`${name} imports a file that is not there`)

  const target = roomOf(to.resolved)
  if (target === name) return []
  if (!to.resolved.startsWith('src/')) return say(`${name} may not import what lies outside src`)
  if (!room.rooms.includes(target) && !room.types?.includes(target)) return say(`${name} may not import ${target}`)
  if (innerDoors[target]?.includes(to.resolved) && name !== 'cli') return []
  if (!isDoor(to.resolved)) return say(`${name} may import ${target} only through its index.ts`)
  if (isTypeOnly(to)) return []
  if (!room.rooms.includes(target)) return say(`${name} may import only types from ${target}`)
  if (target === 'article' && !roomsWithZod.includes(name))
    return say(`${name} may import only types from article, and values from ${innerDoors.article?.join(', ')}`)
  return []
}

/** A room's index, or a room that is one file. */
function isDoor(file: string): boolean {
  return file.endsWith('/index.ts') || file === `src/${roomOf(file)}.ts`
}

/** `import type` and `export type`. The type query `import('…').X` hides other imports of the same file: it counts as a value. */
function isTypeOnly(dependency: IDependency): boolean {
  return dependency.preCompilationOnly === true && !dependency.dependencyTypes.includes('type-import')
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function onlyDoorsTo(specifier: string): string {
  const rooms = Object.keys(floorPlan).filter((room) => floorPlan[room]?.packages?.includes(packageOf(specifier)))
  return rooms.length > 0 ? `, only ${rooms.join(' and ')} may` : ''
}

function cycles(module: IModule): string[] {
  return module.dependencies
    .filter(
      (dependency) =>
        dependency.circular && dependency.cycle?.every((step) => !step.dependencyTypes.includes('type-only')),
    )
    .map(
      (dependency) =>
        `${roomOf(module.source)} imports in a circle: ${module.source} -> ${dependency.cycle?.map((step) => step.name).join(' -> ')}`,
    )
}

/** For each room but those with zod, the first chain of value imports that leads to it. */
function pathsToZod(modules: IModule[]): string[] {
  const values = new Map(modules.map((module) => [module.source, module.dependencies.filter((to) => !isTypeOnly(to))]))
  const rooms = [...new Set(modules.map((module) => roomOf(module.source)))].filter(
    (room) => !roomsWithZod.includes(room),
  )
  return rooms.flatMap((room) => {
    const queue = modules.filter((module) => roomOf(module.source) === room).map((module) => [module.source])
    const seen = new Set<string>()
    for (const chain of queue) {
      for (const to of values.get(chain.at(-1) ?? '') ?? []) {
        if (packageOf(to.module) === 'zod') return [`${room} may not lead to zod: ${[...chain, 'zod'].join(' -> ')}`]
        if (!seen.has(to.resolved)) queue.push([...chain, to.resolved])
        seen.add(to.resolved)
      }
    }
    return []
  })
}

if (isMain(import.meta.url))
  report(await checkFloorPlan(process.argv[2] ?? '.'), 'import breaks the floor plan', 'imports break the floor plan')
