import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const coreAc = {
  id: 'core-ac',
  name: 'CORE (papers)',
  docs: 'https://api.core.ac.uk/docs/v3',
  hosts: ['api.core.ac.uk'],
  keys: {
    'core-ac-api-key': {
      name: 'CORE (papers) API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*core_ac_api_key' },
        { named: '*core_ac_key' },
        { named: '*core_ac_token' },
        { named: '*core_ac_api_token' },
        { named: '*core_ac_access_token' },
        { named: '*core_ac_secret' },
        { named: '*core_ac_api_secret' },
        { named: '*core_ac_access_key' },
        { named: '*core_ac_uk_api_key' },
        { named: '*core_ac_uk_key' },
        { named: '*core_ac_uk_token' },
        { named: '*core_ac_uk_api_token' },
        { named: '*core_ac_uk_access_token' },
        { named: '*core_ac_uk_secret' },
        { named: '*core_ac_uk_api_secret' },
        { named: '*core_ac_uk_access_key' },
        { named: '*core_papers_api_key' },
        { named: '*core_papers_key' },
        { named: '*core_papers_token' },
        { named: '*core_papers_api_token' },
        { named: '*core_papers_access_token' },
        { named: '*core_papers_secret' },
        { named: '*core_papers_api_secret' },
        { named: '*core_papers_access_key' },
        { named: '*core_api_key' },
        { word: 'api.core.ac.uk', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api.core.ac.uk/docs/v3',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
