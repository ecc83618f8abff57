/**
 * Where to go after signing in: a path of our own, or the front page. What begins with two slashes, or holds a
 * backslash or a control character, may lead a browser to another site.
 */
export function ownPath(to: string): string {
  const isOwn = /^\/(?!\/)[^\\\p{Cc}]*$/u.test(to) && to.length <= 2000
  return isOwn && !to.startsWith('/-/sign-') ? to : '/'
}
