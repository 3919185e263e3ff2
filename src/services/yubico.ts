import type { Service } from '../model/service.ts'

/** A key of 20 bytes of base64, as the issuer’s own server makes it, by which client and service sign. */
export const yubico = {
  id: 'yubico',
  name: 'YubiCloud',
  docs: 'https://www.yubico.com/support/yubicloud-otp-validation/getting-started/',
  hosts: ['api.yubico.com', 'api2.yubico.com', 'api3.yubico.com'],
  keys: {
    'yubico-secret-key': {
      name: 'YubiCloud secret key',
      source: 'https://github.com/Yubico/yubikey-val/blob/2272f336599b3b312708f6ece7e9c5df218fa62b/ykval-gen-clients',
      shape: [{ base64: 27 }, '='],
      beside: [
        { named: '*yubico_secret_key' },
        { named: '*yubico_api_key' },
        { named: '*yubikey_secret_key' },
        { named: '*yubico_key' },
        { named: '*yubico_secret' },
        { named: '*yubikey_api_key' },
      ],
      manual: {
        page: 'https://upgrade.yubico.com/getapikey/',
        steps: ['Get a new client id and key', 'Use it in place of this one: keys are not revoked'],
      },
      reach: 'Forges answers of the validation service to clients that trust this key.',
    },
  },
} as const satisfies Service
