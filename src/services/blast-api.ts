import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const blastApi = {
  id: 'blast-api',
  name: 'Blast API',
  docs: 'https://docs.blastapi.io/',
  hosts: ['*.blastapi.io'],
  keys: {
    'blast-api-api-key': {
      name: 'Blast API API key',
      shape: uuid,
      beside: [
        { named: '*blastapi_key' },
        { named: '*blastapi_token' },
        { named: '*blastapi_access_token' },
        { named: '*blastapi_secret' },
        { named: '*blastapi_access_key' },
        { named: '*blast_project_id' },
        { word: 'blastapi.io', within: 160 },
      ],
      manual: { page: 'https://docs.blastapi.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
    // Its form rests on samples.
    'blast-api-endpoint': {
      name: 'Blast API endpoint',
      shape: [{ oneOf: ['https://', 'wss://'] }, { base64url: [3, 40] }, '.blastapi.io/', ...uuid],
      manual: { page: 'https://docs.blastapi.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of blockchain calls.',
    },
  },
} as const satisfies Service
