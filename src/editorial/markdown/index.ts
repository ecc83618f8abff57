/** The front door of `markdown`: what editors write, as what readers see. */
export { Markdown } from './markdown.tsx'
export { faultsIn, headingsIn, linksIn, plainText, renderMarkdown, type Heading, type MarkdownFault } from './render.ts'
