import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Access keys: id: 20 capital letters and digits, secret: 40 letters and digits, as in the page’s example. */
export const huaweiCloud = {
  id: 'huawei-cloud',
  name: 'Huawei Cloud',
  docs: 'https://support.huaweicloud.com/intl/en-us/usermanual-iam/iam_02_0003.html',
  hosts: ['*.myhuaweicloud.com', 'iam.myhuaweicloud.com'],
  keys: {
    'huawei-cloud-access-key': {
      name: 'Huawei Cloud access key',
      source: 'https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-sdk-go.html',
      within: 12,
      parts: {
        id: {
          shape: [{ base36upper: 20 }],
          public: true,
          beside: [
            ...named(
              ['huaweicloud', 'hw', 'hwc', 'huawei', 'hcs', 'obs', 'hw_cloud', 'hwclouds', 'os', 'sdk'],
              ['_access_key', '_access_key_id', '_ak', '_sdk_ak'],
            ),
            { named: '*CLOUD_SDK_AK' },
          ],
        },
        secret: {
          shape: [{ base62: 40 }],
          beside: [
            ...named(
              ['huaweicloud', 'hw', 'hwc', 'huawei', 'hcs', 'obs', 'hw_cloud', 'hwclouds'],
              ['_secret_access_key', '_sk', '_secretkey', '_sdk_sk', '_secret'],
            ),
            { named: '*CLOUD_SDK_SK' },
          ],
        },
      },
      manual: {
        page: 'https://console-intl.huaweicloud.com/iam/#/mine/accessKey',
        steps: ['My credentials, Access keys', 'Delete the key'],
      },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
