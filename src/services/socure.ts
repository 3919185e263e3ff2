import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*socure_api_key' },
        { named: '*socure_key' },
        { named: '*socure_token' },
        { named: '*socure_api_token' },
        { named: '*socure_access_token' },
        { named: '*socure_secret' },
        { named: '*socure_api_secret' },
        { named: '*socure_access_key' },
        { word: 'service.socure.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'SocureApiKey {key}' }],
      manual: {
        page: 'https://developer.socure.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
