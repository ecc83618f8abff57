import { Bridge, Notice, Page, say, SHELL_PATHS } from '#ui/index.ts'
import type { View } from '#ui/view.ts'
import { texts } from '../texts.ts'

/** The first page: what this is, and the three ways in. */
export function FrontPage({ view, demo }: { view: View; demo: boolean }) {
  const t = (key: keyof typeof texts) => texts[key][view.language]
  const ways = [
    { title: t('frontResults'), text: t('frontResultsText'), href: '/results' },
    { title: t('frontWho'), text: t('frontWhoText'), href: '/organisations' },
    ...(view.person ? [] : [{ title: t('frontSignIn'), text: t('frontSignInText'), href: SHELL_PATHS.signIn }]),
  ]
  return (
    <Page view={view} title={t('frontTitle')} kind="reading" description={t('frontLead')}>
      <div class="b-hero">
        <div>
          <h1>{t('frontTitle')}</h1>
          <p class="b-lead">{t('frontLead')}</p>
        </div>
        <Bridge work={say('work', view.language)} health={say('health', view.language)} />
      </div>
      <div class="b-doors">
        {ways.map(({ title, text, href }) => (
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
      {demo && (
        <Notice language={view.language} kind="info" title={t('frontDemoTitle')}>
          <p>{t('frontDemo')}</p>
        </Notice>
      )}
    </Page>
  )
}
