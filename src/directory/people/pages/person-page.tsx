import type { IsoDate } from '#core/dates.ts'
import { fill } from '#core/languages.ts'
import {
  Breadcrumbs,
  Button,
  DescriptionList,
  ErrorSummary,
  Form,
  Page,
  shortDate,
  Table,
  type FormError,
  type View,
} from '#ui/index.ts'
import { standing, type PersonWhole } from '../load.ts'
import type { RoleHeld } from '../model.ts'
import { roleTexts, texts } from '../texts.ts'
import { GrantFields } from './grant-fields.tsx'
import { PersonFields } from './person-fields.tsx'
import { signsInAs } from './person-words.ts'

/** The change that was refused, what was written and why not. */
export type Refused = {
  readonly change: 'person' | 'grant' | 'end'
  readonly input: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

type Props = {
  readonly view: View
  readonly whole: PersonWhole
  readonly today: IsoDate
  readonly withSubject: boolean
  readonly refused?: Refused
}

/** One person: who they are, the roles they hold, and the changes an administrator may make. */
export function PersonPage(props: Props) {
  const { view, whole, today, refused } = props
  const { person } = whole
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const of = (change: Refused['change'], start: Readonly<Record<string, string>>) => ({
    language,
    input: refused?.change === change ? refused.input : start,
    errors: refused?.change === change ? refused.errors : [],
  })
  const about = { name: person.name, subject: person.login?.subject ?? '' }
  return (
    <Page view={view} title={person.name} kind="work" wing="directory" refused={refused !== undefined} unlisted>
      <Breadcrumbs language={language} path={[{ href: '/people', label: t('listTitle') }]} here={person.name} />
      <h1>{person.name}</h1>
      <ErrorSummary language={language} errors={refused?.errors ?? []} />
      <DescriptionList items={[{ term: t('signsInAs'), is: signsInAs(person, language) }]} />
      <Roles {...props} />
      <section>
        <h2>{t('grant')}</h2>
        <Form view={view} action={`/people/${person.id}/roles`} label={t('grant')}>
          <GrantFields {...of('grant', { from: shortDate(today, 'nb') })} />
          <Button>{t('grantButton')}</Button>
        </Form>
      </section>
      <section>
        <h2>{t('about')}</h2>
        <Form view={view} action={`/people/${person.id}`} version={person.version} label={t('about')}>
          <PersonFields {...of('person', about)} withSubject={props.withSubject && !person.demo} />
          <Button look="secondary">{t('save')}</Button>
        </Form>
      </section>
    </Page>
  )
}

function Roles({ view, whole, today }: Props) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const of = (when: ReturnType<typeof standing>) => whole.roles.filter((role) => standing(role, today) === when)
  const [now, later, earlier] = [of('now'), of('later'), of('earlier')]
  return (
    <>
      <section>
        <h2>{t('rolesNow')}</h2>
        {now.length === 0 ? (
          <p>{t('noRolesNow')}</p>
        ) : (
          <>
            <p>{t('endsAtOnce')}</p>
            <RoleTable view={view} whole={whole} roles={now} caption={t('rolesNow')} mayEnd />
          </>
        )}
      </section>
      {later.length > 0 && (
        <section>
          <h2>{t('rolesLater')}</h2>
          <RoleTable view={view} whole={whole} roles={later} caption={t('rolesLater')} mayEnd />
        </section>
      )}
      {earlier.length > 0 && (
        <section>
          <h2>{t('rolesEarlier')}</h2>
          <RoleTable view={view} whole={whole} roles={earlier} caption={t('rolesEarlier')} />
        </section>
      )}
    </>
  )
}

function RoleTable(props: {
  view: View
  whole: PersonWhole
  roles: readonly RoleHeld[]
  caption: string
  mayEnd?: boolean
}) {
  const { view, whole, roles, caption, mayEnd } = props
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const placeOf = ({ organisation }: RoleHeld) =>
    organisation === null ? undefined : whole.organisations.get(organisation)
  const endLabel = (role: RoleHeld) =>
    fill(t('endThis'), {
      role: roleTexts[role.role][language],
      organisation: placeOf(role)?.name[language] ?? t('wholeCountry'),
    })
  return (
    <Table<RoleHeld>
      language={language}
      caption={caption}
      captionHidden
      rows={roles}
      columns={[
        { key: 'role', label: t('role'), rowHeader: true, cell: ({ role }) => roleTexts[role][language] },
        {
          key: 'organisation',
          label: t('organisation'),
          cell: (role) => {
            const place = placeOf(role)
            return place ? <a href={`/organisations/${place.key}`}>{place.name[language]}</a> : t('wholeCountry')
          },
        },
        { key: 'from', label: t('from'), cell: ({ from }) => shortDate(from, language) },
        mayEnd
          ? {
              key: 'end',
              label: t('end'),
              cell: (role) => (
                <Form view={view} action={`/people/${whole.person.id}/roles/${role.id}/end`} label={endLabel(role)}>
                  <Button look="secondary" danger>
                    {t('end')}
                    <span class="ds-sr-only"> {endLabel(role)}</span>
                  </Button>
                </Form>
              ),
            }
          : {
              key: 'until',
              label: t('until'),
              cell: ({ until }) => (until === null ? '' : shortDate(until, language)),
            },
      ]}
    />
  )
}
