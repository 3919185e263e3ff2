import type { Service } from '../model/service.ts'

/**
 * API keys: `ev:key:1:`, 60 to 70 letters and digits, and behind colons 6 characters of base64 of the app’s hash and 6 more;
 * Evervault’s own library reads the prefix and the hash, the lengths are as in its samples.
 */
export const evervault = {
  id: 'evervault',
  name: 'Evervault',
  docs: 'https://docs.evervault.com/',
  hosts: ['api.evervault.com'],
  keys: {
    'evervault-api-key': {
      name: 'Evervault API key',
      source:
        'https://github.com/evervault/evervault-node/blob/b0bb281f977da7164f4d18df0ad788cf9a6ba887/lib/utils/validationHelper.ts',
      shape: ['ev:key:1:', { base62: [60, 70] }, ':', { base64: 6 }, ':', { base64: 6 }],
      carriers: [{ header: 'API-Key', value: '{key}' }],
      manual: { page: 'https://app.evervault.com/', steps: ['App settings, API keys', 'Delete the key'] },
      reach: 'Opens data that was encrypted for the app.',
    },
  },
} as const satisfies Service
