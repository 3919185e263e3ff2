import type { Service } from '../model/service.ts'

/**
 * Secrets of Oracle Cloud that are no private keys: auth tokens (passwords of 20 characters in which punctuation occurs) are
 * not described; customer secret keys are pairs as S3 has, a hexadecimal id and 44 characters of base64.
 */
export const oracleCloud = {
  id: 'oracle-cloud',
  name: 'Oracle Cloud',
  docs: 'https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm',
  hosts: ['*.oraclecloud.com'],
  keys: {
    'oracle-cloud-customer-secret-key': {
      name: 'Oracle Cloud customer secret key',
      within: 10,
      parts: {
        id: {
          shape: [{ hex: 40 }],
          public: true,
          beside: [{ named: '*oci_access_key' }, { named: '*oci_access_key_id' }, { named: '*oracle_access_key' }],
        },
        secret: {
          shape: [{ base64: 43 }, '='],
          beside: [
            { named: '*oci_secret_key' },
            { named: '*oci_secret_access_key' },
            { named: '*oracle_secret_key' },
            { named: '*oci_access_secret' },
          ],
        },
      },
      manual: {
        page: 'https://cloud.oracle.com/identity/domains/my-profile/customer-secret-keys',
        steps: ['Find the key by its id', 'Delete it'],
      },
      reach: 'Reads and writes object storage as its user may.',
    },
  },
} as const satisfies Service
