import type { Child } from 'hono/jsx'
import { Breadcrumbs, EmptyState, Page, type View } from '#ui/index.ts'
import { Entries, sayIn, wayTo } from './way.tsx'

/** The lists of the council, each with its own words. */
const LISTS = ['meetings', 'cases', 'resolutions', 'policy', 'assignments', 'strategies'] as const
export type ListName = (typeof LISTS)[number]

const AT: Readonly<Record<ListName, string>> = {
  meetings: '/council/meetings',
  cases: '/council/cases',
  resolutions: '/council/resolutions',
  policy: '/council/policy',
  assignments: '/council/assignments',
  strategies: '/council/strategy',
}

/** A list of what the council has of a kind. */
export function ListPage(props: {
  view: View
  list: ListName
  entries: Parameters<typeof Entries>[0]['entries']
  children?: Child
}) {
  const { view, list, entries } = props
  const t = sayIn(view.language)
  return (
    <Page
      view={view}
      title={t(list)}
      kind="reading"
      wing="meeting"
      description={t(`${list}Lead`)}
      meta={{ canonical: AT[list] }}
    >
      <Breadcrumbs language={view.language} path={wayTo(view)} here={t(list)} />
      <h1>{t(list)}</h1>
      <p class="b-lead">{t(`${list}Lead`)}</p>
      {entries.length === 0 ? <EmptyState title={t(`${list}None`)} /> : <Entries entries={entries} />}
      {props.children}
    </Page>
  )
}
