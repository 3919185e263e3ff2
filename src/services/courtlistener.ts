import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens are those of Django REST framework, as its documentation says: 20 random bytes in hexadecimal. */
export const courtlistener = {
  id: 'courtlistener',
  name: 'CourtListener',
  docs: 'https://www.courtlistener.com/help/api/',
  hosts: ['www.courtlistener.com'],
  keys: {
    'courtlistener-api-key': {
      name: 'CourtListener API key',
      source:
        'https://github.com/encode/django-rest-framework/blob/0260337c79293cff9674ef5b3bd9bdaac550ab30/rest_framework/authtoken/models.py',
      shape: [{ hex: 40 }],
      beside: [
        ...tokenNames('courtlistener'),
        { named: '*courtlistener_secret' },
        { named: '*courtlistener_api_secret' },
        { named: '*courtlistener_access_key' },
        ...tokenNames('free_law'),
        { named: '*free_law_secret' },
        { named: '*free_law_api_secret' },
        { named: '*free_law_access_key' },
        { word: 'www.courtlistener.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://www.courtlistener.com/help/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
