import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `sk-nano-` and a UUID; before, a UUID alone. As samples look. */
export const nanoGpt = {
  id: 'nano-gpt',
  name: 'NanoGPT',
  docs: 'https://docs.nano-gpt.com/',
  hosts: ['nano-gpt.com'],
  keys: {
    'nano-gpt-api-key': {
      name: 'NanoGPT API key',
      shape: uuid,
      beside: [...apiKeyNames('nanogpt'), { word: 'nano-gpt.com', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.nano-gpt.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
    'nano-gpt-new-api-key': {
      name: 'NanoGPT API key (with prefix)',
      shape: ['sk-nano-', ...uuid],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'x-api-key', value: '{key}' },
      ],
      manual: {
        page: 'https://docs.nano-gpt.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
