import { Minimatch } from 'minimatch'

/** The files that a glob names. */
export type Files = (path: string) => boolean

/**
 * The globs of one search. Each is there once, so that what it says of a path is known to all that ask, and is compiled where it is first
 * asked for: most runs never do.
 */
export function makeGlobs(): (glob: string) => Files {
  const globs = new Map<string, Files>()
  return (glob) => {
    const known = globs.get(glob)
    if (known !== undefined) return known
    let compiled: Minimatch | undefined
    const files: Files = (path) => {
      compiled ??= new Minimatch(glob, { dot: true, nocomment: true, nonegate: true })
      return compiled.match(path)
    }
    globs.set(glob, files)
    return files
  }
}
