import type { Audit } from '../model/audit.ts'
import type { Flow } from '../model/workflow.ts'
import { firstOfEach, nameOf, remarkOn } from './remarks.ts'

/** Where a run can prove by itself who it is, no key has to be kept. */
interface Better {
  /** The action and its input that take the stored key. */
  readonly action?: RegExp
  readonly input?: RegExp
  /** The program, and the first words behind it. */
  readonly program?: RegExp
  readonly words?: RegExp
  /** The variable that the key goes along in. */
  readonly variable?: RegExp
  readonly advice: string
}

const oidc = 'https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments'
const ways: readonly Better[] = [
  {
    action: /^aws-actions\/configure-aws-credentials$/i,
    input: /^aws-(?:access-key-id|secret-access-key)$/i,
    advice: `Let the run take a role by OIDC (\`role-to-assume\`, \`id-token: write\`): ${oidc}/oidc-in-aws`,
  },
  {
    action: /^google-github-actions\/auth$/i,
    input: /^credentials_json$/i,
    advice: `Use workload identity federation (\`workload_identity_provider\`, \`id-token: write\`): ${oidc}/oidc-in-google-cloud-platform`,
  },
  {
    action: /^azure\/login$/i,
    input: /^creds$/i,
    advice: `Use a federated credential (\`client-id\`, \`tenant-id\`, \`subscription-id\`, \`id-token: write\`): ${oidc}/oidc-in-azure`,
  },
  {
    action: /^hashicorp\/vault-action$/i,
    input: /^token$/i,
    advice: `Log in by OIDC (\`method: jwt\`, \`id-token: write\`): ${oidc}/oidc-in-hashicorp-vault`,
  },
  {
    action: /^pypa\/gh-action-pypi-publish$/i,
    input: /^password$/i,
    advice:
      'Use trusted publishing: leave `password` out and grant `id-token: write`; the action’s page says how the project is told of the workflow.',
  },
  {
    program: /^(?:npm|pnpm|yarn)$/,
    words: /^publish\b/,
    advice: 'Use trusted publishing (`id-token: write`, no token), which the package’s settings name the workflow for.',
  },
  {
    program: /^cargo$/,
    words: /^publish\b/,
    advice: 'Use trusted publishing: `rust-lang/crates-io-auth-action` gives a token of half an hour.',
  },
  {
    program: /^gem$/,
    words: /^push\b/,
    advice: 'Use trusted publishing: `rubygems/configure-rubygems-credentials` gives a token for the run.',
  },
  {
    program: /^aws$/,
    variable: /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/,
    advice: `Let the run take a role by OIDC (\`aws-actions/configure-aws-credentials\` with \`role-to-assume\`): ${oidc}/oidc-in-aws`,
  },
  {
    program: /^(?:terraform|tofu)$/,
    variable: /^(?:AWS_SECRET_ACCESS_KEY|ARM_CLIENT_SECRET|GOOGLE_CREDENTIALS)$/,
    advice: `Let the run prove who it is by OIDC: ${oidc}`,
  },
]

export const longLivedCredential: Audit = {
  id: 'long-lived-credential',
  finds: 'A stored cloud or registry key where OIDC or trusted publishing would do.',
  severity: 'medium',
  fix: 'Let the run prove who it is, and keep no key.',
  find: ({ flows }) =>
    firstOfEach(
      flows.flatMap((flow) => {
        const better = flow.from.kind === 'token' ? undefined : ways.find((way) => fits(flow, way))
        return better === undefined ? [] : [{ flow, better }]
      }),
      ({ flow, better }) => `${flow.workflow.path} ${nameOf(flow)} ${better.advice}`,
    ).map(({ flow, better }) =>
      remarkOn(flow, {
        severity: 'medium',
        confidence: 'certain',
        message: `${nameOf(flow)} is kept for ever where the run could prove by itself who it is.`,
        fix: better.advice,
      }),
    ),
}

function fits({ end }: Flow, way: Better): boolean {
  if (end.kind === 'action')
    return way.action?.test(end.action.name) === true && end.input !== null && way.input?.test(end.input) === true
  if (end.kind !== 'command' || end.command.program === null || way.program?.test(end.command.program) !== true) return false
  const said = end.command.words.map(({ text }) => text).join(' ')
  if (way.words !== undefined && !way.words.test(said)) return false
  return way.variable === undefined || (end.by.by === 'environment' && way.variable.test(end.by.variable))
}
