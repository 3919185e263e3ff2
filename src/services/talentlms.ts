import type { Service } from '../model/service.ts'

/** API keys: 30 letters and digits, as samples look. */
export const talentlms = {
  id: 'talentlms',
  name: 'TalentLMS',
  docs: 'https://www.talentlms.com/pages/docs/',
  hosts: ['*.talentlms.com'],
  keys: {
    'talentlms-api-key': {
      name: 'TalentLMS API key',
      shape: [{ base62: 30 }],
      beside: [
        { named: '*talentlms_api_key' },
        { named: '*talentlms_key' },
        { named: '*talentlms_token' },
        { named: '*talentlms_api_token' },
        { named: '*talentlms_access_token' },
        { named: '*talentlms_secret' },
        { named: '*talentlms_api_secret' },
        { named: '*talentlms_access_key' },
        { word: 'talentlms.com', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://www.talentlms.com/pages/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes courses and those who take them.',
    },
  },
} as const satisfies Service
