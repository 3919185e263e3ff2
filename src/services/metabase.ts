import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/**
 * API keys are `mb_` and 32 random bytes in base64, as Metabase’s code writes them; the key that signs embedded pages has 64
 * hex digits, and the code refuses others.
 */
export const metabase = {
  id: 'metabase',
  name: 'Metabase',
  docs: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  hosts: ['*.metabaseapp.com'],
  selfHosted: true,
  keys: {
    'metabase-api-key': {
      name: 'Metabase API key',
      source:
        'https://github.com/metabase/metabase/blob/061ea3cf114667f0e702666e66909cfeddbba8fa/src/metabase/api_keys/models/api_key.clj',
      shape: ['mb_', { base64: 43 }, '='],
      alone: true,
      beside: [
        ...plainKeyNames('metabase', 'mb'),
        { named: '*metabase_x_api_key' },
        { named: '*metabase_admin_api_key' },
        { word: 'x-api-key', within: 200 },
        { word: 'metabase', within: 200 },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
        steps: ['Admin settings, Authentication, API keys', 'Delete or regenerate the key'],
      },
      reach: 'Reads data and changes settings, as far as the group of the key may.',
    },
    'metabase-embedding-secret': {
      name: 'Metabase embedding secret key',
      source:
        'https://github.com/metabase/metabase/blob/0569a8f789c1e2393616408c817373b6e95a41b9/src/metabase/embedding/settings.clj',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*metabase_secret_key' },
        { named: '*metabase_embedding_secret' },
        { named: '*metabase_embedding_secret_key' },
        { named: '*metabase_embed_secret' },
        { named: '*metabase_embed_secret_key' },
        { named: '*metabase_embed_key' },
        { named: '*metabase_secret' },
        { named: '*metabase_embedding_key' },
        { named: '*metabase_embedded_secret_key' },
        { named: '*mb_embedding_secret_key' },
        { named: '*metabase_site_secret' },
        { named: '*metabase_site_secret_key' },
      ],
      manual: {
        page: 'https://www.metabase.com/docs/latest/embedding/static-embedding',
        steps: ['Admin settings, Embedding', 'Regenerate the secret key: embedded pages need the new one'],
      },
      reach: 'Signs tokens that open every embedded question and dashboard with any parameters.',
    },
  },
} as const satisfies Service
