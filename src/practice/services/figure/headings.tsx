import type { Language } from '#core/languages.ts'
import { COLOURS } from '#ui/index.ts'
import { SIDE_OF } from '../coupling/model.ts'
import type { FigureLayout, PlacedHeading } from './model.ts'
import { figureTexts } from './texts.ts'
import { widthOf, wrapName } from './wrap.ts'

type HeadingsProps = { readonly layout: FigureLayout; readonly language: Language }

/** The words of the areas: which side, which ring, which grade. */
export function FigureHeadings({ layout, language }: HeadingsProps) {
  return (
    <g aria-hidden="true">
      {layout.headings.map((heading) => (
        <Heading heading={heading} language={language} />
      ))}
    </g>
  )
}

type HeadingProps = { heading: PlacedHeading; language: Language }

function Heading({ heading, language }: HeadingProps) {
  const t = (key: keyof typeof figureTexts) => figureTexts[key][language]
  switch (heading.key) {
    case 'work':
    case 'health':
      return <Said {...heading} words={t(heading.key)} size={22} weight={700} colour={COLOURS[heading.key]} />
    case 'field':
      return <Plate heading={heading} words={t('field')} />
    case 'ring2':
    case 'ring3':
      return <Said {...heading} words={t(heading.key)} size={14.5} colour={COLOURS.couplingDark} />
    case '1':
      return <CoreHeading heading={heading} words={t('core')} />
    case 'work-only':
    case 'health-only':
      return <Said {...heading} words={t(heading.key)} size={13.5} colour={COLOURS.quiet} />
    case 'waiting':
      return <Said {...heading} words={t('waiting')} size={15} weight={650} colour={COLOURS.quiet} />
    default:
      return (
        <>
          <Said {...heading} words={heading.key} size={22} weight={700} colour={COLOURS.couplingDark} />
          <Said
            {...heading}
            y={heading.y + 21}
            words={t(SIDE_OF[heading.key] === 'work' ? 'workServices' : 'healthServices')}
            size={13}
            colour={COLOURS.couplingDark}
          />
        </>
      )
  }
}

/** The name of the field, on its border. */
function Plate({ heading: { x, y }, words }: { heading: PlacedHeading; words: string }) {
  const width = widthOf(words, 15) + 36
  return (
    <>
      <rect x={x - width / 2} y={y - 16} width={width} height="32" rx="16" fill={COLOURS.coupling} />
      <Said x={x} y={y} anchor="middle" width={width} words={words} size={15} weight={650} colour={COLOURS.paper} />
    </>
  )
}

function CoreHeading({ heading, words }: { heading: PlacedHeading; words: string }) {
  return (
    <>
      <Said {...heading} words="1" size={22} weight={700} colour={COLOURS.paper} />
      <Said {...heading} y={heading.y + 24} words={words} size={13} colour={COLOURS.couplingTint} />
    </>
  )
}

type SaidProps = Omit<PlacedHeading, 'key'> & {
  readonly words: string
  readonly size: number
  readonly weight?: number
  readonly colour: string
}

/** Words in as many lines as they need. */
function Said({ x, y, anchor, width, words, size, weight = 500, colour }: SaidProps) {
  return (
    <text text-anchor={anchor === 'start' ? undefined : anchor} font-size={size} font-weight={weight} fill={colour}>
      {wrapName(words, width, size).map((line, index) => (
        <tspan x={x} y={Math.round((y + index * size * 1.25 + size * 0.36) * 100) / 100}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
