import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { triggerOf, trustOf, trustTable } from '../../src/config/trust.ts'

const ours = { id: 7 }
const pullRequest = (repo: unknown, author = 'ada') => ({
  repository: ours,
  sender: { login: 'ada' },
  pull_request: { user: { login: author }, head: { repo }, base: { repo: ours } },
})
const afterRun = (repo: unknown, event: string, author = 'ada') => ({
  repository: ours,
  workflow_run: { event, head_repository: repo, actor: { login: author } },
})
const trust = (name: string, payload: unknown, actor = 'ada') => trustOf(triggerOf(name, payload, actor))

describe('trust', () => {
  it('lets a pull request of this repository act by the base’s policy', () => {
    const { content, mayVerify, mayAct, mayTell, configurationFrom } = trust('pull_request', pullRequest(ours))
    assert.deepEqual([content, mayVerify, mayAct, mayTell, configurationFrom], ['writers', true, 'policy', true, 'base'])
  })

  const readOnlyRuns: [string, string, unknown, string?][] = [
    ['a fork’s pull request', 'pull_request', pullRequest({ id: 8 })],
    ['one whose fork is gone', 'pull_request', pullRequest(null)],
    ['Dependabot’s', 'pull_request', pullRequest(ours), 'dependabot[bot]'],
    ['Dependabot’s, started again by a person', 'pull_request', pullRequest(ours, 'dependabot[bot]'), 'ada'],
    ['a push by Dependabot', 'push', { repository: ours }, 'dependabot[bot]'],
    ['a broken event', 'pull_request', 'nothing'],
    ['an event without a base', 'pull_request', { pull_request: { head: { repo: { id: null } }, base: { repo: { id: null } } } }],
    ['an event rekey does not know', 'repository_dispatch', { repository: ours }],
    ['an event named like a property', 'constructor', { repository: ours }],
  ]
  for (const [what, name, payload, actor] of readOnlyRuns)
    it(`asks no service and changes nothing for ${what}`, () => {
      const { content, mayVerify, verifyAtMost, mayAct, mayTell } = trust(name, payload, actor)
      assert.deepEqual([content, mayVerify, verifyAtMost, mayAct, mayTell], ['anyone', false, 0, 'never', false])
    })

  it('acts by policy for push, schedule, workflow_dispatch and merge_group', () => {
    for (const name of ['push', 'schedule', 'workflow_dispatch', 'merge_group']) {
      assert.equal(trust(name, { repository: ours }).mayAct, 'policy')
      assert.equal(trust(name, { repository: ours }).verifyAtMost, null)
    }
    // The actor of a schedule is whoever last changed the workflow file, often Dependabot; its rights are whole.
    assert.equal(trust('schedule', {}, 'dependabot[bot]').mayAct, 'policy')
  })

  it('acts on our own keys alone where anyone’s content meets a run with rights', () => {
    const runs: [string, unknown][] = [
      ['workflow_run', afterRun({ id: 8 }, 'pull_request')],
      ['workflow_run', afterRun(null, 'pull_request')],
      ['workflow_run', afterRun(ours, 'pull_request', 'dependabot[bot]')],
      ['workflow_run', afterRun(ours, 'issue_comment')],
      ['workflow_run', afterRun(ours, 'pull_request_target')],
      ['workflow_run', {}],
      ['issue_comment', { repository: ours }],
      ['pull_request_target', pullRequest(ours)],
      ['pull_request_target', pullRequest({ id: 8 })],
    ]
    for (const [name, payload] of runs) {
      const { content, mayVerify, verifyAtMost, mayAct, configurationFrom } = trust(name, payload)
      assert.deepEqual([content, mayVerify, mayAct, configurationFrom], ['anyone', true, 'ours-only', 'default-branch'])
      assert.ok(verifyAtMost !== null && verifyAtMost > 0)
    }
    assert.equal(trust('workflow_run', afterRun(ours, 'push')).mayAct, 'policy')
  })

  it('never trusts the head of a pull request, and never acts without rights to tell', () => {
    for (const { trust: each } of trustTable) {
      assert.ok(['base', 'default-branch', 'none'].includes(each.configurationFrom))
      if (each.content === 'anyone') assert.notEqual(each.mayAct, 'policy')
      if (!each.mayVerify) assert.equal(each.mayAct, 'never')
      if (each.mayAct !== 'never') assert.ok(each.mayTell)
    }
  })

  it('reads any JSON without a fault, and gives rights only for an event it knows', () => {
    const names = trustTable.flatMap(({ events }) => events)
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...names), fc.string()), fc.jsonValue(), fc.string(), (name, payload, actor) => {
        const given = trust(name, payload, actor)
        if (!names.includes(name)) assert.equal(given.mayAct, 'never')
        if (name === 'pull_request') assert.equal(given.mayAct, 'never')
      }),
    )
  })
})
