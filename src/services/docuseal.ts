import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: 43 characters of base 58. */
export const docuseal = {
  id: 'docuseal',
  name: 'DocuSeal',
  docs: 'https://www.docuseal.com/docs/api',
  hosts: ['api.docuseal.com', 'api.docuseal.eu'],
  keys: {
    'docuseal-api-key': {
      name: 'DocuSeal API key',
      source: 'https://github.com/docusealco/docuseal/blob/0672cd2cb47b9fd2619c160e0771893ef69ee478/app/models/access_token.rb',
      shape: [{ base58: 43 }],
      beside: [
        ...tokenNames('docuseal'),
        { named: '*docuseal_secret' },
        { named: '*docuseal_api_secret' },
        { named: '*docuseal_access_key' },
      ],
      carriers: [{ header: 'X-Auth-Token', value: '{key}' }],
      manual: {
        page: 'https://www.docuseal.com/docs/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
