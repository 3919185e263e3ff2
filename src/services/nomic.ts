import type { Service } from '../model/service.ts'

/**
 * Nomic’s API keys begin with `nk-`, by which its own client tells them from other tokens; that 43 characters of base64url
 * follow rests on public samples.
 */
export const nomic = {
  id: 'nomic',
  name: 'Nomic',
  docs: 'https://docs.nomic.ai/reference/api',
  hosts: ['api-atlas.nomic.ai'],
  keys: {
    'nomic-api-key': {
      name: 'Nomic API key',
      source: 'https://github.com/nomic-ai/nomic/blob/48cbdae78eb7a68bb953adb8d0868bf602c81c10/nomic/cli.py',
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
