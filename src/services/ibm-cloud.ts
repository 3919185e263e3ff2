import type { Service } from '../model/service.ts'

/**
 * API keys of IBM Cloud: 44 letters, digits, `-` and `_`. Object storage has pairs of 32 and 48 hexadecimal digits. The page’s
 * example has these lengths; it disguises the digits with other letters.
 */
export const ibmCloud = {
  id: 'ibm-cloud',
  name: 'IBM Cloud',
  docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  hosts: ['iam.cloud.ibm.com', '*.cloud.ibm.com'],
  keys: {
    'ibm-cloud-api-key': {
      name: 'IBM Cloud API key',
      source:
        'https://github.com/ibm-cloud-docs/cloud-object-storage/blob/01c793d94fd82b866fc50424d1f807089e8dece2/iam/service-credentials.md',
      shape: [{ base64url: 44 }],
      beside: [
        { named: '*ibm_cloud_api_key' },
        { named: '*ic_api_key' },
        { named: '*ibm_api_key' },
        { named: '*bluemix_api_key' },
        { named: '*bm_api_key' },
        { named: '*watson_api_key' },
        { named: '*watsonx_api_key' },
        { named: '*wx_api_key' },
        { named: '*iam_apikey' },
        { named: '*ibm_cloud_key' },
        { named: '*assistant_apikey' },
        { named: '*cloudant_apikey' },
        { named: '*ibm_watson_api_key' },
        { command: 'ibmcloud login', flag: '--apikey' },
      ],
      manual: { page: 'https://cloud.ibm.com/iam/apikeys', steps: ['Find the key; lock it first if in doubt', 'Delete it'] },
      reach: 'Acts as its user or service id in the account.',
    },
    'ibm-cloud-cos-hmac-key': {
      name: 'IBM Cloud Object Storage HMAC key',
      source:
        'https://github.com/ibm-cloud-docs/cloud-object-storage/blob/01c793d94fd82b866fc50424d1f807089e8dece2/iam/service-credentials.md',
      within: 10,
      parts: {
        id: {
          shape: [{ hex: 32 }],
          public: true,
          beside: [
            { named: '*cos_hmac_access_key_id' },
            { named: '*cos_access_key_id' },
            { named: '*ibm_cos_access_key' },
            { named: '*cos_access_key' },
          ],
        },
        secret: {
          shape: [{ hex: 48 }],
          beside: [
            { named: '*cos_hmac_secret_access_key' },
            { named: '*ibm_cos_secret_access_key' },
            { named: '*ibm_cos_secret_key' },
            { named: '*ibm_cos_hmac_secret_key' },
          ],
        },
      },
      manual: {
        page: 'https://cloud.ibm.com/objectstorage',
        steps: ['Open the instance, Service credentials', 'Delete the credential'],
      },
      reach: 'Reads and writes the buckets that its role allows.',
    },
  },
} as const satisfies Service
