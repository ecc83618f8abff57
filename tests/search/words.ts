import type { Language } from '#core/languages.ts'

/** What somebody writes, and the pages that must be found. Pages of the product can be named here as well as those of the test texts. */
export type SearchWord = {
  readonly words: string
  /** Of the reader. */
  readonly language: Language
  /** What kind of finding it tries. */
  readonly tries: 'form' | 'both forms' | 'compound' | 'synonym' | 'typing' | 'english' | 'several'
  /** Addresses that must be found. */
  readonly finds: readonly string[]
  /** Addresses that are right to find, but need not be. */
  readonly mayFind?: readonly string[]
}

const test = (keys: string) =>
  keys
    .split(' ')
    .filter(Boolean)
    .map((key) => `/test/${key}`)

const word = (
  tries: SearchWord['tries'],
  language: Language,
  words: string,
  finds: string,
  mayFind = '',
): SearchWord => ({ words, language, tries, finds: test(finds), mayFind: test(mayFind) })

export const SEARCH_WORDS: readonly SearchWord[] = [
  // Bent forms of one written language.
  word('form', 'nb', 'veileder', 'nb-veileder nn-rettleiar', 'nb-veiledning en-guideline nb-hoering'),
  word('form', 'nb', 'veilederen', 'nb-veileder nn-rettleiar', 'nb-veiledning en-guideline nb-hoering'),
  word('form', 'nb', 'veiledere', 'nb-veileder nn-rettleiar', 'nb-veiledning en-guideline nb-hoering'),
  word('form', 'nb', 'register', 'nb-register', 'en-registry'),
  word('form', 'nb', 'kvalitetsregister', 'nb-register', 'en-registry'),
  word('form', 'nb', 'rådet', 'nb-fagrad', 'nb-ekspert'),
  word('form', 'nb', 'klinikk', 'nb-veileder nb-kjerne nb-vr', 'en-guideline en-referral'),
  word('form', 'nb', 'kommuner', 'nn-kommune nn-helsesamarbeid nb-pakke nb-rph', 'en-pathways'),
  word('form', 'nb', 'ekspert', 'nb-ekspert nb-fagrad en-employers'),
  word('form', 'nn', 'rettleiaren', 'nn-rettleiar nb-veileder', 'nb-veiledning en-guideline nb-hoering'),
  word('form', 'nn', 'kommune', 'nn-kommune nn-helsesamarbeid nb-pakke nb-rph', 'en-pathways'),
  word('form', 'nn', 'arbeidsevne', 'nn-arbeidsevne en-workability'),
  word('form', 'nn', 'evaluere', 'nn-evaluering', 'nn-arbeidsevne nn-sjukmelding'),
  word('form', 'nn', 'spørjeskjema', 'nn-arbeidsevne en-workability'),
  word('form', 'nb', 'kurset', 'nb-kurs', 'en-course nb-vr'),
  word('form', 'nb', 'boken', 'nb-bok'),
  word('form', 'nb', 'bøker', 'nb-bok'),
  // One written form asked for in the other.
  word('both forms', 'nb', 'sykmelding', 'nb-sykmeldt nn-sjukmelding', 'nb-sykefravaer nn-sjukefravaer en-sickleave'),
  word('both forms', 'nn', 'sjukmelding', 'nb-sykmeldt nn-sjukmelding', 'nb-sykefravaer nn-sjukefravaer en-sickleave'),
  word('both forms', 'nb', 'sykefravær', 'nb-sykefravaer nn-sjukefravaer', 'nb-sykmeldt nn-sjukmelding en-sickleave'),
  word('both forms', 'nn', 'sjukefråvær', 'nb-sykefravaer nn-sjukefravaer', 'nb-sykmeldt nn-sjukmelding en-sickleave'),
  word(
    'both forms',
    'nb',
    'deltakelse',
    'nn-deltaking nb-okonomi',
    'nb-register nb-arena nn-evaluering nn-nettverk en-economics',
  ),
  word(
    'both forms',
    'nb',
    'deltagelse',
    'nn-deltaking nb-okonomi',
    'nb-register nb-arena nn-evaluering nn-nettverk en-economics',
  ),
  word(
    'both forms',
    'nn',
    'deltaking',
    'nn-deltaking nb-okonomi',
    'nb-register nb-arena nn-evaluering nn-nettverk en-economics',
  ),
  word('both forms', 'nb', 'arbeidsrettet', 'nb-veileder nb-tiltak nn-arr'),
  word('both forms', 'nn', 'arbeidsretta', 'nb-veileder nb-tiltak nn-arr'),
  word('both forms', 'nb', 'tjenester', 'nn-tenester en-coupling en-young', 'nn-arr nb-muskel nb-okonomi en-economics'),
  word('both forms', 'nn', 'høyring', 'nn-hoyring nb-hoering'),
  word('both forms', 'nb', 'høring', 'nn-hoyring nb-hoering'),
  word('both forms', 'nb', 'mestring', 'nn-meistring nb-sjm'),
  word('both forms', 'nn', 'meistring', 'nn-meistring nb-sjm'),
  word(
    'both forms',
    'nb',
    'forskning',
    'nn-sjukefravaer nn-webinar nn-helsesamarbeid nn-nettverk en-nordic',
    'nn-bibliotek en-library',
  ),
  word('both forms', 'nn', 'utanforskap', 'nb-ungt nb-okonomi', 'en-young'),
  word('both forms', 'nb', 'leder', 'nn-leiar nb-sykmeldt'),
  word('both forms', 'nb', 'ytelser', 'nb-aap nb-register nn-yting', 'nb-ufor en-registry'),
  word(
    'both forms',
    'nb',
    'arbeidsgiver',
    'nb-ekspert nb-sykefravaer nn-sjukefravaer en-employers',
    'en-sickleave en-pathways nb-muskel',
  ),
  word(
    'both forms',
    'nn',
    'arbeidsgjevar',
    'nb-ekspert nb-sykefravaer nn-sjukefravaer en-employers',
    'en-sickleave en-pathways nb-muskel',
  ),
  word('both forms', 'nb', 'tilrettelegging', 'nn-leiar'),
  word('both forms', 'nb', 'forebyggende', 'nn-arbeidsmiljo'),
  // Parts of compounds, and compounds taken apart.
  word('compound', 'nb', 'smerter', 'nb-korsrygg nn-meistring', 'en-rtw'),
  word('compound', 'nb', 'rygg', 'nb-korsrygg', 'en-rtw'),
  word('compound', 'nb', 'ryggsmerter', 'nb-korsrygg en-rtw'),
  word('compound', 'nb', 'lidelser', 'nb-muskel nb-sjm'),
  word('compound', 'nb', 'skjelett', 'nb-muskel'),
  word('compound', 'nb', 'oppfølging', 'nb-sykefravaer', 'nn-helsesamarbeid'),
  word('compound', 'nb', 'jobbspesialist', 'nb-ips nb-veiledning'),
  word('compound', 'nb', 'fravær', 'nb-sykefravaer nn-sjukefravaer'),
  word('compound', 'nb', 'trygd', 'nb-ufor', 'nb-aap nb-register nn-yting en-registry'),
  word('compound', 'nb', 'vegg', 'nb-arena'),
  word(
    'compound',
    'nb',
    'svar',
    'nb-hoering nn-hoyring nb-muskel',
    'nb-fagrad nb-register nn-webinar en-registry en-council',
  ),
  word('compound', 'nb', 'miljø', 'nn-arbeidsmiljo'),
  word('compound', 'nb', 'økonomi', 'nb-okonomi nn-webinar en-economics'),
  word('compound', 'nb', 'samarbeidsavtale', 'nb-kjerne'),
  word('compound', 'nb', 'skjema', 'nn-arbeidsevne en-workability'),
  word('compound', 'nn', 'bibliotek', 'nn-bibliotek en-library'),
  word('compound', 'nb', 'sirkel', 'nn-arena'),
  word('compound', 'nb', 'arbeids evne', 'nn-arbeidsevne en-workability'),
  word('compound', 'nb', 'spesialisthelsetjeneste', 'nn-arr'),
  word('compound', 'nb', 'IA-avtale', 'nn-arbeidsmiljo'),
  // Other words for the same.
  word('synonym', 'nb', 'AAP', 'nb-aap'),
  word('synonym', 'nb', 'IPS', 'nb-ips en-ips'),
  word('synonym', 'nb', 'ARR', 'nb-veileder nb-tiltak nn-arr'),
  word('synonym', 'nb', 'uførepensjon', 'nb-ufor'),
  word('synonym', 'nb', 'ungdom', 'nb-ungt nn-unge en-young nn-evaluering nb-aap'),
  word('synonym', 'nb', 'retningslinje', 'nb-veileder nn-rettleiar nb-hoering en-guideline', 'nb-veiledning'),
  word('synonym', 'nb', 'VR', 'nb-vr'),
  word('synonym', 'nb', 'fatigue', 'nb-kreft'),
  word('synonym', 'nb', 'doktor', 'nn-sjukmelding', 'en-sickleave en-referral'),
  word('synonym', 'nb', 'vondt i ryggen', 'nb-korsrygg en-rtw'),
  word('synonym', 'nn', 'tilvising', 'nb-pakke nb-rph en-referral'),
  word('synonym', 'nb', 'nyhetsbrev', 'nn-nyhende en-newsletter'),
  word('synonym', 'nb', 'pasientforløp', 'nb-pakke en-pathways'),
  // Typing errors.
  word('typing', 'nb', 'sykmelidng', 'nb-sykmeldt nn-sjukmelding', 'nb-sykefravaer nn-sjukefravaer en-sickleave'),
  word('typing', 'nb', 'korsrygsmerter', 'nb-korsrygg', 'nn-meistring'),
  word('typing', 'nb', 'rehabilitreing', 'nb-veileder nb-tiltak nn-arr nb-kreft nb-vr', 'en-registry en-nordic'),
  word('typing', 'nb', 'ekspertbisstand', 'nb-ekspert nb-fagrad', 'en-employers'),
  word('typing', 'nb', 'depressjon', 'nb-aap nb-sjm', 'en-anxiety'),
  word('typing', 'nb', 'kvalitetregister', 'nb-register', 'en-registry'),
  word('typing', 'nb', 'sporreskjema', 'nn-arbeidsevne en-workability'),
  word('typing', 'nb', 'utenforskapp', 'nb-ungt nb-okonomi', 'en-young'),
  word(
    'typing',
    'nb',
    'arbeidsgivver',
    'nb-ekspert nb-sykefravaer nn-sjukefravaer',
    'en-employers en-sickleave en-pathways nb-muskel',
  ),
  word('typing', 'en', 'guidelnie', 'en-guideline', 'nb-veileder nn-rettleiar nb-hoering nb-veiledning'),
  // English.
  word('english', 'en', 'guidelines', 'en-guideline', 'nb-veileder nn-rettleiar nb-hoering nb-veiledning'),
  word(
    'english',
    'en',
    'employer',
    'en-employers en-sickleave en-pathways',
    'nb-ekspert nb-sykefravaer nn-sjukefravaer nb-muskel',
  ),
  word(
    'english',
    'en',
    'studies',
    'en-library',
    'nn-bibliotek nn-sjukefravaer nn-webinar nn-helsesamarbeid nn-nettverk en-nordic',
  ),
  word('english', 'en', 'referral', 'en-referral', 'nb-pakke nb-rph'),
  word('english', 'en', 'courses', 'en-course', 'nb-kurs nb-vr'),
  word(
    'english',
    'en',
    'sickness absence',
    'en-sickleave',
    'nb-sykmeldt nn-sjukmelding nb-sykefravaer nn-sjukefravaer',
  ),
  word('english', 'en', 'return to work', 'en-rtw', 'nb-kreft nb-korsrygg'),
  word('english', 'en', 'depressed', 'en-anxiety', 'nb-aap nb-sjm'),
  word('english', 'en', 'quality registries', 'en-registry', 'nb-register'),
  // Several words together.
  word('several', 'nb', 'arbeid og kreft', 'nb-kreft'),
  word('several', 'nb', 'unge uten jobb', 'nb-ungt', 'nn-unge en-young nn-evaluering nb-aap'),
  word('several', 'nb', 'angst og depresjon', 'nb-aap nb-sjm en-anxiety'),
  word('several', 'nn', 'nordisk konferanse', 'nn-nettverk en-nordic'),
  word('several', 'nb', 'oppfølging av sykmeldte', 'nb-sykefravaer'),
  word('several', 'en', 'mental health team', 'en-ips'),
]
