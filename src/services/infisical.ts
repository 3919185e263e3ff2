import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Tokens of Infisical. Service tokens, which end, are `st.`, three parts, the last of them hexadecimal, as the page shows;
 * clients of machine identities have secrets of 32 bytes in hexadecimal, access tokens are JSON Web Tokens: so the public code makes them.
 */
export const infisical = {
  id: 'infisical',
  name: 'Infisical',
  docs: 'https://infisical.com/docs/documentation/platform/identities/universal-auth',
  hosts: ['app.infisical.com', 'us.infisical.com', 'eu.infisical.com'],
  selfHosted: true,
  keys: {
    'infisical-service-token': {
      name: 'Infisical service token',
      source: 'https://infisical.com/docs/internals/service-tokens',
      shapes: [
        ['st.', ...uuid, '.', { hex: 32 }, '.', { hex: 32 }],
        ['st.', { hex: 24 }, '.', { hex: 32 }, '.', { hex: 32 }],
      ],
      beside: [
        { named: '*infisical_token' },
        { named: '*infisical_service_token' },
        { named: '*infisical_api_token' },
        { named: '*infisical_key' },
        { named: '*token' },
        { word: 'infisical', within: 200 },
        { command: 'infisical', flag: '--token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.infisical.com/', steps: ['The project, Access Control, Service Tokens', 'Delete the token'] },
      reach: 'Reads, perhaps writes, the secrets of its environments and paths.',
    },
    'infisical-client-secret': {
      name: 'Infisical client secret',
      source:
        'https://github.com/Infisical/infisical/blob/022f858a83b9518c73d3fca5be02ebd6854e398a/backend/src/services/identity-ua/identity-ua-service.ts',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*infisical_client_secret' },
        { named: '*infisical_universal_auth_client_secret' },
        { named: '*infisical_machine_identity_client_secret' },
        { named: '*infisical_machine_client_secret' },
        { named: '*infisical_machine_secret' },
        { named: '*universal_auth_client_secret' },
        { command: 'infisical login', flag: '--client-secret' },
      ],
      manual: {
        page: 'https://app.infisical.com/',
        steps: ['Organization, Access Control, Identities, the identity, Universal Auth', 'Revoke the client secret'],
      },
      reach: 'With the client’s id: gets tokens with all that the identity may.',
    },
    'infisical-access-token': {
      name: 'Infisical access token',
      source:
        'https://github.com/Infisical/infisical/blob/022f858a83b9518c73d3fca5be02ebd6854e398a/backend/src/services/identity-ua/identity-ua-service.ts',
      shape: ['eyJ', { base64url: [10, 200] }, '.eyJ', { base64url: [50, 1000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: [
        { named: '*infisical_token' },
        { named: '*infisical_access_token' },
        { named: '*infisical_api_key' },
        { named: '*infisical_auth_token' },
        { command: 'infisical', flag: '--token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.infisical.com/',
        steps: ['Organization, Access Control, Identities, the identity', 'Revoke its token'],
      },
      reach: 'Reads, perhaps writes, what its identity may.',
    },
  },
} as const satisfies Service
