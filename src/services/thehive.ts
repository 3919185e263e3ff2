import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*thehive_api_key' },
        { named: '*thehive_key' },
        { named: '*thehive_token' },
        { named: '*thehive_api_token' },
        { named: '*thehive_access_token' },
        { named: '*thehive_secret' },
        { named: '*thehive_api_secret' },
        { named: '*thehive_access_key' },
        { named: '*thehive_project_api_key' },
        { named: '*thehive_project_key' },
        { named: '*thehive_project_token' },
        { named: '*thehive_project_api_token' },
        { named: '*thehive_project_access_token' },
        { named: '*thehive_project_secret' },
        { named: '*thehive_project_api_secret' },
        { named: '*thehive_project_access_key' },
        { named: '*cortex_thehive_api_key' },
        { named: '*cortex_thehive_key' },
        { named: '*cortex_thehive_token' },
        { named: '*cortex_thehive_api_token' },
        { named: '*cortex_thehive_access_token' },
        { named: '*cortex_thehive_secret' },
        { named: '*cortex_thehive_api_secret' },
        { named: '*cortex_thehive_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.strangebee.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
