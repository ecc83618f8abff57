import { fill } from '#core/languages.ts'
import { day } from '#core/dates.ts'
import { ActionLink, Actions, Button } from '../fields/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup, Scale, Select } from '../fields/choice.tsx'
import { errorOf } from '../fields/errors.ts'
import type { FormError } from '../fields/errors.ts'
import { ErrorSummary, Form, SearchForm } from '../fields/form.tsx'
import { DateField, FileField, NumberField, TextArea, TextField } from '../fields/text.tsx'
import { intervalText, longDate, number, percent, percentRange, shortDate, signed } from '../language.ts'
import { DescriptionList, Details, KeyFigure, TaskList, Timeline } from '../pieces/lists.tsx'
import { Progress, Steps } from '../pieces/progress.tsx'
import { Table } from '../pieces/table.tsx'
import { Breadcrumbs, Pagination, Tabs } from '../pieces/ways.tsx'
import { EmptyState, Notice, Side, Tag } from '../pieces/words.tsx'
import type { View } from '../view.ts'
import { CLINICS } from './charts.ts'
import type { PatternTexts } from './texts.ts'

type Props = { view: View; t: PatternTexts }

/** Running text, key figures, notices, tags, sides and the empty place. */
export function WordsSection({ view: { language }, t }: Props) {
  return (
    <section id="words">
      <h2>{t.words}</h2>
      <div class="b-prose">
        <p>
          {t.prose} <a href="#charts">{t.readMore}</a>.
        </p>
        <blockquote>{t.quote}</blockquote>
      </div>
      <div class="b-figures">
        <KeyFigure value={percent(0.57, language)} label={t.keyLabel}>
          {fill(t.keyMore, {
            n: number(1073, language),
            interval: intervalText({ low: 0.54, high: 0.6 }, 'share', language),
          })}
        </KeyFigure>
        <KeyFigure value={signed(1.4, language)} label={t.changeLabel}>
          {fill(t.keyMore, {
            n: number(822, language),
            interval: intervalText({ low: 1.1, high: 1.7 }, 'number', language),
          })}
        </KeyFigure>
        <KeyFigure value={percent(0.766, language)} label={t.answeredLabel} />
      </div>
      <Notice language={language} kind="good">
        <p>{t.noticeGood}</p>
      </Notice>
      <Notice language={language} kind="attention">
        <p>{t.noticeAttention}</p>
      </Notice>
      <Notice language={language} kind="bad">
        <p>{t.noticeBad}</p>
      </Notice>
      <Notice language={language} kind="info">
        <p>{t.noticeInfo}</p>
      </Notice>
      <h3>{t.verdicts}</h3>
      <p class="b-row">
        <Tag of="good">{t.tagHigh}</Tag> <Tag of="attention">{t.tagModerate}</Tag> <Tag of="bad">{t.tagLow}</Tag>{' '}
        <Tag of="uncertain">{t.tagUncertain}</Tag> <Tag>{t.tagDraft}</Tag>
      </p>
      <h3>{t.sides}</h3>
      <p class="b-row">
        <Side language={language} of="work" /> <Side language={language} of="coupling" />{' '}
        <Side language={language} of="health" />
      </p>
      <EmptyState title={t.emptyTitle} level={3} action={{ href: '#forms', label: t.register }}>
        <p>{t.emptyText}</p>
      </EmptyState>
    </section>
  )
}

/** Every field, empty; then refused, with the input kept. */
export function FormsSection({ view, t }: Props) {
  const errors: readonly FormError[] = [
    { field: 'b-number', text: t.errorNumber },
    { field: 'b-start', text: t.errorDate },
    { field: 'b-setting', text: t.errorChoose },
    { field: 'b-consent', text: t.errorConsent },
  ]
  return (
    <section id="forms">
      <h2>{t.forms}</h2>
      <h3>{t.formEmpty}</h3>
      <ExampleForm view={view} t={t} prefix="a" errors={[]} />
      <h3>{t.formRefused}</h3>
      <ErrorSummary language={view.language} errors={errors} takesFocus={false} />
      <ExampleForm view={view} t={t} prefix="b" errors={errors} />
      <h3>{t.search}</h3>
      <SearchForm action="/-/patterns" label={t.searchLabel}>
        <TextField language={view.language} name="q" label={t.searchLabel} type="search" width="medium" />
        <Button look="secondary">{t.search}</Button>
      </SearchForm>
    </section>
  )
}

