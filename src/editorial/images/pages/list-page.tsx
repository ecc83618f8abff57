import { fill } from '#core/languages.ts'
import { ActionLink, Actions, Breadcrumbs, EmptyState, number, Page, Pagination, Tag, type View } from '#ui/index.ts'
import type { PictureList } from '../load.ts'
import { texts } from '../texts.ts'
import { Copies, Small } from './copy.tsx'

/** All pictures, the newest first, each with the lines to copy. */
export function ListPage({ view, list }: { view: View; list: PictureList }) {
  const { language } = view
  const t = (key: keyof typeof texts, values = {}) => fill(texts[key][language], values)
  const { rows, total, page, pages } = list
  const head = total === 0 ? t('title') : total === 1 ? t('headOne') : t('head', { count: number(total, language) })
  return (
    <Page view={view} title={t('title')} kind="work" unlisted>
      <Breadcrumbs language={language} path={[{ href: '/editing', label: t('desk') }]} here={t('title')} />
      <h1>{head}</h1>
      {total === 0 ? (
        <EmptyState title={t('none')} action={{ href: '/editing/images/new', label: t('add') }}>
          <p>{t('noneHelp')}</p>
        </EmptyState>
      ) : (
        <>
          <p class="b-lead">{t('lead')}</p>
          <Actions>
            <ActionLink href="/editing/images/new">{t('add')}</ActionLink>
          </Actions>
          <ul class="b-pictures">
            {rows.map(({ picture, usedBy }) => (
              <li>
                <Small picture={picture} language={language} />
                <div>
                  <p>
                    <a href={`/editing/images/${picture.id}`}>{picture.alt[language]}</a>
                  </p>
                  <p class="b-row">
                    <span>{picture.credit}</span>
                    <Tag>{usedBy === 0 ? t('unused') : t('usedBy', { count: number(usedBy, language) })}</Tag>
                  </p>
                  <Copies picture={picture} language={language} />
                </div>
              </li>
            ))}
          </ul>
          <Pagination language={language} page={page} pages={pages} href={(to) => `/editing/images?page=${to}`} />
        </>
      )}
    </Page>
  )
}
