import { describe, expect, it } from 'vitest'
import { refuse } from '#core/refusal.ts'
import { faultsOf, tagsOf, wordsOf } from '../testing.ts'
import { viewForTests } from '../view-for-tests.ts'
import { Checkbox, CheckboxGroup, RadioGroup, Scale, Select } from './choice.tsx'
import { errorOf, refusalErrors } from './errors.ts'
import { ErrorSummary, Form, FORM_FIELDS } from './form.tsx'
import { DateField, FileField, NumberField, TextArea, TextField } from './text.tsx'

const language = 'nb'
const tag = (html: string, name: string, at = 0) => tagsOf(html).filter((found) => found.name === name)[at]?.attributes

describe('a field', () => {
  const fields = {
    text: (error?: string) => (
      <TextField language={language} name="f" label="Navn" hint="Hele" error={error} value="Åse" />
    ),
    date: (error?: string) => <DateField language={language} name="f" label="Dato" error={error} value="1.2.2024" />,
    number: (error?: string) => (
      <NumberField language={language} name="f" label="Grad" hint="0–100" unit="%" error={error} value={80} />
    ),
    area: (error?: string) => (
      <TextArea language={language} name="f" label="Avtalt" hint="Kort" error={error} value="møte" />
    ),
    select: (error?: string) => (
      <Select
        language={language}
        name="f"
        label="Klinikk"
        hint="Én"
        error={error}
        value="b"
        options={[{ value: 'b', label: 'B' }]}
      />
    ),
    file: (error?: string) => <FileField language={language} name="f" label="Fil" hint="CSV" error={error} />,
  }

  it.each(Object.entries(fields))('%s is bound to its label, and to its hint and error', (_kind, draw) => {
    expect(faultsOf(String(draw()))).toEqual([])
    const refused = String(draw('Se en gang til.'))
    expect(faultsOf(refused)).toEqual([])
    const control = tagsOf(refused).find(({ attributes }) => attributes.get('id') === 'field-f')?.attributes
    expect(control?.get('aria-describedby')).toMatch(/^field-f-hint field-f-error( field-f-unit)?$/)
    expect(control?.get('aria-invalid')).toBe('true')
    expect(wordsOf(refused)).toContain('Se en gang til.')
  })

  it('keeps what was written', () => {
    expect(String(fields.text())).toContain('value="Åse"')
    expect(String(fields.date('Feil'))).toContain('value="1.2.2024"')
    expect(String(fields.number())).toContain('value="80"')
    expect(String(fields.area())).toContain('>møte</textarea>')
    expect(String(fields.select())).toMatch(/<option value="b" selected=""/)
  })

  it('keeps what was written even when it is a tag', () => {
    const html = String(<TextArea language={language} name="f" label="x" value={'</textarea><script>x</script>'} />)
    expect(html).not.toContain('<script>')
  })

  it('has an id that follows from its name, whatever the name', () => {
    const html = String(<TextField language={language} name="items[2].who" label="Hvem" />)
    expect(tag(html, 'input')?.get('id')).toBe('field-items-2--who')
    expect(tag(html, 'input')?.get('name')).toBe('items[2].who')
  })

  it('says that it may be left empty', () => {
    expect(wordsOf(String(<TextField language="nn" name="f" label="Merknad" optional />))).toBe('Merknad (valfritt)')
  })

  it('on a question page carries the heading in its label', () => {
    expect(String(<TextField language={language} name="f" label="Hva heter du?" question />)).toMatch(/<h1[^>]*><label/)
  })
})

