import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: `sk-` and 48 letters and digits. */
export const newApiGateway = {
  id: 'new-api-gateway',
  name: 'New API and One API',
  docs: 'https://github.com/songquanpeng/one-api',
  hosts: [],
  selfHosted: true,
  keys: {
    'new-api-gateway-api-key': {
      name: 'New API and One API API key',
      source: 'https://github.com/QuantumNous/new-api/blob/1779dd59487b1918625ae0601a192689ebc314e7/common/utils.go',
      shape: ['sk-', { base62: 48 }],
      beside: named(['oneapi', 'newapi'], ['_key', '_token', '_access_token', '_secret', '_access_key']),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://github.com/songquanpeng/one-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
