import type { z } from 'zod'
import { entriesOf, PieceFrame, type Shown } from '#editorial/pieces/index.ts'
import { EmptyState, list, longDate, Notice, type View } from '#ui/index.ts'
import { ASPECT_WORDS, ASPECTS, aspectsFrom } from '../rethos/aspects.ts'
import type { educationKind } from '../rethos/education.ts'
import { sayIn } from './say.ts'

/** An education: its learning outcomes about work and health, word for word, each said plainly. */
export function EducationPage(props: {
  view: View
  shown: Shown<z.infer<typeof educationKind.schema>, keyof typeof educationKind.lines>
}) {
  const { view, shown } = props
  const t = sayIn(view.language)
  const { facts, lines, language } = shown
  const plain = entriesOf(lines.plain)
  const count = facts.outcomes.length
  const named = (aspects: readonly (typeof ASPECTS)[number][]) =>
    list(
      aspects.map((aspect) => ASPECT_WORDS[aspect].name[view.language].toLowerCase().replace('nav', 'Nav')),
      view.language,
    )
  const missing = ASPECTS.filter(
    (aspect) => !facts.outcomes.some(({ aspects }) => aspectsFrom(aspects)?.includes(aspect)),
  )
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={[
        { href: '/meeting', label: t('wing') },
        { href: '/rethos', label: t('rethos') },
      ]}
      above={
        <p class="b-record-what">
          {t('phaseOf', { phase: facts.phase })}
          {' · '}
          {facts.adopted === undefined
            ? t('notAdopted')
            : t('adoptedOn', { day: longDate(facts.adopted, view.language) })}
        </p>
      }
    >
      <section>
        {count === 0 ? (
          <EmptyState title={t('outcomesNone')} />
        ) : (
          <>
            <h2>{count === 1 ? t('outcomesOne') : t('outcomesMany', { count })}</h2>
            <ol class="b-proposals">
              {facts.outcomes.map(({ number, words, aspects }, index) => (
                <li value={Number(number)} id={`l-${number}`}>
                  <blockquote class="b-quote" lang="nb">
                    {words}
                  </blockquote>
                  {plain[index] !== undefined && (
                    <p class="b-proposal-plain" lang={language}>
                      {plain[index]}
                    </p>
                  )}
                  <p class="b-record-what">{t('handlesAbout', { aspects: named(aspectsFrom(aspects) ?? []) })}</p>
                </li>
              ))}
            </ol>
            {missing.length > 0 && <p>{t('missing', { aspects: named(missing) })}</p>}
          </>
        )}
      </section>
      {lines.open && (
        <Notice language={view.language} kind="info" title={t('leftOpen')}>
          <p lang={language}>{lines.open}</p>
        </Notice>
      )}
    </PieceFrame>
  )
}
