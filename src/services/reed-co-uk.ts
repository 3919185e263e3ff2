import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const reedCoUk = {
  id: 'reed-co-uk',
  name: 'Reed.co.uk',
  docs: 'https://www.reed.co.uk/developers',
  hosts: ['www.reed.co.uk'],
  keys: {
    'reed-co-uk-api-key': {
      name: 'Reed.co.uk API key',
      shape: uuid,
      beside: [
        { named: '*reed_api_key' },
        { named: '*reed_key' },
        { named: '*reed_co_uk_api_key' },
        { named: '*reed_co_uk_key' },
        { named: '*reed_jobs_api_key' },
        { named: '*reed_jobs_key' },
        { word: 'www.reed.co.uk', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://www.reed.co.uk/developers',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
