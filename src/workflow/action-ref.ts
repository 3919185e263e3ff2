import type { ActionRef, Text } from '../model/workflow.ts'

/** What `uses` says. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses */
export function readActionRef(text: Text): ActionRef {
  const value = text.value.trim()
  const nothing = { text, name: value, owner: null, repo: null, path: '', ref: null, pinned: false } as const
  if (value.includes('${{')) return { ...nothing, kind: 'unknown' }
  if (value.startsWith('docker://')) {
    const image = value.slice('docker://'.length)
    const [name = '', digest] = image.split('@', 2)
    return { ...nothing, kind: 'docker', name, ref: digest ?? null, pinned: /^sha256:[0-9a-f]{64}$/.test(digest ?? '') }
  }
  if (value.startsWith('./')) {
    const path = normalPath(value)
    return path === null ? { ...nothing, kind: 'unknown' } : { ...nothing, kind: 'local', name: path, path, pinned: true }
  }
  const [, owner, repo, path = '', ref] = /^([\w.-]+)\/([\w.-]+)(?:\/([^@]*))?@(.+)$/.exec(value) ?? []
  if (owner === undefined || repo === undefined || ref === undefined) return { ...nothing, kind: 'unknown' }
  const inside = path.replace(/(?<!\/)\/+$/, '')
  return {
    text,
    kind: 'repository',
    name: inside === '' ? `${owner}/${repo}` : `${owner}/${repo}/${inside}`,
    owner,
    repo,
    path: inside,
    ref,
    pinned: /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref),
  }
}

/** A path inside the repository without `.` and `..`; null for one that leaves it. The top is the empty path. */
export function normalPath(path: string): string | null {
  const steps: string[] = []
  for (const step of path.replace(/^\.?\//, '').split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return null
  }
  return steps.join('/')
}
