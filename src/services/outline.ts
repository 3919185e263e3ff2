import type { Service } from '../model/service.ts'

/** API keys are `ol_api_` and 38 letters and digits, as its own code makes them. */
export const outline = {
  id: 'outline',
  name: 'Outline',
  docs: 'https://www.getoutline.com/developers#section/Authentication',
  hosts: ['app.getoutline.com', '*.getoutline.com'],
  keys: {
    'outline-api-key': {
      name: 'Outline API key',
      source: 'https://github.com/outline/outline/blob/114436a5859f0e455c6b5cd800f1530abe4afb61/server/models/ApiKey.ts',
      shape: ['ol_api_', { base62: 38 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.getoutline.com/settings/api-and-apps', steps: ['Settings, API & apps', 'Revoke the key'] },
      reach: 'Reads and changes documents, as its user, as far as its scopes go.',
    },
  },
} as const satisfies Service
