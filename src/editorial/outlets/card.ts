import { join } from 'node:path'
import sharp from 'sharp'
import { COLOURS, Mark } from '#ui/index.ts'

const [WIDTH, HEIGHT, EDGE] = [1200, 630, 84]
const FONT = join(import.meta.dirname, 'font', 'inter-bold.ttf')
/** Letters a title may have on a card; what is longer ends in an ellipsis at a word. */
const LONGEST = 140

/** The picture of a shared link, as PNG: the bridge, what kind of page it is, and its title. */
export async function drawCard({ title, above }: { readonly title: string; readonly above: string }): Promise<Buffer> {
  const words = shortened(title)
  const [heading, kind, name] = await Promise.all([
    textOf(words, words.length > 70 ? 50 : 64, COLOURS.ink, WIDTH - 2 * EDGE),
    textOf(above, 28, COLOURS.coupling, WIDTH - 2 * EDGE),
    textOf('Brua', 40, COLOURS.ink, 300),
  ])
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
    <defs><linearGradient id="g"><stop offset="0" stop-color="${COLOURS.work}"/><stop offset=".5" stop-color="${COLOURS.coupling}"/><stop offset="1" stop-color="${COLOURS.health}"/></linearGradient></defs>
    <rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/><rect width="${WIDTH}" height="14" fill="url(#g)"/>
    <path d="M760 630V560a220 220 0 0 1 440 0V630h-96V566a124 124 0 0 0-248 0V630z" fill="${COLOURS.couplingTint}"/></svg>`
  const mark = await sharp(Buffer.from(String(Mark({ size: 72 }))))
    .png()
    .toBuffer()
  return sharp(Buffer.from(ground))
    .composite([
      { input: kind, left: EDGE, top: 104 },
      { input: heading, left: EDGE, top: 168 },
      { input: mark, left: EDGE, top: HEIGHT - 72 - 60 },
      { input: name, left: EDGE + 92, top: HEIGHT - 72 - 42 },
    ])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}

/** Words as a picture, in our own font, whatever fonts the machine has. */
function textOf(words: string, size: number, colour: string, width: number): Promise<Buffer> {
  const text = `<span foreground="${colour}">${escaped(words)}</span>`
  return sharp({ text: { text, fontfile: FONT, font: `Inter Bold ${size}`, width, rgba: true, dpi: 72, spacing: 6 } })
    .png()
    .toBuffer()
}

function shortened(title: string): string {
  if (title.length <= LONGEST) return title
  return `${title.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string) => text.replaceAll(/[&<>]/g, (letter) => ESCAPES[letter]!)
