import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 48 hexadecimal digits are looked at. */
export const formspree = {
  id: 'formspree',
  name: 'Formspree',
  docs: 'https://help.formspree.io/',
  hosts: ['formspree.io', 'api.formspree.io'],
  keys: {
    'formspree-api-key': {
      name: 'Formspree API key',
      shape: [{ hex: [32, 48] }],
      beside: [{ named: '*formspree_deploy_key' }, ...apiKeyNames('formspree'), { named: '*formspree_master_key' }],
      manual: {
        page: 'https://help.formspree.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
