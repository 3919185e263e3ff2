import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('speechify'), { word: 'api.sws.speechify.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.sws.speechify.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
