import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a name, the service’s UUID and the key’s, as the page on API keys says. */
export const govUkNotify = {
  id: 'gov-uk-notify',
  name: 'GOV.UK Notify',
  docs: 'https://docs.notifications.service.gov.uk/rest-api.html',
  hosts: ['api.notifications.service.gov.uk'],
  keys: {
    'gov-uk-notify-api-key': {
      name: 'GOV.UK Notify API key',
      source: 'https://docs.notifications.service.gov.uk/rest-api.html',
      shape: [{ word: [1, 60] }, '-', ...uuid, '-', ...uuid],
      beside: [...apiKeyNames('notify', 'govuk_notify', 'gov_uk_notify', 'notifications_notify')],
      manual: {
        page: 'https://docs.notifications.service.gov.uk/rest-api.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends mail, texts and letters in a public service’s name.',
    },
  },
} as const satisfies Service
