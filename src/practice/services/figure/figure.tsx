import type { Language } from '#core/languages.ts'
import { COLOURS } from '#ui/index.ts'
import { FieldDrawing } from './drawing.tsx'
import { BridgeMark, EntryMark } from './marks.tsx'
import type { FigureEntry } from './model.ts'
import { narrowLayout } from './narrow.ts'
import { figureTexts } from './texts.ts'
import { wideLayout } from './wide.ts'

/** Where services have their pages. */
const AT = '/services'

export type CouplingFigureProps = {
  readonly language: Language
  /** Unique on the page. */
  readonly id: string
  readonly entries: readonly FigureEntry[]
  /** Leaves out how to read it, where it stands as a picture beside words. */
  readonly bare?: boolean
  /** The names are no links, such as where somebody tries the questions. */
  readonly unlinked?: boolean
}

/**
 * The figure of the field as it stands on a page: drawn twice, the one that fits is shown. Every service is a link in it,
 * and beside it stands how it is read.
 */
export function CouplingFigure({ language, id, entries, bare, unlinked }: CouplingFigureProps) {
  const disputed = figureTexts.disputed[language]
  const at = unlinked ? null : AT
  return (
    <figure class="b-field-frame">
      <FieldDrawing layout={wideLayout(entries, disputed)} language={language} id={`${id}-wide`} place="wide" at={at} />
      <FieldDrawing
        layout={narrowLayout(entries, disputed)}
        language={language}
        id={`${id}-narrow`}
        place="narrow"
        at={at}
      />
      {!bare && <Legend language={language} isWaiting={entries.some(({ grade }) => grade === null)} />}
    </figure>
  )
}

function Legend({ language, isWaiting }: { language: Language; isWaiting: boolean }) {
  const t = (key: keyof typeof figureTexts) => figureTexts[key][language]
  return (
    <figcaption class="b-field-legend">
      <p>
        <b>{t('legend')}</b> {t('legendDarker')}
      </p>
      <ul>
        <li>
          <Sample>
            <EntryMark grade="2A" x={11} y={8} />
          </Sample>
          {t('legendWork')}
        </li>
        <li>
          <Sample>
            <BridgeMark x={11} y={8} fill={COLOURS.coupling} />
          </Sample>
          {t('legendCoupling')}
        </li>
        <li>
          <Sample>
            <EntryMark grade="2H" x={11} y={8} />
          </Sample>
          {t('legendHealth')}
        </li>
        {isWaiting && (
          <li>
            <Sample>
              <EntryMark grade={null} x={11} y={8} />
            </Sample>
            {t('legendWaiting')}
          </li>
        )}
      </ul>
    </figcaption>
  )
}

function Sample({ children }: { children?: unknown }) {
  return (
    <svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

/** The figure as a file of its own. `origin` goes before the addresses, so that the links lead home from anywhere. */
export function couplingFigureSvg(entries: readonly FigureEntry[], language: Language, origin: string): string {
  const layout = wideLayout(entries, figureTexts.disputed[language])
  const drawing = <FieldDrawing layout={layout} language={language} id="field" at={origin + AT} />
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(drawing)}\n`
}
