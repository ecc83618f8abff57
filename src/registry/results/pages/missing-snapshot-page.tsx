import { ActionLink, Page } from '#ui/index.ts'
import type { View } from '#ui/view.ts'
import { tell } from '../figures/drawn.ts'
import type { Results } from '../load.ts'

/** Says that an address names a snapshot that is not here, and leads to the newest. */
export function MissingSnapshotPage({ view, results, path }: { view: View; results: Results; path: string }) {
  const { language } = view
  const name = results.clinic?.name ?? results.registry.name[language]
  return (
    <Page view={view} title={tell('snapshotMissing', language)} kind="reading" wing="registry" unlisted>
      <h1>{tell('snapshotMissing', language)}</h1>
      <p class="b-lead">{name}</p>
      <p>{tell('snapshotMissingText', language)}</p>
      <p>
        <ActionLink href={path}>{tell('toNewest', language)}</ActionLink>
      </p>
    </Page>
  )
}
