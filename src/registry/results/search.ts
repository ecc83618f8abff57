import { LANGUAGES } from '#core/languages.ts'
import type { Searchable } from '#editorial/search/index.ts'
import { listRegistries } from '#registry/registries/index.ts'
import { findNewestSnapshot } from '#registry/snapshots/index.ts'
import { texts } from './texts.ts'

/** The results page of each registry that has published. */
export const resultsSource: Searchable = {
  group: { key: 'results', name: texts.title, order: 1001 },
  async load({ db }) {
    const documents = []
    for (const { key, name } of await listRegistries(db)) {
      if ((await findNewestSnapshot(db, key)) === undefined) continue
      for (const language of LANGUAGES)
        documents.push({
          address: `/results/${key}`,
          language,
          title: `${texts.title[language]}: ${name[language]}`,
          lead: texts.lead[language],
          body: '',
        })
    }
    return documents
  },
}
