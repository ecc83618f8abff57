import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame } from '#editorial/pieces/index.ts'
import { ActionLink, type View } from '#ui/index.ts'
import type { ShownIssue } from '../kind.ts'
import { texts } from '../texts.ts'
import { IssueFacts } from './archive-page.tsx'

/** One letter, on the web. */
export function IssuePage({ view, shown }: { view: View; shown: ShownIssue }) {
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={[
        { href: '/newsletter', label: t('newsletter') },
        { href: '/newsletter/archive', label: t('archive') },
      ]}
      above={<IssueFacts view={view} issue={shown} />}
    >
      <Markdown text={shown.lines.body ?? ''} language={shown.language} />
      <p>
        <ActionLink href="/newsletter" look="secondary">
          {t('signUp')}
        </ActionLink>
      </p>
    </PieceFrame>
  )
}
