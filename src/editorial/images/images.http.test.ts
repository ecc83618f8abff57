import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskHouse, WHOLE } from '#tests/desk.tsx'
import { sessionCookie } from '#directory/people/index.ts'
import { trailOf } from '#platform/trail.ts'
import { serveApp } from '#tests/browser.ts'
import type { Client } from '#tests/app.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import { faultsOf, wordsOf } from '#ui/testing.ts'
import { csrfToken } from '#web/form.ts'

type House = Awaited<ReturnType<typeof deskHouse>>
let at: House
beforeAll(async () => void (at = await deskHouse()))
afterAll(() => at.services.close())

const WORDS = { 'alt.nb': 'Ei bru', 'alt.nn': 'Ei bru', 'alt.en': 'A bridge', credit: 'Kari Demo' }
const solid = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#5b2a86' } })
const jpeg = (width = 2000, height = 1000) => solid(width, height).jpeg().toBuffer()

/** Posts the form with a file, as a browser does. */
async function upload(
  by: Client,
  file: { readonly name: string; readonly bytes: Uint8Array } | undefined,
  fields: Readonly<Record<string, string>> = WORDS,
): Promise<Response> {
  const body = new FormData()
  const token = by.cookies.get(sessionCookie(at.services.config).name)
  const hidden = { [FORM_FIELDS.csrf]: csrfToken(at.services.keys, token), [FORM_FIELDS.key]: randomUUID() }
  for (const [name, value] of Object.entries({ ...hidden, ...fields })) body.set(name, value)
  body.set('picture', new File(file ? [new Uint8Array(file.bytes)] : [], file?.name ?? ''))
  return at.app.request('http://localhost:3000/editing/images', {
    method: 'POST',
    body,
    headers: {
      ...{ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' },
      cookie: [...by.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
  })
}

/** Uploads a picture, and returns its id. */
async function uploaded(bytes?: Buffer): Promise<string> {
  const answer = await upload(at.ane, { name: 'bru.jpg', bytes: bytes ?? (await jpeg()) })
  return answer.headers.get('location')!.split('/').at(-1)!
}
const bytesOf = async (path: string) => Buffer.from(await (await at.nobody.get(path)).arrayBuffer())

describe('a picture', () => {
  test('is kept as WebP at three widths, for everyone and for ever, with a trail', async () => {
    const id = await uploaded()
    const answer = await at.nobody.get(`/images/${id}.webp`)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...{ 'content-type': 'image/webp', 'cache-control': 'public, max-age=31536000, immutable' },
      'x-content-type-options': 'nosniff',
    })
    for (const [query, width] of [
      ['', 800],
      ['?w=400', 400],
      ['?w=800', 800],
      ['?w=1600', 1600],
    ] as const) {
      const { format, width: is, height } = await sharp(await bytesOf(`/images/${id}.webp${query}`)).metadata()
      expect([format, is, height]).toEqual(['webp', width, width / 2])
    }
    // Editors' browsers may keep it too, though their pages are never stored.
    expect((await at.ane.get(`/images/${id}.webp`)).headers.get('cache-control')).toContain('immutable')
    expect(await trailOf(at.services.db, { kind: 'image', id })).toMatchObject([
      { action: 'images.uploaded', actor_id: at.aneId },
    ])
  })

  test('narrower than a width is not made wider', async () => {
    const id = await uploaded(await jpeg(500, 100))
    expect((await sharp(await bytesOf(`/images/${id}.webp?w=1600`)).metadata()).width).toBe(500)
    expect((await sharp(await bytesOf(`/images/${id}.webp?w=400`)).metadata()).width).toBe(400)
  })

  test('loses where, when and with what it was taken, and stands upright', async () => {
    const withPlace = await solid(200, 100)
      .withExif({
        IFD0: { Make: 'Kamera AS', Artist: 'Ola Nordmann' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '60/1 23/1 33/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '5/1 19/1 20/1',
        },
      })
      .withXmp(
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>',
      )
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const before = await sharp(withPlace).metadata()
    expect([before.exif?.includes('Ola Nordmann'), before.orientation]).toEqual([true, 6])
    const id = await uploaded(withPlace)
    for (const width of [400, 800, 1600]) {
      const bytes = await bytesOf(`/images/${id}.webp?w=${width}`)
      const { exif, xmp, iptc, icc, orientation, width: is, height } = await sharp(bytes).metadata()
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({})
      expect([is, height]).toEqual([100, 200])
      expect(bytes.includes('Nordmann')).toBe(false)
      expect(/EXIF|XMP /.test(bytes.toString('latin1'))).toBe(false)
    }
  })

  test('that is not there, or at another width, is not found', async () => {
    const id = await uploaded()
    for (const file of [
      `${id}.webp?w=37`,
      `${id}.webp?w=`,
      `${id}.png`,
      `${randomUUID()}.webp`,
      'x.webp',
      `${'x'.repeat(36)}.webp`,
    ])
      expect((await at.nobody.get(`/images/${file}`)).status).toBe(404)
  })
})

describe('an upload is refused', () => {
  const text = (words: string) => Buffer.from(words)
  const moving = async () =>
    sharp(
      [
        await solid(10, 10).png().toBuffer(),
        await sharp({ create: { width: 10, height: 10, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
      ],
      {
        join: { animated: true },
      },
    )
      .webp()
      .toBuffer()
  test.each([
    ['without a file', undefined, 'Velg en bildefil'],
    ['an empty file', { name: 'tom.jpg', bytes: () => text('') }, 'Velg en bildefil'],
    ['larger than 10 MB', { name: 'stor.jpg', bytes: () => Buffer.alloc(10_000_001, 255) }, 'større enn 10 MB'],
    [
      'SVG',
      { name: 'a.svg', bytes: () => text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>') },
      'SVG tar vi ikke imot',
    ],
    [
      'SVG that says it is PNG',
      { name: 'a.png', bytes: () => text('<svg onload="alert(1)"/>') },
      'SVG tar vi ikke imot',
    ],
    ['GIF', { name: 'a.gif', bytes: () => text('GIF89a') }, 'beveger seg'],
    ['moving WebP', { name: 'a.webp', bytes: moving }, 'beveger seg'],
    ['text', { name: 'brev.txt', bytes: () => text('Kjære deg') }, 'ikke et bilde vi kan lese'],
    ['text that says it is JPEG', { name: 'brev.jpg', bytes: () => text('Kjære deg') }, 'noe annet enn navnet sier'],
    ['JPEG that says it is PNG', { name: 'a.png', bytes: () => jpeg() }, 'noe annet enn navnet sier'],
    ['cut off', { name: 'a.jpg', bytes: async () => (await jpeg()).subarray(0, 2000) }, 'ødelagt'],
    ['a head and nothing more', { name: 'a.png', bytes: () => text('\u0089PNG\r\n\u001a\n') }, 'er'],
    ['a flood of pixels', { name: 'a.png', bytes: () => solid(8000, 7000).png().toBuffer() }, '50 millioner piksler'],
  ])('%s', async (_what, file, words) => {
    const answer = await upload(at.ane, file && { name: file.name, bytes: await file.bytes() })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(wordsOf(page)).toContain(words)
    expect(page).toContain('value="Kari Demo"')
    expect(faultsOf(page)).toEqual([])
  })

  test('without words in each language and a credit, all of it said at once, a bad file too', async () => {
    const words = wordsOf(await (await upload(at.ane, undefined, { 'alt.nb': 'x'.repeat(301) })).text())
    for (const said of [
      'Velg en bildefil',
      'på bokmål er for lang',
      'viser, på nynorsk',
      'viser, på engelsk',
      'hvem som har laget',
    ])
      expect(words).toContain(said)
  })

  test('by whoever is no editor, or without the session’s token', async () => {
    const file = { name: 'bru.jpg', bytes: await jpeg() }
    expect((await upload(at.clinician, file)).status).toBe(403)
    expect((await upload(at.nobody, file)).status).toBe(401)
    expect((await upload(at.ane, file, { ...WORDS, [FORM_FIELDS.csrf]: 'forged' })).status).toBe(403)
  })

  test.each([
    ['says how much it is', { 'content-length': '50000000' }],
    ['only goes on', { 'transfer-encoding': 'chunked' }],
  ])('50 MB over the wire get a clear answer, when the sender %s', async (_what, length) => {
    const served = await serveApp(at.app)
    const { status, text } = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const sending = request(`${served.origin}/editing/images`, {
        method: 'POST',
        headers: {
          ...{ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin', 'accept-language': 'nb', ...length },
          'content-type': 'multipart/form-data; boundary=x',
          cookie: [...at.ane.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
      })
      sending.on('response', (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => void chunks.push(chunk))
        answer.on('end', () => resolve({ status: answer.statusCode, text: Buffer.concat(chunks).toString() }))
      })
      sending.on('error', reject)
      Readable.from(Array.from({ length: 50 }, () => Buffer.alloc(1_000_000, 255))).pipe(sending)
    })
    await served.close()
    expect([status, wordsOf(text).includes('høyst 10,5 MB')]).toEqual([413, true])
  })
})

test('posted twice at once it is kept once', async () => {
  const key = { [FORM_FIELDS.key]: randomUUID() }
  const file = { name: 'bru.jpg', bytes: await jpeg() }
  const both = await Promise.all([1, 2].map(() => upload(at.ane, file, { ...WORDS, ...key })))
  expect(new Set(both.map(({ headers }) => headers.get('location'))).size).toBe(1)
})

describe('the list', () => {
  test('is empty and says so, then has each picture with the line to copy in each language', async () => {
    const fresh = await deskHouse()
    expect(wordsOf(await (await fresh.ane.get('/editing/images')).text())).toContain('Her kommer bildene')
    const id = await uploaded()
    const page = await (await at.ane.get('/editing/images')).text()
    expect(faultsOf(page)).toEqual([])
    expect(page).toContain(`![A bridge](/images/${id}.webp)\n*Photo: Kari Demo*`)
    expect((await at.clinician.get('/editing/images')).status).toBe(403)
  })
})

describe('words and deletion', () => {
  const postTo = (by: Client, id: string, what: string, fields: Record<string, string>) =>
    by.post(`/editing/images/${id}${what}`, { [FORM_FIELDS.version]: '1', ...fields })

  test('words can be changed, by one at a time', async () => {
    const id = await uploaded()
    const missing = await postTo(at.ane, id, '', { ...WORDS, 'alt.nn': '' })
    expect([missing.status, (await missing.text()).includes('viser, på nynorsk')]).toEqual([422, true])
    const both = await Promise.all(
      ['Ei lang bru', 'Ei kort bru'].map((nb) => postTo(at.ane, id, '', { ...WORDS, 'alt.nb': nb })),
    )
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect((await trailOf(at.services.db, { kind: 'image', id })).map(({ action }) => action)).toContain(
      'images.described',
    )
  })

  test('an unused picture is deleted after a plain yes', async () => {
    const id = await uploaded()
    const unsure = await postTo(at.ane, id, '/deletion', {})
    expect([unsure.status, (await unsure.text()).includes('Kryss av')]).toEqual([422, true])
    expect((await postTo(at.ane, id, '/deletion', { sure: 'yes' })).headers.get('location')).toBe('/editing/images')
    expect((await at.nobody.get(`/images/${id}.webp`)).status).toBe(404)
    expect((await trailOf(at.services.db, { kind: 'image', id })).map(({ action }) => action)).toContain(
      'images.deleted',
    )
  })

  test('a picture in a draft or on a page is not deleted, and who uses it is named', async () => {
    const id = await uploaded()
    const { edition, piece } = await at.begin(at.ane, 'Om brua')
    await at.postTo(at.ane, edition, '', { ...WHOLE, 'nb.title': 'Om brua', 'nb.body': `![Bru](/images/${id}.webp)` })
    const page = await (await at.ane.get(`/editing/images/${id}`)).text()
    expect(page).toContain(`href="/editing/pieces/${piece}"`)
    expect(page).not.toContain('/deletion')
    const refused = await postTo(at.ane, id, '/deletion', { sure: 'yes' })
    expect([refused.status, (await refused.text()).includes('kan ikke slettes: Om brua')]).toEqual([422, true])
    await at.postTo(at.ane, edition, '/discarding', { sure: 'yes' })
    expect((await postTo(at.ane, id, '/deletion', { sure: 'yes' })).status).toBe(303)
  })

  test('is for editors, and a picture that is not there is not found', async () => {
    const id = await uploaded()
    for (const what of ['', '/deletion']) {
      expect((await postTo(at.clinician, id, what, WORDS)).status).toBe(403)
      expect((await postTo(at.nobody, id, what, WORDS)).status).toBe(401)
      expect((await postTo(at.ane, randomUUID(), what, WORDS)).status).toBe(404)
    }
    expect((await at.ane.get('/editing/images/x')).status).toBe(404)
  })
})
