import type { Refusal } from '#core/refusal.ts'
import { dateFromPeople, isoDateFrom, type IsoDate } from '#core/dates.ts'
import type { EpisodeInput } from '#registry/episodes/index.ts'
import type { ConsentInput, PersonInput } from '#registry/participants/index.ts'
import { refusalErrors, shortDate, type FormError } from '#ui/index.ts'
import type { Ctx } from '#web/env.ts'
import { BadForm, NotFound } from '#web/errors.ts'
import type { Form } from '#web/form.ts'
import { refusedTexts, type DeskRefused } from './refused-texts.ts'

/** The fields of a person, as they were written. */
export function personInput({ text }: Form): PersonInput {
  return {
    number: text('number'),
    name: text('name'),
    phone: text('phone'),
    email: text('email'),
    sex: text('sex'),
    municipality: text('municipality'),
  }
}

/** The fields of a consent. */
export function consentInput(form: Form): ConsentInput {
  const { text, all } = form
  return { scopes: all('scopes'), on: dateFromPeople(text('consent-on')), how: howTold(form), proof: text('proof') }
}

/** How something was said to the clinic. What is said in the link is said by the participant, never by somebody at a desk. */
export function howTold({ text }: Form): string {
  return text('how') === 'link' ? '' : text('how')
}

/** The fields of an episode. */
export function episodeInput({ text }: Form): EpisodeInput {
  return {
    programme: text('programme'),
    setting: text('setting'),
    referredOn: text('referredOn'),
    startedOn: text('startedOn'),
    endedOn: text('endedOn'),
    baselineWork: text('baselineWork'),
  }
}

/** The version a form was made from. @throws {BadForm} without one. */
export function versionOf(form: Form): number {
  if (form.version === undefined) throw new BadForm('the form carries no version')
  return form.version
}

/** The reasons of a refusal in the reader's words. */
export function errorsOf(c: Ctx, refusal: Refusal<DeskRefused>): readonly FormError[] {
  return refusalErrors(refusal, refusedTexts, c.get('language'))
}

/** A stored day as people write it in a form; every language's form reads it back. */
export function dayWritten(date: IsoDate | string | null): string {
  const day = date === null ? undefined : isoDateFrom(date)
  return day === undefined ? '' : shortDate(day, 'nb')
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The id in an address. What cannot be one is not there. @throws {NotFound} */
export function idIn(c: Ctx<`/${string}/:id${string}`>): string {
  const id = c.req.param('id')
  if (!UUID.test(id)) throw new NotFound()
  return id
}
