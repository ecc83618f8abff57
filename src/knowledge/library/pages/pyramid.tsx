import { fill } from '#core/languages.ts'
import { number, type View } from '#ui/index.ts'
import type { Shelf } from '../load.ts'
import { levelTexts, LEVELS } from '../levels.ts'
import { texts } from '../texts.ts'

/** Half of how much wider each slice is than the one above it. */
const STEP = 50 / LEVELS.length

/** The evidence pyramid, and the way to its shelves: a list of links, each beside its slice. An empty shelf is an outline. */
export function Pyramid({ view, shelves }: { view: View; shelves: readonly Shelf[] }) {
  const { language } = view
  return (
    <nav aria-label={texts.pyramid[language]}>
      <ol class="b-pyramid">
        {shelves.map(({ level, items }, index) => (
          <li>
            <a href={`#level-${level}`}>
              <Slice level={level} index={index} isEmpty={items.length === 0} />
              <span class="b-level-words">
                <span class="b-level-name">{levelTexts[level].name[language]}</span>
                <span class="b-level-count">{countText(items.length, view)}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Slice({ level, index, isEmpty }: { level: string; index: number; isEmpty: boolean }) {
  const [top, bottom] = [STEP * index, STEP * (index + 1)]
  const corners = [
    [50 - top, 0.5],
    [50 + top, 0.5],
    [50 + bottom, 19.5],
    [50 - bottom, 19.5],
  ]
  return (
    <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false" class="b-slice">
      <polygon
        class={`b-slice-${level}${isEmpty ? ' b-slice-empty' : ''}`}
        points={corners.map((corner) => corner.join()).join(' ')}
      />
    </svg>
  )
}

/** How many sources there are, in words. */
export function countText(count: number, { language }: View): string {
  if (count < 2) return texts[count === 0 ? 'none' : 'one'][language]
  return fill(texts.many[language], { count: number(count, language) })
}
