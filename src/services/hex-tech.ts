import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
      beside: tokenNames('hex_tech'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://learn.hex.tech/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs projects of the workspace.',
    },
  },
} as const satisfies Service
