import type { Service } from '../model/service.ts'

/** Access tokens have 37 letters and digits, older ones 26, as samples look; the one in the page’s example has 38. */
export const smartsheet = {
  id: 'smartsheet',
  name: 'Smartsheet',
  docs: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
  hosts: ['api.smartsheet.com', 'api.smartsheet.eu', 'api.smartsheetgov.com'],
  keys: {
    'smartsheet-access-token': {
      name: 'Smartsheet access token',
      source: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication.md',
      shapes: [[{ base62: [37, 38] }], [{ base36: 26 }]],
      beside: [
        { named: '*smartsheet_access_token' },
        { named: '*smartsheet_token' },
        { named: '*smartsheet_api_key' },
        { named: '*smartsheet_api_token' },
        { named: '*smartsheet_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://app.smartsheet.com/', steps: ['Personal Settings, API Access', 'Revoke the token'] },
      reach: 'Does in Smartsheet all that its user may do.',
    },
  },
} as const satisfies Service
