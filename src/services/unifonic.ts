import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 30 letters and digits, as samples look. */
export const unifonic = {
  id: 'unifonic',
  name: 'Unifonic',
  docs: 'https://docs.unifonic.com/',
  hosts: ['el.cloud.unifonic.com'],
  keys: {
    'unifonic-api-key': {
      name: 'Unifonic API key',
      shape: [{ base62: 30 }],
      beside: [{ named: '*unifonic_app_sid' }, ...apiKeyNames('unifonic'), { word: 'el.cloud.unifonic.com', within: 160 }],
      manual: {
        page: 'https://docs.unifonic.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
