import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const perimeterx = {
  id: 'perimeterx',
  name: 'HUMAN (PerimeterX)',
  docs: 'https://docs.humansecurity.com/',
  hosts: ['api.perimeterx.com', 'collector.perimeterx.net'],
  keys: {
    'perimeterx-api-key': {
      name: 'HUMAN (PerimeterX) API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: named(
        ['perimeterx', 'px_auth', 'human_security'],
        ['_auth_token', '_token', '_api_token', '_access_token', '_api_key', '_key', '_pat', '_personal_access_token'],
      ),
      manual: {
        page: 'https://docs.humansecurity.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Lets robots pass as people, as the owner’s site sees it.',
    },
  },
} as const satisfies Service
