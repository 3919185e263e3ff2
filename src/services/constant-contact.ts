import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 22 characters of URL-safe base64, as samples look. */
export const constantContact = {
  id: 'constant-contact',
  name: 'Constant Contact',
  docs: 'https://developer.constantcontact.com/',
  hosts: ['api.cc.email', 'authz.constantcontact.com'],
  keys: {
    'constant-contact-client-secret': {
      name: 'Constant Contact client secret',
      shape: [{ base64url: 22 }],
      beside: [...secretNames('constant_contact', 'ctct'), { word: 'api.cc.email', within: 160 }],
      manual: {
        page: 'https://app.constantcontact.com/pages/dma/portal/',
        steps: ['Open the application', 'Generate a new secret'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