/** The fields of a registration, once empty and once as written. */
function ExampleForm(props: Props & { prefix: 'a' | 'b'; errors: readonly FormError[] }) {
  const { view, t, prefix, errors } = props
  const written = prefix === 'b'
  const field = (name: string) => ({
    language: view.language,
    name: `${prefix}-${name}`,
    error: errorOf(errors, `${prefix}-${name}`),
  })
  return (
    <Form view={view} action="/-/patterns" label={written ? t.formRefused : t.formEmpty} files>
      <TextField {...field('name')} label={t.name} value={written ? 'Åse Mørk' : ''} autocomplete="off" />
      <TextField
        {...field('number')}
        label={t.nationalNumber}
        hint={t.nationalHint}
        value={written ? '01017012345' : ''}
        inputmode="numeric"
        width="short"
        spellcheck={false}
      />
      <DateField {...field('start')} label={t.startDate} value={written ? '31.2.2024' : ''} />
      <NumberField {...field('degree')} label={t.degree} unit={t.degreeUnit} value={written ? 80 : ''} optional />
      <Select
        {...field('clinic')}
        label={t.clinic}
        value={written ? CLINICS[2] : undefined}
        options={[
          { label: t.east, options: CLINICS.slice(0, 3).map((name) => ({ value: name, label: name })) },
          { label: t.west, options: CLINICS.slice(3).map((name) => ({ value: name, label: name })) },
        ]}
      />
      <RadioGroup
        {...field('setting')}
        legend={t.setting}
        options={[
          { value: 'day', label: t.day },
          { value: 'residential', label: t.residential, hint: t.residentialHint },
          { value: 'outpatient', label: t.outpatient },
        ]}
        value={written ? undefined : 'residential'}
      />
      <CheckboxGroup
        {...field('who')}
        legend={t.who}
        optional
        values={written ? ['employer', 'nav'] : []}
        options={[
          { value: 'employer', label: t.employer },
          { value: 'nav', label: t.nav },
          { value: 'gp', label: t.gp },
        ]}
      />
      <TextArea {...field('notes')} label={t.notes} value={written ? t.prose : ''} optional />
      <FileField {...field('file')} label={t.file} hint={t.fileHint} accept=".csv,text/csv" optional />
      <Checkbox {...field('consent')} label={t.consent} hint={t.consentHint} />
      <Actions>
        <Button>{t.save}</Button>
        <ActionLink href="#forms" look="secondary">
          {t.later}
        </ActionLink>
        <Button look="quiet" danger name="withdraw" value="yes">
          {t.withdraw}
        </Button>
      </Actions>
    </Form>
  )
}

type Row = {
  name: string
  n: number
  share?: readonly [number, number, number]
  verdict: 'good' | 'attention' | 'uncertain'
}

const ROWS: readonly Row[] = [
  { name: CLINICS[1], n: 402, share: [0.61, 0.56, 0.66], verdict: 'good' },
  { name: CLINICS[0], n: 198, share: [0.57, 0.5, 0.64], verdict: 'attention' },
  { name: CLINICS[3], n: 50, share: [0.66, 0.52, 0.78], verdict: 'uncertain' },
  { name: CLINICS[4], n: 11, verdict: 'uncertain' },
]

/** Tables with numbers, hidden cells, no rows; lists of terms, tasks and events. */
export function TablesSection({ view, t }: Props) {
  const { language } = view
  return (
    <section id="tables">
      <h2>{t.tables}</h2>
      <Table
        language={language}
        caption={t.tableCaption}
        rows={ROWS}
        isOwn={(row) => row.name === CLINICS[0]}
        columns={[
          {
            key: 'name',
            label: t.clinic,
            rowHeader: true,
            cell: (row) => (row.name === CLINICS[0] ? `${row.name} (${t.yours})` : row.name),
          },
          {
            key: 'n',
            label: t.episodes,
            numeric: true,
            sorted: 'descending',
            sortHref: '#tables',
            cell: (row) => number(row.n, language),
          },
          {
            key: 'share',
            label: t.without,
            numeric: true,
            cell: (row) => (row.share ? percent(row.share[0], language) : '–'),
          },
          {
            key: 'interval',
            label: t.interval,
            numeric: true,
            cell: (row) => (row.share ? percentRange(row.share[1], row.share[2], language) : '–'),
          },
          {
            key: 'verdict',
            label: t.state,
            cell: (row) => (
              <Tag of={row.verdict}>
                {{ good: t.tagHigh, attention: t.tagModerate, uncertain: t.tagUncertain }[row.verdict]}
              </Tag>
            ),
          },
        ]}
        foot={{
          name: t.all,
          n: number(661, language),
          share: percent(0.58, language),
          interval: percentRange(0.54, 0.62, language),
        }}
      />
      <Table
        language={language}
        caption={t.tableCaption}
        rows={[]}
        columns={[]}
        empty={
          <EmptyState title={t.noRows} level={3}>
            <p>{t.noRowsText}</p>
          </EmptyState>
        }
      />
      <h3>{t.needsYou}</h3>
      <ExampleTasks view={view} t={t} />
      <DescriptionList
        items={[
          { term: t.programme, is: t.programmeIs },
          { term: t.referred, is: longDate(day('2024-03-12'), language) },
          { term: t.statusAtStart, is: t.statusIs },
        ]}
      />
      <Timeline
        items={[
          { when: longDate(day('2024-03-12'), language), what: t.happened1 },
          { when: longDate(day('2024-03-18'), language), what: t.happened2 },
          { when: longDate(day('2024-05-02'), language), what: t.happened3, later: true },
        ]}
      />
      <Details summary={t.steps}>
        <p>{t.prose}</p>
      </Details>
    </section>
  )
}

