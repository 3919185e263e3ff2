import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const positConnect = {
  id: 'posit-connect',
  name: 'Posit Connect',
  docs: 'https://docs.posit.co/connect/',
  hosts: [],
  selfHosted: true,
  keys: {
    'posit-connect-api-key': {
      name: 'Posit Connect API key',
      shape: [{ base62: 32 }],
      beside: [
        ...apiKeyNames('posit_connect', 'rsconnect', 'rstudio_connect', 'posit'),
        { named: 'CONNECT_API_KEY' },
        { named: '*connect_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Key {key}' }],
      manual: {
        page: 'https://docs.posit.co/connect/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
