import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 64 to 96 hexadecimal digits are looked at. */
export const hexTech = {
  id: 'hex-tech',
  name: 'Hex (notebooks)',
  docs: 'https://learn.hex.tech/docs',
  hosts: ['app.hex.tech'],
  keys: {
    'hex-tech-api-key': {
      name: 'Hex (notebooks) API key',
      shape: [{ hex: [64, 96] }],
      beside: [
        { named: '*hex_tech_token' },
        { named: '*hex_tech_api_token' },
        { named: '*hex_tech_access_token' },
        { named: '*hex_tech_api_key' },
        { named: '*hex_tech_key' },
        { named: '*hex_tech_pat' },
        { named: '*hex_tech_personal_access_token' },
        { named: '*hex_tech_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://learn.hex.tech/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs projects of the workspace.',
    },
  },
} as const satisfies Service
