/**
 * Which definition a signature was given for: the plan's file, its questions and its criteria. The
 * answers are not part of it, since they come after the signature too.
 */
type File = Readonly<{ path: string; content: string }>

/** The text whose hash names the definition. */
export function signedText(files: readonly File[]): string {
  return files
    .filter(({ path }) => path !== 'answers.yaml')
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => `${path}\n${content}\n`)
    .join('')
}
