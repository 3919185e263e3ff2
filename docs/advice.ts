/** What key services advise about their keys, and what of rekey answers each piece of advice. The pages are the issuers' own. */
export interface Advice {
  readonly service: string
  readonly page: string
  /** What the page asks for, in our words. */
  readonly asks: string
  /** Ids of audits. */
  readonly audits: readonly string[]
  /** What a scan, a response or the inventory does about it; empty where audits are all. */
  readonly else?: string
}

const lingo = 'https://lingo.dev/en/docs/api/authentication'
const loco = 'https://localise.biz/help/developers/api-keys'
const legba = 'https://www.legba.app/developers/api/authentication'
const lokalise = 'https://docs.lokalise.com/en/articles/1929556-api-tokens'
const lynxo = 'https://docs.lynxo.ai/integrations/api-keys'

const of = (service: string, page: string, rows: readonly Omit<Advice, 'service' | 'page'>[]): readonly Advice[] =>
  rows.map((row) => ({ service, page, ...row }))

const leaks = 'scan and respond find a committed key and end it'

export const advice: readonly Advice[] = [
  ...of('Lingo.dev', lingo, [
    { asks: 'Send the key in the `X-API-Key` header of each request', audits: ['key-in-url', 'key-on-command-line'] },
    { asks: 'One key reaches every engine of the organization: weigh that', audits: ['shared-key', 'needless-key'] },
    { asks: 'Treat it like a production secret', audits: ['key-in-log', 'key-in-artifact', 'all-secrets', 'untrusted-code'] },
    { asks: 'Load it from the environment or a secrets manager', audits: ['hard-coded-key', 'key-on-command-line'] },
    { asks: 'Never commit it', audits: ['hard-coded-key'], else: leaks },
    { asks: 'Keep it on the server side, WebSockets included', audits: ['key-in-client'] },
    {
      asks: 'It is shown once: store it at creation',
      audits: [],
      else: 'a rotation stores the new key before anything else is done with it',
    },
    {
      asks: 'Lost or perhaps leaked: generate a new one',
      audits: ['dead-key'],
      else: 'respond gives the page and the steps, and stays until the old one is dead',
    },
    { asks: 'Name and manage keys in the dashboard', audits: ['opaque-name', 'undocumented-key'] },
  ]),
  ...of('Loco', loco, [
    { asks: 'One key for each pipeline or environment', audits: ['shared-key', 'repository-wide-secret'] },
    { asks: 'Label keys so that you know them again', audits: ['opaque-name', 'undocumented-key'] },
    {
      asks: 'Don’t distribute even a read-only key publicly',
      audits: ['key-in-client', 'key-in-artifact', 'hard-coded-key'],
      else: leaks,
    },
    {
      asks: 'Treat a full access key like your password',
      audits: ['full-access', 'key-in-log', 'untrusted-code', 'unpinned-action'],
    },
    { asks: 'Consider first whether a deployment script needs to write', audits: ['full-access'] },
    { asks: 'Where writes are needed, don’t commit the key', audits: ['hard-coded-key'], else: leaks },
    { asks: 'Full access keys are not stored: copy new ones to a secure place', audits: ['missing-secret'], else: 'stores' },
    { asks: 'A key stops working when its member is removed', audits: ['owner-left', 'dead-key'] },
    {
      asks: 'For masked keys enter the whole key, so that no other is revoked',
      audits: [],
      else: 'the steps of a response say so',
    },
    {
      asks: 'To rotate, add a new key and revoke the old one',
      audits: ['old-key'],
      else: 'rotate makes, stores and proves the new key before the old one is ended; where a person has to, the reminder has the steps',
    },
    { asks: 'Send full access keys in the header, not in the query', audits: ['key-in-url'] },
    { asks: 'Only over SSL, with connections that are verified', audits: ['plain-http'] },
    { asks: 'Rotate keys regularly', audits: ['old-key', 'expiring-key'] },
    { asks: 'Use a read-only key whenever possible', audits: ['full-access', 'needless-key'] },
    { asks: 'Rotate or revoke keys that you no longer need', audits: ['unused-secret', 'idle-key'] },
  ]),
  ...of('Legba', legba, [
    {
      asks: 'Keep keys secret',
      audits: ['key-in-log', 'key-in-artifact', 'all-secrets', 'untrusted-code', 'script-injection', 'unpinned-action'],
    },
    { asks: 'Never ship them in client code', audits: ['key-in-client'] },
    { asks: 'Never commit them to public repositories', audits: ['hard-coded-key'], else: leaks },
    { asks: 'The key is shown once: store it securely', audits: ['missing-secret'], else: 'stores' },
    { asks: 'Send the key in the `Authorization` header of each request', audits: ['key-in-url'] },
    { asks: 'Keys may expire or be revoked: generate a new one', audits: ['expiring-key', 'dead-key'] },
    { asks: 'Use environment variables or a secret manager; never hard-code', audits: ['hard-coded-key', 'key-on-command-line'] },
    { asks: 'Rotate periodically', audits: ['old-key'], else: 'rotate renews it in place' },
    { asks: 'HTTPS only', audits: ['plain-http'] },
    { asks: 'Scoped keys with the least that is needed', audits: ['full-access'] },
    {
      asks: 'Review audit logs for unusual use',
      audits: ['idle-key'],
      else: 'a report shows when a key was used last; what was done with it is in the service’s own logs',
    },
  ]),
  ...of('Lokalise', lokalise, [
    {
      asks: 'Keep the token private; don’t share it publicly',
      audits: ['hard-coded-key', 'key-in-client', 'key-in-log', 'key-in-artifact'],
      else: leaks,
    },
    { asks: 'Team owners must protect theirs most of all', audits: ['personal-key', 'full-access'] },
    { asks: 'Make a user with restricted rights, and the token as that user', audits: ['personal-key'] },
    {
      asks: 'Distinct tokens for each developer and service (testing, production)',
      audits: ['shared-key', 'repository-wide-secret'],
    },
    { asks: 'Tokens can be read-only', audits: ['full-access'] },
    {
      asks: 'Tokens don’t expire; revoke them by hand',
      audits: ['old-key', 'unused-secret'],
      else: 'respond gives the page and the steps',
    },
  ]),
  ...of('Lynxo', lynxo, [
    { asks: 'A descriptive name for each key', audits: ['opaque-name'] },
    { asks: 'Only the permissions and scopes that are required', audits: ['full-access'] },
    { asks: 'Shown once: copy and store it securely', audits: ['missing-secret'], else: 'stores' },
    { asks: 'Send it in the `Authorization` header', audits: ['key-in-url'] },
    { asks: 'Never commit keys to version control', audits: ['hard-coded-key'], else: leaks },
    { asks: 'Rotate every 90 days', audits: ['old-key'], else: '90 days are the default of `policy.max-age`' },
    { asks: 'Use environment variables', audits: ['hard-coded-key', 'key-on-command-line'] },
    { asks: 'Grant the least permissions', audits: ['full-access', 'needless-key'] },
    {
      asks: 'Monitor use: review activity logs',
      audits: ['idle-key'],
      else: 'where a service says when a key was used last, a report shows it',
    },
    { asks: 'Separate keys for development, staging and production', audits: ['shared-key', 'repository-wide-secret'] },
    { asks: 'A key for each integration; none for several services', audits: ['shared-key'] },
    { asks: 'Clear names that say the purpose', audits: ['opaque-name'] },
    { asks: 'Document which key is used where', audits: ['undocumented-key'], else: '`rekey inventory` drafts it' },
    { asks: 'Revoke what is compromised or not needed', audits: ['unused-secret', 'idle-key'], else: 'respond' },
    { asks: 'Update what uses a revoked key', audits: ['dead-key', 'shadowed-secret'] },
    { asks: 'At most 50 active keys', audits: ['too-many-keys'] },
    { asks: 'Keys don’t expire by themselves', audits: ['old-key'] },
    { asks: 'Check that a refused key is that of the right environment', audits: ['shadowed-secret', 'dead-key'] },
  ]),
]
