import { LANGUAGES } from '#core/languages.ts'
import { LANGUAGE_NAMES } from './language.ts'
import { Mark } from './mark.tsx'
import { FORM_FIELDS } from './fields/form.tsx'
import { SearchField } from './fields/search.tsx'
import { say } from './texts.ts'
import { SHELL_PATHS } from './view.ts'
import type { NavItem, View, Wing } from './view.ts'

/** The head of an ordinary page: the mark, the search (unless the page has its own), the languages, the person, and the wings. */
export function Header({ view, wing, search }: { view: View; wing: Wing | undefined; search: boolean }) {
  return (
    <header class="b-header">
      <div class="b-header-row">
        <Brand view={view} />
        <div class="b-header-tools">
          {search && <SearchField language={view.language} size="small" />}
          <LanguageSwitch view={view} />
          <Account view={view} />
        </div>
      </div>
      {view.nav.length > 0 && (
        <nav class="b-nav" aria-label={say('navigation', view.language)}>
          <ul>
            {view.nav.map((item) => (
              <li>
                <a href={item.href} aria-current={currentness(item, view, wing)}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

/** The head of a question page: who asks, and in which language. Nothing else asks for attention. */
export function QuietHeader({ view }: { view: View }) {
  return (
    <header class="b-header b-header-quiet">
      <div class="b-header-row">
        <span class="b-brand">
          <Mark size={28} />
          <span class="b-brand-name">Brua</span>
        </span>
        <LanguageSwitch view={view} />
      </div>
    </header>
  )
}

function Brand({ view }: { view: View }) {
  return (
    <a class="b-brand" href="/" aria-label={say('home', view.language)}>
      <Mark />
      <span class="b-brand-name">Brua</span>
    </a>
  )
}

/** The place of this page: exactly it, or the place whose address this page lies under, or the first of its wing. */
function currentness(item: NavItem, { path, nav }: View, wing: Wing | undefined): 'page' | 'true' | undefined {
  const here = path.split('?')[0]!
  if (here === item.href) return 'page'
  const above = nav.filter(({ href }) => here === href || here.startsWith(`${href}/`))
  const place = above.sort((a, b) => b.href.length - a.href.length)[0] ?? nav.find((one) => one.wing === wing)
  return place === item ? 'true' : undefined
}

/** Choosing a language is remembered, so it is a form and not a link. */
function LanguageSwitch({ view }: { view: View }) {
  return (
    <form class="b-languages" method="post" action={SHELL_PATHS.language} data-turbo="false">
      <input type="hidden" name={FORM_FIELDS.csrf} value={view.csrf} />
      <input type="hidden" name="to" value={view.path} />
      <fieldset>
        <legend class="ds-sr-only">{say('language', view.language)}</legend>
        <div>
          {LANGUAGES.map((language) => (
            <button
              type="submit"
              name="language"
              value={language}
              lang={language}
              aria-current={language === view.language ? 'true' : undefined}
            >
              {LANGUAGE_NAMES[language]}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  )
}

function Account({ view }: { view: View }) {
  if (!view.person) {
    return (
      <a class="b-sign-in" href={`${SHELL_PATHS.signIn}?to=${encodeURIComponent(view.path)}`}>
        {say('signIn', view.language)}
      </a>
    )
  }
  return (
    <form class="b-account" method="post" action={SHELL_PATHS.signOut} data-turbo="false">
      <input type="hidden" name={FORM_FIELDS.csrf} value={view.csrf} />
      <span class="b-person">
        <span class="ds-sr-only">{say('signedInAs', view.language)} </span>
        <b>{view.person.name}</b>
        <span>{view.person.roles}</span>
      </span>
      <button type="submit" class="b-sign-out">
        {say('signOut', view.language)}
      </button>
    </form>
  )
}

/** The foot of an ordinary page. */
export function Footer({ view }: { view: View }) {
  return (
    <footer class="b-footer">
      <div class="b-footer-row">
        <div class="b-footer-words">
          <p class="b-footer-line">{say('tagline', view.language)}</p>
          <p>{say('footer', view.language)}</p>
        </div>
        {view.footer !== undefined && view.footer.length > 0 && (
          <nav aria-label={say('aboutThisSite', view.language)}>
            <ul>
              {view.footer.map((link) => (
                <li>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  )
}

/** The foot of a question page holds only its links, if there are any. */
export function QuietFooter({ view }: { view: View }) {
  return (
    <footer class="b-footer b-footer-quiet">
      {(view.footer ?? []).map((link) => (
        <a href={link.href}>{link.label}</a>
      ))}
    </footer>
  )
}
