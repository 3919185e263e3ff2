import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * API tokens: 256 random bits in four numbers to the base 36, as its public code makes them: some 50 small letters and digits
 * (40 to 60 are looked at).
 */
export const goatcounter = {
  id: 'goatcounter',
  name: 'GoatCounter',
  docs: 'https://www.goatcounter.com/help/api',
  hosts: ['*.goatcounter.com'],
  selfHosted: true,
  keys: {
    'goatcounter-token': {
      name: 'GoatCounter API token',
      source: 'https://github.com/arp242/goatcounter/blob/0bffad8fed00a9e94bae02cd6569d8f8c5db6b1b/api_token.go',
      shape: [{ base36: [40, 60] }],
      beside: tokenNames('goatcounter'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.goatcounter.com/help/api',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
