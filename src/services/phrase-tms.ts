import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*memsource_token' },
        { named: '*memsource_api_token' },
        { named: '*memsource_access_token' },
        { named: '*memsource_api_key' },
        { named: '*memsource_key' },
        { named: '*memsource_pat' },
        { named: '*memsource_personal_access_token' },
        { named: '*memsource_auth_token' },
        { named: '*phrase_tms_token' },
        { named: '*phrase_tms_api_token' },
        { named: '*phrase_tms_access_token' },
        { named: '*phrase_tms_api_key' },
        { named: '*phrase_tms_key' },
        { named: '*phrase_tms_pat' },
        { named: '*phrase_tms_personal_access_token' },
        { named: '*phrase_tms_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'ApiToken {key}' }],
      manual: { page: 'https://cloud.memsource.com/web/profile/edit', steps: ['API tokens: delete the token'] },
      reach: 'Reads and writes translations as its user.',
    },
  },
} as const satisfies Service
