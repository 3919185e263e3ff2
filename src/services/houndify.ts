import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
        ...apiKeyNames('houndify'),
        { named: '*hound_client_key' },
        ...apiKeyNames('hound'),
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
