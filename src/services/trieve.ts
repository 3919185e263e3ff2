import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `tr-` and 32 letters and digits, as its own code makes them. */
export const trieve = {
  id: 'trieve',
  name: 'Trieve',
  docs: 'https://docs.trieve.ai/',
  hosts: ['api.trieve.ai'],
  keys: {
    'trieve-api-key': {
      name: 'Trieve API key',
      source:
        'https://github.com/devflowinc/trieve/blob/09edbaee17d58fcf745ec56ecf29612a088a5b28/server/src/operators/user_operator.rs',
      shape: ['tr-', { base62: 32 }],
      alone: true,
      beside: [...apiKeyNames('trieve'), { word: 'api.trieve.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://docs.trieve.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
