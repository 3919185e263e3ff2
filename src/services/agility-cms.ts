import type { Service } from '../model/service.ts'

/** API keys: `defaultlive.` or `defaultpreview.` and 64 hexadecimal digits, as samples look. */
export const agilityCms = {
  id: 'agility-cms',
  name: 'Agility CMS',
  docs: 'https://agilitycms.com/docs/',
  hosts: ['api.aglty.io', 'mgmt.aglty.io'],
  keys: {
    'agility-cms-api-key': {
      name: 'Agility CMS API key',
      shape: [{ oneOf: ['defaultlive.', 'defaultpreview.'] }, { hex: 64 }],
      carriers: [{ header: 'APIKey', value: '{key}' }],
      manual: {
        page: 'https://agilitycms.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes content.',
    },
  },
} as const satisfies Service