describe('a group of choices', () => {
  const options = [
    { value: 'day', label: 'Dag' },
    { value: 'stay', label: 'Døgn', hint: 'Bor der' },
  ]

  it('stands in a fieldset that begins with its legend, and every choice has its label', () => {
    for (const html of [
      String(
        <RadioGroup language={language} name="g" legend="Hvordan?" options={options} value="stay" error="Velg." />,
      ),
      String(
        <CheckboxGroup language={language} name="g" legend="Hvem?" options={options} values={['day']} hint="Flere" />,
      ),
      String(<Scale language={language} name="g" legend="Smerte" from={0} to={10} fromLabel="ingen" toLabel="verst" />),
    ]) {
      expect(faultsOf(html)).toEqual([])
      expect(html).toMatch(/^<fieldset[^>]*><legend/)
    }
  })

  it('keeps what was chosen, and only that', () => {
    const radios = tagsOf(String(<RadioGroup language={language} name="g" legend="x" options={options} value="stay" />))
    expect(
      radios.filter(({ attributes }) => attributes.has('checked')).map(({ attributes }) => attributes.get('value')),
    ).toEqual(['stay'])
    const none = String(<CheckboxGroup language={language} name="g" legend="x" options={options} />)
    expect(none).not.toContain('checked')
  })

  it('is where the link of the summary lands: in its first choice', () => {
    const html = String(<RadioGroup language={language} name="g" legend="x" options={options} error="Velg." />)
    expect(tag(html, 'input')?.get('id')).toBe('field-g')
  })

  it('reads the ends of a scale with their numbers', () => {
    const html = String(
      <Scale language={language} name="g" legend="x" from={0} to={10} fromLabel="ingen" toLabel="verst" value="7" />,
    )
    expect(tagsOf(html).filter(({ name }) => name === 'input')).toHaveLength(11)
    expect(wordsOf(html)).toMatch(/^x 0 – ingen 1 2 .* 10 – verst/)
    expect(
      tagsOf(html)
        .find(({ attributes }) => attributes.has('checked'))
        ?.attributes.get('value'),
    ).toBe('7')
  })

  it('a single yes sends its value when ticked', () => {
    const html = String(
      <Checkbox language={language} name="consent" label="Ja" checked error="Må være med" hint="Versjon 3" />,
    )
    expect(faultsOf(html)).toEqual([])
    expect(tag(html, 'input')?.get('value')).toBe('yes')
    expect(tag(html, 'input')?.has('checked')).toBe(true)
  })
})

describe('a form', () => {
  const view = viewForTests('nb')

  it('carries token, key and version unseen', () => {
    const html = String(<Form view={view} action="/x" idempotencyKey="k1" version={3} />)
    const hidden = tagsOf(html).filter(({ attributes }) => attributes.get('type') === 'hidden')
    expect(hidden.map(({ attributes }) => [attributes.get('name'), attributes.get('value')])).toEqual([
      [FORM_FIELDS.csrf, 'a-token'],
      [FORM_FIELDS.key, 'k1'],
      [FORM_FIELDS.version, '3'],
    ])
  })

  it('gets a new key each time it is drawn, unless it is given one', () => {
    const key = () => /name="key" value="([^"]+)"/.exec(String(<Form view={view} action="/x" />))?.[1]
    expect(key()).toMatch(/^[\w-]{16,64}$/)
    expect(key()).not.toBe(key())
  })

  it('leaves out a version that is not there', () => {
    expect(String(<Form view={view} action="/x" version={undefined} />)).not.toContain('name="version"')
  })
})

describe('the summary of errors', () => {
  type Reason = 'noSuchDate' | 'tooMany'
  const texts = {
    noSuchDate: { nb: 'Datoen finnes ikke.', nn: 'Datoen finst ikkje.', en: 'There is no such date.' },
    tooMany: { nb: 'Inntil {most} deltakere.', nn: 'Inntil {most} deltakarar.', en: 'At most {most} participants.' },
  }

  it('says each reason in the words of the reader, and links to its field', () => {
    const refusal = {
      refused: [
        ...refuse<Reason>('noSuchDate', 'start').refused,
        ...refuse<Reason>('tooMany', undefined, { most: 12 }).refused,
      ],
    }
    const errors = refusalErrors(refusal, texts, 'nn')
    expect(errors).toEqual([{ text: 'Datoen finst ikkje.', field: 'start' }, { text: 'Inntil 12 deltakarar.' }])
    const html = String(<ErrorSummary language="nn" errors={errors} />)
    expect(html).toContain('<a href="#field-start">Datoen finst ikkje.</a>')
    expect(html).toContain('<li>Inntil 12 deltakarar.</li>')
    expect(wordsOf(html)).toMatch(/^2 ting må rettast/)
  })

  it('takes focus without script', () => {
    const section = tag(String(<ErrorSummary language="nb" errors={[{ text: 'x' }]} />), 'section')
    expect(section?.get('tabindex')).toBe('-1')
    expect(section?.has('autofocus')).toBe(true)
  })

  it('is not there without errors', () => {
    expect(String(<ErrorSummary language="nb" errors={[]} />)).toBe('')
  })

  it('says all there is about one field beside it', () => {
    const errors = [
      { field: 'a', text: 'Én.' },
      { field: 'b', text: 'To.' },
      { field: 'a', text: 'Tre.' },
    ]
    expect(errorOf(errors, 'a')).toBe('Én. Tre.')
    expect(errorOf(errors, 'c')).toBeUndefined()
  })
})
