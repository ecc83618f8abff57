import { fill } from '#core/languages.ts'
import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame, type Shown } from '#editorial/pieces/index.ts'
import { ThemeLinks, type ThemeName } from '#knowledge/themes/index.ts'
import { ActionLink, Actions, DescriptionList, Entries, Tag, type View } from '#ui/index.ts'
import type { PublicationLine } from '../kinds.ts'
import type { ListedProject } from '../load.ts'
import type { PublicationFacts } from '../model.ts'
import { apaCitation, doiAddress } from '../rules/apa.ts'
import { cslOf } from '../rules/csl.ts'
import { FORMATS } from '../rules/export.ts'
import { texts, typeTexts } from '../texts.ts'
import { FORMAT_NAMES } from './list-page.tsx'
import { Reference } from './reference.tsx'

export function PublicationPage(props: {
  view: View
  shown: Shown<PublicationFacts, PublicationLine>
  projects: readonly ListedProject[]
  themes: readonly ThemeName[]
}) {
  const { view, shown, projects, themes } = props
  const { language } = view
  const { facts, lines } = shown
  const t = (key: keyof typeof texts) => texts[key][language]
  const item = cslOf(shown.piece.slug, facts)
  const address = facts.DOI === undefined ? facts.URL : doiAddress(facts.DOI)
  const { brackets, sentence } = apaCitation(item, language)
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={[
        { href: '/knowledge', label: t('knowledge') },
        { href: '/publications', label: t('publications') },
      ]}
      above={
        <p class="b-facts">
          <Tag>{typeTexts[facts.type][language]}</Tag>
          {facts.issued?.slice(0, 4)}
        </p>
      }
      meta={{ data: dataOf(facts, address) }}
    >
      <section>
        <h2>{t('reference')}</h2>
        <Reference item={item} language={language} />
        <DescriptionList
          items={[
            { term: t('ownTitle'), is: <span lang={facts.language}>{facts.title}</span> },
            { term: t('cite'), is: <Latin text={fill(t('citeWays'), { brackets, sentence })} /> },
          ]}
        />
        {address !== undefined && (
          <Actions>
            <ActionLink href={address}>{t('read')}</ActionLink>
          </Actions>
        )}
      </section>
      <section>
        <h2>{t('summary')}</h2>
        {lines.summary ? (
          <Markdown text={lines.summary} language={shown.language} />
        ) : (
          <p class="b-quiet">{t('noSummary')}</p>
        )}
      </section>
      {projects.length > 0 && (
        <section>
          <h2>{t('fromProjects')}</h2>
          <Entries entries={projects} />
        </section>
      )}
      {themes.length > 0 && (
        <section>
          <h2>{t('belongs')}</h2>
          <ThemeLinks language={language} themes={themes} />
        </section>
      )}
      <section>
        <h2>{t('takeOne')}</h2>
        <p>{t('takeWhy')}</p>
        <Actions>
          {FORMATS.map((format) => (
            <ActionLink href={`${shown.address}/citation/${format}`} look="secondary">
              {FORMAT_NAMES[format]}
            </ActionLink>
          ))}
        </Actions>
      </section>
    </PieceFrame>
  )
}

/** Words with "et al." in them, which is read as what it is. */
function Latin({ text }: { text: string }) {
  return <>{text.split(/(et al\.)/).map((part) => (part === 'et al.' ? <span lang="la">{part}</span> : part))}</>
}

/** What schema.org says of a publication beyond its page. */
function dataOf(facts: PublicationFacts, address: string | undefined) {
  return {
    headline: facts.title,
    author: facts.author.map(({ family, given }) =>
      given === '' ? { '@type': 'Organization', name: family } : { '@type': 'Person', name: `${given} ${family}` },
    ),
    ...(facts.issued === undefined ? {} : { datePublished: facts.issued }),
    ...(address === undefined ? {} : { sameAs: address }),
    inLanguage: facts.language,
  }
}
