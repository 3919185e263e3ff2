import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Tokens of applications and users: 40 letters and digits, as its code makes them. */
export const glpi = {
  id: 'glpi',
  name: 'GLPI',
  docs: 'https://glpi-project.org/documentation/',
  hosts: [],
  selfHosted: true,
  keys: {
    'glpi-api-key': {
      name: 'GLPI API key',
      source: 'https://github.com/glpi-project/glpi/blob/main/src/APIClient.php',
      shape: [{ base62: 40 }],
      beside: named(['glpi', 'glpi_app', 'glpi_user'], ['_app_token', '_user_token', '_api_token']),
      carriers: [{ header: 'App-Token', value: '{key}' }],
      manual: {
        page: 'https://glpi-project.org/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
