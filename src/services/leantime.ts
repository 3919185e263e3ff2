import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `lt_`, the name of the user made for the key and its password, 32 letters and digits each, as its own code makes them. */
export const leantime = {
  id: 'leantime',
  name: 'Leantime',
  docs: 'https://docs.leantime.io/',
  hosts: [],
  selfHosted: true,
  keys: {
    'leantime-api-key': {
      name: 'Leantime API key',
      source:
        'https://github.com/Leantime/leantime/blob/0295f0e5359b1b3f8e1c467752be4d0feeb50ac0/app/Domain/Api/Services/Api.php',
      shape: ['lt_', { base62: 32, as: 'user' }, '_', { base62: 32 }],
      alone: true,
      beside: apiKeyNames('leantime'),
      carriers: [
        { header: 'x-api-key', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: {
        page: 'https://docs.leantime.io/',
        steps: ['In your Leantime: Company settings, API Keys', 'Delete the key'],
      },
      reach: 'Reads and changes projects and tasks as far as its role goes.',
    },
  },
} as const satisfies Service
