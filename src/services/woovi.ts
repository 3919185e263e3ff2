import type { Service } from '../model/service.ts'

/** AppIDs: `Q2xpZW50X0lkX` and 120 to 220 characters of base64, as samples look. */
export const woovi = {
  id: 'woovi',
  name: 'Woovi (OpenPix)',
  docs: 'https://developers.woovi.com/',
  hosts: ['api.woovi.com', 'api.openpix.com.br'],
  keys: {
    'woovi-app-id': {
      name: 'Woovi (OpenPix) AppID',
      shape: ['Q2xpZW50X0lkX', { base64: [120, 220] }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://developers.woovi.com/',
        steps: ['Find where the AppID was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
