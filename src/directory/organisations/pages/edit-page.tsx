import { fill } from '#core/languages.ts'
import type { Mandate, Organisation } from '../model.ts'
import {
  ActionLink,
  Breadcrumbs,
  Button,
  Checkbox,
  DateField,
  ErrorSummary,
  errorOf,
  Form,
  Page,
  periodOf,
  TextField,
  type FormError,
  type View,
} from '#ui/index.ts'
import { texts } from '../texts.ts'
import { FactFields, NameFields } from './fields.tsx'

/** The three changes the page offers. Each is a form of its own. */
export type Change = 'facts' | 'name' | 'parent'

type EditProps = {
  readonly view: View
  readonly organisation: Organisation
  readonly mandates: readonly Mandate[]
  /** The change that was refused, what was written and why not. */
  readonly refused?: {
    readonly change: Change
    readonly input: Readonly<Record<string, string>>
    readonly errors: readonly FormError[]
  }
  /** What the forms begin with. */
  readonly start: Readonly<Record<Change, Readonly<Record<string, string>>>>
}

/** Changing an organisation: its facts, its name from a day, and who it belongs to from a day. */
export function EditPage({ view, organisation, mandates, refused, start }: EditProps) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const address = `/organisations/${organisation.key}`
  const of = (change: Change) => ({
    language,
    input: refused?.change === change ? refused.input : start[change],
    errors: refused?.change === change ? refused.errors : [],
  })
  const title = fill(t('editTitle'), { name: organisation.name[language] })
  return (
    <Page view={view} title={title} kind="work" wing="directory" refused={refused !== undefined}>
      <Breadcrumbs
        language={language}
        path={[
          { href: '/organisations', label: t('listTitle') },
          { href: address, label: organisation.name[language] },
        ]}
        here={t('edit')}
      />
      <h1>{title}</h1>
      <ErrorSummary language={language} errors={refused?.errors ?? []} />
      <section>
        <h2>{t('facts')}</h2>
        <Form view={view} action={address} version={organisation.version} label={t('facts')}>
          <FactFields {...of('facts')} />
          <ClosedField {...of('facts')} />
          <Button>{t('save')}</Button>
        </Form>
      </section>
      <section>
        <h2>{t('mandates')}</h2>
        <p>{mandates.length === 0 ? t('noMandates') : t('mandatesHelp')}</p>
        {mandates.length > 0 && (
          <ul>
            {mandates.map((mandate) => (
              <li>
                <a href={`${address}/mandates/${mandate.id}/edit`}>{mandate.title[language]}</a>{' '}
                {periodOf(mandate.begins, mandate.ends, language)}
              </li>
            ))}
          </ul>
        )}
        <ActionLink href={`${address}/mandates/new`} look="secondary">
          {t('addMandate')}
        </ActionLink>
      </section>
      <section>
        <h2>{t('newName')}</h2>
        <p>{t('newNameHelp')}</p>
        <Form view={view} action={`${address}/names`} version={organisation.version} label={t('newName')}>
          <NameFields {...of('name')} />
          <Button look="secondary">{t('saveName')}</Button>
        </Form>
      </section>
      <section>
        <h2>{t('newParent')}</h2>
        <Form view={view} action={`${address}/parents`} version={organisation.version} label={t('newParent')}>
          <ParentFields {...of('parent')} />
          <Button look="secondary">{t('saveParent')}</Button>
        </Form>
      </section>
    </Page>
  )
}

type Shown = { language: View['language']; input: Readonly<Record<string, string>>; errors: readonly FormError[] }

function ClosedField({ language, input, errors }: Shown) {
  return (
    <DateField
      language={language}
      name="closedOn"
      label={texts.closedOn[language]}
      value={input['closedOn']}
      error={errorOf(errors, 'closedOn')}
      optional
    />
  )
}

function ParentFields({ language, input, errors }: Shown) {
  return (
    <>
      <TextField
        language={language}
        name="parent"
        label={texts.belongsTo[language]}
        hint={texts.parentWord[language]}
        value={input['parent']}
        error={errorOf(errors, 'parent')}
        spellcheck={false}
      />
      <Checkbox
        language={language}
        name="noParent"
        label={texts.noParent[language]}
        checked={input['noParent'] === 'yes'}
      />
      <DateField
        language={language}
        name="parentFrom"
        label={texts.from[language]}
        value={input['parentFrom']}
        error={errorOf(errors, 'parentFrom')}
      />
    </>
  )
}
