import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 8 hexadecimal digits, `.` and 35 hexadecimal digits, as samples look. */
export const fibery = {
  id: 'fibery',
  name: 'Fibery',
  docs: 'https://the.fibery.io/@public/User_Guide/',
  hosts: ['*.fibery.io'],
  keys: {
    'fibery-api-key': {
      name: 'Fibery API key',
      shape: [{ hex: 8 }, '.', { hex: 35 }],
      beside: [
        ...tokenNames('fibery'),
        { named: '*fibery_secret' },
        { named: '*fibery_api_secret' },
        { named: '*fibery_access_key' },
        { word: 'fibery.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://the.fibery.io/@public/User_Guide/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the workspace.',
    },
  },
} as const satisfies Service
