import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 characters of URL-safe base64, as samples look. */
export const mparticle = {
  id: 'mparticle',
  name: 'mParticle',
  docs: 'https://docs.mparticle.com/',
  hosts: ['s2s.mparticle.com', 'api.mparticle.com'],
  keys: {
    'mparticle-api-key': {
      name: 'mParticle API key',
      shape: [{ base64url: 64 }],
      beside: [...secretNames('mparticle'), { word: 's2s.mparticle.com', within: 160 }],
      manual: {
        page: 'https://docs.mparticle.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the data that flows through it.',
    },
  },
} as const satisfies Service
