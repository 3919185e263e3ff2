import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('talentlms'), { word: 'talentlms.com', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://www.talentlms.com/pages/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes courses and those who take them.',
    },
  },
} as const satisfies Service
