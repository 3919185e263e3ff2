import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are `tnt_`, an id of 11 characters, `_` and some 44 more, as samples look. */
export const ragie = {
  id: 'ragie',
  name: 'Ragie',
  docs: 'https://docs.ragie.ai/docs/getting-started',
  hosts: ['api.ragie.ai', 'secure.ragie.ai'],
  keys: {
    'ragie-api-key': {
      name: 'Ragie API key',
      shape: ['tnt_', { base64url: [52, 64] }],
      alone: true,
      beside: [
        ...plainKeyNames('ragie'),
        { word: 'ragie', within: 200 },
        { word: 'Ragie', within: 200 },
        { word: 'RAGIE', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://secure.ragie.ai/api-keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Reads, adds and deletes all documents of the account.',
    },
  },
} as const satisfies Service
