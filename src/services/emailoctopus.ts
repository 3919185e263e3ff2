import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `eo_` and 64 hexadecimal digits, those of the first API a UUID, as samples look. */
export const emailoctopus = {
  id: 'emailoctopus',
  name: 'EmailOctopus',
  docs: 'https://emailoctopus.com/api-documentation/',
  hosts: ['emailoctopus.com', 'api.emailoctopus.com'],
  keys: {
    'emailoctopus-api-key': {
      name: 'EmailOctopus API key of the first API',
      shape: uuid,
      beside: [...apiKeyNames('emailoctopus'), { word: 'emailoctopus.com', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://emailoctopus.com/api-documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
    'emailoctopus-v2-api-key': {
      name: 'EmailOctopus API key',
      shape: ['eo_', { hex: 64 }],
      alone: true,
      beside: [
        { named: '*emailoctopus_api_key' },
        { named: '*emailoctopus_key' },
        { named: '*emailoctopus_token' },
        { named: '*emailoctopus_api_token' },
        { word: 'emailoctopus', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.emailoctopus.com/developer/api-keys', steps: ['Delete the key'] },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
