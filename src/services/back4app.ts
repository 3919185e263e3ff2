import type { Service } from '../model/service.ts'

/** Master keys: 40 letters and digits, as samples look. */
export const back4app = {
  id: 'back4app',
  name: 'Back4App',
  docs: 'https://www.back4app.com/docs/parse-dashboard/security-keys',
  hosts: ['parseapi.back4app.com'],
  keys: {
    'back4app-master-key': {
      name: 'Back4App master key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*back4app_master_key' },
        { named: '*back4app_rest_api_key' },
        { named: '*back4app_rest_key' },
        { named: '*back4app_javascript_key' },
        { named: '*back4app_js_key' },
        { named: '*back4app_client_key' },
        { named: '*back4app_api_key' },
        { named: '*back4app_webhook_key' },
        { named: '*back4app_file_key' },
        { word: 'parseapi.back4app.com', within: 160 },
      ],
      carriers: [{ header: 'X-Parse-Master-Key', value: '{key}' }],
      manual: { page: 'https://dashboard.back4app.com/apps', steps: ['App settings, Security & keys', 'Reset the key'] },
      reach: 'Reads and writes all data of an application past its rules.',
    },
  },
} as const satisfies Service
