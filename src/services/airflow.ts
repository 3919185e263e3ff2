import type { Service } from '../model/service.ts'

/** Fernet keys: 43 characters of URL-safe base64 and `=`, as Fernet makes them. */
export const airflow = {
  id: 'airflow',
  name: 'Apache Airflow',
  docs: 'https://airflow.apache.org/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'airflow-fernet-key': {
      name: 'Apache Airflow Fernet key',
      source:
        'https://github.com/apache/airflow/blob/a1da6c92fb74089b944a8f85ed5b515c1417b568/docs/apache-airflow/security/secrets/fernet.rst',
      shape: [{ base64url: 43 }, '='],
      beside: [
        { named: '*airflow_fernet_key' },
        { named: '*airflow_core_fernet_key' },
        { named: '*airflow_webserver_fernet_key' },
      ],
      manual: {
        page: 'https://airflow.apache.org/docs/',
        steps: ['Find where the Fernet key was made', 'End it there, and make another'],
      },
      reach: 'Opens the passwords of connections that the server keeps.',
    },
  },
} as const satisfies Service
