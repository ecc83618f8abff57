/** The pages of a book's sample: what stands between lines of three hyphens. Empty pages are none. */
export function pagesOf(sample: string | undefined): string[] {
  return (sample ?? '')
    .split(/^\s*---\s*$/m)
    .map((page) => page.trim())
    .filter(Boolean)
}
