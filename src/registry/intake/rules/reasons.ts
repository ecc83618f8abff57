import type { EpisodeRefused } from '#registry/episodes/index.ts'
import type { AnswerRefused } from '#registry/instruments/index.ts'
import type { ConsentRefused, PersonRefused } from '#registry/participants/index.ts'

type Reason = PersonRefused | ConsentRefused | EpisodeRefused | AnswerRefused

/** What the rules of the pages say, in words for whoever has made a file. `{value}` places are filled from the refusal. */
export const REASONS: Readonly<Record<Reason, string>> = {
  'wrong-number': 'not a national number: its date or check digits are wrong',
  'synthetic-number': 'a synthetic national number, and this is not the demo world',
  'real-number': 'not a synthetic national number; the demo world takes no others',
  'help-number': 'a help number, which cannot be linked',
  'name-missing': 'a national number, phone or e-mail needs a name',
  'name-too-long': 'longer than {max} characters',
  'wrong-phone': 'not a phone number',
  'wrong-email': 'not an e-mail address',
  'wrong-sex': 'one of woman, man, other, or empty',
  'unknown-municipality': 'not the number of a municipality of 2024 (four digits)',
  'registry-scope-missing': 'the registry itself must be among the scopes',
  'wrong-scope': 'scopes are registry, linkage and research-contact, with spaces between',
  'wrong-how': 'one of paper, link, spoken',
  'consent-day-missing': 'a consent needs its day',
  'consent-in-future': 'after today',
  'no-text-that-day': 'the registry had no consent text on that day',
  'proof-too-long': 'longer than {max} characters',
  'unknown-programme': 'not a programme of this registry; they are {keys}',
  'unknown-setting': 'not a setting of this registry; they are {keys}',
  'unknown-work': 'not a work status; they are {keys}',
  'start-missing': 'empty',
  'end-missing': 'empty',
  'wrong-date': 'not a day; days are written 2024-03-31 or 31.03.2024',
  'start-before-referral': 'the episode starts before the referral',
  'end-before-start': 'the episode ends before it starts',
  'referral-in-future': 'after today',
  'start-too-far-ahead': 'more than {days} days ahead',
  'end-too-far-ahead': 'more than a year ahead',
  'too-long-ago': 'before the year {year}',
  'before-birth': 'before the person was born',
  'too-long': 'longer than {max} characters',
  required: 'empty',
  'not-a-choice': 'not one of the choices; they are {keys}',
  'one-choice-only': 'more than one choice',
  'not-together': 'choices that exclude one another',
  'not-a-number': 'not a number',
  'not-whole': 'not a whole number',
  'too-many-decimals': 'more than {decimals} decimals',
  'out-of-range': 'not from {min} to {max}',
  'not-text': 'holds characters that are not text',
  'not-a-date': 'not a day; days are written 2024-03-31 or 31.03.2024',
  'not-yes-or-no': 'true or false',
}

/** A reason in words; a place without a value is left out. */
export function reasonText(reason: Reason, values: Readonly<Record<string, string | number>> = {}): string {
  return REASONS[reason].replace(/\{(\w+)\}/g, (_place, name: string) => String(values[name] ?? '…'))
}
