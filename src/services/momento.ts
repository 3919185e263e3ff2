import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are a JSON object of an endpoint and a key in base64, as in the tests of its own client; either may come first. */
export const momento = {
  id: 'momento',
  name: 'Momento',
  docs: 'https://docs.momentohq.com/cache/develop/authentication/api-keys',
  hosts: ['*.momentohq.com', 'console.gomomento.com'],
  keys: {
    'momento-api-key': {
      name: 'Momento API key',
      source:
        'https://github.com/momentohq/client-sdk-javascript/blob/main/packages/core/test/unit/auth/credential-provider.test.ts',
      shapes: [
        ['eyJlbmRwb2ludCI6', { base64: [100, 1200] }],
        ['eyJhcGlfa2V5Ijoi', { base64: [100, 1200] }],
      ],
      beside: [
        ...plainKeyNames('momento'),
        { named: '*momento_auth_token' },
        { word: 'momento', within: 200 },
        { word: 'MOMENTO', within: 200 },
        { word: 'Momento', within: 200 },
      ],
      manual: {
        page: 'https://console.gomomento.com/api-keys',
        steps: ['API keys', 'Revoke the key; older ones end when they expire'],
      },
      reach: 'Reads and writes caches and topics, as far as its permissions go.',
    },
  },
} as const satisfies Service
