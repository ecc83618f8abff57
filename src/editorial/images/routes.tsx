import { isLanguage } from '#core/languages.ts'
import { isRefusal, refuse, type Refusal } from '#core/refusal.ts'
import { editors, languageNames, titleIn } from '#editorial/pieces/index.ts'
import type { Tx } from '#platform/database.ts'
import { refusalErrors } from '#ui/index.ts'
import { act } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { BadForm, ChangedMeanwhile, NotAllowed, orNotFound } from '#web/errors.ts'
import { readForm, type Form } from '#web/form.ts'
import { everyone, Routes } from '#web/route.ts'
import { loadPicture, loadPictures, usersOf } from './load.ts'
import { makePicture } from './make.ts'
import { WIDTHS, type Picture, type Width } from './model.ts'
import { ListPage } from './pages/list-page.tsx'
import { NewPage } from './pages/new-page.tsx'
import { PicturePage } from './pages/picture-page.tsx'
import { LARGEST_FILE, type FileRefused } from './rules/file.ts'
import type { PictureRefused } from './rules/refused.ts'
import { wordsFrom } from './rules/words.ts'
import { addPicture, deletePicture, findBytes, holdPicture, saveWords, type By } from './store.ts'
import { refusedTexts } from './texts.ts'

/** A picture and its words, with what a form adds around them. */
const LARGEST_UPLOAD = LARGEST_FILE + 500_000
const SHOWN_WHEN_NOTHING_IS_SAID: Width = 800

/** The addresses of pictures: everyone sees them, editors bring them. */
export const imageRoutes = new Routes()
  .get('/images/:file', everyone, async (c) => {
    const id = /^(.{36})\.webp$/.exec(c.req.param('file'))?.[1] ?? ''
    const width = widthAsked(c.req.query('w'))
    const bytes = orNotFound(width && (await findBytes(c.get('services').db, id, width)))
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
  .get('/editing/images', editors, async (c) => {
    const { db, clock } = c.get('services')
    const list = await loadPictures(db, c.req.query('page'), clock.now())
    return c.html(<ListPage view={c.get('view')} list={list} />)
  })
  .get('/editing/images/new', editors, (c) => c.html(<NewPage view={c.get('view')} input={{}} errors={[]} />))
  .post(
    '/editing/images',
    editors,
    async (c) => {
      const form = await readForm(c, { files: ['picture'] })
      const by = byOf(c)
      const file = form.file('picture')
      const words = wordsFrom(form)
      const made = file
        ? await makePicture(file.name, new Uint8Array(await file.arrayBuffer()))
        : refuse<FileRefused>('file-missing', 'picture')
      return act<PictureRefused>(
        c,
        form,
        async (tx) => {
          if (isRefusal(made) || isRefusal(words)) return bothOf(made, words)
          return { goTo: addressAt(await addPicture(tx, made, words, by)) }
        },
        (refusal) => c.html(<NewPage view={c.get('view')} input={form.input} errors={errorsOf(c, refusal)} />),
      )
    },
    { largest: LARGEST_UPLOAD },
  )
  .get('/editing/images/:id', editors, (c) => showPicture(c, c.req.param('id')))
  .post('/editing/images/:id', editors, (c) =>
    change(c, async (tx, picture, form) => {
      const words = wordsFrom(form)
      if (isRefusal(words)) return words
      await saveWords(tx, picture, words, byOf(c))
      return { goTo: addressAt(picture.id) }
    }),
  )
  .post('/editing/images/:id/deletion', editors, (c) =>
    change(c, async (tx, picture, form) => {
      const users = await usersOf(tx, picture, c.get('services').clock.now())
      if (users.length > 0)
        return refuse('is-used', undefined, {
          names: users.map(({ titles }) => titleIn(titles, c.get('language')).words).join(' · '),
        })
      if (form.text('sure') !== 'yes') return refuse('not-sure', 'sure')
      await deletePicture(tx, picture, byOf(c))
      return { goTo: '/editing/images' }
    }),
  )

/** One change to a picture as it was when the form was made. */
async function change(
  c: Ctx<`/editing/images/:id${string}`>,
  work: (tx: Tx, picture: Picture, form: Form) => Promise<{ goTo: string } | Refusal<PictureRefused>>,
): Promise<Response> {
  const form = await readForm(c)
  const id = c.req.param('id')
  return act<PictureRefused>(
    c,
    form,
    async (tx) => {
      if (form.version === undefined) throw new BadForm('the form carries no version')
      const picture = orNotFound(await holdPicture(tx, id))
      if (picture.version !== form.version) throw new ChangedMeanwhile(addressAt(id))
      return work(tx, picture, form)
    },
    (refusal) => showPicture(c, id, { input: form.input, refusal }),
  )
}

async function showPicture(
  c: Ctx,
  id: string,
  refused?: { input: Form['input']; refusal: Refusal<PictureRefused> },
): Promise<Response> {
  const { db, clock } = c.get('services')
  const whole = orNotFound(await loadPicture(db, id, clock.now()))
  const { alt, credit } = whole.picture
  const kept = { 'alt.nb': alt.nb, 'alt.nn': alt.nn, 'alt.en': alt.en, credit }
  return c.html(
    <PicturePage
      view={c.get('view')}
      whole={whole}
      input={{ ...kept, ...refused?.input }}
      errors={refused ? errorsOf(c, refused.refusal) : []}
    />,
  )
}

function widthAsked(text: string | undefined): Width | undefined {
  return text === undefined ? SHOWN_WHEN_NOTHING_IS_SAID : WIDTHS.find((width) => String(width) === text)
}

/** All that is wrong with a file and its words at once. */
function bothOf(one: unknown, other: unknown): Refusal<PictureRefused> {
  return {
    refused: [one, other].flatMap((part) => (isRefusal(part) ? (part as Refusal<PictureRefused>).refused : [])),
  }
}

function errorsOf(c: Ctx, refusal: Refusal<PictureRefused>) {
  const language = c.get('language')
  const named = refusal.refused.map((because) => {
    const of = because.values?.['language']
    return isLanguage(of)
      ? { ...because, values: { ...because.values, language: languageNames[of][language] } }
      : because
  })
  return refusalErrors({ refused: named }, refusedTexts, language)
}

function byOf(c: Ctx): By {
  const who = c.get('who')
  if (who.kind !== 'person') throw new NotAllowed()
  return { actor: { kind: 'person', id: who.id }, at: c.get('services').clock.now() }
}

const addressAt = (id: string) => `/editing/images/${id}`
