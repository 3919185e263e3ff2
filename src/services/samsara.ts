import type { Service } from '../model/service.ts'

/** Tokens of Samsara: the prefix and about 30 letters and digits; known from what is seen. */
export const samsara = {
  id: 'samsara',
  name: 'Samsara',
  docs: 'https://developers.samsara.com/docs/authentication',
  hosts: ['api.samsara.com', 'api.eu.samsara.com'],
  keys: {
    'samsara-api-token': {
      name: 'Samsara API token',
      shape: ['samsara_api_', { base62: [28, 40] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cloud.samsara.com/', steps: ['Settings, API Tokens', 'Delete the token'] },
      reach: 'Reads or changes vehicles, drivers and routes of the organization, as far as its scopes go.',
    },
  },
} as const satisfies Service
