import { createApp } from '#app/http.tsx'
import { movableClock } from '#platform/clock.ts'
import { openServices } from '#platform/open.ts'
import { readSettings } from '#platform/settings.ts'
import { FORM_FIELDS } from '#ui/index.ts'

/**
 * A process that answers a question (a number from 1 to 100) again and again by a link, and writes how many times it was
 * told that the answer is saved. Run by tests that kill it in the middle: `answering.ts PATH INSTANT`.
 */
const [path = '', instant = ''] = process.argv.slice(2)
const { services } = await openServices(readSettings(process.env), movableClock(instant))
const app = createApp(services)
for (let count = 1; ; count += 1) {
  const body = new URLSearchParams({
    [FORM_FIELDS.key]: `answering-${String(count).padStart(10, '0')}`,
    answer: String(1 + (count % 100)),
  })
  const headers = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
  const response = await app.request(`http://localhost:3000${path}`, { method: 'POST', body, headers })
  if (response.status !== 303) throw new Error(`not saved: ${response.status}`)
  process.stdout.write(`${count}\n`)
}
