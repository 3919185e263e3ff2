import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*perimeterx_auth_token' },
        { named: '*perimeterx_token' },
        { named: '*perimeterx_api_token' },
        { named: '*perimeterx_access_token' },
        { named: '*perimeterx_api_key' },
        { named: '*perimeterx_key' },
        { named: '*perimeterx_pat' },
        { named: '*perimeterx_personal_access_token' },
        { named: '*px_auth_auth_token' },
        { named: '*px_auth_token' },
        { named: '*px_auth_api_token' },
        { named: '*px_auth_access_token' },
        { named: '*px_auth_api_key' },
        { named: '*px_auth_key' },
        { named: '*px_auth_pat' },
        { named: '*px_auth_personal_access_token' },
        { named: '*human_security_auth_token' },
        { named: '*human_security_token' },
        { named: '*human_security_api_token' },
        { named: '*human_security_access_token' },
        { named: '*human_security_api_key' },
        { named: '*human_security_key' },
        { named: '*human_security_pat' },
        { named: '*human_security_personal_access_token' },
      ],
      manual: {
        page: 'https://docs.humansecurity.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Lets robots pass as people, as the owner’s site sees it.',
    },
  },
} as const satisfies Service
