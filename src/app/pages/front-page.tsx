import { ActionLink, Notice, Page, SHELL_PATHS } from '#ui/index.ts'
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
      <h1>{t('frontTitle')}</h1>
      <p class="b-lead">{t('frontLead')}</p>
      {demo && (
        <Notice language={view.language} kind="info">
          <p>{t('frontDemo')}</p>
        </Notice>
      )}
      {ways.map(({ title, text, href }) => (
        <section>
          <h2>{title}</h2>
          <p>{text}</p>
          <p>
            <ActionLink href={href}>{t('goOn')}</ActionLink>
          </p>
        </section>
      ))}
    </Page>
  )
}
