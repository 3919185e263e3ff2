import type { Service } from '../model/service.ts'

/** Project keys are an id of 8 to 12 letters and digits, `_` and 32 more, as samples look. */
export const deta = {
  id: 'deta',
  name: 'Deta',
  docs: 'https://deta.space/docs/en/build/fundamentals/data-storage',
  hosts: ['database.deta.sh', 'drive.deta.sh'],
  keys: {
    'deta-project-key': {
      name: 'Deta project key',
      shape: [{ base62: [8, 12] }, '_', { base62: [28, 40] }],
      beside: [
        { named: '*deta_project_key' },
        { named: '*deta_key' },
        { named: '*deta_base_key' },
        { named: '*deta_api_key' },
        { named: '*deta_data_key' },
        { named: '*deta_drive_key' },
        { named: '*deta_token' },
        { named: '*deta_access_token' },
        { word: 'database.deta.sh', within: 200 },
        { word: 'drive.deta.sh', within: 200 },
        { word: 'Deta(', within: 200 },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://deta.space/', steps: ['Open the project, Data keys', 'Delete the key'] },
      reach: 'Reads and changes all data of one project.',
    },
  },
} as const satisfies Service
