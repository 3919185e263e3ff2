import type { Service } from '../model/service.ts'

/** App keys of 32 hexadecimal digits and partner secrets of 20 letters and digits, as samples look. */
export const finicity = {
  id: 'finicity',
  name: 'Finicity',
  docs: 'https://developer.mastercard.com/open-finance-us/documentation/',
  hosts: ['api.finicity.com'],
  keys: {
    'finicity-app-key': {
      name: 'Finicity app key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*finicity_app_key' },
        { named: '*finicity_api_key' },
        { named: '*finicity_key' },
        { named: '*finicity_application_key' },
        { named: '*finicity_app_token' },
      ],
      carriers: [{ header: 'Finicity-App-Key', value: '{key}' }],
      manual: { page: 'https://developer.mastercard.com/dashboard', steps: ['Open the project', 'Ask for a new app key'] },
      reach: 'With partner id and secret: reads the bank accounts that customers have linked.',
    },
    'finicity-partner-secret': {
      name: 'Finicity partner secret',
      shape: [{ base62: 20 }],
      beside: [
        { named: '*finicity_partner_secret' },
        { named: '*finicity_secret' },
        { named: '*finicity_client_secret' },
        { named: '*finicity_api_secret' },
        { named: '*finicity_partner_key' },
      ],
      manual: { page: 'https://developer.mastercard.com/dashboard', steps: ['Open the project', 'Change the partner secret'] },
      reach: 'With its app key: reads the bank accounts that customers have linked.',
    },
  },
} as const satisfies Service
