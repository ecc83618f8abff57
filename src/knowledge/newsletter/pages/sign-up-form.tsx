import {
  Button,
  CheckboxGroup,
  errorOf,
  Form,
  LANGUAGE_NAMES,
  RadioGroup,
  TextField,
  type FormError,
  type View,
} from '#ui/index.ts'
import { LANGUAGES, type Language } from '#core/languages.ts'
import { CONSENT } from '../consent.ts'
import { texts } from '../texts.ts'
import { TOPICS, topicTexts } from '../topics.ts'

/** A refused form: what was written, and what is wrong with it. */
export type Refused = {
  readonly email: string
  readonly topics: readonly string[]
  readonly language: string
  readonly errors: readonly FormError[]
}

export type SignUpFormProps = {
  readonly view: View
  /** The address of the page that the form stands on: part of the proof of consent. */
  readonly page: string
  /** Asks for the address only: all topics, in the page's language. For a page that is about something else. */
  readonly short?: boolean
  readonly refused?: Refused | undefined
}

/** The form that asks for the newsletter. Where it is refused, the newsletter's own page shows it again. */
export function SignUpForm({ view, page, short, refused }: SignUpFormProps) {
  const { language } = view
  const errors = refused?.errors ?? []
  return (
    <Form view={view} action="/newsletter/sign-ups" label={texts.newsletter[language]}>
      <input type="hidden" name="page" value={page} />
      <TextField
        language={language}
        name="email"
        label={texts.email[language]}
        type="email"
        autocomplete="email"
        spellcheck={false}
        width="medium"
        value={refused?.email}
        error={errorOf(errors, 'email')}
      />
      {short ? (
        <ShortWish language={language} />
      ) : (
        <WishFields
          language={language}
          topics={refused?.topics ?? TOPICS}
          chosen={refused?.language ?? language}
          errors={errors}
        />
      )}
      <p class="b-consent">
        <strong>{texts.agree[language]}:</strong> {CONSENT.text[language]}
      </p>
      <p>
        <Button look={short ? 'secondary' : 'primary'}>{texts.signUp[language]}</Button>
      </p>
    </Form>
  )
}

function ShortWish({ language }: { language: Language }) {
  return (
    <>
      <input type="hidden" name="language" value={language} />
      {TOPICS.map((topic) => (
        <input type="hidden" name="topics" value={topic} />
      ))}
    </>
  )
}

/** Which topics, and in which language. */
export function WishFields(props: {
  language: Language
  topics: readonly string[]
  chosen: string
  errors: readonly FormError[]
}) {
  const { language, topics, chosen, errors } = props
  return (
    <>
      <CheckboxGroup
        language={language}
        name="topics"
        legend={texts.topics[language]}
        options={TOPICS.map((value) => ({ value, label: topicTexts[value][language] }))}
        values={topics}
        error={errorOf(errors, 'topics')}
      />
      <RadioGroup
        language={language}
        name="language"
        legend={texts.language[language]}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={chosen}
        error={errorOf(errors, 'language')}
      />
    </>
  )
}
