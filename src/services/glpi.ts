import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*glpi_app_token' },
        { named: '*glpi_user_token' },
        { named: '*glpi_api_token' },
        { named: '*glpi_app_app_token' },
        { named: '*glpi_app_user_token' },
        { named: '*glpi_app_api_token' },
        { named: '*glpi_user_app_token' },
        { named: '*glpi_user_user_token' },
        { named: '*glpi_user_api_token' },
      ],
      carriers: [{ header: 'App-Token', value: '{key}' }],
      manual: {
        page: 'https://glpi-project.org/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
