import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const ibmXforce = {
  id: 'ibm-xforce',
  name: 'IBM X-Force',
  docs: 'https://exchange.xforce.ibmcloud.com/',
  hosts: ['api.xforce.ibmcloud.com'],
  keys: {
    'ibm-xforce-api-key': {
      name: 'IBM X-Force API key',
      shape: uuid,
      beside: [
        { named: '*xforce_password' },
        { named: '*xforce_pass' },
        { named: '*xforce_passwd' },
        { named: '*xforce_pwd' },
        { named: '*xforce_api_password' },
        ...apiKeyNames('xforce'),
        { named: '*ibm_xforce_password' },
        { named: '*ibm_xforce_pass' },
        { named: '*ibm_xforce_passwd' },
        { named: '*ibm_xforce_pwd' },
        { named: '*ibm_xforce_api_password' },
        ...apiKeyNames('ibm_xforce'),
        { named: '*xfe_password' },
        { named: '*xfe_pass' },
        { named: '*xfe_passwd' },
        { named: '*xfe_pwd' },
        { named: '*xfe_api_password' },
        ...apiKeyNames('xfe'),
        { word: 'api.xforce.ibmcloud.com', within: 160 },
      ],
      manual: {
        page: 'https://exchange.xforce.ibmcloud.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
