import type { Service } from '../model/service.ts'
import { apiKeyNames, named } from '../model/usual-names.ts'

/** API keys: 60 letters and digits, as samples look. */
export const dreamstudio = {
  id: 'dreamstudio',
  name: 'Stable Diffusion API (ModelsLab)',
  docs: 'https://docs.modelslab.com/',
  hosts: ['modelslab.com', 'stablediffusionapi.com'],
  keys: {
    'dreamstudio-api-key': {
      name: 'Stable Diffusion API (ModelsLab) API key',
      shape: [{ base62: 60 }],
      beside: [
        ...apiKeyNames('modelslab'),
        ...named(['stablediffusionapi', 'stablediffusion'], ['_key', '_token', '_access_token', '_secret', '_access_key']),
        { word: 'modelslab.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.modelslab.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
