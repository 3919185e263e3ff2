import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const hcti = {
  id: 'hcti',
  name: 'HTML/CSS to Image',
  docs: 'https://docs.htmlcsstoimage.com/',
  hosts: ['hcti.io'],
  keys: {
    'hcti-api-key': {
      name: 'HTML/CSS to Image API key',
      shape: uuid,
      beside: [...apiKeyNames('hcti', 'htmlcsstoimage'), { word: 'hcti.io', within: 160 }],
      manual: {
        page: 'https://docs.htmlcsstoimage.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
