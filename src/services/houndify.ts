import type { Service } from '../model/service.ts'

/** API keys: 86 characters of URL-safe base64 and `==`, as samples look. */
export const houndify = {
  id: 'houndify',
  name: 'Houndify',
  docs: 'https://docs.houndify.com/',
  hosts: ['api.houndify.com'],
  keys: {
    'houndify-api-key': {
      name: 'Houndify API key',
      shape: [{ base64url: 86 }, '=='],
      beside: [
        { named: '*houndify_client_key' },
        { named: '*houndify_api_key' },
        { named: '*houndify_key' },
        { named: '*houndify_token' },
        { named: '*houndify_api_token' },
        { named: '*houndify_access_token' },
        { named: '*houndify_secret' },
        { named: '*houndify_api_secret' },
        { named: '*houndify_access_key' },
        { named: '*hound_client_key' },
        { named: '*hound_api_key' },
        { named: '*hound_key' },
        { named: '*hound_token' },
        { named: '*hound_api_token' },
        { named: '*hound_access_token' },
        { named: '*hound_secret' },
        { named: '*hound_api_secret' },
        { named: '*hound_access_key' },
        { word: 'api.houndify.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.houndify.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
