import type { VersionNumber } from '../model.ts'

/** The number a text names, such as `1.0`; undefined when it is none. */
export function numberFrom(text: string): VersionNumber | undefined {
  const match = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/.exec(text)
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : undefined
}

/** A number as it is written and cited. */
export function numberText({ major, minor }: VersionNumber): string {
  return `${major}.${minor}`
}

/** Negative when the first comes before the second. */
export function compareNumbers(one: VersionNumber, other: VersionNumber): number {
  return one.major - other.major || one.minor - other.minor
}
