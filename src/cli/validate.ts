import { Command } from 'commander'
import { itemsInJson } from './articles-in-json.js'
import { InputError, nameOf, readInput } from './input.js'
import type { Io } from './io.js'
import { printable } from './paper.js'
import { checkArticle } from './problems.js'

/** `wirecopy validate FILE`: what is wrong with articles, each problem on a line with its path. */
export function createValidateCommand(io: Io): Command {
  return new Command('validate')
    .description('check articles as JSON, and print what is wrong with them')
    .argument('<file>', 'one article, a list of them, or one on each line; - reads standard input')
    .addHelpText('after', '\nExit codes: 0 valid, 1 not valid or no JSON, 2 wrong command line')
    .action(async (file: string) => {
      const name = nameOf(file)
      const items = itemsInJson(await readInput(file, io.stdin), name)
      if (items.length === 0) throw new InputError(`${name}: there is no article in it`)
      let count = 0
      for (const item of items) {
        const checked = await checkArticle(item)
        if ('article' in checked) continue
        count += checked.problems.length
        for (const problem of checked.problems) io.stdout.write(`${printable(problem)}\n`)
      }
      if (count > 0) throw new InputError(`${name}: ${count === 1 ? '1 problem' : `${count} problems`}`)
      io.stdout.write(items.length === 1 ? 'The article is valid.\n' : `All ${items.length} articles are valid.\n`)
    })
}
