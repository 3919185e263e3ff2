import type { Service } from '../model/service.ts'

/** Client secrets of Arduino Cloud: 64 letters and digits in public samples. */
export const arduinoCloud = {
  id: 'arduino-cloud',
  name: 'Arduino Cloud',
  docs: 'https://docs.arduino.cc/arduino-cloud/api/arduino-iot-api/',
  hosts: ['api2.arduino.cc'],
  keys: {
    'arduino-cloud-client-secret': {
      name: 'Arduino Cloud client secret',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*arduino_client_secret' },
        { named: '*arduino_iot_client_secret' },
        { named: '*arduino_cloud_client_secret' },
        { named: '*arduino_iot_cloud_client_secret' },
        { named: '*arduino_iot_api_secret' },
        { named: '*arduino_cloud_secret' },
      ],
      manual: { page: 'https://cloud.arduino.cc/home/api-keys', steps: ['Find the key', 'Delete it'] },
      reach: 'Gets tokens that read and change devices of its space, together with its client id.',
    },
  },
} as const satisfies Service
