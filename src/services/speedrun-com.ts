import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 25 small letters and digits; newer ones may have another length, as the issuer says. */
export const speedrunCom = {
  id: 'speedrun-com',
  name: 'speedrun.com',
  docs: 'https://github.com/speedruncomorg/api',
  hosts: ['www.speedrun.com'],
  keys: {
    'speedrun-com-api-key': {
      name: 'speedrun.com API key',
      source: 'https://github.com/speedruncomorg/api/blob/259cd4602d56218bb776516d607636a68ae9f349/authentication.md',
      shape: [{ base36: 25 }],
      beside: [...apiKeyNames('speedrun', 'speedrun_com'), { word: 'www.speedrun.com', within: 160 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://github.com/speedruncomorg/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Acts as its owner.',
    },
  },
} as const satisfies Service
