import type { Service } from '../model/service.ts'

/** Secrets of applications: 50 characters of base64, as the page’s example has, and so is the key beside them. */
export const dwolla = {
  id: 'dwolla',
  name: 'Dwolla',
  docs: 'https://developers.dwolla.com/docs/auth',
  hosts: ['api.dwolla.com', 'api-sandbox.dwolla.com'],
  keys: {
    'dwolla-client-secret': {
      name: 'Dwolla client secret',
      source: 'https://docsv2.dwolla.com/',
      shape: [{ base64: 50 }],
      beside: [
        { named: '*dwolla_secret' },
        { named: '*dwolla_client_secret' },
        { named: '*dwolla_app_secret' },
        { named: '*dwolla_secret_key' },
        { named: '*dwolla_api_secret' },
        { named: '*dwolla_sandbox_secret' },
        { named: '*dwolla_sandbox_client_secret' },
        { named: '*dwolla_sandbox_app_secret' },
        { named: '*dwolla_sandbox_secret_key' },
        { named: '*dwolla_sandbox_api_secret' },
        { named: '*dwolla_app_secret' },
        { named: '*dwolla_app_client_secret' },
        { named: '*dwolla_app_app_secret' },
        { named: '*dwolla_app_secret_key' },
        { named: '*dwolla_app_api_secret' },
        { named: '*dwolla_production_secret' },
        { named: '*dwolla_production_client_secret' },
        { named: '*dwolla_production_app_secret' },
        { named: '*dwolla_production_secret_key' },
        { named: '*dwolla_production_api_secret' },
      ],
      manual: {
        page: 'https://dashboard.dwolla.com/applications-legacy',
        steps: ['Open the application', 'Create a new secret'],
      },
      reach: 'With its key: moves money between accounts.',
    },
  },
} as const satisfies Service
