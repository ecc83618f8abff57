import { Breadcrumbs, EmptyState, Entries, Page, type View } from '#ui/index.ts'
import type { ListedProject } from '../load.ts'
import { texts } from '../texts.ts'
import { ProjectFactsLine } from './project-page.tsx'

/** The projects of research and innovation. */
export function ProjectsPage({ view, projects }: { view: View; projects: readonly ListedProject[] }) {
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return (
    <Page
      view={view}
      title={t('projects')}
      kind="reading"
      wing="knowledge"
      description={t('projectsLead')}
      meta={{ canonical: '/projects' }}
    >
      <Breadcrumbs
        language={view.language}
        path={[{ href: '/knowledge', label: t('knowledge') }]}
        here={t('projects')}
      />
      <h1>{t('projects')}</h1>
      <p class="b-lead">{t('projectsLead')}</p>
      {projects.length === 0 ? (
        <EmptyState title={t('noProjects')}>
          <p>{t('noProjectsHelp')}</p>
        </EmptyState>
      ) : (
        <Entries
          level={2}
          entries={projects.map((project) => ({
            ...project,
            above: <ProjectFactsLine facts={project} language={view.language} />,
          }))}
        />
      )}
    </Page>
  )
}
