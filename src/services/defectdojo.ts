import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits. */
export const defectdojo = {
  id: 'defectdojo',
  name: 'DefectDojo',
  docs: 'https://docs.defectdojo.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'defectdojo-api-key': {
      name: 'DefectDojo API key',
      source:
        'https://github.com/DefectDojo/django-DefectDojo/blob/31718d6c58ca91a6b6d7c1ab62de464928e87d8a/docs/content/en/api/api-v2-docs.md',
      shape: [{ hex: 40 }],
      beside: apiKeyNames('defectdojo', 'dd_import', 'dojo'),
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.defectdojo.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
