import type { Kind } from '#editorial/pieces/index.ts'
import { Breadcrumbs, EmptyState, Page, wingName, WINGS, type View, capital } from '#ui/index.ts'
import { deskTexts } from '../texts.ts'
import { crumbsTo, speak } from './words.ts'

/** Which kind of piece to write, wing by wing. */
export function ChoosePage({ view, kinds }: { view: View; kinds: readonly Kind[] }) {
  const t = speak(deskTexts, view)
  const { language } = view
  return (
    <Page view={view} title={t('chooseTitle')} kind="work" unlisted>
      <Breadcrumbs language={language} path={crumbsTo(language)} here={t('write')} />
      <h1>{t('chooseTitle')}</h1>
      {kinds.length === 0 && <EmptyState title={t('chooseNone')} />}
      {kinds.length > 0 && <p class="b-lead">{t('chooseLead')}</p>}
      {WINGS.map((wing) => {
        const of = kinds.filter((kind) => kind.wing === wing)
        return (
          of.length > 0 && (
            <section>
              <h2>{wingName(wing, language)}</h2>
              <ul class="b-kinds">
                {of.map((kind) => (
                  <li>
                    <a href={`/editing/${kind.key}/new`}>{capital(kind.one[language])}</a>
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </Page>
  )
}
