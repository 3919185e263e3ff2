import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/**
 * API keys: `bfl_`, as the issuer’s page says, before, as none says how many, 24 to 64 letters and digits; older ones are
 * UUIDs, as samples look.
 */
export const blackForestLabs = {
  id: 'black-forest-labs',
  name: 'Black Forest Labs',
  docs: 'https://docs.bfl.ai/quick_start/create_account',
  hosts: ['api.bfl.ai', 'api.us.bfl.ai', 'api.eu.bfl.ai', 'api.bfl.ml', 'dashboard.bfl.ai'],
  keys: {
    'black-forest-labs-api-key': {
      name: 'Black Forest Labs API key',
      source:
        'https://github.com/black-forest-labs/skills/blob/c76d7245a7a6f290fa6530f04b5a52694f63f691/skills/bfl-api/references/api-key-setup.md',
      shapes: [uuid, ['bfl_', { base62: [24, 64] }]],
      alone: true,
      beside: [
        ...named(['bfl', 'black_forest_labs', 'blackforestlabs'], ['_api_key', '_key', '_token', '_secret']),
        { word: 'api.bfl.ai', within: 200 },
        { word: 'api.bfl.ml', within: 200 },
        { word: 'api.us1.bfl.ai', within: 200 },
      ],
      carriers: [{ header: 'x-key', value: '{key}' }],
      manual: { page: 'https://dashboard.bfl.ai/keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Makes images at the cost of the account.',
    },
  },
} as const satisfies Service
