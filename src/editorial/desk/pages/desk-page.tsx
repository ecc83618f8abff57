import type { Child } from 'hono/jsx'
import { dayInOslo } from '#core/dates.ts'
import {
  ActionLink,
  Actions,
  EmptyState,
  list,
  Page,
  shortDate,
  smallNumber,
  TaskList,
  type View,
  capital,
} from '#ui/index.ts'
import type { Desk, DeskRow } from '../load.ts'
import { GROUPS, type Group } from '../rules/desk.ts'
import { deskTexts } from '../texts.ts'
import { Title } from './title.tsx'
import { momentWords, speak } from './words.ts'

/** What needs an editor now: each row says what, who and by when. */
export function DeskPage({ view, desk }: { view: View; desk: Desk }) {
  const t = speak(deskTexts, view)
  const { language } = view
  const { editions, due, broken, forMe } = desk
  const isEmpty = editions.size === 0 && due.length === 0 && broken.length === 0
  const waits =
    forMe === 0
      ? t('deskNone')
      : forMe === 1
        ? t('deskOne')
        : capital(t('deskMany', { count: smallNumber(forMe, language) }))
  return (
    <Page view={view} title={t('desk')} kind="work" unlisted>
      <h1>
        <span class="b-above">
          {t('desk')}
          <span class="ds-sr-only">:</span>
        </span>{' '}
        {waits}
      </h1>
      <Actions>
        <ActionLink href="/editing/new">{t('write')}</ActionLink>
        <ActionLink href="/editing/pieces" look="secondary">
          {t('all')}
        </ActionLink>
        <ActionLink href="/editing/images" look="secondary">
          {t('pictures')}
        </ActionLink>
      </Actions>
      {isEmpty && (
        <EmptyState title={t('empty')}>
          <p>{t('emptyHelp')}</p>
        </EmptyState>
      )}
      {GROUPS.map((group) => (
        <Rows view={view} group={group} rows={editions.get(group) ?? []} />
      ))}
      {due.length > 0 && (
        <section>
          <h2>{t('due')}</h2>
          <TaskList
            tasks={due.map(({ piece, titles, kind, who, since }) => ({
              href: `/editing/pieces/${piece.id}`,
              what: <Title titles={titles} language={language} />,
              who: `${capital(kind.one[language])} · ${who ?? t('theEditors')}`,
              by: since === undefined ? t('dueNever') : t('dueSince', { day: shortDate(since, language) }),
            }))}
          />
        </section>
      )}
      {broken.length > 0 && (
        <section>
          <h2>{t('links')}</h2>
          <TaskList
            tasks={broken.flatMap(({ address, since, users }) =>
              users.map(({ pieceId, titles }) => ({
                href: `/editing/pieces/${pieceId}`,
                what: <Title titles={titles} language={language} />,
                who: address,
                by: t('silentSince', { day: shortDate(dayInOslo(since), language) }),
              })),
            )}
          />
        </section>
      )}
    </Page>
  )
}

function Rows({ view, group, rows }: { view: View; group: Group; rows: readonly DeskRow[] }) {
  if (rows.length === 0) return null
  const t = speak(deskTexts, view)
  return (
    <section>
      <h2>{t(group)}</h2>
      <TaskList
        tasks={rows.map(({ edition, titles, kind, writers }) => ({
          href: `/editing/editions/${edition.id}${edition.stored === 'draft' ? '' : '/review'}`,
          what: <Title titles={titles} language={view.language} />,
          who: `${capital(kind.one[view.language])} · ${list(writers, view.language)}`,
          by: byWhen(view, group, edition),
        }))}
      />
    </section>
  )
}

function byWhen(view: View, group: Group, edition: DeskRow['edition']): Child {
  const t = speak(deskTexts, view)
  const when = (at: Date) => ({ when: momentWords(at, view.language) })
  if (group === 'sent-back') return <q lang="und">{edition.returnedWhy}</q>
  if (edition.stored === 'approved') return t('publicOn', when(edition.publishAt!))
  return edition.stored === 'review' ? t('sentOn', when(edition.sentAt!)) : t('savedOn', when(edition.savedAt))
}
