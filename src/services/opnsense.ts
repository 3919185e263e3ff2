import type { Service } from '../model/service.ts'

/**
 * Key and secret have 80 characters of base64 each, as samples look; names tell them apart. It runs on servers of one’s own.
 */
export const opnsense = {
  id: 'opnsense',
  name: 'OPNsense',
  docs: 'https://docs.opnsense.org/development/how-tos/api.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'opnsense-api-secret': {
      name: 'OPNsense API secret',
      source: 'https://github.com/opnsense/core/blob/master/src/opnsense/mvc/app/models/OPNsense/Auth/FieldTypes/ApiKeyField.php',
      shape: [{ base64: 80 }],
      beside: [
        { named: '*opnsense_api_secret' },
        { named: '*opnsense_secret' },
        { named: '*opn_api_secret' },
        { named: '*opn_secret' },
        { named: '*opnsense_secret_key' },
        { named: '*opnsense_password' },
      ],
      access: 'full',
      manual: {
        page: 'https://docs.opnsense.org/development/how-tos/api.html',
        steps: ['System, Access, Users: open the user', 'Delete the API key'],
      },
      reach: 'Changes the firewall, as far as its user may, with its key.',
    },
  },
} as const satisfies Service
