import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Secret keys are `sk_` and 48 hex digits, as its own code makes them. */
export const plunk = {
  id: 'plunk',
  name: 'Plunk',
  docs: 'https://docs.useplunk.com/getting-started/introduction',
  hosts: ['api.useplunk.com', 'next-api.useplunk.com', 'app.useplunk.com'],
  keys: {
    'plunk-secret-key': {
      name: 'Plunk secret key',
      source: 'https://github.com/useplunk/plunk/blob/91a8840c3cec332a12b615a34c927f86ddf42a57/packages/api/src/util/tokens.ts',
      shape: ['sk_', { hex: 48 }],
      beside: [
        ...named(['plunk', 'useplunk'], ['_api_key', '_secret_key', '_key', '_secret', '_token', '_private_key']),
        { word: 'useplunk', within: 200 },
        { word: 'plunk', within: 200 },
        { word: 'Plunk', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://app.useplunk.com/settings/api', steps: ['Project settings, API keys', 'Regenerate the keys'] },
      reach: 'Sends mail in the project’s name, and reads and changes its contacts.',
    },
  },
} as const satisfies Service
