import type { Service } from '../model/service.ts'

/** API keys are `api_`, an id and a secret of 22 letters and digits each, with a point between, as samples look. */
export const closeIo = {
  id: 'close-io',
  name: 'Close',
  docs: 'https://developer.close.com/topics/authentication/',
  hosts: ['api.close.com', 'app.close.io'],
  keys: {
    'close-io-api-key': {
      name: 'Close API key',
      shape: ['api_', { base62: [20, 24], as: 'id' }, '.', { base62: [20, 24] }],
      carriers: [{ basic: '{key}:' }],
      access: 'full',
      manual: {
        page: 'https://app.close.com/settings/developer/api-keys/',
        steps: ['Settings, Developer, API Keys', 'Delete the key'],
      },
      reach: 'Does in the organization all that its user may do: leads, calls, mail.',
    },
  },
} as const satisfies Service
