import type { Service } from '../model/service.ts'

/** API keys: `cbkey_` and 20 to 40 letters and digits, as samples look. */
export const crunchyBridge = {
  id: 'crunchy-bridge',
  name: 'Crunchy Bridge',
  docs: 'https://docs.crunchybridge.com/',
  hosts: ['api.crunchybridge.com'],
  keys: {
    'crunchy-bridge-api-key': {
      name: 'Crunchy Bridge API key',
      source: 'https://github.com/CrunchyData/bridge-cli/blob/0074916bfaa37f687787f1e7b3448bfc65c5a928/spec/cb/login_spec.cr',
      shape: ['cbkey_', { base62: [20, 40] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.crunchybridge.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes, reads and deletes databases of the team.',
    },
  },
} as const satisfies Service
