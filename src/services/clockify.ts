import type { Service } from '../model/service.ts'

/** API keys have 48 characters of base64, which are 36 letters and digits within, as samples look. */
export const clockify = {
  id: 'clockify',
  name: 'Clockify',
  docs: 'https://docs.clockify.me/#section/Authentication',
  hosts: ['api.clockify.me'],
  keys: {
    'clockify-api-key': {
      name: 'Clockify API key',
      shape: [{ base64: 48 }],
      beside: [
        { named: '*clockify_api_key' },
        { named: '*clockify_key' },
        { named: '*clockify_token' },
        { named: '*clockify_api_token' },
        { word: 'clockify.me', within: 120 },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      access: 'full',
      manual: {
        page: 'https://app.clockify.me/manage-api-keys',
        steps: ['Preferences, Advanced, Manage API keys', 'Delete the key'],
      },
      reach: 'Does in the workspace all that its user may do.',
    },
  },
} as const satisfies Service
