import { Breadcrumbs, longDate, Notice, Page, type View } from '#ui/index.ts'
import type { ListedCase, RoundWhole } from '../load.ts'
import { Said } from './advice-page.tsx'
import { AdviceText } from './advice-text.tsx'
import { workIn } from './answers.tsx'
import { sayIn, wayTo } from './way.tsx'

/** Questions, answers and advice on one page, for paper. */
export function WholePage(props: { view: View; one: ListedCase; whole: RoundWhole }) {
  const { view, one, whole } = props
  const { language } = view
  const w = workIn(language)
  const t = sayIn(language)
  const title = w('wholeTitle', { title: one.lines.title ?? '' })
  const { adoptedOn } = whole.round
  return (
    <Page view={view} title={title} kind="reading" wing="meeting" unlisted>
      <Breadcrumbs
        language={language}
        path={wayTo(view, { href: one.address, label: one.lines.title ?? '' })}
        here={w('toWhole')}
      />
      <h1 lang={one.language}>{one.lines.title}</h1>
      <p class="b-lead">{w('wholeLead')}</p>
      {whole.round.invented && (
        <Notice language={language} kind="info" title={t('inventedTitle')}>
          <p>{t('inventedText')}</p>
        </Notice>
      )}
      <Said view={view} whole={whole} />
      <section>
        <h2>{adoptedOn === null && whole.advice ? w('draftAdvice') : t('advice')}</h2>
        {adoptedOn !== null && (
          <p class="b-record-what">{t('adviceAdopted', { day: longDate(adoptedOn, language) })}</p>
        )}
        {whole.advice ? <AdviceText view={view} advice={whole.advice} /> : <p>{w('noAdvice')}</p>}
      </section>
    </Page>
  )
}
