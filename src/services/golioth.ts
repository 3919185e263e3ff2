import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits in the sample of the command’s own page. */
export const golioth = {
  id: 'golioth',
  name: 'Golioth',
  docs: 'https://docs.golioth.io/',
  hosts: ['api.golioth.io'],
  keys: {
    'golioth-api-key': {
      name: 'Golioth API key',
      source:
        'https://github.com/golioth/docs/blob/2280cc22142aaa68018cc92681f645743a1b9db7/docs/reference/4-command-line-tools/1-goliothctl/goliothctl_apikeys_create.md',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('golioth'), { word: 'api.golioth.io', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.golioth.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
