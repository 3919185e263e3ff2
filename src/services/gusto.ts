import type { Service } from '../model/service.ts'

/** Client secrets have 43 characters, as samples look; no page says so. */
export const gusto = {
  id: 'gusto',
  name: 'Gusto',
  docs: 'https://docs.gusto.com/embedded-payroll/docs/authentication',
  hosts: ['api.gusto.com', 'api.gusto-demo.com'],
  keys: {
    'gusto-client-secret': {
      name: 'Gusto app client secret',
      shape: [{ base64url: [40, 64] }],
      beside: [{ named: '*gusto_client_secret' }, { named: '*gusto_secret' }, { named: '*gusto_app_secret' }],
      manual: { page: 'https://dev.gusto.com/', steps: ['Open the application', 'Rotate the secret'] },
      reach: 'With refresh tokens: reads and changes payroll of companies that have connected the app.',
    },
    'gusto-access-token': {
      name: 'Gusto access token',
      shape: [{ base64url: [40, 64] }],
      beside: [
        { named: '*gusto_access_token' },
        { named: '*gusto_api_token' },
        { named: '*gusto_refresh_token' },
        { named: '*gusto_company_api_token' },
        { named: '*gusto_system_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dev.gusto.com/',
        steps: ['It dies within two hours; a refresh token lasts', 'Disconnect the app in the company, or rotate the secret'],
      },
      reach: 'Reads and changes payroll of one company.',
    },
  },
} as const satisfies Service
