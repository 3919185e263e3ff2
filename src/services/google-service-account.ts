import type { Service } from '../model/service.ts'

/**
 * The JSON file of a service account's key. Its private half alone says nothing of whose it is; with the account's address beside it, it
 * does. Keys are listed and deleted through IAM by an administrator, whose credential is a token of another kind.
 */
export const googleServiceAccount = {
  id: 'google-service-account',
  name: 'Google service account',
  docs: 'https://cloud.google.com/iam/docs/keys-create-delete',
  hosts: ['iam.googleapis.com', 'oauth2.googleapis.com'],
  keys: {
    'google-service-account-key': {
      name: 'Google service account key',
      source: 'https://cloud.google.com/iam/docs/keys-create-delete#creating',
      within: 40,
      parts: {
        private_key_id: { shape: [{ hex: 40 }], public: true, beside: [{ named: 'private_key_id' }] },
        private_key: {
          shape: ['-----BEGIN PRIVATE KEY-----', { until: '-----END PRIVATE KEY-----', not: '-----BEGIN', max: 32_768 }],
        },
        client_email: {
          shape: [{ lower: 1 }, { base64url: [5, 29] }, '@', { lower: 1 }, { base64url: [5, 29] }, '.iam.gserviceaccount.com'],
          public: true,
        },
      },
      manual: {
        page: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
        steps: ['Open the account, Keys', 'Make a new key if it is in use, then delete the one with this id'],
      },
      reach: 'Does in the cloud what the roles of the service account allow.',
    },
  },
} as const satisfies Service
