import { fill, type Text } from '#core/languages.ts'
import type { Assessment } from '#registry/assessments/index.ts'
import { Breadcrumbs, Button, Form, longDate, Notice, Page, Prose, type View } from '#ui/index.ts'
import { texts } from '../texts.ts'
import { at } from './addresses.ts'

export type LetterPageProps = {
  readonly view: View
  readonly assessment: Assessment
  readonly name: string
  readonly clinic: Text
  readonly url: string
  /** Whether this machine can make a PDF of it. */
  readonly pdf: boolean
}

/** A letter with the link: to be printed, or copied into a message. What is around it does not print. */
export function LetterPage({ view, assessment, name, clinic, url, pdf }: LetterPageProps) {
  const { language } = view
  const t = (key: keyof typeof texts, values: Record<string, string> = {}) => fill(texts[key][language], values)
  const title = t('letterTitle', { name })
  return (
    <Page view={view} title={title} kind="reading" wing="registry">
      <div class="b-no-print">
        <Breadcrumbs
          language={language}
          path={[
            { href: '/clinic', label: t('deskTitle') },
            { href: at.participant(assessment.participant), label: name },
          ]}
          here={t('letter')}
        />
        <Notice language={language} kind="info" title={t('letterPrint')}>
          <p>{pdf ? <a href={`/assessments/${assessment.id}/letter.pdf`}>{t('letterPdf')}</a> : t('letterNoPdf')}</p>
        </Notice>
      </div>
      <Prose>
        <h1>{clinic[language]}</h1>
        <p>{t('letterHello', { name })}</p>
        <p>{t('letterAsk', { clinic: clinic[language] })}</p>
        <p class="b-lead">
          <strong>{url}</strong>
        </p>
        <p>
          {t('letterWindow', { from: longDate(assessment.opens, language), to: longDate(assessment.closes, language) })}
        </p>
        <p>{t('letterOwn')}</p>
      </Prose>
      <section class="b-no-print" aria-labelledby="renew">
        <h2 id="renew">{t('renewTitle')}</h2>
        <p>{t('renewText')}</p>
        <Form view={view} action={`/assessments/${assessment.id}/link`} label={t('renewTitle')}>
          <Button look="secondary">{t('renew')}</Button>
        </Form>
      </section>
    </Page>
  )
}
