import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `gcntfy-`, a name and two UUIDs, as the code of the service makes them. */
export const gcNotify = {
  id: 'gc-notify',
  name: 'GC Notify',
  docs: 'https://documentation.notification.canada.ca/en/start.html',
  hosts: ['api.notification.canada.ca'],
  keys: {
    'gc-notify-api-key': {
      name: 'GC Notify API key',
      source: 'https://github.com/cds-snc/notification-api/blob/088c85342342c015afcefff34e22de41684e7617/app/config.py',
      shape: ['gcntfy-', { word: [1, 60] }, '-', ...uuid, '-', ...uuid],
      beside: [...apiKeyNames('gc_notify', 'gcnotify', 'notify_canada')],
      manual: {
        page: 'https://documentation.notification.canada.ca/en/start.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends mail and texts in a public service’s name.',
    },
  },
} as const satisfies Service
