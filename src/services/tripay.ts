import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * Sandbox API keys: `DEV-` and 40 letters and digits, as samples look. API keys: 40 letters and digits, as samples look.
 * Private keys: 5 letters and digits, `-`, 5 letters and digits, `-`, 5 letters and digits, `-`, 5 letters and digits, `-`
 * and 5 letters and digits, as samples look.
 */
export const tripay = {
  id: 'tripay',
  name: 'Tripay',
  docs: 'https://tripay.co.id/developer',
  hosts: ['tripay.co.id'],
  keys: {
    'tripay-sandbox-api-key': {
      name: 'Tripay sandbox API key',
      shape: ['DEV-', { base62: 40 }],
      weak: true,
      beside: [...apiKeyNames('tripay'), { named: '*api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://tripay.co.id/developer',
        steps: ['Find where the sandbox API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'tripay-api-key': {
      name: 'Tripay API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('tripay'), { word: 'tripay.co.id', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://tripay.co.id/developer',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'tripay-private-key': {
      name: 'Tripay private key',
      shape: [{ base62: 5 }, '-', { base62: 5 }, '-', { base62: 5 }, '-', { base62: 5 }, '-', { base62: 5 }],
      beside: [{ named: '*tripay_private_key' }, { word: 'tripay.co.id', within: 160 }],
      manual: {
        page: 'https://tripay.co.id/developer',
        steps: ['Find where the private key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
