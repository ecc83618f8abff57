import { dateFromPeople } from '#core/dates.ts'
import { momentInOslo, timeFromPeople } from '#core/moments.ts'
import { refuse, type Refusal } from '#core/refusal.ts'

export type WhenRefused = 'when-missing' | 'publish-day-wrong' | 'publish-time-wrong'

/** When an edition becomes public, as the reviewer wrote it in Norwegian time: null means now. */
export function publishAtFrom(form: { text(name: string): string }): Date | null | Refusal<WhenRefused> {
  const when = form.text('when')
  if (when === 'now') return null
  if (when !== 'at') return refuse('when-missing', 'when')
  const day = dateFromPeople(form.text('day'))
  if (day === undefined) return refuse('publish-day-wrong', 'day')
  const time = timeFromPeople(form.text('time'))
  const moment = time && momentInOslo(day, time)
  return moment || refuse('publish-time-wrong', 'time')
}
