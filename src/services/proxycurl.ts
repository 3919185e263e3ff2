import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 22 characters of URL-safe base64, as samples look. */
export const proxycurl = {
  id: 'proxycurl',
  name: 'Proxycurl',
  docs: 'https://nubela.co/proxycurl/docs',
  hosts: ['nubela.co'],
  keys: {
    'proxycurl-api-key': {
      name: 'Proxycurl API key',
      shape: [{ base64url: 22 }],
      beside: [...apiKeyNames('proxycurl', 'nubela'), { word: 'nubela.co', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://nubela.co/proxycurl/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
