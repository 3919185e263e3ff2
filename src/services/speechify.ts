import type { Service } from '../model/service.ts'

/** API keys: 43 characters of URL-safe base64 and `=`, as samples look. */
export const speechify = {
  id: 'speechify',
  name: 'Speechify',
  docs: 'https://docs.sws.speechify.com/',
  hosts: ['api.sws.speechify.com'],
  keys: {
    'speechify-api-key': {
      name: 'Speechify API key',
      shape: [{ base64url: 43 }, '='],
      beside: [
        { named: '*speechify_api_key' },
        { named: '*speechify_key' },
        { named: '*speechify_token' },
        { named: '*speechify_api_token' },
        { named: '*speechify_access_token' },
        { named: '*speechify_secret' },
        { named: '*speechify_api_secret' },
        { named: '*speechify_access_key' },
        { word: 'api.sws.speechify.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.sws.speechify.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
