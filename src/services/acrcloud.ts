import type { Service } from '../model/service.ts'

/** API keys: 40 letters and digits, as samples look. */
export const acrcloud = {
  id: 'acrcloud',
  name: 'ACRCloud',
  docs: 'https://docs.acrcloud.com/',
  hosts: ['*.acrcloud.com'],
  keys: {
    'acrcloud-api-key': {
      name: 'ACRCloud API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*acrcloud_secret' },
        { named: '*acrcloud_client_secret' },
        { named: '*acrcloud_api_secret' },
        { named: '*acrcloud_app_secret' },
        { named: '*acrcloud_access_secret' },
        { named: '*acr_secret' },
        { named: '*acr_client_secret' },
        { named: '*acr_api_secret' },
        { named: '*acr_app_secret' },
        { named: '*acr_access_secret' },
        { word: 'acrcloud.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.acrcloud.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
