import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 60 to 80 hexadecimal digits are looked at. */
export const calibre = {
  id: 'calibre',
  name: 'Calibre (speed)',
  docs: 'https://calibreapp.com/docs',
  hosts: ['api.calibreapp.com'],
  keys: {
    'calibre-api-key': {
      name: 'Calibre (speed) API key',
      shape: [{ hex: [60, 80] }],
      beside: [{ named: '*calibre_app_api_token' }, { named: '*calibre_api_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://calibreapp.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
