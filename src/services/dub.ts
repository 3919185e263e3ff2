import type { Service } from '../model/service.ts'

/** API keys are `dub_` and 24 letters and digits, as its own code makes them. */
export const dub = {
  id: 'dub',
  name: 'Dub',
  docs: 'https://dub.co/docs/api-reference/tokens',
  hosts: ['api.dub.co', 'app.dub.co'],
  keys: {
    'dub-api-key': {
      name: 'Dub API key',
      source: 'https://github.com/dubinc/dub/blob/00900e51ce72fa470817c44971688ea62181374e/apps/web/app/api/tokens/route.ts',
      shape: ['dub_', { base62: 24 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.dub.co/settings/tokens', steps: ['Workspace settings, API keys', 'Delete the key'] },
      reach: 'Reads and changes links and their statistics, as far as its permissions go.',
    },
  },
} as const satisfies Service
