import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Project API keys: 64 letters and digits, as its code makes them. */
export const laminar = {
  id: 'laminar',
  name: 'Laminar',
  docs: 'https://docs.lmnr.ai/',
  hosts: ['api.lmnr.ai'],
  keys: {
    'laminar-api-key': {
      name: 'Laminar API key',
      source: 'https://github.com/lmnr-ai/lmnr/blob/main/frontend/lib/api-keys.ts',
      shape: [{ base62: 64 }],
      beside: [
        ...apiKeyNames('lmnr'),
        { named: '*lmnr_project_api_key' },
        ...apiKeyNames('laminar'),
        { named: '*laminar_project_api_key' },
        { named: '*lmnr_project_key' },
        { named: '*lmnr_project_token' },
        { named: '*lmnr_project_api_token' },
        { named: '*lmnr_project_access_token' },
        { named: '*lmnr_project_secret' },
        { named: '*lmnr_project_api_secret' },
        { named: '*lmnr_project_access_key' },
        { named: '*lmnr_project_project_api_key' },
        { word: 'api.lmnr.ai', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.lmnr.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
