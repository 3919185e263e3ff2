import type { Service } from '../model/service.ts'

/**
 * Every refusal is `{message}`, whatever the call (https://lingo.dev/en/docs/api/errors); 402, 403 and 429 speak of credit, reach and
 * quota of a key that is alive. `POST /whoami` is what the issuer's own command line asks. Keys have no documented layout: three public
 * samples agree on the first shape, newer ones may look like anything, so that both need a name beside them.
 */
export const lingoDev = {
  id: 'lingo-dev',
  name: 'Lingo.dev',
  docs: 'https://lingo.dev/en/docs/api/authentication',
  hosts: ['api.lingo.dev'],
  keys: {
    'lingo-dev-api-key': {
      name: 'Lingo.dev API key',
      shapes: [['api_', { base36: 24 }], [{ base64url: [24, 128] }]],
      beside: [
        { named: '*lingo_api_key' },
        { named: '*lingodotdev_api_key' },
        { named: '*replexica_api_key' },
        { named: 'apiKey', in: '**/.lingodotdevrc' },
        { command: 'lingo.dev', flag: '--api-key' },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      verify: {
        request: 'POST https://api.lingo.dev/whoami',
        means: {
          live: { status: 200, at: 'organizationId' },
          dead: { status: 401, at: 'message' },
          limited: [
            { status: 402, at: 'message' },
            { status: 403, at: 'message' },
            { status: 429, at: 'message' },
          ],
        },
        reads: { id: 'keyId', owner: 'email', account: 'organizationId' },
      },
      manual: {
        page: 'https://lingo.dev/en/docs/platform/api-keys',
        steps: ['Open the organization’s dashboard, API Keys', 'Delete the key: it stops working at once'],
      },
      reach: 'Spends the credit of every localization engine that the key reaches, and reads what they translate.',
    },
  },
  usage: {
    read: [{ request: 'GET /*' }, { request: 'POST /whoami' }, { request: 'POST /process/estimate' }],
    write: [
      { request: 'POST /process/localize' },
      { request: 'POST /jobs/*' },
      { action: 'lingodotdev/lingo.dev', input: 'api-key' },
      { command: 'lingo.dev run' },
      { command: 'lingo.dev i18n' },
      { command: 'lingo.dev ci' },
    ],
    keyless: [
      { command: 'lingo.dev status' },
      { command: 'lingo.dev run --frozen' },
      { command: 'lingo.dev lockfile' },
      { command: 'lingo.dev purge' },
      { command: 'lingo.dev cleanup' },
      { command: 'lingo.dev show' },
    ],
  },
} as const satisfies Service
