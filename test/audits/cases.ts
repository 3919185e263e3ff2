import { randomBytes } from 'node:crypto'
import { sampleOf } from '../../src/detect/sample.ts'
import { github as githubService } from '../../src/services/github.ts'
import { json } from '../issuer/memory.ts'
import { daysBefore, type Setting, workflow } from './audit-case.ts'

/** A setting that an audit must tell (its places marked with `«`), and twins of it that it must not. */
export interface AuditCase {
  readonly audit: string
  readonly name: string
  readonly bad: Setting
  readonly good: readonly Setting[]
}

const a = '.github/workflows/a.yml'
const b = '.github/workflows/b.yml'
const home = (inventory = '«version: 1\n'): string => inventory
const value = () => randomBytes(24).toString('base64url').slice(0, 32)
const inEnv = (name: string) => `env: { LOCO_API_KEY: "\${{ secrets.${name} }}" }`
/** The same with the place of its expression marked. */
const marked = (name: string) => `env: { LOCO_API_KEY: "\${{ «secrets.${name} }}" }`
const loco = (state: 'full' | 'read' | 'dead') => (call: { readonly method: string }) =>
  state === 'dead'
    ? json(401, { status: 401, error: 'x' })
    : call.method === 'POST' && state === 'read'
      ? json(403, { status: 403, error: 'x' })
      : json(200, {
          user: { name: 'Grace' },
          group: { name: 'acme' },
          project: { id: 1, name: 'p', url: 'https://localise.biz/acme/p' },
        })
const legba = (fields: object) => () =>
  json(200, {
    key_id: 'k',
    name: 'n',
    created_at: daysBefore(1),
    last_used_at: daysBefore(1),
    scopes: ['instances:read'],
    ...fields,
  })
const legbaHost = { LEGBA_BASE_URL: 'https://acme.legba.app', LEGBA_ORG_UUID: 'o' }
const legbaKey = () => ({ LEGBA_API_KEY: `legba_${value()}` })