/** Breadcrumbs, tabs, pages, progress and steps. */
export function WaysSection({ view: { language }, t }: Props) {
  return (
    <section id="ways">
      <h2>{t.ways}</h2>
      <Breadcrumbs language={language} path={[{ href: '#ways', label: t.crumbResults }]} here={CLINICS[0]} />
      <Tabs
        label={t.views}
        current="#ways"
        tabs={[
          { href: '#ways', label: t.tabCurve },
          { href: '#tables', label: t.tabReturn },
          { href: '#charts', label: t.tabChange },
        ]}
      />
      <Pagination language={language} page={6} pages={24} href={(page) => `?page=${page}`} />
      <Progress language={language} step={4} of={12} minutesLeft={2} />
      <Steps
        language={language}
        label={t.steps}
        current={1}
        steps={[{ label: t.step1, href: '#ways' }, { label: t.step2 }, { label: t.step3 }]}
      />
    </section>
  )
}

/** What stands on a question page: one question, large choices, and the way back. */
export function QuestionExample({ view, t }: Props) {
  return (
    <>
      <Progress language={view.language} step={4} of={12} minutesLeft={2} />
      <Form view={view} action="/-/patterns">
        <Scale
          language={view.language}
          name="pain"
          legend={t.pain}
          question
          from={0}
          to={10}
          fromLabel={t.painNone}
          toLabel={t.painWorst}
          value="4"
        />
        <Actions>
          <Button>{t.saveGoOn}</Button>
          <Button look="secondary" name="go" value="back">
            {t.back}
          </Button>
          <Button look="quiet" name="go" value="later">
            {t.later}
          </Button>
        </Actions>
      </Form>
    </>
  )
}

function ExampleTasks({ view: { language }, t }: Props) {
  return (
    <TaskList
      tasks={[
        { href: '/-/patterns#tables', what: t.task1, who: 'Åse Mørk', by: t.today },
        { href: '/-/patterns#tables', what: t.task2, who: 'Jon Elvestad', by: shortDate(day('2026-11-30'), language) },
      ]}
    />
  )
}

/** A page people work in: what needs me now first, one primary action, then everyone. */
export function WorkExample({ view, t }: Props) {
  const { language } = view
  const people = [
    { name: 'Jon Elvestad', start: day('2026-09-07'), state: 'good' as const },
    { name: 'Åse Mørk', start: day('2026-10-19'), state: 'attention' as const },
  ]
  return (
    <>
      <Breadcrumbs language={language} path={[{ href: '/-/patterns', label: t.title }]} here={CLINICS[0]} />
      <h1>{t.needsCount}</h1>
      <ExampleTasks view={view} t={t} />
      <h2>{t.participants}</h2>
      <Actions>
        <ActionLink href="/-/patterns#forms">{t.register}</ActionLink>
      </Actions>
      <Table
        language={language}
        caption={t.participants}
        captionHidden
        rows={people}
        columns={[
          { key: 'name', label: t.name, rowHeader: true, cell: (row) => <a href="/-/patterns">{row.name}</a> },
          { key: 'programme', label: t.programme, cell: () => t.programmeIs },
          {
            key: 'start',
            label: t.startDate,
            numeric: true,
            sorted: 'ascending',
            cell: (row) => shortDate(row.start, language),
          },
          {
            key: 'state',
            label: t.state,
            cell: (row) => <Tag of={row.state}>{row.state === 'good' ? t.happened2 : t.task1}</Tag>,
          },
        ]}
      />
    </>
  )
}
