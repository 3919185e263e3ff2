import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Auth keys: 40 letters and digits, as its code makes them. */
export const misp = {
  id: 'misp',
  name: 'MISP',
  docs: 'https://www.misp-project.org/openapi/',
  hosts: [],
  selfHosted: true,
  keys: {
    'misp-api-key': {
      name: 'MISP API key',
      source: 'https://github.com/MISP/MISP/blob/2.5/app/Model/AuthKey.php',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('misp'), { named: '*misp_authkey' }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://www.misp-project.org/openapi/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
