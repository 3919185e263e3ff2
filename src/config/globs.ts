/** Paths have `/` on every system, and files that begin with a dot are files like others. */
const options = { dot: true, nocomment: true, nonegate: true, platform: 'linux', braceExpandMax: 1000 } as const

/** True for texts that fit one of the globs. Loads the glob library only where there is a glob that is more than a name. */
export async function fitting(globs: readonly string[]): Promise<(text: string) => boolean> {
  const names = new Set(globs.filter((glob) => !/[*?[\]{}()!+@\\]/.test(glob)))
  const patterns = globs.filter((glob) => !names.has(glob))
  if (patterns.length === 0) return (text) => names.has(text)
  const { Minimatch } = await import('minimatch')
  const matchers = patterns.map((glob) => new Minimatch(glob, options))
  return (text) => names.has(text) || matchers.some((matcher) => matcher.match(text))
}
