/**
 * What a run may do, by what started it. The content that is read has an author, and the run has rights: whoever may write the one must
 * not get the other. A pull request's own configuration is never trusted, whoever opened it.
 */

/** What started a run, in the words the rules need. `triggerOf` reads it from GitHub's event. */
export interface Trigger {
  /** The event's name: `pull_request`. */
  readonly name: string
  /** Login of the account that started the run. */
  readonly actor: string
  /** Repository that the content comes from; null where it is gone or the event does not say. */
  readonly headRepoId: number | null
  /** Repository that the run belongs to. */
  readonly baseRepoId: number | null
  /** Dependabot wrote the content or started the run: GitHub gives such runs a fork's rights, whoever starts them again. */
  readonly isDependabot: boolean
}

export interface Trust {
  /** Who may have written what is read. */
  readonly content: 'anyone' | 'writers'
  /** May keys be sent to their services to ask about them? */
  readonly mayVerify: boolean
  /** Keys that may be asked about in this run; null: no limit of its own. Keys in use and certain leaks come first. */
  readonly verifyAtMost: number | null
  /** `policy`: as configured. `ours-only`: only on keys that are handed in, in the inventory, or of an account in `owners`. */
  readonly mayAct: 'policy' | 'ours-only' | 'never'
  /** May comments and issues be written? Annotations and the exit code are always there. */
  readonly mayTell: boolean
  /** Which commit `.github/rekey.yml` is read from. */
  readonly configurationFrom: 'base' | 'default-branch' | 'none'
  /** One sentence that a report may show. */
  readonly reason: string
}

/** Keys of anyone's content that one run asks about, at most: asking costs the service's patience, and ours. */
const fewKeys = 10

interface Row {
  readonly events: readonly string[]
  /** Which of these events, in words for the docs. */
  readonly when: string
  readonly fits: (trigger: Trigger) => boolean
  readonly trust: Trust
}

const sameRepository = ({ headRepoId, baseRepoId, isDependabot }: Trigger) =>
  headRepoId !== null && headRepoId === baseRepoId && !isDependabot

const writers = { content: 'writers', mayVerify: true, verifyAtMost: null, mayAct: 'policy', mayTell: true } as const
const anyone = { content: 'anyone', mayVerify: true, verifyAtMost: fewKeys, mayAct: 'ours-only', mayTell: true } as const
const readOnly = { content: 'anyone', mayVerify: false, verifyAtMost: 0, mayAct: 'never', mayTell: false } as const

/** The first row that fits decides. The last one fits everything. */
export const trustTable: readonly Row[] = [
  {
    events: ['pull_request'],
    when: 'from a branch of the same repository',
    fits: sameRepository,
    trust: {
      ...writers,
      configurationFrom: 'base',
      reason: 'Only people who may write to this repository can open this pull request.',
    },
  },
  {
    events: ['pull_request'],
    when: 'from a fork (deleted or not) or by Dependabot',
    fits: () => true,
    trust: {
      ...readOnly,
      configurationFrom: 'base',
      reason: 'Anyone can open a pull request from a fork: what it brings is read, and no key service is asked.',
    },
  },
  {
    events: ['push'],
    when: 'by Dependabot',
    fits: ({ isDependabot }) => isDependabot,
    trust: {
      ...readOnly,
      configurationFrom: 'default-branch',
      reason: 'GitHub gives runs by Dependabot no secrets and no right to write: what they bring is read.',
    },
  },
  {
    events: ['push', 'schedule', 'workflow_dispatch'],
    when: 'by anyone who can start it',
    fits: () => true,
    trust: {
      ...writers,
      configurationFrom: 'default-branch',
      reason: 'Only people who may write to this repository can start this run.',
    },
  },
  {
    events: ['merge_group'],
    when: 'always',
    fits: () => true,
    trust: {
      ...writers,
      configurationFrom: 'base',
      reason: 'Only people who may write to this repository can put a change in the merge queue.',
    },
  },
  {
    events: ['workflow_run'],
    when: 'after a run of the same repository, by one of the events above',
    fits: sameRepository,
    trust: {
      ...writers,
      configurationFrom: 'default-branch',
      reason: 'The run before this one read a branch of this repository.',
    },
  },
  {
    events: ['workflow_run'],
    when: 'after any other run: a fork’s, Dependabot’s, one that a comment started',
    fits: () => true,
    trust: {
      ...anyone,
      configurationFrom: 'default-branch',
      reason: 'The run before this one read what anyone can write: few keys are asked about, and only our own are acted on.',
    },
  },
  {
    events: ['issue_comment', 'issues', 'pull_request_target'],
    when: 'always',
    fits: () => true,
    trust: {
      ...anyone,
      configurationFrom: 'default-branch',
      reason: 'Anyone can start this run: few keys are asked about, and only our own are acted on.',
    },
  },
  {
    events: ['pull_request_review', 'pull_request_review_comment'],
    when: 'on a pull request of the same repository',
    fits: sameRepository,
    trust: {
      ...anyone,
      configurationFrom: 'default-branch',
      reason: 'Anyone can write a review: few keys are asked about, and only our own are acted on.',
    },
  },
  {
    events: ['pull_request_review', 'pull_request_review_comment'],
    when: 'on any other pull request',
    fits: () => true,
    trust: {
      ...readOnly,
      configurationFrom: 'default-branch',
      reason: 'GitHub gives runs of a fork’s pull request no secrets and no right to write: what they bring is read.',
    },
  },
  {
    events: [],
    when: 'any other event',
    fits: () => true,
    trust: {
      ...readOnly,
      configurationFrom: 'none',
      reason: 'rekey does not know who can start a run by this event: it only reads.',
    },
  },
]

/** Events whose runs read what writers wrote, where they come from this repository. */
const writersEvents = new Set<unknown>(['pull_request', 'push', 'schedule', 'workflow_dispatch', 'merge_group'])

/** What a run may do. An event that is not in the table gets the least. */
export function trustOf(trigger: Trigger): Trust {
  const row = trustTable.find(({ events, fits }) => (events.length === 0 || events.includes(trigger.name)) && fits(trigger))
  return row!.trust
}

/**
 * Reads an event's JSON as GitHub wrote it to `GITHUB_EVENT_PATH`. What is missing or of a wrong type is null, and null is no one's
 * repository: a broken event never gains rights.
 */
export function triggerOf(name: string, payload: unknown, actor: string): Trigger {
  const repository = id(payload, 'repository')
  const isPullRequest = name.startsWith('pull_request')
  const wasOurs = writersEvents.has(at(payload, 'workflow_run', 'event'))
  const [headRepoId, baseRepoId] = isPullRequest
    ? [id(payload, 'pull_request', 'head', 'repo'), id(payload, 'pull_request', 'base', 'repo')]
    : name === 'workflow_run'
      ? [wasOurs ? id(payload, 'workflow_run', 'head_repository') : null, repository]
      : [repository, repository]
  const people = [
    actor,
    at(payload, 'sender', 'login'),
    at(payload, 'pull_request', 'user', 'login'),
    at(payload, 'workflow_run', 'actor', 'login'),
    at(payload, 'workflow_run', 'triggering_actor', 'login'),
  ]
  return { name, actor, headRepoId, baseRepoId, isDependabot: people.includes('dependabot[bot]') }
}

function id(payload: unknown, ...path: readonly string[]): number | null {
  const value = at(payload, ...path, 'id')
  return typeof value === 'number' ? value : null
}

function at(value: unknown, ...path: readonly string[]): unknown {
  for (const step of path)
    value = value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[step] : undefined
  return value
}
