import type { z } from 'zod'
import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame, type Shown } from '#editorial/pieces/index.ts'
import { DescriptionList, longDate, Tag, type View } from '#ui/index.ts'
import { ASSIGNMENT_STATES, type assignmentKind } from '../kinds/assignment.ts'
import { sayIn, wayTo } from './way.tsx'

export const ASSIGNMENT_OF = {
  'not-known': 'uncertain',
  given: 'info',
  'under-way': 'attention',
  done: 'good',
} as const

/** An assignment: who asked whom for what, where it stands, and what became of it. */
export function AssignmentPage(props: {
  view: View
  shown: Shown<
    z.infer<typeof assignmentKind.schema>,
    'title' | 'lead' | 'giver' | 'receiver' | 'document' | 'demand' | 'became'
  >
}) {
  const { view, shown } = props
  const t = sayIn(view.language)
  const { facts, lines, language } = shown
  const inWords = (words: string | undefined) => <span lang={language}>{words}</span>
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={wayTo(view, { href: '/council/assignments', label: t('assignments') })}
      above={
        <p>
          <Tag of={ASSIGNMENT_OF[facts.state]}>{ASSIGNMENT_STATES[facts.state][view.language]}</Tag>
        </p>
      }
    >
      <DescriptionList
        items={[
          { term: t('giver'), is: inWords(lines.giver) },
          { term: t('receiver'), is: inWords(lines.receiver) },
          { term: t('when'), is: facts.day === undefined ? facts.year : longDate(facts.day, view.language) },
          { term: t('stands'), is: inWords(lines.document) },
        ]}
      />
      <section>
        <h2>{t('demand')}</h2>
        <Markdown text={lines.demand ?? ''} language={language} />
      </section>
      <section>
        <h2>{t('became')}</h2>
        <p lang={language}>{lines.became}</p>
      </section>
    </PieceFrame>
  )
}
