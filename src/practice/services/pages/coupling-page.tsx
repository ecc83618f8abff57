import { fill } from '#core/languages.ts'
import {
  ActionLink,
  Actions,
  Breadcrumbs,
  Button,
  ErrorSummary,
  longDate,
  Page,
  type FormError,
  type View,
} from '#ui/index.ts'
import type { Answers, CouplingModel, Graded } from '../coupling/model.ts'
import { CouplingFigure } from '../figure/figure.tsx'
import { figureTexts } from '../figure/texts.ts'
import { texts } from '../texts.ts'
import { Reasons } from './grade.tsx'
import { Questions } from './questions.tsx'

export type CouplingPageProps = {
  readonly view: View
  readonly model: CouplingModel
  readonly answers: Partial<Answers>
  /** What the answers give, once all are there. */
  readonly graded: Graded | null
  readonly errors: readonly FormError[]
}

/** The questions, for anyone: the answers stand in the address, and nothing is stored. */
export function CouplingPage({ view, model, answers, graded, errors }: CouplingPageProps) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  return (
    <Page
      view={view}
      title={t('couplingTitle')}
      kind="reading"
      wing="practice"
      description={t('couplingLead')}
      meta={{ canonical: '/services/coupling' }}
      refused={errors.length > 0}
    >
      <Breadcrumbs
        language={language}
        path={[{ href: '/services', label: t('listTitle') }]}
        here={t('couplingTitle')}
      />
      {graded === null ? (
        <>
          <h1>{t('couplingTitle')}</h1>
          <p class="b-lead">{t('couplingLead')}</p>
          <ErrorSummary language={language} errors={errors} title={t('answerAll')} />
        </>
      ) : (
        <Result {...{ view, model, graded }} />
      )}
      <form class="b-form" id="questions" method="get" action="/services/coupling" aria-label={t('couplingForm')}>
        {graded !== null && <h2>{t('changeAnswers')}</h2>}
        <Questions {...{ language, model, answers, errors }} />
        <Actions>
          <Button>{t('seeGrade')}</Button>
          {Object.keys(answers).length > 0 && (
            <ActionLink href="/services/coupling" look="quiet">
              {t('startAgain')}
            </ActionLink>
          )}
        </Actions>
      </form>
      <p class="b-quiet">
        {model.caution[language]}{' '}
        <span lang={language === 'en' ? 'nb' : undefined}>
          {fill(t('model'), {
            version: model.version,
            day: longDate(model.validFrom, language),
            source: model.source,
          })}
        </span>
      </p>
    </Page>
  )
}

/** The grade in the heading, the reasons below it, and the place in the figure. */
function Result({ view: { language }, model, graded }: Pick<CouplingPageProps, 'view' | 'model'> & { graded: Graded }) {
  const { grade, reasons } = graded
  const t = (key: keyof typeof texts) => texts[key][language]
  const name = grade === null ? '' : model.categories[grade].name[language].toLowerCase()
  return (
    <>
      <h1>
        {grade === null
          ? t('resultNone')
          : grade.endsWith('only')
            ? fill(t('resultOutside'), { name })
            : fill(t('resultIs'), { grade, name })}
      </h1>
      {grade !== null && <p class="b-lead">{model.categories[grade].definition[language]}</p>}
      <h2>{t('reasons')}</h2>
      <Reasons reasons={reasons} model={model} language={language} />
      {grade !== null && (
        <CouplingFigure
          language={language}
          id="result"
          entries={[{ slug: 'here', name: figureTexts.here[language], grade, isDisputed: false }]}
          bare
          unlinked
        />
      )}
    </>
  )
}
