import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 random bytes in base64, 32 characters, as its own code makes them. */
export const thehive = {
  id: 'thehive',
  name: 'TheHive and Cortex',
  docs: 'https://docs.strangebee.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'thehive-api-key': {
      name: 'TheHive and Cortex API key',
      source:
        'https://github.com/TheHive-Project/TheHive/blob/139e855fc1c3ebfcee3c7ef69f7ab83a01d155b5/thehive/app/org/thp/thehive/services/LocalKeyAuthSrv.scala',
      shape: [{ base64: 32 }],
      beside: apiKeyNames('thehive', 'thehive_project', 'cortex_thehive'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.strangebee.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
