import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 8 hexadecimal digits, `-`, 4 hexadecimal digits, `-`, 5 hexadecimal digits, `-`, 4 hexadecimal digits, `-` and
 * 11 hexadecimal digits, as samples look.
 */
export const zoomeye = {
  id: 'zoomeye',
  name: 'ZoomEye',
  docs: 'https://www.zoomeye.org/doc',
  hosts: ['api.zoomeye.org'],
  keys: {
    'zoomeye-api-key': {
      name: 'ZoomEye API key',
      shape: [{ hexAny: 8 }, '-', { hexAny: 4 }, '-', { hexAny: 5 }, '-', { hexAny: 4 }, '-', { hexAny: 11 }],
      beside: [...apiKeyNames('zoomeye'), { word: 'api.zoomeye.org', within: 160 }],
      carriers: [{ header: 'API-KEY', value: '{key}' }],
      manual: {
        page: 'https://www.zoomeye.org/doc',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
