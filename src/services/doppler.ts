import type { Service } from '../model/service.ts'

/**
 * Tokens of Doppler: `dp`, the type, for service tokens also the config, then 40 to 44 letters and digits. A page shows that
 * form for service tokens; the others and the lengths are read from samples.
 */
export const doppler = {
  id: 'doppler',
  name: 'Doppler',
  docs: 'https://docs.doppler.com/reference/auth-token-formats',
  hosts: ['api.doppler.com'],
  keys: {
    'doppler-service-token': {
      name: 'Doppler service token',
      source: 'https://docs.doppler.com/docs/service-tokens',
      shapes: [
        ['dp.st.', { base62: [40, 44] }],
        ['dp.st.', { base64url: [2, 35] }, '.', { base62: [40, 44] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.doppler.com/', steps: ['The project, the config, Access', 'Revoke the token'] },
      reach: 'Reads, perhaps writes, the secrets of one config.',
    },
    'doppler-other-token': {
      name: 'Doppler personal, CLI, SCIM, audit or account token',
      shape: [{ oneOf: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.said.', 'dp.scim.', 'dp.audit.'] }, { base62: [40, 44] }],
      beside: [
        { named: '*doppler_token' },
        { named: '*doppler_api_key' },
        { named: '*doppler_service_token' },
        { named: '*doppler_cli_token' },
        { named: '*doppler_api_token' },
        { named: '*doppler_personal_token' },
        { named: '*doppler_key' },
        { named: '*doppler_scim_token' },
        { named: '*doppler_service_account_token' },
        { named: '*token' },
        { word: 'doppler', within: 200 },
        { word: 'Bearer', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.doppler.com/workplace/tokens', steps: ['Tokens, the type', 'Revoke the token'] },
      reach: 'Reads and writes secrets as its user or service account may.',
    },
  },
} as const satisfies Service