export const cases: readonly AuditCase[] = [
  {
    audit: 'old-key',
    name: 'by the inventory, the secret and the service',
    bad: {
      inventory:
        'keys:\n  «LOCO_API_KEY: { service: loco, created: 2026-01-01 }\n  «OTHER_KEY: { service: loco, rotate-every: 30d }\n  «LEGBA_API_KEY: { service: legba }\n',
      github: { repository: ['OTHER_KEY 31'] },
      keys: legbaKey(),
      environment: legbaHost,
      answer: legba({ created_at: daysBefore(100) }),
    },
    good: [
      {
        inventory: 'keys:\n  LOCO_API_KEY: { service: loco, created: 2026-10-01 }\n  OTHER_KEY: { service: loco }\n',
        github: { repository: ['OTHER_KEY 31'] },
      },
      // Written anew since the day that the inventory knows.
      {
        inventory: 'keys:\n  LOCO_API_KEY: { service: loco, created: 2020-01-01 }\n',
        github: { repository: ['LOCO_API_KEY 3'] },
      },
      { inventory: 'policy: { ages: { loco: 3650d } }\nkeys:\n  LOCO_API_KEY: { service: loco, created: 2026-01-01 }\n' },
      { inventory: 'keys:\n  LOCO_API_KEY: { service: loco }\n' },
    ],
  },
  {
    audit: 'expiring-key',
    name: 'a token that ends in a week',
    bad: {
      inventory: 'keys:\n  «GITLAB_TOKEN: { service: gitlab, kind: gitlab-access-token }\n',
      keys: { GITLAB_TOKEN: `glpat-${value().slice(0, 20)}` },
      answer: () => json(200, { id: 1, active: true, scopes: ['read_api'], created_at: daysBefore(3), expires_at: '2026-11-27' }),
    },
    good: [
      {
        inventory: 'keys:\n  GITLAB_TOKEN: { service: gitlab, kind: gitlab-access-token }\n',
        keys: { GITLAB_TOKEN: `glpat-${value().slice(0, 20)}` },
        answer: () =>
          json(200, { id: 1, active: true, scopes: ['read_api'], created_at: daysBefore(3), expires_at: '2027-11-27' }),
      },
    ],
  },
  {
    audit: 'idle-key',
    name: 'a key and a deploy key that nobody uses',
    bad: {
      inventory: '«version: 1\nkeys:\n  «LEGBA_API_KEY: { service: legba }\n',
      keys: legbaKey(),
      environment: legbaHost,
      answer: legba({ last_used_at: daysBefore(120) }),
      github: { deployKeys: [{ used: daysBefore(200) }] },
    },
    good: [
      {
        inventory: 'keys:\n  LEGBA_API_KEY: { service: legba }\n',
        keys: legbaKey(),
        environment: legbaHost,
        answer: legba({ last_used_at: daysBefore(80) }),
        github: { deployKeys: [{ used: null, created: daysBefore(10) }] },
      },
    ],
  },
  {
    audit: 'dead-key',
    name: 'a key that its service refuses',
    bad: { inventory: 'keys:\n  «LOCO_API_KEY: { service: loco }\n', keys: { LOCO_API_KEY: value() }, answer: loco('dead') },
    good: [
      { inventory: 'keys:\n  LOCO_API_KEY: { service: loco }\n', keys: { LOCO_API_KEY: value() }, answer: loco('full') },
      // A portal's 401 is no word of the service.
      {
        inventory: 'keys:\n  LOCO_API_KEY: { service: loco }\n',
        keys: { LOCO_API_KEY: value() },
        answer: () => json(401, '<html>'),
      },
      {
        inventory: 'policy: { verify: false }\nkeys:\n  LOCO_API_KEY: { service: loco }\n',
        keys: { LOCO_API_KEY: value() },
        answer: loco('dead'),
      },
    ],
  },
  {
    audit: 'full-access',
    name: 'by the inventory’s own word',
    bad: {
      inventory: 'keys:\n  «LOCO_API_KEY: { service: loco, access: read }\n',
      keys: { LOCO_API_KEY: value() },
      answer: loco('full'),
    },
    good: [
      {
        inventory: 'keys:\n  LOCO_API_KEY: { service: loco, access: read }\n',
        keys: { LOCO_API_KEY: value() },
        answer: loco('read'),
      },
      {
        inventory: 'keys:\n  LOCO_API_KEY: { service: loco, access: full }\n',
        keys: { LOCO_API_KEY: value() },
        answer: loco('full'),
      },
      { inventory: 'keys:\n  LOCO_API_KEY: { service: loco, access: read }\n' },
    ],
  },
  {
    audit: 'full-access',
    name: 'by its uses, all of which read',
    bad: {
      inventory: 'keys:\n  «LOCO_API_KEY: { service: loco }\n',
      keys: { LOCO_API_KEY: value() },
      answer: loco('full'),
      files: { [a]: workflow(`- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`) },
    },
    good: [
      `- run: npx loco-cli push\n  ${inEnv('LOCO_API_KEY')}`,
      `- run: npx loco-cli pull && npx loco-cli push\n  ${inEnv('LOCO_API_KEY')}`,
      `- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}\n- run: ./translate.sh\n  ${inEnv('LOCO_API_KEY')}`,
      `- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}\n- uses: acme/translate@v1\n  with: { key: "\${{ secrets.LOCO_API_KEY }}" }`,
      `- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}\n- uses: acme/deploy@v1\n  with: { all: "\${{ toJSON(secrets) }}" }`,
    ].map((steps) => ({
      inventory: 'keys:\n  LOCO_API_KEY: { service: loco }\n',
      keys: { LOCO_API_KEY: value() },
      answer: loco('full'),
      files: { [a]: workflow(steps) },
    })),
  },
  {
    audit: 'personal-key',
    name: 'a person’s token',
    bad: { inventory: 'keys:\n  «GH_PAT: { service: github, kind: github-pat }\n' },
    good: [{ inventory: 'keys:\n  LOCO_API_KEY: { service: loco }\n' }],
  },
  {
    audit: 'owner-left',
    name: 'an owner who may no longer use the repository',
    bad: { inventory: 'keys:\n  «LOCO_API_KEY: { service: loco, owner: "@grace" }\n', github: { people: ['ada'] } },
    good: [
      {
        inventory:
          'keys:\n  LOCO_API_KEY: { service: loco, owner: "@ada" }\n  B_KEY: { service: loco, owner: "@acme/team" }\n  C_KEY: { service: loco, owner: Grace }\n',
        github: { people: ['ada'] },
      },
      { inventory: 'keys:\n  LOCO_API_KEY: { service: loco, owner: "@grace" }\n' },
    ],
  },
  {
    audit: 'too-many-keys',
    name: 'near the limit of fifty',
    bad: {
      inventory: `keys:\n${Array.from({ length: 40 }, (_, n) => `  ${n === 0 ? '«' : ''}LYNXO_${n}_KEY: { service: lynxo, kind: lynxo-api-key }`).join('\n')}\n`,
    },
    good: [
      {
        inventory: `keys:\n${Array.from({ length: 39 }, (_, n) => `  LYNXO_${n}_KEY: { service: lynxo, kind: lynxo-api-key }`).join('\n')}\n`,
      },
    ],
  },
  {
    audit: 'shared-key',
    name: 'one value under two names',
    bad: (() => {
      const key = value()
      return {
        inventory: 'keys:\n  «LOCO_A_KEY: { service: loco }\n  LOCO_B_KEY: { service: loco }\n',
        keys: { LOCO_A_KEY: key, LOCO_B_KEY: key },
        answer: loco('read'),
      }
    })(),
    good: [
      {
        inventory: 'keys:\n  LOCO_A_KEY: { service: loco }\n  LOCO_B_KEY: { service: loco }\n',
        keys: { LOCO_A_KEY: value(), LOCO_B_KEY: value() },
        answer: loco('read'),
      },
    ],
  },
  {
    audit: 'writing-deploy-key',
    name: 'a deploy key that may push',
    bad: { inventory: home(), github: { deployKeys: [{ readOnly: false }] } },
    good: [
      { inventory: home('version: 1\n'), github: { deployKeys: [{ readOnly: true }, { readOnly: false, enabled: false }] } },
    ],
  },
  {
    audit: 'unused-secret',
    name: 'a secret that no workflow uses',
    bad: { inventory: home(), github: { repository: ['LOCO_API_KEY 400'] } },
    good: [
      { inventory: home('version: 1\n') },
      {
        files: { [a]: workflow(`- run: npx loco-cli pull\n  ${inEnv('loco_api_key')}`) },
        github: { repository: ['LOCO_API_KEY'] },
      },
      {
        files: { [a]: workflow('- uses: acme/x@v1\n  with: { all: "${{ toJSON(secrets) }}" }') },
        github: { repository: ['LOCO_API_KEY'] },
      },
      {
        inventory: 'keys:\n  GITLAB_TOKEN: { service: gitlab, kind: gitlab-access-token, admin: ADMIN_KEY }\n',
        github: { repository: ['ADMIN_KEY'] },
      },
    ],
  },
  {
    audit: 'shadowed-secret',
    name: 'one name at two levels',
    bad: { inventory: home(), github: { repository: ['A_KEY'], organization: ['A_KEY'] } },
    good: [
      {
        inventory: home('version: 1\n'),
        github: { repository: ['A_KEY'], organization: ['B_KEY'], environments: { production: ['C_KEY'], staging: ['C_KEY'] } },
      },
    ],
  },
  {
    audit: 'key-in-url',
    name: 'a query, in a variable and as an expression',
    bad: {
      files: {
        [a]: workflow(
          `- run: |\n    curl «"https://localise.biz/api/export/all.json?key=$LOCO_API_KEY"\n  ${inEnv('LOCO_API_KEY')}`,
        ),
      },
    },
    good: [
      {
        files: {
          [a]: workflow(
            `- run: |\n    curl -H "Authorization: Bearer $LOCO_API_KEY" https://localise.biz/api/export/all.json\n  ${inEnv('LOCO_API_KEY')}`,
          ),
        },
      },
      { files: { [a]: workflow('- run: curl "https://localise.biz/api/ping?key=none"') } },
    ],
  },
  {
    audit: 'plain-http',
    name: 'a header over http',
    bad: {
      files: {
        [a]: workflow(
          `- run: |\n    curl -H "Authorization: Bearer $LOCO_API_KEY" «http://localise.biz/api/auth/verify\n  ${inEnv('LOCO_API_KEY')}`,
        ),
      },
    },
    good: [
      {
        files: {
          [a]: workflow(
            `- run: |\n    curl -H "Authorization: Bearer $LOCO_API_KEY" https://localise.biz/api/auth/verify\n  ${inEnv('LOCO_API_KEY')}`,
          ),
        },
      },
      {
        files: {
          [a]: workflow(
            `- run: |\n    curl -H "Authorization: Bearer $LOCO_API_KEY" http://localhost:8080/api\n  ${inEnv('LOCO_API_KEY')}`,
          ),
        },
      },
      { files: { [a]: workflow('- run: curl http://localise.biz/api/ping') } },
    ],
  },
  {
    audit: 'key-on-command-line',
    name: 'an argument',
    bad: { files: { [a]: workflow(`- run: npx loco-cli pull -a «"$LOCO_API_KEY"\n  ${inEnv('LOCO_API_KEY')}`) } },
    good: [{ files: { [a]: workflow(`- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`) } }],
  },
  {
    audit: 'key-in-log',
    name: 'echo',
    bad: { files: { [a]: workflow(`- run: «echo "$LOCO_API_KEY"\n  ${inEnv('LOCO_API_KEY')}`) } },
    good: [
      { files: { [a]: workflow(`- run: echo "no key"\n  ${inEnv('LOCO_API_KEY')}`) } },
      {
        files: {
          [a]: workflow(`- run: echo "$LOCO_API_KEY" | docker login -u x --password-stdin ghcr.io\n  ${inEnv('LOCO_API_KEY')}`),
        },
      },
    ],
  },
  {
    audit: 'key-in-artifact',
    name: 'the summary',
    bad: { files: { [a]: workflow(`- run: echo "$LOCO_API_KEY" «>> "$GITHUB_STEP_SUMMARY"\n  ${inEnv('LOCO_API_KEY')}`) } },
    good: [{ files: { [a]: workflow(`- run: echo "done" >> "$GITHUB_STEP_SUMMARY"\n  ${inEnv('LOCO_API_KEY')}`) } }],
  },
  {
    audit: 'key-in-client',
    name: 'a variable that a build copies',
    bad: { files: { [a]: workflow('- run: npm run build\n  env:\n    «NEXT_PUBLIC_LOCO_API_KEY: ${{ secrets.LOCO_API_KEY }}') } },
    good: [{ files: { [a]: workflow('- run: npm run build\n  env:\n    LOCO_API_KEY: ${{ secrets.LOCO_API_KEY }}') } }],
  },
  {
    audit: 'hard-coded-key',
    name: 'a token in the file',
    bad: {
      files: {
        [a]: workflow(`- run: ./deploy\n  env:\n    TOKEN: «${sampleOf(githubService.keys['github-pat'], randomBytes).text}`),
      },
    },
    good: [{ files: { [a]: workflow('- run: ./deploy\n  env:\n    TOKEN: ${{ secrets.DEPLOY_TOKEN }}') } }],
  },
  {
    audit: 'shared-key',
    name: 'two environments',
    bad: {
      files: {
        [a]: workflow(`- run: npx loco-cli pull\n  ${marked('LOCO_API_KEY')}`, { job: 'environment: staging' }),
        [b]: workflow(`- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`, { job: 'environment: production' }),
      },
    },
    good: [
      {
        files: {
          [a]: workflow(`- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`, { job: 'environment: staging' }),
          [b]: workflow(`- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`, { job: 'environment: production' }),
        },
        github: { environments: { staging: ['LOCO_API_KEY'], production: ['LOCO_API_KEY'] } },
      },
      { files: { [a]: workflow(`- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`, { job: 'environment: staging' }) } },
    ],
  },
  {
    audit: 'repository-wide-secret',
    name: 'an environment’s job with a secret of the repository',
    bad: {
      files: { [a]: workflow(`- run: npx loco-cli pull\n  ${marked('LOCO_API_KEY')}`, { job: 'environment: production' }) },
      github: { repository: ['LOCO_API_KEY'], environments: { production: [] } },
    },
    good: [
      {
        files: { [a]: workflow(`- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`, { job: 'environment: Production' }) },
        github: { repository: ['LOCO_API_KEY'], environments: { production: ['LOCO_API_KEY'] } },
      },
      { files: { [a]: workflow(`- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`, { job: 'environment: production' }) } },
    ],
  },
  {
    audit: 'all-secrets',
    name: 'the whole context, and inherit',
    bad: {
      files: {
        [a]: workflow('- uses: acme/x@v1\n  with:\n    «all: ${{ toJSON(secrets) }}'),
        [b]: 'on: push\njobs:\n  call:\n    uses: acme/x/.github/workflows/w.yml@v1\n    secrets: «inherit\n',
      },
    },
    good: [{ files: { [a]: workflow('- uses: acme/x@v1\n  with:\n    one: ${{ secrets.ONE_KEY }}') } }],
  },
  {
    audit: 'untrusted-code',
    name: 'pull_request_target that checks out the head',
    bad: {
      files: {
        [a]: workflow(
          `- uses: actions/checkout@v7\n  with:\n    ref: «\${{ github.event.pull_request.head.sha }}\n- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`,
          { on: 'pull_request_target' },
        ),
      },
    },
    good: [
      {
        files: {
          [a]: workflow(`- uses: actions/checkout@v7\n- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`, {
            on: 'pull_request_target',
          }),
        },
      },
      {
        files: {
          [a]: workflow(
            `- uses: actions/checkout@v7\n  with:\n    ref: \${{ github.event.pull_request.head.sha }}\n- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`,
            { on: 'pull_request' },
          ),
        },
      },
      {
        files: {
          [a]: workflow(
            '- uses: actions/checkout@v7\n  with:\n    ref: ${{ github.event.pull_request.head.sha }}\n- run: npm test',
            { on: 'pull_request_target' },
          ),
        },
      },
    ],
  },
  {
    audit: 'unpinned-action',
    name: 'a tag, and another owner’s workflow',
    bad: {
      files: {
        [a]: workflow('- uses: «lokalise/lokalise-pull-action@v4\n  with:\n    api_token: ${{ secrets.LOKALISE_TOKEN }}'),
      },
    },
    good: [
      {
        files: {
          [a]: workflow(
            `- uses: lokalise/lokalise-pull-action@${'0123456789'.repeat(4)}\n  with:\n    api_token: \${{ secrets.LOKALISE_TOKEN }}`,
          ),
        },
      },
      { files: { [a]: workflow('- uses: actions/setup-node@v5\n  with:\n    token: ${{ secrets.NODE_TOKEN }}') } },
      { files: { [a]: workflow('- uses: acme/lint@v4\n  with:\n    path: src') } },
    ],
  },
  {
    audit: 'script-injection',
    name: 'a title in a script',
    bad: {
      files: {
        [a]: workflow(
          `- run: |\n    npx loco-cli pull\n    echo "«\${{ github.event.issue.title }}"\n  ${inEnv('LOCO_API_KEY')}`,
          { on: 'issues' },
        ),
      },
    },
    good: [
      {
        files: {
          [a]: workflow(
            `- run: |\n    npx loco-cli pull\n    echo "$TITLE"\n  env:\n    TITLE: \${{ github.event.issue.title }}\n    LOCO_API_KEY: \${{ secrets.LOCO_API_KEY }}`,
            { on: 'issues' },
          ),
        },
      },
      { files: { [a]: workflow('- run: echo "${{ github.event.issue.title }}"', { on: 'issues' }) } },
      {
        files: {
          [a]: workflow(
            `- run: |\n    npx loco-cli pull\n    echo "\${{ github.event.issue.number }}"\n  ${inEnv('LOCO_API_KEY')}`,
            { on: 'issues' },
          ),
        },
      },
    ],
  },
  {
    audit: 'missing-secret',
    name: 'a secret that nobody stored',
    bad: {
      files: { [a]: workflow(`- run: npx loco-cli pull\n  ${marked('LOCO_API_KEY')}`) },
      github: { repository: ['OTHER_KEY'] },
    },
    good: [
      {
        files: { [a]: workflow(`- run: npx loco-cli pull\n  ${inEnv('loco_api_key')}`) },
        github: { organization: ['LOCO_API_KEY'] },
      },
      { files: { [a]: workflow(`- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`) } },
      {
        files: {
          [a]: `on: { workflow_call: { secrets: { LOCO_API_KEY: { required: true } } } }\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npx loco-cli pull\n        ${inEnv('LOCO_API_KEY')}\n`,
        },
        github: { repository: [] },
      },
      { files: { [a]: workflow('- run: ./x\n  env:\n    T: ${{ secrets.GITHUB_TOKEN }}') }, github: { repository: [] } },
    ],
  },
  {
    audit: 'script-injection',
    name: 'inside a function, by an index, as a whole, in a script of github-script',
    bad: {
      files: {
        [a]: workflow(
          `- run: npx loco-cli pull; echo «\${{ format('{0}', github.event.comment.body) }}\n  ${inEnv('LOCO_API_KEY')}`,
          { on: 'issue_comment' },
        ),
        [b]: workflow(
          `- run: |\n    npx loco-cli pull\n    echo «\${{ github.event['issue'].title }}\n    echo '«\${{ toJSON(github.event) }}'\n  ${inEnv('LOCO_API_KEY')}\n- uses: actions/github-script@v7\n  with:\n    script: |\n      const a = "«\${{ GitHub.Event.Comment.Body }}"`,
          { on: 'issue_comment' },
        ),
      },
    },
    good: [
      {
        files: {
          [a]: workflow(
            `- run: |\n    npx loco-cli pull\n    echo "\${{ contains(github.event.comment.body, '/deploy') }} \${{ github.event.comment.body == 'x' }} \${{ 'github.event.comment.body' }}"\n  ${inEnv('LOCO_API_KEY')}`,
            { on: 'issue_comment' },
          ),
        },
      },
      {
        files: {
          [a]: workflow(
            `- uses: actions/github-script@v7\n  with:\n    script: |\n      const a = context.payload.comment.body\n- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`,
            { on: 'issue_comment' },
          ),
        },
      },
    ],
  },
  {
    audit: 'untrusted-code',
    name: 'commands that check out',
    bad: {
      files: {
        [a]: workflow(`- run: «gh pr checkout "$N" && make\n  ${inEnv('LOCO_API_KEY')}`, { on: 'issue_comment' }),
        [b]: workflow(
          `- run: |\n    «git fetch origin pull/\${{ github.event.number }}/head:theirs\n    git checkout theirs\n- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`,
          { on: 'pull_request_target' },
        ),
      },
    },
    good: [
      {
        files: {
          [a]: workflow(
            `- run: |\n    git fetch origin pull/\${{ github.event.number }}/head\n    git diff FETCH_HEAD\n- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`,
            { on: 'pull_request_target' },
          ),
        },
      },
      {
        files: {
          [a]: workflow(`- run: gh pr checkout "$N" && make\n  ${inEnv('LOCO_API_KEY')}`, { on: 'workflow_dispatch' }),
        },
      },
    ],
  },
  {
    audit: 'untrusted-code',
    name: 'a reusable workflow that is called',
    bad: {
      files: {
        [a]: 'on: pull_request_target\njobs:\n  call:\n    uses: ./.github/workflows/b.yml\n    secrets: inherit\n',
        [b]: workflow(
          `- uses: actions/checkout@v4\n  with:\n    ref: «\${{ github.event.pull_request.head.sha }}\n- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`,
          { on: 'workflow_call' },
        ),
      },
    },
    good: [
      {
        files: {
          [a]: 'on: push\njobs:\n  call:\n    uses: ./.github/workflows/b.yml\n    secrets: inherit\n',
          [b]: workflow(
            `- uses: actions/checkout@v4\n  with:\n    ref: \${{ github.event.pull_request.head.sha }}\n- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`,
            { on: 'workflow_call' },
          ),
        },
      },
    ],
  },
  {
    audit: 'key-in-artifact',
    name: 'a build argument of an action that builds images',
    bad: {
      files: {
        [a]: workflow(
          '- uses: docker/build-push-action@v6\n  with:\n    build-args: «|\n      NPM_TOKEN=${{ secrets.NPM_TOKEN }}',
        ),
      },
    },
    good: [
      {
        files: {
          [a]: workflow('- uses: docker/build-push-action@v6\n  with:\n    secrets: |\n      npm=${{ secrets.NPM_TOKEN }}'),
        },
      },
    ],
  },
  {
    audit: 'key-in-url',
    name: 'not a webhook, whose URL is the key',
    bad: {
      files: {
        [a]: workflow('- run: curl «"https://localise.biz/api/tags?key=$K"\n  env: { K: "${{ secrets.LOCO_API_KEY }}" }'),
      },
    },
    good: [{ files: { [a]: workflow('- run: curl -d x "$HOOK"\n  env: { HOOK: "${{ secrets.SLACK_WEBHOOK_URL }}" }') } }],
  },
  {
    audit: 'opaque-name',
    name: 'not a secret that a reusable workflow declares',
    bad: { files: { [a]: workflow('- run: ./x\n  env:\n    TOKEN: ${{ «secrets.TOKEN }}') } },
    good: [
      {
        files: {
          [a]: 'on: push\njobs:\n  call:\n    uses: ./.github/workflows/b.yml\n    secrets:\n      token: ${{ secrets.LOCO_API_KEY }}\n',
          [b]: workflow('- run: npx loco-cli pull\n  env:\n    LOCO_API_KEY: ${{ secrets.token }}', {
            on: '\n  workflow_call:\n    secrets:\n      token: { required: true }',
          }),
        },
      },
      {
        files: {
          [b]: workflow('- run: ./x\n  env:\n    TOKEN: ${{ secrets.token }}', {
            on: '{ workflow_call: { secrets: { token: { required: true } } } }',
          }),
        },
      },
    ],
  },
  {
    audit: 'undocumented-key',
    name: 'not what stands beside a key',
    bad: {
      files: { [a]: workflow('- run: ./x\n  env: { T: "${{ «secrets.DOCKERHUB_TOKEN }}" }') },
    },
    good: [{ files: { [a]: workflow('- run: ./x\n  env: { U: "${{ secrets.DOCKERHUB_USERNAME }}" }') } }],
  },
  {
    audit: 'opaque-name',
    name: 'a name that says nothing',
    bad: { files: { [a]: workflow('- run: npx loco-cli pull\n  env:\n    LOCO_API_KEY: ${{ «secrets.MY_TOKEN }}') } },
    good: [{ files: { [a]: workflow(`- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`) } }],
  },
  {
    audit: 'undocumented-key',
    name: 'a key that the inventory does not have',
    bad: { inventory: 'version: 1\n', files: { [a]: workflow(`- run: npx loco-cli pull\n  ${marked('LOCO_API_KEY')}`) } },
    good: [
      {
        inventory: 'keys:\n  LOCO_API_KEY: { service: loco }\n',
        files: { [a]: workflow(`- run: npx loco-cli pull\n  ${inEnv('LOCO_API_KEY')}`) },
      },
      { files: { [a]: workflow('- run: ./x\n  env:\n    HOUSE_COLOUR: ${{ secrets.HOUSE_COLOUR }}') } },
    ],
  },
  {
    audit: 'needless-key',
    name: 'what works without a key',
    bad: {
      files: {
        [a]: workflow('- run: «npx lingo.dev status\n  env:\n    LINGODOTDEV_API_KEY: ${{ secrets.LINGODOTDEV_API_KEY }}'),
      },
    },
    good: [
      {
        files: { [a]: workflow('- run: npx lingo.dev run\n  env:\n    LINGODOTDEV_API_KEY: ${{ secrets.LINGODOTDEV_API_KEY }}') },
      },
      {
        files: {
          [a]: workflow(
            '- run: npx lingo.dev status && npx lingo.dev run\n  env:\n    LINGODOTDEV_API_KEY: ${{ secrets.LINGODOTDEV_API_KEY }}',
          ),
        },
      },
    ],
  },
  {
    audit: 'long-lived-credential',
    name: 'cloud keys and publishing tokens',
    bad: {
      files: {
        [a]: workflow(
          '- uses: aws-actions/configure-aws-credentials@v5\n  with:\n    «aws-secret-access-key: ${{ secrets.AWS_SECRET }}\n    aws-region: eu-central-1',
        ),
      },
    },
    good: [
      {
        files: {
          [a]: workflow(
            '- uses: aws-actions/configure-aws-credentials@v5\n  with:\n    role-to-assume: ${{ secrets.AWS_ROLE }}\n    aws-region: eu-central-1',
          ),
        },
      },
    ],
  },
]
