import type { Service } from '../model/service.ts'

/**
 * API keys are environment, id and secret between colons, as the page’s examples are; that all 32 are hex digits is what
 * samples have. The entity secret, which the issuer’s code makes of 32 bytes as hex digits, signs what moves money.
 */
export const circle = {
  id: 'circle',
  name: 'Circle',
  docs: 'https://developers.circle.com/api-reference/keys',
  hosts: ['api.circle.com', 'api-sandbox.circle.com'],
  keys: {
    'circle-api-key': {
      name: 'Circle API key',
      source: 'https://developers.circle.com/w3s/docs/web3-services-api-keys-authentication',
      shape: ['LIVE_API_KEY:', { hex: 32, as: 'id' }, ':', { hex: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://console.circle.com/api-keys',
        steps: ['API & Client Keys', 'Make a new key, then delete this one'],
      },
      reach: 'Reads wallets and balances; with the entity secret moves money.',
    },
    'circle-test-api-key': {
      name: 'Circle test API key',
      source: 'https://developers.circle.com/w3s/docs/web3-services-api-keys-authentication',
      shape: [{ oneOf: ['TEST_API_KEY:', 'SAND_API_KEY:'] }, { hex: 32, as: 'id' }, ':', { hex: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://console.circle.com/api-keys',
        steps: ['API & Client Keys', 'Make a new key, then delete this one'],
      },
      reach: 'Reads and moves test money.',
    },
    'circle-entity-secret': {
      name: 'Circle entity secret',
      source:
        'https://github.com/circlefin/w3s-entity-secret-sample-code/blob/097e0b3d084ede1050f86b013181a0d1e93f2d86/README.md',
      shape: [{ hex: 64 }],
      beside: [{ named: '*entity_secret' }],
      manual: {
        page: 'https://console.circle.com/wallets/dev/configurator',
        steps: ['Configurator, Entity Secret', 'Rotate the entity secret'],
      },
      reach: 'With an API key: signs transactions of all developer-controlled wallets.',
    },
  },
} as const satisfies Service
