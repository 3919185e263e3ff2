import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
      beside: named(
        ['dwolla', 'dwolla_sandbox', 'dwolla_app', 'dwolla_production'],
        ['_secret', '_client_secret', '_app_secret', '_secret_key', '_api_secret'],
      ),
      manual: {
        page: 'https://dashboard.dwolla.com/applications-legacy',
        steps: ['Open the application', 'Create a new secret'],
      },
      reach: 'With its key: moves money between accounts.',
    },
  },
} as const satisfies Service
