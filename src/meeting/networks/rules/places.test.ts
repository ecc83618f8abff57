import { expect, test } from 'vitest'
import type { Organisation } from '#directory/organisations/index.ts'
import type { Network } from '../load.ts'
import { placesOf } from './places.ts'

const organisation = (key: string, municipality: string | null): Organisation => ({
  ...{ id: key, key, kind: 'clinic', number: null, municipality, website: null, about: null, source: null },
  ...{ closedOn: null, name: { nb: key, nn: key, en: key }, parent: null, version: 1 },
})
const network = (slug: string, members: readonly (readonly [string, string | null | undefined])[]): Network => ({
  ...{ slug, address: `/networks/${slug}`, title: slug, purpose: '', language: 'nb' },
  facts: { form: 'clinics', members: [], agreements: [] },
  members: members.map(([key, place]) => ({
    ...{ key, role: 'member', from: null, until: null },
    is: place === undefined ? undefined : organisation(key, place),
  })),
})

test('places are numbered region by region from the north, each with its members and their networks', () => {
  const one = network('one', [
    ['oslo', '0301'],
    ['tromso', '5501'],
    ['bergen', '4601'],
  ])
  const two = network('two', [
    ['oslo', '0301'],
    ['oslo-too', '0301'],
  ])
  const { places, elsewhere } = placesOf([one, two])
  expect(places.map(({ number, name, region }) => [number, name, region])).toEqual([
    [1, 'Tromsø', 'north'],
    [2, 'Bergen', 'west'],
    [3, 'Oslo', 'south-east'],
  ])
  expect(places[2]!.members.map(({ key, networks }) => [key, networks.map(({ slug }) => slug)])).toEqual([
    ['oslo', ['one', 'two']],
    ['oslo-too', ['two']],
  ])
  expect(elsewhere).toEqual([])
})

test('members abroad, without a place and unknown to the directory are told of apart; one that joins twice is one', () => {
  const { places, elsewhere } = placesOf([
    network('one', [
      ['abroad', null],
      ['unknown', undefined],
      ['abroad', null],
    ]),
  ])
  expect(places).toEqual([])
  expect(elsewhere.map(({ key, is, networks }) => [key, is !== undefined, networks.length])).toEqual([
    ['abroad', true, 1],
    ['unknown', false, 1],
  ])
  expect(placesOf([])).toEqual({ places: [], elsewhere: [] })
})
