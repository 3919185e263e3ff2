import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const socure = {
  id: 'socure',
  name: 'Socure',
  docs: 'https://developer.socure.com/',
  hosts: ['service.socure.com', 'sandbox.socure.com'],
  keys: {
    'socure-api-key': {
      name: 'Socure API key',
      shape: uuid,
      beside: [...apiKeyNames('socure'), { word: 'service.socure.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'SocureApiKey {key}' }],
      manual: {
        page: 'https://developer.socure.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
