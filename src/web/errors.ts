/** There is no such thing, or it is not for you to know: 404. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** You are known and may not: 403. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}

/** What was sent is not what the form sends: 400. */
export class BadForm extends Error {
  override name = 'BadForm'
}

/** Somebody changed it meanwhile: 409, with the way to the new state. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile'
  readonly goTo: string
  constructor(goTo: string) {
    super(`changed meanwhile: ${goTo}`)
    this.goTo = goTo
  }
}

/** More was sent than the address takes: 413. */
export class TooLarge extends Error {
  override name = 'TooLarge'
  /** Bytes it takes. */
  readonly most: number
  constructor(most: number) {
    super(`more than ${most} bytes`)
    this.most = most
  }
}

/** Tried too often: 429. */
export class TooOften extends Error {
  override name = 'TooOften'
  readonly seconds: number
  constructor(seconds: number) {
    super(`too often; wait ${seconds} s`)
    this.seconds = seconds
  }
}

/** The thing, or 404. */
export function orNotFound<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new NotFound()
  return thing
}
