import { isLanguage } from '#core/languages.ts'
import type { Command } from '#platform/command.ts'
import { loadFound } from './load.ts'
import type { Corpus } from './model.ts'
import { refreshIndex } from './refresh.ts'

/** The commands of search. */
export function searchCommands(corpus: Corpus): readonly Command[] {
  return [
    {
      name: 'search',
      is: 'print what the search page would show for some words',
      usage: '"WORDS" --json [--language nb|nn|en] [--group KEY] [--page N]',
      help: 'Prints an array of {"kind":…, "title":…, "address":…, "language":…} in the order of the page: the best of each group, or with --group\na page of that one. The language is that of the title; --language is the reader’s, bokmål by default.',
      options: {
        json: { type: 'boolean' },
        language: { type: 'string' },
        group: { type: 'string' },
        page: { type: 'string' },
      },
      takes: [1, 1],
      async run({ args, options, out, say, services }) {
        const language = options['language'] ?? 'nb'
        if (options['json'] !== true || !isLanguage(language)) {
          say('Say how: brua search "WORDS" --json, and nb, nn or en for --language')
          return 2
        }
        const text = (name: string) => (typeof options[name] === 'string' ? options[name] : undefined)
        const opened = await services()
        await refreshIndex(opened, corpus.sources)
        const asked = { text: args[0]!, group: text('group'), page: text('page') }
        const { groups, meant, total } = await loadFound(opened, corpus, asked, language)
        say(`${total} found${meant === undefined ? '' : `, for “${meant}”`}`)
        const rows = groups.flatMap(({ group, results }) =>
          results.map((result) => ({
            kind: group.key,
            title: result.title.map((stretch) => stretch.text).join(''),
            address: result.address,
            language: result.language,
          })),
        )
        out(`${JSON.stringify(rows)}\n`)
        return 0
      },
    },
  ]
}
