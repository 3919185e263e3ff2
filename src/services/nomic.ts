import type { Service } from '../model/service.ts'

/** Nomic's API keys: `nk-` and 43 characters of base64url, by public samples. */
export const nomic = {
  id: 'nomic',
  name: 'Nomic',
  docs: 'https://docs.nomic.ai/reference/api',
  hosts: ['api-atlas.nomic.ai'],
  keys: {
    'nomic-api-key': {
      name: 'Nomic API key',
      shape: ['nk-', { base64url: 43 }],
      alone: true,
      beside: [
        { named: '*nomic_api_key' },
        { named: '*nomic_key' },
        { named: '*nomic_token' },
        { named: '*nomic_atlas_api_key' },
        { word: 'nomic login', within: 24 },
        { word: 'nomic.login', within: 24 },
        { word: 'nomic.ai', within: 120 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://atlas.nomic.ai/cli-login', steps: ['Revoke the key'] },
      reach: 'Makes embeddings and reads or changes data sets of the organization.',
    },
  },
} as const satisfies Service
