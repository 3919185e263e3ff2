import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 random bytes in hexadecimal, as its code makes them. */
export const odoo = {
  id: 'odoo',
  name: 'Odoo',
  docs: 'https://www.odoo.com/documentation/17.0/developer/reference/external_api.html',
  hosts: ['*.odoo.com'],
  selfHosted: true,
  keys: {
    'odoo-api-key': {
      name: 'Odoo API key',
      source: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/res_users.py',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('odoo', 'odoo_rpc', 'openerp', 'odoo_user'), { word: 'odoo.com', within: 160 }],
      manual: {
        page: 'https://www.odoo.com/documentation/17.0/developer/reference/external_api.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the system what its user may.',
    },
  },
} as const satisfies Service
