import { describe, expect, test } from 'vitest'
import { englishStem } from './english.ts'
import { norwegianStem } from './norwegian.ts'

const one = (stem: (word: string) => string, words: string) => [...new Set(words.split(' ').map(stem))]

describe('a Norwegian stem', () => {
  test.each([
    'veileder veilederen veiledere veilederne veilederens rettleiar rettleiaren rettleiarane veiledning rettleiing rettleiinga',
    'smerte smerter smertene smerta smertane',
    'sykmelding sykmeldingen sykmeldt sykmeldte sjukmelding sjukmeldinga sjukmeld sykemelding sjukemelding',
    'sykefravær sykefraværet sjukefråvær sjukefråværet',
    'deltakelse deltakelsen deltagelse deltaking deltakinga deltaker deltakere deltakar deltakarane deltager',
    'arbeidsrettet arbeidsrettede arbeidsretta',
    'rehabilitering rehabiliteringen rehabiliteringa rehabilitere rehabilitert',
    'mestring mestringen meistring meistringa',
    'tjeneste tjenesten tjenester tjenestene teneste tenesta tenester tenestene',
    'virksomhet virksomheten virksomheter verksemd verksemda verksemder verksemdene',
    'mulighet muligheter mulighetene moglegheit moglegheiter moglegheitene',
    'artikkel artikkelen artikler artiklene artiklar artiklane',
    'senter senteret sentre sentrene sentra',
    'arbeidsgiver arbeidsgiveren arbeidsgivere arbeidsgivar arbeidsgjevar arbeidsgivarane',
    'skole skolen skoler skule skulen skular',
    'forskning forskningen forsking forskinga',
    'høring høringen høringer høyring høyringa høyringar',
    'kobling koblinger kopling koplingar',
    'kommune kommunen kommuner kommunene kommunar kommunane',
    'råd rådet rådene råda',
    'skjema skjemaet skjemaer skjemaene',
    'leder lederen ledere leiar leiaren leiarar',
    'evaluering evalueringa evaluere evaluert',
    'fastlege fastlegen fastleger fastlegar',
    'kommunal kommunalt kommunale',
    'inkluderende inkluderande inkludering inkluderinga',
    'forebyggende førebyggjande forebygging førebygging',
    'bok boka boken bøker bøkene',
  ])('is one for %s', (words) => {
    expect(one(norwegianStem, words)).toHaveLength(1)
  })

  test.each([
    'veg vegg',
    'lege legge',
    'helse hel',
    'arbeid arbeidsgiver',
    'kurs kur',
    'tema team',
    'ledd leder',
    'plan plante',
  ])('tells %s apart', (words) => {
    expect(one(norwegianStem, words)).toHaveLength(2)
  })

  test('is never shorter than three letters, and never longer than its word by more than its other spelling', () => {
    for (const word of ['ye', 'a', 'inga', 'else', 'arane', 'sss', 'æøå', 'x'.repeat(60)])
      expect(norwegianStem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length))
  })
})

describe('an English stem', () => {
  test.each([
    'guideline guidelines',
    'study studies studying studied',
    'employer employers',
    'service services',
    'registry registries',
    'rehabilitation rehabilitate rehabilitated rehabilitating',
    'assess assessed assessing assessment assessments',
    'programme programmes program programs',
    'participate participating participation',
  ])('is one for %s', (words) => {
    expect(one(englishStem, words)).toHaveLength(1)
  })

  test.each(['news new', 'process proceed', 'employer employee'])('tells %s apart', (words) => {
    expect(one(englishStem, words)).toHaveLength(2)
  })
})
