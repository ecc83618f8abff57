import { describe, expect, test } from 'vitest'
import { LEXICON } from '../lexicon.ts'
import { Compounds } from './compounds.ts'
import { norwegianStem } from './norwegian.ts'

const compounds = new Compounds([...LEXICON.words, 'helsetjeneste', 'perspektiv', 'forskinga'], LEXICON.roots)
const stems = (words: string) => words.split(' ').map(norwegianStem)

describe('a compound', () => {
  test.each([
    ['korsryggsmerter', 'kors rygg smerter'],
    ['muskelskjelettlidelser', 'muskel skjelett lidelse'],
    ['sykefraværsoppfølging', 'sykefravær oppfølging'],
    ['sjukefråværsoppfølging', 'sykefravær oppfølging'],
    ['rehabiliteringsinstitusjon', 'rehabilitering institusjon'],
    ['helsetjenesteperspektiv', 'helsetjeneste perspektiv'],
    ['arbeidsdeltakelse', 'arbeid deltakelse'],
    ['arbeidsdeltakinga', 'arbeid deltakelse'],
    ['høringssvar', 'høring svar'],
    ['forskingsprosjektet', 'forskning prosjekt'],
    ['ungdomsskole', 'ungdom skole'],
  ])('%s is %s', (word, parts) => {
    expect(compounds.splitOf(word)).toEqual(stems(parts))
  })

  test('has smaller parts too', () => {
    expect(compounds.partsOf('arbeidsmiljøarbeid')).toEqual(expect.arrayContaining(stems('arbeidsmiljø arbeid miljø')))
  })

  test('can be believed by its end, or by a beginning with its binding s', () => {
    expect(compounds.splitOf('zumbasmerter')).toEqual(stems('smerter'))
    expect(compounds.splitOf('arbeidszumba')).toEqual(stems('arbeid'))
  })

  test.each(
    'behandling forhandling mestring institusjon kommunikasjon samarbeid utdanning deltakelse virksomhet person interesse'.split(
      ' ',
    ),
  )('%s is none', (word) => {
    expect(compounds.splitOf(word)).toEqual([])
  })

  test('of any make is read without delay', () => {
    expect(() => compounds.splitOf('arbeid'.repeat(10))).not.toThrow()
    expect(() => compounds.splitOf('s'.repeat(60))).not.toThrow()
  })
})
