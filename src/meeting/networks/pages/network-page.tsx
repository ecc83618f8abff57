import { HEALTH_REGION_NAMES } from '#directory/places/index.ts'
import { placeName, type Organisation } from '#directory/organisations/index.ts'
import { fill } from '#core/languages.ts'
import { Markdown } from '#editorial/markdown/index.ts'
import { entriesOf, PieceFrame, type Shown } from '#editorial/pieces/index.ts'
import { Notice, periodOf, Table, type View } from '#ui/index.ts'
import type { Member, Network } from '../load.ts'
import { toldOf, type NetworkFacts, type NetworkLine } from '../model.ts'
import { placesOf } from '../rules/places.ts'
import { roleTexts, texts } from '../texts.ts'
import { Sort } from './list-page.tsx'
import { NorwayMap } from './map.tsx'

type NetworkProps = {
  readonly view: View
  readonly shown: Shown<NetworkFacts, NetworkLine>
  readonly members: readonly Member[]
  readonly known: ReadonlyMap<string, Organisation>
}

/** One network: what it is for, what it does, who is in it and where, its agreements, how to join, and what is open. */
export function NetworkPage(props: NetworkProps) {
  const { view, shown, members } = props
  const { facts, lines, language } = shown
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={[{ href: '/networks', label: t('listTitle') }]}
      above={<Sort view={view} facts={facts} members={new Set(members.map(({ key }) => key)).size} />}
    >
      {facts.isOver && <Notice language={view.language} kind="info" title={t('overTitle')} />}
      {lines.about !== undefined && <Markdown text={lines.about} language={language} />}
      <Entries title={t(facts.isOver ? 'activitiesWere' : 'activities')} words={lines.activities} language={language} />
      <Entries title={t('groups')} words={lines.groups} language={language} />
      <Members {...props} />
      <Agreements {...props} />
      <Where {...props} />
      <Said title={t('join')} words={lines.join} language={language} />
      {lines.open !== undefined && lines.open !== '' && (
        <Notice language={view.language} kind="info" title={t('open')}>
          <p lang={language}>{lines.open}</p>
        </Notice>
      )}
    </PieceFrame>
  )
}

function Entries({ title, words, language }: { title: string; words: string | undefined; language: string }) {
  const entries = entriesOf(words)
  return entries.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul lang={language}>
        {entries.map((entry) => (
          <li>{entry}</li>
        ))}
      </ul>
    </section>
  )
}

function Said({ title, words, language }: { title: string; words: string | undefined; language: string }) {
  return words === undefined || words === '' ? null : (
    <section>
      <h2>{title}</h2>
      <p lang={language}>{words}</p>
    </section>
  )
}

function Members({ view, shown, members }: NetworkProps) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const isDated = members.some(({ from, until }) => from !== null || until !== null)
  return (
    <section>
      <h2>{t(shown.facts.isOver ? 'membersWere' : 'members')}</h2>
      <Table<Member>
        language={language}
        caption={t('members')}
        captionHidden
        rows={members}
        empty={<p>{t('noMembers')}</p>}
        columns={[
          {
            key: 'name',
            label: t('name'),
            rowHeader: true,
            cell: ({ key, is }) => <Named of={is} or={key} view={view} />,
          },
          { key: 'role', label: t('role'), cell: ({ role }) => roleTexts[role][language] },
          { key: 'place', label: t('place'), cell: ({ is }) => placeName(is?.municipality ?? null) ?? '–' },
          ...(isDated
            ? [
                {
                  key: 'when',
                  label: t('when'),
                  cell: ({ from, until }: Member) => periodOf(from, until, language) || t('notDated'),
                },
              ]
            : []),
        ]}
      />
    </section>
  )
}

/** Agreements, party by party. */
function Agreements(props: NetworkProps) {
  const { view, shown, known } = props
  const { agreements } = shown.facts
  if (agreements.length === 0) return null
  return (
    <section>
      <h2>{texts.agreements[view.language]}</h2>
      {[...Map.groupBy(agreements, ({ party }) => party)].map(([party, own]) => (
        <>
          <p>
            <Named of={known.get(party)} or={party} view={view} /> {texts.agreesWith[view.language]}
          </p>
          <ul>
            {own.map((agreement) => (
              <li>
                <Other {...props} agreement={agreement} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}

/** The other party of an agreement, as far as it is named, and when. */
function Other({ view, known, agreement }: NetworkProps & { agreement: NetworkFacts['agreements'][number] }) {
  const { language } = view
  const { other, region, from, until } = agreement
  const when = periodOf(toldOf(from), toldOf(until), language)
  const open =
    region === '' ? texts.otherOpen[language] : fill(texts.clinicIn[language], { region: HEALTH_REGION_NAMES[region] })
  return (
    <>
      {other === '' ? open : <Named of={known.get(other)} or={other} view={view} />}
      {when !== '' && ` · ${when}`}
    </>
  )
}

function Where({ view, shown, members }: NetworkProps) {
  const { piece, facts, lines, language, address } = shown
  const one: Network = {
    ...{ slug: piece.slug, address, facts, members, language },
    ...{ title: lines.title ?? '', purpose: lines.purpose ?? '' },
  }
  const { places } = placesOf([one])
  if (places.length < 2) return null
  const map = `/networks/map?network=${piece.slug}`
  return (
    <section>
      <h2>{fill(texts.mapOf[view.language], { network: one.title })}</h2>
      <NorwayMap view={view} places={places} list={map} />
      <p>
        <a href={map}>{texts.wholeMap[view.language]}</a>
      </p>
    </section>
  )
}

function Named({ of, or, view }: { of: Organisation | undefined; or: string; view: View }) {
  return of ? <a href={`/organisations/${of.key}`}>{of.name[view.language]}</a> : <>{or}</>
}
