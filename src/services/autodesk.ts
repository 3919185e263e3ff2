import type { Service } from '../model/service.ts'

/** Client secrets have 16 letters and digits, as the page’s example has, newer ones 64, as samples look. */
export const autodesk = {
  id: 'autodesk',
  name: 'Autodesk Platform Services',
  docs: 'https://aps.autodesk.com/en/docs/oauth/v2/tutorials/create-app/',
  hosts: ['developer.api.autodesk.com'],
  keys: {
    'autodesk-client-secret': {
      name: 'Autodesk client secret',
      source: 'https://aps.autodesk.com/en/docs/oauth/v2/tutorials/get-2-legged-token/',
      shapes: [[{ base62: 16 }], [{ base62: 64 }]],
      beside: [
        { named: '*aps_client_secret' },
        { named: '*forge_client_secret' },
        { named: '*autodesk_client_secret' },
        { named: '*autodesk_secret' },
      ],
      manual: { page: 'https://aps.autodesk.com/myapps/', steps: ['Open the application', 'Regenerate the client secret'] },
      reach: 'With its client id: reads and changes what the application may.',
    },
  },
} as const satisfies Service
