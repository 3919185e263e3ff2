import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 48 to 64 hexadecimal digits, as samples look. */
export const notDiamond = {
  id: 'not-diamond',
  name: 'Not Diamond',
  docs: 'https://docs.notdiamond.ai/',
  hosts: ['api.notdiamond.ai'],
  keys: {
    'not-diamond-api-key': {
      name: 'Not Diamond API key',
      shape: ['sk-', { hex: [48, 64] }],
      beside: apiKeyNames('notdiamond'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.notdiamond.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
