import type { Service } from '../model/service.ts'

/** API keys of Vultr: 36 capital letters and digits in samples. */
export const vultr = {
  id: 'vultr',
  name: 'Vultr',
  docs: 'https://docs.vultr.com/platform/other/api/how-to-enable-the-vultr-api',
  hosts: ['api.vultr.com'],
  keys: {
    'vultr-api-key': {
      name: 'Vultr API key',
      shape: [{ base36upper: 36 }],
      beside: [
        { named: '*vultr_api_key' },
        { named: '*vultr_token' },
        { named: '*vultr_key' },
        { named: '*vultr_api_token' },
        { named: '*vultr_access_token' },
        { word: 'api.vultr.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://www.vultr.com/api/#operation/get-account. 401 is said of an address that is not allowed, too: so the sentence, which no page has.
      verify: {
        request: 'GET https://api.vultr.com/v2/account',
        means: { live: { status: 200, at: 'account.email' }, dead: { status: 401, at: 'error', is: 'Invalid API token.' } },
        reads: { owner: 'account.name', scopes: 'account.acls' },
        inferred: true,
      },
      access: 'full',
      manual: { page: 'https://my.vultr.com/settings/#settingsapi', steps: ['Regenerate the key, or delete that of the user'] },
      reach: 'Manages the account as its user may: machines, storage, domains.',
    },
  },
} as const satisfies Service
