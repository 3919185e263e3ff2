import { createHash } from 'node:crypto'
import { type Configuration, type ForeignTool, foreignTools, type Suppression } from '../model/configuration.ts'
import { Fault } from '../model/fault.ts'

/**
 * What other tools were told to pass over, as suppressions of rekey's own. `source` is what messages call the file. Throws `Fault` for a
 * file that is not what the tool writes.
 *
 * gitleaks: `.gitleaksignore` has a fingerprint a line, `[commit:]file:rule:line`; a baseline is a report in JSON with `File`, `StartLine`,
 * `Commit` and `Secret` (its README, "Additional Configuration"). detect-secrets: `.secrets.baseline` has, for each file, the SHA-1 of each secret (its
 * README, "Quickstart"); what was audited as a real secret is not passed over.
 */
export function readForeign(tool: ForeignTool, text: string, source: string): readonly Suppression[] {
  if (tool === 'detect-secrets') return ofDetectSecrets(jsonOf(text, source), source)
  if (source.endsWith('.toml'))
    throw new Fault(
      `${source}: a configuration of gitleaks is not read; write what it passes over under \`exclude\` or \`ignore\``,
    )
  return text.trimStart().startsWith('[') ? ofGitleaksReport(jsonOf(text, source), source) : ofGitleaksIgnore(text, source)
}

/** A configuration with what the files say that its `foreign` names. `read` gives undefined for a file that is not there. */
export async function withForeign(
  configuration: Configuration,
  read: (path: string) => Promise<string | undefined>,
): Promise<Configuration> {
  const more: Suppression[] = []
  for (const tool of foreignTools)
    for (const path of configuration.foreign[tool] ?? []) {
      const text = await read(path)
      if (text === undefined) throw new Fault(`${path}: no such file; \`foreign\` in the configuration names it for ${tool}`)
      more.push(...readForeign(tool, text, path))
    }
  return more.length === 0 ? configuration : { ...configuration, ignore: [...configuration.ignore, ...more] }
}

const entry = (source: string, tool: ForeignTool, path: string, more: Partial<Suppression>): Suppression => ({
  ...{ source, path: asGlob(path), key: null, audit: null, secret: null, fingerprint: null, value: null },
  ...{ reason: `passed over by ${tool}`, owner: null, until: null },
  ...more,
})

/** A path as a glob that fits it alone. */
const asGlob = (path: string): string => path.replace(/^\.\//, '').replace(/[\\*?[\]{}()!+@]/g, '\\$&')

function ofGitleaksIgnore(text: string, source: string): readonly Suppression[] {
  return text.split(/\r?\n/).flatMap((each, index) => {
    const line = each.trim()
    if (line === '' || line.startsWith('#')) return []
    const [, commit, path, at] = /^(?:([0-9a-f]{40}):)?(.+):[^:]+:(\d+)$/.exec(line) ?? []
    if (path === undefined)
      throw new Fault(`${source}:${index + 1}: not a fingerprint as gitleaks writes it: [commit:]file:rule:line`)
    return [entry(`${source}:${index + 1}`, 'gitleaks', path, { place: { line: Number(at), commit: commit ?? null } })]
  })
}

function ofGitleaksReport(value: unknown, source: string): readonly Suppression[] {
  if (!Array.isArray(value)) throw new Fault(`${source}: not a report as gitleaks writes it: a list of findings`)
  return value.flatMap((finding: unknown, index) => {
    const { File: path, StartLine: line, Commit: commit, Secret: secret } = fieldsOf(finding)
    if (typeof path !== 'string' || typeof line !== 'number')
      throw new Fault(`${source}: finding ${index + 1} has no File and StartLine, as gitleaks writes them`)
    const place = { line, commit: typeof commit === 'string' && commit !== '' ? commit : null }
    const name = `${source} (finding ${index + 1})`
    // a report that was not redacted has the value, which is the same key wherever its line has gone to
    const value = typeof secret === 'string' && secret.length >= 8 && !secret.startsWith('REDACTED') ? secret : null
    const more = value === null ? [] : [entry(name, 'gitleaks', path, { sha1: createHash('sha1').update(value).digest('hex') })]
    return [entry(name, 'gitleaks', path, { place }), ...more]
  })
}

function ofDetectSecrets(value: unknown, source: string): readonly Suppression[] {
  const { results } = fieldsOf(value)
  if (typeof results !== 'object' || results === null)
    throw new Fault(`${source}: not a baseline as detect-secrets writes it: no results`)
  return Object.entries(results).flatMap(([path, secrets]) => {
    if (!Array.isArray(secrets)) throw new Fault(`${source}: not a baseline as detect-secrets writes it: ${path} has no list`)
    return secrets.flatMap((secret: unknown, index) => {
      const { hashed_secret: sha1, is_secret: isSecret, line_number: line } = fieldsOf(secret)
      if (isSecret === true || typeof sha1 !== 'string' || !/^[0-9a-f]{40}$/.test(sha1)) return []
      return [
        entry(`${source} (${path}, ${index + 1})`, 'detect-secrets', path.replace(/\\/g, '/'), {
          sha1,
          ...(typeof line === 'number' ? { place: { line, commit: null } } : {}),
        }),
      ]
    })
  })
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

function jsonOf(text: string, source: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Fault(`${source}: not JSON`)
  }
}
