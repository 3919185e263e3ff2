import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/** API keys of Telnyx: `KEY`, an id, `_` and a secret, as the example of its own library; 32 capital hexadecimal digits and 22 letters and digits, as samples look. */
export const telnyx = {
  id: 'telnyx',
  name: 'Telnyx',
  docs: 'https://developers.telnyx.com/development/api-fundamentals/create-api-keys',
  hosts: ['api.telnyx.com'],
  keys: {
    'telnyx-api-key': {
      name: 'Telnyx API key',
      source: 'https://github.com/team-telnyx/telnyx-python/blob/076dff69d726b600e35bc96cdad933f677cb489e/README.md',
      shape: ['KEY', { hexUpper: 32 }, '_', { base62: 22 }],
      beside: [
        ...credentialNames('telnyx'),
        { named: '*api_key' },
        { named: '*key' },
        { word: 'telnyx', within: 300 },
        { word: 'Bearer', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // The read-only call of https://developers.telnyx.com/docs/development/api-fundamentals/troubleshooting; 10009 as users are told
      verify: {
        request: 'GET https://api.telnyx.com/v2/balance',
        means: {
          live: { status: 200, at: 'data.balance' },
          dead: { status: 401, at: 'errors.0.code', is: '10009' },
          limited: { status: 403, at: 'errors.0.code' },
        },
        inferred: true,
      },
      manual: { page: 'https://portal.telnyx.com/#/app/api-keys', steps: ['Find the key by its tag', 'Delete it'] },
      reach: 'Sends messages and calls, buys numbers at the account’s cost.',
    },
  },
} as const satisfies Service
