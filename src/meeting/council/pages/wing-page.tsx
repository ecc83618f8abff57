import { Page, type View } from '#ui/index.ts'
import { sayIn } from './way.tsx'

/** The wing's first page: the doors to what we think, decide and ask for. */
export function WingPage({ view }: { view: View }) {
  const t = sayIn(view.language)
  const doors = [
    { href: '/council', title: t('council'), text: t('doorCouncilText') },
    { href: '/consultations', title: t('doorConsultations'), text: t('doorConsultationsText') },
    { href: '/rethos', title: t('doorRethos'), text: t('doorRethosText') },
    { href: '/networks', title: t('doorNetworks'), text: t('doorNetworksText') },
  ]
  return (
    <Page
      view={view}
      title={t('wingTitle')}
      kind="reading"
      wing="meeting"
      description={t('wingLead')}
      meta={{ canonical: '/meeting' }}
    >
      <h1>{t('wingHeading')}</h1>
      <p class="b-lead">{t('wingLead')}</p>
      <div class="b-doors">
        {doors.map(({ href, title, text }) => (
          <div class="b-door">
            <h2>
              <a href={href}>
                {title}
                <span aria-hidden="true">→</span>
              </a>
            </h2>
            <p>{text}</p>
          </div>
        ))}
      </div>
      <section>
        <h2>{t('arenaTitle')}</h2>
        <p>{t('arenaText')}</p>
      </section>
    </Page>
  )
}
