import type { Service } from '../model/service.ts'

/** API keys and secrets: 15 hexadecimal digits each. */
export const erpnext = {
  id: 'erpnext',
  name: 'Frappe and ERPNext',
  docs: 'https://docs.frappe.io/framework/user/en/api/rest',
  hosts: ['*.frappe.cloud'],
  selfHosted: true,
  keys: {
    'erpnext-api-secret': {
      name: 'Frappe and ERPNext API key and secret',
      source: 'https://github.com/frappe/frappe/blob/a5962145a608e88b2b1c5e3754145aa92452b6f3/frappe/core/doctype/user/user.py',
      within: 10,
      parts: {
        key: {
          shape: [{ hex: 15 }],
          public: true,
          beside: [
            { named: '*erpnext_api_key' },
            { named: '*erpnext_key' },
            { named: '*frappe_api_key' },
            { named: '*frappe_key' },
            { named: '*frappe_cloud_api_key' },
            { named: '*frappe_cloud_key' },
          ],
        },
        secret: {
          shape: [{ hex: 15 }],
          beside: [
            { named: '*erpnext_api_secret' },
            { named: '*erpnext_secret' },
            { named: '*frappe_api_secret' },
            { named: '*frappe_secret' },
            { named: '*frappe_cloud_api_secret' },
            { named: '*frappe_cloud_secret' },
          ],
        },
      },
      carriers: [{ header: 'Authorization', value: 'token {key.key}:{key.secret}' }],
      manual: {
        page: 'https://docs.frappe.io/framework/user/en/api/rest',
        steps: ['Find where the API key and secret was made', 'End it there, and make another'],
      },
      reach: 'Does in the system what its user may.',
    },
  },
} as const satisfies Service
