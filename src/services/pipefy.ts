import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const pipefy = {
  id: 'pipefy',
  name: 'Pipefy',
  docs: 'https://developers.pipefy.com/',
  hosts: ['api.pipefy.com', 'app.pipefy.com'],
  keys: {
    'pipefy-api-key': {
      name: 'Pipefy API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('pipefy'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.pipefy.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs automations of the owner, with what they are connected to.',
    },
  },
} as const satisfies Service
