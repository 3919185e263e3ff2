import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens are those of Django REST framework, as its public code says: 20 random bytes in hexadecimal. */
export const kobotoolbox = {
  id: 'kobotoolbox',
  name: 'KoboToolbox',
  docs: 'https://support.kobotoolbox.org/api.html',
  hosts: ['kf.kobotoolbox.org', 'eu.kobotoolbox.org'],
  keys: {
    'kobotoolbox-api-key': {
      name: 'KoboToolbox API key',
      source:
        'https://github.com/encode/django-rest-framework/blob/0260337c79293cff9674ef5b3bd9bdaac550ab30/rest_framework/authtoken/models.py',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('kobo', 'kobotoolbox', 'kobocat', 'kpi_kobo'), { word: 'kf.kobotoolbox.org', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://support.kobotoolbox.org/api.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
