import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: no page says how long; 60 to 120 letters and digits are looked at. */
export const phraseTms = {
  id: 'phrase-tms',
  name: 'Phrase TMS (Memsource)',
  docs: 'https://support.phrase.com/hc/en-us/articles/5709733372188',
  hosts: ['cloud.memsource.com', 'us.cloud.memsource.com'],
  keys: {
    'phrase-tms-token': {
      name: 'Phrase TMS (Memsource) API token',
      shape: [{ base62: [60, 120] }],
      beside: tokenNames('memsource', 'phrase_tms'),
      carriers: [{ header: 'Authorization', value: 'ApiToken {key}' }],
      manual: { page: 'https://cloud.memsource.com/web/profile/edit', steps: ['API tokens: delete the token'] },
      reach: 'Reads and writes translations as its user.',
    },
  },
} as const satisfies Service
