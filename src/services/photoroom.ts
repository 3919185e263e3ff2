import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 40 hexadecimal digits; newer ones have `sk_pr_`, the key’s name and `_` before them, those of the sandbox
 * `sandbox_` besides. As samples look.
 */
export const photoroom = {
  id: 'photoroom',
  name: 'Photoroom',
  docs: 'https://docs.photoroom.com/',
  hosts: ['sdk.photoroom.com', 'image-api.photoroom.com'],
  keys: {
    'photoroom-api-key': {
      name: 'Photoroom API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('photoroom'), { word: 'sdk.photoroom.com', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.photoroom.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes images and films at the owner’s cost.',
    },
    'photoroom-named-api-key': {
      name: 'Photoroom API key (with its name)',
      shape: [{ oneOf: ['sk_pr_', 'sandbox_sk_pr_'] }, { base62: [2, 40] }, '_', { hex: 40 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.photoroom.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
