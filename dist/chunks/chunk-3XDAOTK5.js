import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/services/ably.ts
var ably = {
  id: "ably",
  name: "Ably",
  docs: "https://ably.com/docs/auth",
  hosts: ["rest.ably.io", "main.realtime.ably.net", "control.ably.net"],
  keys: {
    "ably-api-key": {
      name: "Ably API key",
      source: "https://ably.com/docs/auth",
      shape: [{ base64url: 6, as: "app" }, ".", { base64url: 6, as: "id" }, ":", { base64url: 43 }],
      beside: [
        { named: "*ably_api_key" },
        { named: "*ably_key" },
        { named: "*ably" },
        { named: "*ably_token" },
        { named: "*ably_secret" },
        { named: "*ably_password" },
        { word: "ably", within: 120 },
        { word: "Ably.Rest", within: 60 },
        { word: "Ably.Realtime", within: 60 }
      ],
      carriers: [{ basic: "{key}" }],
      manual: {
        page: "https://ably.com/accounts/any/apps/any/app_keys",
        steps: ["The app, API keys: find it by its id", "Revoke it"]
      },
      reach: "Publishes and reads channels, as far as its capabilities go."
    },
    "ably-control-token": {
      name: "Ably control API token",
      shape: ["eyJ", { base64url: [10, 200] }, ".eyJ", { base64url: [20, 1e3] }, ".", { base64url: [43, 700] }],
      check: "jwt",
      beside: [
        { named: "*ably_control_api_token" },
        { named: "*ably_access_token" },
        { named: "*ably_control_token" },
        { named: "*ably_account_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://ably.com/users/access_tokens", steps: ["Find the token", "Revoke it"] },
      reach: "Manages apps and keys of the account."
    }
  }
};

// src/services/abstract-api.ts
var abstractApi = {
  id: "abstract-api",
  name: "Abstract API",
  docs: "https://docs.abstractapi.com/",
  hosts: ["*.abstractapi.com"],
  keys: {
    "abstract-api-api-key": {
      name: "Abstract API API key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*abstract_api_key" },
        { named: "*abstractapi_key" },
        { named: "*abstractapi_api_key" },
        { named: "*abstract_email_api_key" }
      ],
      carriers: [{ query: "api_key" }],
      manual: { page: "https://app.abstractapi.com/dashboard", steps: ["Open the API", "Regenerate the key"] },
      reach: "Calls one of the APIs at the account\u2019s cost."
    }
  }
};

// src/services/abuseipdb.ts
var abuseipdb = {
  id: "abuseipdb",
  name: "AbuseIPDB",
  docs: "https://docs.abuseipdb.com/",
  hosts: ["api.abuseipdb.com"],
  keys: {
    "abuseipdb-api-key": {
      name: "AbuseIPDB API key",
      shape: [{ hex: 80 }],
      beside: [
        { named: "*abuseipdb_api_key" },
        { named: "*abuseipdb_key" },
        { named: "*abuse_ipdb_api_key" },
        { named: "*abuse_ip_db_api_key" },
        { named: "*abuseipdb_token" }
      ],
      carriers: [{ header: "Key", value: "{key}" }],
      manual: { page: "https://www.abuseipdb.com/account/api", steps: ["Revoke the key"] },
      reach: "Checks and reports addresses as the account."
    }
  }
};

// src/services/accuweather.ts
var accuweather = {
  id: "accuweather",
  name: "AccuWeather",
  docs: "https://developer.accuweather.com/",
  hosts: ["dataservice.accuweather.com"],
  keys: {
    "accuweather-api-key": {
      name: "AccuWeather API key",
      shapes: [["zpka_", { hex: 32 }, "_", { hex: 8 }], [{ base62: 32 }]],
      beside: [
        { named: "*accuweather_api_key" },
        { named: "*accuweather_key" },
        { named: "*accu_weather_api_key" },
        { word: "dataservice.accuweather.com", within: 300 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "apikey" }],
      manual: { page: "https://developer.accuweather.com/user/me/apps", steps: ["Open the app", "Delete it, or roll its key"] },
      reach: "Calls weather services at the account\u2019s cost."
    }
  }
};

// src/services/adafruit-io.ts
var adafruitIo = {
  id: "adafruit-io",
  name: "Adafruit IO",
  docs: "https://io.adafruit.com/api/docs/#authentication",
  hosts: ["io.adafruit.com"],
  keys: {
    "adafruit-io-key": {
      name: "Adafruit IO key",
      shape: ["aio_", { base62: 28 }],
      carriers: [{ header: "X-AIO-Key", value: "{key}" }, { query: "x-aio-key" }],
      manual: { page: "https://io.adafruit.com/", steps: ["Sign in, the yellow key: View AIO Key", "Regenerate the key"] },
      reach: "Reads and writes all feeds of the account."
    },
    "adafruit-io-old-key": {
      name: "Adafruit IO key (without prefix)",
      source: "https://io.adafruit.com/api/docs/#authentication",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*adafruit_io_key" },
        { named: "*adafruit_aio_key" },
        { named: "aio_key" },
        { named: "*adafruit_io_api_key" }
      ],
      carriers: [{ header: "X-AIO-Key", value: "{key}" }, { query: "x-aio-key" }],
      manual: { page: "https://io.adafruit.com/", steps: ["Sign in, the yellow key: View AIO Key", "Regenerate the key"] },
      reach: "Reads and writes all feeds of the account."
    }
  }
};

// src/services/adobe.ts
var adobe = {
  id: "adobe",
  name: "Adobe",
  docs: "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/",
  hosts: ["ims-na1.adobelogin.com", "*.adobe.io"],
  keys: {
    "adobe-client-secret": {
      name: "Adobe client secret",
      shape: ["p8e-", { base64url: 32 }],
      manual: {
        page: "https://developer.adobe.com/console/projects",
        steps: ["Open the project, the OAuth Server-to-Server credential", "Add a new client secret, then delete this one"]
      },
      reach: "With its client id: gets tokens of the project, as far as its scopes go."
    }
  }
};

// src/services/adyen.ts
var adyen = {
  id: "adyen",
  name: "Adyen",
  docs: "https://docs.adyen.com/development-resources/api-credentials/",
  hosts: ["*.adyen.com", "*.adyenpayments.com"],
  keys: {
    "adyen-hmac-key": {
      name: "Adyen webhook HMAC key",
      source: "https://github.com/Adyen/adyen-node-api-library/blob/main/src/__tests__/hmacValidator.spec.ts",
      shape: [{ hexUpper: 64 }],
      beside: [
        { named: "*adyen_hmac_key" },
        { named: "*adyen_hmac" },
        { named: "*adyen_webhook_hmac_key" },
        { named: "*adyen_hmac_secret" }
      ],
      manual: {
        page: "https://ca-live.adyen.com/ca/ca/config/showthirdparty.shtml",
        steps: ["Developers, Webhooks, open the webhook", "Generate a new HMAC key and save"]
      },
      reach: "Forges notifications: a shop that trusts them ships what was never paid."
    }
  }
};

// src/services/aftership.ts
var aftership = {
  id: "aftership",
  name: "AfterShip",
  docs: "https://www.aftership.com/docs/tracking/quickstart/authentication",
  hosts: ["api.aftership.com"],
  keys: {
    "aftership-api-key": {
      name: "AfterShip API key",
      shape: ["asat_", { hex: 32 }],
      carriers: [
        { header: "as-api-key", value: "{key}" },
        { header: "aftership-api-key", value: "{key}" }
      ],
      manual: { page: "https://organization.automizely.com/api-keys", steps: ["Settings, API keys", "Delete the key"] },
      reach: "Reads and changes trackings, as far as its scopes go."
    },
    "aftership-legacy-api-key": {
      name: "AfterShip API key (old form)",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [{ named: "*aftership_api_key" }, { named: "*aftership_key" }],
      carriers: [
        { header: "aftership-api-key", value: "{key}" },
        { header: "as-api-key", value: "{key}" }
      ],
      manual: { page: "https://organization.automizely.com/api-keys", steps: ["Settings, API keys", "Delete the key"] },
      reach: "Reads and changes trackings."
    }
  }
};

// src/services/agentops.ts
var agentops = {
  id: "agentops",
  name: "AgentOps",
  docs: "https://docs.agentops.ai/v2/usage/sdk-reference",
  hosts: ["api.agentops.ai"],
  keys: {
    "agentops-api-key": {
      name: "AgentOps API key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [{ named: "*agentops_api_key" }, { named: "*agent_ops_api_key" }, { named: "*agentops_key" }],
      carriers: [{ header: "X-Agentops-Api-Key", value: "{key}" }],
      manual: { page: "https://app.agentops.ai/settings/projects", steps: ["Rotate the key"] },
      reach: "Writes, and through a token reads, the project\u2019s traces."
    }
  }
};

// src/services/ai21.ts
var ai21 = {
  id: "ai21",
  name: "AI21",
  docs: "https://docs.ai21.com/reference/authentication",
  hosts: ["api.ai21.com"],
  keys: {
    "ai21-api-key": {
      name: "AI21 API key",
      shapes: [[{ base62: 32 }], [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }]],
      beside: [{ named: "*ai21_api_key" }, { named: "*ai21_key" }, { named: "*ai21_labs_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://studio.ai21.com/v2/account/api-key", steps: ["Delete the key"] },
      reach: "Calls models at the cost of the account."
    }
  }
};

// src/services/airbrake.ts
var airbrake = {
  id: "airbrake",
  name: "Airbrake",
  docs: "https://docs.airbrake.io/docs/devops-tools/api/",
  hosts: ["api.airbrake.io", "airbrake.io"],
  keys: {
    "airbrake-project-key": {
      name: "Airbrake project key",
      shape: [{ hex: 32 }],
      beside: [{ named: "*airbrake_project_key" }, { named: "*airbrake_api_key" }, { named: "*airbrake_key" }],
      carriers: [{ query: "key" }],
      manual: { page: "https://airbrake.io/", steps: ["Open the project, Settings", "Regenerate the project key"] },
      reach: "Sends errors and deploys into one project."
    },
    "airbrake-user-key": {
      name: "Airbrake user key",
      shape: [{ hex: 40 }],
      beside: [{ named: "*airbrake_user_key" }, { named: "*airbrake_user_api_key" }],
      carriers: [{ query: "key" }],
      manual: { page: "https://airbrake.io/users/edit", steps: ["User API key", "Regenerate it"] },
      reach: "Reads and changes all projects of its user."
    }
  }
};

// src/services/airtable.ts
var airtable = {
  id: "airtable",
  name: "Airtable",
  docs: "https://airtable.com/developers/web/api/authentication",
  hosts: ["api.airtable.com"],
  keys: {
    "airtable-personal-access-token": {
      name: "Airtable personal access token",
      shape: ["pat", { base62: 14, as: "id" }, ".", { hex: 64 }],
      beside: [
        { named: "*airtable_api_key" },
        { named: "*airtable_token" },
        { named: "*airtable_pat" },
        { named: "*airtable_personal_access_token" },
        { named: "*airtable_access_token" },
        { named: "*airtable_key" },
        { named: "*airtable_api_token" },
        { named: "apiKey" },
        { named: "api_key" },
        { named: "token" },
        { named: "accessToken" },
        { word: "airtable", within: 400 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      scopes: { read: ["*:read", "user.email:read"], write: ["*:write", "*:manage"] },
      manual: { page: "https://airtable.com/create/tokens", steps: ["Open the token", "Delete it, or regenerate it"] },
      reach: "Reads and changes the bases that were chosen, as far as its scopes go."
    },
    "airtable-oauth-token": {
      name: "Airtable OAuth access token",
      shape: ["oaa", { base62: 14, as: "id" }, ".", { base64url: [40, 400] }],
      beside: [
        { named: "*airtable_access_token" },
        { named: "*airtable_token" },
        { named: "*airtable_oauth_token" },
        { word: "airtable", within: 400 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://airtable.com/account",
        steps: ["Account, Integrations, Third-party integrations", "Revoke access"]
      },
      reach: "Reads and changes the bases that were chosen; for an hour."
    }
  }
};

// src/services/aiven.ts
var aiven = {
  id: "aiven",
  name: "Aiven",
  docs: "https://aiven.io/docs/platform/howto/create_authentication_token",
  hosts: ["api.aiven.io"],
  keys: {
    "aiven-token": {
      name: "Aiven token",
      shapes: [[{ base64: [180, 500] }], [{ base64: [180, 500] }, { oneOf: ["==", "="] }]],
      beside: [
        { named: "*aiven_token" },
        { named: "*aiven_api_token" },
        { named: "*aiven_auth_token" },
        { named: "*avn_auth_token" }
      ],
      carriers: [
        { header: "Authorization", value: "aivenv1 {key}" },
        { header: "Authorization", value: "Bearer {key}" }
      ],
      manual: { page: "https://console.aiven.io/profile/tokens", steps: ["Find the token", "Revoke it"] },
      reach: "Acts as its user: makes and deletes services, reads their passwords."
    }
  }
};

// src/services/akamai.ts
var akamai = {
  id: "akamai",
  name: "Akamai",
  docs: "https://techdocs.akamai.com/developer/docs/edgegrid",
  hosts: ["*.luna.akamaiapis.net", "*.akamaiapis.net"],
  keys: {
    "akamai-edgegrid": {
      name: "Akamai EdgeGrid credentials",
      within: 12,
      parts: {
        token: {
          shape: ["akab-", { base36: 16 }, "-", { base36: 16 }],
          public: true,
          beside: [{ named: "*client_token" }, { named: "*access_token" }]
        },
        secret: {
          shape: [{ base64: 43 }, "="],
          beside: [
            { named: "*akamai_client_secret" },
            { named: "*akamai_secret" },
            { named: "*edgegrid_secret" },
            { named: "*edgegrid_client_secret" },
            { named: "client_secret", in: "**/.edgerc" },
            { word: "akab-", within: 200 }
          ]
        }
      },
      manual: {
        page: "https://control.akamai.com/apps/identity-management/#/tabs/users/list",
        steps: ["Open the API client, Credentials", "Deactivate the credential, then delete it"]
      },
      reach: "Changes delivery, DNS or purges caches, as far as its API client may."
    }
  }
};

// src/services/alchemy.ts
var alchemy = {
  id: "alchemy",
  name: "Alchemy",
  docs: "https://www.alchemy.com/docs/create-an-api-key",
  hosts: ["*.g.alchemy.com", "eth-mainnet.alchemyapi.io", "dashboard.alchemy.com"],
  keys: {
    "alchemy-api-key": {
      name: "Alchemy API key",
      shape: [{ base64url: 32 }],
      beside: [
        { named: "*alchemy_api_key" },
        { named: "*alchemy_key" },
        { named: "*alchemy_api_token" },
        { named: "*alchemy_id" },
        { named: "*alchemy_project_id" },
        { word: "alchemy.com", within: 6 },
        { word: "alchemyapi.io", within: 6 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://dashboard.alchemy.com/apps",
        steps: ["Open the app, API Key", "Delete the app, or rotate its key"]
      },
      reach: "Uses the owner\u2019s quota of blockchain calls."
    },
    "alchemy-auth-token": {
      name: "Alchemy auth token",
      shape: ["alch_", { base64url: [20, 64] }],
      beside: [{ named: "*alchemy_auth_token" }, { named: "*alchemy_access_key" }, { word: "alchemy", within: 200 }],
      manual: { page: "https://dashboard.alchemy.com/webhooks", steps: ["Webhooks, Auth Token", "Make a new one"] },
      reach: "Manages webhooks of the account."
    }
  }
};

// src/services/aleph-alpha.ts
var alephAlpha = {
  id: "aleph-alpha",
  name: "Aleph Alpha",
  docs: "https://docs.aleph-alpha.com/docs/account/",
  hosts: ["api.aleph-alpha.com"],
  keys: {
    "aleph-alpha-token": {
      name: "Aleph Alpha API token",
      shape: ["eyJ", { base64url: [8, 2e3] }, ".", { base64url: [8, 4e3] }, ".", { base64url: [20, 1e3] }],
      check: "jwt",
      beside: [
        { named: "aa_token" },
        { named: "aa_api_token" },
        { named: "*aleph_alpha_api_key" },
        { named: "*aleph_alpha_token" },
        { named: "*aleph_alpha_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.aleph-alpha.com/profile", steps: ["API tokens", "Delete the token"] },
      reach: "Calls models at the cost of the account."
    }
  }
};

// src/services/algolia.ts
var algolia = {
  id: "algolia",
  name: "Algolia",
  docs: "https://www.algolia.com/doc/guides/security/api-keys/",
  hosts: ["*.algolia.net", "*.algolianet.com", "*.algolia.com"],
  keys: {
    "algolia-admin-key": {
      name: "Algolia admin or write key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*algolia_admin_key" },
        { named: "*algolia_admin_api_key" },
        { named: "*algolia_api_admin_key" },
        { named: "*algolia_write_key" },
        { named: "*algolia_write_api_key" },
        { named: "*algolia_secret" },
        { named: "*algolia_crawler_api_key" },
        { named: "*algolia_private_key" },
        { named: "*algolia_secret_key" }
      ],
      manual: {
        page: "https://dashboard.algolia.com/account/api-keys/all",
        steps: ["Open the application", "Regenerate the admin key, or delete the key"]
      },
      reach: "Reads, changes and deletes all indexes of one application."
    }
  }
};

// src/services/alibaba-cloud.ts
var alibabaCloud = {
  id: "alibaba-cloud",
  name: "Alibaba Cloud",
  docs: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
  hosts: ["*.aliyuncs.com"],
  keys: {
    "alibaba-cloud-access-key": {
      name: "Alibaba Cloud access key",
      within: 20,
      parts: {
        id: {
          shape: ["LTAI", { base62: [12, 26] }],
          public: true,
          beside: [
            { named: "*access_key_id" },
            { named: "*access_key" },
            { named: "*key_id" },
            { named: "*secret_id" },
            { named: "*appkey" }
          ]
        },
        secret: {
          shape: [{ base62: 30 }],
          beside: [
            { named: "*access_key_secret" },
            { named: "*aliyun_secret" },
            { named: "*aliyun_access_secret" },
            { named: "*alicloud_secret_key" },
            { named: "*alibaba_cloud_secret" },
            { named: "*oss_access_key_secret" },
            { named: "*aliyun_secret_key" },
            { word: "LTAI", within: 200 }
          ]
        }
      },
      manual: {
        page: "https://ram.console.aliyun.com/users",
        steps: ["Open the user, AccessKey", "Disable the key; when nothing misses it, delete it"]
      },
      reach: "Does in the account what the policies of its user allow."
    }
  }
};

// src/services/alienvault-otx.ts
var alienvaultOtx = {
  id: "alienvault-otx",
  name: "AlienVault OTX",
  docs: "https://otx.alienvault.com/api",
  hosts: ["otx.alienvault.com"],
  keys: {
    "alienvault-otx-api-key": {
      name: "AlienVault OTX API key",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*otx_api_key" },
        { named: "*otx_key" },
        { named: "*alienvault_api_key" },
        { named: "*alienvault_otx_api_key" },
        { named: "*alienvault_key" },
        { named: "*otx_api_token" }
      ],
      carriers: [{ header: "X-OTX-API-KEY", value: "{key}" }],
      manual: { page: "https://otx.alienvault.com/settings", steps: ["Regenerate the OTX key"] },
      reach: "Reads and writes pulses as the account."
    }
  }
};

// src/services/alpha-vantage.ts
var alphaVantage = {
  id: "alpha-vantage",
  name: "Alpha Vantage",
  docs: "https://www.alphavantage.co/documentation/",
  hosts: ["www.alphavantage.co"],
  keys: {
    "alpha-vantage-api-key": {
      name: "Alpha Vantage API key",
      shapes: [[{ base36upper: 16 }], [{ base36upper: 15 }], [{ base36upper: 14 }]],
      beside: [
        { named: "*alpha_vantage_api_key" },
        { named: "*alpha_vantage_key" },
        { named: "*alphavantage_apikey" },
        { named: "*alpha_vantage_token" }
      ],
      carriers: [{ query: "apikey" }],
      manual: { page: "https://www.alphavantage.co/support/", steps: ["Ask support to replace the key"] },
      reach: "Reads market data at the account\u2019s cost."
    }
  }
};

// src/services/amadeus.ts
var amadeus = {
  id: "amadeus",
  name: "Amadeus for Developers",
  docs: "https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/",
  hosts: ["api.amadeus.com", "test.api.amadeus.com"],
  keys: {
    "amadeus-api-secret": {
      name: "Amadeus API secret",
      shape: [{ base62: 16 }],
      beside: [
        { named: "*amadeus_client_secret" },
        { named: "*amadeus_api_secret" },
        { named: "*amadeus_secret" },
        { named: "*amadeus_secret_key" }
      ],
      manual: { page: "https://developers.amadeus.com/my-apps", steps: ["Open the app", "Delete it and make a new one"] },
      reach: "With its API key: searches and books flights at the owner\u2019s cost."
    }
  }
};

// src/services/amazon-mws.ts
var amazonMws = {
  id: "amazon-mws",
  name: "Amazon MWS",
  docs: "https://docs.developer.amazonservices.com/",
  hosts: ["mws.amazonservices.com", "mws-eu.amazonservices.com"],
  keys: {
    "amazon-mws-auth-token": {
      name: "Amazon MWS auth token",
      source: "https://developer.amazon.com/docs/amazon-pay-registration/token-exchange.html",
      shape: ["amzn.mws.", { hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      manual: {
        page: "https://sellercentral.amazon.com/apps/manage",
        steps: ["Apps and Services, Manage Your Apps", "Disable access of the developer"]
      },
      reach: "With the developer\u2019s keys: acted as the seller, while the service ran."
    }
  }
};

// src/services/amazon-oauth.ts
var amazonOauth = {
  id: "amazon-oauth",
  name: "Login with Amazon",
  docs: "https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html",
  hosts: [
    "api.amazon.com",
    "api.amazon.co.uk",
    "api.amazon.co.jp",
    "sellingpartnerapi-na.amazon.com",
    "sellingpartnerapi-eu.amazon.com",
    "sellingpartnerapi-fe.amazon.com",
    "advertising-api.amazon.com"
  ],
  keys: {
    "amazon-oauth-refresh-token": {
      name: "Login with Amazon refresh token",
      source: "https://developer.amazon.com/docs/login-with-amazon/refresh-token.html",
      shape: ["Atzr|", { base64url: [60, 2e3] }],
      manual: {
        page: "https://sellercentral.amazon.com/apps/manage",
        steps: ["Manage Your Apps: disable the app\u2019s access", "Authorize it again for a new token"]
      },
      reach: "With the client\u2019s secret: acts for one seller or customer, as far as its scopes go."
    },
    "amazon-oauth-access-token": {
      name: "Login with Amazon access token",
      source: "https://developer.amazon.com/docs/login-with-amazon/access-token.html",
      shape: ["Atza|", { base64url: [60, 2e3] }],
      carriers: [
        { header: "x-amz-access-token", value: "{key}" },
        { header: "Authorization", value: "Bearer {key}" }
      ],
      manual: {
        page: "https://sellercentral.amazon.com/apps/manage",
        steps: ["It dies within an hour", "To end it now disable the app\u2019s access"]
      },
      reach: "Acts for one seller or customer; for an hour at most."
    },
    "amazon-oauth-client-secret": {
      name: "Login with Amazon client secret",
      shape: ["amzn1.oa2-cs.v1.", { hex: 64 }],
      manual: {
        page: "https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html",
        steps: ["Open the security profile, or the app in Seller Central", "Rotate the secret"]
      },
      reach: "With refresh tokens: acts as the application for all who have authorized it."
    }
  }
};

// src/services/amplitude.ts
var amplitude = {
  id: "amplitude",
  name: "Amplitude",
  docs: "https://amplitude.com/docs/apis/keys-and-tokens",
  hosts: ["amplitude.com", "api2.amplitude.com", "analytics.eu.amplitude.com", "experiment.amplitude.com"],
  keys: {
    "amplitude-secret-key": {
      name: "Amplitude secret key",
      shape: [{ hex: 32 }],
      beside: [{ named: "*amplitude_secret_key" }, { named: "*amplitude_secret" }, { named: "*amplitude_api_secret" }],
      manual: {
        page: "https://amplitude.com/docs/admin/account-management/manage-your-api-keys-and-secret-keys",
        steps: ["Settings, Projects, the project", "Delete the secret key and generate another"]
      },
      reach: "Exports all events of a project, and deletes users."
    },
    "amplitude-deployment-key": {
      name: "Amplitude Experiment server deployment key",
      shape: ["server-", { base62: [20, 44] }],
      beside: [
        { named: "*amplitude_deployment_key" },
        { named: "*amplitude_server_key" },
        { named: "*amplitude_experiment_key" },
        { named: "*experiment_deployment_key" }
      ],
      carriers: [{ header: "Authorization", value: "Api-Key {key}" }],
      manual: {
        page: "https://amplitude.com/docs/apis/keys-and-tokens",
        steps: ["Experiment, Deployments, the deployment", "Rotate the key"]
      },
      reach: "Reads all flags and experiments of a deployment."
    }
  }
};

// src/services/ansible-galaxy.ts
var ansibleGalaxy = {
  id: "ansible-galaxy",
  name: "Ansible Galaxy",
  docs: "https://galaxy.ansible.com/docs/",
  hosts: ["galaxy.ansible.com", "{var.host}"],
  vars: { host: { env: "ANSIBLE_GALAXY_SERVER" } },
  keys: {
    "ansible-galaxy-token": {
      name: "Ansible Galaxy token",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*ansible_galaxy_token" },
        { named: "*galaxy_token" },
        { named: "*galaxy_api_key" },
        { named: "*ansible_galaxy_api_key" },
        { named: "*ansible_galaxy_server_token" },
        { named: "*galaxy_api_token" },
        { command: "ansible-galaxy", flag: "--token" },
        { command: "ansible-galaxy", flag: "--api-key" },
        { named: "token", in: "**/.ansible/galaxy_token" }
      ],
      carriers: [{ header: "Authorization", value: "Token {key}" }],
      manual: { page: "https://galaxy.ansible.com/ui/token/", steps: ["Load a new token: the old one dies"] },
      reach: "Publishes collections and roles that others run."
    }
  }
};

// src/services/anthropic.ts
var anthropic = {
  id: "anthropic",
  name: "Anthropic",
  docs: "https://platform.claude.com/docs/en/manage-claude/admin-api-keys",
  hosts: ["api.anthropic.com", "claude.ai"],
  keys: {
    "anthropic-api-key": {
      name: "Anthropic API key",
      source: "https://platform.claude.com/docs/en/api/http/admin/api_keys/retrieve",
      shape: ["sk-ant-api03-", { base64url: 86 }, "-", { base64url: 6 }, "AA"],
      carriers: [
        { header: "x-api-key", value: "{key}" },
        { header: "Authorization", value: "Bearer {key}" }
      ],
      manual: { page: "https://platform.claude.com/settings/keys", steps: ["Open the menu beside the key", "Delete it"] },
      reach: "Calls models at the cost of the workspace, and reads its files, batches and skills."
    },
    "anthropic-admin-key": {
      name: "Anthropic admin API key",
      source: "https://platform.claude.com/docs/en/manage-claude/admin-api-keys",
      shape: ["sk-ant-admin01-", { base64url: 93 }, "AA"],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      access: "full",
      manual: { page: "https://platform.claude.com/settings/admin-keys", steps: ["Open the menu beside the key", "Delete it"] },
      reach: "Administers the organization: its members, invites, workspaces, API keys and usage reports."
    },
    "anthropic-compliance-key": {
      name: "Anthropic compliance access key",
      shape: ["sk-ant-api01-", { base64url: [80, 200] }],
      beside: [{ named: "*anthropic_compliance_api_key" }],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      manual: { page: "https://claude.ai/admin-settings", steps: ["API access", "Delete the key"] },
      reach: "Reads the organization\u2019s activity, chats and files, as far as its scopes go."
    },
    "anthropic-oauth-token": {
      name: "Anthropic OAuth token",
      shape: [{ oneOf: ["sk-ant-oat01-", "sk-ant-ort01-"] }, { base64url: [80, 200] }],
      beside: [{ named: "claude_code_oauth_token" }, { named: "anthropic_auth_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://claude.ai/settings/claude-code", steps: ["Authorization tokens", "Revoke the token"] },
      reach: "Calls models within the subscription of the person who signed in; a refresh token makes new access tokens."
    },
    "anthropic-session-key": {
      name: "Claude session key",
      shape: [{ oneOf: ["sk-ant-sid01-", "sk-ant-sid02-"] }, { base64url: [80, 200] }],
      beside: [{ named: "*claude_session_key" }],
      carriers: [{ header: "Cookie", value: "sessionKey={key}" }],
      manual: { page: "https://claude.ai/settings/account", steps: ["Active sessions", "Log out of all devices"] },
      reach: "Is a browser session: reads the conversations, files and settings of the person."
    }
  }
};

// src/services/anyscale.ts
var anyscale = {
  id: "anyscale",
  name: "Anyscale",
  docs: "https://docs.anyscale.com/reference/quickstart-cli",
  hosts: ["console.anyscale.com", "api.endpoints.anyscale.com"],
  keys: {
    "anyscale-endpoints-key": {
      name: "Anyscale Endpoints API key",
      shape: ["esecret_", { base36: 26 }],
      beside: [{ named: "*anyscale_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://console.anyscale.com/v2/api-keys", steps: ["Delete the key"] },
      reach: "Calls models at the cost of the account."
    },
    "anyscale-cli-token": {
      name: "Anyscale CLI token",
      shape: ["aph0_Ck", { base64url: [80, 400] }],
      beside: [{ named: "anyscale_cli_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://console.anyscale.com/v2/api-keys", steps: ["Delete the token"] },
      reach: "Runs code on clusters at the cost of the organization as the person."
    }
  }
};

// src/services/apify.ts
var apify = {
  id: "apify",
  name: "Apify",
  docs: "https://docs.apify.com/integrations/api",
  hosts: ["api.apify.com"],
  keys: {
    "apify-api-token": {
      name: "Apify API token",
      shape: ["apify_api_", { base62: 36 }],
      beside: [{ named: "*apify_token" }, { named: "*apify_api_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "token" }],
      manual: {
        page: "https://console.apify.com/settings/integrations",
        steps: ["Personal API tokens", "Delete or rotate the token"]
      },
      reach: "Runs Actors at the cost of the account, and reads its data sets and stores, within the token\u2019s scopes."
    }
  }
};

// src/services/apilayer.ts
var apilayer = {
  id: "apilayer",
  name: "APILayer",
  docs: "https://apilayer.com/docs/article/authentication",
  hosts: ["api.apilayer.com"],
  keys: {
    "apilayer-api-key": {
      name: "APILayer API key",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*apilayer_api_key" },
        { named: "*apilayer_key" },
        { named: "*api_layer_key" },
        { named: "*apilayer_apikey" }
      ],
      carriers: [{ header: "apikey", value: "{key}" }, { query: "apikey" }],
      manual: { page: "https://apilayer.com/account", steps: ["Reset the API key"] },
      reach: "Calls all subscribed APIs at the account\u2019s cost."
    }
  }
};

// src/services/apollo-graphos.ts
var apolloGraphos = {
  id: "apollo-graphos",
  name: "Apollo GraphOS",
  docs: "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys",
  hosts: ["api.apollographql.com", "graphql.api.apollographql.com", "uplink.api.apollographql.com"],
  keys: {
    "apollo-graphos-graph-api-key": {
      name: "Apollo graph API key",
      source: "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys/graph-api-keys",
      shape: ["service:", { base64url: [2, 70], as: "graph" }, ":", { base64url: [20, 24] }],
      beside: [
        { named: "*apollo_key" },
        { named: "*apollo_api_key" },
        { named: "*engine_api_key" },
        { named: "*apollo_graph_api_key" },
        { named: "*apollo_studio_key" },
        { named: "*apollo_graphos_key" }
      ],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      manual: { page: "https://studio.apollographql.com/", steps: ["Open the graph, Settings, API Keys", "Delete the key"] },
      reach: "Reads and publishes schemas of one graph."
    },
    "apollo-graphos-personal-api-key": {
      name: "Apollo personal API key",
      shape: ["user:", { hostname: [4, 80] }, ":", { base64url: [20, 24] }],
      beside: [
        { named: "*apollo_key" },
        { named: "*apollo_api_key" },
        { named: "*engine_api_key" },
        { named: "*apollo_user_key" },
        { named: "*apollo_studio_key" }
      ],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      manual: { page: "https://studio.apollographql.com/user-settings/api-keys", steps: ["Find the key", "Delete it"] },
      reach: "Does with all graphs of its owner\u2019s organizations what its owner may."
    }
  }
};

// src/services/apollo-io.ts
var apolloIo = {
  id: "apollo-io",
  name: "Apollo.io",
  docs: "https://docs.apollo.io/reference/authentication",
  hosts: ["api.apollo.io"],
  keys: {
    "apollo-io-api-key": {
      name: "Apollo.io API key",
      shape: [{ base64url: 22 }],
      beside: [
        { named: "*apollo_io_api_key" },
        { named: "*apollo_api_key" },
        { named: "*apollo_io_key" },
        { word: "api.apollo.io", within: 200 }
      ],
      carriers: [{ header: "X-Api-Key", value: "{key}" }, { query: "api_key" }],
      manual: {
        page: "https://app.apollo.io/#/settings/integrations/api",
        steps: ["Settings, Integrations, API Keys", "Delete the key"]
      },
      reach: "Looks people up at the owner\u2019s cost; with a master key changes contacts and sequences."
    }
  }
};

// src/services/app-store-connect.ts
var appStoreConnect = {
  id: "app-store-connect",
  name: "App Store Connect",
  docs: "https://support.apple.com/102654",
  hosts: ["api.appstoreconnect.apple.com"],
  keys: {
    "app-store-connect-app-specific-password": {
      name: "Apple app-specific password",
      shape: [{ lower: 4 }, "-", { lower: 4 }, "-", { lower: 4 }, "-", { lower: 4 }],
      beside: [
        { named: "*fastlane_apple_application_specific_password" },
        { named: "*apple_application_specific_password" },
        { named: "*apple_app_specific_password" },
        { named: "*app_specific_password" },
        { named: "*apple_id_password" },
        { named: "*appleid_password" },
        { named: "*notarize_password" },
        { named: "*notarization_password" },
        { named: "*notary_password" },
        { named: "*ac_password" },
        { named: "*altool_password" },
        { command: "notarytool", flag: "--password" },
        { command: "altool", flag: "-p" },
        { command: "altool", flag: "--password" }
      ],
      manual: {
        page: "https://account.apple.com/account/manage",
        steps: ["Sign-In and Security, App-Specific Passwords", "Remove the password"]
      },
      reach: "Uploads and notarizes apps, and reads mail and contacts of the account."
    }
  }
};

// src/services/appdynamics.ts
var appdynamics = {
  id: "appdynamics",
  name: "Splunk AppDynamics",
  docs: "https://docs.appdynamics.com/appd/24.x/latest/en/application-monitoring/install-app-server-agents/agent-to-controller-connections",
  hosts: ["*.saas.appdynamics.com", "{var.host}"],
  vars: { host: { env: "APPDYNAMICS_CONTROLLER_HOST_NAME" } },
  keys: {
    "appdynamics-access-key": {
      name: "AppDynamics account access key",
      shape: [{ base62: [8, 40] }],
      beside: [
        { named: "*appdynamics_agent_account_access_key" },
        { named: "*appdynamics_access_key" },
        { named: "*appdynamics_account_access_key" }
      ],
      manual: {
        page: "https://accounts.appdynamics.com/",
        steps: ["In the controller: Settings, License, Account", "Ask support to replace the access key"]
      },
      reach: "Reports into the account as an agent."
    }
  }
};

// src/services/appveyor.ts
var appveyor = {
  id: "appveyor",
  name: "AppVeyor",
  docs: "https://www.appveyor.com/docs/api/",
  hosts: ["ci.appveyor.com", "{var.host}"],
  vars: { host: { env: "APPVEYOR_URL" } },
  keys: {
    "appveyor-api-token": {
      name: "AppVeyor API token",
      shapes: [["v2.", { base62: 20 }], [{ base36: 20 }]],
      beside: [
        { named: "*appveyor_token" },
        { named: "*appveyor_api_token" },
        { named: "*appveyor_api_key" },
        { named: "*appveyor_apikey" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://ci.appveyor.com/api-keys", steps: ["Regenerate the token"] },
      reach: "Does in AppVeyor what its account may: runs builds, reads and changes projects."
    }
  }
};

// src/services/arduino-cloud.ts
var arduinoCloud = {
  id: "arduino-cloud",
  name: "Arduino Cloud",
  docs: "https://docs.arduino.cc/arduino-cloud/api/arduino-iot-api/",
  hosts: ["api2.arduino.cc"],
  keys: {
    "arduino-cloud-client-secret": {
      name: "Arduino Cloud client secret",
      shape: [{ base62: 64 }],
      beside: [
        { named: "*arduino_client_secret" },
        { named: "*arduino_iot_client_secret" },
        { named: "*arduino_cloud_client_secret" },
        { named: "*arduino_iot_cloud_client_secret" },
        { named: "*arduino_iot_api_secret" },
        { named: "*arduino_cloud_secret" }
      ],
      manual: { page: "https://cloud.arduino.cc/home/api-keys", steps: ["Find the key", "Delete it"] },
      reach: "Gets tokens that read and change devices of its space, together with its client id."
    }
  }
};

// src/services/argilla.ts
var argilla = {
  id: "argilla",
  name: "Argilla",
  docs: "https://docs.argilla.io/latest/how_to_guides/user/",
  hosts: ["{var.server}"],
  vars: { server: { env: "ARGILLA_API_URL" } },
  keys: {
    "argilla-api-key": {
      name: "Argilla API key",
      shape: [{ base64url: [40, 100] }],
      beside: [{ named: "*argilla_api_key" }, { named: "*argilla_key" }, { named: "x-argilla-api-key" }],
      carriers: [{ header: "X-Argilla-Api-Key", value: "{key}" }],
      manual: {
        page: "https://docs.argilla.io/latest/how_to_guides/user/",
        steps: ["Open the server, My settings", "Make the user anew: its key is made with it"]
      },
      reach: "Reads and changes data sets and, with the role of an owner, users and workspaces."
    }
  }
};

// src/services/argo-cd.ts
var argoCd = {
  id: "argo-cd",
  name: "Argo CD",
  docs: "https://argo-cd.readthedocs.io/en/stable/user-guide/ci_automation/",
  hosts: ["{var.host}"],
  vars: { host: { env: "ARGOCD_SERVER" } },
  keys: {
    "argo-cd-auth-token": {
      name: "Argo CD auth token",
      shape: ["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJhcmdvY2Qi", { base64url: [40, 600] }, ".", { base64url: 43 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/",
        steps: ["In your Argo CD: Settings, Accounts, or the project\u2019s role", "Delete the token"]
      },
      reach: "Syncs and changes applications as its account or role may."
    },
    "argo-cd-named-token": {
      name: "Argo CD token in its variable",
      shape: ["eyJ", { base64url: [10, 400] }, ".eyJ", { base64url: [20, 3e3] }, ".", { base64url: [20, 700] }],
      check: "jwt",
      beside: [
        { named: "*argocd_auth_token" },
        { named: "*argocd_token" },
        { named: "*argo_cd_token" },
        { named: "*argocd_api_token" },
        { command: "argocd", flag: "--auth-token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/",
        steps: ["In your Argo CD: Settings, Accounts, or the project\u2019s role", "Delete the token"]
      },
      reach: "Syncs and changes applications as its account or role may."
    }
  }
};

// src/services/arize.ts
var arize = {
  id: "arize",
  name: "Arize",
  docs: "https://arize.com/docs/ax/security-and-settings/api-keys",
  hosts: ["otlp.arize.com", "api.arize.com", "app.phoenix.arize.com"],
  keys: {
    "arize-api-key": {
      name: "Arize AX API key",
      shape: ["ak-", { hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }, "-", { base64url: 32 }],
      beside: [
        { named: "*arize_api_key" },
        { named: "*arize_key" },
        { named: "*arize_developer_key" },
        { word: "arize", within: 160 }
      ],
      carriers: [
        { header: "api_key", value: "{key}" },
        { header: "authorization", value: "{key}" }
      ],
      manual: { page: "https://app.arize.com", steps: ["Settings, API keys", "Delete the key"] },
      reach: "Reads and writes the space\u2019s traces, data sets and prompts."
    },
    "arize-phoenix-api-key": {
      name: "Phoenix API key",
      shape: ["eyJ", { base64url: [8, 2e3] }, ".", { base64url: [8, 4e3] }, ".", { base64url: [20, 1e3] }],
      check: "jwt",
      beside: [{ named: "*phoenix_api_key" }, { named: "phoenix_client_api_key" }],
      carriers: [
        { header: "Authorization", value: "Bearer {key}" },
        { header: "api_key", value: "{key}" }
      ],
      manual: { page: "https://app.phoenix.arize.com", steps: ["Settings, API keys", "Delete the key"] },
      reach: "Reads and writes traces, data sets and prompts of the Phoenix space."
    }
  }
};

// src/services/asana.ts
var asana = {
  id: "asana",
  name: "Asana",
  docs: "https://developers.asana.com/docs/personal-access-token",
  hosts: ["app.asana.com"],
  keys: {
    "asana-personal-access-token": {
      name: "Asana personal access token",
      shapes: [
        ["1/", { digit: [12, 17] }, ":", { hex: 32 }],
        ["2/", { digit: [12, 17] }, "/", { digit: [12, 17] }, ":", { hex: 32 }]
      ],
      beside: [
        { named: "*asana_access_token" },
        { named: "*asana_token" },
        { named: "*asana_pat" },
        { named: "*asana_personal_access_token" },
        { named: "*asana_api_key" },
        { named: "*asana_api_token" },
        { named: "*asana_key" },
        { word: "asana", within: 400 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: { page: "https://app.asana.com/0/my-apps", steps: ["My apps, Personal access tokens", "Revoke the token"] },
      reach: "Does in Asana all that its user may do."
    },
    "asana-client-secret": {
      name: "Asana app client secret",
      shape: [{ hex: 32 }],
      beside: [{ named: "*asana_client_secret" }, { named: "*asana_app_secret" }, { named: "*asana_secret" }],
      manual: { page: "https://app.asana.com/0/my-apps", steps: ["Open the app, OAuth", "Reset the client secret"] },
      reach: "Gets tokens of users that authorize the app."
    }
  }
};

// src/services/assemblyai.ts
var assemblyai = {
  id: "assemblyai",
  name: "AssemblyAI",
  docs: "https://www.assemblyai.com/docs/api-reference/overview",
  hosts: ["api.assemblyai.com", "api.eu.assemblyai.com", "streaming.assemblyai.com"],
  keys: {
    "assemblyai-api-key": {
      name: "AssemblyAI API key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*assemblyai_api_key" },
        { named: "*assembly_ai_api_key" },
        { named: "*assemblyai_key" },
        { named: "*assembly_ai_key" },
        { named: "*assemblyai_token" },
        { named: "aai.settings.api_key" }
      ],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: { page: "https://www.assemblyai.com/dashboard/api-keys", steps: ["Delete the key"] },
      reach: "Transcribes at the cost of the account, and reads its transcripts."
    }
  }
};

// src/services/astra-db.ts
var astraDb = {
  id: "astra-db",
  name: "DataStax Astra DB",
  docs: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
  hosts: ["api.astra.datastax.com", "*.apps.astra.datastax.com", "api.langflow.astra.datastax.com"],
  keys: {
    "astra-db-token": {
      name: "Astra DB application token",
      source: "https://docs.datastax.com/en/astra-cli/manage-cli.html",
      shape: ["AstraCS:", { letter: 24, as: "id" }, ":", { hex: 64 }],
      carriers: [
        { header: "Authorization", value: "Bearer {key}" },
        { header: "X-Cassandra-Token", value: "{key}" },
        { header: "Token", value: "{key}" }
      ],
      manual: { page: "https://astra.datastax.com/settings/tokens", steps: ["Find the token by its client id", "Delete it"] },
      reach: "Does with databases of the organization what its role allows."
    }
  }
};

// src/services/astronomer.ts
var astronomer = {
  id: "astronomer",
  name: "Astronomer",
  docs: "https://www.astronomer.io/docs/astro/automation-authentication",
  hosts: ["api.astronomer.io", "cloud.astronomer.io"],
  keys: {
    "astronomer-api-token": {
      name: "Astro API token",
      shape: ["eyJ", { base64url: [10, 400] }, ".eyJ", { base64url: [20, 3e3] }, ".", { base64url: [20, 700] }],
      check: "jwt",
      beside: [
        { named: "*astro_api_token" },
        { named: "*astronomer_api_token" },
        { named: "*astro_token" },
        { named: "*astronomer_token" },
        { named: "*astronomer_key_secret" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://cloud.astronomer.io/",
        steps: ["Organization, workspace or deployment settings, Access Management, API Tokens", "Delete or rotate the token"]
      },
      reach: "Deploys code and changes deployments, as its role allows."
    }
  }
};

// src/services/atlassian.ts
var atlassian = {
  id: "atlassian",
  name: "Atlassian",
  docs: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
  hosts: ["*.atlassian.net", "api.atlassian.com", "{var.host}"],
  vars: { host: { env: "JIRA_URL" } },
  keys: {
    "atlassian-api-token": {
      name: "Atlassian API token",
      shape: ["ATATT3xFfG", { base64url: [100, 250] }, "=", { hexUpper: 8 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://id.atlassian.com/manage-profile/security/api-tokens", steps: ["Find the token", "Revoke it"] },
      reach: "Acts as the person who made it, in Jira, Confluence and Bitbucket."
    },
    "atlassian-legacy-api-token": {
      name: "Atlassian API token (old)",
      shape: [{ base62: 24 }],
      beside: [
        { named: "*jira_api_token" },
        { named: "*jira_token" },
        { named: "*jira_api_key" },
        { named: "*confluence_api_token" },
        { named: "*confluence_token" },
        { named: "*atlassian_api_token" },
        { named: "*atlassian_token" },
        { named: "*atlassian_api_key" }
      ],
      manual: { page: "https://id.atlassian.com/manage-profile/security/api-tokens", steps: ["Find the token", "Revoke it"] },
      reach: "Acts as the person who made it, in Jira and Confluence."
    },
    "atlassian-personal-access-token": {
      name: "Atlassian Data Center personal access token",
      shape: [{ oneOf: ["M", "N", "O"] }, { base64: 43 }],
      beside: [
        { named: "*jira_api_token" },
        { named: "*jira_token" },
        { named: "*jira_pat" },
        { named: "*jira_personal_token" },
        { named: "*jira_access_token" },
        { named: "*confluence_api_token" },
        { named: "*confluence_token" },
        { named: "*confluence_pat" },
        { named: "*confluence_personal_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html",
        steps: ["In your Jira or Confluence: your picture, Personal Access Tokens", "Revoke the token"]
      },
      reach: "Acts as the person who made it, on one\u2019s own Jira or Confluence."
    },
    "atlassian-oauth-secret": {
      name: "Atlassian OAuth client secret",
      shape: ["ATOA", { base64url: [60, 200] }],
      manual: {
        page: "https://developer.atlassian.com/console/myapps/",
        steps: ["Open the app, Settings", "Generate a new secret and delete the old one"]
      },
      reach: "Gets tokens in the name of an app."
    }
  }
};

// src/services/auth0.ts
var auth0 = {
  id: "auth0",
  name: "Auth0",
  docs: "https://auth0.com/docs/get-started/applications/application-settings",
  hosts: ["{var.domain}", "*.auth0.com"],
  vars: { domain: { env: "AUTH0_DOMAIN" } },
  keys: {
    "auth0-client-secret": {
      name: "Auth0 client secret",
      shape: [{ base64url: 64 }],
      beside: [
        { named: "*auth0_client_secret" },
        { named: "*auth0_mgmt_client_secret" },
        { named: "*auth0_m2m_client_secret" },
        { named: "*auth0_management_client_secret" },
        { named: "*auth0_api_client_secret" }
      ],
      manual: {
        page: "https://manage.auth0.com/#/applications",
        steps: ["Open the application, Credentials", "Rotate the secret"]
      },
      reach: "Signs users in as the application, or gets tokens of the management API."
    },
    "auth0-management-token": {
      name: "Auth0 management API token",
      source: "https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens",
      shape: ["eyJ", { base64url: [10, 500] }, ".eyJ", { base64url: [20, 2e3] }, ".", { base64url: [40, 700] }],
      check: "jwt",
      beside: [
        { named: "*auth0_api_token" },
        { named: "*auth0_mgmt_api_token" },
        { named: "*auth0_management_api_token" },
        { named: "*auth0_management_token" },
        { named: "*auth0_access_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://manage.auth0.com/#/apis",
        steps: ["The token dies after 24 hours", "To end it now, rotate the secret of its application"]
      },
      reach: "Reads and changes users and settings of the tenant, as far as its scopes go."
    }
  }
};

// src/services/authy.ts
var authy = {
  id: "authy",
  name: "Authy",
  docs: "https://www.twilio.com/docs/authy/api",
  hosts: ["api.authy.com"],
  keys: {
    "authy-api-key": {
      name: "Authy API key",
      shape: [{ base62: 32 }],
      beside: [{ named: "*authy_api_key" }, { named: "*authy_production_api_key" }, { named: "*authy_secret" }],
      carriers: [{ header: "X-Authy-API-Key", value: "{key}" }],
      manual: {
        page: "https://www.twilio.com/console/authy/applications",
        steps: ["Open the application, Settings", "Regenerate the production API key"]
      },
      reach: "Registers users and approves their second factor, where the service still answers."
    }
  }
};

// src/services/autodesk.ts
var autodesk = {
  id: "autodesk",
  name: "Autodesk Platform Services",
  docs: "https://aps.autodesk.com/en/docs/oauth/v2/tutorials/create-app/",
  hosts: ["developer.api.autodesk.com"],
  keys: {
    "autodesk-client-secret": {
      name: "Autodesk client secret",
      shapes: [[{ base62: 16 }], [{ base62: 64 }]],
      beside: [
        { named: "*aps_client_secret" },
        { named: "*forge_client_secret" },
        { named: "*autodesk_client_secret" },
        { named: "*autodesk_secret" }
      ],
      manual: { page: "https://aps.autodesk.com/myapps/", steps: ["Open the application", "Regenerate the client secret"] },
      reach: "With its client id: reads and changes what the application may."
    }
  }
};

// src/services/avalara.ts
var avalara = {
  id: "avalara",
  name: "Avalara",
  docs: "https://developer.avalara.com/avatax/dm-combined/",
  hosts: ["rest.avatax.com", "sandbox-rest.avatax.com"],
  keys: {
    "avalara-license-key": {
      name: "Avalara license key",
      shape: [{ hexUpper: 16 }],
      beside: [{ named: "*avalara_license_key" }, { named: "*avatax_license_key" }, { named: "*ava_license_key" }],
      manual: {
        page: "https://identity.avalara.com/",
        steps: ["Settings, License and API keys", "Generate a new license key: the old one ends"]
      },
      reach: "Reads and changes tax documents of the account."
    }
  }
};

// src/services/aws.ts
var iam = { sign: "sigv4", service: "iam", region: "{var.region}" };
var sts = { sign: "sigv4", service: "sts", region: "{var.region}" };
var version = "2010-05-08";
var code = "ErrorResponse.Error.Code";
var call = { request: "POST https://{var.iam}/", carrier: iam, answer: "xml" };
var denied = { status: 403, at: code, is: ["AccessDenied", "InvalidClientTokenId", "ExpiredToken", "OptInRequired"] };
var gone = { status: 404, at: code, is: "NoSuchEntity" };
var ends = (action, more = {}) => ({
  ...call,
  // Without a user the one is meant whose key signs.
  form: { Action: action, Version: version, AccessKeyId: "{key.id}", ...more },
  means: { done: { status: 200, at: `${action}Response` }, gone, denied },
  settles: 60
});
var stop = ends("UpdateAccessKey", { Status: "Inactive" });
var start = ends("UpdateAccessKey", { Status: "Active" });
var drop = ends("DeleteAccessKey");
var asAdmin = (way) => ({ ...way, as: "admin", form: { ...way.form, UserName: "{holder.user}" } });
var made = "CreateAccessKeyResponse.CreateAccessKeyResult.AccessKey";
var make = {
  ...call,
  form: { Action: "CreateAccessKey", Version: version },
  means: { done: { status: 200, at: made }, denied: [denied, { status: 409, at: code, is: "LimitExceeded" }] },
  gives: { id: `${made}.AccessKeyId`, secret: `${made}.SecretAccessKey` },
  reads: { id: `${made}.AccessKeyId` },
  ifLost: ["IAM, Users, the user, Security credentials, Access keys", "Delete the newest key: its secret never arrived"]
};
var holder = {
  ...call,
  as: "admin",
  form: { Action: "GetAccessKeyLastUsed", Version: version, AccessKeyId: "{key.id}" },
  gives: { user: "GetAccessKeyLastUsedResponse.GetAccessKeyLastUsedResult.UserName" }
};
var identity = "GetCallerIdentityResponse.GetCallerIdentityResult";
var whoAmI = {
  request: "POST https://{var.sts}/",
  answer: "xml",
  form: { Action: "GetCallerIdentity", Version: "2011-06-15" },
  reads: { account: `${identity}.Account`, owner: `${identity}.Arn` }
};
var live = { status: 200, at: `${identity}.Account` };
var secret = { shape: [{ base64: 40 }], beside: [{ named: "*secret_access_key" }, { named: "*aws_secret_key" }] };
var ids = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids";
var aws = {
  id: "aws",
  name: "AWS",
  docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
  hosts: ["{var.sts}", "{var.iam}"],
  vars: {
    sts: { env: "REKEY_AWS_STS", default: "sts.amazonaws.com" },
    iam: { env: "REKEY_AWS_IAM", default: "iam.amazonaws.com" },
    region: { env: "REKEY_AWS_REGION", default: "us-east-1" }
  },
  lookups: { holder },
  keys: {
    "aws-access-key": {
      name: "AWS access key",
      source: ids,
      within: 20,
      parts: {
        id: {
          shape: ["AKIA", { base32: 16 }],
          public: true,
          beside: [{ named: "*access_key_id" }, { named: "*aws_access_key" }]
        },
        secret
      },
      carriers: [sts],
      admin: { is: "aws/aws-access-key", env: "REKEY_AWS_ADMIN" },
      verify: { ...whoAmI, means: { live, dead: { status: 403, at: code, is: "InvalidClientTokenId" } } },
      list: {
        ...call,
        as: "admin",
        form: { Action: "ListAccessKeys", Version: version, UserName: "{holder.user}" },
        items: "ListAccessKeysResponse.ListAccessKeysResult.AccessKeyMetadata.member",
        match: { id: "AccessKeyId", is: "{key.id}" },
        next: { cursor: "ListAccessKeysResponse.ListAccessKeysResult.Marker", param: "Marker" },
        means: { done: { status: 200, at: "ListAccessKeysResponse.ListAccessKeysResult" }, denied: [denied, gone] },
        reads: { id: "AccessKeyId", created: "CreateDate" }
      },
      // An administrator first: a key that stopped itself can't sign what takes it back.
      disable: [
        { ...asAdmin(stop), undo: asAdmin(start) },
        { ...stop, undo: start }
      ],
      revoke: [asAdmin(drop), drop],
      create: [{ ...make, as: "admin", form: { ...make.form, UserName: "{holder.user}" } }, make],
      manual: {
        page: "https://console.aws.amazon.com/iam/home#/users",
        steps: ["Open the user, Security credentials, Access keys", "Deactivate the key; when nothing misses it, delete it"]
      },
      reach: "Does in the account what the policies of its user allow."
    },
    "aws-session-key": {
      name: "AWS temporary credentials",
      source: ids,
      within: 20,
      parts: {
        id: {
          shape: ["ASIA", { base32: 16 }],
          public: true,
          beside: [{ named: "*access_key_id" }, { named: "*aws_access_key" }]
        },
        secret,
        token: { shape: [{ base64: [100, 4e3] }], beside: [{ named: "*session_token" }, { named: "*security_token" }] }
      },
      carriers: [sts],
      verify: {
        ...whoAmI,
        means: { live, dead: { status: 403, at: code, is: ["InvalidClientTokenId", "ExpiredToken", "ExpiredTokenException"] } }
      },
      manual: {
        page: "https://console.aws.amazon.com/iam/home#/roles",
        steps: [
          "Open the role that the session is of, Revoke sessions",
          "Revoke active sessions: every session made before now is denied"
        ]
      },
      reach: "Does in the account what its role or user allows, until it expires: after 36 hours at most."
    }
  },
  limits: { active: 2 }
};

// src/services/axiom.ts
var axiom = {
  id: "axiom",
  name: "Axiom",
  docs: "https://axiom.co/docs/reference/tokens",
  hosts: ["api.axiom.co", "api.eu.axiom.co"],
  keys: {
    "axiom-api-token": {
      name: "Axiom API token",
      source: "https://github.com/axiomhq/axiom-go/blob/main/internal/config/token.go",
      shape: ["xaat-", { hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.axiom.co/settings/api-tokens", steps: ["Find the token", "Delete it"] },
      reach: "Sends, queries or changes datasets, as far as its permissions go."
    },
    "axiom-personal-token": {
      name: "Axiom personal access token",
      source: "https://github.com/axiomhq/axiom-go/blob/main/internal/config/token.go",
      shape: ["xapt-", { hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.axiom.co/settings/profile", steps: ["Personal tokens", "Delete the token"] },
      reach: "Acts as its user in all organizations."
    }
  }
};

// src/services/azure.ts
var azure = {
  id: "azure",
  name: "Azure",
  docs: "https://devblogs.microsoft.com/engineering-at-microsoft/common-annotated-security-keys/",
  hosts: [
    "login.microsoftonline.com",
    "management.azure.com",
    "dev.azure.com",
    "*.core.windows.net",
    "*.azurecr.io",
    "*.search.windows.net",
    "*.servicebus.windows.net",
    "*.azurewebsites.net",
    "*.openai.azure.com",
    "*.cognitiveservices.azure.com",
    "*.documents.azure.com",
    "*.azure-api.net",
    "*.azure-devices.net",
    "*.redis.cache.windows.net"
  ],
  keys: {
    "azure-client-secret": {
      name: "Microsoft Entra client secret",
      source: "https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs",
      shapes: [
        [{ base64url: 1 }, { userinfo: 2 }, "7Q~", { userinfo: 30 }, { base64url: 1 }],
        [{ base64url: 1 }, { userinfo: 2 }, "8Q~", { userinfo: 33 }, { base64url: 1 }]
      ],
      beside: [
        { named: "*client_secret" },
        { named: "*azure" },
        { named: "*azure_key" },
        { named: "*azure_api_key" },
        { named: "*azure_token" },
        { named: "*azure_secret" },
        { named: "*azure_password" },
        { named: "*aad_key" },
        { named: "*aad_api_key" },
        { named: "*aad_token" },
        { named: "*aad_secret" },
        { named: "*aad_password" },
        { named: "*entra" },
        { named: "*entra_key" },
        { named: "*entra_api_key" },
        { named: "*entra_token" },
        { named: "*entra_secret" },
        { named: "*entra_password" },
        { named: "*secret" },
        { named: "*password" },
        { named: "*arm_client_secret" },
        { named: "*app_secret" },
        { named: "*microsoft" },
        { named: "*microsoft_key" },
        { named: "*microsoft_api_key" },
        { named: "*microsoft_token" },
        { named: "*microsoft_secret" },
        { named: "*microsoft_password" },
        { named: "*graph" },
        { named: "*graph_key" },
        { named: "*graph_api_key" },
        { named: "*graph_token" },
        { named: "*graph_secret" },
        { named: "*graph_password" },
        { word: "login.microsoftonline.com", within: 400 },
        { word: "client_secret", within: 60 },
        { word: "tenant", within: 300 }
      ],
      manual: {
        page: "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade",
        steps: [
          "Open the application, Certificates & secrets",
          "Add a new secret, use it, delete this one by its first characters"
        ]
      },
      reach: "Signs in as the application, with all its permissions and roles."
    },
    "azure-storage-key": {
      name: "Azure Storage account key",
      source: "https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs",
      shape: [{ base64: 76 }, "+ASt", { base64: 6 }, "=="],
      manual: {
        page: "https://portal.azure.com/",
        steps: [
          "Storage account, Security + networking, Access keys",
          "Regenerate the other key, use it, then regenerate this one"
        ]
      },
      reach: "Reads and writes everything in the storage account, and signs access for others."
    },
    "azure-unmarked-storage-key": {
      name: "Azure Storage or Cosmos DB account key (without signature)",
      shape: [{ base64: 86 }, "=="],
      beside: [
        { named: "AccountKey" },
        { named: "*storage_account_key" },
        { named: "*storage_access_key" },
        { named: "*azure_storage_key" },
        { named: "*azure_storage_account_key" },
        { named: "*azure_storage_access_key" },
        { named: "*azure_blob_key" },
        { named: "*cosmos_key" },
        { named: "*cosmos_db_key" },
        { named: "*cosmos_account_key" },
        { named: "*azure_cosmos_key" },
        { named: "*cosmos_master_key" },
        { named: "*cosmosdb_primary_key" },
        { word: "AccountKey=", within: 20 },
        { word: "core.windows.net", within: 200 },
        { word: "documents.azure.com", within: 200 }
      ],
      manual: {
        page: "https://portal.azure.com/",
        steps: ["The account, Access keys (or Keys)", "Regenerate the other key, use it, then regenerate this one"]
      },
      reach: "Reads and writes everything in the account."
    },
    "azure-cosmos-key": {
      name: "Azure Cosmos DB key",
      source: "https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs",
      shape: [{ base64: 76 }, "ACDb", { base64: 6 }, "=="],
      manual: {
        page: "https://portal.azure.com/",
        steps: ["Cosmos DB account, Settings, Keys", "Regenerate the other key, use it, then regenerate this one"]
      },
      reach: "Reads, or reads and writes, all data of the account."
    },
    "azure-batch-key": {
      name: "Azure Batch account key",
      source: "https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs",
      shape: [{ base64: 76 }, "+ABa", { base64: 6 }, "=="],
      manual: {
        page: "https://portal.azure.com/",
        steps: ["Batch account, Keys", "Regenerate the other key, use it, then regenerate this one"]
      },
      reach: "Runs jobs on the account\u2019s machines."
    },
    "azure-api-management-key": {
      name: "Azure API Management key",
      source: "https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs",
      shape: [{ base64: 76 }, "APIM", { base64: 6 }, "=="],
      manual: {
        page: "https://portal.azure.com/",
        steps: ["API Management, Management API or Gateways", "Regenerate the other key, use it, then regenerate this one"]
      },
      reach: "Manages the API gateway, or calls what is behind it."
    },
    "azure-ml-key": {
      name: "Azure Machine Learning web service key",
      source: "https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs",
      shape: [{ base64: 76 }, "+AMC", { base64: 6 }, "=="],
      manual: {
        page: "https://portal.azure.com/",
        steps: ["The web service, Configure", "Regenerate the other key, use it, then regenerate this one"]
      },
      reach: "Calls the model at the account\u2019s cost."
    },
    "azure-messaging-key": {
      name: "Azure Service Bus, Event Hubs or Relay key",
      source: "https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs",
      shape: [{ base64: 33 }, { oneOf: ["+ASb", "+AEh", "+ARm"] }, { base64: 6 }, "="],
      manual: {
        page: "https://portal.azure.com/",
        steps: [
          "The namespace, Settings, Shared access policies, the policy",
          "Regenerate the other key, use it, then regenerate this one"
        ]
      },
      reach: "Sends, receives or manages messages, as far as the policy goes."
    },
    "azure-iot-key": {
      name: "Azure IoT key",
      source: "https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs",
      shape: [{ base64: 33 }, "AIoT", { base64: 6 }, "="],
      manual: {
        page: "https://portal.azure.com/",
        steps: ["IoT hub, Shared access policies, or the device", "Regenerate the other key, use it, then regenerate this one"]
      },
      reach: "Acts as a device, or as the service that rules all of them."
    },
    "azure-redis-key": {
      name: "Azure Cache for Redis key",
      source: "https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs",
      shape: [{ base64: 33 }, "AzCa", { base64: 6 }, "="],
      manual: {
        page: "https://portal.azure.com/",
        steps: ["The cache, Settings, Authentication, Access keys", "Regenerate the other key, use it, then regenerate this one"]
      },
      reach: "Reads and writes the cache."
    },
    "azure-shared-access-key": {
      name: "Azure shared access key (without signature)",
      shape: [{ base64: 43 }, "="],
      beside: [
        { named: "SharedAccessKey" },
        { named: "*shared_access_key" },
        { named: "*service_bus_key" },
        { named: "*event_hub_key" },
        { named: "*iothub_key" },
        { named: "*sas_key" },
        { named: "*signalr_access_key" },
        { named: "*azure_signalr_key" },
        { named: "*app_configuration_secret" },
        { named: "*acs_access_key" },
        { word: "SharedAccessKey=", within: 20 },
        { word: "AccessKey=", within: 20 },
        { word: "servicebus.windows.net", within: 200 }
      ],
      manual: {
        page: "https://portal.azure.com/",
        steps: ["The resource, Shared access policies or Keys", "Regenerate the other key, use it, then regenerate this one"]
      },
      reach: "Sends, receives or manages, as far as its policy goes."
    },
    "azure-function-key": {
      name: "Azure Functions key",
      source: "https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs",
      shape: [{ base62: 1 }, { base64url: 43 }, "AzFu", { base64url: 6 }, "=="],
      carriers: [{ header: "x-functions-key", value: "{key}" }, { query: "code" }],
      manual: {
        page: "https://portal.azure.com/",
        steps: ["Function app, App keys, or the function, Function keys", "Renew the key"]
      },
      reach: "Calls the function; the master key manages the whole app."
    },
    "azure-search-key": {
      name: "Azure AI Search key",
      source: "https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs",
      shape: [{ base62: 42 }, "AzSe", { base62: 6 }],
      carriers: [{ header: "api-key", value: "{key}" }],
      manual: {
        page: "https://portal.azure.com/",
        steps: ["Search service, Settings, Keys", "Regenerate the other key, use it, then regenerate this one"]
      },
      reach: "Reads indexes; an admin key changes and deletes them."
    },
    "azure-container-registry-key": {
      name: "Azure Container Registry password",
      source: "https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs",
      shape: [{ base64: 42 }, "+ACR", { base64: 6 }],
      manual: {
        page: "https://portal.azure.com/",
        steps: ["Container registry, Access keys or Tokens", "Regenerate the other key, use it, then regenerate this one"]
      },
      reach: "Pulls and pushes images."
    },
    "azure-annotated-key": {
      name: "Azure key with common annotation",
      source: "https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableSecrets.cs",
      shape: [{ base62: 52 }, { oneOf: ["JQQJ99", "JQQJ9D"] }, { base62: 26 }],
      carriers: [
        { header: "api-key", value: "{key}" },
        { header: "Ocp-Apim-Subscription-Key", value: "{key}" }
      ],
      manual: {
        page: "https://portal.azure.com/",
        steps: [
          "The resource (Azure OpenAI, AI services, Event Grid \u2026), Keys and Endpoint",
          "Regenerate the other key, use it, then regenerate this one"
        ]
      },
      reach: "Calls the resource that it is of, at the account\u2019s cost."
    },
    "azure-ai-services-key": {
      name: "Azure AI services key (32 digits)",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*azure_openai_api_key" },
        { named: "*azure_openai_key" },
        { named: "*azure_cognitive_services_key" },
        { named: "*cognitive_services_key" },
        { named: "*azure_speech_key" },
        { named: "*azure_translator_key" },
        { named: "*azure_vision_key" },
        { named: "*azure_text_analytics_key" },
        { named: "*azure_ai_key" },
        { named: "*azure_form_recognizer_key" },
        { named: "*azure_document_intelligence_key" },
        { named: "*azure_maps_key" },
        { named: "*ocp-apim-subscription-key" },
        { named: "*bing_search_api_key" },
        { named: "*azure_face_key" },
        { named: "*azure_search_key" }
      ],
      carriers: [
        { header: "api-key", value: "{key}" },
        { header: "Ocp-Apim-Subscription-Key", value: "{key}" }
      ],
      manual: {
        page: "https://portal.azure.com/",
        steps: ["The resource, Keys and Endpoint", "Regenerate the other key, use it, then regenerate this one"]
      },
      reach: "Calls the resource that it is of, at the account\u2019s cost."
    },
    "azure-devops-token": {
      name: "Azure DevOps personal access token",
      source: "https://learn.microsoft.com/en-us/purview/sit-defn-azure-devops-personal-access-token",
      shape: [{ base62: 76 }, "AZDO", { base62: 4 }],
      carriers: [{ basic: ":{key}" }],
      manual: { page: "https://dev.azure.com/", steps: ["User settings, Personal access tokens", "Revoke the token"] },
      reach: "Acts as its user in Azure DevOps as far as its scopes go: code, pipelines, packages."
    },
    "azure-old-devops-token": {
      name: "Azure DevOps personal access token (52 characters)",
      shape: [{ base36: 52 }],
      beside: [
        { named: "*azure_devops_ext_pat" },
        { named: "*azure_devops_pat" },
        { named: "*azure_devops_token" },
        { named: "*azdo_personal_access_token" },
        { named: "*azdo_pat" },
        { named: "*ado_pat" },
        { named: "*ado_token" },
        { named: "*vsts_pat" },
        { named: "*vsts_token" },
        { named: "*vss_nuget_accesstoken" },
        { named: "*azure_pat" },
        { named: "*devops_pat" },
        { named: "*azp_token" },
        { word: "dev.azure.com", within: 200 },
        { word: "visualstudio.com", within: 200 },
        { word: "pkgs.dev.azure.com", within: 300 }
      ],
      carriers: [{ basic: ":{key}" }],
      manual: { page: "https://dev.azure.com/", steps: ["User settings, Personal access tokens", "Revoke the token"] },
      reach: "Acts as its user in Azure DevOps as far as its scopes go: code, pipelines, packages."
    },
    "azure-sas-signature": {
      name: "Azure shared access signature",
      shapes: [
        ["sig=", { base62: [1, 43] }, { oneOf: ["%3D", "%3d"] }],
        ["sig=", { base62: [1, 43] }, { oneOf: ["%2B", "%2F", "%2b", "%2f"] }, { base62: [1, 43] }, { oneOf: ["%3D", "%3d"] }],
        [
          "sig=",
          { base62: [1, 43] },
          { oneOf: ["%2B", "%2F", "%2b", "%2f"] },
          { base62: [1, 43] },
          { oneOf: ["%2B", "%2F", "%2b", "%2f"] },
          { base62: [1, 43] },
          { oneOf: ["%3D", "%3d"] }
        ],
        [
          "sig=",
          { base62: [1, 43] },
          { oneOf: ["%2B", "%2F", "%2b", "%2f"] },
          { base62: [1, 43] },
          { oneOf: ["%2B", "%2F", "%2b", "%2f"] },
          { base62: [1, 43] },
          { oneOf: ["%2B", "%2F", "%2b", "%2f"] },
          { base62: [1, 43] },
          { oneOf: ["%3D", "%3d"] }
        ]
      ],
      beside: [
        { named: "*sas_token" },
        { named: "*sas_url" },
        { named: "*sas_signature" },
        { named: "*azure_sas" },
        { named: "*azure_storage_sas" },
        { named: "*storage_sas" },
        { named: "*blob_sas" },
        { named: "*sas_connection_string" },
        { word: "core.windows.net", within: 400 },
        { word: "SharedAccessSignature", within: 200 },
        { word: "servicebus.windows.net", within: 400 },
        { word: "azure", within: 200 }
      ],
      manual: {
        page: "https://portal.azure.com/",
        steps: [
          "Regenerate the account key that signed it, or delete the stored access policy",
          "It ends by itself at the time in `se`"
        ]
      },
      reach: "Reads or writes what its permissions (`sp`) name, until it expires."
    }
  }
};

// src/services/backblaze.ts
var backblaze = {
  id: "backblaze",
  name: "Backblaze B2",
  docs: "https://www.backblaze.com/docs/cloud-storage-application-keys",
  hosts: ["api.backblazeb2.com", "*.backblazeb2.com"],
  keys: {
    "backblaze-application-key": {
      name: "Backblaze application key",
      shape: ["K00", { digit: 1 }, { base64: 27 }],
      beside: [
        { named: "*b2_application_key" },
        { named: "*b2_app_key" },
        { named: "*backblaze_application_key" },
        { named: "*backblaze_app_key" },
        { named: "*b2_key" },
        { named: "*backblaze_key" },
        { named: "*b2_secret" },
        { named: "*b2_account_key" },
        { named: "*backblaze_secret" },
        { named: "*b2_secret_access_key" },
        { named: "*b2_secret_key" },
        { named: "*rclone_config_b2_key" },
        { word: "backblaze", within: 200 },
        { word: "application_key", within: 30 },
        { word: "applicationKey", within: 30 }
      ],
      manual: { page: "https://secure.backblaze.com/app_keys.htm", steps: ["Find the key by its id", "Delete it"] },
      reach: "Reads and writes the buckets that it is not limited from."
    }
  }
};

// src/services/baichuan.ts
var baichuan = {
  id: "baichuan",
  name: "Baichuan",
  docs: "https://platform.baichuan-ai.com/docs/api",
  hosts: ["api.baichuan-ai.com"],
  keys: {
    "baichuan-api-key": {
      name: "Baichuan API key",
      shape: ["sk-", { hex: 32 }],
      beside: [{ named: "*baichuan_api_key" }, { named: "*baichuan_key" }, { word: "baichuan-ai.com", within: 200 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://platform.baichuan-ai.com/console/apikey", steps: ["Delete the key"] },
      reach: "Calls models at the cost of the account."
    }
  }
};

// src/services/balena.ts
var balena = {
  id: "balena",
  name: "balena",
  docs: "https://docs.balena.io/learn/accounts/account/#access-tokens",
  hosts: ["api.balena-cloud.com"],
  keys: {
    "balena-api-key": {
      name: "balena API key",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*balena_token" },
        { named: "*balena_api_key" },
        { named: "*balena_api_token" },
        { named: "*balenacloud_api_key" },
        { named: "*balena_cloud_api_key" },
        { named: "*balena_cloud_token" },
        { command: "balena login", flag: "--token" },
        { command: "balena", flag: "--token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.balena-cloud.com/preferences/access-tokens", steps: ["Find the key", "Remove it"] },
      reach: "Acts as its user: deploys to all devices of their fleets."
    }
  }
};

// src/services/bamboohr.ts
var bamboohr = {
  id: "bamboohr",
  name: "BambooHR",
  docs: "https://documentation.bamboohr.com/docs/getting-started",
  hosts: ["api.bamboohr.com", "*.bamboohr.com"],
  keys: {
    "bamboohr-api-key": {
      name: "BambooHR API key",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*bamboohr_api_key" },
        { named: "*bamboo_api_key" },
        { named: "*bamboohr_key" },
        { named: "*bamboohr_token" },
        { named: "*bamboohr_api_token" }
      ],
      carriers: [{ basic: "{key}:x" }, { basic: "{key}:" }],
      access: "full",
      manual: { page: "https://app.bamboohr.com/", steps: ["Your name, API Keys", "Delete the key"] },
      reach: "Reads and changes the people of the company as its user may."
    }
  }
};

// src/services/basecamp.ts
var basecamp = {
  id: "basecamp",
  name: "Basecamp",
  docs: "https://github.com/basecamp/api/blob/master/sections/authentication.md",
  hosts: ["3.basecampapi.com", "launchpad.37signals.com"],
  keys: {
    "basecamp-access-token": {
      name: "Basecamp OAuth token",
      shape: ["BAhb", { base64: [60, 600] }, "--", { hex: 40 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://launchpad.37signals.com/authorizations", steps: ["Apps that have access", "Remove the app"] },
      reach: "Does in Basecamp all that its user may do."
    },
    "basecamp-client-secret": {
      name: "Basecamp client secret",
      shape: [{ hex: 40 }],
      beside: [{ named: "*basecamp_client_secret" }, { named: "*basecamp_secret" }, { named: "*basecamp_oauth_secret" }],
      manual: {
        page: "https://launchpad.37signals.com/integrations",
        steps: ["Open the integration", "Reset the client secret"]
      },
      reach: "Gets and renews tokens of users that authorize the app."
    }
  }
};

// src/services/baseten.ts
var baseten = {
  id: "baseten",
  name: "Baseten",
  docs: "https://docs.baseten.co/organization/api-keys",
  hosts: ["api.baseten.co", "*.api.baseten.co", "inference.baseten.co"],
  keys: {
    "baseten-api-key": {
      name: "Baseten API key",
      shape: [{ base62: 8, as: "id" }, ".", { base62: 32 }],
      beside: [
        { named: "*baseten_api_key" },
        { named: "*baseten_key" },
        { named: "api_key", in: "**/.trussrc" },
        { word: "baseten.co", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Api-Key {key}" }],
      manual: { page: "https://app.baseten.co/settings/api_keys", steps: ["Delete the key"] },
      reach: "Calls and deploys models at the cost of the workspace."
    }
  }
};

// src/services/better-stack.ts
var betterStack = {
  id: "better-stack",
  name: "Better Stack",
  docs: "https://betterstack.com/docs/logs/api/getting-started/",
  hosts: ["in.logs.betterstack.com", "in.logtail.com", "telemetry.betterstack.com", "uptime.betterstack.com"],
  keys: {
    "better-stack-source-token": {
      name: "Better Stack source or API token",
      shape: [{ base62: 24 }],
      beside: [
        { named: "*logtail_source_token" },
        { named: "*logtail_token" },
        { named: "*logtail_api_token" },
        { named: "*better_stack_source_token" },
        { named: "*better_stack_api_token" },
        { named: "*better_stack_token" },
        { named: "*betteruptime_api_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://telemetry.betterstack.com/",
        steps: ["Sources, the source, or API tokens of the team", "Delete the token"]
      },
      reach: "Sends logs and metrics; an API token reads and changes the team\u2019s settings."
    }
  }
};

// src/services/bigcommerce.ts
var bigcommerce = {
  id: "bigcommerce",
  name: "BigCommerce",
  docs: "https://developer.bigcommerce.com/docs/start/authentication/api-accounts",
  hosts: ["api.bigcommerce.com"],
  keys: {
    "bigcommerce-access-token": {
      name: "BigCommerce API access token",
      shape: [{ base36: [31, 32] }],
      beside: [
        { named: "*bigcommerce_access_token" },
        { named: "*bigcommerce_token" },
        { named: "*bigcommerce_api_token" },
        { named: "*bigcommerce_store_api_token" },
        { named: "*bigcommerce_auth_token" },
        { named: "*bc_access_token" },
        { named: "*bc_api_token" },
        { named: "*bigcommerce_api_access_token" }
      ],
      carriers: [{ header: "X-Auth-Token", value: "{key}" }],
      manual: { page: "https://login.bigcommerce.com/", steps: ["Settings, Store-level API accounts", "Delete the account"] },
      reach: "Does in one store what its scopes name: orders, customers, products."
    },
    "bigcommerce-client-secret": {
      name: "BigCommerce app client secret",
      shape: [{ hex: 64 }],
      beside: [{ named: "*bigcommerce_client_secret" }, { named: "*bc_client_secret" }, { named: "*bigcommerce_app_secret" }],
      manual: {
        page: "https://devtools.bigcommerce.com/my/apps",
        steps: ["Open the app, View Client ID", "Reset the client secret"]
      },
      reach: "Gets tokens of stores that install the app, and forges its requests."
    }
  }
};

// src/services/bill-com.ts
var billCom = {
  id: "bill-com",
  name: "BILL",
  docs: "https://developer.bill.com/docs/api-key",
  hosts: ["gateway.prod.bill.com", "gateway.stage.bill.com", "api.bill.com"],
  keys: {
    "bill-com-developer-key": {
      name: "BILL developer key",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*bill_dev_key" },
        { named: "*bill_com_dev_key" },
        { named: "*bill_developer_key" },
        { named: "*bill_com_api_key" }
      ],
      manual: {
        page: "https://app.bill.com/",
        steps: ["Settings, Sync & Integrations, Manage Developer Keys", "Make a new key, then delete this one"]
      },
      reach: "With a login: pays bills of the organization."
    }
  }
};

// src/services/binance.ts
var binance = {
  id: "binance",
  name: "Binance",
  docs: "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security",
  hosts: ["api.binance.com", "api.binance.us", "fapi.binance.com", "testnet.binance.vision"],
  keys: {
    "binance-secret-key": {
      name: "Binance API secret key",
      source: "https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md",
      shape: [{ base62: 64 }],
      beside: [
        { named: "*binance_secret" },
        { named: "*binance_secret_key" },
        { named: "*binance_api_secret" },
        { named: "*binance_api_secret_key" },
        { named: "*binance_testnet_secret" },
        { named: "*binance_futures_secret" },
        { named: "*binance_private_key" }
      ],
      manual: { page: "https://www.binance.com/en/my/settings/api-management", steps: ["API Management", "Delete the key"] },
      reach: "With its API key: trades, and withdraws if it may."
    },
    "binance-api-key": {
      name: "Binance API key",
      source: "https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md",
      shape: [{ base62: 64 }],
      beside: [
        { named: "*binance_api_key" },
        { named: "*binance_key" },
        { named: "*binance_testnet_api_key" },
        { named: "*binance_futures_api_key" }
      ],
      carriers: [{ header: "X-MBX-APIKEY", value: "{key}" }],
      access: "read",
      manual: { page: "https://www.binance.com/en/my/settings/api-management", steps: ["API Management", "Delete the key"] },
      reach: "Alone it reads market data and opens user data streams; with its secret it trades."
    }
  }
};

// src/services/bitbucket.ts
var bitbucket = {
  id: "bitbucket",
  name: "Bitbucket",
  docs: "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
  hosts: ["api.bitbucket.org", "bitbucket.org", "{var.host}"],
  vars: { host: { env: "BITBUCKET_SERVER_URL" } },
  keys: {
    "bitbucket-access-token": {
      name: "Bitbucket access token",
      shape: ["ATCTT3xFfG", { base64url: [100, 250] }, "=", { hexUpper: 8 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "x-token-auth:{key}" }],
      manual: {
        page: "https://support.atlassian.com/bitbucket-cloud/docs/revoke-a-repository-access-token/",
        steps: ["Settings of the repository, project or workspace, Access tokens", "Revoke the token"]
      },
      reach: "Reads or writes one repository, project or workspace, as far as its scopes go."
    },
    "bitbucket-app-password": {
      name: "Bitbucket app password",
      shape: ["ATBB", { base62: 24 }, { hexUpper: 8 }],
      manual: { page: "https://bitbucket.org/account/settings/app-passwords/", steps: ["Find the app password", "Revoke it"] },
      reach: "Acts for a person in Bitbucket, as far as its permissions go, where app passwords still work."
    },
    "bitbucket-http-access-token": {
      name: "Bitbucket Data Center HTTP access token",
      shape: ["BBDC-", { oneOf: ["M", "N", "O"] }, { base64: 43 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://confluence.atlassian.com/display/BITBUCKETSERVER080/Managing+HTTP+access+tokens",
        steps: ["In your Bitbucket: Manage account, HTTP access tokens", "Revoke the token"]
      },
      reach: "Reads or writes projects and repositories of one\u2019s own server."
    },
    "bitbucket-oauth-secret": {
      name: "Bitbucket OAuth consumer secret",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*bitbucket_client_secret" },
        { named: "*bitbucket_oauth_secret" },
        { named: "*bitbucket_secret" },
        { named: "*bitbucket_consumer_secret" }
      ],
      manual: {
        page: "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/",
        steps: ["Workspace settings, OAuth consumers", "Delete the consumer"]
      },
      reach: "Gets access tokens in the name of an OAuth consumer."
    }
  }
};

// src/services/bitfinex.ts
var bitfinex = {
  id: "bitfinex",
  name: "Bitfinex",
  docs: "https://docs.bitfinex.com/docs/rest-auth",
  hosts: ["api.bitfinex.com"],
  keys: {
    "bitfinex-api-secret": {
      name: "Bitfinex API secret",
      shape: [{ base62: [40, 43] }],
      beside: [
        { named: "*bitfinex_api_secret" },
        { named: "*bitfinex_secret" },
        { named: "*bitfinex_secret_key" },
        { named: "*bfx_api_secret" },
        { named: "*bfx_secret" }
      ],
      manual: { page: "https://setting.bitfinex.com/api", steps: ["API keys", "Revoke the key"] },
      reach: "With its key: trades, and withdraws if it may."
    }
  }
};

// src/services/bitrise.ts
var bitrise = {
  id: "bitrise",
  name: "Bitrise",
  docs: "https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens",
  hosts: ["api.bitrise.io"],
  keys: {
    "bitrise-access-token": {
      name: "Bitrise access token",
      shape: [{ base64url: [60, 120] }],
      beside: [
        { named: "*bitrise_api_token" },
        { named: "*bitrise_token" },
        { named: "*bitrise_access_token" },
        { named: "*bitrise_personal_access_token" },
        { named: "*bitrise_pat" },
        { named: "*bitrise_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: {
        page: "https://app.bitrise.io/me/account/security",
        steps: ["Personal access tokens", "Delete or regenerate the token"]
      },
      reach: "Does in Bitrise what its user or workspace may: runs builds, reads their artifacts."
    }
  }
};

// src/services/bitwarden.ts
var bitwarden = {
  id: "bitwarden",
  name: "Bitwarden",
  docs: "https://bitwarden.com/help/access-tokens/",
  hosts: ["api.bitwarden.com", "identity.bitwarden.com", "api.bitwarden.eu", "identity.bitwarden.eu", "{var.server}"],
  vars: { server: { env: "BWS_SERVER_URL" } },
  keys: {
    "bitwarden-access-token": {
      name: "Bitwarden Secrets Manager access token",
      shape: [
        "0.",
        { hex: 8 },
        "-",
        { hex: 4 },
        "-",
        { hex: 4 },
        "-",
        { hex: 4 },
        "-",
        { hex: 12 },
        ".",
        { base62: 30 },
        ":",
        { base64: 22 },
        "=="
      ],
      beside: [
        { named: "*bws_access_token" },
        { named: "*bitwarden_access_token" },
        { named: "*bw_access_token" },
        { named: "*bitwarden_token" },
        { named: "*bws_token" },
        { named: "*access_token" },
        { word: "bws", within: 80 },
        { word: "bitwarden", within: 200 }
      ],
      manual: {
        page: "https://vault.bitwarden.com/",
        steps: ["Secrets Manager, Machine accounts, Access tokens", "Revoke the token"]
      },
      reach: "Reads, perhaps writes, the secrets of its machine account."
    },
    "bitwarden-client-secret": {
      name: "Bitwarden API key secret",
      shape: [{ base62: 30 }],
      beside: [
        { named: "*bw_client_secret" },
        { named: "*bitwarden_client_secret" },
        { named: "*bitwarden_api_secret" },
        { named: "*bitwarden_secret" }
      ],
      manual: {
        page: "https://vault.bitwarden.com/",
        steps: ["Settings, Security, Keys; or the organization, API key", "Rotate the API key"]
      },
      reach: "Logs in as the user, whose password still guards the vault; manages an organization."
    }
  }
};

// src/services/bland.ts
var bland = {
  id: "bland",
  name: "Bland",
  docs: "https://docs.bland.ai/welcome-to-bland",
  hosts: ["api.bland.ai", "us.api.bland.ai"],
  keys: {
    "bland-api-key": {
      name: "Bland API key",
      shape: [{ oneOf: ["sk-", "org_"] }, { hex: [64, 200] }],
      beside: [
        { named: "*bland_api_key" },
        { named: "*bland_ai_api_key" },
        { named: "*blandai_api_key" },
        { word: "bland.ai", within: 160 }
      ],
      carriers: [{ header: "authorization", value: "{key}" }],
      manual: { page: "https://app.bland.ai/dashboard/settings", steps: ["API keys", "Delete the key"] },
      reach: "Makes phone calls at the cost of the organization, and reads its recordings and transcripts."
    }
  }
};

// src/services/botpress.ts
var botpress = {
  id: "botpress",
  name: "Botpress",
  docs: "https://botpress.com/docs/api-reference/authentication",
  hosts: ["api.botpress.cloud"],
  keys: {
    "botpress-personal-token": {
      name: "Botpress personal access token",
      source: "https://github.com/botpress/botpress/blob/master/packages/client/tests/manual/file-upload.test.ts",
      shape: ["bp_pat_", { base62: 36 }],
      beside: [{ named: "*botpress_pat" }, { named: "*botpress_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.botpress.cloud/profile/settings", steps: ["Personal Access Tokens", "Delete the token"] },
      reach: "Reads and changes bots, conversations, files and tables of all workspaces of the person."
    },
    "botpress-bot-key": {
      name: "Botpress bot access key",
      shape: ["bp_bak_", { base64url: 36 }],
      beside: [{ named: "*botpress_api_key" }, { named: "*botpress_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.botpress.cloud", steps: ["Open the bot, Settings", "Delete the bot access key"] },
      reach: "Reads and changes one bot\u2019s conversations, files and tables."
    }
  }
};

// src/services/box.ts
var box = {
  id: "box",
  name: "Box",
  docs: "https://developer.box.com/guides/authentication/",
  hosts: ["api.box.com", "upload.box.com", "account.box.com"],
  keys: {
    "box-client-secret": {
      name: "Box client secret",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*box_client_secret" },
        { named: "*box_app_secret" },
        { named: "*box_api_secret" },
        { named: "*box_oauth_secret" }
      ],
      manual: {
        page: "https://app.box.com/developers/console",
        steps: ["Open the app, Configuration", "Reset the client secret"]
      },
      reach: "Gets tokens as the app; with client credentials grant for the whole enterprise."
    },
    "box-developer-token": {
      name: "Box developer or access token",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*box_developer_token" },
        { named: "*box_dev_token" },
        { named: "*box_access_token" },
        { named: "*box_api_token" },
        { named: "*box_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.box.com/developers/console",
        steps: ["It ends by itself within an hour", "Open the app, Configuration: revoke the token"]
      },
      reach: "Reads and writes files as its user, for an hour."
    }
  }
};

// src/services/braintree.ts
var braintree = {
  id: "braintree",
  name: "Braintree",
  docs: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
  hosts: [
    "payments.braintree-api.com",
    "payments.sandbox.braintree-api.com",
    "api.braintreegateway.com",
    "api.sandbox.braintreegateway.com"
  ],
  keys: {
    "braintree-access-token": {
      name: "Braintree access token",
      source: "https://github.com/braintree/braintree_node/blob/master/lib/braintree/credentials_parser.js",
      shape: ["access_token$", { oneOf: ["production", "sandbox"] }, "$", { base36: 16, as: "merchant" }, "$", { hex: 32 }],
      manual: {
        page: "https://www.braintreegateway.com/login",
        steps: ["Settings, API, API Keys", "Generate a new key, then delete or deactivate this one"]
      },
      reach: "Takes and refunds payments through the merchant\u2019s PayPal or Braintree account."
    },
    "braintree-client-secret": {
      name: "Braintree OAuth client secret",
      source: "https://github.com/braintree/braintree_node/blob/master/lib/braintree/credentials_parser.js",
      shape: ["client_secret$", { oneOf: ["production", "sandbox"] }, "$", { hex: 32 }],
      manual: {
        page: "https://www.braintreegateway.com/login",
        steps: ["Settings, API, API Keys", "Generate a new key, then delete or deactivate this one"]
      },
      reach: "Acts as an OAuth app of Braintree for all merchants that have connected it."
    },
    "braintree-private-key": {
      name: "Braintree private key",
      shape: [{ hex: 32 }],
      beside: [{ named: "*braintree_private_key" }, { named: "*bt_private_key" }],
      manual: {
        page: "https://www.braintreegateway.com/login",
        steps: ["Settings, API, API Keys", "Generate a new key, then delete or deactivate this one"]
      },
      reach: "With the public key and the merchant id: takes and refunds payments, reads customers."
    }
  }
};

// src/services/braintrust.ts
var braintrust = {
  id: "braintrust",
  name: "Braintrust",
  docs: "https://www.braintrust.dev/docs/admin/organizations",
  hosts: ["api.braintrust.dev", "api-eu.braintrust.dev", "gateway.braintrust.dev"],
  keys: {
    "braintrust-api-key": {
      name: "Braintrust API key",
      shape: ["sk-", { base62: 48 }],
      beside: [
        { named: "*braintrust_api_key" },
        { named: "*braintrust_key" },
        { named: "*braintrust_token" },
        { word: "braintrust", within: 120 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://www.braintrust.dev/app/settings?subroute=api-keys", steps: ["Delete the key"] },
      reach: "Reads and writes the organization\u2019s logs, prompts and data sets, and calls models with the provider keys kept there."
    },
    "braintrust-service-token": {
      name: "Braintrust service token",
      source: "https://www.braintrust.dev/docs/admin/organizations",
      shape: ["bt-st-", { base62: [40, 60] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://www.braintrust.dev/app/settings?subroute=service-tokens", steps: ["Delete the token"] },
      reach: "Does what the service account was granted."
    }
  }
};

// src/services/brave-search.ts
var braveSearch = {
  id: "brave-search",
  name: "Brave Search",
  docs: "https://api-dashboard.search.brave.com/documentation/guides/authentication",
  hosts: ["api.search.brave.com"],
  keys: {
    "brave-search-api-key": {
      name: "Brave Search API key",
      shape: ["BSA", { base64url: [27, 28] }],
      beside: [
        { named: "*brave_api_key" },
        { named: "*brave_search_api_key" },
        { named: "*brave_search_key" },
        { named: "*brave_key" },
        { named: "x-subscription-token" },
        { word: "brave", within: 120 }
      ],
      carriers: [{ header: "X-Subscription-Token", value: "{key}" }],
      manual: { page: "https://api-dashboard.search.brave.com/app/keys", steps: ["Delete the key"] },
      reach: "Searches at the cost of the account."
    }
  }
};

// src/services/brevo.ts
var brevo = {
  id: "brevo",
  name: "Brevo",
  docs: "https://developers.brevo.com/docs/api-key-authentication",
  hosts: ["api.brevo.com", "api.sendinblue.com", "smtp-relay.brevo.com"],
  keys: {
    "brevo-api-key": {
      name: "Brevo API key",
      shape: ["xkeysib-", { hex: 64 }, "-", { base62: 16 }],
      beside: [
        { named: "*brevo" },
        { named: "*brevo_key" },
        { named: "*brevo_api_key" },
        { named: "*brevo_token" },
        { named: "*brevo_secret" },
        { named: "*brevo_password" },
        { named: "*sendinblue" },
        { named: "*sendinblue_key" },
        { named: "*sendinblue_api_key" },
        { named: "*sendinblue_token" },
        { named: "*sendinblue_secret" },
        { named: "*sendinblue_password" },
        { named: "*api_key" },
        { named: "*sib_key" },
        { named: "*sib_api" },
        { named: "*sib_api_key" },
        { named: "*key" },
        { named: "*mail" },
        { word: "brevo", within: 300 },
        { word: "sendinblue", within: 300 }
      ],
      carriers: [{ header: "api-key", value: "{key}" }],
      access: "full",
      manual: {
        page: "https://app.brevo.com/settings/keys/api",
        steps: ["API keys: find the key by its last characters", "Delete it"]
      },
      reach: "Sends mail and messages, reads and changes all contacts."
    },
    "brevo-smtp-key": {
      name: "Brevo SMTP key",
      shape: ["xsmtpsib-", { hex: 64 }, "-", { base62: 16 }],
      beside: [
        { named: "*brevo" },
        { named: "*brevo_key" },
        { named: "*brevo_api_key" },
        { named: "*brevo_token" },
        { named: "*brevo_secret" },
        { named: "*brevo_password" },
        { named: "*sendinblue" },
        { named: "*sendinblue_key" },
        { named: "*sendinblue_api_key" },
        { named: "*sendinblue_token" },
        { named: "*sendinblue_secret" },
        { named: "*sendinblue_password" },
        { named: "*smtp" },
        { named: "*mail" },
        { named: "*pass" },
        { named: "*password" },
        { named: "*key" },
        { word: "brevo", within: 300 },
        { word: "sendinblue", within: 300 }
      ],
      manual: {
        page: "https://app.brevo.com/settings/keys/smtp",
        steps: ["SMTP: find the key by its last characters", "Delete it"]
      },
      reach: "Sends mail in the account\u2019s name."
    }
  }
};

// src/services/browserbase.ts
var browserbase = {
  id: "browserbase",
  name: "Browserbase",
  docs: "https://docs.browserbase.com/introduction/getting-started",
  hosts: ["api.browserbase.com", "connect.browserbase.com"],
  keys: {
    "browserbase-api-key": {
      name: "Browserbase API key",
      shape: ["bb_live_", { base64url: 27 }],
      beside: [{ named: "*browserbase_api_key" }],
      carriers: [{ header: "X-BB-API-Key", value: "{key}" }, { query: "apiKey" }],
      manual: { page: "https://www.browserbase.com/settings", steps: ["API Keys", "Delete the key"] },
      reach: "Starts browsers at the cost of the project, and watches and steers those that run, with what they are logged in to."
    }
  }
};

// src/services/buddy.ts
var buddy = {
  id: "buddy",
  name: "Buddy",
  docs: "https://buddy.works/docs/api/getting-started/oauth2/personal-access-token",
  hosts: ["api.buddy.works", "api.eu.buddy.works"],
  keys: {
    "buddy-access-token": {
      name: "Buddy personal access token",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*buddy_token" },
        { named: "*buddy_access_token" },
        { named: "*buddy_api_token" },
        { named: "*buddy_works_token" },
        { named: "*buddy_pat" },
        { named: "*bdy_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.buddy.works/api-tokens", steps: ["Find the token", "Delete it"] },
      reach: "Runs and changes pipelines of its owner\u2019s workspaces, as far as its scopes go."
    }
  }
};

// src/services/bugsnag.ts
var bugsnag = {
  id: "bugsnag",
  name: "BugSnag",
  docs: "https://docs.bugsnag.com/api/data-access/",
  hosts: ["api.bugsnag.com", "notify.bugsnag.com", "build.bugsnag.com", "upload.bugsnag.com"],
  keys: {
    "bugsnag-auth-token": {
      name: "BugSnag personal auth token",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*bugsnag_auth_token" },
        { named: "*bugsnag_personal_auth_token" },
        { named: "*bugsnag_data_access_token" }
      ],
      carriers: [{ header: "Authorization", value: "token {key}" }],
      manual: { page: "https://app.bugsnag.com/settings/my-account/auth-tokens", steps: ["Find the token", "Delete it"] },
      reach: "Reads and changes errors and projects as its user."
    },
    "bugsnag-api-key": {
      name: "BugSnag notifier API key",
      shape: [{ hex: 32 }],
      beside: [{ named: "*bugsnag_api_key" }, { named: "*bugsnag_key" }],
      weak: true,
      carriers: [{ header: "Bugsnag-Api-Key", value: "{key}" }],
      manual: { page: "https://app.bugsnag.com/", steps: ["Open the project, Settings", "Regenerate the notifier API key"] },
      reach: "Sends error reports into one project."
    }
  }
};

// src/services/buildkite.ts
var buildkite = {
  id: "buildkite",
  name: "Buildkite",
  docs: "https://buildkite.com/docs/platform/security/tokens",
  hosts: ["api.buildkite.com", "graphql.buildkite.com", "agent.buildkite.com", "portal.buildkite.com", "packages.buildkite.com"],
  keys: {
    "buildkite-api-access-token": {
      name: "Buildkite API access token",
      source: "https://buildkite.com/docs/platform/security/tokens",
      shapes: [
        ["bkua_", { hex: 40 }],
        ["bkua_", { base62: [2, 24], as: "id" }, ".", { hex: 40 }]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://buildkite.com/user/api-access-tokens", steps: ["Open the token", "Revoke it"] },
      reach: "Acts as the person who made it, as far as its scopes go: reads builds and their logs, runs pipelines."
    },
    "buildkite-agent-session-token": {
      name: "Buildkite agent session token",
      source: "https://buildkite.com/docs/platform/security/tokens",
      shape: ["bkaa_", { base62: [2, 24], as: "id" }, ".", { base62: [60, 90] }],
      carriers: [{ header: "Authorization", value: "Token {key}" }],
      manual: {
        page: "https://buildkite.com/organizations/~/clusters",
        steps: ["Stop the agent: its session ends with it", "Revoke the agent token that it registered with"]
      },
      reach: "Takes jobs as one agent, with their secrets."
    },
    "buildkite-agent-job-token": {
      name: "Buildkite agent job token",
      source: "https://buildkite.com/docs/platform/security/tokens",
      shape: ["bkaj_eyJ", { base64url: [8, 200] }, ".eyJ", { base64url: [40, 1500] }, ".", { base64url: [40, 700] }],
      check: "jwt",
      carriers: [{ header: "Authorization", value: "Token {key}" }],
      manual: {
        page: "https://buildkite.com/docs/agent/v3/tokens",
        steps: ["The token dies with its job", "Cancel the job to end it now"]
      },
      reach: "Acts for one job while it runs: reads its artifacts and meta-data, uploads steps."
    },
    "buildkite-agent-token": {
      name: "Buildkite agent token",
      source: "https://buildkite.com/docs/platform/security/tokens",
      shapes: [
        ["bkct_", { base62: [2, 24], as: "id" }, ".", { base62: [40, 90] }],
        ["bkct_", { base62: [40, 90] }]
      ],
      carriers: [{ header: "Authorization", value: "Token {key}" }],
      manual: {
        page: "https://buildkite.com/organizations/~/clusters",
        steps: ["Open the cluster, Agent Tokens", "Revoke the token"]
      },
      reach: "Connects agents to a cluster, which then get its jobs and their secrets."
    },
    "buildkite-unclustered-agent-token": {
      name: "Buildkite unclustered agent token",
      source: "https://buildkite.com/docs/platform/security/tokens",
      shapes: [
        ["bkar_", { base62: [2, 24], as: "id" }, ".", { base62: [40, 90] }],
        ["bkar_", { base62: [40, 90] }]
      ],
      carriers: [{ header: "Authorization", value: "Token {key}" }],
      manual: {
        page: "https://buildkite.com/docs/agent/v3/unclustered-tokens",
        steps: ["Agents, Unclustered, Agent Tokens", "Revoke the token"]
      },
      reach: "Connects agents to an organization, which then get its jobs and their secrets."
    },
    "buildkite-legacy-agent-token": {
      name: "Buildkite agent token (old)",
      shape: [{ hex: 50 }],
      beside: [
        { named: "*buildkite_agent_token" },
        { command: "buildkite-agent", flag: "--token" },
        { named: "token", in: "**/buildkite-agent.cfg" }
      ],
      carriers: [{ header: "Authorization", value: "Token {key}" }],
      manual: {
        page: "https://buildkite.com/organizations/~/clusters",
        steps: ["Open the cluster, Agent Tokens", "Revoke the token"]
      },
      reach: "Connects agents, which then get jobs and their secrets."
    },
    "buildkite-package-token": {
      name: "Buildkite Package Registries token",
      source: "https://buildkite.com/docs/platform/security/tokens",
      shapes: [
        ["bkpt_eyJ", { base64url: [8, 200] }, ".eyJ", { base64url: [20, 400] }, ".", { base64url: [40, 400] }],
        ["bkpt_", { base64url: [60, 300] }]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://buildkite.com/docs/package-registries/registries/manage",
        steps: ["Open the registry, Registry Tokens", "Delete the token"]
      },
      reach: "Installs packages of one registry."
    },
    "buildkite-portal-token": {
      name: "Buildkite portal token",
      source: "https://buildkite.com/docs/platform/security/tokens",
      shapes: [
        ["bkpat_", { base62: [2, 24] }, ".", { base62: [30, 60] }],
        ["bkpat_", { base62: [40, 70] }]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://buildkite.com/docs/apis/graphql/portals",
        steps: ["Open the portal, Security", "Revoke the token"]
      },
      reach: "Runs the one GraphQL operation of a portal."
    },
    "buildkite-portal-secret": {
      name: "Buildkite portal secret",
      source: "https://buildkite.com/docs/platform/security/tokens",
      shapes: [
        ["bkps_", { base62: [2, 24] }, ".", { base62: [30, 70] }],
        ["bkps_", { base62: [40, 80] }]
      ],
      manual: {
        page: "https://buildkite.com/docs/apis/graphql/portals/ephemeral-portal-tokens",
        steps: ["Open the portal, Security", "Delete the secret"]
      },
      reach: "Makes short-lived tokens of a portal."
    }
  }
};

// src/services/bybit.ts
var bybit = {
  id: "bybit",
  name: "Bybit",
  docs: "https://bybit-exchange.github.io/docs/v5/guide",
  hosts: ["api.bybit.com", "api.bytick.com", "api-testnet.bybit.com"],
  keys: {
    "bybit-api-secret": {
      name: "Bybit API secret",
      shape: [{ base62: 36 }],
      beside: [
        { named: "*bybit_api_secret" },
        { named: "*bybit_secret" },
        { named: "*bybit_secret_key" },
        { named: "*bybit_api_secret_key" },
        { named: "*bybit_testnet_secret" },
        { named: "*bybit_private_key" }
      ],
      manual: { page: "https://www.bybit.com/app/user/api-management", steps: ["API", "Delete the key"] },
      reach: "With its key: trades, and withdraws if it may."
    }
  }
};

// src/services/cal-com.ts
var calCom = {
  id: "cal-com",
  name: "Cal.com",
  docs: "https://cal.com/help/api-keys",
  hosts: ["api.cal.com", "{var.url}"],
  vars: { url: { env: "CALCOM_API_URL" } },
  keys: {
    "cal-com-api-key": {
      name: "Cal.com API key",
      shape: [{ oneOf: ["cal_live_", "cal_test_"] }, { base62: [32, 40] }],
      beside: [
        { named: "*cal_api_key" },
        { named: "*cal_com_api_key" },
        { named: "*cal_key" },
        { named: "*calcom_key" },
        { named: "*calcom_token" },
        { named: "*api_key" },
        { word: "cal.com", within: 300 },
        { word: "Bearer", within: 20 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "apiKey" }],
      manual: {
        page: "https://app.cal.com/settings/developer/api-keys",
        steps: ["Find the key, Options", "Delete it: it ends at once"]
      },
      reach: "Reads, makes and cancels bookings as its user."
    }
  }
};

// src/services/calendly.ts
var calendly = {
  id: "calendly",
  name: "Calendly",
  docs: "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens",
  hosts: ["api.calendly.com", "auth.calendly.com"],
  keys: {
    "calendly-token": {
      name: "Calendly personal access token",
      shape: ["eyJ", { base64url: [10, 200] }, ".eyJ", { base64url: [60, 600] }, ".", { base64url: [43, 400] }],
      check: "jwt",
      beside: [
        { named: "*calendly_api_key" },
        { named: "*calendly_token" },
        { named: "*calendly_access_token" },
        { named: "*calendly_personal_access_token" },
        { named: "*calendly_api_token" },
        { named: "*calendly_pat" },
        { named: "*calendly_personal_token" },
        { named: "*calendly_key" },
        { named: "*calendly_bearer_token" },
        { word: "api.calendly.com", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://calendly.com/integrations/api_webhooks",
        steps: ["Personal access tokens: find it by its name", "Revoke it"]
      },
      reach: "Reads events and invitees and cancels them, as its user."
    },
    "calendly-client-secret": {
      name: "Calendly client secret",
      shape: [{ base64url: 43 }],
      beside: [
        { named: "*calendly_client_secret" },
        { named: "*calendly_oauth_secret" },
        { named: "*calendly_oauth_client_secret" },
        { named: "*calendly_webhook_signing_key" },
        { named: "*calendly_signing_key" }
      ],
      manual: { page: "https://developer.calendly.com/console/apps", steps: ["Open the app", "Regenerate its secret"] },
      reach: "Gets tokens of those who use the app, or signs its webhooks."
    }
  }
};

// src/services/canva.ts
var canva = {
  id: "canva",
  name: "Canva",
  docs: "https://www.canva.dev/docs/connect/authentication/",
  hosts: ["api.canva.com"],
  keys: {
    "canva-client-secret": {
      name: "Canva integration client secret",
      shape: ["cnvca", { base64url: [40, 80] }],
      manual: {
        page: "https://www.canva.com/developers/integrations",
        steps: ["Open the integration, Credentials", "Generate a new secret: the old one ends"]
      },
      reach: "With a user\u2019s token: gets and renews access to designs, as far as its scopes go."
    }
  }
};

// src/services/censys.ts
var censys = {
  id: "censys",
  name: "Censys",
  docs: "https://docs.censys.com/reference/get-started",
  hosts: ["api.platform.censys.io", "search.censys.io"],
  keys: {
    "censys-api-secret": {
      name: "Censys API secret",
      shape: [{ base62: 32 }],
      beside: [{ named: "*censys_api_secret" }, { named: "*censys_secret" }],
      manual: { page: "https://search.censys.io/account/api", steps: ["Reset the API secret"] },
      reach: "Searches at the account\u2019s cost, together with its id."
    },
    "censys-token": {
      name: "Censys personal access token",
      shape: ["censys_", { base62: 8, as: "id" }, "_", { base62: 24 }],
      beside: [
        { named: "*censys_api_token" },
        { named: "*censys_token" },
        { named: "*censys_pat" },
        { named: "*censys_personal_access_token" },
        { named: "*censys_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://accounts.censys.io/settings/personal-access-tokens", steps: ["Find the token", "Delete it"] },
      reach: "Searches at the account\u2019s cost."
    }
  }
};

// src/services/cerebras.ts
var cerebras = {
  id: "cerebras",
  name: "Cerebras",
  docs: "https://inference-docs.cerebras.ai/quickstart",
  hosts: ["api.cerebras.ai"],
  keys: {
    "cerebras-api-key": {
      name: "Cerebras API key",
      shape: ["csk-", { base36: 48 }],
      beside: [{ named: "*cerebras_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://cloud.cerebras.ai", steps: ["API keys", "Delete the key"] },
      reach: "Calls models at the cost of the organization."
    }
  }
};

// src/services/chargebee.ts
var chargebee = {
  id: "chargebee",
  name: "Chargebee",
  docs: "https://apidocs.chargebee.com/docs/api/auth",
  hosts: ["*.chargebee.com"],
  keys: {
    "chargebee-api-key": {
      name: "Chargebee API key",
      shape: [{ oneOf: ["live_", "test_"] }, { base62: [24, 64] }],
      beside: [
        { named: "*chargebee_api_key" },
        { named: "*chargebee_key" },
        { named: "*cb_api_key" },
        { word: "chargebee", within: 200 }
      ],
      carriers: [{ basic: "{key}:" }],
      manual: {
        page: "https://app.chargebee.com/api_keys",
        steps: ["Settings, Configure Chargebee, API Keys", "Delete the key"]
      },
      reach: "Reads customers and invoices, refunds and changes subscriptions; read-only keys read."
    }
  }
};

// src/services/checkmarx.ts
var checkmarx = {
  id: "checkmarx",
  name: "Checkmarx",
  docs: "https://docs.checkmarx.com/en/34965-118315-authentication-for-checkmarx-one-cli.html",
  hosts: ["*.checkmarx.net", "ast.checkmarx.net", "iam.checkmarx.net"],
  keys: {
    "checkmarx-api-key": {
      name: "Checkmarx One API key",
      shape: ["eyJ", { base64url: [10, 400] }, ".eyJ", { base64url: [20, 3e3] }, ".", { base64url: [20, 700] }],
      check: "jwt",
      beside: [
        { named: "*cx_apikey" },
        { named: "*cx_api_key" },
        { named: "*checkmarx_api_key" },
        { named: "*checkmarx_apikey" },
        { named: "*checkmarx_token" },
        { command: "cx", flag: "--apikey" }
      ],
      manual: {
        page: "https://docs.checkmarx.com/en/34965-188712-creating-api-keys.html",
        steps: ["Settings, Identity and Access Management, API Keys", "Delete the key"]
      },
      reach: "Starts scans and reads their results, as its user may."
    }
  }
};

// src/services/checkout-com.ts
var checkoutCom = {
  id: "checkout-com",
  name: "Checkout.com",
  docs: "https://www.checkout.com/docs/developer-resources/api/manage-api-keys/api-keys",
  hosts: ["api.checkout.com", "api.sandbox.checkout.com", "*.api.checkout.com", "*.api.sandbox.checkout.com"],
  keys: {
    "checkout-com-secret-key": {
      name: "Checkout.com secret key",
      source: "https://github.com/checkout/checkout-sdk-php/blob/master/lib/Checkout/CheckoutStaticKeysSdkBuilder.php",
      shapes: [
        ["sk_", { base36: 27 }],
        ["sk_", { base36: 26 }, { oneOf: ["*", "#", "$", "="] }],
        ["sk_", { hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }]
      ],
      beside: [
        { named: "*checkout_secret_key" },
        { named: "*checkout_com_secret_key" },
        { named: "*cko_secret_key" },
        { named: "*checkout_api_key" },
        { word: "checkout.com", within: 300 }
      ],
      carriers: [
        { header: "Authorization", value: "Bearer {key}" },
        { header: "Authorization", value: "{key}" }
      ],
      manual: {
        page: "https://dashboard.checkout.com/developers/keys",
        steps: ["Developers, Keys", "Revoke the key, or replace it and revoke it afterwards"]
      },
      reach: "Takes and refunds payments and reads them, as far as its scopes go."
    },
    "checkout-com-sandbox-secret-key": {
      name: "Checkout.com sandbox secret key",
      source: "https://github.com/checkout/checkout-sdk-php/blob/master/lib/Checkout/CheckoutStaticKeysSdkBuilder.php",
      shapes: [
        ["sk_sbox_", { base36: 27 }],
        ["sk_sbox_", { base36: 26 }, { oneOf: ["*", "#", "$", "="] }],
        ["sk_test_", { hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }]
      ],
      carriers: [
        { header: "Authorization", value: "Bearer {key}" },
        { header: "Authorization", value: "{key}" }
      ],
      manual: {
        page: "https://dashboard.checkout.com/developers/keys",
        steps: ["Developers, Keys", "Revoke the key, or replace it and revoke it afterwards"]
      },
      reach: "Makes payments in the sandbox; moves no money."
    }
  }
};

// src/services/chroma.ts
var chroma = {
  id: "chroma",
  name: "Chroma Cloud",
  docs: "https://docs.trychroma.com/cloud/getting-started",
  hosts: ["api.trychroma.com"],
  keys: {
    "chroma-api-key": {
      name: "Chroma Cloud API key",
      shape: ["ck-", { base58: 44 }],
      beside: [
        { named: "*chroma_api_key" },
        { named: "*chroma_cloud_api_key" },
        { named: "*chroma_key" },
        { named: "*chroma_token" },
        { named: "*chromadb_api_key" },
        { named: "x-chroma-token" },
        { word: "trychroma.com", within: 200 },
        { word: "CloudClient", within: 120 }
      ],
      carriers: [{ header: "x-chroma-token", value: "{key}" }],
      manual: { page: "https://www.trychroma.com", steps: ["Settings, API keys", "Delete the key"] },
      reach: "Reads, writes and deletes the collections of the database or team."
    }
  }
};

// src/services/circle.ts
var circle = {
  id: "circle",
  name: "Circle",
  docs: "https://developers.circle.com/api-reference/keys",
  hosts: ["api.circle.com", "api-sandbox.circle.com"],
  keys: {
    "circle-api-key": {
      name: "Circle API key",
      source: "https://developers.circle.com/w3s/docs/web3-services-api-keys-authentication",
      shape: ["LIVE_API_KEY:", { hex: 32, as: "id" }, ":", { hex: 32 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://console.circle.com/api-keys",
        steps: ["API & Client Keys", "Make a new key, then delete this one"]
      },
      reach: "Reads wallets and balances; with the entity secret moves money."
    },
    "circle-test-api-key": {
      name: "Circle test API key",
      source: "https://developers.circle.com/w3s/docs/web3-services-api-keys-authentication",
      shape: [{ oneOf: ["TEST_API_KEY:", "SAND_API_KEY:"] }, { hex: 32, as: "id" }, ":", { hex: 32 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://console.circle.com/api-keys",
        steps: ["API & Client Keys", "Make a new key, then delete this one"]
      },
      reach: "Reads and moves test money."
    },
    "circle-entity-secret": {
      name: "Circle entity secret",
      shape: [{ hex: 64 }],
      beside: [{ named: "*entity_secret" }],
      manual: {
        page: "https://console.circle.com/wallets/dev/configurator",
        steps: ["Configurator, Entity Secret", "Rotate the entity secret"]
      },
      reach: "With an API key: signs transactions of all developer-controlled wallets."
    }
  }
};

// src/services/circleci.ts
var circleci = {
  id: "circleci",
  name: "CircleCI",
  docs: "https://circleci.com/docs/guides/toolkit/managing-api-tokens/",
  hosts: ["circleci.com"],
  keys: {
    "circleci-personal-api-token": {
      name: "CircleCI personal API token",
      source: "https://circleci.com/changelog/new-format-for-api-access-tokens/",
      shape: ["CCIPAT_", { base58: [20, 22], as: "id" }, "_", { hex: 40 }],
      carriers: [{ header: "Circle-Token", value: "{key}" }, { query: "circle-token" }, { basic: "{key}:" }],
      manual: { page: "https://app.circleci.com/settings/user/tokens", steps: ["Find the token", "Delete it"] },
      reach: "Does in CircleCI whatever its owner may: reads build output, runs pipelines, changes settings and secrets."
    },
    "circleci-project-api-token": {
      name: "CircleCI project API token",
      source: "https://circleci.com/changelog/new-format-for-api-access-tokens/",
      shape: ["CCIPRJ_", { base58: [20, 22], as: "id" }, "_", { hex: 40 }],
      carriers: [{ header: "Circle-Token", value: "{key}" }, { query: "circle-token" }, { basic: "{key}:" }],
      manual: {
        page: "https://circleci.com/docs/guides/toolkit/managing-api-tokens/",
        steps: ["Project settings, API permissions", "Delete the token"]
      },
      reach: "Reads, or with admin scope changes, one project."
    },
    "circleci-legacy-api-token": {
      name: "CircleCI API token (old)",
      source: "https://circleci.com/changelog/new-format-for-api-access-tokens/",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*circle_token" },
        { named: "*circleci_token" },
        { named: "*circle_ci_token" },
        { named: "*circleci_api_token" },
        { named: "*circle_api_token" },
        { named: "*circleci_cli_token" },
        { named: "*circleci_api_key" }
      ],
      carriers: [{ header: "Circle-Token", value: "{key}" }, { query: "circle-token" }, { basic: "{key}:" }],
      manual: {
        page: "https://app.circleci.com/settings/user/tokens",
        steps: ["Find the token, or look in the project\u2019s API permissions", "Delete it"]
      },
      reach: "Does in CircleCI whatever its owner may."
    }
  }
};

// src/services/cirrus-ci.ts
var cirrusCi = {
  id: "cirrus-ci",
  name: "Cirrus CI",
  docs: "https://cirrus-ci.org/api/",
  hosts: ["api.cirrus-ci.com"],
  keys: {
    "cirrus-ci-api-token": {
      name: "Cirrus CI API token",
      shape: [{ base62: [30, 64] }],
      beside: [
        { named: "*cirrus_api_token" },
        { named: "*cirrus_token" },
        { named: "*cirrus_ci_token" },
        { named: "*cirrus_ci_api_token" },
        { named: "*cirrus_cli_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://cirrus-ci.com/settings/profile/",
        steps: ["API Settings; an organization\u2019s on its own page", "Generate a new token: the old one dies"]
      },
      reach: "Runs builds and reads and changes settings of its owner\u2019s repositories."
    }
  }
};

// src/services/clarifai.ts
var clarifai = {
  id: "clarifai",
  name: "Clarifai",
  docs: "https://docs.clarifai.com/control/authentication/pat",
  hosts: ["api.clarifai.com"],
  keys: {
    "clarifai-pat": {
      name: "Clarifai personal access token",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*clarifai_pat" },
        { named: "*clarifai_api_key" },
        { named: "*clarifai_key" },
        { named: "*clarifai_token" }
      ],
      carriers: [{ header: "Authorization", value: "Key {key}" }],
      manual: { page: "https://clarifai.com/settings/security", steps: ["Personal access tokens", "Delete the token"] },
      reach: "Calls models, and reads and changes the apps of the person, within the token\u2019s scopes."
    }
  }
};

// src/services/clearbit.ts
var clearbit = {
  id: "clearbit",
  name: "Clearbit",
  docs: "https://dashboard.clearbit.com/docs",
  hosts: ["person.clearbit.com", "company.clearbit.com"],
  keys: {
    "clearbit-secret-key": {
      name: "Clearbit secret API key",
      shape: ["sk_", { hex: 32 }],
      beside: [
        { named: "*clearbit_api_key" },
        { named: "*clearbit_key" },
        { named: "*clearbit_secret_key" },
        { named: "*clearbit_secret" },
        { named: "*clearbit_token" },
        { named: "*clearbit_api_token" },
        { word: "clearbit", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "{key}:" }],
      manual: { page: "https://dashboard.clearbit.com/api", steps: ["API", "Roll the key"] },
      reach: "Looks people and companies up at the owner\u2019s cost."
    }
  }
};

// src/services/clearml.ts
var clearml = {
  id: "clearml",
  name: "ClearML",
  docs: "https://clear.ml/docs/latest/docs/configs/env_vars/",
  hosts: ["api.clear.ml", "{var.server}"],
  vars: { server: { env: "CLEARML_API_HOST" } },
  keys: {
    "clearml-key-pair": {
      name: "ClearML credentials",
      source: "https://github.com/clearml/clearml-server/blob/master/apiserver/service_repo/auth/utils.py",
      within: 10,
      parts: {
        access: {
          shape: [{ base36upper: [20, 30] }],
          public: true,
          beside: [
            { named: "clearml_api_access_key" },
            { named: "trains_api_access_key" },
            { named: "access_key", in: "**/{clearml,trains}.conf" }
          ]
        },
        secret: {
          shape: [{ base62: [50, 60] }],
          beside: [
            { named: "clearml_api_secret_key" },
            { named: "trains_api_secret_key" },
            { named: "secret_key", in: "**/{clearml,trains}.conf" }
          ]
        }
      },
      carriers: [{ basic: "{key.access}:{key.secret}" }],
      manual: {
        page: "https://app.clear.ml/settings/workspace-configuration",
        steps: ["App credentials", "Revoke the access key"]
      },
      reach: "Reads and writes experiments, data sets and models, and queues code that agents run."
    }
  }
};

// src/services/clerk.ts
var clerk = {
  id: "clerk",
  name: "Clerk",
  docs: "https://clerk.com/docs/guides/development/clerk-environment-variables",
  hosts: ["api.clerk.com", "api.clerk.dev"],
  keys: {
    "clerk-secret-key": {
      name: "Clerk secret key",
      source: "https://clerk.com/docs/guides/development/clerk-environment-variables",
      shape: [{ oneOf: ["sk_live_", "sk_test_"] }, { base62: [41, 59] }],
      beside: [
        { named: "*clerk_secret_key" },
        { named: "*clerk_api_key" },
        { named: "*clerk_secret" },
        { named: "*clerk_backend_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://dashboard.clerk.com/last-active?path=api-keys",
        steps: ["Add a new secret key", "Delete this one"]
      },
      reach: "Reads and changes users, sessions and organizations of one instance."
    },
    "clerk-webhook-secret": {
      name: "Clerk webhook signing secret",
      shapes: [
        ["whsec_", { base64: 32 }],
        ["whsec_", { base64: [31, 48] }, "="]
      ],
      beside: [
        { named: "*clerk_webhook_secret" },
        { named: "*clerk_webhook_signing_secret" },
        { named: "*clerk_webhook_secret_key" }
      ],
      manual: {
        page: "https://dashboard.clerk.com/last-active?path=webhooks",
        steps: ["Open the endpoint", "Rotate the signing secret"]
      },
      reach: "Makes webhook messages that look like Clerk\u2019s."
    }
  }
};

// src/services/clickhouse-cloud.ts
var clickhouseCloud = {
  id: "clickhouse-cloud",
  name: "ClickHouse Cloud",
  docs: "https://clickhouse.com/docs/cloud/manage/openapi",
  hosts: ["api.clickhouse.cloud", "queries.clickhouse.cloud", "*.clickhouse.cloud"],
  keys: {
    "clickhouse-cloud-key-secret": {
      name: "ClickHouse Cloud API key secret",
      shape: ["4b1d", { base62: 38 }],
      beside: [
        { named: "*clickhouse_key_secret" },
        { named: "*clickhouse_cloud_key_secret" },
        { named: "*clickhouse_api_secret" },
        { named: "*clickhouse_cloud_api_secret" },
        { named: "*clickhouse_cloud_secret" },
        { named: "*clickhouse_token_secret" },
        { word: "clickhouse.cloud", within: 400 }
      ],
      manual: { page: "https://console.clickhouse.cloud/", steps: ["Organization, API keys", "Disable or delete the key"] },
      reach: "Manages services of the organization, or runs saved queries, together with its id."
    }
  }
};

// src/services/clickup.ts
var clickup = {
  id: "clickup",
  name: "ClickUp",
  docs: "https://developer.clickup.com/docs/authentication",
  hosts: ["api.clickup.com"],
  keys: {
    "clickup-personal-token": {
      name: "ClickUp personal API token",
      source: "https://developer.clickup.com/docs/authentication",
      shape: ["pk_", { digit: [5, 12], as: "user" }, "_", { base36upper: 32 }],
      beside: [
        { named: "*clickup_api_token" },
        { named: "*clickup_api_key" },
        { named: "*clickup_token" },
        { named: "*clickup_key" },
        { named: "*clickup_personal_token" },
        { named: "*clickup_access_token" },
        { named: "*cu_pat" },
        { named: "apiKey" },
        { named: "api_key" },
        { named: "token" },
        { word: "clickup", within: 400 }
      ],
      carriers: [{ header: "Authorization", value: "{key}" }],
      access: "full",
      manual: {
        page: "https://app.clickup.com/settings/apps",
        steps: ["Settings, Apps, API Token", "Regenerate: the old one ends"]
      },
      reach: "Does in ClickUp all that its user may do; it never expires."
    },
    "clickup-client-secret": {
      name: "ClickUp app client secret",
      shape: [{ base36upper: 64 }],
      beside: [{ named: "*clickup_client_secret" }, { named: "*clickup_secret" }],
      manual: {
        page: "https://app.clickup.com/settings/integrations",
        steps: ["ClickUp API, open the app", "Regenerate the client secret"]
      },
      reach: "Gets tokens of users that authorize the app."
    }
  }
};

// src/services/clockify.ts
var clockify = {
  id: "clockify",
  name: "Clockify",
  docs: "https://docs.clockify.me/#section/Authentication",
  hosts: ["api.clockify.me"],
  keys: {
    "clockify-api-key": {
      name: "Clockify API key",
      shape: [{ base64: 48 }],
      beside: [
        { named: "*clockify_api_key" },
        { named: "*clockify_key" },
        { named: "*clockify_token" },
        { named: "*clockify_api_token" },
        { word: "clockify.me", within: 120 }
      ],
      carriers: [{ header: "X-Api-Key", value: "{key}" }],
      access: "full",
      manual: {
        page: "https://app.clockify.me/manage-api-keys",
        steps: ["Preferences, Advanced, Manage API keys", "Delete the key"]
      },
      reach: "Does in the workspace all that its user may do."
    }
  }
};

// src/services/clojars.ts
var clojars = {
  id: "clojars",
  name: "Clojars",
  docs: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
  hosts: ["{var.host}"],
  vars: { host: { env: "CLOJARS_URL" } },
  keys: {
    "clojars-deploy-token": {
      name: "Clojars deploy token",
      source: "https://github.com/clojars/clojars-web/blob/main/src/clojars/db.clj",
      shape: ["CLOJARS_", { hex: 60 }],
      manual: {
        page: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
        steps: ["On the repository\u2019s website: Tokens", "Disable the token"]
      },
      reach: "Deploys artifacts that others build with: one, a group\u2019s, or all of its owner\u2019s."
    }
  }
};

// src/services/close-io.ts
var closeIo = {
  id: "close-io",
  name: "Close",
  docs: "https://developer.close.com/topics/authentication/",
  hosts: ["api.close.com", "app.close.io"],
  keys: {
    "close-io-api-key": {
      name: "Close API key",
      shape: ["api_", { base62: [20, 24], as: "id" }, ".", { base62: [20, 24] }],
      carriers: [{ basic: "{key}:" }],
      access: "full",
      manual: {
        page: "https://app.close.com/settings/developer/api-keys/",
        steps: ["Settings, Developer, API Keys", "Delete the key"]
      },
      reach: "Does in the organization all that its user may do: leads, calls, mail."
    }
  }
};

// src/services/cloudflare.ts
var cloudflare = {
  id: "cloudflare",
  name: "Cloudflare",
  docs: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
  hosts: ["api.cloudflare.com", "challenges.cloudflare.com"],
  keys: {
    "cloudflare-user-token": {
      name: "Cloudflare user API token",
      source: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
      shape: ["cfut_", { base62: [44, 60] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://dash.cloudflare.com/profile/api-tokens",
        steps: ["Find the token, its menu", "Roll or delete it"]
      },
      reach: "Does what its permissions name in the user\u2019s accounts: DNS, workers, storage."
    },
    "cloudflare-account-token": {
      name: "Cloudflare account API token",
      source: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
      shape: ["cfat_", { base62: [44, 60] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://dash.cloudflare.com/?to=/:account/api-tokens",
        steps: ["Find the token, its menu", "Roll or delete it"]
      },
      reach: "Does what its permissions name in the account, whoever leaves it."
    },
    "cloudflare-global-key": {
      name: "Cloudflare global API key",
      source: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
      shape: ["cfk_", { base62: [44, 60] }],
      carriers: [{ header: "X-Auth-Key", value: "{key}" }],
      access: "full",
      manual: { page: "https://dash.cloudflare.com/profile/api-tokens", steps: ["Global API Key, Change"] },
      reach: "Does everything that its user may do."
    },
    "cloudflare-old-token": {
      name: "Cloudflare API token (without prefix)",
      shape: [{ base64url: 40 }],
      beside: [
        { named: "*cloudflare_api_token" },
        { named: "*cloudflare_token" },
        { named: "*cf_api_token" },
        { named: "*cf_token" },
        { named: "*cloudflare_auth_token" },
        { named: "*cf_dns_api_token" },
        { named: "*cf_zone_api_token" },
        { named: "*cloudflare_dns_api_token" },
        { named: "*dns_cloudflare_api_token" },
        { named: "*cloudflare_workers_token" },
        { named: "*cf_account_api_token" },
        { named: "*cloudflare_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://dash.cloudflare.com/profile/api-tokens",
        steps: ["Find the token, its menu", "Roll or delete it"]
      },
      reach: "Does what its permissions name: DNS, workers, storage."
    },
    "cloudflare-old-global-key": {
      name: "Cloudflare global API key (37 digits)",
      shape: [{ hex: 37 }],
      beside: [
        { named: "*cloudflare_api_key" },
        { named: "*cf_api_key" },
        { named: "*cloudflare_key" },
        { named: "*cloudflare_global_api_key" },
        { named: "*cf_global_api_key" },
        { named: "*cloudflare_auth_key" },
        { named: "*x-auth-key" },
        { named: "*cf_key" },
        { named: "*dns_cloudflare_api_key" },
        { word: "cloudflare", within: 160 }
      ],
      carriers: [{ header: "X-Auth-Key", value: "{key}" }],
      access: "full",
      manual: { page: "https://dash.cloudflare.com/profile/api-tokens", steps: ["Global API Key, Change"] },
      reach: "Does everything that its user may do."
    },
    "cloudflare-origin-ca-key": {
      name: "Cloudflare Origin CA key",
      shape: ["v1.0-", { hex: 24 }, "-", { hex: 146 }],
      beside: [
        { named: "*cloudflare_api_user_service_key" },
        { named: "*cloudflare_origin_ca_key" },
        { named: "*cf_origin_ca_key" },
        { named: "*origin_ca_key" },
        { named: "*x-auth-user-service-key" },
        { word: "cloudflare", within: 300 }
      ],
      carriers: [{ header: "X-Auth-User-Service-Key", value: "{key}" }],
      manual: { page: "https://dash.cloudflare.com/profile/api-tokens", steps: ["Origin CA Key, Change"] },
      reach: "Issues and revokes certificates for the origins of all zones."
    },
    "cloudflare-turnstile-secret": {
      name: "Cloudflare Turnstile secret key",
      shape: ["0x4AAAAAAA", { base64url: [20, 30] }],
      beside: [
        { named: "*turnstile_secret" },
        { named: "*turnstile_secret_key" },
        { named: "*cf_turnstile_secret" },
        { named: "*cf_turnstile_secret_key" },
        { named: "*cloudflare_turnstile_secret_key" },
        { named: "*turnstile_private_key" }
      ],
      manual: {
        page: "https://dash.cloudflare.com/?to=/:account/turnstile",
        steps: ["Open the widget\u2019s settings", "Rotate the secret key"]
      },
      reach: "Answers for the site whether a visitor passed the test."
    }
  }
};

// src/services/cloudinary.ts
var cloudinary = {
  id: "cloudinary",
  name: "Cloudinary",
  docs: "https://cloudinary.com/documentation/finding_your_credentials_tutorial",
  hosts: ["api.cloudinary.com", "api-eu.cloudinary.com", "api-ap.cloudinary.com"],
  keys: {
    "cloudinary-url": {
      name: "Cloudinary URL with credentials",
      shape: ["cloudinary://", { digit: [12, 18], as: "id" }, ":", { base64url: 27 }, "@", { base64url: [1, 64] }],
      beside: [
        { named: "*cloudinary" },
        { named: "*cloudinary_key" },
        { named: "*cloudinary_api_key" },
        { named: "*cloudinary_token" },
        { named: "*cloudinary_secret" },
        { named: "*cloudinary_password" },
        { named: "*url" },
        { word: "cloudinary", within: 40 }
      ],
      manual: {
        page: "https://console.cloudinary.com/settings/api-keys",
        steps: ["Generate another key, use it", "Inactivate this one; when nothing misses it, delete it"]
      },
      reach: "Uploads, changes and deletes everything in the product environment."
    },
    "cloudinary-api-secret": {
      name: "Cloudinary API secret",
      shape: [{ base64url: 27 }],
      beside: [
        { named: "*cloudinary_api_secret" },
        { named: "*cloudinary_secret" },
        { named: "*cloudinary_secret_key" },
        { named: "*cloudinary_api_secret_key" },
        { named: "*cloudinary_key_secret" }
      ],
      manual: {
        page: "https://console.cloudinary.com/settings/api-keys",
        steps: ["Generate another key, use it", "Inactivate this one; when nothing misses it, delete it"]
      },
      reach: "Uploads, changes and deletes everything in the product environment."
    }
  }
};

// src/services/cloudsmith.ts
var cloudsmith = {
  id: "cloudsmith",
  name: "Cloudsmith",
  docs: "https://help.cloudsmith.io/docs/api-key",
  hosts: ["api.cloudsmith.io", "dl.cloudsmith.io", "*.cloudsmith.io"],
  keys: {
    "cloudsmith-api-key": {
      name: "Cloudsmith API key",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*cloudsmith_api_key" },
        { named: "*cloudsmith_token" },
        { named: "*cloudsmith_key" },
        { named: "*cloudsmith_api_token" },
        { named: "*cloudsmith_password" }
      ],
      carriers: [{ header: "X-Api-Key", value: "{key}" }],
      manual: { page: "https://cloudsmith.io/user/settings/api/", steps: ["Refresh the key: the old one ends at once"] },
      reach: "Reads and publishes packages as its user or service may."
    },
    "cloudsmith-entitlement-token": {
      name: "Cloudsmith entitlement token",
      shape: [{ base62: 16 }],
      beside: [
        { named: "*cloudsmith_entitlement_token" },
        { named: "*cloudsmith_entitlement" },
        { named: "*cloudsmith_read_token" },
        { word: "dl.cloudsmith.io/", within: 60 }
      ],
      access: "read",
      manual: { page: "https://cloudsmith.io/", steps: ["The repository, Entitlement tokens", "Refresh or delete the token"] },
      reach: "Downloads private packages of one repository."
    }
  }
};

// src/services/cockroachdb-cloud.ts
var cockroachdbCloud = {
  id: "cockroachdb-cloud",
  name: "CockroachDB Cloud",
  docs: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#manage-service-accounts",
  hosts: ["cockroachlabs.cloud"],
  keys: {
    "cockroachdb-cloud-api-key": {
      name: "CockroachDB Cloud API key",
      source: "https://github.com/cockroachdb/terraform-provider-cockroach/blob/main/internal/provider/api_key_resource.go",
      shape: ["CCDB1_", { base62: 22, as: "id" }, "_", { base62: 40 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://cockroachlabs.cloud/access", steps: ["Service Accounts, open the account", "Delete the key"] },
      reach: "Manages clusters of the organization with the roles of its service account."
    }
  }
};

// src/services/cocoapods.ts
var cocoapods = {
  id: "cocoapods",
  name: "CocoaPods",
  docs: "https://guides.cocoapods.org/making/getting-setup-with-trunk.html",
  hosts: ["trunk.cocoapods.org"],
  keys: {
    "cocoapods-trunk-token": {
      name: "CocoaPods Trunk token",
      shape: [{ hex: 32 }],
      beside: [{ named: "*cocoapods_trunk_token" }, { named: "*cocoapods_token" }],
      carriers: [{ header: "Authorization", value: "Token {key}" }],
      manual: {
        page: "https://guides.cocoapods.org/making/getting-setup-with-trunk.html",
        steps: ["Find the session: `pod trunk me`", "End all others: `pod trunk me clean-sessions --all`"]
      },
      reach: "Publishes pods that others build."
    }
  }
};

// src/services/coda.ts
var coda = {
  id: "coda",
  name: "Coda",
  docs: "https://coda.io/developers/apis/v1#section/Authentication",
  hosts: ["coda.io"],
  keys: {
    "coda-api-token": {
      name: "Coda API token",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [{ named: "*coda_api_token" }, { named: "*coda_api_key" }, { named: "*coda_token" }, { named: "*coda_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://coda.io/account", steps: ["Account settings, API settings", "Delete the token"] },
      reach: "Reads and changes the docs of its user, as far as it was restricted."
    }
  }
};

// src/services/codacy.ts
var codacy = {
  id: "codacy",
  name: "Codacy",
  docs: "https://docs.codacy.com/codacy-api/api-tokens/",
  hosts: ["app.codacy.com", "api.codacy.com"],
  keys: {
    "codacy-account-token": {
      name: "Codacy account API token",
      shape: [{ base62: 20 }],
      beside: [{ named: "*codacy_api_token" }, { named: "*codacy_account_token" }, { named: "*codacy_token" }],
      carriers: [{ header: "api-token", value: "{key}" }],
      manual: { page: "https://app.codacy.com/account/access-management", steps: ["API Tokens", "Delete the token"] },
      reach: "Does in Codacy what its owner may: reads and changes repositories."
    },
    "codacy-project-token": {
      name: "Codacy repository API token",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*codacy_project_token" },
        { named: "*codacy_repository_token" },
        { named: "*codacy_token" },
        { command: "codacy-coverage-reporter", flag: "-t" }
      ],
      carriers: [{ header: "project-token", value: "{key}" }],
      manual: {
        page: "https://docs.codacy.com/codacy-api/api-tokens/",
        steps: ["Open the repository, Settings, Integrations, Repository API", "Delete the token"]
      },
      reach: "Uploads coverage and reads results of one repository."
    }
  }
};

// src/services/code-climate.ts
var codeClimate = {
  id: "code-climate",
  name: "Code Climate",
  docs: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
  hosts: ["api.codeclimate.com", "codeclimate.com"],
  keys: {
    "code-climate-test-reporter-id": {
      name: "Code Climate test reporter id",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*cc_test_reporter_id" },
        { named: "*codeclimate_repo_token" },
        { named: "*codeclimate_token" },
        { named: "*code_climate_token" },
        { named: "*codeclimate_reporter_id" },
        { command: "cc-test-reporter", flag: "-r" }
      ],
      manual: {
        page: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
        steps: ["Repo Settings, Test coverage", "Regenerate the id"]
      },
      reach: "Uploads coverage reports in the name of a repository."
    },
    "code-climate-api-token": {
      name: "Code Climate API token",
      shape: [{ hex: 40 }],
      beside: [{ named: "*codeclimate_api_token" }, { named: "*code_climate_api_token" }, { named: "*codeclimate_api_key" }],
      carriers: [{ header: "Authorization", value: "Token token={key}" }],
      manual: { page: "https://codeclimate.com/profile/tokens", steps: ["Find the token", "Delete it"] },
      reach: "Reads results of its owner\u2019s repositories and changes their settings."
    }
  }
};

// src/services/codecov.ts
var codecov = {
  id: "codecov",
  name: "Codecov",
  docs: "https://docs.codecov.com/docs/codecov-tokens",
  hosts: ["api.codecov.io", "codecov.io", "{var.host}"],
  vars: { host: { env: "CODECOV_URL" } },
  keys: {
    "codecov-upload-token": {
      name: "Codecov upload token",
      source: "https://github.com/codecov/codecov-bash/issues/305",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*codecov_token" },
        { named: "*codecov_upload_token" },
        { named: "*codecov_org_token" },
        { named: "*codecov_global_upload_token" },
        { named: "token", in: "**/{codecov.yml,.codecov.yml,codecov.yaml,.codecov.yaml}" },
        { command: "codecov", flag: "-t" },
        { command: "codecov", flag: "--token" }
      ],
      manual: {
        page: "https://docs.codecov.com/docs/codecov-tokens",
        steps: ["Repository, Configuration, General; or the organization\u2019s settings", "Regenerate the upload token"]
      },
      reach: "Uploads coverage reports in the name of a repository or organization."
    },
    "codecov-api-token": {
      name: "Codecov API token",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [{ named: "*codecov_api_token" }, { named: "*codecov_api_key" }, { named: "*codecov_access_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://docs.codecov.com/docs/codecov-tokens", steps: ["Your settings, Access", "Revoke the token"] },
      reach: "Reads coverage and source of the repositories that its owner sees."
    }
  }
};

// src/services/codefresh.ts
var codefresh = {
  id: "codefresh",
  name: "Codefresh",
  docs: "https://codefresh.io/docs/docs/integrations/codefresh-api/",
  hosts: ["g.codefresh.io"],
  keys: {
    "codefresh-api-key": {
      name: "Codefresh API key",
      shape: [{ hex: 24, as: "id" }, ".", { hex: 32 }],
      beside: [
        { named: "*codefresh_api_key" },
        { named: "*codefresh_token" },
        { named: "*codefresh_api_token" },
        { named: "*codefresh_key" },
        { named: "*cf_api_key" },
        { command: "codefresh", flag: "--api-key" },
        { named: "token", in: "**/.cfconfig" }
      ],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: { page: "https://g.codefresh.io/user/settings", steps: ["API Keys, Manage keys", "Delete the key"] },
      reach: "Runs and changes pipelines, as far as its scopes go."
    }
  }
};

// src/services/codemagic.ts
var codemagic = {
  id: "codemagic",
  name: "Codemagic",
  docs: "https://docs.codemagic.io/rest-api/codemagic-rest-api/",
  hosts: ["api.codemagic.io", "codemagic.io"],
  keys: {
    "codemagic-api-token": {
      name: "Codemagic API token",
      shape: [{ base64url: 43 }],
      beside: [
        { named: "*codemagic_api_token" },
        { named: "*codemagic_token" },
        { named: "*cm_api_token" },
        { named: "*codemagic_api_key" }
      ],
      carriers: [{ header: "x-auth-token", value: "{key}" }],
      manual: { page: "https://codemagic.io/settings", steps: ["API token", "Revoke it; Show makes a new one"] },
      reach: "Runs builds and reads their artifacts, as its user may."
    }
  }
};

// src/services/cohere.ts
var cohere = {
  id: "cohere",
  name: "Cohere",
  docs: "https://docs.cohere.com/docs/rate-limits",
  hosts: ["api.cohere.com", "api.cohere.ai"],
  keys: {
    "cohere-api-key": {
      name: "Cohere API key",
      shape: [{ base62: 40 }],
      beside: [
        { named: "*cohere_api_key" },
        { named: "*cohere_key" },
        { named: "*cohere_token" },
        { named: "co_api_key" },
        { named: "cohere.api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.cohere.com/api-keys", steps: ["Delete the key"] },
      reach: "Calls models at the cost of the team, and reads its data sets, connectors and fine-tuned models."
    }
  }
};

// src/services/coinbase.ts
var coinbase = {
  id: "coinbase",
  name: "Coinbase",
  docs: "https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys",
  hosts: ["api.coinbase.com", "api.cdp.coinbase.com", "api.exchange.coinbase.com"],
  keys: {
    "coinbase-cdp-key-secret": {
      name: "Coinbase CDP API key secret",
      shape: [{ base64: 86 }, "=="],
      beside: [
        { named: "*cdp_api_key_secret" },
        { named: "*cdp_key_secret" },
        { named: "*cdp_api_key_private_key" },
        { named: "*coinbase_cdp_secret" },
        { named: "*coinbase_api_key_secret" },
        { named: "*cdp_wallet_secret" },
        { named: "privateKey", in: "**/cdp_api_key*.json" }
      ],
      manual: {
        page: "https://portal.cdp.coinbase.com/projects/api-keys",
        steps: ["API Keys, open the menu of the key", "Delete API key"]
      },
      reach: "With its key id: trades and moves money, as far as its permissions go."
    },
    "coinbase-exchange-secret": {
      name: "Coinbase Exchange API secret",
      shape: [{ base64: 86 }, "=="],
      beside: [
        { named: "*coinbase_api_secret" },
        { named: "*coinbase_pro_api_secret" },
        { named: "*coinbase_exchange_secret" },
        { named: "*coinbase_exchange_api_secret" },
        { named: "*coinbase_pro_secret" },
        { named: "*coinbase_prime_secret" },
        { named: "*cb_access_secret" },
        { named: "*gdax_api_secret" }
      ],
      manual: { page: "https://exchange.coinbase.com/apikeys", steps: ["API settings", "Revoke the key"] },
      reach: "With its key and passphrase: trades, and withdraws if it may."
    },
    "coinbase-legacy-api-secret": {
      name: "Coinbase API secret (old form)",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*coinbase_api_secret" },
        { named: "*coinbase_secret" },
        { named: "*coinbase_secret_key" },
        { named: "*coinbase_api_secret_key" }
      ],
      manual: { page: "https://www.coinbase.com/settings/api", steps: ["Settings, API", "Delete the key"] },
      reach: "With its key: reads accounts and sends money, as far as its permissions go."
    }
  }
};

// src/services/comet.ts
var comet = {
  id: "comet",
  name: "Comet",
  docs: "https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/",
  hosts: ["www.comet.com", "api.comet.com"],
  keys: {
    "comet-api-key": {
      name: "Comet API key",
      shape: [{ base62: 25 }],
      beside: [
        { named: "*comet_api_key" },
        { named: "*comet_ml_api_key" },
        { named: "*cometml_api_key" },
        { named: "*opik_api_key" },
        { named: "api_key", in: "**/{.comet.config,.opik.config}" }
      ],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: { page: "https://www.comet.com/account-settings/apiKeys", steps: ["Delete the key"] },
      reach: "Reads and writes experiments, models and traces of the person\u2019s workspaces."
    }
  }
};

// src/services/composio.ts
var composio = {
  id: "composio",
  name: "Composio",
  docs: "https://docs.composio.dev/docs/authenticating-users",
  hosts: ["backend.composio.dev", "mcp.composio.dev"],
  keys: {
    "composio-api-key": {
      name: "Composio API key",
      shape: ["ak_", { base64url: 20 }],
      beside: [{ named: "*composio_api_key" }, { named: "*composio_key" }, { word: "composio", within: 120 }],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      manual: { page: "https://platform.composio.dev", steps: ["Settings, API Keys", "Delete the key"] },
      reach: "Acts in the apps that the project\u2019s users have connected: mail, calendars, code, chat."
    }
  }
};

// src/services/configcat.ts
var configcat = {
  id: "configcat",
  name: "ConfigCat",
  docs: "https://configcat.com/docs/api/reference/configcat-public-management-api/",
  hosts: ["api.configcat.com"],
  keys: {
    "configcat-api-password": {
      name: "ConfigCat management API password",
      shape: [{ base62: [20, 100] }],
      beside: [
        { named: "*configcat_api_pass" },
        { named: "*configcat_api_password" },
        { named: "*configcat_basic_auth_password" },
        { named: "*configcat_basic_auth_pass" }
      ],
      manual: {
        page: "https://app.configcat.com/my-account/public-api-credentials",
        steps: ["Find the credential", "Delete it"]
      },
      reach: "With its name it reads and changes flags as its owner may."
    }
  }
};

// src/services/contentful.ts
var contentful = {
  id: "contentful",
  name: "Contentful",
  docs: "https://www.contentful.com/developers/docs/references/authentication/",
  hosts: [
    "api.contentful.com",
    "cdn.contentful.com",
    "preview.contentful.com",
    "graphql.contentful.com",
    "api.eu.contentful.com",
    "cdn.eu.contentful.com"
  ],
  keys: {
    "contentful-personal-access-token": {
      name: "Contentful personal access token",
      shape: ["CFPAT-", { base64url: 43 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: {
        page: "https://app.contentful.com/account/profile/cma_tokens",
        steps: ["Account settings, CMA tokens", "Revoke the token"]
      },
      reach: "Does in all spaces what its user may do; read-only tokens read."
    },
    "contentful-management-token": {
      name: "Contentful management token (old form)",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*contentful_management_token" },
        { named: "*contentful_management_access_token" },
        { named: "*contentful_management_api_access_token" },
        { named: "*contentful_cma_token" },
        { named: "*ctfl_management_token" },
        { named: "*contentful_personal_access_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.contentful.com/account/profile/cma_tokens",
        steps: ["Account settings, CMA tokens", "Revoke the token"]
      },
      reach: "Does in all spaces what its user may do."
    },
    "contentful-delivery-token": {
      name: "Contentful delivery or preview token",
      shapes: [[{ base64url: 43 }], [{ hex: 64 }]],
      beside: [
        { named: "*contentful_access_token" },
        { named: "*contentful_delivery_token" },
        { named: "*contentful_delivery_access_token" },
        { named: "*contentful_preview_token" },
        { named: "*contentful_preview_access_token" },
        { named: "*contentful_delivery_api_key" },
        { named: "*contentful_preview_api_key" },
        { named: "*contentful_token" },
        { named: "*contentful_cda_token" },
        { named: "*contentful_cpa_token" },
        { named: "*contentful_api_key" },
        { word: "cdn.contentful.com", within: 200 },
        { word: "preview.contentful.com", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "access_token" }],
      access: "read",
      manual: {
        page: "https://app.contentful.com/",
        steps: ["Open the space, Settings, API keys, the key", "Delete it: the preview token goes with it"]
      },
      reach: "Reads the published content of a space; a preview token drafts, too."
    }
  }
};

// src/services/contentstack.ts
var contentstack = {
  id: "contentstack",
  name: "Contentstack",
  docs: "https://www.contentstack.com/docs/developers/create-tokens/about-tokens",
  hosts: ["api.contentstack.io", "cdn.contentstack.io", "eu-api.contentstack.com", "eu-cdn.contentstack.com"],
  keys: {
    "contentstack-management-token": {
      name: "Contentstack management token",
      shape: ["cs", { hex: 40 }],
      beside: [
        { named: "*contentstack_management_token" },
        { named: "*contentstack_management" },
        { named: "*cs_management_token" }
      ],
      carriers: [{ header: "authorization", value: "{key}" }],
      access: "write",
      manual: {
        page: "https://app.contentstack.com/",
        steps: ["Open the stack, Settings, Tokens, Management Tokens", "Delete the token"]
      },
      reach: "Reads and changes the content of one stack."
    },
    "contentstack-delivery-token": {
      name: "Contentstack delivery or preview token",
      shape: ["cs", { hex: 40 }],
      beside: [
        { named: "*contentstack_delivery_token" },
        { named: "*contentstack_access_token" },
        { named: "*contentstack_preview_token" },
        { named: "*cs_delivery_token" },
        { named: "*contentstack_token" }
      ],
      carriers: [{ header: "access_token", value: "{key}" }],
      access: "read",
      manual: {
        page: "https://app.contentstack.com/",
        steps: ["Open the stack, Settings, Tokens, Delivery Tokens", "Delete the token"]
      },
      reach: "Reads the content of one environment."
    }
  }
};

// src/services/copper.ts
var copper = {
  id: "copper",
  name: "Copper",
  docs: "https://developer.copper.com/introduction/authentication.html",
  hosts: ["api.copper.com"],
  keys: {
    "copper-api-key": {
      name: "Copper API key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*copper_api_key" },
        { named: "*copper_token" },
        { named: "*copper_access_token" },
        { named: "*prosperworks_api_key" },
        { named: "*prosperworks_token" },
        { named: "X-PW-AccessToken" }
      ],
      carriers: [{ header: "X-PW-AccessToken", value: "{key}" }],
      access: "full",
      manual: { page: "https://app.copper.com/", steps: ["Settings, Integrations, API Keys", "Delete the key"] },
      reach: "Does in the account all that its user may do."
    }
  }
};

// src/services/couchbase-capella.ts
var couchbaseCapella = {
  id: "couchbase-capella",
  name: "Couchbase Capella",
  docs: "https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html",
  hosts: ["cloudapi.cloud.couchbase.com"],
  keys: {
    "couchbase-capella-api-key": {
      name: "Couchbase Capella API key",
      shapes: [[{ base64: [40, 160] }, { oneOf: ["==", "="] }], [{ base64: [40, 160] }]],
      beside: [
        { named: "*capella_api_key" },
        { named: "*couchbase_capella_api_key" },
        { named: "*capella_api_token" },
        { named: "*capella_authentication_token" },
        { named: "*capella_secret_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://cloud.couchbase.com/", steps: ["Settings, API Keys", "Delete the key"] },
      reach: "Manages clusters with the roles of its key."
    }
  }
};

// src/services/courier.ts
var courier = {
  id: "courier",
  name: "Courier",
  docs: "https://www.courier.com/docs/reference/auth/intro",
  hosts: ["api.courier.com"],
  keys: {
    "courier-auth-token": {
      name: "Courier auth token",
      shape: [{ oneOf: ["pk_prod_", "pk_test_"] }, { base36upper: 28 }],
      beside: [
        { named: "*courier_auth_token" },
        { named: "*courier_api_key" },
        { named: "*courier_token" },
        { named: "*courier_key" },
        { named: "*courier_secret" },
        { named: "*courier_authorization_token" },
        { word: "courier", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.courier.com/settings/api-keys", steps: ["Find the key", "Rotate it"] },
      reach: "Sends notifications, reads profiles and messages."
    }
  }
};

// src/services/coveralls.ts
var coveralls = {
  id: "coveralls",
  name: "Coveralls",
  docs: "https://docs.coveralls.io/api-introduction",
  hosts: ["coveralls.io", "{var.host}"],
  vars: { host: { env: "COVERALLS_ENDPOINT" } },
  keys: {
    "coveralls-repo-token": {
      name: "Coveralls repository token",
      shape: [{ base62: [32, 40] }],
      beside: [
        { named: "*coveralls_repo_token" },
        { named: "*coveralls_token" },
        { named: "repo_token", in: "**/.coveralls.yml" },
        { named: "service_token", in: "**/.coveralls.yml" }
      ],
      manual: { page: "https://coveralls.io/", steps: ["Open the repository, Settings, Repo Token", "Regenerate it"] },
      reach: "Uploads coverage reports in the name of a repository."
    },
    "coveralls-personal-token": {
      name: "Coveralls personal API token",
      shape: [{ base62: [32, 40] }],
      beside: [
        { named: "*coveralls_api_token" },
        { named: "*coveralls_personal_token" },
        { named: "*coveralls_personal_api_token" }
      ],
      carriers: [{ header: "Authorization", value: "token {key}" }],
      manual: { page: "https://coveralls.io/account", steps: ["Personal API token", "Regenerate it"] },
      reach: "Adds and changes repositories of its owner in Coveralls."
    }
  }
};

// src/services/crates-io.ts
var cratesIo = {
  id: "crates-io",
  name: "Rust crate registry",
  docs: "https://doc.rust-lang.org/cargo/reference/publishing.html",
  hosts: ["{var.registry}"],
  vars: { registry: { env: "REKEY_CARGO_REGISTRY" } },
  keys: {
    "crates-io-api-token": {
      name: "Crate registry API token",
      shape: ["cio", { base62: 32 }],
      beside: [
        { named: "*cargo_registry_token" },
        { named: "*cargo_token" },
        { named: "*crates_io_token" },
        { named: "*crates_token" },
        { named: "token", in: "**/.cargo/{credentials,credentials.toml,config,config.toml}" },
        { command: "cargo", flag: "--token" },
        { word: "cargo login", within: 10 }
      ],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: {
        page: "https://doc.rust-lang.org/cargo/commands/cargo-login.html",
        steps: ["On the registry\u2019s website: Account Settings, API Tokens", "Revoke the token"]
      },
      reach: "Publishes and yanks crates that others build, as far as its scopes go."
    },
    "crates-io-trusted-publishing-token": {
      name: "Crate registry trusted publishing token",
      shape: ["cio_tp_", { base62: 32 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://doc.rust-lang.org/cargo/reference/publishing.html",
        steps: [
          "The token dies within the hour of its workflow\u2019s run",
          "On the crate\u2019s page: Settings, Trusted Publishing; remove the workflow if it leaks more"
        ]
      },
      reach: "Publishes one crate that others build, for half an hour at most."
    }
  }
};

// src/services/credentials.ts
var change = (where) => ({
  page: "https://docs.github.com/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository",
  steps: [
    `Change the password ${where}, and put the new one where programs read it from`,
    "Look through its log for use by others"
  ]
});
var known = (name, source, where, ...beside) => ({
  name,
  source,
  shape: [{ userinfo: [4, 256] }],
  beside,
  manual: change(where),
  reach: "Does what the account may do, at the host that stands beside it."
});
var credentials = {
  id: "credentials",
  name: "Credentials",
  docs: "https://cwe.mitre.org/data/definitions/798.html",
  hosts: [],
  keys: {
    "credentials-url-password": known(
      "password in a URL",
      "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
      "at the host of the URL",
      ...["https", "postgres", "mysql", "mongodb", "redis", "amqp"].map((word) => ({ word, within: 300 }))
    ),
    "credentials-connection-string": known(
      "password in a connection string",
      "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax",
      "in the database",
      { named: "password" },
      { named: "pwd" }
    ),
    "credentials-basic-auth": known(
      "password in a Basic header",
      "https://www.rfc-editor.org/rfc/rfc7617",
      "of the account, at the host that the header is sent to",
      { word: "basic", within: 1 }
    ),
    "credentials-netrc": known(
      "password in .netrc",
      "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html",
      "at the machine that the line names",
      { word: "password", within: 1 }
    ),
    "credentials-npmrc": known(
      "token or password in .npmrc",
      "https://docs.npmjs.com/cli/v11/configuring-npm/npmrc",
      "or take back the token at the registry that the line names",
      { named: "_authToken" },
      { named: "_auth" },
      { named: "_password" }
    ),
    "credentials-pypirc": known(
      "password in .pypirc",
      "https://packaging.python.org/specifications/pypirc/",
      "or the token at the index",
      {
        named: "password",
        in: "**/.pypirc"
      }
    ),
    "credentials-docker-config": known(
      "password in a Docker configuration",
      "https://docs.docker.com/reference/cli/docker/login/",
      "at the registry that the entry names",
      { named: "auth" }
    ),
    "credentials-kubeconfig": known(
      "token or password in a kubeconfig",
      "https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/",
      "or delete the service account\u2019s token, in the cluster",
      { named: "token" },
      { named: "password" }
    ),
    "credentials-generic-secret": {
      ...known(
        "secret in a literal",
        "https://cwe.mitre.org/data/definitions/798.html",
        "wherever it is one",
        { named: "*password" },
        { named: "*secret" },
        { named: "*token" },
        { named: "*key" }
      ),
      weak: true
    }
  }
};

// src/services/cronitor.ts
var cronitor = {
  id: "cronitor",
  name: "Cronitor",
  docs: "https://cronitor.io/docs/api-keys",
  hosts: ["cronitor.io", "cronitor.link"],
  keys: {
    "cronitor-api-key": {
      name: "Cronitor API key",
      shape: [{ hex: 32 }],
      beside: [{ named: "*cronitor_api_key" }, { named: "*cronitor_key" }, { command: "cronitor", flag: "--api-key" }],
      carriers: [{ basic: "{key}:" }],
      manual: { page: "https://cronitor.io/app/settings/api", steps: ["Find the key", "Delete it"] },
      reach: "Reads and changes monitors, or sends pings, as its kind allows."
    }
  }
};

// src/services/crowdin.ts
var crowdin = {
  id: "crowdin",
  name: "Crowdin",
  docs: "https://support.crowdin.com/account-settings/#personal-access-tokens",
  hosts: ["api.crowdin.com", "*.api.crowdin.com", "crowdin.com"],
  keys: {
    "crowdin-token": {
      name: "Crowdin personal access token",
      shape: [{ hex: 80 }],
      beside: [
        { named: "*crowdin_personal_token" },
        { named: "*crowdin_api_token" },
        { named: "*crowdin_token" },
        { named: "*crowdin_access_token" },
        { named: "*crowdin_personal_access_token" },
        { named: "*crowdin_pat" },
        { named: "api_token", in: "**/{crowdin.yml,crowdin.yaml,.crowdin.yml,.crowdin.yaml}" },
        { command: "crowdin", flag: "--token" },
        { command: "crowdin", flag: "-T" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://crowdin.com/settings#api-key", steps: ["Find the token", "Delete it"] },
      reach: "Reads or changes projects as its user, as far as its scopes go."
    },
    "crowdin-api-key": {
      name: "Crowdin project API key (old)",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*crowdin_api_key" },
        { named: "*crowdin_project_key" },
        { named: "*crowdin_project_api_key" },
        { named: "api_key", in: "**/{crowdin.yml,crowdin.yaml,.crowdin.yml,.crowdin.yaml}" }
      ],
      carriers: [{ query: "key" }],
      manual: { page: "https://crowdin.com/", steps: ["Open the project, Settings, API", "Regenerate the key"] },
      reach: "Reads and changes one project through the first version of the API."
    }
  }
};

// src/services/currencylayer.ts
var currencylayer = {
  id: "currencylayer",
  name: "currencylayer",
  docs: "https://currencylayer.com/documentation",
  hosts: ["api.currencylayer.com", "apilayer.net"],
  keys: {
    "currencylayer-api-key": {
      name: "currencylayer API key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*currencylayer_api_key" },
        { named: "*currencylayer_key" },
        { named: "*currencylayer_access_key" },
        { named: "*currency_layer_api_key" }
      ],
      carriers: [{ query: "access_key" }],
      manual: { page: "https://currencylayer.com/dashboard", steps: ["Reset the API access key"] },
      reach: "Reads rates at the account\u2019s cost."
    }
  }
};

// src/services/cursor.ts
var named = [
  { named: "*cursor_api_key" },
  { named: "*cursor_admin_api_key" },
  { named: "*cursor_admin_key" },
  { word: "api.cursor.com", within: 160 }
];
var cursor = {
  id: "cursor",
  name: "Cursor",
  docs: "https://cursor.com/docs/api",
  hosts: ["api.cursor.com", "api2.cursor.sh"],
  keys: {
    "cursor-api-key": {
      name: "Cursor API key",
      shape: ["crsr_", { hex: 64 }],
      beside: named,
      carriers: [{ basic: "{key}:" }, { header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://cursor.com/dashboard?tab=integrations", steps: ["API Keys", "Revoke the key"] },
      reach: "Runs agents in the person\u2019s repositories at the cost of the account; a team\u2019s admin key reads usage and members."
    },
    "cursor-old-api-key": {
      name: "Cursor API key (old)",
      source: "https://docs.cursor.com/en/account/teams/admin-api",
      shape: [{ lower: 3 }, "_", { hex: 64 }],
      beside: named,
      carriers: [{ basic: "{key}:" }, { header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://cursor.com/dashboard?tab=settings", steps: ["Cursor Admin API Keys", "Revoke the key"] },
      reach: "Reads usage, spending and members of the team; one of a person runs agents in their repositories."
    }
  }
};

// src/services/customer-io.ts
var customerIo = {
  id: "customer-io",
  name: "Customer.io",
  docs: "https://docs.customer.io/accounts-and-workspaces/managing-credentials/",
  hosts: ["track.customer.io", "api.customer.io", "track-eu.customer.io", "api-eu.customer.io"],
  keys: {
    "customer-io-track-key": {
      name: "Customer.io Track API key",
      shape: [{ hex: 20 }],
      beside: [
        { named: "*customer_io_api_key" },
        { named: "*customerio_tracking_api_key" },
        { named: "*customer_io_track_api_key" },
        { named: "*customerio_track_key" },
        { named: "*customer_io_key" },
        { named: "*customer_io_secret" },
        { named: "*cio_api_key" },
        { named: "*cio_track_api_key" }
      ],
      manual: {
        page: "https://fly.customer.io/settings/api_credentials",
        steps: ["Tracking API Keys: find the key", "Delete it"]
      },
      reach: "Writes people and events of one workspace."
    },
    "customer-io-app-key": {
      name: "Customer.io App API key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*customer_io_app_api_key" },
        { named: "*customerio_app_key" },
        { named: "*customer_io_bearer_token" },
        { named: "*cio_app_api_key" },
        { named: "*customer_io_app_token" },
        { named: "*customer_io_transactional_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://fly.customer.io/settings/api_credentials?keyType=app",
        steps: ["App API Keys: find the key", "Delete it"]
      },
      reach: "Sends messages, reads people and campaigns."
    }
  }
};

// src/services/d-id.ts
var dId = {
  id: "d-id",
  name: "D-ID",
  docs: "https://docs.d-id.com/reference/basic-authentication",
  hosts: ["api.d-id.com"],
  keys: {
    "d-id-api-key": {
      name: "D-ID API key",
      shape: [{ base64: [12, 80], as: "user" }, ":", { base64url: [16, 40] }],
      beside: [
        { named: "*d_id_api_key" },
        { named: "*did_api_key" },
        { named: "*d_id_key" },
        { word: "api.d-id.com", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Basic {key}" }],
      manual: { page: "https://studio.d-id.com/account-settings", steps: ["API, Delete the key"] },
      reach: "Makes videos at the cost of the account, and reads its presenters and clips."
    }
  }
};

// src/services/dagster.ts
var dagster = {
  id: "dagster",
  name: "Dagster+",
  docs: "https://docs.dagster.io/deployment/dagster-plus/management/tokens",
  hosts: ["*.dagster.cloud", "*.agent.dagster.cloud"],
  keys: {
    "dagster-token": {
      name: "Dagster+ token",
      shapes: [
        [{ oneOf: ["user:", "agent:"] }, { hex: [32, 64] }],
        [{ oneOf: ["user:", "agent:"] }, { base64url: [2, 60] }, ":", { hex: [32, 64] }]
      ],
      beside: [
        { named: "*dagster_cloud_api_token" },
        { named: "*dagster_cloud_agent_token" },
        { named: "*dagster_agent_token" },
        { named: "*dagster_cloud_token" },
        { named: "*dagster_cloud_user_token" },
        { named: "*dagster_token" },
        { named: "*dagster_api_token" },
        { named: "agent_token", in: "**/dagster.yaml" },
        { named: "agent_token", in: "**/dagster.yml" }
      ],
      carriers: [{ header: "Dagster-Cloud-Api-Token", value: "{key}" }],
      manual: {
        page: "https://docs.dagster.io/deployment/dagster-plus/management/tokens",
        steps: ["User menu, Organization Settings, Tokens", "Revoke the token"]
      },
      reach: "Runs and changes jobs of a deployment, as its user or agent may."
    }
  }
};

// src/services/daily.ts
var daily = {
  id: "daily",
  name: "Daily",
  docs: "https://docs.daily.co/reference/rest-api",
  hosts: ["api.daily.co", "api.pipecat.daily.co"],
  keys: {
    "daily-api-key": {
      name: "Daily API key",
      shape: [{ hex: 64 }],
      beside: [
        { named: "daily_api_key" },
        { named: "*daily_co_api_key" },
        { named: "*daily_rest_api_key" },
        { word: "api.daily.co", within: 160 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.daily.co/developers", steps: ["Regenerate the key"] },
      reach: "Makes, joins and deletes rooms, and reads recordings of the domain."
    }
  }
};

// src/services/dashscope.ts
var dashscope = {
  id: "dashscope",
  name: "Alibaba Cloud Model Studio",
  docs: "https://www.alibabacloud.com/help/en/model-studio/get-api-key",
  hosts: ["dashscope.aliyuncs.com", "dashscope-intl.aliyuncs.com", "dashscope-us.aliyuncs.com"],
  keys: {
    "dashscope-api-key": {
      name: "Model Studio API key",
      shape: ["sk-", { hex: 32 }],
      beside: [
        { named: "*dashscope_api_key" },
        { named: "*dashscope_key" },
        { named: "*qwen_api_key" },
        { named: "*bailian_api_key" },
        { named: "*tongyi_api_key" },
        { named: "dashscope.api_key" },
        { word: "dashscope", within: 160 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://modelstudio.console.alibabacloud.com/?tab=dashboard#/api-key", steps: ["Delete the key"] },
      reach: "Calls Qwen and other models at the cost of the workspace."
    }
  }
};

// src/services/databricks.ts
var databricks = {
  id: "databricks",
  name: "Databricks",
  docs: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
  hosts: ["*.cloud.databricks.com", "*.azuredatabricks.net", "*.gcp.databricks.com", "accounts.cloud.databricks.com"],
  keys: {
    "databricks-token": {
      name: "Databricks personal access token",
      source: "https://github.com/databricks/terraform-provider-databricks/blob/main/docs/index.md",
      shapes: [
        ["dapi", { hex: 32 }],
        ["dapi", { hex: 32 }, "-", { digit: 1 }]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "token:{key}" }],
      manual: {
        page: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
        steps: ["In the workspace: Settings, Developer, Access tokens", "Revoke the token"]
      },
      reach: "Acts as its user or service principal in one workspace: data, jobs, secrets."
    },
    "databricks-oauth-secret": {
      name: "Databricks OAuth secret",
      shape: ["dose", { hex: 32 }],
      manual: {
        page: "https://accounts.cloud.databricks.com/",
        steps: ["User management, Service principals, the principal, OAuth secrets", "Delete the secret"]
      },
      reach: "Gets tokens of a service principal, together with its id."
    }
  }
};

// src/services/datadog.ts
var datadog = {
  id: "datadog",
  name: "Datadog",
  docs: "https://docs.datadoghq.com/account_management/api-app-keys/",
  hosts: ["{var.api}"],
  vars: { api: { env: "REKEY_DATADOG_API", default: "api.datadoghq.com" } },
  keys: {
    "datadog-api-key": {
      name: "Datadog API key",
      source: "https://github.com/DataDog/datadog-agent/blob/main/pkg/util/scrubber/default.go",
      shape: [{ hex: 32 }],
      beside: [{ named: "*datadog_api_key" }, { named: "*dd_api_key" }, { named: "api_key", in: "**/datadog*.{yaml,yml}" }],
      carriers: [{ header: "DD-API-KEY", value: "{key}" }, { query: "api_key" }],
      manual: {
        page: "https://app.datadoghq.com/organization-settings/api-keys",
        steps: ["Find the key by its last four characters", "Revoke it"]
      },
      reach: "Sends metrics, logs and events into the organization; with an application key beside it reads and changes it."
    },
    "datadog-app-key": {
      name: "Datadog application key",
      source: "https://github.com/DataDog/datadog-agent/blob/main/pkg/util/scrubber/default.go",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*datadog_app_key" },
        { named: "*dd_app_key" },
        { named: "*datadog_application_key" },
        { named: "*dd_application_key" }
      ],
      carriers: [{ header: "DD-APPLICATION-KEY", value: "{key}" }, { query: "application_key" }],
      manual: {
        page: "https://app.datadoghq.com/organization-settings/application-keys",
        steps: ["Find the key by its last four characters", "Revoke it"]
      },
      reach: "Acts over the API as the user who made it, together with an API key."
    },
    "datadog-prefixed-app-key": {
      name: "Datadog application key (with prefix)",
      source: "https://github.com/DataDog/datadog-agent/blob/main/pkg/util/scrubber/default.go",
      shape: ["ddapp_", { word: 34 }],
      carriers: [{ header: "DD-APPLICATION-KEY", value: "{key}" }],
      manual: {
        page: "https://app.datadoghq.com/organization-settings/application-keys",
        steps: ["Find the key by its last four characters", "Revoke it"]
      },
      reach: "Acts over the API as the user who made it, together with an API key."
    },
    "datadog-personal-access-token": {
      name: "Datadog personal access token",
      source: "https://docs.datadoghq.com/account_management/personal-access-tokens/",
      shape: ["ddpat_", { word: [24, 200] }],
      carriers: [
        { header: "Authorization", value: "Bearer {key}" },
        { header: "DD-APPLICATION-KEY", value: "{key}" }
      ],
      manual: { page: "https://app.datadoghq.com/organization-settings/access-tokens", steps: ["Open the token", "Revoke it"] },
      reach: "Acts over the API as one user, as far as its scopes go, until it expires."
    },
    "datadog-service-access-token": {
      name: "Datadog service access token",
      source: "https://docs.datadoghq.com/account_management/service-access-tokens/",
      shape: ["ddsat_", { word: [24, 200] }],
      carriers: [
        { header: "Authorization", value: "Bearer {key}" },
        { header: "DD-APPLICATION-KEY", value: "{key}" }
      ],
      manual: {
        page: "https://app.datadoghq.com/organization-settings/service-accounts",
        steps: ["Open the service account, Access Tokens", "Revoke the token"]
      },
      reach: "Acts over the API as a service account, as far as its scopes go."
    }
  }
};

// src/services/dato-cms.ts
var datoCms = {
  id: "dato-cms",
  name: "DatoCMS",
  docs: "https://www.datocms.com/docs/content-delivery-api/authentication",
  hosts: ["site-api.datocms.com", "graphql.datocms.com"],
  keys: {
    "dato-cms-api-token": {
      name: "DatoCMS API token",
      shape: [{ hex: 30 }],
      beside: [
        { named: "*datocms_api_token" },
        { named: "*datocms_token" },
        { named: "*dato_api_token" },
        { named: "*datocms_api_key" },
        { named: "*datocms_readonly_token" },
        { named: "*datocms_cda_token" },
        { named: "*datocms_cma_token" },
        { named: "*datocms_published_content_cda_token" },
        { named: "*datocms_draft_content_cda_token" },
        { named: "*dato_token" },
        { named: "*datocms_full_access_token" }
      ],
      carriers: [
        { header: "Authorization", value: "Bearer {key}" },
        { header: "X-Api-Key", value: "{key}" }
      ],
      manual: {
        page: "https://dashboard.datocms.com/",
        steps: ["Open the project, Project Settings, API tokens", "Regenerate or delete the token"]
      },
      reach: "Reads or changes the content of one project, as far as its role goes."
    }
  }
};

// src/services/deepgram.ts
var deepgram = {
  id: "deepgram",
  name: "Deepgram",
  docs: "https://developers.deepgram.com/docs/create-additional-api-keys",
  hosts: ["api.deepgram.com", "agent.deepgram.com"],
  keys: {
    "deepgram-api-key": {
      name: "Deepgram API key",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*deepgram_api_key" },
        { named: "*deepgram_key" },
        { named: "*deepgram_token" },
        { named: "dg_api_key" },
        { named: "deepgram_secret" }
      ],
      carriers: [{ header: "Authorization", value: "Token {key}" }],
      manual: { page: "https://console.deepgram.com", steps: ["Choose the project, API Keys", "Delete the key"] },
      reach: "Transcribes and speaks at the cost of the project; with more rights it manages keys and members."
    }
  }
};

// src/services/deepinfra.ts
var deepinfra = {
  id: "deepinfra",
  name: "DeepInfra",
  docs: "https://deepinfra.com/docs/account/authentication",
  hosts: ["api.deepinfra.com"],
  keys: {
    "deepinfra-api-key": {
      name: "DeepInfra API key",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*deepinfra_api_key" },
        { named: "*deepinfra_api_token" },
        { named: "*deepinfra_token" },
        { named: "*deep_infra_api_key" },
        { named: "*deepinfra_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://deepinfra.com/dash/api_keys", steps: ["Delete the key"] },
      reach: "Calls and deploys models at the cost of the account."
    }
  }
};

// src/services/deepl.ts
var deepl = {
  id: "deepl",
  name: "DeepL",
  docs: "https://developers.deepl.com/docs/getting-started/auth",
  hosts: ["api.deepl.com", "api-free.deepl.com"],
  keys: {
    "deepl-api-key": {
      name: "DeepL API key",
      source: "https://developers.deepl.com/docs/getting-started/auth",
      shapes: [
        [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }, ":fx"],
        [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }]
      ],
      beside: [
        { named: "*deepl_api_key" },
        { named: "*deepl_auth_key" },
        { named: "*deepl_key" },
        { named: "*deepl_token" },
        { named: "*deepl_authentication_key" },
        { named: "*deepl_api_token" },
        { named: "*deepl_pro_api_key" },
        { named: "*deepl_free_api_key" },
        { command: "deepl", flag: "--auth-key" }
      ],
      carriers: [{ header: "Authorization", value: "DeepL-Auth-Key {key}" }, { query: "auth_key" }],
      manual: { page: "https://www.deepl.com/your-account/keys", steps: ["Find the key", "Deactivate it"] },
      reach: "Translates at the account\u2019s cost; reads and changes its glossaries."
    }
  }
};

// src/services/deepseek.ts
var deepseek = {
  id: "deepseek",
  name: "DeepSeek",
  docs: "https://api-docs.deepseek.com/",
  hosts: ["api.deepseek.com"],
  keys: {
    "deepseek-api-key": {
      name: "DeepSeek API key",
      shape: ["sk-", { hex: 32 }],
      beside: [
        { named: "*deepseek_api_key" },
        { named: "*deepseek_key" },
        { named: "*deepseek_token" },
        { word: "deepseek.com", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://platform.deepseek.com/api_keys", steps: ["Delete the key"] },
      reach: "Calls models at the cost of the account."
    }
  }
};

// src/services/deepsource.ts
var deepsource = {
  id: "deepsource",
  name: "DeepSource",
  docs: "https://docs.deepsource.com/docs/cli",
  hosts: ["api.deepsource.com", "app.deepsource.com", "deepsource.io"],
  keys: {
    "deepsource-dsn": {
      name: "DeepSource DSN",
      shapes: [
        ["https://", { base62: [16, 64] }, "@deepsource.io"],
        ["https://", { base62: [16, 64] }, "@app.deepsource.com"],
        ["https://", { base62: [16, 64] }, "@deepsource.com"]
      ],
      manual: { page: "https://app.deepsource.com/", steps: ["Open the repository, Settings, Code coverage", "Reset the DSN"] },
      reach: "Uploads reports in the name of a repository."
    },
    "deepsource-access-token": {
      name: "DeepSource personal access token",
      shape: [{ word: [32, 80] }],
      beside: [
        { named: "*deepsource_token" },
        { named: "*deepsource_pat" },
        { named: "*deepsource_access_token" },
        { named: "*deepsource_api_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.deepsource.com/settings/tokens", steps: ["Find the token", "Revoke it"] },
      reach: "Reads and changes its owner\u2019s repositories in DeepSource."
    }
  }
};

// src/services/deno.ts
var deno = {
  id: "deno",
  name: "Deno Deploy",
  docs: "https://docs.deno.com/deploy/",
  hosts: ["api.deno.com", "dash.deno.com", "console.deno.com"],
  keys: {
    "deno-access-token": {
      name: "Deno Deploy access token",
      shape: [{ oneOf: ["ddp_", "ddo_"] }, { base62: [36, 40] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://dash.deno.com/account#access-tokens",
        steps: ["Find the token; an organization\u2019s under its settings", "Revoke it"]
      },
      reach: "Deploys code and changes projects of its owner or organization."
    }
  }
};

// src/services/depot.ts
var depot = {
  id: "depot",
  name: "Depot",
  docs: "https://depot.dev/docs/cli/authentication",
  hosts: ["api.depot.dev", "registry.depot.dev"],
  keys: {
    "depot-token": {
      name: "Depot token",
      shape: [{ word: [24, 120] }],
      beside: [
        { named: "*depot_token" },
        { named: "*depot_api_token" },
        { named: "*depot_project_token" },
        { named: "*depot_org_token" },
        { command: "depot", flag: "--token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://depot.dev/settings",
        steps: ["API Tokens; an organization\u2019s or project\u2019s under its settings", "Remove the token"]
      },
      reach: "Runs builds, and pulls and pushes images of its projects."
    }
  }
};

// src/services/descope.ts
var descope = {
  id: "descope",
  name: "Descope",
  docs: "https://docs.descope.com/management/manage-keys",
  hosts: ["api.descope.com", "{var.host}"],
  vars: { host: { env: "DESCOPE_BASE_URL" } },
  keys: {
    "descope-management-key": {
      name: "Descope management key",
      shape: ["K", { base62: [40, 140] }],
      beside: [{ named: "*descope_management_key" }, { named: "*descope_mgmt_key" }],
      manual: { page: "https://app.descope.com/settings/company/managementkeys", steps: ["Deactivate the key, then delete it"] },
      reach: "Reads and changes users, tenants and settings of a project or company."
    },
    "descope-access-key": {
      name: "Descope access key",
      shape: ["K", { base62: [40, 140] }],
      beside: [{ named: "*descope_access_key" }, { named: "*descope_agent_access_key" }],
      manual: { page: "https://app.descope.com/accesskeys", steps: ["Deactivate the key, then delete it"] },
      reach: "Gets session tokens with the roles that the key was given."
    }
  }
};

// src/services/devcycle.ts
var devcycle = {
  id: "devcycle",
  name: "DevCycle",
  docs: "https://docs.devcycle.com/essentials/keys",
  hosts: ["api.devcycle.com", "bucketing-api.devcycle.com", "config-cdn.devcycle.com"],
  keys: {
    "devcycle-server-key": {
      name: "DevCycle server SDK key",
      shape: ["dvc_server_", { word: [20, 80] }],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: {
        page: "https://app.devcycle.com/",
        steps: ["Open the project, Environments & Keys", "Rotate the key, then delete the old one"]
      },
      reach: "Reads the whole configuration of an environment."
    },
    "devcycle-api-client-secret": {
      name: "DevCycle API client secret",
      shape: [{ base64url: [40, 100] }],
      beside: [{ named: "*devcycle_client_secret" }, { named: "*dvc_client_secret" }, { named: "*devcycle_api_client_secret" }],
      manual: { page: "https://app.devcycle.com/", steps: ["Organization settings, API credentials", "Replace the secret"] },
      reach: "Gets tokens that change features of an organization."
    }
  }
};

// src/services/develocity.ts
var develocity = {
  id: "develocity",
  name: "Develocity",
  docs: "https://docs.gradle.com/develocity/gradle/current/gradle-plugin/",
  hosts: ["{var.host}"],
  vars: { host: { env: "DEVELOCITY_URL" } },
  keys: {
    "develocity-access-key": {
      name: "Develocity access key",
      shapes: [[{ hostname: [4, 120] }, "=", { base36: 52 }], [{ base36: 52 }]],
      beside: [{ named: "*gradle_enterprise_access_key" }, { named: "*develocity_access_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://docs.gradle.com/develocity/gradle/current/gradle-plugin/",
        steps: ["In your Develocity: My settings, Access keys", "Revoke the key"]
      },
      reach: "Publishes build scans and writes to the build cache, whose artifacts others run."
    }
  }
};

// src/services/devin.ts
var devin = {
  id: "devin",
  name: "Devin",
  docs: "https://docs.devin.ai/api-reference/authentication",
  hosts: ["api.devin.ai"],
  keys: {
    "devin-personal-key": {
      name: "Devin personal API key",
      source: "https://docs.devin.ai/es/api-reference/authentication",
      shapes: [
        ["apk_user_", { base64: [80, 240] }, { oneOf: ["==", "="] }],
        ["apk_user_", { base64: [80, 240] }]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.devin.ai/settings/api-keys", steps: ["Revoke the key"] },
      reach: "Starts sessions in the person\u2019s organization, and with them reaches its repositories and secrets."
    },
    "devin-service-key": {
      name: "Devin service API key",
      source: "https://docs.devin.ai/es/api-reference/authentication",
      shapes: [
        ["apk_", { base64: [80, 240] }, { oneOf: ["==", "="] }],
        ["apk_", { base64: [80, 240] }]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.devin.ai/settings/api-keys", steps: ["Revoke the key"] },
      reach: "Starts sessions in the organization, and with them reaches its repositories and secrets."
    },
    "devin-service-user-key": {
      name: "Devin service user key or personal access token",
      shape: [{ lower: 3 }, "_", { base62: [24, 100] }],
      beside: [
        { named: "*devin_api_key" },
        { named: "*devin_token" },
        { named: "*devin_api_token" },
        { named: "*devin_key" },
        { word: "api.devin.ai", within: 160 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.devin.ai/settings", steps: ["Service users", "Revoke the key"] },
      reach: "Does in Devin what its roles allow: sessions, secrets, members."
    }
  }
};

// src/services/dexcom.ts
var dexcom = {
  id: "dexcom",
  name: "Dexcom",
  docs: "https://developer.dexcom.com/docs/dexcom/authentication/",
  hosts: ["api.dexcom.com", "api.dexcom.eu", "sandbox-api.dexcom.com"],
  keys: {
    "dexcom-client-secret": {
      name: "Dexcom client secret",
      shape: [{ base62: 16 }],
      beside: [{ named: "*dexcom_client_secret" }, { named: "*dexcom_secret" }],
      manual: { page: "https://developer.dexcom.com/apps", steps: ["Open the app", "Delete it, or roll its secret"] },
      reach: "Trades refresh tokens of the app\u2019s users for their glucose data."
    }
  }
};

// src/services/digitalocean.ts
var digitalocean = {
  id: "digitalocean",
  name: "DigitalOcean",
  docs: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
  hosts: ["api.digitalocean.com", "cloud.digitalocean.com", "*.digitaloceanspaces.com"],
  keys: {
    "digitalocean-personal-token": {
      name: "DigitalOcean personal access token",
      source: "https://docs.digitalocean.com/notes/2022/api-token-format",
      shape: ["dop_v1_", { hex: 64 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://cloud.digitalocean.com/account/api/tokens", steps: ["Find the token, its menu", "Delete it"] },
      reach: "Does what its scopes name in the team: machines, databases, domains."
    },
    "digitalocean-oauth-token": {
      name: "DigitalOcean OAuth token",
      source: "https://docs.digitalocean.com/notes/2022/api-token-format",
      shape: ["doo_v1_", { hex: 64 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://cloud.digitalocean.com/account/api/access",
        steps: ["Find the application under Authorized Applications", "Revoke its access"]
      },
      reach: "Does in the team what the user granted to the application."
    },
    "digitalocean-refresh-token": {
      name: "DigitalOcean OAuth refresh token",
      source: "https://docs.digitalocean.com/notes/2022/api-token-format",
      shape: ["dor_v1_", { hex: 64 }],
      manual: {
        page: "https://cloud.digitalocean.com/account/api/access",
        steps: ["Find the application under Authorized Applications", "Revoke its access"]
      },
      reach: "Makes new OAuth tokens."
    },
    "digitalocean-spaces-key": {
      name: "DigitalOcean Spaces key",
      within: 20,
      parts: {
        id: {
          shape: ["DO00", { base36upper: 16 }],
          public: true,
          beside: [
            { named: "*access_key_id" },
            { named: "*access_key" },
            { named: "*spaces_key" },
            { named: "*spaces_access_id" },
            { named: "*spaces_access_key_id" }
          ]
        },
        secret: {
          shape: [{ base64: 43 }],
          beside: [
            { named: "*spaces_secret" },
            { named: "*spaces_secret_key" },
            { named: "*spaces_secret_access_key" },
            { named: "*spaces_access_key_secret" },
            { named: "*do_spaces_secret" },
            { named: "*digitalocean_spaces_secret_key" },
            { word: "DO00", within: 200 }
          ]
        }
      },
      manual: { page: "https://cloud.digitalocean.com/spaces/access_keys", steps: ["Find the key by its id", "Delete it"] },
      reach: "Reads and writes the buckets that it is not limited from."
    }
  }
};

// src/services/discord.ts
var discord = {
  id: "discord",
  name: "Discord",
  docs: "https://docs.discord.com/developers/reference#authentication",
  hosts: ["discord.com", "discordapp.com"],
  keys: {
    "discord-bot-token": {
      name: "Discord bot token",
      source: "https://github.com/discord/discord-api-docs/blob/main/docs/Reference.md",
      shape: [{ oneOf: ["M", "N", "O"] }, { base64url: [23, 27] }, ".", { base64url: 6 }, ".", { base64url: [27, 38] }],
      beside: [
        { named: "*discord" },
        { named: "*discord_key" },
        { named: "*discord_api_key" },
        { named: "*discord_token" },
        { named: "*discord_secret" },
        { named: "*discord_password" },
        { named: "*bot_token" },
        { named: "*token" },
        { named: "*bot_key" },
        { named: "*dc_token" },
        { named: "*authorization" },
        { word: "discord", within: 300 },
        { word: "Bot ", within: 8 },
        { word: "client.login", within: 40 },
        { word: "bot.run", within: 40 }
      ],
      carriers: [{ header: "Authorization", value: "Bot {key}" }],
      manual: {
        page: "https://discord.com/developers/applications",
        steps: ["Open the application, Bot", "Reset Token: the old one ends at once"]
      },
      reach: "Acts as the bot in every server it is in."
    },
    "discord-webhook": {
      name: "Discord webhook",
      source: "https://github.com/discord/discord-api-docs/blob/main/docs/resources/webhook.mdx",
      shapes: [
        ["https://discord.com/api/webhooks/", { digit: [17, 20], as: "id" }, "/", { base64url: [60, 110] }],
        ["https://discordapp.com/api/webhooks/", { digit: [17, 20], as: "id" }, "/", { base64url: [60, 110] }],
        ["https://canary.discord.com/api/webhooks/", { digit: [17, 20], as: "id" }, "/", { base64url: [60, 110] }],
        ["https://ptb.discord.com/api/webhooks/", { digit: [17, 20], as: "id" }, "/", { base64url: [60, 110] }]
      ],
      access: "write",
      manual: {
        page: "https://discord.com/channels/@me",
        steps: ["The channel\u2019s settings, Integrations, Webhooks", "Delete the webhook; or send DELETE to its URL"]
      },
      reach: "Posts messages to one channel, and deletes itself."
    },
    "discord-client-secret": {
      name: "Discord client secret",
      shape: [{ base64url: 32 }],
      beside: [
        { named: "*discord_client_secret" },
        { named: "*discord_secret" },
        { named: "*discord_oauth_secret" },
        { named: "*discord_oauth2_secret" },
        { named: "*discord_app_secret" },
        { named: "*discord_oauth_client_secret" },
        { named: "*auth_discord_secret" }
      ],
      manual: { page: "https://discord.com/developers/applications", steps: ["Open the application, OAuth2", "Reset Secret"] },
      reach: "Signs users in as the application."
    }
  }
};

// src/services/docker-hub.ts
var dockerHub = {
  id: "docker-hub",
  name: "Docker Hub",
  docs: "https://docs.docker.com/security/access-tokens/personal-access-tokens/",
  hosts: ["hub.docker.com"],
  keys: {
    "docker-hub-personal-access-token": {
      name: "Docker Hub personal access token",
      source: "https://docs.docker.com/reference/api/hub/latest/operations/AuthCreateAccessToken.md",
      shape: ["dckr_pat_", { base64url: 27 }],
      manual: {
        page: "https://app.docker.com/settings/personal-access-tokens",
        steps: ["Find the token", "Delete it; Deactivate stops it and can be undone"]
      },
      reach: "Pulls, pushes or deletes images in its owner\u2019s repositories, as far as its scope goes."
    },
    "docker-hub-organization-access-token": {
      name: "Docker Hub organization access token",
      shape: ["dckr_oat_", { base64url: 32 }],
      manual: {
        page: "https://docs.docker.com/security/access-tokens/organization-access-tokens/",
        steps: ["Admin Console, the organization, Access tokens", "Delete the token"]
      },
      reach: "Pulls or pushes images of an organization, in the repositories that were chosen."
    }
  }
};

// src/services/docusign.ts
var docusign = {
  id: "docusign",
  name: "Docusign",
  docs: "https://developers.docusign.com/platform/auth/",
  hosts: ["account.docusign.com", "account-d.docusign.com", "*.docusign.net"],
  keys: {
    "docusign-secret-key": {
      name: "Docusign secret key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*docusign_client_secret" },
        { named: "*docusign_secret_key" },
        { named: "*docusign_secret" },
        { named: "*docusign_integration_secret" },
        { named: "*ds_client_secret" }
      ],
      manual: {
        page: "https://admindemo.docusign.com/apps-and-keys",
        steps: ["Apps and Keys, the app, Actions, Edit", "Add a secret key, then delete this one"]
      },
      reach: "With its integration key and a grant: reads and sends envelopes of its users."
    }
  }
};

// src/services/doppler.ts
var doppler = {
  id: "doppler",
  name: "Doppler",
  docs: "https://docs.doppler.com/reference/auth-token-formats",
  hosts: ["api.doppler.com"],
  keys: {
    "doppler-service-token": {
      name: "Doppler service token",
      source: "https://docs.doppler.com/docs/service-tokens",
      shapes: [
        ["dp.st.", { base62: [40, 44] }],
        ["dp.st.", { base64url: [2, 35] }, ".", { base62: [40, 44] }]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.doppler.com/", steps: ["The project, the config, Access", "Revoke the token"] },
      reach: "Reads, perhaps writes, the secrets of one config."
    },
    "doppler-other-token": {
      name: "Doppler personal, CLI, SCIM, audit or account token",
      shape: [{ oneOf: ["dp.pt.", "dp.ct.", "dp.sa.", "dp.said.", "dp.scim.", "dp.audit."] }, { base62: [40, 44] }],
      beside: [
        { named: "*doppler_token" },
        { named: "*doppler_api_key" },
        { named: "*doppler_service_token" },
        { named: "*doppler_cli_token" },
        { named: "*doppler_api_token" },
        { named: "*doppler_personal_token" },
        { named: "*doppler_key" },
        { named: "*doppler_scim_token" },
        { named: "*doppler_service_account_token" },
        { named: "*token" },
        { word: "doppler", within: 200 },
        { word: "Bearer", within: 20 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.doppler.com/workplace/tokens", steps: ["Tokens, the type", "Revoke the token"] },
      reach: "Reads and writes secrets as its user or service account may."
    }
  }
};

// src/services/drone.ts
var drone = {
  id: "drone",
  name: "Drone",
  docs: "https://docs.drone.io/api/overview/",
  hosts: ["{var.host}"],
  vars: { host: { env: "DRONE_SERVER" } },
  keys: {
    "drone-token": {
      name: "Drone token",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*drone_token" },
        { named: "*drone_api_token" },
        { named: "*drone_user_token" },
        { command: "drone", flag: "--token" },
        { command: "drone", flag: "-t" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://docs.drone.io/cli/configure/",
        steps: ["In your Drone: your avatar, User settings", "Rotate the token"]
      },
      reach: "Does in Drone what its user may: runs builds and changes secrets."
    },
    "drone-rpc-secret": {
      name: "Drone RPC secret",
      shape: [{ hex: 32 }],
      beside: [{ named: "*drone_rpc_secret" }],
      manual: {
        page: "https://docs.drone.io/server/reference/drone-rpc-secret/",
        steps: ["Set a new DRONE_RPC_SECRET at the server and at all runners", "Restart them"]
      },
      reach: "Registers runners, which then get builds and their secrets."
    }
  }
};

// src/services/dropbox.ts
var dropbox = {
  id: "dropbox",
  name: "Dropbox",
  docs: "https://developers.dropbox.com/oauth-guide",
  hosts: ["api.dropboxapi.com", "content.dropboxapi.com", "api.dropbox.com"],
  keys: {
    "dropbox-short-token": {
      name: "Dropbox short-lived access token",
      shapes: [
        ["sl.u.", { base64url: [130, 1500] }],
        ["sl.B", { base64url: [130, 200] }]
      ],
      beside: [
        { named: "*dropbox" },
        { named: "*dropbox_key" },
        { named: "*dropbox_api_key" },
        { named: "*dropbox_token" },
        { named: "*dropbox_secret" },
        { named: "*dropbox_password" },
        { named: "*access_token" },
        { named: "*token" },
        { word: "dropbox", within: 300 },
        { word: "Bearer", within: 20 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://www.dropbox.com/account/connected_apps",
        steps: ["It ends by itself within four hours", "Disconnect the app"]
      },
      reach: "Reads and writes files as far as the app was granted, for hours."
    },
    "dropbox-long-token": {
      name: "Dropbox long-lived access token",
      shape: [{ base64url: 64 }],
      beside: [
        { named: "*dropbox_access_token" },
        { named: "*dropbox_token" },
        { named: "*dropbox_api_token" },
        { named: "*dropbox_key" },
        { named: "*dropbox_oauth_token" },
        { named: "*dropbox_bearer_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://www.dropbox.com/account/connected_apps",
        steps: ["Disconnect the app; or call /2/auth/token/revoke with the token"]
      },
      reach: "Reads and writes files as far as the app was granted, until it is revoked."
    },
    "dropbox-refresh-token": {
      name: "Dropbox refresh token",
      shape: [{ base64url: 64 }],
      beside: [{ named: "*dropbox_refresh_token" }, { named: "*dropbox_oauth_refresh_token" }],
      manual: { page: "https://www.dropbox.com/account/connected_apps", steps: ["Disconnect the app"] },
      reach: "With the app\u2019s secret: makes access tokens until it is revoked."
    },
    "dropbox-app-secret": {
      name: "Dropbox app secret",
      shape: [{ base36: 15 }],
      beside: [
        { named: "*dropbox_app_secret" },
        { named: "*dropbox_secret" },
        { named: "*dropbox_client_secret" },
        { named: "*dropbox_api_secret" },
        { named: "*dropbox_consumer_secret" },
        { named: "*dropbox_app_secret_key" }
      ],
      manual: {
        page: "https://www.dropbox.com/developers/apps",
        steps: ["The secret can\u2019t be changed alone: make a new app, move to it", "Delete this one"]
      },
      reach: "With a refresh token: acts for the app\u2019s users."
    }
  }
};

// src/services/dropbox-sign.ts
var dropboxSign = {
  id: "dropbox-sign",
  name: "Dropbox Sign",
  docs: "https://developers.hellosign.com/api/reference/authentication/",
  hosts: ["api.hellosign.com"],
  keys: {
    "dropbox-sign-api-key": {
      name: "Dropbox Sign API key",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*hellosign_api_key" },
        { named: "*dropbox_sign_api_key" },
        { named: "*hellosign_key" },
        { named: "*hs_api_key" }
      ],
      carriers: [{ basic: "{key}:" }],
      access: "full",
      manual: { page: "https://app.hellosign.com/home/myAccount#api", steps: ["Settings, API, API key", "Delete the key"] },
      reach: "Reads and sends signature requests of the account."
    }
  }
};

// src/services/duffel.ts
var duffel = {
  id: "duffel",
  name: "Duffel",
  docs: "https://duffel.com/docs/api/overview/making-requests/authentication",
  hosts: ["api.duffel.com"],
  keys: {
    "duffel-access-token": {
      name: "Duffel live access token",
      shape: ["duffel_live_", { base64url: 43 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.duffel.com/", steps: ["Developers, Access tokens", "Delete the token"] },
      reach: "Searches and books flights at the owner\u2019s cost; reads passengers."
    },
    "duffel-test-access-token": {
      name: "Duffel test access token",
      source: "https://duffel.com/docs/api/overview/test-mode",
      shape: ["duffel_test_", { base64url: 43 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.duffel.com/", steps: ["Developers, Access tokens", "Delete the token"] },
      reach: "Searches and books in test mode."
    }
  }
};

// src/services/duo.ts
var duo = {
  id: "duo",
  name: "Duo",
  docs: "https://duo.com/docs/adminapi",
  hosts: ["*.duosecurity.com"],
  keys: {
    "duo-secret-key": {
      name: "Duo integration secret",
      source: "https://github.com/duosecurity/duo_python/blob/master/duo_web/duo_web.py",
      within: 10,
      parts: {
        id: {
          shape: ["DI", { base36upper: 18 }],
          public: true,
          beside: [
            { named: "ikey" },
            { named: "*duo_ikey" },
            { named: "*duo_integration_key" },
            { named: "*duo_client_id" },
            { word: "duosecurity.com", within: 300 }
          ]
        },
        secret: {
          shape: [{ base62: 40 }],
          beside: [{ named: "skey" }, { named: "*duo_skey" }, { named: "*duo_secret_key" }, { named: "*duo_client_secret" }]
        }
      },
      carriers: [{ basic: "{key.id}:{key.secret}" }],
      manual: { page: "https://admin.duosecurity.com/applications", steps: ["Open the application", "Reset the secret key"] },
      reach: "Signs requests of one application: second factors, or users and policies where it is the Admin API."
    }
  }
};

// src/services/dynatrace.ts
var dynatrace = {
  id: "dynatrace",
  name: "Dynatrace",
  docs: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens-legacy",
  hosts: ["*.live.dynatrace.com", "*.apps.dynatrace.com", "sso.dynatrace.com", "api.dynatrace.com"],
  keys: {
    "dynatrace-api-token": {
      name: "Dynatrace access token",
      source: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens-legacy",
      shape: ["dt0c01.", { base36upper: 24, as: "id" }, ".", { base36upper: 64 }],
      carriers: [{ header: "Authorization", value: "Api-Token {key}" }],
      manual: {
        page: "https://myaccount.dynatrace.com/",
        steps: ["Open the environment, Access Tokens", "Find the token by its public part, disable or delete it"]
      },
      reach: "Does in one environment what its scopes allow."
    },
    "dynatrace-scim-token": {
      name: "Dynatrace account token",
      source: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens-legacy",
      shape: ["dt0s01.", { base36upper: 24, as: "id" }, ".", { base36upper: 64 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://myaccount.dynatrace.com/",
        steps: ["Identity & access management, SCIM or API tokens", "Revoke the token"]
      },
      reach: "Changes users and groups of the account."
    },
    "dynatrace-oauth-client": {
      name: "Dynatrace OAuth client secret",
      source: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens-legacy",
      shape: ["dt0s02.", { base36upper: 24, as: "id" }, ".", { base36upper: 64 }],
      manual: {
        page: "https://myaccount.dynatrace.com/",
        steps: ["Identity & access management, OAuth clients", "Delete the client"]
      },
      reach: "Gets access tokens with the permissions of the client."
    },
    "dynatrace-internal-client": {
      name: "Dynatrace service or integration secret",
      source: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens-legacy",
      shape: [
        { oneOf: ["dt0s03.", "dt0s04.", "dt0s06.", "dt0s08.", "dt0s09."] },
        { base36upper: 24, as: "id" },
        ".",
        { base36upper: 64 }
      ],
      manual: {
        page: "https://myaccount.dynatrace.com/",
        steps: ["Identity & access management", "Delete the client or end the session that the token belongs to"]
      },
      reach: "Acts for an integration or a signed-in user."
    },
    "dynatrace-platform-token": {
      name: "Dynatrace platform token",
      source: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens-legacy",
      shape: ["dt0s16.", { base36upper: 24, as: "id" }, ".", { base36upper: 64 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://myaccount.dynatrace.com/", steps: ["Platform tokens", "Revoke the token"] },
      reach: "Calls platform services as the user who made it, as far as its scopes go."
    }
  }
};

// src/services/e2b.ts
var e2b = {
  id: "e2b",
  name: "E2B",
  docs: "https://e2b.dev/docs/api-key",
  hosts: ["api.e2b.app", "api.e2b.dev"],
  keys: {
    "e2b-api-key": {
      name: "E2B API key",
      source: "https://github.com/e2b-dev/infra/blob/main/packages/shared/pkg/keys/constants.go",
      shape: ["e2b_", { hex: 40 }],
      carriers: [{ header: "X-API-KEY", value: "{key}" }],
      manual: { page: "https://e2b.dev/dashboard", steps: ["API Keys", "Delete the key"] },
      reach: "Starts sandboxes at the cost of the team, and reads and commands those that run."
    },
    "e2b-access-token": {
      name: "E2B access token",
      source: "https://github.com/e2b-dev/infra/blob/main/packages/shared/pkg/keys/constants.go",
      shape: ["sk_e2b_", { hex: 40 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://e2b.dev/dashboard", steps: ["Account", "Delete the access token"] },
      reach: "Acts as the person on the command line: builds and deletes the templates of their teams."
    }
  }
};

// src/services/easypost.ts
var easypost = {
  id: "easypost",
  name: "EasyPost",
  docs: "https://docs.easypost.com/docs/authentication",
  hosts: ["api.easypost.com"],
  keys: {
    "easypost-api-key": {
      name: "EasyPost production API key",
      shape: ["EZAK", { base62: 54 }],
      carriers: [{ basic: "{key}:" }],
      access: "full",
      manual: {
        page: "https://www.easypost.com/account/api-keys",
        steps: ["Account Settings, API Keys", "Make a new key, then disable this one"]
      },
      reach: "Buys shipping labels at the owner\u2019s cost; reads shipments and addresses."
    },
    "easypost-test-api-key": {
      name: "EasyPost test API key",
      shape: ["EZTK", { base62: 54 }],
      carriers: [{ basic: "{key}:" }],
      manual: {
        page: "https://www.easypost.com/account/api-keys",
        steps: ["Account Settings, API Keys", "Make a new key, then disable this one"]
      },
      reach: "Reads and changes test data."
    }
  }
};

// src/services/ebay.ts
var ebay = {
  id: "ebay",
  name: "eBay",
  docs: "https://developer.ebay.com/api-docs/static/oauth-credentials.html",
  hosts: ["api.ebay.com", "api.sandbox.ebay.com"],
  keys: {
    "ebay-client-secret": {
      name: "eBay client secret (Cert ID)",
      shapes: [
        ["PRD-", { hex: 12 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }],
        ["SBX-", { hex: 12 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }]
      ],
      manual: {
        page: "https://developer.ebay.com/my/keys",
        steps: ["Application Keys, the key set", "Rotate (Reset) the Cert ID"]
      },
      reach: "With the client id: gets tokens as the application."
    }
  }
};

// src/services/elastic.ts
var elastic = {
  id: "elastic",
  name: "Elastic",
  docs: "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys",
  hosts: ["{var.host}", "api.elastic-cloud.com", "*.es.io", "*.elastic-cloud.com", "*.elastic.cloud"],
  vars: { host: { env: "ELASTICSEARCH_URL" } },
  keys: {
    "elastic-api-key": {
      name: "Elasticsearch API key",
      source: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-api-key",
      shape: [{ base64: 58 }, "=="],
      beside: [
        { named: "*elastic_api_key" },
        { named: "*elasticsearch_api_key" },
        { named: "es_api_key" },
        { named: "*elastic_search_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "ApiKey {key}" }],
      manual: { page: "https://cloud.elastic.co/", steps: ["In Kibana: Stack Management, Security, API keys", "Delete the key"] },
      reach: "Reads and writes the indexes that its role descriptors name; without any, what its maker may."
    },
    "elastic-cloud-api-key": {
      name: "Elastic Cloud API key",
      shape: [{ base64: [46, 120] }, "=="],
      beside: [{ named: "*elastic_cloud_api_key" }, { named: "ec_api_key" }, { named: "ess_api_key" }],
      carriers: [{ header: "Authorization", value: "ApiKey {key}" }],
      manual: { page: "https://cloud.elastic.co/account/keys", steps: ["Find the key", "Revoke it"] },
      reach: "Makes, changes and deletes deployments of the organization."
    },
    "elastic-unified-api-key": {
      name: "Elastic Cloud API key (with prefix)",
      source: "https://github.com/elastic/kibana/blob/main/src/core/packages/security/server/src/uiam/utils.ts",
      shape: ["essu_", { base64: [40, 200] }],
      carriers: [{ header: "Authorization", value: "ApiKey {key}" }],
      manual: { page: "https://cloud.elastic.co/account/keys", steps: ["Find the key", "Revoke it"] },
      reach: "Acts in the organization and its projects, as far as its roles go."
    }
  }
};

// src/services/elevenlabs.ts
var elevenlabs = {
  id: "elevenlabs",
  name: "ElevenLabs",
  docs: "https://elevenlabs.io/docs/api-reference/authentication",
  hosts: ["api.elevenlabs.io", "api.us.elevenlabs.io"],
  keys: {
    "elevenlabs-legacy-key": {
      name: "ElevenLabs API key (legacy)",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*elevenlabs_api_key" },
        { named: "*eleven_labs_api_key" },
        { named: "*eleven_api_key" },
        { named: "*elevenlabs_key" },
        { named: "xi-api-key" },
        { named: "xi_api_key" }
      ],
      carriers: [{ header: "xi-api-key", value: "{key}" }],
      manual: { page: "https://elevenlabs.io/app/settings/api-keys", steps: ["Delete the key"] },
      reach: "Speaks, clones voices and reads recordings at the cost of the account."
    },
    "elevenlabs-api-key": {
      name: "ElevenLabs API key",
      shape: ["sk_", { hex: 48 }],
      beside: [
        { named: "*elevenlabs_api_key" },
        { named: "*eleven_labs_api_key" },
        { named: "*eleven_api_key" },
        { named: "*elevenlabs_key" },
        { named: "xi-api-key" },
        { named: "xi_api_key" },
        { word: "elevenlabs", within: 120 }
      ],
      carriers: [{ header: "xi-api-key", value: "{key}" }],
      manual: { page: "https://elevenlabs.io/app/settings/api-keys", steps: ["Open the menu beside the key", "Delete it"] },
      reach: "Speaks, clones voices and reads recordings at the cost of the account, within the key\u2019s permissions."
    }
  }
};

// src/services/etherscan.ts
var etherscan = {
  id: "etherscan",
  name: "Etherscan",
  docs: "https://docs.etherscan.io/getting-an-api-key",
  hosts: [
    "api.etherscan.io",
    "api.bscscan.com",
    "api.polygonscan.com",
    "api.arbiscan.io",
    "api.snowtrace.io",
    "api.basescan.org",
    "api-optimistic.etherscan.io",
    "api.ftmscan.com"
  ],
  keys: {
    "etherscan-api-key": {
      name: "Etherscan API key",
      shape: [{ base36upper: 34 }],
      beside: [
        { named: "*etherscan_api_key" },
        { named: "*etherscan_key" },
        { named: "*etherscan_api" },
        { named: "*etherscan_token" },
        { named: "*bscscan_api_key" },
        { named: "*bscscan_key" },
        { named: "*polygonscan_api_key" },
        { named: "*polygonscan_key" },
        { named: "*arbiscan_api_key" },
        { named: "*arbiscan_key" },
        { named: "*basescan_api_key" },
        { named: "*snowtrace_api_key" },
        { named: "*ftmscan_api_key" },
        { named: "*optimism_api_key" },
        { command: "forge", flag: "--etherscan-api-key" },
        { command: "cast", flag: "--etherscan-api-key" }
      ],
      carriers: [{ query: "apikey" }],
      access: "read",
      manual: { page: "https://etherscan.io/apidashboard", steps: ["API Dashboard", "Remove the key"] },
      reach: "Uses the owner\u2019s quota of look-ups and verifies contracts in the owner\u2019s name."
    }
  }
};

// src/services/etsy.ts
var etsy = {
  id: "etsy",
  name: "Etsy",
  docs: "https://developers.etsy.com/documentation/essentials/authentication",
  hosts: ["openapi.etsy.com", "api.etsy.com"],
  keys: {
    "etsy-api-key": {
      name: "Etsy API keystring",
      shape: [{ base36: 24 }],
      beside: [{ named: "*etsy_api_key" }, { named: "*etsy_keystring" }, { named: "*etsy_key" }, { named: "*etsy_client_id" }],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      manual: {
        page: "https://www.etsy.com/developers/your-apps",
        steps: ["Open the app", "Delete the app, or ask Etsy for a new key"]
      },
      reach: "Reads the public data of shops in the app\u2019s name; with a user\u2019s token more."
    },
    "etsy-access-token": {
      name: "Etsy OAuth token",
      source: "https://developers.etsy.com/documentation/essentials/authentication",
      shape: [{ digit: [5, 12] }, ".", { base64url: [40, 100] }],
      beside: [
        { named: "*etsy_access_token" },
        { named: "*etsy_oauth_token" },
        { named: "*etsy_refresh_token" },
        { named: "*etsy_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://www.etsy.com/your/account/apps", steps: ["Account settings, Apps", "Revoke access of the app"] },
      reach: "Does in one shop what its scopes name; for an hour, a refresh token for 90 days."
    }
  }
};

// src/services/evernote.ts
var evernote = {
  id: "evernote",
  name: "Evernote",
  docs: "https://dev.evernote.com/doc/articles/authentication.php",
  hosts: ["www.evernote.com", "sandbox.evernote.com"],
  keys: {
    "evernote-token": {
      name: "Evernote authentication token",
      source: "https://gist.github.com/evernotegists/972fc4d63aaaf7adb890",
      shape: [
        "S=s",
        { digit: [1, 4] },
        ":U=",
        { hex: [1, 10], as: "user" },
        ":E=",
        { hex: [8, 14] },
        ":C=",
        { hex: [8, 14] },
        ":P=",
        { hex: [1, 6] },
        ":A=",
        { base64url: [1, 40] },
        ":V=",
        { digit: [1, 2] },
        ":H=",
        { hex: 32 }
      ],
      beside: [
        { named: "*evernote_token" },
        { named: "*evernote_dev_token" },
        { named: "*evernote_developer_token" },
        { named: "*evernote_auth_token" },
        { named: "*evernote_access_token" },
        { named: "authToken" },
        { named: "developer_token" },
        { named: "dev_token" },
        { word: "evernote", within: 400 }
      ],
      manual: {
        page: "https://www.evernote.com/secure/AuthorizedServices.action",
        steps: ["Settings, Connected services", "Revoke access; for a developer token: api/DeveloperToken.action, Revoke"]
      },
      reach: "Reads and changes all notes of its user, as far as its permissions go."
    }
  }
};

// src/services/exa.ts
var exa = {
  id: "exa",
  name: "Exa",
  docs: "https://docs.exa.ai/reference/getting-started",
  hosts: ["api.exa.ai"],
  keys: {
    "exa-api-key": {
      name: "Exa API key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [{ named: "exa_api_key" }, { named: "exa_key" }, { named: "*exa_search_api_key" }, { named: "metaphor_api_key" }],
      carriers: [
        { header: "x-api-key", value: "{key}" },
        { header: "Authorization", value: "Bearer {key}" }
      ],
      manual: { page: "https://dashboard.exa.ai/api-keys", steps: ["Delete the key"] },
      reach: "Searches at the cost of the account."
    }
  }
};

// src/services/expo.ts
var expo = {
  id: "expo",
  name: "Expo",
  docs: "https://docs.expo.dev/accounts/programmatic-access/",
  hosts: ["api.expo.dev", "exp.host", "expo.dev"],
  keys: {
    "expo-access-token": {
      name: "Expo access token",
      shape: [{ base64url: 40 }],
      beside: [{ named: "*expo_token" }, { named: "*expo_access_token" }, { named: "eas_token" }, { named: "*expo_api_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://expo.dev/settings/access-tokens",
        steps: ["Find the token; a robot\u2019s under the account\u2019s access tokens", "Delete it"]
      },
      reach: "Builds, submits and updates apps of its owner\u2019s accounts."
    }
  }
};

// src/services/facebook.ts
var facebook = {
  id: "facebook",
  name: "Facebook (Meta)",
  docs: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens",
  hosts: ["graph.facebook.com", "graph.instagram.com", "graph.threads.net"],
  keys: {
    "facebook-access-token": {
      name: "Facebook access token",
      shape: ["EAA", { base62: [90, 400] }],
      beside: [
        { named: "*facebook" },
        { named: "*facebook_key" },
        { named: "*facebook_api_key" },
        { named: "*facebook_token" },
        { named: "*facebook_secret" },
        { named: "*facebook_password" },
        { named: "*fb_token" },
        { named: "*fb_access_token" },
        { named: "*fb_page_token" },
        { named: "*meta" },
        { named: "*meta_key" },
        { named: "*meta_api_key" },
        { named: "*meta_token" },
        { named: "*meta_secret" },
        { named: "*meta_password" },
        { named: "*whatsapp" },
        { named: "*whatsapp_key" },
        { named: "*whatsapp_api_key" },
        { named: "*whatsapp_token" },
        { named: "*whatsapp_secret" },
        { named: "*whatsapp_password" },
        { named: "*page_token" },
        { named: "*page_access_token" },
        { named: "*access_token" },
        { named: "*instagram" },
        { named: "*instagram_key" },
        { named: "*instagram_api_key" },
        { named: "*instagram_token" },
        { named: "*instagram_secret" },
        { named: "*instagram_password" },
        { named: "*wa_token" },
        { named: "*token" },
        { word: "graph.facebook.com", within: 300 },
        { word: "facebook", within: 300 },
        { word: "whatsapp", within: 300 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "access_token" }],
      manual: {
        page: "https://developers.facebook.com/tools/debug/accesstoken/",
        steps: [
          "Settings, Business integrations: remove the app; for system users: revoke tokens",
          "DELETE /me/permissions with it ends it, too"
        ]
      },
      reach: "Does what its permissions name: pages, ads, messages of WhatsApp."
    },
    "facebook-instagram-token": {
      name: "Instagram access token",
      shape: [{ oneOf: ["IGAA", "IGQV", "IGQW"] }, { base62: [80, 300] }],
      beside: [
        { named: "*instagram" },
        { named: "*instagram_key" },
        { named: "*instagram_api_key" },
        { named: "*instagram_token" },
        { named: "*instagram_secret" },
        { named: "*instagram_password" },
        { named: "*ig_token" },
        { named: "*ig_access_token" },
        { named: "*insta" },
        { named: "*insta_key" },
        { named: "*insta_api_key" },
        { named: "*insta_token" },
        { named: "*insta_secret" },
        { named: "*insta_password" },
        { named: "*access_token" },
        { named: "*token" },
        { word: "instagram", within: 300 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "access_token" }],
      manual: { page: "https://www.instagram.com/accounts/manage_access/", steps: ["Find the app", "Remove it"] },
      reach: "Reads, perhaps posts, as the account."
    },
    "facebook-threads-token": {
      name: "Threads access token",
      shape: ["THAA", { base62: [80, 300] }],
      beside: [
        { named: "*threads" },
        { named: "*threads_key" },
        { named: "*threads_api_key" },
        { named: "*threads_token" },
        { named: "*threads_secret" },
        { named: "*threads_password" },
        { named: "*access_token" },
        { named: "*token" },
        { word: "threads", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "access_token" }],
      manual: { page: "https://www.threads.net/settings/account", steps: ["Website permissions", "Remove the app"] },
      reach: "Reads, perhaps posts, as the account."
    },
    "facebook-app-secret": {
      name: "Facebook app secret",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*facebook_app_secret" },
        { named: "*facebook_secret" },
        { named: "*facebook_client_secret" },
        { named: "*fb_app_secret" },
        { named: "*fb_secret" },
        { named: "*fb_client_secret" },
        { named: "*facebook_api_secret" },
        { named: "*meta_app_secret" },
        { named: "*instagram_app_secret" },
        { named: "*instagram_client_secret" },
        { named: "*whatsapp_app_secret" },
        { named: "*facebook_key_secret" },
        { named: "*social_auth_facebook_secret" }
      ],
      manual: {
        page: "https://developers.facebook.com/apps/",
        steps: ["Open the app, App settings, Basic", "Reset the app secret"]
      },
      reach: "Makes tokens of the app and signs users in as it."
    },
    "facebook-app-token": {
      name: "Facebook app access token",
      shape: [{ digit: [14, 17], as: "id" }, "|", { base64url: [27, 32] }],
      beside: [
        { named: "*facebook" },
        { named: "*facebook_key" },
        { named: "*facebook_api_key" },
        { named: "*facebook_token" },
        { named: "*facebook_secret" },
        { named: "*facebook_password" },
        { named: "*fb_token" },
        { named: "*fb_access_token" },
        { named: "*fb_page_token" },
        { named: "*meta" },
        { named: "*meta_key" },
        { named: "*meta_api_key" },
        { named: "*meta_token" },
        { named: "*meta_secret" },
        { named: "*meta_password" },
        { named: "*access_token" },
        { named: "*app_token" },
        { word: "graph.facebook.com", within: 300 },
        { word: "access_token", within: 40 }
      ],
      carriers: [{ query: "access_token" }],
      manual: {
        page: "https://developers.facebook.com/apps/",
        steps: ["Open the app, App settings, Basic", "Reset the app secret"]
      },
      reach: "Reads and changes the app\u2019s settings."
    }
  }
};

// src/services/fal-ai.ts
var falAi = {
  id: "fal-ai",
  name: "fal",
  docs: "https://fal.ai/docs/documentation/model-apis/authentication",
  hosts: ["fal.run", "queue.fal.run", "rest.alpha.fal.ai", "api.fal.ai"],
  keys: {
    "fal-ai-key": {
      name: "fal API key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }, ":", { hex: 32 }],
      beside: [
        { named: "fal_key" },
        { named: "*fal_api_key" },
        { named: "*fal_ai_key" },
        { named: "*fal_ai_api_key" },
        { named: "*falai_api_key" },
        { named: "*fal_client_key" },
        { word: "fal.run", within: 200 },
        { word: "fal.ai", within: 200 },
        { word: "fal.config", within: 120 }
      ],
      carriers: [{ header: "Authorization", value: "Key {key}" }],
      manual: { page: "https://fal.ai/dashboard/keys", steps: ["Delete the key"] },
      reach: "Runs models at the cost of the account; an ADMIN key also deploys apps and reads logs."
    }
  }
};

// src/services/fastly.ts
var fastly = {
  id: "fastly",
  name: "Fastly",
  docs: "https://docs.fastly.com/en/guides/using-api-tokens",
  hosts: ["api.fastly.com"],
  keys: {
    "fastly-api-token": {
      name: "Fastly API token",
      shape: [{ base64url: 32 }],
      beside: [
        { named: "*fastly_api_token" },
        { named: "*fastly_api_key" },
        { named: "*fastly_token" },
        { named: "*fastly_key" },
        { named: "*fastly_purge_token" },
        { word: "Fastly-Key", within: 20 },
        { command: "fastly", flag: "--token" }
      ],
      carriers: [{ header: "Fastly-Key", value: "{key}" }],
      manual: { page: "https://manage.fastly.com/account/personal/tokens", steps: ["Find the token", "Delete it"] },
      reach: "Purges or changes services as far as its scope goes."
    }
  }
};

// src/services/figma.ts
var figma = {
  id: "figma",
  name: "Figma",
  docs: "https://developers.figma.com/docs/rest-api/personal-access-tokens/",
  hosts: ["api.figma.com"],
  keys: {
    "figma-personal-access-token": {
      name: "Figma personal access token",
      shape: ["figd_", { base64url: [38, 64] }],
      carriers: [
        { header: "X-Figma-Token", value: "{key}" },
        { header: "Authorization", value: "Bearer {key}" }
      ],
      scopes: { read: ["*:read"], write: ["*:write"] },
      manual: {
        page: "https://www.figma.com/settings",
        steps: ["Settings, Security, Personal access tokens", "Revoke the token"]
      },
      reach: "Reads the files of its user and does what else its scopes name."
    },
    "figma-oauth-token": {
      name: "Figma OAuth token",
      shape: [{ oneOf: ["figu_", "figur_", "figo_", "figor_"] }, { base64url: [38, 64] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://www.figma.com/settings", steps: ["Settings, Security, Connected apps", "Remove the app"] },
      reach: "Reads the files of its user, as far as its scopes go."
    }
  }
};

// src/services/finnhub.ts
var finnhub = {
  id: "finnhub",
  name: "Finnhub",
  docs: "https://finnhub.io/docs/api/authentication",
  hosts: ["finnhub.io", "ws.finnhub.io"],
  keys: {
    "finnhub-api-key": {
      name: "Finnhub API key",
      shapes: [[{ base36: 40 }], [{ base36: 20 }]],
      beside: [
        { named: "*finnhub_api_key" },
        { named: "*finnhub_key" },
        { named: "*finnhub_token" },
        { named: "*finnhub_api_token" }
      ],
      carriers: [{ header: "X-Finnhub-Token", value: "{key}" }, { query: "token" }],
      manual: { page: "https://finnhub.io/dashboard", steps: ["Regenerate the API key"] },
      reach: "Reads market data at the account\u2019s cost."
    }
  }
};

// src/services/fireblocks.ts
var fireblocks = {
  id: "fireblocks",
  name: "Fireblocks",
  docs: "https://developers.fireblocks.com/docs/manage-api-keys",
  hosts: ["api.fireblocks.io", "sandbox-api.fireblocks.io"],
  keys: {
    "fireblocks-api-key": {
      name: "Fireblocks API key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      weak: true,
      beside: [{ named: "*fireblocks_api_key" }, { named: "*fireblocks_api_user" }],
      carriers: [{ header: "X-API-Key", value: "{key}" }],
      access: "none",
      manual: { page: "https://console.fireblocks.io/", steps: ["Developer center, API users", "Delete the API user"] },
      reach: "With its private key: signs transactions, as far as the policy goes."
    }
  }
};

// src/services/firecrawl.ts
var firecrawl = {
  id: "firecrawl",
  name: "Firecrawl",
  docs: "https://docs.firecrawl.dev/introduction",
  hosts: ["api.firecrawl.dev"],
  keys: {
    "firecrawl-api-key": {
      name: "Firecrawl API key",
      source: "https://docs.firecrawl.dev/quickstarts/flask",
      shape: ["fc-", { hex: 32 }],
      beside: [
        { named: "*firecrawl_api_key" },
        { named: "*firecrawl_key" },
        { named: "*firecrawl_token" },
        { word: "firecrawl", within: 160 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://www.firecrawl.dev/app/api-keys", steps: ["Delete the key"] },
      reach: "Crawls and reads pages at the cost of the team."
    }
  }
};

// src/services/fireworks-ai.ts
var fireworksAi = {
  id: "fireworks-ai",
  name: "Fireworks AI",
  docs: "https://docs.fireworks.ai/tools-sdks/firectl/commands/set-api-key",
  hosts: ["api.fireworks.ai"],
  keys: {
    "fireworks-ai-legacy-key": {
      name: "Fireworks AI API key (legacy)",
      shape: [{ base62: 48 }],
      beside: [
        { named: "*fireworks_api_key" },
        { named: "*fireworks_ai_api_key" },
        { named: "*fireworks_key" },
        { named: "fireworks.client.api_key" },
        { named: "api_key", in: "**/.fireworks/auth.ini" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.fireworks.ai/settings/users/api-keys", steps: ["Delete the key"] },
      reach: "Calls, tunes and deploys models at the cost of the account."
    },
    "fireworks-ai-api-key": {
      name: "Fireworks AI API key",
      shape: ["fw_", { base62: [20, 52] }],
      beside: [
        { named: "*fireworks_api_key" },
        { named: "*fireworks_ai_api_key" },
        { named: "*fireworks_key" },
        { named: "fireworks.client.api_key" },
        { named: "api_key", in: "**/.fireworks/auth.ini" },
        { command: "firectl", flag: "--api-key" },
        { word: "fireworks.ai", within: 160 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.fireworks.ai/settings/users/api-keys", steps: ["Delete the key"] },
      reach: "Calls, tunes and deploys models at the cost of the account."
    }
  }
};

// src/services/fitbit.ts
var fitbit = {
  id: "fitbit",
  name: "Fitbit",
  docs: "https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/",
  hosts: ["api.fitbit.com"],
  keys: {
    "fitbit-client-secret": {
      name: "Fitbit client secret",
      shape: [{ hex: 32 }],
      beside: [{ named: "*fitbit_client_secret" }, { named: "*fitbit_consumer_secret" }, { named: "*fitbit_secret" }],
      manual: { page: "https://dev.fitbit.com/apps", steps: ["Open the app", "Reset the client secret"] },
      reach: "Trades refresh tokens of the app\u2019s users for access to their data."
    }
  }
};

// src/services/fixer.ts
var fixer = {
  id: "fixer",
  name: "Fixer",
  docs: "https://fixer.io/documentation",
  hosts: ["data.fixer.io"],
  keys: {
    "fixer-api-key": {
      name: "Fixer API key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*fixer_api_key" },
        { named: "*fixer_key" },
        { named: "*fixer_access_key" },
        { named: "*fixer_io_api_key" },
        { named: "*fixerio_access_key" }
      ],
      carriers: [{ query: "access_key" }],
      manual: { page: "https://fixer.io/dashboard", steps: ["Reset the API access key"] },
      reach: "Reads rates at the account\u2019s cost."
    }
  }
};

// src/services/flagsmith.ts
var flagsmith = {
  id: "flagsmith",
  name: "Flagsmith",
  docs: "https://docs.flagsmith.com/clients/server-side",
  hosts: ["api.flagsmith.com", "edge.api.flagsmith.com", "{var.host}"],
  vars: { host: { env: "FLAGSMITH_API_URL" } },
  keys: {
    "flagsmith-server-key": {
      name: "Flagsmith server-side environment key",
      shape: ["ser.", { base62: [20, 40] }],
      beside: [
        { named: "*flagsmith_environment_key" },
        { named: "*flagsmith_key" },
        { named: "*flagsmith_server_key" },
        { named: "*flagsmith_server_side_environment_key" },
        { named: "*flagsmith_sdk_key" },
        { named: "*flagsmith_env_key" },
        { named: "*flagsmith_api_key" },
        { word: "flagsmith", within: 200 }
      ],
      carriers: [{ header: "X-Environment-Key", value: "{key}" }],
      manual: {
        page: "https://app.flagsmith.com/",
        steps: ["Open the environment, Settings, Keys", "Delete the server-side key"]
      },
      reach: "Reads all flags, segments and rules of an environment."
    },
    "flagsmith-organisation-api-key": {
      name: "Flagsmith organisation API key",
      shape: [{ base62: 8, as: "id" }, ".", { base62: [32, 40] }],
      beside: [
        { named: "*flagsmith_api_key" },
        { named: "*flagsmith_api_token" },
        { named: "*flagsmith_master_api_key" },
        { named: "*flagsmith_organisation_api_key" },
        { named: "*flagsmith_token" }
      ],
      carriers: [{ header: "Authorization", value: "Api-Key {key}" }],
      manual: { page: "https://app.flagsmith.com/", steps: ["Organisation settings, API Keys", "Delete the key"] },
      reach: "Changes flags, environments and members of an organisation."
    }
  }
};

// src/services/flickr.ts
var flickr = {
  id: "flickr",
  name: "Flickr",
  docs: "https://www.flickr.com/services/api/misc.api_keys.html",
  hosts: ["www.flickr.com", "api.flickr.com"],
  keys: {
    "flickr-api-secret": {
      name: "Flickr API secret",
      within: 10,
      parts: {
        id: {
          shape: [{ hex: 32 }],
          public: true,
          beside: [{ named: "*flickr_api_key" }, { named: "*flickr_key" }, { named: "*flickr_consumer_key" }]
        },
        secret: {
          shape: [{ hex: 16 }],
          beside: [
            { named: "*flickr_api_secret" },
            { named: "*flickr_secret" },
            { named: "*flickr_consumer_secret" },
            { named: "*flickr_shared_secret" }
          ]
        }
      },
      manual: { page: "https://www.flickr.com/services/apps/by/me", steps: ["Open the app", "Delete it, make a new one"] },
      reach: "Signs calls as the app, and signs its users in."
    }
  }
};

// src/services/flutterwave.ts
var flutterwave = {
  id: "flutterwave",
  name: "Flutterwave",
  docs: "https://developer.flutterwave.com/v3.0/docs/authentication",
  hosts: ["api.flutterwave.com"],
  keys: {
    "flutterwave-secret-key": {
      name: "Flutterwave secret key",
      source: "https://flutterwavedoc.readme.io/reference/authorization-1",
      shape: ["FLWSECK-", { hex: 32 }, "-X"],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: {
        page: "https://app.flutterwave.com/dashboard/settings/apis/live",
        steps: ["Settings, API keys", "Generate new keys"]
      },
      reach: "Charges, refunds and transfers money of the merchant."
    },
    "flutterwave-test-secret-key": {
      name: "Flutterwave test secret key",
      source: "https://flutterwavedoc.readme.io/reference/authorization-1",
      shape: ["FLWSECK_TEST-", { hexAny: 32 }, "-X"],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.flutterwave.com/dashboard/settings/apis/test",
        steps: ["Settings, API keys", "Generate new keys"]
      },
      reach: "Reads and changes test data; moves no money."
    }
  }
};

// src/services/fly-io.ts
var flyIo = {
  id: "fly-io",
  name: "Fly.io",
  docs: "https://fly.io/docs/security/tokens/",
  hosts: ["api.fly.io", "api.machines.dev", "registry.fly.io"],
  keys: {
    "fly-io-token": {
      name: "Fly.io token",
      shape: ["fm2_", { base64: [100, 2e3] }],
      beside: [
        { named: "*fly_api_token" },
        { named: "*fly_access_token" },
        { named: "*fly_token" },
        { named: "*flyio_token" },
        { named: "*fly_deploy_token" },
        { named: "*fly_org_token" },
        { named: "*access_token" },
        { named: "*authorization" },
        { word: "FlyV1", within: 20 },
        { word: "fly.io", within: 200 },
        { word: "flyctl", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "FlyV1 {key}" }],
      manual: {
        page: "https://fly.io/dashboard/personal/tokens",
        steps: ["Tokens of the organization or the app", "Revoke the token; or `fly tokens revoke ID`"]
      },
      reach: "Does what its caveats leave: one app, or all of an organization."
    },
    "fly-io-old-token": {
      name: "Fly.io token (fo1)",
      shape: ["fo1_", { base64url: 43 }],
      beside: [
        { named: "*fly_api_token" },
        { named: "*fly_access_token" },
        { named: "*fly_token" },
        { named: "*flyio_token" },
        { named: "*access_token" },
        { word: "fly.io", within: 200 },
        { word: "flyctl", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: { page: "https://fly.io/user/personal_access_tokens", steps: ["Find the token", "Revoke it"] },
      reach: "Does everything that its user may do."
    }
  }
};

// src/services/forgejo.ts
var forgejo = {
  id: "forgejo",
  name: "Forgejo",
  docs: "https://forgejo.org/docs/latest/user/api-usage/",
  hosts: ["codeberg.org", "{var.host}"],
  vars: { host: { env: "FORGEJO_SERVER_URL" } },
  keys: {
    "forgejo-access-token": {
      name: "Forgejo access token",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*forgejo_token" },
        { named: "*forgejo_access_token" },
        { named: "*forgejo_api_token" },
        { named: "*codeberg_token" },
        { named: "*codeberg_access_token" },
        { named: "*codeberg_api_token" }
      ],
      carriers: [{ header: "Authorization", value: "token {key}" }, { query: "access_token" }],
      manual: {
        page: "https://forgejo.org/docs/latest/user/api-usage/",
        steps: ["In your Forgejo or on Codeberg: Settings, Applications", "Delete the token"]
      },
      reach: "Does on the server what its owner may, as far as its scopes go: reads and pushes code."
    }
  }
};

// src/services/fossa.ts
var fossa = {
  id: "fossa",
  name: "FOSSA",
  docs: "https://docs.fossa.com/docs/api-reference",
  hosts: ["app.fossa.com"],
  keys: {
    "fossa-api-key": {
      name: "FOSSA API token",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*fossa_api_key" },
        { named: "*fossa_token" },
        { named: "*fossa_api_token" },
        { named: "*fossa_key" },
        { command: "fossa", flag: "--fossa-api-key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.fossa.com/account/settings/integrations/api_tokens", steps: ["Find the token", "Delete it"] },
      reach: "Reads an organization\u2019s dependencies and findings; a full token changes them."
    }
  }
};

// src/services/foursquare.ts
var foursquare = {
  id: "foursquare",
  name: "Foursquare",
  docs: "https://docs.foursquare.com/developer/reference/authentication",
  hosts: ["api.foursquare.com", "places-api.foursquare.com"],
  keys: {
    "foursquare-api-key": {
      name: "Foursquare API key",
      shape: ["fsq3", { base64: 43 }, "="],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: { page: "https://foursquare.com/developers/projects", steps: ["Open the project, API keys", "Revoke the key"] },
      reach: "Calls the Places API at the project\u2019s cost."
    },
    "foursquare-client-secret": {
      name: "Foursquare client secret",
      shape: [{ base36upper: 48 }],
      beside: [{ named: "*foursquare_client_secret" }, { named: "*foursquare_secret" }],
      carriers: [{ query: "client_secret" }],
      manual: { page: "https://foursquare.com/developers/projects", steps: ["Open the project, OAuth", "Reset the secret"] },
      reach: "Signs users in as the application, or calls the old API at its cost."
    }
  }
};

// src/services/freshbooks.ts
var freshbooks = {
  id: "freshbooks",
  name: "FreshBooks",
  docs: "https://www.freshbooks.com/api/authentication",
  hosts: ["api.freshbooks.com"],
  keys: {
    "freshbooks-client-secret": {
      name: "FreshBooks app client secret",
      shape: [{ hex: 64 }],
      beside: [{ named: "*freshbooks_client_secret" }, { named: "*freshbooks_secret" }, { named: "*freshbooks_app_secret" }],
      manual: {
        page: "https://my.freshbooks.com/#/developer",
        steps: ["Developer page, open the app", "Make a new app, or ask FreshBooks for a new secret"]
      },
      reach: "With refresh tokens: reads and changes the books of accounts that have connected the app."
    }
  }
};

// src/services/freshdesk.ts
var freshdesk = {
  id: "freshdesk",
  name: "Freshdesk",
  docs: "https://developers.freshdesk.com/api/#authentication",
  hosts: ["*.freshdesk.com"],
  keys: {
    "freshdesk-api-key": {
      name: "Freshdesk API key",
      shape: [{ base62: 20 }],
      beside: [
        { named: "*fresh_desk_api_key" },
        { named: "*freshdesk_key" },
        { named: "*freshdesk_token" },
        { named: "*freshdesk_api_token" },
        { named: "*freshservice_api_key" }
      ],
      carriers: [{ basic: "{key}:X" }],
      manual: {
        page: "https://support.freshdesk.com/support/solutions/articles/215517-how-to-find-your-api-key",
        steps: ["Profile settings of the agent", "Reset the API key"]
      },
      reach: "Reads and changes tickets and contacts, as its agent may."
    }
  }
};

// src/services/freshsales.ts
var freshsales = {
  id: "freshsales",
  name: "Freshsales",
  docs: "https://developers.freshworks.com/crm/api/#authentication",
  hosts: ["*.myfreshworks.com", "*.freshsales.io"],
  keys: {
    "freshsales-api-key": {
      name: "Freshsales API key",
      shape: [{ base64url: [20, 22] }],
      beside: [
        { named: "*freshsales_api_key" },
        { named: "*freshsales_token" },
        { named: "*freshsales_key" },
        { named: "*freshworks_crm_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Token token={key}" }],
      access: "full",
      manual: { page: "https://www.freshworks.com/crm/login/", steps: ["Personal Settings, API Settings", "Reset the key"] },
      reach: "Does in the account all that its user may do."
    }
  }
};

// src/services/friendli.ts
var friendli = {
  id: "friendli",
  name: "Friendli",
  docs: "https://friendli.ai/docs/guides/personal_access_tokens",
  hosts: ["api.friendli.ai"],
  keys: {
    "friendli-token": {
      name: "Friendli access token",
      shape: ["flp_", { base62: [30, 60] }],
      beside: [{ named: "*friendli_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://friendli.ai/suite/setting/tokens", steps: ["Delete the token"] },
      reach: "Calls and deploys models at the cost of the team."
    }
  }
};

// src/services/frontegg.ts
var frontegg = {
  id: "frontegg",
  name: "Frontegg",
  docs: "https://developers.frontegg.com/guides/env-settings/keys-and-domains",
  hosts: ["api.frontegg.com", "api.us.frontegg.com"],
  keys: {
    "frontegg-secret": {
      name: "Frontegg API key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*frontegg_api_key" },
        { named: "*frontegg_secret" },
        { named: "*frontegg_client_secret" },
        { named: "*frontegg_secret_key" }
      ],
      manual: { page: "https://portal.frontegg.com/", steps: ["Environment, Keys & domains", "Regenerate the API key"] },
      reach: "Gets tokens that manage users and tenants of one environment, with its client id."
    }
  }
};

// src/services/fullstory.ts
var fullstory = {
  id: "fullstory",
  name: "Fullstory",
  docs: "https://developer.fullstory.com/server/authentication/",
  hosts: ["api.fullstory.com", "api.eu1.fullstory.com"],
  keys: {
    "fullstory-api-key": {
      name: "Fullstory API key",
      shapes: [
        [{ oneOf: ["na1.", "eu1."] }, { base64: [24, 160] }],
        [{ base64: [40, 160] }],
        [{ base64: [40, 160] }, { oneOf: ["==", "="] }]
      ],
      beside: [{ named: "*fullstory_api_key" }, { named: "*full_story_api_key" }],
      carriers: [{ header: "Authorization", value: "Basic {key}" }],
      manual: { page: "https://app.fullstory.com/ui/settings/apikeys", steps: ["Find the key", "Delete it"] },
      reach: "Reads sessions and changes users and events, as its permission says."
    }
  }
};

// src/services/fusionauth.ts
var fusionauth = {
  id: "fusionauth",
  name: "FusionAuth",
  docs: "https://fusionauth.io/docs/apis/authentication",
  hosts: ["{var.host}", "*.fusionauth.io"],
  vars: { host: { env: "FUSIONAUTH_URL" } },
  keys: {
    "fusionauth-api-key": {
      name: "FusionAuth API key",
      shapes: [[{ base64url: [40, 80] }], [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }]],
      beside: [{ named: "*fusionauth_api_key" }, { named: "*fusion_auth_api_key" }],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: {
        page: "https://fusionauth.io/docs/apis/authentication#managing-api-keys",
        steps: ["In your FusionAuth: Settings, API Keys", "Delete the key"]
      },
      reach: "Does what its endpoints and methods allow; without any, everything."
    }
  }
};

// src/services/galileo.ts
var galileo = {
  id: "galileo",
  name: "Galileo",
  docs: "https://v2docs.galileo.ai/references/faqs/find-keys",
  hosts: ["api.galileo.ai", "api.galileo.cloud"],
  keys: {
    "galileo-api-key": {
      name: "Galileo API key",
      shape: [{ base64url: 43 }],
      beside: [{ named: "galileo_api_key" }, { named: "*galileo_ai_api_key" }, { named: "galileo_key" }],
      carriers: [{ header: "Galileo-API-Key", value: "{key}" }],
      manual: { page: "https://app.galileo.ai/settings/api-keys", steps: ["Delete the key"] },
      reach: "Reads and writes traces, data sets and metrics of the person\u2019s projects."
    }
  }
};

// src/services/gemfury.ts
var gemfury = {
  id: "gemfury",
  name: "Gemfury",
  docs: "https://gemfury.com/help/tokens/",
  hosts: ["api.fury.io", "push.fury.io", "*.fury.io"],
  keys: {
    "gemfury-token": {
      name: "Gemfury token",
      shape: [{ base64url: [16, 60] }],
      beside: [
        { named: "*gemfury_token" },
        { named: "*gemfury_deploy_token" },
        { named: "*gemfury_push_token" },
        { named: "*gemfury_api_token" },
        { named: "*gemfury_api_key" },
        { named: "*fury_token" },
        { named: "*fury_auth" },
        { named: "*fury_api_token" },
        { named: "*fury_push_token" },
        { named: "*bundle_gem__fury__io" },
        { command: "fury", flag: "--api-token" }
      ],
      carriers: [{ basic: "{key}:" }],
      manual: { page: "https://manage.fury.io/", steps: ["Open the account, Tokens", "Revoke the token"] },
      reach: "Installs, or publishes, an account\u2019s private packages."
    }
  }
};

// src/services/gemini-exchange.ts
var geminiExchange = {
  id: "gemini-exchange",
  name: "Gemini (exchange)",
  docs: "https://developer.gemini.com/authentication/api-key",
  hosts: ["api.gemini.com", "api.sandbox.gemini.com"],
  keys: {
    "gemini-exchange-api-secret": {
      name: "Gemini exchange API key and secret",
      source: "https://developer.gemini.com/trading/trading",
      within: 20,
      parts: {
        id: { shape: [{ oneOf: ["account-", "master-"] }, { base62: 20 }], public: true },
        secret: {
          shape: [{ base62: [24, 32] }],
          beside: [
            { named: "*gemini_api_secret" },
            { named: "*gemini_secret" },
            { named: "*gemini_exchange_secret" },
            { named: "*gemini_secret_key" }
          ]
        }
      },
      manual: { page: "https://exchange.gemini.com/settings/api", steps: ["Settings, API", "Deactivate the key"] },
      reach: "Trades, and withdraws if it may."
    }
  }
};

// src/services/genius.ts
var genius = {
  id: "genius",
  name: "Genius",
  docs: "https://docs.genius.com/#/getting-started-h1",
  hosts: ["api.genius.com"],
  keys: {
    "genius-access-token": {
      name: "Genius access token",
      shape: [{ base64url: 64 }],
      beside: [
        { named: "*genius_access_token" },
        { named: "*genius_client_access_token" },
        { named: "*genius_api_token" },
        { named: "*genius_token" },
        { named: "*genius_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "access_token" }],
      manual: { page: "https://genius.com/api-clients", steps: ["Reset the client\u2019s secret and token"] },
      reach: "Reads songs and lyrics as the client."
    },
    "genius-client-secret": {
      name: "Genius client secret",
      shape: [{ base64url: 86 }],
      beside: [{ named: "*genius_client_secret" }],
      manual: { page: "https://genius.com/api-clients", steps: ["Reset the client\u2019s secret and token"] },
      reach: "Signs users in as the client."
    }
  }
};

// src/services/geoapify.ts
var geoapify = {
  id: "geoapify",
  name: "Geoapify",
  docs: "https://apidocs.geoapify.com/",
  hosts: ["api.geoapify.com", "maps.geoapify.com"],
  keys: {
    "geoapify-api-key": {
      name: "Geoapify API key",
      shape: [{ hex: 32 }],
      beside: [{ named: "*geoapify_api_key" }, { named: "*geoapify_key" }],
      carriers: [{ query: "apiKey" }],
      manual: { page: "https://myprojects.geoapify.com/", steps: ["Open the project, API keys", "Delete the key"] },
      reach: "Calls location services at the project\u2019s cost."
    }
  }
};

// src/services/getstream.ts
var getstream = {
  id: "getstream",
  name: "Stream",
  docs: "https://getstream.io/chat/docs/",
  hosts: ["*.stream-io-api.com", "*.getstream.io"],
  keys: {
    "getstream-api-secret": {
      name: "Stream API secret",
      shape: [{ base36: 64 }],
      beside: [
        { named: "*stream_api_secret" },
        { named: "*getstream_api_secret" },
        { named: "*get_stream_secret" },
        { named: "*stream_secret" },
        { named: "*stream_chat_api_secret" },
        { named: "*stream_secret_key" },
        { named: "*stream_io_secret" },
        { named: "*stream_video_secret_key" },
        { named: "*stream_app_secret" }
      ],
      manual: {
        page: "https://dashboard.getstream.io/",
        steps: ["The app, App Access Keys", "Create another key, use it, remove this one"]
      },
      reach: "Makes tokens of any user, reads and deletes all of the app\u2019s chats and feeds."
    }
  }
};

// src/services/ghost.ts
var ghost = {
  id: "ghost",
  name: "Ghost",
  docs: "https://docs.ghost.org/admin-api",
  hosts: ["{var.site}"],
  vars: { site: { env: "GHOST_URL" } },
  keys: {
    "ghost-admin-api-key": {
      name: "Ghost Admin API key",
      source: "https://github.com/TryGhost/SDK/blob/main/packages/admin-api/lib/admin-api.js",
      shape: [{ hex: 24, as: "id" }, ":", { hex: 64 }],
      beside: [
        { named: "*ghost_admin_api_key" },
        { named: "*ghost_api_key" },
        { named: "*ghost_admin_key" },
        { named: "*ghost_admin_api" },
        { named: "*ghost_staff_access_token" },
        { named: "*ghost_key" },
        { named: "adminApiKey" },
        { named: "admin-api-key" },
        { named: "admin_api_key" },
        { word: "ghost", within: 300 }
      ],
      access: "full",
      manual: {
        page: "https://ghost.org/docs/admin-api/",
        steps: ["In Ghost Admin: Settings, Integrations, open the integration", "Regenerate the Admin API key"]
      },
      reach: "Publishes, changes and deletes on one site; reads its members."
    }
  }
};

// src/services/giphy.ts
var giphy = {
  id: "giphy",
  name: "GIPHY",
  docs: "https://developers.giphy.com/docs/api/",
  hosts: ["api.giphy.com"],
  keys: {
    "giphy-api-key": {
      name: "GIPHY API key",
      shape: [{ base62: 32 }],
      beside: [{ named: "*giphy_api_key" }, { named: "*giphy_key" }, { named: "*giphy_api_token" }],
      carriers: [{ query: "api_key" }],
      manual: { page: "https://developers.giphy.com/dashboard/", steps: ["Open the app", "Delete it"] },
      reach: "Searches as the application."
    }
  }
};

// src/services/gitea.ts
var gitea = {
  id: "gitea",
  name: "Gitea",
  docs: "https://docs.gitea.com/development/api-usage",
  hosts: ["gitea.com", "{var.host}"],
  vars: { host: { env: "GITEA_SERVER_URL" } },
  keys: {
    "gitea-access-token": {
      name: "Gitea access token",
      source: "https://github.com/go-gitea/gitea/blob/main/models/auth/access_token.go",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*gitea_token" },
        { named: "*gitea_access_token" },
        { named: "*gitea_api_token" },
        { named: "*gitea_pat" },
        { named: "*gitea_api_key" },
        { named: "*gitea_server_token" }
      ],
      carriers: [{ header: "Authorization", value: "token {key}" }, { query: "access_token" }],
      manual: {
        page: "https://docs.gitea.com/development/api-usage",
        steps: ["In your Gitea: Settings, Applications", "Delete the token"]
      },
      reach: "Does on the server what its owner may, as far as its scopes go: reads and pushes code."
    },
    "gitea-runner-token": {
      name: "Gitea runner registration token",
      shape: [{ base62: 40 }],
      beside: [{ named: "*gitea_runner_registration_token" }, { named: "*gitea_runner_token" }],
      manual: {
        page: "https://docs.gitea.com/usage/actions/act-runner",
        steps: ["In your Gitea: Settings, Actions, Runners", "Create new Runner, reset the registration token"]
      },
      reach: "Registers runners, which then get jobs and their secrets."
    }
  }
};

// src/services/gitguardian.ts
var gitguardian = {
  id: "gitguardian",
  name: "GitGuardian",
  docs: "https://docs.gitguardian.com/api-docs/authentication",
  hosts: ["api.gitguardian.com", "api.eu1.gitguardian.com", "{var.host}"],
  vars: { host: { env: "GITGUARDIAN_INSTANCE" } },
  keys: {
    "gitguardian-api-key": {
      name: "GitGuardian API key",
      shape: [{ base62: [64, 80] }],
      beside: [
        { named: "*gitguardian_api_key" },
        { named: "*gitguardian_token" },
        { named: "*gitguardian_api_token" },
        { named: "*ggshield_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Token {key}" }],
      manual: {
        page: "https://dashboard.gitguardian.com/api/personal-access-tokens",
        steps: ["Find the token; a service account\u2019s beside it", "Revoke it"]
      },
      reach: "Scans, and with its scopes reads an organization\u2019s leaked secrets."
    }
  }
};

// src/services/github.ts
var version2 = { "x-github-api-version": "2026-03-10", accept: "application/vnd.github+json" };
var formats = "https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github";
var checksums = "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/";
var checked = [{ base62: 30 }, { crc32: "base62", length: 6, over: "runs" }];
var carriers = [
  { header: "Authorization", value: "Bearer {key}" },
  { header: "Authorization", value: "token {key}" },
  { basic: "x-access-token:{key}" }
];
var dead = { status: 401, at: "message", is: "Bad credentials" };
var user = {
  request: "GET https://{var.api}/user",
  headers: version2,
  means: { live: { status: 200, at: "login" }, dead },
  reads: {
    owner: "login",
    scopes: { header: "x-oauth-scopes", split: "," },
    expires: { header: "github-authentication-token-expiration" }
  }
};
var report = {
  request: "POST https://{var.api}/credentials/revoke",
  as: "none",
  headers: version2,
  json: { credentials: ["{key}"] },
  batch: 1e3,
  means: {
    done: 202,
    denied: [
      { status: 403, at: "message" },
      { status: 422, at: "message" },
      { status: 429, at: "message" }
    ]
  },
  settles: 60
};
var installation = {
  carriers,
  verify: {
    request: "GET https://{var.api}/installation/repositories?per_page=1",
    headers: version2,
    means: {
      live: [
        { status: 200, at: "total_count" },
        { status: 403, at: "message", is: "Resource not accessible by integration" }
      ],
      dead
    },
    reads: { account: "repositories.0.owner.login" }
  },
  revoke: {
    request: "DELETE https://{var.api}/installation/token",
    headers: version2,
    means: { done: 204, gone: dead, denied: { status: 403, at: "message" } }
  },
  manual: {
    page: "https://github.com/settings/installations",
    steps: [
      "The token dies within an hour of being made",
      "To end it now: open the App\u2019s installation and suspend or uninstall it"
    ]
  },
  reach: "Does in the repositories of one installation what the App was granted; for an hour at most."
};
var oauthApp = {
  page: "https://github.com/settings/applications",
  steps: ["Authorized OAuth Apps or Authorized GitHub Apps", "Revoke the App that the token was made for"]
};
var github = {
  id: "github",
  name: "GitHub",
  docs: "https://docs.github.com/rest/credentials/revoke",
  hosts: ["{var.api}"],
  vars: { api: { env: "REKEY_GITHUB_API", default: "api.github.com" } },
  keys: {
    "github-pat": {
      name: "GitHub personal access token (classic)",
      source: checksums,
      shape: ["ghp_", ...checked],
      carriers,
      verify: user,
      revoke: report,
      scopes: {
        read: ["read:*", "user:email", "repo:status"],
        write: [
          "write:*",
          "public_repo",
          "repo:invite",
          "repo_deployment",
          "gist",
          "notifications",
          "workflow",
          "security_events",
          "user:follow",
          "project"
        ],
        full: ["repo", "admin:*", "delete_repo", "delete:packages", "user", "site_admin", "manage_*", "codespace"]
      },
      manual: { page: "https://github.com/settings/tokens", steps: ["Tokens (classic)", "Delete the token"] },
      reach: "Acts as the person who made it, in all their repositories and organizations, as far as its scopes go."
    },
    "github-fine-grained-pat": {
      name: "GitHub fine-grained personal access token",
      source: formats,
      shape: ["github_pat_", { base62: 22 }, "_", { base62: 59 }],
      carriers,
      verify: user,
      revoke: report,
      manual: { page: "https://github.com/settings/personal-access-tokens", steps: ["Open the token", "Delete it"] },
      reach: "Acts as the person who made it, in the repositories and with the permissions that were chosen."
    },
    "github-oauth-token": {
      name: "GitHub OAuth app token",
      source: checksums,
      shape: ["gho_", ...checked],
      carriers,
      verify: user,
      revoke: report,
      scopes: {
        read: ["read:*", "user:email", "repo:status"],
        write: [
          "write:*",
          "public_repo",
          "repo:invite",
          "repo_deployment",
          "gist",
          "notifications",
          "workflow",
          "security_events",
          "user:follow",
          "project"
        ],
        full: ["repo", "admin:*", "delete_repo", "delete:packages", "user", "site_admin", "manage_*", "codespace"]
      },
      manual: oauthApp,
      reach: "Acts as a person for an OAuth app, as far as the scopes go that the person granted."
    },
    "github-user-to-server-token": {
      name: "GitHub App user access token",
      source: checksums,
      shape: ["ghu_", ...checked],
      carriers,
      verify: user,
      revoke: report,
      manual: oauthApp,
      reach: "Acts as a person for a GitHub App, within what both may do."
    },
    "github-refresh-token": {
      name: "GitHub App refresh token",
      source: formats,
      // No page says that the last six of these 76 are a checksum, so none is demanded.
      shape: ["ghr_", { base62: 76 }],
      // Nothing asks about it without using it up, so that a person has to say that it is dead.
      revoke: report,
      manual: oauthApp,
      reach: "Makes new user access tokens for six months, together with the App\u2019s client secret."
    },
    "github-installation-token": {
      name: "GitHub App installation token",
      source: checksums,
      shape: ["ghs_", ...checked],
      ...installation
    },
    "github-installation-jwt": {
      name: "GitHub App installation token (stateless)",
      source: "https://github.blog/changelog/2026-04-24-notice-about-upcoming-new-format-for-github-app-installation-tokens/",
      shape: [
        "ghs_",
        { digit: [1, 20] },
        "_eyJ",
        { base64url: [8, 1e3] },
        ".eyJ",
        { base64url: [8, 3e3] },
        ".",
        { base64url: [20, 1e3] }
      ],
      check: "jwt",
      ...installation
    }
  }
};

// src/services/gitlab.ts
var prefixes = "https://docs.gitlab.com/security/tokens/#token-prefixes";
var routable = [".01.", { base36: 2 }, { crc32: "base36", length: 7, over: "all" }];
var api = "https://{var.host}/api/v4";
var self = `${api}/personal_access_tokens/self`;
var carriers2 = [
  { header: "PRIVATE-TOKEN", value: "{key}" },
  { header: "Authorization", value: "Bearer {key}" },
  { basic: "oauth2:{key}" },
  { query: "private_token" }
];
var revoked = {
  status: 401,
  at: "error_description",
  is: "Token was revoked. You have to re-authorize from the user."
};
var expired = {
  status: 401,
  at: "error_description",
  is: "Token is expired. You can either do re-authorization or token refresh."
};
var unknown = { status: 401, at: "message", is: "401 Unauthorized" };
var denied2 = [
  { status: 400, at: "message" },
  { status: 403, at: "message" },
  { status: 403, at: "error" },
  { status: 405, at: "message" }
];
var renewed = {
  old: "dies",
  means: { done: { status: 200, at: "token" }, denied: denied2 },
  gives: { key: "token" },
  reads: { id: "id", created: "created_at", expires: "expires_at" },
  ifLost: [
    "Open the access tokens of the person, project or group",
    "Revoke the token of that name: its new value never arrived"
  ]
};
var renewals = (path) => [
  { ...renewed, request: `POST ${path}/self/rotate`, json: { expires_at: "{var.expires}" } },
  { ...renewed, request: `POST ${path}/self/rotate` }
];
var onProject = (page, ...steps) => ({ page, steps });
var repository = "https://docs.gitlab.com/user/project/deploy_tokens/";
var gitlab = {
  id: "gitlab",
  name: "GitLab",
  docs: "https://docs.gitlab.com/security/tokens/",
  hosts: ["{var.host}"],
  vars: {
    host: { env: "REKEY_GITLAB_HOST", default: "gitlab.com" },
    // Project and group tokens rotate under their own paths; the id or the path of one.
    project: { env: "REKEY_GITLAB_PROJECT" },
    group: { env: "REKEY_GITLAB_GROUP" },
    // Last day of a rotated token, YYYY-MM-DD. Unsaid, GitLab gives it a week.
    expires: { env: "REKEY_GITLAB_EXPIRES" }
  },
  keys: {
    "gitlab-access-token": {
      name: "GitLab personal, project or group access token",
      source: prefixes,
      shapes: [
        ["glpat-", { base64url: 20 }],
        ["glpat-", { base64url: [27, 300] }, ...routable]
      ],
      carriers: carriers2,
      verify: {
        request: `GET ${self}`,
        means: { live: { status: 200, at: "active", is: true }, dead: [revoked, expired, unknown] },
        reads: {
          id: "id",
          name: "name",
          owner: "user_id",
          scopes: "scopes",
          created: "created_at",
          used: "last_used_at",
          expires: "expires_at"
        }
      },
      revoke: { request: `DELETE ${self}`, means: { done: 204, gone: [revoked, expired], denied: denied2 } },
      // Each kind of token has its path, and gets 405 at the others'. The one that a setting speaks for comes first.
      rotate: [
        ...renewals(`${api}/projects/{var.project}/access_tokens`),
        ...renewals(`${api}/groups/{var.group}/access_tokens`),
        ...renewals(`${api}/personal_access_tokens`)
      ],
      scopes: {
        read: ["read_*"],
        write: ["write_*", "create_runner", "manage_runner", "ai_features", "k8s_proxy", "self_rotate"],
        full: ["api", "sudo", "admin_mode"]
      },
      manual: onProject(
        "https://gitlab.com/-/user_settings/personal_access_tokens",
        "For a project or group token: its Settings, Access tokens",
        "Revoke the token"
      ),
      reach: "Acts as the person, project or group that it was made for, as far as its scopes go."
    },
    "gitlab-runner-token": {
      name: "GitLab runner authentication token",
      source: prefixes,
      shapes: [
        [{ oneOf: ["glrt-", "glrtr-"] }, { base64url: [20, 26] }],
        [{ oneOf: ["glrt-", "glrtr-"] }, { base64url: [27, 300] }, ...routable],
        ["glrt-t", { digit: 1 }, "_", { base64url: [20, 26] }]
      ],
      // https://docs.gitlab.com/api/runners/#verify-authentication-for-a-registered-runner
      verify: {
        request: "POST https://{var.host}/api/v4/runners/verify",
        as: "none",
        form: { token: "{key}" },
        means: { live: { status: 200, at: "id" }, dead: { status: 403, at: "message", is: "403 Forbidden" } },
        reads: { id: "id", expires: "token_expires_at" }
      },
      rotate: {
        request: "POST https://{var.host}/api/v4/runners/reset_authentication_token",
        as: "none",
        form: { token: "{key}" },
        old: "dies",
        means: { done: [200, 201], denied: denied2 },
        gives: { key: "token" },
        reads: { expires: "token_expires_at" },
        ifLost: ["Open the runner", "Remove it and register it anew: its new token never arrived"]
      },
      // Ends the runner, not its token alone: there is no less.
      revoke: {
        request: "DELETE https://{var.host}/api/v4/runners",
        as: "none",
        form: { token: "{key}" },
        means: { done: 204, gone: { status: 403, at: "message", is: "403 Forbidden" } }
      },
      manual: onProject(
        "https://docs.gitlab.com/api/runners/",
        "Open the project, group or instance: Settings, CI/CD, Runners",
        "Remove the runner"
      ),
      reach: "Takes jobs in place of the runner, with their code and their secrets."
    },
    "gitlab-deploy-token": {
      name: "GitLab deploy token",
      source: prefixes,
      shapes: [
        ["gldt-", { base64url: [20, 26] }],
        ["gldt-", { base64url: [27, 300] }, ...routable]
      ],
      manual: onProject(repository, "Open the project or group: Settings, Repository, Deploy tokens", "Revoke the token"),
      reach: "Reads or writes the repository, packages and images of a project or group."
    },
    "gitlab-trigger-token": {
      name: "GitLab pipeline trigger token",
      source: prefixes,
      shape: ["glptt-", { base64url: [20, 64] }],
      manual: onProject(
        "https://docs.gitlab.com/ci/triggers/",
        "Open the project: Settings, CI/CD, Pipeline trigger tokens",
        "Revoke the token"
      ),
      reach: "Starts pipelines of one project, with variables of its holder\u2019s choice."
    },
    "gitlab-job-token": {
      name: "GitLab CI/CD job token",
      source: prefixes,
      shapes: [
        ["glcbt-", { hexAny: [1, 5] }, "_", { base64url: [20, 26] }],
        ["glcbt-", { base64url: [27, 300] }, ...routable]
      ],
      manual: onProject(
        "https://docs.gitlab.com/ci/jobs/ci_job_token/",
        "The token dies with its job: cancel the job if it still runs"
      ),
      reach: "Does for the length of one job what the person who started it may do."
    },
    "gitlab-oauth-secret": {
      name: "GitLab OAuth application secret",
      source: prefixes,
      shape: ["gloas-", { base64url: [32, 128] }],
      manual: onProject(
        "https://gitlab.com/-/user_settings/applications",
        "Open the application (or that of the group, or of the instance)",
        "Renew its secret"
      ),
      reach: "Takes part in logins in the name of an application."
    },
    "gitlab-feed-token": {
      name: "GitLab feed token",
      source: prefixes,
      shape: ["glft-", { base64url: [20, 100] }],
      access: "read",
      manual: onProject("https://gitlab.com/-/user_settings/personal_access_tokens", "Feed token", "Reset it"),
      reach: "Reads the activity and calendar feeds of a person, confidential issues included."
    },
    "gitlab-incoming-mail-token": {
      name: "GitLab incoming mail token",
      source: prefixes,
      shape: ["glimt-", { base64url: [20, 64] }],
      manual: onProject("https://gitlab.com/-/user_settings/personal_access_tokens", "Incoming email token", "Reset it"),
      reach: "Opens issues and merge requests by mail as a person."
    },
    "gitlab-agent-token": {
      name: "GitLab agent for Kubernetes token",
      source: prefixes,
      shape: ["glagent-", { base64url: [40, 64] }],
      manual: onProject(
        "https://docs.gitlab.com/user/clusters/agent/work_with_agent/",
        "Open the project: Operate, Kubernetes clusters, the agent",
        "Create a new token, roll it out, and revoke this one"
      ),
      reach: "Connects to GitLab in place of a cluster\u2019s agent."
    },
    "gitlab-workspace-token": {
      name: "GitLab workspace token",
      source: prefixes,
      shape: ["glwt-", { base64url: [20, 64] }],
      manual: onProject("https://docs.gitlab.com/user/workspace/", "Stop or terminate the workspace: its token dies at once"),
      reach: "Connects to one workspace."
    },
    "gitlab-scim-token": {
      name: "GitLab SCIM token",
      source: prefixes,
      shape: ["glsoat-", { base64url: [20, 64] }],
      manual: onProject(
        "https://docs.gitlab.com/user/group/saml_sso/scim_setup/",
        "Open the group: Settings, SAML SSO",
        "Generate a new SCIM token"
      ),
      reach: "Adds and removes the people of a group."
    },
    "gitlab-feature-flags-token": {
      name: "GitLab feature flags client token",
      source: prefixes,
      shape: ["glffct-", { base64url: [20, 64] }],
      access: "read",
      manual: onProject(
        "https://docs.gitlab.com/operations/feature_flags/",
        "Open the project: Deploy, Feature flags, Configure",
        "Regenerate the instance ID"
      ),
      reach: "Reads the feature flags of one project."
    }
  },
  usage: {
    read: [{ request: "{GET,HEAD} /api/v4/*" }],
    write: [{ request: "{POST,PUT,PATCH,DELETE} /api/v4/*" }]
  }
};

// src/services/gocardless.ts
var gocardless = {
  id: "gocardless",
  name: "GoCardless",
  docs: "https://developer.gocardless.com/api-reference/",
  hosts: ["api.gocardless.com", "api-sandbox.gocardless.com"],
  keys: {
    "gocardless-access-token": {
      name: "GoCardless access token",
      shape: ["live_", { base64url: 40 }],
      beside: [
        { named: "*gocardless_access_token" },
        { named: "*gocardless_token" },
        { named: "*gocardless_api_key" },
        { named: "*gc_access_token" },
        { named: "*gocardless_live_token" },
        { word: "gocardless", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://manage.gocardless.com/developers/access-tokens",
        steps: ["Developers, Access tokens", "Revoke the token"]
      },
      reach: "Takes Direct Debit payments from customers and reads them; read-only tokens read."
    },
    "gocardless-sandbox-access-token": {
      name: "GoCardless sandbox access token",
      shape: ["sandbox_", { base64url: 40 }],
      beside: [
        { named: "*gocardless_access_token" },
        { named: "*gocardless_token" },
        { named: "*gocardless_api_key" },
        { named: "*gc_access_token" },
        { named: "*gocardless_sandbox_token" },
        { word: "gocardless", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://manage-sandbox.gocardless.com/developers/access-tokens",
        steps: ["Developers, Access tokens", "Revoke the token"]
      },
      reach: "Reads and changes data of the sandbox."
    },
    "gocardless-webhook-secret": {
      name: "GoCardless webhook secret",
      shape: [{ base64url: [20, 100] }],
      beside: [
        { named: "*gocardless_webhook_secret" },
        { named: "*gocardless_webhook_endpoint_secret" },
        { named: "*gc_webhook_secret" }
      ],
      manual: {
        page: "https://manage.gocardless.com/developers/webhook-endpoints",
        steps: ["Developers, Webhook endpoints", "Make a new endpoint and delete this one"]
      },
      reach: "Forges events about payments."
    }
  }
};

// src/services/gogs.ts
var gogs = {
  id: "gogs",
  name: "Gogs",
  docs: "https://github.com/gogs/docs-api",
  hosts: ["{var.host}"],
  vars: { host: { env: "GOGS_URL" } },
  keys: {
    "gogs-access-token": {
      name: "Gogs access token",
      shape: [{ hex: 40 }],
      beside: [{ named: "*gogs_token" }, { named: "*gogs_access_token" }, { named: "*gogs_api_token" }],
      carriers: [{ header: "Authorization", value: "token {key}" }, { query: "token" }],
      manual: {
        page: "https://github.com/gogs/docs-api",
        steps: ["In your Gogs: Your Settings, Applications", "Delete the token"]
      },
      reach: "Does on the server what its owner may: reads and pushes code."
    }
  }
};

// src/services/google.ts
var google = {
  id: "google",
  name: "Google",
  docs: "https://cloud.google.com/docs/authentication/api-keys",
  hosts: ["*.googleapis.com", "www.google.com", "accounts.google.com", "oauth2.googleapis.com"],
  keys: {
    "google-api-key": {
      name: "Google API key",
      source: "https://cloud.google.com/docs/authentication/api-keys",
      shape: ["AIza", { base64url: 35 }],
      carriers: [{ header: "x-goog-api-key", value: "{key}" }, { query: "key" }],
      manual: {
        page: "https://console.cloud.google.com/apis/credentials",
        steps: ["Find the key by Show key, or by its restrictions", "Rotate or delete it"]
      },
      reach: "Calls the APIs that it is not restricted from, at the project\u2019s cost; with Gemini enabled also its files and cached prompts."
    },
    "google-auth-key": {
      name: "Google Gemini authorization key",
      shape: ["AQ.", { base64url: [40, 100] }],
      beside: [
        { named: "*google_api_key" },
        { named: "*gemini_api_key" },
        { named: "*gemini_key" },
        { named: "*google_genai_api_key" },
        { named: "*google_generative_ai_api_key" },
        { named: "*google_ai_api_key" },
        { named: "*google_ai_key" },
        { word: "generativelanguage.googleapis.com", within: 300 },
        { word: "x-goog-api-key", within: 60 }
      ],
      carriers: [{ header: "x-goog-api-key", value: "{key}" }],
      manual: { page: "https://aistudio.google.com/api-keys", steps: ["Find the key", "Delete it"] },
      reach: "Uses Gemini at the project\u2019s cost."
    },
    "google-oauth-client-secret": {
      name: "Google OAuth client secret",
      shape: ["GOCSPX-", { base64url: 28 }],
      beside: [
        { named: "*client_secret" },
        { named: "*google" },
        { named: "*google_key" },
        { named: "*google_api_key" },
        { named: "*google_token" },
        { named: "*google_secret" },
        { named: "*google_password" },
        { named: "*oauth" },
        { named: "*gmail" },
        { named: "*gmail_key" },
        { named: "*gmail_api_key" },
        { named: "*gmail_token" },
        { named: "*gmail_secret" },
        { named: "*gmail_password" },
        { named: "*secret" },
        { word: "googleusercontent.com", within: 400 },
        { word: "google", within: 200 }
      ],
      manual: {
        page: "https://console.cloud.google.com/apis/credentials",
        steps: ["Open the OAuth client", "Add a secret, use it, then disable and delete this one"]
      },
      reach: "Signs users in as the application and uses refresh tokens that were issued to it."
    },
    "google-oauth-refresh-token": {
      name: "Google OAuth refresh token",
      shape: ["1//0", { base64url: [40, 200] }],
      beside: [
        { named: "*refresh_token" },
        { named: "*google" },
        { named: "*google_key" },
        { named: "*google_api_key" },
        { named: "*google_token" },
        { named: "*google_secret" },
        { named: "*google_password" },
        { named: "*gmail" },
        { named: "*gmail_key" },
        { named: "*gmail_api_key" },
        { named: "*gmail_token" },
        { named: "*gmail_secret" },
        { named: "*gmail_password" },
        { word: "refresh_token", within: 40 },
        { word: "googleapis.com", within: 300 }
      ],
      manual: { page: "https://myaccount.google.com/connections", steps: ["Open the application", "Remove its access"] },
      reach: "With the client\u2019s secret: makes access tokens for the user\u2019s mail, files or cloud until it is revoked."
    },
    "google-oauth-access-token": {
      name: "Google OAuth access token",
      shapes: [
        ["ya29.", { base64url: [60, 1e3] }],
        ["ya29.c.", { base64url: [60, 1e3] }]
      ],
      beside: [
        { named: "*access_token" },
        { named: "*token" },
        { named: "*google" },
        { named: "*google_key" },
        { named: "*google_api_key" },
        { named: "*google_token" },
        { named: "*google_secret" },
        { named: "*google_password" },
        { named: "*gcp_key" },
        { named: "*gcp_api_key" },
        { named: "*gcp_token" },
        { named: "*gcp_secret" },
        { named: "*gcp_password" },
        { named: "*authorization" },
        { word: "Bearer", within: 20 },
        { word: "googleapis.com", within: 300 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://myaccount.google.com/connections",
        steps: ["It ends by itself within an hour", "Open the application and remove its access"]
      },
      reach: "Does what its scopes allow, for an hour."
    },
    "google-fcm-server-key": {
      name: "Firebase Cloud Messaging server key",
      shape: ["AAAA", { base64url: 7 }, ":APA91b", { base64url: 134 }],
      beside: [
        { named: "*fcm_key" },
        { named: "*fcm_api_key" },
        { named: "*fcm_token" },
        { named: "*fcm_secret" },
        { named: "*fcm_password" },
        { named: "*server_key" },
        { named: "*firebase" },
        { named: "*firebase_key" },
        { named: "*firebase_api_key" },
        { named: "*firebase_token" },
        { named: "*firebase_secret" },
        { named: "*firebase_password" },
        { named: "*gcm_key" },
        { named: "*gcm_api_key" },
        { named: "*gcm_token" },
        { named: "*gcm_secret" },
        { named: "*gcm_password" },
        { named: "*push" },
        { named: "*authorization" },
        { word: "fcm.googleapis.com", within: 300 },
        { word: "key=", within: 20 }
      ],
      carriers: [{ header: "Authorization", value: "key={key}" }],
      manual: {
        page: "https://console.firebase.google.com/",
        steps: ["Project settings, Cloud Messaging", "Delete the server key; the legacy API has ended"]
      },
      reach: "Sent messages to every device of the app while the legacy API lasted."
    },
    "google-recaptcha-secret": {
      name: "reCAPTCHA secret key",
      shape: ["6L", { base64url: 38 }],
      beside: [
        { named: "*recaptcha_secret" },
        { named: "*recaptcha_secret_key" },
        { named: "*recaptcha_private_key" },
        { named: "*captcha_secret" },
        { named: "*captcha_secret_key" },
        { named: "*recaptcha_private" },
        { named: "*recaptcha_v2_secret" },
        { named: "*recaptcha_v3_secret" }
      ],
      manual: {
        page: "https://www.google.com/recaptcha/admin",
        steps: ["Open the site\u2019s settings", "Make new keys: the secret can\u2019t be changed alone"]
      },
      reach: "Answers for the site whether a visitor passed the test."
    }
  }
};

// src/services/google-service-account.ts
var googleServiceAccount = {
  id: "google-service-account",
  name: "Google service account",
  docs: "https://cloud.google.com/iam/docs/keys-create-delete",
  hosts: ["iam.googleapis.com", "oauth2.googleapis.com"],
  keys: {
    "google-service-account-key": {
      name: "Google service account key",
      source: "https://cloud.google.com/iam/docs/keys-create-delete#creating",
      within: 40,
      parts: {
        private_key_id: { shape: [{ hex: 40 }], public: true, beside: [{ named: "private_key_id" }] },
        private_key: {
          shape: ["-----BEGIN PRIVATE KEY-----", { until: "-----END PRIVATE KEY-----", not: "-----BEGIN", max: 32768 }]
        },
        client_email: {
          shape: [{ lower: 1 }, { base64url: [5, 29] }, "@", { lower: 1 }, { base64url: [5, 29] }, ".iam.gserviceaccount.com"],
          public: true
        }
      },
      manual: {
        page: "https://console.cloud.google.com/iam-admin/serviceaccounts",
        steps: ["Open the account, Keys", "Make a new key if it is in use, then delete the one with this id"]
      },
      reach: "Does in the cloud what the roles of the service account allow."
    }
  }
};

// src/services/grafana.ts
var grafana = {
  id: "grafana",
  name: "Grafana",
  docs: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
  hosts: ["{var.host}", "grafana.com", "*.grafana.net"],
  vars: { host: { env: "GRAFANA_URL" } },
  keys: {
    "grafana-service-account-token": {
      name: "Grafana service account token",
      source: "https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/tokengen.go",
      shape: ["glsa_", { base62: 32 }, "_", { hex: 8 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "api_key:{key}" }],
      manual: {
        page: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
        steps: ["In your Grafana: Administration, Users and access, Service accounts", "Open the account, delete the token"]
      },
      reach: "Does in one organization what the role of its service account allows."
    },
    "grafana-cloud-token": {
      name: "Grafana Cloud access policy token",
      source: "https://github.com/grafana/sigil-sdk/blob/main/plugins/pi/README.md",
      shape: ["glc_eyJvIjoi", { base64: [40, 400] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://grafana.com/orgs",
        steps: ["Open the organization, Security, Access Policies", "Delete the token"]
      },
      reach: "Reads or writes metrics, logs, traces or stacks, as its policy says."
    },
    "grafana-api-key": {
      name: "Grafana API key (old)",
      shape: ["eyJrIjoi", { base64: 44 }, "LCJuIjoi", { base64: [8, 160] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/",
        steps: ["In your Grafana: Administration, API keys", "Delete the key"]
      },
      reach: "Does in one organization what its role allows."
    }
  }
};

// src/services/greenhouse.ts
var greenhouse = {
  id: "greenhouse",
  name: "Greenhouse",
  docs: "https://developers.greenhouse.io/harvest.html#authentication",
  hosts: ["harvest.greenhouse.io", "boards-api.greenhouse.io", "api.greenhouse.io"],
  keys: {
    "greenhouse-api-key": {
      name: "Greenhouse API key",
      shapes: [[{ hex: [32, 60] }, "-", { digit: [1, 3] }], [{ hex: 32 }]],
      beside: [
        { named: "*greenhouse_api_key" },
        { named: "*greenhouse_api_token" },
        { named: "*greenhouse_token" },
        { named: "*greenhouse_key" },
        { named: "*greenhouse_harvest_api_key" },
        { named: "*greenhouse_harvest_key" }
      ],
      carriers: [{ basic: "{key}:" }],
      manual: {
        page: "https://app.greenhouse.io/configure/dev_center/credentials",
        steps: ["Configure, Dev Center, API Credential Management", "Delete the key"]
      },
      reach: "Reads candidates and jobs, as far as its permissions go."
    }
  }
};

// src/services/greynoise.ts
var greynoise = {
  id: "greynoise",
  name: "GreyNoise",
  docs: "https://docs.greynoise.io/docs/using-the-greynoise-api",
  hosts: ["api.greynoise.io"],
  keys: {
    "greynoise-api-key": {
      name: "GreyNoise API key",
      shape: [{ base62: 64 }],
      beside: [{ named: "*greynoise_api_key" }, { named: "*greynoise_key" }, { named: "*grey_noise_api_key" }],
      carriers: [{ header: "key", value: "{key}" }],
      manual: { page: "https://viz.greynoise.io/account/api-key", steps: ["Rotate the key"] },
      reach: "Searches at the account\u2019s cost."
    }
  }
};

// src/services/groq.ts
var groq = {
  id: "groq",
  name: "Groq",
  docs: "https://console.groq.com/docs/api-reference",
  hosts: ["api.groq.com"],
  keys: {
    "groq-api-key": {
      name: "Groq API key",
      shape: ["gsk_", { base62: 20 }, "WGdyb3FY", { base62: 24 }],
      beside: [{ named: "*groq_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://console.groq.com/keys", steps: ["Delete the key"] },
      reach: "Calls models at the cost of the project."
    }
  }
};

// src/services/growthbook.ts
var growthbook = {
  id: "growthbook",
  name: "GrowthBook",
  docs: "https://docs.growthbook.io/api",
  hosts: ["api.growthbook.io", "{var.host}"],
  vars: { host: { env: "GB_API_URL" } },
  keys: {
    "growthbook-secret-key": {
      name: "GrowthBook secret key",
      source: "https://github.com/growthbook/growthbook/blob/main/packages/back-end/src/models/ApiKeyModel.ts",
      shapes: [
        ["secret_", { oneOf: ["admin_", "readonly_", "user_", "visualEditor_"] }, { base62: [36, 43] }],
        ["secret_", { base62: [36, 43] }]
      ],
      beside: [
        { named: "*growthbook_api_key" },
        { named: "*growthbook_secret_key" },
        { named: "*growthbook_secret" },
        { named: "*growthbook_token" },
        { named: "*gb_api_key" },
        { named: "*gb_secret_key" },
        { word: "growthbook", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "{key}:" }],
      manual: {
        page: "https://app.growthbook.io/settings/keys",
        steps: ["Find the key; a person\u2019s own under Personal Access Tokens", "Delete it"]
      },
      reach: "Reads, or with its role changes, flags, experiments and metrics."
    }
  }
};

// src/services/guardrails.ts
var guardrails = {
  id: "guardrails",
  name: "Guardrails AI",
  docs: "https://www.guardrailsai.com/docs/faq",
  hosts: ["hub.api.guardrailsai.com", "hub.guardrailsai.com"],
  keys: {
    "guardrails-token": {
      name: "Guardrails Hub token",
      shape: ["eyJ", { base64url: [8, 2e3] }, ".", { base64url: [8, 4e3] }, ".", { base64url: [20, 1e3] }],
      check: "jwt",
      beside: [
        { named: "guardrails_token" },
        { named: "guardrails_api_key" },
        { named: "gr_token" },
        { named: "token", in: "**/.guardrailsrc" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://hub.guardrailsai.com/keys", steps: ["Delete the key"] },
      reach: "Installs the account\u2019s private validators and calls hosted ones."
    }
  }
};

// src/services/gusto.ts
var gusto = {
  id: "gusto",
  name: "Gusto",
  docs: "https://docs.gusto.com/embedded-payroll/docs/authentication",
  hosts: ["api.gusto.com", "api.gusto-demo.com"],
  keys: {
    "gusto-client-secret": {
      name: "Gusto app client secret",
      shape: [{ base64url: [40, 64] }],
      beside: [{ named: "*gusto_client_secret" }, { named: "*gusto_secret" }, { named: "*gusto_app_secret" }],
      manual: { page: "https://dev.gusto.com/", steps: ["Open the application", "Rotate the secret"] },
      reach: "With refresh tokens: reads and changes payroll of companies that have connected the app."
    },
    "gusto-access-token": {
      name: "Gusto access token",
      shape: [{ base64url: [40, 64] }],
      beside: [
        { named: "*gusto_access_token" },
        { named: "*gusto_api_token" },
        { named: "*gusto_refresh_token" },
        { named: "*gusto_company_api_token" },
        { named: "*gusto_system_access_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://dev.gusto.com/",
        steps: ["It dies within two hours; a refresh token lasts", "Disconnect the app in the company, or rotate the secret"]
      },
      reach: "Reads and changes payroll of one company."
    }
  }
};

// src/services/harness.ts
var harness = {
  id: "harness",
  name: "Harness",
  docs: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys",
  hosts: ["app.harness.io", "*.harness.io"],
  keys: {
    "harness-token": {
      name: "Harness API token",
      shape: [{ oneOf: ["pat.", "sat."] }, { base64url: 22, as: "account" }, ".", { hex: 24, as: "id" }, ".", { base62: 20 }],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      manual: {
        page: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys",
        steps: ["Your profile, or the service account, API Keys", "Delete the token, or rotate it"]
      },
      reach: "Does in Harness what its person or service account may: runs pipelines, reads and changes them."
    }
  }
};

// src/services/harvest.ts
var harvest = {
  id: "harvest",
  name: "Harvest",
  docs: "https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/",
  hosts: ["api.harvestapp.com", "id.getharvest.com"],
  keys: {
    "harvest-access-token": {
      name: "Harvest personal access token",
      shape: [{ digit: [4, 10], as: "id" }, ".pt.", { base64url: [80, 90] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://id.getharvest.com/developers", steps: ["Developers, open the token", "Delete it"] },
      reach: "Does in the account all that its user may do: time, invoices, people."
    }
  }
};

// src/services/hashicorp-boundary.ts
var hashicorpBoundary = {
  id: "hashicorp-boundary",
  name: "HashiCorp Boundary",
  docs: "https://developer.hashicorp.com/boundary/docs/concepts/domain-model/auth-methods",
  hosts: ["{var.address}", "*.boundary.hashicorp.cloud"],
  vars: { address: { env: "BOUNDARY_ADDR" } },
  keys: {
    "hashicorp-boundary-token": {
      name: "Boundary auth token",
      source: "https://github.com/hashicorp/boundary/blob/main/globals/prefixes.go",
      shape: ["at_", { base62: 10, as: "id" }, "_s1", { base58: [40, 500] }],
      beside: [{ named: "*boundary_token" }, { word: "boundary", within: 200 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://developer.hashicorp.com/boundary/docs/commands/auth-tokens",
        steps: ["boundary auth-tokens delete -id with the token\u2019s first part"]
      },
      reach: "Acts as its user until it expires: opens sessions to targets."
    }
  }
};

// src/services/hasura.ts
var hasura = {
  id: "hasura",
  name: "Hasura",
  docs: "https://hasura.io/docs/latest/auth/authentication/admin-secret-access/",
  hosts: ["data.pro.hasura.io", "*.hasura.app", "{var.host}"],
  vars: { host: { env: "HASURA_GRAPHQL_ENDPOINT" } },
  keys: {
    "hasura-admin-secret": {
      name: "Hasura admin secret",
      shape: [{ base64url: [20, 100] }],
      beside: [
        { named: "*hasura_graphql_admin_secret" },
        { named: "*hasura_admin_secret" },
        { named: "*hasura_secret" },
        { command: "hasura", flag: "--admin-secret" },
        { named: "admin_secret", in: "**/hasura/config.yaml" }
      ],
      carriers: [{ header: "X-Hasura-Admin-Secret", value: "{key}" }],
      manual: {
        page: "https://hasura.io/docs/latest/hasura-cloud/projects/secure/",
        steps: ["Project settings, Env vars", "Change HASURA_GRAPHQL_ADMIN_SECRET"]
      },
      reach: "Reads and writes all data behind a GraphQL server, past its permissions."
    }
  }
};

// src/services/have-i-been-pwned.ts
var haveIBeenPwned = {
  id: "have-i-been-pwned",
  name: "Have I Been Pwned",
  docs: "https://haveibeenpwned.com/API/v3#Authorisation",
  hosts: ["haveibeenpwned.com"],
  keys: {
    "have-i-been-pwned-api-key": {
      name: "Have I Been Pwned API key",
      source: "https://haveibeenpwned.com/API/v3#Authorisation",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*hibp_api_key" },
        { named: "*hibp_key" },
        { named: "*haveibeenpwned_api_key" },
        { named: "*have_i_been_pwned_api_key" }
      ],
      carriers: [{ header: "hibp-api-key", value: "{key}" }],
      manual: { page: "https://haveibeenpwned.com/API/Key", steps: ["Regenerate the key"] },
      reach: "Searches breaches at the account\u2019s cost, and those of its domains."
    }
  }
};

// src/services/healthchecks.ts
var healthchecks = {
  id: "healthchecks",
  name: "Healthchecks.io",
  docs: "https://healthchecks.io/docs/api/",
  hosts: ["healthchecks.io", "{var.host}"],
  vars: { host: { env: "HEALTHCHECKS_URL" } },
  keys: {
    "healthchecks-api-key": {
      name: "Healthchecks.io API key",
      shape: [{ base64url: 32 }],
      beside: [{ named: "*healthchecks_api_key" }, { named: "*healthchecks_io_api_key" }, { named: "hc_api_key" }],
      carriers: [{ header: "X-Api-Key", value: "{key}" }],
      manual: {
        page: "https://healthchecks.io/accounts/profile/",
        steps: ["Open the project, Settings, API Access", "Revoke the key"]
      },
      reach: "Reads or changes all checks of one project."
    }
  }
};

// src/services/helicone.ts
var groups = [{ base36: 7 }, "-", { base36: 7 }, "-", { base36: 7 }, "-", { base36: 7 }];
var helicone = {
  id: "helicone",
  name: "Helicone",
  docs: "https://docs.helicone.ai/helicone-headers/helicone-auth",
  hosts: ["api.helicone.ai", "ai-gateway.helicone.ai", "eu.api.helicone.ai"],
  keys: {
    "helicone-api-key": {
      name: "Helicone API key",
      source: "https://github.com/Helicone/helicone/blob/main/valhalla/jawn/src/managers/apiKeys/KeyManager.ts",
      shapes: [
        [{ oneOf: ["sk-helicone-", "pk-helicone-"] }, ...groups],
        [{ oneOf: ["sk-helicone-eu-", "pk-helicone-eu-"] }, ...groups]
      ],
      beside: [{ named: "*helicone_api_key" }],
      carriers: [
        { header: "Helicone-Auth", value: "Bearer {key}" },
        { header: "Authorization", value: "Bearer {key}" }
      ],
      manual: { page: "https://us.helicone.ai/settings/api-keys", steps: ["Delete the key"] },
      reach: "Reads logged prompts and answers, and calls models through the gateway at the cost of the organization."
    },
    "helicone-proxy-key": {
      name: "Helicone proxy key",
      source: "https://github.com/Helicone/helicone/blob/main/valhalla/jawn/src/managers/apiKeys/KeyManager.ts",
      shape: [
        { oneOf: ["sk-helicone-eu-proxy-", "sk-helicone-proxy-"] },
        ...groups,
        "-",
        { hex: 8 },
        "-",
        { hex: 4 },
        "-",
        { hex: 4 },
        "-",
        { hex: 4 },
        "-",
        { hex: 12 }
      ],
      beside: [{ named: "*helicone_proxy_key" }, { named: "*helicone_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://us.helicone.ai/settings", steps: ["Vault", "Delete the proxy key"] },
      reach: "Calls a provider\u2019s models with the provider key that is kept behind it."
    }
  }
};

// src/services/here.ts
var here = {
  id: "here",
  name: "HERE",
  docs: "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html",
  hosts: ["*.hereapi.com", "*.ls.hereapi.com"],
  keys: {
    "here-api-key": {
      name: "HERE API key",
      shape: [{ base64url: 43 }],
      beside: [
        { named: "here_api_key" },
        { named: "react_app_here_api_key" },
        { named: "next_public_here_api_key" },
        { named: "vite_here_api_key" },
        { named: "*here_maps_api_key" },
        { named: "*heremaps_api_key" },
        { named: "*here_apikey_rest" }
      ],
      carriers: [{ query: "apiKey" }],
      manual: { page: "https://platform.here.com/access/", steps: ["Apps, the app, API keys", "Disable or delete the key"] },
      reach: "Calls location services at the account\u2019s cost."
    }
  }
};

// src/services/heroku.ts
var heroku = {
  id: "heroku",
  name: "Heroku",
  docs: "https://devcenter.heroku.com/articles/oauth",
  hosts: ["api.heroku.com", "git.heroku.com"],
  keys: {
    "heroku-token": {
      name: "Heroku API token",
      source: "https://devcenter.heroku.com/articles/oauth",
      shapes: [
        ["HRKU-AA", { base64url: 58 }],
        ["HRKU-", { hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://dashboard.heroku.com/account/applications",
        steps: ["Authorizations, or API Key under Account", "Revoke it; Regenerate API Key"]
      },
      reach: "Reads and changes apps, their configuration and data, as far as its scope goes."
    },
    "heroku-old-key": {
      name: "Heroku API key (without prefix)",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*heroku_api_key" },
        { named: "*heroku_api_token" },
        { named: "*heroku_auth_token" },
        { named: "*heroku_key" },
        { named: "*heroku_token" },
        { named: "*heroku_secret" },
        { named: "*heroku_oauth_token" },
        { named: "*heroku_deploy_key" },
        { word: "machine api.heroku.com", within: 120 },
        { word: "machine git.heroku.com", within: 120 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.heroku.com/account", steps: ["API Key, Regenerate API Key"] },
      reach: "Does everything that its user may do."
    }
  }
};

// src/services/hetzner.ts
var hetzner = {
  id: "hetzner",
  name: "Hetzner",
  docs: "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/",
  hosts: ["api.hetzner.cloud", "dns.hetzner.com"],
  keys: {
    "hetzner-cloud-token": {
      name: "Hetzner Cloud API token",
      source: "https://docs.ansible.com/ansible/2.4/collections/hetzner/hcloud/docsite/guides.html",
      shape: [{ base62: 64 }],
      beside: [
        { named: "*hcloud_token" },
        { named: "*hetzner_token" },
        { named: "*hetzner_api_token" },
        { named: "*hetzner_cloud_token" },
        { named: "*hcloud_api_token" },
        { named: "*hetzner_api_key" },
        { named: "*hcloud_key" },
        { named: "*hetzner_cloud_api_token" },
        { named: "token", in: "**/hcloud/cli.toml" },
        { word: "api.hetzner.cloud", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://console.hetzner.com/", steps: ["The project, Security, API tokens", "Delete the token"] },
      reach: "Reads, or reads and changes, everything in one project."
    },
    "hetzner-dns-token": {
      name: "Hetzner DNS API token",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*hetzner_dns_token" },
        { named: "*hetzner_dns_api_token" },
        { named: "*hetzner_dns_api_key" },
        { named: "*auth-api-token" }
      ],
      carriers: [{ header: "Auth-API-Token", value: "{key}" }],
      manual: { page: "https://dns.hetzner.com/settings/api-token", steps: ["Find the token", "Delete it"] },
      reach: "Changes all zones of its user."
    }
  }
};

// src/services/hex-pm.ts
var hexPm = {
  id: "hex-pm",
  name: "Hex",
  docs: "https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html",
  hosts: ["{var.api}"],
  vars: { api: { env: "HEX_API_URL" } },
  keys: {
    "hex-pm-api-key": {
      name: "Hex API key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*hex_api_key" },
        { named: "*hexpm_api_key" },
        { named: "*hex_pm_api_key" },
        { named: "*hexpm_token" },
        { named: "*hexpm_write_key" },
        { named: "*hex_repos_key" },
        { named: "*hex_organization_key" },
        { named: "*hex_auth_key" }
      ],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: {
        page: "https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html",
        steps: ["List keys: `mix hex.user key list`", "Revoke it: `mix hex.user key revoke NAME`"]
      },
      reach: "Publishes packages that others build, or installs an organization\u2019s private ones."
    }
  }
};

// src/services/heygen.ts
var heygen = {
  id: "heygen",
  name: "HeyGen",
  docs: "https://docs.heygen.com/docs/quick-start",
  hosts: ["api.heygen.com", "upload.heygen.com"],
  keys: {
    "heygen-api-key": {
      name: "HeyGen API key",
      shapes: [
        ["sk_V2_hgu_", { base62: 11 }, "_", { base62: 32 }],
        [{ base64: [40, 80] }, { oneOf: ["==", "="] }],
        [{ base64: [44, 80] }]
      ],
      beside: [{ named: "*heygen_api_key" }, { named: "*heygen_key" }, { named: "*heygen_token" }],
      carriers: [{ header: "X-Api-Key", value: "{key}" }],
      manual: { page: "https://app.heygen.com/settings/api", steps: ["Regenerate the token"] },
      reach: "Makes videos at the cost of the account, and reads its avatars and videos."
    }
  }
};

// src/services/hologram.ts
var hologram = {
  id: "hologram",
  name: "Hologram",
  docs: "https://support.hologram.io/hc/en-us/articles/360035212714-Hologram-API-keys",
  hosts: ["dashboard.hologram.io"],
  keys: {
    "hologram-api-key": {
      name: "Hologram API key",
      shape: [{ base62: [28, 40] }],
      beside: [{ named: "*hologram_api_key" }, { named: "*hologram_apikey" }, { named: "*hologram_io_api_key" }],
      carriers: [{ basic: "apikey:{key}" }],
      manual: { page: "https://dashboard.hologram.io/account/api", steps: ["Generate a new key: the old one dies"] },
      reach: "Reads and changes devices and SIM cards of the account."
    }
  }
};

// src/services/honeybadger.ts
var honeybadger = {
  id: "honeybadger",
  name: "Honeybadger",
  docs: "https://docs.honeybadger.io/api/getting-started/",
  hosts: ["api.honeybadger.io", "app.honeybadger.io", "eu-api.honeybadger.io"],
  keys: {
    "honeybadger-project-key": {
      name: "Honeybadger project key",
      shape: ["hbp_", { base62: 36 }],
      carriers: [{ header: "X-API-Key", value: "{key}" }],
      manual: { page: "https://app.honeybadger.io/projects", steps: ["Open the project, Settings, API Keys", "Revoke the key"] },
      reach: "Sends errors and events into one project."
    },
    "honeybadger-old-project-key": {
      name: "Honeybadger project key (without prefix)",
      shapes: [[{ hex: 8 }], [{ hex: 32 }]],
      beside: [{ named: "*honeybadger_api_key" }, { named: "api_key", in: "**/honeybadger.yml" }],
      carriers: [{ header: "X-API-Key", value: "{key}" }],
      manual: { page: "https://app.honeybadger.io/projects", steps: ["Open the project, Settings, API Keys", "Revoke the key"] },
      reach: "Sends errors and events into one project."
    },
    "honeybadger-auth-token": {
      name: "Honeybadger personal token",
      shape: [{ base62: 20 }],
      beside: [{ named: "*honeybadger_auth_token" }, { named: "*honeybadger_personal_auth_token" }],
      carriers: [{ basic: "{key}:" }],
      manual: { page: "https://app.honeybadger.io/users/edit#authentication", steps: ["API authentication token", "Reset it"] },
      reach: "Reads and changes all projects of its user."
    }
  }
};

// src/services/honeycomb.ts
var marked = (kind) => [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `hc${letter}${kind}_`);
var honeycomb = {
  id: "honeycomb",
  name: "Honeycomb",
  docs: "https://docs.honeycomb.io/api/authentication",
  hosts: ["api.honeycomb.io", "api.eu1.honeycomb.io"],
  keys: {
    "honeycomb-ingest-key": {
      name: "Honeycomb ingest key",
      source: "https://docs.honeycomb.io/api/authentication",
      shape: [{ oneOf: marked("ik") }, { base36: 58 }],
      carriers: [{ header: "X-Honeycomb-Team", value: "{key}" }],
      manual: {
        page: "https://ui.honeycomb.io/account",
        steps: ["Open the environment, API Keys, Ingest", "Disable or delete the key"]
      },
      reach: "Sends events into one environment."
    },
    "honeycomb-configuration-key": {
      name: "Honeycomb configuration key",
      source: "https://docs.honeycomb.io/api/authentication",
      shape: [{ oneOf: marked("lk") }, { base36: 58 }],
      carriers: [{ header: "X-Honeycomb-Team", value: "{key}" }],
      manual: {
        page: "https://ui.honeycomb.io/account",
        steps: ["Open the environment, API Keys, Configuration", "Disable or delete the key"]
      },
      reach: "Reads and changes one environment, as far as its permissions go."
    },
    "honeycomb-management-key": {
      name: "Honeycomb management key",
      source: "https://docs.honeycomb.io/api/authentication",
      shape: [{ oneOf: marked("mk") }, { base36: 26 }, ":", { base36: 32 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://ui.honeycomb.io/account",
        steps: ["Open the team, API Keys, Management", "Disable or delete the key"]
      },
      reach: "Manages environments and API keys of the team."
    },
    "honeycomb-old-key": {
      name: "Honeycomb key (without prefix)",
      shapes: [[{ hex: 32 }], [{ base62: 22 }]],
      beside: [{ named: "*honeycomb_api_key" }, { named: "*honeycomb_write_key" }, { named: "*honeycomb_team_key" }],
      carriers: [{ header: "X-Honeycomb-Team", value: "{key}" }],
      manual: { page: "https://ui.honeycomb.io/account", steps: ["Open the environment, API Keys", "Disable or delete the key"] },
      reach: "Reads and writes one environment, as far as its permissions go."
    }
  }
};

// src/services/hubspot.ts
var hubspot = {
  id: "hubspot",
  name: "HubSpot",
  docs: "https://developers.hubspot.com/docs/apps/legacy-apps/authentication/intro-to-auth",
  hosts: ["api.hubapi.com", "api.hubspot.com"],
  keys: {
    "hubspot-private-app-token": {
      name: "HubSpot private app token",
      shape: [
        "pat-",
        { oneOf: ["na1", "na2", "na3", "eu1", "ap1"] },
        "-",
        { hex: 8 },
        "-",
        { hex: 4 },
        "-",
        { hex: 4 },
        "-",
        { hex: 4 },
        "-",
        { hex: 12 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.hubspot.com/private-apps/",
        steps: ["Development, Legacy apps, open the app, Auth", "Rotate the token, and expire the old one now"]
      },
      reach: "Does in the account what its scopes name: contacts, deals, mail."
    },
    "hubspot-personal-access-key": {
      name: "HubSpot CLI personal access key",
      shape: ["C", { base64url: [100, 600] }],
      beside: [
        { named: "*hubspot_personal_access_key" },
        { named: "*hs_personal_access_key" },
        { named: "personalAccessKey", in: "**/{hubspot.config.yml,config.yml}" }
      ],
      manual: {
        page: "https://app.hubspot.com/portal-recommend/l?slug=personal-access-key",
        steps: ["Personal access key", "Rotate it"]
      },
      reach: "Reads and changes the account\u2019s website and projects as the person who made it."
    },
    "hubspot-api-key": {
      name: "HubSpot developer API key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*hubspot_api_key" },
        { named: "*hubspot_developer_api_key" },
        { named: "*hubspot_hapikey" },
        { named: "hapikey" },
        { named: "*hubspot_key" }
      ],
      carriers: [{ query: "hapikey" }],
      manual: {
        page: "https://app.hubspot.com/developer",
        steps: ["Open the developer account, Keys, Developer API key", "Rotate the key"]
      },
      reach: "Manages the apps of a developer account; once did everything in an account."
    },
    "hubspot-client-secret": {
      name: "HubSpot app client secret",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [{ named: "*hubspot_client_secret" }, { named: "*hubspot_app_secret" }],
      manual: { page: "https://app.hubspot.com/developer", steps: ["Open the app, Auth", "Rotate the client secret"] },
      reach: "With refresh tokens: acts as the app in every account that has installed it."
    }
  }
};

// src/services/hugging-face.ts
var userStarts = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => `hf_${letter}`);
var huggingFace = {
  id: "hugging-face",
  name: "Hugging Face",
  docs: "https://huggingface.co/docs/hub/security-tokens",
  hosts: ["huggingface.co", "*.huggingface.co", "*.hf.co"],
  keys: {
    "hugging-face-user-token": {
      name: "Hugging Face user access token",
      source: "https://huggingface.co/docs/huggingface.js/hub/interfaces/Credentials",
      shape: [{ oneOf: userStarts }, { letter: 33 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "user:{key}" }],
      manual: {
        page: "https://huggingface.co/settings/tokens",
        steps: ["Open the menu beside the token", "Delete it, or invalidate and refresh it"]
      },
      reach: "Reads private models, data sets and Spaces; with write access it changes them, and others run what it uploads."
    },
    "hugging-face-organization-token": {
      name: "Hugging Face organization API token",
      source: "https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/_login.py",
      shape: ["api_org_", { letter: 34 }],
      beside: [{ named: "*hf_token" }, { named: "*huggingface_token" }, { named: "*hugging_face_hub_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://huggingface.co/docs/hub/security-tokens",
        steps: ["Organization tokens are deprecated: ask an administrator of the organization to delete it in its settings"]
      },
      reach: "Reads, or writes, everything of the organization."
    }
  }
};

// src/services/humanloop.ts
var humanloop = {
  id: "humanloop",
  name: "Humanloop",
  docs: "https://humanloop.com/docs/reference/authentication",
  hosts: ["api.humanloop.com"],
  keys: {
    "humanloop-api-key": {
      name: "Humanloop API key",
      source: "https://github.com/humanloop/humanloop-export/blob/main/README.md",
      shape: ["hl_sk_", { hex: 48 }],
      beside: [{ named: "*humanloop_api_key" }],
      carriers: [{ header: "X-API-KEY", value: "{key}" }],
      manual: { page: "https://app.humanloop.com/account/api-keys", steps: ["Revoke the key"] },
      reach: "Reads and writes the organization\u2019s prompts and logs. The service closed in 2025."
    }
  }
};

// src/services/hunter.ts
var hunter = {
  id: "hunter",
  name: "Hunter",
  docs: "https://hunter.io/api-documentation/v2",
  hosts: ["api.hunter.io"],
  keys: {
    "hunter-api-key": {
      name: "Hunter API key",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*hunter_api_key" },
        { named: "*hunter_io_api_key" },
        { named: "*hunter_key" },
        { named: "*hunter_io_key" },
        { named: "*hunter_api_token" },
        { word: "api.hunter.io", within: 200 }
      ],
      carriers: [
        { query: "api_key" },
        { header: "X-API-KEY", value: "{key}" },
        { header: "Authorization", value: "Bearer {key}" }
      ],
      access: "full",
      manual: { page: "https://hunter.io/api-keys", steps: ["API", "Delete the key"] },
      reach: "Looks mail addresses up at the owner\u2019s cost; reads the owner\u2019s leads."
    }
  }
};

// src/services/hygraph.ts
var hygraph = {
  id: "hygraph",
  name: "Hygraph",
  docs: "https://hygraph.com/docs/api-reference/basics/authorization",
  hosts: ["*.hygraph.com", "*.graphcms.com"],
  keys: {
    "hygraph-permanent-auth-token": {
      name: "Hygraph permanent auth token",
      shape: ["eyJ", { base64url: [16, 200] }, ".eyJ", { base64url: [60, 1500] }, ".", { base64url: [300, 800] }],
      check: "jwt",
      beside: [
        { named: "*hygraph_token" },
        { named: "*hygraph_auth_token" },
        { named: "*hygraph_permanent_auth_token" },
        { named: "*hygraph_api_token" },
        { named: "*graphcms_token" },
        { named: "*graphcms_auth_token" },
        { named: "*graphcms_api_token" },
        { named: "*hygraph_mutation_token" },
        { named: "*graphcms_permanent_auth_token" },
        { named: "*hygraph_dev_auth_token" },
        { named: "*hygraph_prod_auth_token" },
        { word: "hygraph", within: 300 },
        { word: "graphcms", within: 300 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.hygraph.com/",
        steps: ["Open the project, Project settings, Permanent auth tokens", "Delete the token"]
      },
      reach: "Reads or changes the content of one project, as far as it may."
    }
  }
};

// src/services/ibm-cloud.ts
var ibmCloud = {
  id: "ibm-cloud",
  name: "IBM Cloud",
  docs: "https://cloud.ibm.com/docs/account?topic=account-userapikey",
  hosts: ["iam.cloud.ibm.com", "*.cloud.ibm.com"],
  keys: {
    "ibm-cloud-api-key": {
      name: "IBM Cloud API key",
      shape: [{ base64url: 44 }],
      beside: [
        { named: "*ibm_cloud_api_key" },
        { named: "*ic_api_key" },
        { named: "*ibm_api_key" },
        { named: "*bluemix_api_key" },
        { named: "*bm_api_key" },
        { named: "*watson_api_key" },
        { named: "*watsonx_api_key" },
        { named: "*wx_api_key" },
        { named: "*iam_apikey" },
        { named: "*ibm_cloud_key" },
        { named: "*assistant_apikey" },
        { named: "*cloudant_apikey" },
        { named: "*ibm_watson_api_key" },
        { command: "ibmcloud login", flag: "--apikey" }
      ],
      manual: { page: "https://cloud.ibm.com/iam/apikeys", steps: ["Find the key; lock it first if in doubt", "Delete it"] },
      reach: "Acts as its user or service id in the account."
    },
    "ibm-cloud-cos-hmac-key": {
      name: "IBM Cloud Object Storage HMAC key",
      within: 10,
      parts: {
        id: {
          shape: [{ hex: 32 }],
          public: true,
          beside: [
            { named: "*cos_hmac_access_key_id" },
            { named: "*cos_access_key_id" },
            { named: "*ibm_cos_access_key" },
            { named: "*cos_access_key" }
          ]
        },
        secret: {
          shape: [{ hex: 48 }],
          beside: [
            { named: "*cos_hmac_secret_access_key" },
            { named: "*ibm_cos_secret_access_key" },
            { named: "*ibm_cos_secret_key" },
            { named: "*ibm_cos_hmac_secret_key" }
          ]
        }
      },
      manual: {
        page: "https://cloud.ibm.com/objectstorage",
        steps: ["Open the instance, Service credentials", "Delete the credential"]
      },
      reach: "Reads and writes the buckets that its role allows."
    }
  }
};

// src/services/ideogram.ts
var ideogram = {
  id: "ideogram",
  name: "Ideogram",
  docs: "https://developer.ideogram.ai/ideogram-api/api-setup",
  hosts: ["api.ideogram.ai"],
  keys: {
    "ideogram-api-key": {
      name: "Ideogram API key",
      shape: [{ base64url: 86 }],
      beside: [{ named: "*ideogram_api_key" }, { named: "*ideogram_key" }],
      carriers: [{ header: "Api-Key", value: "{key}" }],
      manual: { page: "https://ideogram.ai/manage-api", steps: ["Delete the key"] },
      reach: "Makes images at the cost of the account."
    }
  }
};

// src/services/ifttt.ts
var ifttt = {
  id: "ifttt",
  name: "IFTTT",
  docs: "https://help.ifttt.com/hc/en-us/articles/115010230347-Webhooks-service-FAQ",
  hosts: ["maker.ifttt.com"],
  keys: {
    "ifttt-webhook-key": {
      name: "IFTTT Webhooks key",
      shape: [{ base64url: [21, 43] }],
      beside: [
        { named: "*ifttt_key" },
        { named: "*ifttt_webhook_key" },
        { named: "*ifttt_maker_key" },
        { named: "*ifttt_api_key" },
        { named: "*ifttt_token" },
        { named: "*ifttt_webhooks_key" },
        { word: "with/key", within: 2 }
      ],
      access: "write",
      manual: {
        page: "https://ifttt.com/maker_webhooks/settings",
        steps: ["Webhooks, Settings", "Edit connection: a new key, the old one ends"]
      },
      reach: "Starts all applets of its owner that a webhook triggers."
    }
  }
};

// src/services/infisical.ts
var infisical = {
  id: "infisical",
  name: "Infisical",
  docs: "https://infisical.com/docs/documentation/platform/identities/universal-auth",
  hosts: ["app.infisical.com", "us.infisical.com", "eu.infisical.com", "{var.host}"],
  vars: { host: { env: "INFISICAL_API_URL" } },
  keys: {
    "infisical-service-token": {
      name: "Infisical service token",
      source: "https://infisical.com/docs/internals/service-tokens",
      shapes: [
        [
          "st.",
          { hex: 8 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 12 },
          ".",
          { hex: 32 },
          ".",
          { hex: 32 }
        ],
        ["st.", { hex: 24 }, ".", { hex: 32 }, ".", { hex: 32 }]
      ],
      beside: [
        { named: "*infisical_token" },
        { named: "*infisical_service_token" },
        { named: "*infisical_api_token" },
        { named: "*infisical_key" },
        { named: "*token" },
        { word: "infisical", within: 200 },
        { command: "infisical", flag: "--token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.infisical.com/", steps: ["The project, Access Control, Service Tokens", "Delete the token"] },
      reach: "Reads, perhaps writes, the secrets of its environments and paths."
    },
    "infisical-client-secret": {
      name: "Infisical client secret",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*infisical_client_secret" },
        { named: "*infisical_universal_auth_client_secret" },
        { named: "*infisical_machine_identity_client_secret" },
        { named: "*infisical_machine_client_secret" },
        { named: "*infisical_machine_secret" },
        { named: "*universal_auth_client_secret" },
        { command: "infisical login", flag: "--client-secret" }
      ],
      manual: {
        page: "https://app.infisical.com/",
        steps: ["Organization, Access Control, Identities, the identity, Universal Auth", "Revoke the client secret"]
      },
      reach: "With the client\u2019s id: gets tokens with all that the identity may."
    },
    "infisical-access-token": {
      name: "Infisical access token",
      shape: ["eyJ", { base64url: [10, 200] }, ".eyJ", { base64url: [50, 1e3] }, ".", { base64url: [43, 700] }],
      check: "jwt",
      beside: [
        { named: "*infisical_token" },
        { named: "*infisical_access_token" },
        { named: "*infisical_api_key" },
        { named: "*infisical_auth_token" },
        { command: "infisical", flag: "--token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.infisical.com/",
        steps: ["Organization, Access Control, Identities, the identity", "Revoke its token"]
      },
      reach: "Reads, perhaps writes, what its identity may."
    }
  }
};

// src/services/influxdb.ts
var influxdb = {
  id: "influxdb",
  name: "InfluxDB",
  docs: "https://docs.influxdata.com/influxdb/cloud/admin/tokens/",
  hosts: ["{var.host}", "*.influxdata.com"],
  vars: { host: { env: "INFLUX_HOST" } },
  keys: {
    "influxdb-token": {
      name: "InfluxDB token",
      shape: [{ base64url: 86 }, "=="],
      beside: [
        { named: "*influx_token" },
        { named: "*influxdb_token" },
        { named: "*influxdb_v2_token" },
        { named: "*influx_api_token" },
        { named: "*influxdb_api_token" },
        { named: "*influxdb_admin_token" },
        { named: "*influxdb_init_admin_token" },
        { named: "*influx_db_token" },
        { named: "token", in: "**/{telegraf*.conf,influx*.toml}" }
      ],
      carriers: [{ header: "Authorization", value: "Token {key}" }],
      manual: { page: "https://cloud2.influxdata.com/", steps: ["Load Data, API Tokens", "Delete the token"] },
      reach: "Reads and writes the buckets that it names; an operator token does all."
    },
    "influxdb-3-token": {
      name: "InfluxDB 3 token",
      source: "https://docs.influxdata.com/influxdb3/core/admin/tokens/admin/preconfigured/",
      shapes: [
        ["apiv3_", { base64url: [60, 120] }],
        ["apiv3_", { base64url: [60, 120] }, "=="]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://docs.influxdata.com/influxdb3/core/admin/tokens/",
        steps: ["influxdb3 delete token --token-name and the token\u2019s name"]
      },
      reach: "Administers a server of one\u2019s own, or reads and writes what its permissions name."
    }
  }
};

// src/services/infura.ts
var infura = {
  id: "infura",
  name: "Infura",
  docs: "https://docs.metamask.io/services/get-started/infura",
  hosts: ["*.infura.io"],
  keys: {
    "infura-api-key": {
      name: "Infura API key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*infura_api_key" },
        { named: "*infura_key" },
        { named: "*infura_id" },
        { named: "*infura_project_id" },
        { named: "*infura_token" },
        { named: "*infura_access_token" },
        { word: "infura.io", within: 8 }
      ],
      manual: { page: "https://developer.metamask.io/", steps: ["Open the API key", "Delete the key"] },
      reach: "Uses the owner\u2019s quota of blockchain calls."
    },
    "infura-api-key-secret": {
      name: "Infura API key secret",
      shapes: [[{ hex: 32 }], [{ base64: [40, 100] }]],
      beside: [
        { named: "*infura_secret" },
        { named: "*infura_project_secret" },
        { named: "*infura_api_key_secret" },
        { named: "*infura_api_secret" },
        { named: "*infura_ipfs_secret" },
        { named: "*infura_ipfs_project_secret" },
        { named: "*infura_secret_key" }
      ],
      manual: {
        page: "https://developer.metamask.io/",
        steps: ["Open the API key, Settings", "Make a new key with a new secret, then delete this one"]
      },
      reach: "With the key: uses the owner\u2019s quota, writes to IPFS."
    }
  }
};

// src/services/instana.ts
var instana = {
  id: "instana",
  name: "Instana",
  docs: "https://www.ibm.com/docs/en/instana-observability/current?topic=apis-instana-rest-api",
  hosts: ["{var.host}", "*.instana.io"],
  vars: { host: { env: "INSTANA_BASE_URL" } },
  keys: {
    "instana-api-token": {
      name: "Instana API token",
      shape: [{ base64url: [16, 40] }],
      beside: [{ named: "*instana_api_token" }],
      carriers: [{ header: "Authorization", value: "apiToken {key}" }],
      manual: {
        page: "https://www.ibm.com/docs/en/instana-observability/current?topic=apis-instana-rest-api",
        steps: ["In your Instana: Settings, Security & Access, API Tokens", "Delete the token"]
      },
      reach: "Does in one unit what the permissions of the token allow."
    },
    "instana-agent-key": {
      name: "Instana agent key",
      shape: [{ base64url: [16, 40] }],
      beside: [{ named: "*instana_agent_key" }, { named: "*instana_key" }],
      carriers: [{ header: "X-Instana-Key", value: "{key}" }],
      manual: {
        page: "https://www.ibm.com/docs/en/instana-observability/current?topic=agents-managing-agent-keys",
        steps: ["In your Instana: Settings, Agents, Agent keys", "Revoke the key"]
      },
      reach: "Sends telemetry into one tenant."
    }
  }
};

// src/services/intercom.ts
var intercom = {
  id: "intercom",
  name: "Intercom",
  docs: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
  hosts: ["api.intercom.io", "api.eu.intercom.io", "api.au.intercom.io"],
  keys: {
    "intercom-access-token": {
      name: "Intercom access token",
      shape: ["dG9rO", { base64: [40, 90] }],
      beside: [
        { named: "*intercom" },
        { named: "*intercom_key" },
        { named: "*intercom_api_key" },
        { named: "*intercom_token" },
        { named: "*intercom_secret" },
        { named: "*intercom_password" },
        { named: "*access_token" },
        { named: "*token" },
        { named: "*authorization" },
        { word: "intercom", within: 300 },
        { word: "Bearer", within: 20 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.intercom.com/a/apps/_/developer-hub",
        steps: ["Open the app, Authentication", "Regenerate the access token"]
      },
      reach: "Reads and changes contacts and conversations, as far as the app may."
    },
    "intercom-client-secret": {
      name: "Intercom client secret",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*intercom_client_secret" },
        { named: "*intercom_secret" },
        { named: "*intercom_app_secret" },
        { named: "*intercom_secret_key" }
      ],
      manual: {
        page: "https://app.intercom.com/a/apps/_/developer-hub",
        steps: ["Open the app, Basic information", "Regenerate the client secret"]
      },
      reach: "Gets tokens of those who installed the app and signs its webhooks."
    },
    "intercom-identity-secret": {
      name: "Intercom identity verification secret",
      shape: [{ base64url: [40, 43] }],
      beside: [
        { named: "*intercom_identity_verification_secret" },
        { named: "*intercom_identity_secret" },
        { named: "*intercom_verification_secret" },
        { named: "*intercom_messenger_secret" },
        { named: "*intercom_hmac_secret" },
        { named: "*intercom_api_secret" }
      ],
      manual: {
        page: "https://app.intercom.com/a/apps/_/settings/channels/messenger/security",
        steps: ["Security: make a new secret", "Use it, then delete this one"]
      },
      reach: "Poses as any user in the messenger and reads that user\u2019s conversations."
    }
  }
};

// src/services/inworld.ts
var inworld = {
  id: "inworld",
  name: "Inworld",
  docs: "https://docs.inworld.ai/docs/quickstart-tts",
  hosts: ["api.inworld.ai"],
  keys: {
    "inworld-api-key": {
      name: "Inworld API key",
      shapes: [[{ base64: [84, 100] }, { oneOf: ["==", "="] }], [{ base64: [84, 100] }]],
      beside: [
        { named: "*inworld_api_key" },
        { named: "*inworld_key" },
        { named: "*inworld_basic" },
        { named: "*inworld_base64_key" },
        { named: "*inworld_runtime_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Basic {key}" }],
      manual: { page: "https://platform.inworld.ai/api-keys", steps: ["Delete the key"] },
      reach: "Speaks and runs characters at the cost of the workspace."
    }
  }
};

// src/services/ipinfo.ts
var ipinfo = {
  id: "ipinfo",
  name: "IPinfo",
  docs: "https://ipinfo.io/developers",
  hosts: ["ipinfo.io", "api.ipinfo.io"],
  keys: {
    "ipinfo-token": {
      name: "IPinfo token",
      shape: [{ hex: 14 }],
      beside: [
        { named: "*ipinfo_token" },
        { named: "*ipinfo_api_key" },
        { named: "*ipinfo_access_token" },
        { named: "*ipinfo_api_token" },
        { named: "*ipinfo_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "token" }, { basic: "{key}:" }],
      manual: { page: "https://ipinfo.io/dashboard/token", steps: ["Reset the token"] },
      reach: "Looks addresses up at the account\u2019s cost."
    }
  }
};

// src/services/ipstack.ts
var ipstack = {
  id: "ipstack",
  name: "ipstack",
  docs: "https://ipstack.com/documentation",
  hosts: ["api.ipstack.com"],
  keys: {
    "ipstack-api-key": {
      name: "ipstack API key",
      shape: [{ hex: 32 }],
      beside: [{ named: "*ipstack_api_key" }, { named: "*ipstack_key" }, { named: "*ipstack_access_key" }],
      carriers: [{ query: "access_key" }],
      manual: { page: "https://ipstack.com/dashboard", steps: ["Reset the API access key"] },
      reach: "Looks addresses up at the account\u2019s cost."
    }
  }
};

// src/services/jenkins.ts
var jenkins = {
  id: "jenkins",
  name: "Jenkins",
  docs: "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
  hosts: ["{var.host}"],
  vars: { host: { env: "JENKINS_URL" } },
  keys: {
    "jenkins-api-token": {
      name: "Jenkins API token",
      source: "https://github.com/jenkinsci/jenkins/blob/master/core/src/main/java/jenkins/security/apitoken/ApiTokenStore.java",
      shape: ["11", { hex: 32 }],
      beside: [
        { named: "*jenkins_token" },
        { named: "*jenkins_api_token" },
        { named: "*jenkins_api_key" },
        { named: "*jenkins_user_token" },
        { named: "*jenkins_password" },
        { named: "*jenkins_user_id_token" },
        { word: "jenkins", within: 120 }
      ],
      manual: {
        page: "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
        steps: ["In your Jenkins: your name, Security, API Token", "Revoke the token"]
      },
      reach: "Acts as its user: runs and changes jobs, and often reads the credentials that they use."
    },
    "jenkins-legacy-api-token": {
      name: "Jenkins API token (old)",
      shape: [{ hex: 32 }],
      beside: [{ named: "*jenkins_token" }, { named: "*jenkins_api_token" }, { named: "*jenkins_api_key" }],
      manual: {
        page: "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
        steps: ["In your Jenkins: your name, Security, API Token", "Revoke the legacy token"]
      },
      reach: "Acts as its user: runs and changes jobs."
    }
  }
};

// src/services/jfrog-artifactory.ts
var jfrogArtifactory = {
  id: "jfrog-artifactory",
  name: "JFrog Artifactory",
  docs: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/understanding-identity-tokens",
  hosts: ["*.jfrog.io", "{var.host}"],
  vars: { host: { env: "JF_URL" } },
  keys: {
    "jfrog-artifactory-reference-token": {
      name: "JFrog reference token",
      source: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/understanding-identity-tokens",
      shape: ["cmVmdGtu", { base62: 56 }],
      carriers: [
        { header: "Authorization", value: "Bearer {key}" },
        { header: "X-JFrog-Art-Api", value: "{key}" }
      ],
      manual: {
        page: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/understanding-identity-tokens",
        steps: ["In your JFrog platform: Administration, User Management, Access Tokens", "Revoke the token"]
      },
      reach: "Reads, publishes or deletes packages and builds as its user."
    },
    "jfrog-artifactory-api-key": {
      name: "JFrog Artifactory API key",
      shape: ["AKCp", { base58: 69 }],
      carriers: [{ header: "X-JFrog-Art-Api", value: "{key}" }],
      manual: {
        page: "https://jfrog.com/help/r/platform-api-key-deprecation-and-the-new-reference-tokens",
        steps: ["In your JFrog platform: your profile, Authentication Settings", "Revoke the API key"]
      },
      reach: "Reads, publishes or deletes packages and builds as its user."
    },
    "jfrog-artifactory-access-token": {
      name: "JFrog access token",
      shape: ["eyJ", { base64url: [10, 400] }, ".eyJ", { base64url: [20, 3e3] }, ".", { base64url: [20, 700] }],
      check: "jwt",
      beside: [
        { named: "*jf_access_token" },
        { named: "*jfrog_access_token" },
        { named: "*jfrog_token" },
        { named: "*artifactory_token" },
        { named: "*artifactory_access_token" },
        { named: "*jfrog_api_token" },
        { named: "*artifactory_api_token" },
        { command: "jf", flag: "--access-token" },
        { command: "jfrog", flag: "--access-token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/understanding-identity-tokens",
        steps: ["In your JFrog platform: Administration, User Management, Access Tokens", "Revoke the token"]
      },
      reach: "Does in the platform what its scope allows."
    }
  }
};

// src/services/jina-ai.ts
var jinaAi = {
  id: "jina-ai",
  name: "Jina AI",
  docs: "https://jina.ai/api-dashboard/",
  hosts: ["api.jina.ai", "r.jina.ai", "s.jina.ai", "deepsearch.jina.ai", "svip.jina.ai"],
  keys: {
    "jina-ai-api-key": {
      name: "Jina AI API key",
      source: "https://github.com/jina-ai/MCP/blob/main/README.md",
      shape: ["jina_", { hex: 32 }, { base64url: 28 }],
      beside: [{ named: "*jina_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://jina.ai/api-dashboard/key-manager", steps: ["Delete the key"] },
      reach: "Makes embeddings, reads and searches at the cost of the account."
    }
  }
};

// src/services/jsr.ts
var jsr = {
  id: "jsr",
  name: "JSR",
  docs: "https://jsr.io/docs/publishing-packages",
  hosts: ["{var.registry}"],
  vars: { registry: { env: "JSR_URL" } },
  keys: {
    "jsr-token": {
      name: "JSR token",
      shape: ["jsrp_", { base62: [20, 64] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://jsr.io/account/tokens", steps: ["Find the token", "Revoke it"] },
      reach: "Publishes packages that others run, as far as its permissions go."
    }
  }
};

// src/services/jumpcloud.ts
var jumpcloud = {
  id: "jumpcloud",
  name: "JumpCloud",
  docs: "https://docs.jumpcloud.com/api/2.0/index.html#section/API-Key",
  hosts: ["console.jumpcloud.com", "api.jumpcloud.com"],
  keys: {
    "jumpcloud-api-key": {
      name: "JumpCloud API key",
      source: "https://jumpcloud.com/support/jumpcloud-apis",
      shape: ["jca_", { base62: 36 }],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      manual: {
        page: "https://console.jumpcloud.com/",
        steps: ["Your initials, My API Key", "Generate a new key: the old one dies at once"]
      },
      reach: "Acts as an administrator: users, devices, commands on all of them."
    },
    "jumpcloud-old-api-key": {
      name: "JumpCloud API key (hexadecimal)",
      shape: [{ hex: 40 }],
      beside: [{ named: "*jumpcloud_api_key" }, { named: "*jumpcloud_apikey" }, { named: "jc_api_key" }],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      manual: {
        page: "https://console.jumpcloud.com/",
        steps: ["Your initials, My API Key", "Generate a new key: the old one dies at once"]
      },
      reach: "Acts as an administrator: users, devices, commands on all of them."
    }
  }
};

// src/services/k3s.ts
var k3s = {
  id: "k3s",
  name: "K3s and RKE2",
  docs: "https://docs.k3s.io/cli/token",
  hosts: ["{var.host}"],
  vars: { host: { env: "K3S_URL" } },
  keys: {
    "k3s-node-token": {
      name: "K3s node token",
      source: "https://docs.k3s.io/cli/token",
      shapes: [
        ["K10", { hex: 64 }, "::server:", { base62: [16, 64] }],
        ["K10", { hex: 64 }, "::node:", { base62: [16, 64] }]
      ],
      manual: {
        page: "https://docs.k3s.io/cli/token",
        steps: ["On a server: `k3s token rotate`, or `rke2 token rotate`", "Restart the servers and agents with the new token"]
      },
      reach: "Joins nodes to a cluster, as servers, too, which gives all its secrets away."
    }
  }
};

// src/services/kaggle.ts
var kaggle = {
  id: "kaggle",
  name: "Kaggle",
  docs: "https://www.kaggle.com/docs/api",
  hosts: ["www.kaggle.com", "api.kaggle.com"],
  keys: {
    "kaggle-api-token": {
      name: "Kaggle API token",
      shape: ["KGAT_", { hex: 32 }],
      beside: [{ named: "*kaggle_api_token" }, { named: "*kaggle_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://www.kaggle.com/settings", steps: ["API", "Expire the token"] },
      reach: "Reads and changes data sets, notebooks, models and competition entries as the person."
    },
    "kaggle-legacy-key": {
      name: "Kaggle API key (legacy)",
      shape: [{ hex: 32 }],
      beside: [{ named: "*kaggle_key" }, { named: "*kaggle_api_key" }, { named: "key", in: "**/kaggle.json" }],
      manual: { page: "https://www.kaggle.com/settings", steps: ["API", "Expire the legacy API key"] },
      reach: "Reads and changes data sets, notebooks, models and competition entries as the person."
    }
  }
};

// src/services/keyservice.ts
var code2 = "error.code";
var weak = { status: 403, at: code2, is: "insufficient_access" };
var refused = { status: 401, at: code2, is: ["unknown_key", "disabled_key", "missing_key"] };
var ended = [
  { status: 401, at: code2, is: ["revoked_key", "expired_key"] },
  { status: 410, at: code2, is: "already_revoked" }
];
var denied3 = [weak, refused, { status: 404, at: code2, is: "not_found" }];
var drop2 = {
  request: "DELETE https://{var.host}/v1/keys/self",
  json: { key: "{key}" },
  means: { done: 204, gone: ended, denied: [...denied3, { status: 409, at: code2, is: "key_mismatch" }] }
};
var move = (to) => ({
  as: "admin",
  request: `POST https://{var.host}/v1/keys/{key.id}/${to}`,
  means: {
    done: { status: 200, at: "id" },
    gone: [...ended, { status: 409, at: code2, is: "not_active" }],
    denied: [...denied3, { status: 409, at: code2, is: "too_many_keys" }]
  }
});
var make2 = {
  request: "POST https://{var.host}/v1/keys",
  json: { name: "{verify.name}", label: "{incident.label}", scopes: "{verify.scopes}" },
  means: { done: { status: 201, at: "key" }, denied: [weak, refused, ended[0], { status: 409, at: code2, is: "too_many_keys" }] },
  gives: { key: "key" },
  reads: { id: "id", created: "created_at", expires: "expires_at" }
};
var renew = {
  request: "POST https://{var.host}/v1/keys/self/rotate",
  json: { label: "{incident.label}" },
  old: "dies",
  means: { done: { status: 200, at: "key" }, denied: [...denied3, ...ended, { status: 409, at: code2, is: "not_active" }] },
  gives: { key: "key" },
  reads: { id: "id", created: "created_at", expires: "expires_at" },
  ifLost: ["Rotate the key again with a key of full access: POST /v1/keys/{id}/rotate", "Or revoke it, and make a new one"]
};
var keyservice = {
  id: "keyservice",
  name: "rekey key service",
  docs: "docs/keyservice.md",
  hosts: ["{var.host}"],
  vars: { host: { env: "REKEY_KEYSERVICE_HOST" } },
  keys: {
    "keyservice-key": {
      name: "key of rekey\u2019s key service",
      source: "docs/keyservice.md",
      shape: ["rekey_", { base62: 10, as: "id" }, "_", { base62: 32 }, { crc32: "base62", length: 6, over: "runs" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      admin: { is: "keyservice/keyservice-key", env: "REKEY_KEYSERVICE_ADMIN" },
      verify: {
        request: "GET https://{var.host}/v1/keys/self",
        means: {
          live: { status: 200, at: "state", is: "active" },
          dead: { status: 401, at: code2, is: ["unknown_key", "revoked_key", "expired_key", "disabled_key"] }
        },
        reads: {
          id: "id",
          name: "name",
          owner: "owner",
          account: "account",
          scopes: "scopes",
          access: "access",
          created: "created_at",
          used: "last_used_at",
          expires: "expires_at"
        }
      },
      list: {
        as: "admin",
        request: "GET https://{var.host}/v1/keys?limit=100",
        items: "keys",
        next: { cursor: "next_cursor", param: "cursor" },
        match: { id: "id", is: "{key.id}" },
        label: "label",
        means: { done: { status: 200, at: "keys" }, denied: [weak, refused, ended[0]] },
        reads: { id: "id", created: "created_at" }
      },
      disable: { ...move("disable"), undo: move("enable") },
      revoke: [drop2, { ...drop2, as: "admin", request: "DELETE https://{var.host}/v1/keys/{key.id}" }],
      create: [{ ...make2, as: "admin" }, make2],
      rotate: [renew, { ...renew, as: "admin", request: "POST https://{var.host}/v1/keys/{key.id}/rotate" }],
      scopes: { read: ["read", "*:read"], write: ["write", "*:write"], full: ["full"] },
      manual: {
        page: "https://{var.host}/openapi.json",
        steps: ["With a key of full access: DELETE /v1/keys/{id}"]
      },
      reach: "Reads or writes what the service guards; with full access it makes, lists and revokes keys."
    }
  },
  usage: { read: [{ request: "GET /v1/*" }], write: [{ request: "{POST,DELETE} /v1/*" }] },
  limits: { active: 50 }
};

// src/services/kinde.ts
var kinde = {
  id: "kinde",
  name: "Kinde",
  docs: "https://docs.kinde.com/build/applications/view-and-rotate-client-secret/",
  hosts: ["{var.host}", "*.kinde.com"],
  vars: { host: { env: "KINDE_ISSUER_URL" } },
  keys: {
    "kinde-client-secret": {
      name: "Kinde client secret",
      shape: [{ base62: [40, 64] }],
      beside: [
        { named: "*kinde_client_secret" },
        { named: "*kinde_m2m_client_secret" },
        { named: "*kinde_management_client_secret" },
        { named: "*kinde_mgmt_client_secret" }
      ],
      manual: {
        page: "https://docs.kinde.com/build/applications/view-and-rotate-client-secret/",
        steps: ["In Kinde: Settings, Applications, View details", "Rotate the client secret"]
      },
      reach: "Signs users in as the application, or gets tokens of the management API."
    }
  }
};

// src/services/klaviyo.ts
var klaviyo = {
  id: "klaviyo",
  name: "Klaviyo",
  docs: "https://developers.klaviyo.com/en/docs/authenticate_",
  hosts: ["a.klaviyo.com"],
  keys: {
    "klaviyo-private-key": {
      name: "Klaviyo private API key",
      source: "https://developers.klaviyo.com/en/docs/retrieve_api_credentials",
      shapes: [
        ["pk_", { hex: 34 }],
        ["pk_", { base62: 6 }, "_", { hex: [34, 64] }]
      ],
      beside: [
        { named: "*klaviyo" },
        { named: "*klaviyo_key" },
        { named: "*klaviyo_api_key" },
        { named: "*klaviyo_token" },
        { named: "*klaviyo_secret" },
        { named: "*klaviyo_password" },
        { named: "*private_api_key" },
        { named: "*private_key" },
        { word: "klaviyo", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Klaviyo-API-Key {key}" }],
      manual: { page: "https://www.klaviyo.com/settings/account/api-keys", steps: ["Find the key", "Delete it"] },
      reach: "Reads, perhaps changes, profiles and sends, as far as its scopes go."
    }
  }
};

// src/services/knock.ts
var knock = {
  id: "knock",
  name: "Knock",
  docs: "https://docs.knock.app/developer-tools/api-keys",
  hosts: ["api.knock.app", "control.knock.app"],
  keys: {
    "knock-secret-key": {
      name: "Knock secret API key",
      shape: ["sk_", { base64url: 43 }],
      beside: [
        { named: "*knock_api_key" },
        { named: "*knock_secret_key" },
        { named: "*knock_secret_api_key" },
        { named: "*knock_key" },
        { named: "*knock_secret" },
        { named: "*knock_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.knock.app/", steps: ["Developers, API keys, of the environment", "Rotate the key"] },
      reach: "Sends notifications, reads and changes users of one environment."
    },
    "knock-service-token": {
      name: "Knock service token",
      shape: ["knock_st_", { base64url: [40, 50] }],
      beside: [
        { named: "*knock_service_token" },
        { named: "*knock_management_token" },
        { named: "*knock_token" },
        { named: "*token" },
        { word: "knock", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.knock.app/", steps: ["Settings, Service tokens", "Delete the token"] },
      reach: "Changes workflows and templates of the account."
    }
  }
};

// src/services/kraken.ts
var kraken = {
  id: "kraken",
  name: "Kraken",
  docs: "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
  hosts: ["api.kraken.com"],
  keys: {
    "kraken-private-key": {
      name: "Kraken private API key",
      source: "https://support.kraken.com/hc/en-us/articles/360029054811-What-is-the-authentication-algorithm-for-private-endpoints-",
      shape: [{ base64: 86 }, "=="],
      beside: [
        { named: "*kraken_private_key" },
        { named: "*kraken_secret" },
        { named: "*kraken_api_secret" },
        { named: "*kraken_secret_key" },
        { named: "*kraken_api_private_key" },
        { named: "*kraken_privkey" },
        { named: "*kraken_api_sign" },
        { word: "kraken", within: 120 }
      ],
      manual: { page: "https://pro.kraken.com/app/settings/api", steps: ["Settings, API", "Delete the key"] },
      reach: "With its API key: trades, and withdraws if it may."
    }
  }
};

// src/services/kubernetes.ts
var kubernetes = {
  id: "kubernetes",
  name: "Kubernetes",
  docs: "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/",
  hosts: ["{var.host}"],
  vars: { host: { env: "KUBERNETES_SERVICE_HOST" } },
  keys: {
    "kubernetes-service-account-token": {
      name: "Kubernetes service account token",
      source: "https://pkg.go.dev/k8s.io/kubernetes/pkg/serviceaccount",
      shape: [
        "eyJhbGciOiJSUzI1Ni",
        { base64url: [6, 200] },
        ".eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50Ii",
        { base64url: [100, 2e3] },
        ".",
        { base64url: [80, 700] }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/",
        steps: [
          "Find the Secret of type `kubernetes.io/service-account-token` of that account",
          "Delete the Secret: the token dies with it"
        ]
      },
      reach: "Does in the cluster what its service account may, for ever."
    },
    "kubernetes-bound-token": {
      name: "Kubernetes bound service account token",
      shapes: [
        [
          "eyJhbGciOiJ",
          { base64url: [10, 200] },
          ".eyJhdWQiOls",
          { base64url: [100, 2e3], holds: "a3ViZXJuZXRlcy5pb" },
          ".",
          { base64url: [80, 700] }
        ],
        [
          "eyJhbGciOiJ",
          { base64url: [10, 200] },
          ".eyJhdWQiOls",
          { base64url: [100, 2e3], holds: "t1YmVybmV0ZXMuaW" },
          ".",
          { base64url: [80, 700] }
        ],
        [
          "eyJhbGciOiJ",
          { base64url: [10, 200] },
          ".eyJhdWQiOls",
          { base64url: [100, 2e3], holds: "rdWJlcm5ldGVzLml" },
          ".",
          { base64url: [80, 700] }
        ]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/",
        steps: ["Delete the Pod, or the object that the token is bound to", "Or wait: it expires, as a rule within the hour"]
      },
      reach: "Does in the cluster what its service account may, until it expires."
    },
    "kubernetes-bootstrap-token": {
      name: "Kubernetes bootstrap token",
      source: "https://kubernetes.io/docs/reference/setup-tools/kubeadm/generated/kubeadm_token/kubeadm_token_generate",
      shape: [{ base36: 6, as: "id" }, ".", { base36: 16 }],
      beside: [
        { command: "kubeadm", flag: "--token" },
        { named: "*kubeadm_token" },
        { named: "*kubeadm_join_token" },
        { named: "*kubernetes_bootstrap_token" },
        { named: "tls_bootstrap_token" }
      ],
      manual: {
        page: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
        steps: ["List them: `kubeadm token list`", "Delete it by its first part: `kubeadm token delete`"]
      },
      reach: "Joins nodes to a cluster, for a day unless it was made for longer."
    }
  }
};

// src/services/kucoin.ts
var kucoin = {
  id: "kucoin",
  name: "KuCoin",
  docs: "https://www.kucoin.com/docs-new/authentication",
  hosts: ["api.kucoin.com", "api-futures.kucoin.com"],
  keys: {
    "kucoin-api-secret": {
      name: "KuCoin API secret",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*kucoin_api_secret" },
        { named: "*kucoin_secret" },
        { named: "*kucoin_secret_key" },
        { named: "*kucoin_api_secret_key" },
        { named: "*kc_api_secret" }
      ],
      manual: { page: "https://www.kucoin.com/account/api", steps: ["API Management", "Delete the key"] },
      reach: "With its key and passphrase: trades, and withdraws if it may."
    }
  }
};

// src/services/labelbox.ts
var labelbox = {
  id: "labelbox",
  name: "Labelbox",
  docs: "https://docs.labelbox.com/reference/create-api-key",
  hosts: ["api.labelbox.com"],
  keys: {
    "labelbox-api-key": {
      name: "Labelbox API key",
      shape: ["eyJ", { base64url: [8, 2e3] }, ".", { base64url: [8, 4e3] }, ".", { base64url: [20, 1e3] }],
      check: "jwt",
      beside: [{ named: "*labelbox_api_key" }, { named: "*labelbox_key" }, { named: "*labelbox_token" }, { named: "lb_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.labelbox.com/workspace-settings/api-keys", steps: ["Delete the key"] },
      reach: "Reads and changes data sets, labels and projects as far as its role goes."
    }
  }
};

// src/services/lakera.ts
var lakera = {
  id: "lakera",
  name: "Lakera",
  docs: "https://docs.lakera.ai/docs/api",
  hosts: ["api.lakera.ai"],
  keys: {
    "lakera-api-key": {
      name: "Lakera Guard API key",
      shape: [{ hex: 64 }],
      beside: [{ named: "*lakera_guard_api_key" }, { named: "*lakera_api_key" }, { named: "*lakera_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://platform.lakera.ai/account/api-keys", steps: ["Delete the key"] },
      reach: "Screens prompts at the cost of the account, and reads its policies."
    }
  }
};

// src/services/lambda-labs.ts
var lambdaLabs = {
  id: "lambda-labs",
  name: "Lambda",
  docs: "https://docs.lambda.ai/public-cloud/cloud-api/",
  hosts: ["cloud.lambda.ai", "cloud.lambdalabs.com", "api.lambda.ai"],
  keys: {
    "lambda-labs-api-key": {
      name: "Lambda Cloud API key",
      shape: ["secret_", { hostname: [1, 64] }, "_", { hex: 32 }, ".", { base62: 32 }],
      beside: [{ named: "*lambda_api_key" }, { named: "*lambda_cloud_api_key" }, { named: "*lambdalabs_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "{key}:" }],
      manual: { page: "https://cloud.lambda.ai/api-keys", steps: ["Delete the key"] },
      reach: "Starts and ends GPU machines at the cost of the account, and adds SSH keys to them."
    }
  }
};

// src/services/langfuse.ts
var langfuse = {
  id: "langfuse",
  name: "Langfuse",
  docs: "https://langfuse.com/docs/observability/sdk/python/setup",
  hosts: ["cloud.langfuse.com", "us.cloud.langfuse.com", "hipaa.cloud.langfuse.com", "{var.server}"],
  vars: { server: { env: "LANGFUSE_BASE_URL" } },
  keys: {
    "langfuse-key-pair": {
      name: "Langfuse API key",
      source: "https://github.com/langfuse/langfuse/blob/main/packages/shared/src/server/auth/apiKeys.ts",
      within: 10,
      parts: {
        public: {
          shape: ["pk-lf-", { hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
          public: true
        },
        secret: { shape: ["sk-lf-", { hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }] }
      },
      carriers: [{ basic: "{key.public}:{key.secret}" }],
      manual: { page: "https://cloud.langfuse.com", steps: ["Open the project, Settings, API Keys", "Delete the key"] },
      reach: "Reads and writes traces, prompts, scores and data sets of the project; an organization\u2019s key administers its projects and members."
    }
  }
};

// src/services/langsmith.ts
var langsmith = {
  id: "langsmith",
  name: "LangSmith",
  docs: "https://docs.langchain.com/langsmith/create-account-api-key",
  hosts: ["api.smith.langchain.com", "eu.api.smith.langchain.com", "{var.server}"],
  vars: { server: { env: "LANGSMITH_ENDPOINT" } },
  keys: {
    "langsmith-personal-token": {
      name: "LangSmith personal access token",
      source: "https://docs.langchain.com/langsmith/administration-overview",
      shape: ["lsv2_pt_", { hex: 32 }, "_", { hex: 10 }],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      manual: { page: "https://smith.langchain.com/settings/apikeys", steps: ["API Keys", "Delete the token"] },
      reach: "Reads and writes traces, prompts and data sets as the person who made it."
    },
    "langsmith-service-key": {
      name: "LangSmith service key",
      source: "https://docs.langchain.com/langsmith/administration-overview",
      shape: ["lsv2_sk_", { hex: 32 }, "_", { hex: 10 }],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      manual: { page: "https://smith.langchain.com/settings/apikeys", steps: ["API Keys", "Delete the key"] },
      reach: "Reads and writes traces, prompts and data sets of the workspaces, or the organization, that it was made for."
    },
    "langsmith-legacy-key": {
      name: "LangSmith API key (legacy)",
      source: "https://docs.langchain.com/langsmith/administration-overview",
      shape: ["ls__", { hex: 32 }],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      manual: { page: "https://smith.langchain.com/settings/apikeys", steps: ["API Keys", "Delete the key"] },
      reach: "Read and wrote traces, prompts and data sets of the workspace, until October 2024."
    }
  }
};

// src/services/last-fm.ts
var lastFm = {
  id: "last-fm",
  name: "Last.fm",
  docs: "https://www.last.fm/api/authentication",
  hosts: ["ws.audioscrobbler.com"],
  keys: {
    "last-fm-shared-secret": {
      name: "Last.fm shared secret",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*lastfm_api_secret" },
        { named: "*lastfm_shared_secret" },
        { named: "*lastfm_secret" },
        { named: "*last_fm_client_secret" }
      ],
      manual: { page: "https://www.last.fm/api/accounts", steps: ["Delete the application, make a new one"] },
      reach: "Signs calls as the application, and signs its users in."
    },
    "last-fm-api-key": {
      name: "Last.fm API key",
      shape: [{ hex: 32 }],
      beside: [{ named: "*lastfm_api_key" }, { named: "*lastfm_key" }, { named: "*last_fm_apikey" }],
      weak: true,
      carriers: [{ query: "api_key" }],
      manual: { page: "https://www.last.fm/api/accounts", steps: ["Delete the application, make a new one"] },
      reach: "Reads public data under the application\u2019s name."
    }
  }
};

// src/services/launchdarkly.ts
var launchdarkly = {
  id: "launchdarkly",
  name: "LaunchDarkly",
  docs: "https://launchdarkly.com/docs/home/account/api",
  hosts: [
    "app.launchdarkly.com",
    "sdk.launchdarkly.com",
    "stream.launchdarkly.com",
    "app.eu.launchdarkly.com",
    "app.launchdarkly.us"
  ],
  keys: {
    "launchdarkly-access-token": {
      name: "LaunchDarkly API access token",
      shape: ["api-", { hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: {
        page: "https://app.launchdarkly.com/settings/authorization",
        steps: ["Open the token\u2019s menu", "Delete it; Reset gives a new value and may keep the old for a while"]
      },
      reach: "Reads or changes flags, segments and members, as its role allows."
    },
    "launchdarkly-sdk-key": {
      name: "LaunchDarkly SDK key",
      source: "https://launchdarkly.com/docs/home/account/environment/keys",
      shape: ["sdk-", { hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: {
        page: "https://launchdarkly.com/docs/home/account/environment/keys",
        steps: ["Project settings, Environments, the environment", "Reset the SDK key"]
      },
      reach: "Reads all flags and their rules of one environment, and sends events."
    }
  }
};

// src/services/legba.ts
var legba = {
  id: "legba",
  name: "Legba",
  docs: "https://www.legba.app/developers/api/keys",
  hosts: ["{var.host}"],
  vars: { host: { env: "LEGBA_BASE_URL" }, org: { env: "LEGBA_ORG_UUID" } },
  keys: {
    "legba-api-key": {
      name: "Legba API key",
      source: "https://www.legba.app/developers/api/keys",
      shape: ["legba_", { base64url: [16, 128] }],
      beside: [
        { named: "*legba_api_token" },
        { named: "*legba_api_key" },
        { named: "*legba_token" },
        { word: "legba.app", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      verify: {
        request: "GET https://{var.host}/orgs/{var.org}/api/key",
        means: { live: { status: 200, at: "key_id" }, dead: { status: 401, at: "error.code", is: "UNAUTHORIZED" } },
        reads: { id: "key_id", name: "name", created: "created_at", used: "last_used_at", scopes: "scopes" }
      },
      rotate: {
        request: "POST https://{var.host}/orgs/{var.org}/api/key/rotate",
        old: "dies",
        means: {
          done: [200, 201],
          denied: [
            { status: 401, at: "error.code", is: "UNAUTHORIZED" },
            { status: 403, at: "error.code" }
          ]
        },
        gives: { key: "key" },
        reads: { id: "key_id" },
        ifLost: [
          "Log in to the organization dashboard, Settings, API Keys",
          "The key that was rotated has a value that nobody holds: delete it, and generate a new one"
        ]
      },
      scopes: { read: ["*:read"], write: ["*:write"] },
      manual: {
        page: "https://www.legba.app",
        steps: ["Log in to the organization dashboard", "Settings, API Keys", "Delete the key"]
      },
      reach: "Lists, starts and deletes the instances of an organization, as far as its scopes go."
    }
  },
  usage: { read: [{ request: "GET /orgs/*" }], write: [{ request: "{POST,DELETE} /orgs/*" }] }
};

// src/services/lemon-squeezy.ts
var lemonSqueezy = {
  id: "lemon-squeezy",
  name: "Lemon Squeezy",
  docs: "https://docs.lemonsqueezy.com/guides/developer-guide/getting-started",
  hosts: ["api.lemonsqueezy.com"],
  keys: {
    "lemon-squeezy-api-key": {
      name: "Lemon Squeezy API key",
      shape: ["eyJ", { base64url: [16, 200] }, ".eyJ", { base64url: [40, 1200] }, ".", { base64url: [300, 900] }],
      check: "jwt",
      beside: [
        { named: "*lemonsqueezy_api_key" },
        { named: "*lemonsqueezy_key" },
        { named: "*lemonsqueezy_api_token" },
        { word: "lemonsqueezy", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: { page: "https://app.lemonsqueezy.com/settings/api", steps: ["Settings, API", "Delete the key"] },
      reach: "Reads customers and orders of all stores, refunds and changes subscriptions."
    }
  }
};

// src/services/lever.ts
var lever = {
  id: "lever",
  name: "Lever",
  docs: "https://hire.lever.co/developer/documentation#authentication",
  hosts: ["api.lever.co", "api.sandbox.lever.co"],
  keys: {
    "lever-api-key": {
      name: "Lever API key",
      shape: [{ base64: [40, 64] }],
      beside: [{ named: "*lever_api_key" }, { named: "*lever_key" }, { named: "*lever_api_token" }, { named: "*lever_token" }],
      carriers: [{ basic: "{key}:" }],
      manual: {
        page: "https://hire.lever.co/settings/integrations",
        steps: ["Integrations and API, API Credentials", "Revoke the key"]
      },
      reach: "Reads candidates and jobs, as far as its permissions go."
    }
  }
};

// src/services/lightstep.ts
var lightstep = {
  id: "lightstep",
  name: "Lightstep",
  docs: "https://docs.lightstep.com/docs/create-and-manage-access-tokens",
  hosts: ["ingest.lightstep.com", "api.lightstep.com"],
  keys: {
    "lightstep-access-token": {
      name: "Lightstep access token or API key",
      shapes: [[{ base64: [40, 200] }], [{ base64: [40, 200] }, { oneOf: ["==", "="] }]],
      beside: [
        { named: "*lightstep_access_token" },
        { named: "*lightstep_token" },
        { named: "ls_access_token" },
        { named: "*lightstep_api_key" }
      ],
      carriers: [{ header: "Lightstep-Access-Token", value: "{key}" }],
      manual: {
        page: "https://app.lightstep.com/",
        steps: ["Project Settings, Access tokens, or Account Settings, API keys", "Delete the token"]
      },
      reach: "Sends traces into one project; an API key reads and changes it."
    }
  }
};

// src/services/line.ts
var line = {
  id: "line",
  name: "LINE",
  docs: "https://developers.line.biz/en/docs/basics/channel-access-token/",
  hosts: ["api.line.me", "api-data.line.me"],
  keys: {
    "line-channel-token": {
      name: "LINE channel access token",
      shape: [{ base64: 157 }, "1O/w1cDnyilFU="],
      beside: [
        { named: "*line_channel_access_token" },
        { named: "*channel_access_token" },
        { named: "*line_access_token" },
        { named: "*line_token" },
        { named: "*line_bot_token" },
        { named: "*line_bot_channel_access_token" },
        { named: "*line_messaging_access_token" },
        { word: "api.line.me", within: 300 },
        { word: "linebot", within: 300 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://developers.line.biz/console/",
        steps: ["The channel, Messaging API", "Reissue the channel access token"]
      },
      reach: "Speaks as the official account to all who follow it."
    },
    "line-channel-secret": {
      name: "LINE channel secret",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*line_channel_secret" },
        { named: "*line_secret" },
        { named: "*line_bot_channel_secret" },
        { named: "*line_client_secret" },
        { named: "*line_login_channel_secret" },
        { named: "*line_bot_secret" },
        { named: "*line_messaging_channel_secret" }
      ],
      manual: {
        page: "https://developers.line.biz/console/",
        steps: ["The channel, Basic settings", "Issue a new channel secret"]
      },
      reach: "Makes access tokens and signs webhooks of the channel."
    }
  }
};

// src/services/linear.ts
var linear = {
  id: "linear",
  name: "Linear",
  docs: "https://linear.app/developers/graphql",
  hosts: ["api.linear.app"],
  keys: {
    "linear-api-key": {
      name: "Linear API key",
      shape: ["lin_api_", { base62: 40 }],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: {
        page: "https://linear.app/settings/account/security",
        steps: ["Settings, Security & access, Personal API keys", "Revoke the key"]
      },
      reach: "Does in the workspace what its user and its permissions allow."
    },
    "linear-oauth-token": {
      name: "Linear OAuth access token",
      shape: ["lin_oauth_", { hexAny: 64 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://linear.app/settings/account/security",
        steps: [
          "Settings, Security & access, Authorized applications",
          "Revoke the application; or POST the token to /oauth/revoke"
        ]
      },
      reach: "Does in the workspace what its scopes name."
    },
    "linear-webhook-secret": {
      name: "Linear webhook signing secret",
      shape: ["lin_wh_", { base62: [20, 64] }],
      manual: {
        page: "https://linear.app/settings/api",
        steps: ["Settings, API, open the webhook", "Make a new webhook and delete this one"]
      },
      reach: "Forges events of the workspace."
    }
  }
};

// src/services/lingo-dev.ts
var lingoDev = {
  id: "lingo-dev",
  name: "Lingo.dev",
  docs: "https://lingo.dev/en/docs/api/authentication",
  hosts: ["api.lingo.dev"],
  keys: {
    "lingo-dev-api-key": {
      name: "Lingo.dev API key",
      shapes: [["api_", { base36: 24 }], [{ base64url: [24, 128] }]],
      beside: [
        { named: "*lingo_api_key" },
        { named: "*lingodotdev_api_key" },
        { named: "*replexica_api_key" },
        { named: "apiKey", in: "**/.lingodotdevrc" },
        { command: "lingo.dev", flag: "--api-key" }
      ],
      carriers: [{ header: "X-API-Key", value: "{key}" }],
      verify: {
        request: "POST https://api.lingo.dev/whoami",
        means: {
          live: { status: 200, at: "organizationId" },
          dead: { status: 401, at: "message" },
          limited: [
            { status: 402, at: "message" },
            { status: 403, at: "message" },
            { status: 429, at: "message" }
          ]
        },
        reads: { id: "keyId", owner: "email", account: "organizationId" }
      },
      manual: {
        page: "https://lingo.dev/en/docs/platform/api-keys",
        steps: ["Open the organization\u2019s dashboard, API Keys", "Delete the key: it stops working at once"]
      },
      reach: "Spends the credit of every localization engine that the key reaches, and reads what they translate."
    }
  },
  usage: {
    read: [{ request: "GET /*" }, { request: "POST /whoami" }, { request: "POST /process/estimate" }],
    write: [
      { request: "POST /process/localize" },
      { request: "POST /jobs/*" },
      { action: "lingodotdev/lingo.dev", input: "api-key" },
      { command: "lingo.dev run" },
      { command: "lingo.dev i18n" },
      { command: "lingo.dev ci" }
    ],
    keyless: [
      { command: "lingo.dev status" },
      { command: "lingo.dev run --frozen" },
      { command: "lingo.dev lockfile" },
      { command: "lingo.dev purge" },
      { command: "lingo.dev cleanup" },
      { command: "lingo.dev show" }
    ]
  }
};

// src/services/linkedin.ts
var linkedin = {
  id: "linkedin",
  name: "LinkedIn",
  docs: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication",
  hosts: ["www.linkedin.com", "api.linkedin.com"],
  keys: {
    "linkedin-client-secret": {
      name: "LinkedIn client secret",
      shapes: [
        ["WPL_AP1.", { base62: 16 }, ".", { base64: [6, 8] }],
        ["WPL_AP0.", { base62: 16 }, ".", { base64: [6, 8] }]
      ],
      beside: [
        { named: "*linkedin" },
        { named: "*linkedin_key" },
        { named: "*linkedin_api_key" },
        { named: "*linkedin_token" },
        { named: "*linkedin_secret" },
        { named: "*linkedin_password" },
        { named: "*client_secret" },
        { named: "*secret" },
        { word: "linkedin", within: 300 }
      ],
      manual: {
        page: "https://www.linkedin.com/developers/apps",
        steps: ["Open the app, Auth", "Generate a new primary client secret; the old one ends after a time that you choose"]
      },
      reach: "Signs members in as the application."
    },
    "linkedin-old-client-secret": {
      name: "LinkedIn client secret (16 characters)",
      shape: [{ base62: 16 }],
      beside: [
        { named: "*linkedin_client_secret" },
        { named: "*linkedin_secret" },
        { named: "*linkedin_app_secret" },
        { named: "*linkedin_api_secret" },
        { named: "*linkedin_secret_key" },
        { named: "*social_auth_linkedin_secret" },
        { named: "*social_auth_linkedin_oauth2_secret" }
      ],
      manual: {
        page: "https://www.linkedin.com/developers/apps",
        steps: ["Open the app, Auth", "Generate a new primary client secret"]
      },
      reach: "Signs members in as the application."
    },
    "linkedin-access-token": {
      name: "LinkedIn access token",
      shape: ["AQ", { base64url: [150, 600] }],
      beside: [
        { named: "*linkedin_access_token" },
        { named: "*linkedin_token" },
        { named: "*linkedin_oauth_token" },
        { named: "*linkedin_refresh_token" },
        { named: "*li_access_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services",
        steps: ["Find the app", "Remove it"]
      },
      reach: "Does what its scopes name as the member, for 60 days."
    }
  }
};

// src/services/linode.ts
var linode = {
  id: "linode",
  name: "Linode (Akamai Cloud)",
  docs: "https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens",
  hosts: ["api.linode.com"],
  keys: {
    "linode-token": {
      name: "Linode personal access token",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*linode_token" },
        { named: "*linode_api_token" },
        { named: "*linode_cli_token" },
        { named: "*linode_api_key" },
        { named: "*linode_access_token" },
        { named: "*linode_pat" },
        { named: "*linode_key" },
        { word: "api.linode.com", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://cloud.linode.com/profile/tokens", steps: ["Find the token", "Revoke it"] },
      reach: "Does what its scopes name in the account: machines, volumes, domains."
    }
  }
};

// src/services/litellm.ts
var litellm = {
  id: "litellm",
  name: "LiteLLM",
  docs: "https://docs.litellm.ai/docs/proxy/virtual_keys",
  hosts: ["{var.server}"],
  vars: { server: { env: "LITELLM_PROXY_API_BASE" } },
  keys: {
    "litellm-virtual-key": {
      name: "LiteLLM virtual key",
      source: "https://github.com/BerriAI/litellm/blob/main/litellm/proxy/management_endpoints/key_management_endpoints.py",
      shape: ["sk-", { base64url: 22 }],
      beside: [
        { named: "*litellm_api_key" },
        { named: "*litellm_key" },
        { named: "*litellm_virtual_key" },
        { named: "*litellm_proxy_api_key" },
        { named: "*litellm_master_key" },
        { named: "litellm_proxy_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://docs.litellm.ai/docs/proxy/virtual_keys",
        steps: ["Open the proxy\u2019s /ui, Virtual Keys", "Delete the key"]
      },
      reach: "Calls models through the proxy within the key\u2019s budget."
    }
  }
};

// src/services/livekit.ts
var livekit = {
  id: "livekit",
  name: "LiveKit",
  docs: "https://docs.livekit.io/home/cloud/keys-and-tokens/",
  hosts: ["*.livekit.cloud", "{var.server}"],
  vars: { server: { env: "LIVEKIT_URL" } },
  keys: {
    "livekit-key-pair": {
      name: "LiveKit API key",
      source: "https://github.com/livekit/protocol/blob/main/utils/guid/id.go",
      within: 10,
      parts: {
        id: {
          shape: ["API", { base58: 12 }],
          public: true,
          beside: [
            { named: "*livekit_api_key" },
            { named: "*livekit_key" },
            { named: "*livekit_cloud_api_key" },
            { command: "lk", flag: "--api-key" },
            { command: "livekit-cli", flag: "--api-key" }
          ]
        },
        secret: {
          shape: [{ base62: [42, 44] }],
          beside: [
            { named: "*livekit_api_secret" },
            { named: "*livekit_secret" },
            { named: "*livekit_cloud_api_secret" },
            { command: "lk", flag: "--api-secret" },
            { command: "livekit-cli", flag: "--api-secret" }
          ]
        }
      },
      manual: { page: "https://cloud.livekit.io", steps: ["Open the project, Settings, Keys", "Delete the key"] },
      reach: "Signs tokens: joins, records and closes rooms, and makes phone calls at the cost of the project."
    }
  }
};

// src/services/llama-cloud.ts
var llamaCloud = {
  id: "llama-cloud",
  name: "LlamaCloud",
  docs: "https://docs.cloud.llamaindex.ai/llamacloud/getting_started/api_key",
  hosts: ["api.cloud.llamaindex.ai", "api.cloud.eu.llamaindex.ai"],
  keys: {
    "llama-cloud-api-key": {
      name: "LlamaCloud API key",
      source: "https://github.com/run-llama/llama_cloud_services/blob/main/parse.md",
      shape: ["llx-", { base62: 48 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://cloud.llamaindex.ai/api-key", steps: ["Delete the key"] },
      reach: "Parses documents at the cost of the organization, and reads the indexes and files of the project."
    }
  }
};

// src/services/lob.ts
var lob = {
  id: "lob",
  name: "Lob",
  docs: "https://docs.lob.com/#tag/Authentication",
  hosts: ["api.lob.com"],
  keys: {
    "lob-api-key": {
      name: "Lob secret API key",
      source: "https://github.com/lob/lob-node/blob/5eb2ccab81c989d308ec8c840cd6d48f3a5e59fe/test/resources/jobs.js",
      shape: [{ oneOf: ["live_", "test_"] }, { base36: 35 }],
      beside: [
        { named: "*lob_api_key" },
        { named: "*lob_key" },
        { named: "*lob_secret_key" },
        { named: "*lob_live_api_key" },
        { named: "*lob_test_api_key" },
        { named: "*lob_live_key" },
        { named: "*lob_test_key" },
        { named: "*lob_secret_api_key" },
        { word: "api.lob.com", within: 200 }
      ],
      carriers: [{ basic: "{key}:" }],
      access: "full",
      manual: { page: "https://dashboard.lob.com/settings/api-keys", steps: ["Settings, API Keys", "Rotate the key"] },
      reach: "Prints and posts letters at the owner\u2019s cost; reads addresses."
    }
  }
};

// src/services/localazy.ts
var localazy = {
  id: "localazy",
  name: "Localazy",
  docs: "https://localazy.com/docs/cli/authorization",
  hosts: ["api.localazy.com"],
  keys: {
    "localazy-project-key": {
      name: "Localazy project key",
      shape: ["a", { digit: [15, 22] }, "-", { hex: [32, 72] }],
      beside: [
        { named: "*localazy_write_key" },
        { named: "*localazy_read_key" },
        { named: "*localazy_project_key" },
        { named: "*localazy_api_key" },
        { named: "writeKey", in: "**/{localazy.json,localazy.keys.json,build.gradle,build.gradle.kts}" },
        { named: "readKey", in: "**/{localazy.json,localazy.keys.json,build.gradle,build.gradle.kts}" },
        { command: "localazy", flag: "-w" },
        { command: "localazy", flag: "-r" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://localazy.com/my/projects",
        steps: ["Open the project, Developers, Project keys", "Regenerate the key"]
      },
      reach: "Reads a project\u2019s strings; with a write key it uploads them, too."
    }
  }
};

// src/services/locationiq.ts
var locationiq = {
  id: "locationiq",
  name: "LocationIQ",
  docs: "https://docs.locationiq.com/docs/authentication",
  hosts: ["us1.locationiq.com", "eu1.locationiq.com", "api.locationiq.com", "locationiq.com"],
  keys: {
    "locationiq-token": {
      name: "LocationIQ access token",
      shape: ["pk.", { hex: 32 }],
      beside: [
        { named: "*locationiq_api_key" },
        { named: "*locationiq_key" },
        { named: "*locationiq_token" },
        { named: "*locationiq_access_token" },
        { named: "*location_iq_api_key" },
        { word: "locationiq.com", within: 300 }
      ],
      carriers: [{ query: "key" }],
      manual: { page: "https://my.locationiq.com/dashboard/", steps: ["API Access Tokens", "Delete the token"] },
      reach: "Calls geocoding and maps at the account\u2019s cost."
    }
  }
};

// src/services/loco.ts
var loco = {
  id: "loco",
  name: "Loco",
  docs: "https://localise.biz/help/developers/api-keys",
  hosts: ["localise.biz"],
  keys: {
    "loco-api-key": {
      name: "Loco API key",
      shape: [{ base64url: 32 }],
      beside: [
        { named: "*loco_api_key" },
        { named: "*loco_key" },
        { named: "*loco_export_key" },
        { named: "*loco_access_key" },
        { named: "api_key_loco" },
        { named: "accessKey", in: "**/{loco.config.*,.locorc*}" },
        { named: "token", in: "**/.loco-cli.yml" },
        { command: "loco-cli", flag: "-a" },
        { command: "loco-cli", flag: "--access-key" }
      ],
      carriers: [
        { header: "Authorization", value: "Bearer {key}" },
        { header: "Authorization", value: "Loco {key}" },
        { basic: "{key}:" },
        { query: "key" }
      ],
      verify: {
        request: "GET https://localise.biz/api/auth/verify",
        means: { live: { status: 200, at: "project.id" }, dead: { status: 401, at: "status", is: 401 } },
        reads: { owner: "user.name", account: "group.name", name: "project.name", page: "project.url" }
      },
      privilege: {
        request: "POST https://localise.biz/api/auth/verify",
        means: { full: 200, read: { status: 403, at: "status", is: 403 } }
      },
      manual: {
        page: "{verify.page}",
        steps: [
          "Open the project and click the wrench in its top right corner: the Developer tools open",
          "Click the bin beside the key; for a masked key enter the full key, so that no other is removed"
        ]
      },
      reach: "Reads a project of translations; with full access it changes and deletes them, too."
    }
  },
  usage: {
    read: [{ request: "GET /api/*" }, { command: "loco-cli pull" }, { command: "loco-cli status" }],
    write: [{ request: "{POST,PATCH,DELETE} /api/*" }, { command: "loco-cli push" }],
    keyless: [{ request: "GET /api/ping" }]
  },
  // No figure is documented; the pages ask for fair use and no polling.
  limits: { perSecond: 1 }
};

// src/services/loggly.ts
var loggly = {
  id: "loggly",
  name: "Loggly",
  docs: "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm",
  hosts: ["logs-01.loggly.com"],
  keys: {
    "loggly-token": {
      name: "Loggly customer token",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*loggly_token" },
        { named: "*loggly_customer_token" },
        { named: "*loggly_input_token" },
        { word: "logs-01.loggly.com/", within: 24 }
      ],
      manual: {
        page: "https://www.loggly.com/login/",
        steps: ["Source Setup, Customer Tokens", "Retire the token after adding a new one"]
      },
      reach: "Sends log lines into the account."
    }
  }
};

// src/services/logto.ts
var logto = {
  id: "logto",
  name: "Logto",
  docs: "https://docs.logto.io/integrate-logto/application-data-structure",
  hosts: ["{var.host}", "*.logto.app"],
  vars: { host: { env: "LOGTO_ENDPOINT" } },
  keys: {
    "logto-app-secret": {
      name: "Logto application secret",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*logto_app_secret" },
        { named: "*logto_m2m_app_secret" },
        { named: "*logto_client_secret" },
        { named: "*logto_m2m_client_secret" },
        { named: "*logto_m2m_secret" }
      ],
      manual: {
        page: "https://cloud.logto.io/",
        steps: ["Applications, the application", "Delete the secret after adding a new one"]
      },
      reach: "Signs users in as the application, or gets tokens of the management API."
    }
  }
};

// src/services/logz-io.ts
var logzIo = {
  id: "logz-io",
  name: "Logz.io",
  docs: "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/tokens/",
  hosts: ["listener.logz.io", "api.logz.io", "api-eu.logz.io", "{var.api}"],
  vars: { api: { env: "LOGZIO_API_URL" } },
  keys: {
    "logz-io-shipping-token": {
      name: "Logz.io shipping token",
      shape: [{ letter: 32 }],
      beside: [
        { named: "*logzio_token" },
        { named: "*logzio_shipping_token" },
        { named: "*logz_io_token" },
        { named: "*logzio_log_shipping_token" },
        { named: "*logzio_metrics_shipping_token" },
        { named: "*logzio_logs_token" },
        { named: "*logzio_metrics_token" }
      ],
      carriers: [{ query: "token" }],
      manual: {
        page: "https://app.logz.io/#/dashboard/settings/manage-tokens/data-shipping",
        steps: ["Find the token", "Delete it"]
      },
      reach: "Sends logs, metrics or traces into one account."
    },
    "logz-io-api-token": {
      name: "Logz.io API token",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [{ named: "*logzio_api_token" }, { named: "*logz_io_api_token" }],
      carriers: [{ header: "X-API-TOKEN", value: "{key}" }],
      manual: { page: "https://app.logz.io/#/dashboard/settings/manage-tokens/api", steps: ["Find the token", "Delete it"] },
      reach: "Reads logs and changes alerts and users of one account."
    }
  }
};

// src/services/lokalise.ts
var ota = "https://ota.lokalise.com/v3/teams/{var.team}/projects/{var.project}/tokens";
var asOta = { as: "none", headers: { authorization: "Bearer {ota.jwt}" } };
var denied4 = [
  { status: 401, at: "message" },
  { status: 403, at: "message" }
];
var drop3 = {
  ...asOta,
  request: "DELETE https://ota.lokalise.com/v3/teams/{var.team}/projects/{var.project}/tokens/{list.id}",
  means: { done: { status: 200, at: "data.deleted", is: true }, gone: { status: 404, at: "message" }, denied: denied4 }
};
var lokalise = {
  id: "lokalise",
  name: "Lokalise",
  docs: "https://docs.lokalise.com/en/articles/1929556-api-tokens",
  hosts: ["api.lokalise.com", "{var.ota}", "ota.lokalise.com"],
  vars: {
    team: { env: "LOKALISE_TEAM_ID" },
    project: { env: "LOKALISE_PROJECT_ID" },
    // A variable, so that a first refusal is no proof: a new SDK token is refused for up to a minute, as the issuer's page says.
    ota: { env: "REKEY_LOKALISE_OTA", default: "ota.lokalise.com" }
  },
  lookups: {
    ota: {
      request: "POST https://api.lokalise.com/api2/projects/{var.project}/tokens",
      as: "admin",
      json: { service: "ota" },
      gives: { jwt: "jwt" }
    }
  },
  keys: {
    "lokalise-api-token": {
      name: "Lokalise API token",
      shape: [{ base36: 40 }],
      beside: [
        { named: "*lokalise_api_token" },
        { named: "*lokalise_token" },
        { named: "*lokalise_api_key" },
        { named: "*lokalise_apitoken" },
        { named: "token", in: "**/{lokalise,.lokalise}*" },
        { command: "lokalise2", flag: "--token" },
        { command: "lokalise2", flag: "-t" }
      ],
      carriers: [{ header: "X-Api-Token", value: "{key}" }],
      verify: {
        request: "GET https://api.lokalise.com/api2/projects?limit=1",
        means: {
          live: { status: 200, at: "projects" },
          dead: { status: 401, at: "error.code", is: 401 },
          // 403 is a key that was recognized and not granted this; so is 429, which counts calls for each token and each address.
          limited: { status: 403, at: "error.code", is: 403 }
        },
        reads: { owner: "projects.0.created_by_email", account: "projects.0.team_id" }
      },
      manual: {
        page: "https://app.lokalise.com/profile#apitokens",
        steps: [
          "Click your avatar in the bottom left corner, Profile settings, API tokens",
          "Click Delete token beside the token"
        ]
      },
      reach: "Does in all projects what the person who made it may do: as a team owner everything; read-only tokens read."
    },
    "lokalise-sdk-token": {
      name: "Lokalise SDK (OTA) token",
      shape: [{ base36: [32, 44] }],
      beside: [
        { named: "*lokalise_sdk_token" },
        { named: "*lokalise_ota_token" },
        { named: "*lokalise_ota_sdk_token" },
        { named: "*lokaliseSdkToken" }
      ],
      carriers: [{ header: "x-ota-api-token", value: "{key}" }],
      admin: { is: "lokalise/lokalise-api-token", env: "REKEY_LOKALISE_ADMIN" },
      access: "read",
      verify: {
        request: "GET https://{var.ota}/v3/lokalise/projects/{var.project}/frameworks/android_sdk?appVersion=1.0.0&transVersion=0",
        means: { live: { status: 200, at: "data" }, dead: { status: 401, at: "errorCode" } }
      },
      list: {
        ...asOta,
        request: `GET ${ota}`,
        items: "data",
        match: { equals: "token" },
        means: { done: { status: 200, at: "data" }, denied: denied4 },
        reads: { id: "id", created: "createdAt" }
      },
      revoke: drop3,
      create: {
        ...asOta,
        request: `POST ${ota}`,
        means: { done: [200, 201], denied: denied4 },
        gives: { key: "data.token" },
        reads: { id: "data.id" },
        ifLost: ["Open the project, Settings, General, Lokalise OTA Tokens", "Delete the newest token: its value never arrived"]
      },
      manual: {
        page: "https://app.lokalise.com/projects",
        steps: ["Open the project, Settings, General", "Delete the token under Lokalise OTA Tokens"]
      },
      reach: "Downloads the published translations of one project."
    }
  },
  usage: {
    // The method tells nothing here: downloads are POST.
    read: [
      { action: "lokalise/lokalise-pull-action", input: "api_token" },
      { request: "GET /api2/*" },
      { request: "POST /api2/projects/*/files/download" },
      { request: "POST /api2/projects/*/files/async-download" },
      { command: "lokalise2 file download" }
    ],
    write: [
      { action: "lokalise/lokalise-push-action", input: "api_token" },
      { request: "POST /api2/projects/*/files/upload" },
      { request: "{PUT,PATCH,DELETE} /api2/*" },
      { command: "lokalise2 file upload" }
    ]
  },
  limits: { perSecond: 6 }
};

// src/services/losant.ts
var losant = {
  id: "losant",
  name: "Losant",
  docs: "https://docs.losant.com/applications/access-keys/",
  hosts: ["broker.losant.com", "api.losant.com"],
  keys: {
    "losant-api-token": {
      name: "Losant API token",
      shape: ["eyJ", { base64url: [10, 500] }, ".eyJ", { base64url: [20, 2e3] }, ".", { base64url: [40, 700] }],
      check: "jwt",
      beside: [
        { named: "*losant_api_token" },
        { named: "*losant_access_token" },
        { named: "*losant_token" },
        { named: "*losant_user_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.losant.com/",
        steps: ["The application, Settings, API Tokens, or your account, User API Tokens", "Delete the token"]
      },
      reach: "Does in an application, or as its user, what its scope allows."
    }
  }
};

// src/services/luma.ts
var luma = {
  id: "luma",
  name: "Luma",
  docs: "https://docs.lumalabs.ai/docs/api",
  hosts: ["api.lumalabs.ai"],
  keys: {
    "luma-api-key": {
      name: "Luma API key",
      source: "https://docs.lumalabs.ai/docs/video-generation",
      shape: [
        "luma-",
        { hex: 8 },
        "-",
        { hex: 4 },
        "-",
        { hex: 4 },
        "-",
        { hex: 4 },
        "-",
        { hex: 12 },
        "-",
        { hex: 8 },
        "-",
        { hex: 4 },
        "-",
        { hex: 4 },
        "-",
        { hex: 4 },
        "-",
        { hex: 12 }
      ],
      beside: [{ named: "*lumaai_api_key" }, { named: "*luma_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://lumalabs.ai/dream-machine/api/keys", steps: ["Delete the key"] },
      reach: "Makes images and videos at the cost of the account."
    }
  }
};

// src/services/lynxo.ts
var byHand = {
  page: "https://dashboard.lynxo.ai/developers",
  steps: ["Developers, API Keys", "Find the key, click Revoke and confirm: it can\u2019t be restored"]
};
var someJobs = [
  { status: 200, at: "length" },
  { status: 200, at: "jobs" },
  { status: 200, at: "data" },
  { status: 200, at: "items" }
];
var lynxo = {
  id: "lynxo",
  name: "Lynxo",
  docs: "https://docs.lynxo.ai/integrations/api-keys",
  hosts: ["api.lynxo.ai"],
  keys: {
    "lynxo-api-key": {
      name: "Lynxo API key",
      shape: [{ base64url: [20, 128] }],
      beside: [{ named: "*lynxo_api_key" }, { named: "*lynxo_key" }, { named: "*lynxo_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      verify: { request: "GET https://api.lynxo.ai/v1/jobs", means: { live: someJobs, dead: 401 }, inferred: true },
      manual: byHand,
      reach: "Reads, or reads and changes, what the permissions that were chosen for it allow; no call tells which."
    },
    "lynxo-oauth-client": {
      name: "Lynxo OAuth client",
      source: "https://docs.lynxo.ai/authentication",
      within: 20,
      parts: {
        id: {
          shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
          public: true,
          beside: [{ named: "*lynxo_client_id" }]
        },
        secret: { shape: [{ hex: 32 }], beside: [{ named: "*lynxo_client_secret" }] }
      },
      verify: {
        request: "POST https://api.lynxo.ai/v1/oauth/token",
        as: "none",
        json: { client_id: "{key.id}", client_secret: "{key.secret}", grant_type: "client_credentials" },
        means: {
          live: { status: 200, at: "access_token" },
          dead: [
            { status: 401, at: "error", is: "invalid_client" },
            { status: 400, at: "error", is: "invalid_client" }
          ]
        },
        reads: { scopes: { jwt: "user_roles", of: "access_token" } }
      },
      manual: byHand,
      reach: "Makes access tokens for an hour each, with the roles of the account."
    }
  },
  usage: { read: [{ request: "{GET,HEAD} /v1/*" }], write: [{ request: "{POST,PUT,PATCH,DELETE} /v1/*" }] },
  limits: { active: 50 }
};

// src/services/magento.ts
var magento = {
  id: "magento",
  name: "Adobe Commerce (Magento)",
  docs: "https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/prerequisites/authentication-keys",
  hosts: ["repo.magento.com"],
  keys: {
    "magento-repository-key": {
      name: "Adobe Commerce Marketplace private key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*magento_private_key" },
        { named: "*magento_repo_password" },
        { named: "*composer_magento_password" },
        { named: "*magento_marketplace_private_key" },
        { named: "*magento_password_key" },
        { named: "*mage_composer_password" },
        { word: "repo.magento.com", within: 90 }
      ],
      manual: {
        page: "https://commercemarketplace.adobe.com/customer/accessKeys/",
        steps: ["My Profile, Access Keys", "Disable the keys, then delete them"]
      },
      reach: "Downloads what the account has licensed."
    },
    "magento-access-token": {
      name: "Adobe Commerce integration access token",
      shape: [{ base36: 32 }],
      beside: [
        { named: "*magento_access_token" },
        { named: "*magento_api_token" },
        { named: "*magento_token" },
        { named: "*magento_integration_token" },
        { named: "*magento_access_token_secret" },
        { named: "*magento_admin_token" },
        { named: "*magento_consumer_secret" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://experienceleague.adobe.com/en/docs/commerce-admin/systems/integrations",
        steps: ["In the shop: System, Integrations", "Reauthorize or delete the integration"]
      },
      reach: "Does in one shop what the integration may do."
    }
  }
};

// src/services/magic.ts
var magic = {
  id: "magic",
  name: "Magic",
  docs: "https://magic.link/docs/api/server-side-sdks/node",
  hosts: ["api.magic.link"],
  keys: {
    "magic-secret-key": {
      name: "Magic secret key",
      shape: [{ oneOf: ["sk_live_", "sk_test_"] }, { hexUpper: 16 }],
      beside: [
        { named: "*magic_secret_key" },
        { named: "*magic_secret_api_key" },
        { named: "*magic_secret" },
        { named: "*magic_link_secret_key" },
        { named: "*magic_link_secret" }
      ],
      carriers: [{ header: "X-Magic-Secret-Key", value: "{key}" }],
      manual: { page: "https://dashboard.magic.link/", steps: ["Open the app", "Roll the secret key"] },
      reach: "Reads users of one app and signs them out."
    }
  }
};

// src/services/mailchimp.ts
var mailchimp = {
  id: "mailchimp",
  name: "Mailchimp",
  docs: "https://mailchimp.com/developer/marketing/guides/quick-start/",
  hosts: ["*.api.mailchimp.com", "mandrillapp.com", "login.mailchimp.com"],
  keys: {
    "mailchimp-api-key": {
      name: "Mailchimp API key",
      shape: [{ hex: 32 }, "-us", { digit: [1, 2] }],
      beside: [
        { named: "*mailchimp" },
        { named: "*mailchimp_key" },
        { named: "*mailchimp_api_key" },
        { named: "*mailchimp_token" },
        { named: "*mailchimp_secret" },
        { named: "*mailchimp_password" },
        { named: "*mc_api" },
        { named: "*mc_api_key" },
        { named: "*mc_key" },
        { named: "*api_key" },
        { named: "*chimp" },
        { named: "*chimp_key" },
        { named: "*chimp_api_key" },
        { named: "*chimp_token" },
        { named: "*chimp_secret" },
        { named: "*chimp_password" },
        { named: "*newsletter" },
        { named: "*newsletter_key" },
        { named: "*newsletter_api_key" },
        { named: "*newsletter_token" },
        { named: "*newsletter_secret" },
        { named: "*newsletter_password" },
        { word: "mailchimp", within: 300 }
      ],
      carriers: [{ basic: "any:{key}" }, { header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://admin.mailchimp.com/account/api/", steps: ["Find the key by its last characters", "Revoke it"] },
      reach: "Reads and changes lists with all addresses, and sends campaigns."
    },
    "mailchimp-transactional-key": {
      name: "Mailchimp Transactional (Mandrill) API key",
      shapes: [["md-", { base64url: 22 }], [{ base64url: 22 }]],
      beside: [
        { named: "*mandrill_api_key" },
        { named: "*mandrill_key" },
        { named: "*mandrill_password" },
        { named: "*mandrill_token" },
        { named: "*mailchimp_transactional_api_key" },
        { named: "*mandrill_secret" }
      ],
      manual: { page: "https://mandrillapp.com/settings/", steps: ["API Keys: find the key", "Delete it"] },
      reach: "Sends mail in the account\u2019s name."
    }
  }
};

// src/services/mailerlite.ts
var mailerlite = {
  id: "mailerlite",
  name: "MailerLite",
  docs: "https://developers.mailerlite.com/docs/#authentication",
  hosts: ["connect.mailerlite.com", "api.mailerlite.com"],
  keys: {
    "mailerlite-api-token": {
      name: "MailerLite API token",
      shape: ["eyJ", { base64url: [10, 200] }, ".eyJ", { base64url: [60, 1e3] }, ".", { base64url: [300, 900] }],
      check: "jwt",
      beside: [
        { named: "*mailer_lite_api_key" },
        { named: "*mailerlite_token" },
        { named: "*mailerlite_api_token" },
        { named: "*mailerlite_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.mailerlite.com/integrations/api", steps: ["Find the token", "Delete it"] },
      reach: "Reads and changes subscribers and campaigns."
    },
    "mailerlite-classic-key": {
      name: "MailerLite Classic API key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*mailerlite_api_key" },
        { named: "*mailerlite_key" },
        { named: "*mailerlite_classic_api_key" },
        { named: "*x-mailerlite-apikey" }
      ],
      carriers: [{ header: "X-MailerLite-ApiKey", value: "{key}" }],
      manual: { page: "https://app.mailerlite.com/integrations/api/", steps: ["Generate a new key: the old one ends"] },
      reach: "Reads and changes subscribers and campaigns."
    }
  }
};

// src/services/mailersend.ts
var mailersend = {
  id: "mailersend",
  name: "MailerSend",
  docs: "https://www.mailersend.com/help/managing-api-tokens",
  hosts: ["api.mailersend.com", "smtp.mailersend.net"],
  keys: {
    "mailersend-api-token": {
      name: "MailerSend API token",
      shape: ["mlsn.", { hex: 64 }],
      beside: [
        { named: "*mailersend" },
        { named: "*mailersend_key" },
        { named: "*mailersend_api_key" },
        { named: "*mailersend_token" },
        { named: "*mailersend_secret" },
        { named: "*mailersend_password" },
        { named: "*api_key" },
        { named: "*token" },
        { named: "*mail" },
        { word: "mailersend", within: 300 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.mailersend.com/api-tokens",
        steps: ["Find the token, Manage", "Pause it; when nothing misses it, delete it"]
      },
      reach: "Sends mail, reads activity, as far as its permissions go."
    }
  }
};

// src/services/mailgun.ts
var mailgun = {
  id: "mailgun",
  name: "Mailgun",
  docs: "https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/",
  hosts: ["api.mailgun.net", "api.eu.mailgun.net", "smtp.mailgun.org"],
  keys: {
    "mailgun-api-key": {
      name: "Mailgun API key",
      shapes: [
        ["key-", { hex: 32 }],
        [{ hex: 32 }, "-", { hex: 8 }, "-", { hex: 8 }]
      ],
      beside: [
        { named: "*mailgun" },
        { named: "*mailgun_key" },
        { named: "*mailgun_api_key" },
        { named: "*mailgun_token" },
        { named: "*mailgun_secret" },
        { named: "*mailgun_password" },
        { named: "*mg_api" },
        { named: "*mg_api_key" },
        { named: "*mg_key" },
        { named: "*api_key" },
        { named: "*private_api_key" },
        { named: "*domain_key" },
        { named: "*sending_key" },
        { named: "*mail_password" },
        { named: "*smtp_password" },
        { word: "mailgun", within: 300 }
      ],
      carriers: [{ basic: "api:{key}" }],
      manual: { page: "https://app.mailgun.com/settings/api_security", steps: ["Find the key by its id", "Delete it"] },
      reach: "Sends and reads mail of the account\u2019s domains, as far as its role goes."
    },
    "mailgun-signing-key": {
      name: "Mailgun webhook signing key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*mailgun_webhook_signing_key" },
        { named: "*mailgun_signing_key" },
        { named: "*mailgun_http_webhook_signing_key" },
        { named: "*mailgun_webhook_key" },
        { named: "*mailgun_webhook_secret" },
        { named: "*mg_webhook_signing_key" }
      ],
      manual: { page: "https://app.mailgun.com/settings/api_security", steps: ["HTTP webhook signing key", "Regenerate it"] },
      reach: "Signs events that look as if Mailgun had sent them."
    }
  }
};

// src/services/mailjet.ts
var mailjet = {
  id: "mailjet",
  name: "Mailjet",
  docs: "https://dev.mailjet.com/email/guides/getting-started/",
  hosts: ["api.mailjet.com", "api.us.mailjet.com", "in-v3.mailjet.com"],
  keys: {
    "mailjet-api-key": {
      name: "Mailjet API key",
      within: 10,
      parts: {
        id: {
          shape: [{ hex: 32 }],
          public: true,
          beside: [
            { named: "*mailjet_api_key" },
            { named: "*mj_apikey_public" },
            { named: "*mailjet_api_key_public" },
            { named: "*mailjet_key" },
            { named: "*mj_api_key" },
            { named: "*mailjet_public_key" },
            { named: "*mailjet_username" }
          ]
        },
        secret: {
          shape: [{ hex: 32 }],
          beside: [
            { named: "*mailjet_api_secret" },
            { named: "*mj_apikey_private" },
            { named: "*mailjet_secret_key" },
            { named: "*mailjet_secret" },
            { named: "*mailjet_api_key_private" },
            { named: "*mj_api_secret" },
            { named: "*mailjet_private_key" },
            { named: "*mailjet_password" },
            { named: "*mailjet_api_secret_key" }
          ]
        }
      },
      manual: {
        page: "https://app.mailjet.com/account/apikeys",
        steps: ["Find the key", "Reset its secret key, or make a sub-account key and delete this one"]
      },
      reach: "Sends mail, reads and changes contacts."
    }
  }
};

// src/services/mailtrap.ts
var mailtrap = {
  id: "mailtrap",
  name: "Mailtrap",
  docs: "https://docs.mailtrap.io/email-api-smtp/setup/api-tokens",
  hosts: ["mailtrap.io", "send.api.mailtrap.io", "sandbox.api.mailtrap.io", "live.smtp.mailtrap.io", "sandbox.smtp.mailtrap.io"],
  keys: {
    "mailtrap-api-token": {
      name: "Mailtrap API token",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*mailtrap_api_token" },
        { named: "*mailtrap_token" },
        { named: "*mailtrap_api_key" },
        { named: "*mailtrap_key" },
        { named: "*mailtrap_live_token" },
        { named: "*mailtrap_sending_token" }
      ],
      carriers: [
        { header: "Api-Token", value: "{key}" },
        { header: "Authorization", value: "Bearer {key}" }
      ],
      manual: { page: "https://mailtrap.io/api-tokens", steps: ["Find the token", "Delete it, or reset it"] },
      reach: "Sends mail from the domains that it may, or reads test inboxes."
    },
    "mailtrap-sandbox-password": {
      name: "Mailtrap sandbox password",
      shape: [{ hex: 14 }],
      beside: [
        { named: "*mailtrap_password" },
        { named: "*mailtrap_pass" },
        { named: "*mailtrap_smtp_password" },
        { named: "*mailtrap_smtp_pass" },
        { word: "smtp.mailtrap.io", within: 160 }
      ],
      manual: { page: "https://mailtrap.io/inboxes", steps: ["Open the inbox, SMTP settings", "Reset the credentials"] },
      reach: "Reads and writes one test inbox, with what the application under test sent."
    }
  }
};

// src/services/make-com.ts
var makeCom = {
  id: "make-com",
  name: "Make",
  docs: "https://developers.make.com/api-documentation/authentication",
  hosts: ["eu1.make.com", "eu2.make.com", "us1.make.com", "us2.make.com"],
  keys: {
    "make-com-api-token": {
      name: "Make API token",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*make_api_token" },
        { named: "*make_api_key" },
        { named: "*make_com_api_key" },
        { named: "*make_com_api_token" },
        { named: "*integromat_api_token" },
        { named: "*integromat_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Token {key}" }],
      manual: { page: "https://www.make.com/en/login", steps: ["Profile, API access", "Delete the token"] },
      reach: "Reads and changes scenarios and connections, as far as its scopes go."
    },
    "make-com-webhook": {
      name: "Make webhook URL",
      shape: [
        {
          oneOf: [
            "https://hook.eu1.make.com/",
            "https://hook.eu2.make.com/",
            "https://hook.us1.make.com/",
            "https://hook.us2.make.com/",
            "https://hook.integromat.com/"
          ]
        },
        { base36: [30, 34] }
      ],
      access: "write",
      manual: { page: "https://www.make.com/en/login", steps: ["Webhooks, open the webhook", "Delete it and make a new one"] },
      reach: "Starts one scenario with any data."
    }
  }
};

// src/services/mapbox.ts
var mapbox = {
  id: "mapbox",
  name: "Mapbox",
  docs: "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
  hosts: ["api.mapbox.com"],
  keys: {
    "mapbox-secret-token": {
      name: "Mapbox secret token",
      source: "https://docs.mapbox.com/api/accounts/tokens/",
      shape: ["sk.eyJ1Ijoi", { base64url: [20, 160] }, ".", { base64url: 22 }],
      carriers: [{ query: "access_token" }],
      manual: { page: "https://console.mapbox.com/account/access-tokens/", steps: ["Open the token", "Rotate or delete it"] },
      reach: "Reads or changes styles, data sets and tokens of the account, as far as its scopes go."
    },
    "mapbox-temporary-token": {
      name: "Mapbox temporary token",
      source: "https://docs.mapbox.com/api/accounts/tokens/",
      shape: ["tk.eyJ1Ijoi", { base64url: [20, 240] }, ".", { base64url: 22 }],
      carriers: [{ query: "access_token" }],
      manual: {
        page: "https://console.mapbox.com/account/access-tokens/",
        steps: ["It dies within an hour of being made", "To end it now, delete the token that made it"]
      },
      reach: "Does what its scopes allow, for an hour at most."
    }
  }
};

// src/services/mapquest.ts
var mapquest = {
  id: "mapquest",
  name: "MapQuest",
  docs: "https://developer.mapquest.com/documentation/",
  hosts: ["www.mapquestapi.com", "open.mapquestapi.com"],
  keys: {
    "mapquest-api-key": {
      name: "MapQuest API key",
      shape: [{ base62: 32 }],
      beside: [{ named: "*mapquest_api_key" }, { named: "*mapquest_key" }, { named: "*mapquest_consumer_key" }],
      carriers: [{ query: "key" }],
      manual: { page: "https://developer.mapquest.com/user/me/apps", steps: ["Open the app", "Delete it, or its key"] },
      reach: "Calls maps and geocoding at the account\u2019s cost."
    }
  }
};

// src/services/matrix.ts
var matrix = {
  id: "matrix",
  name: "Matrix (Synapse)",
  docs: "https://spec.matrix.org/latest/client-server-api/#using-access-tokens",
  hosts: ["matrix.org", "{var.homeserver}"],
  vars: { homeserver: { env: "MATRIX_HOMESERVER" } },
  keys: {
    "matrix-access-token": {
      name: "Matrix access token",
      source: "https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py",
      shape: ["syt_", { base64: [2, 340] }, "_", { letter: 20 }, "_", { base62: 6 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "access_token" }],
      access: "full",
      manual: { page: "https://app.element.io/", steps: ["Settings, Sessions", "Sign out the session that the token is of"] },
      reach: "Acts as its user: reads and writes what is not encrypted end to end."
    },
    "matrix-refresh-token": {
      name: "Matrix refresh token",
      source: "https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py",
      shape: ["syr_", { base64: [2, 340] }, "_", { letter: 20 }, "_", { base62: 6 }],
      manual: { page: "https://app.element.io/", steps: ["Settings, Sessions", "Sign out the session that the token is of"] },
      reach: "Makes access tokens of its session."
    }
  }
};

// src/services/mattermost.ts
var mattermost = {
  id: "mattermost",
  name: "Mattermost",
  docs: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
  hosts: ["{var.url}"],
  vars: { url: { env: "MATTERMOST_URL" } },
  keys: {
    "mattermost-token": {
      name: "Mattermost access token",
      shape: [{ base36: 26 }],
      beside: [
        { named: "*mattermost_token" },
        { named: "*mattermost_access_token" },
        { named: "*mattermost_bot_token" },
        { named: "*mattermost_api_token" },
        { named: "*mattermost_personal_access_token" },
        { named: "*mm_token" },
        { named: "*mm_bot_token" },
        { named: "*mmauthtoken" },
        { named: "*mattermost_pat" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://docs.mattermost.com/",
        steps: ["Profile, Security, Personal Access Tokens; or Integrations, Bot Accounts", "Delete the token"]
      },
      reach: "Acts as its user or bot on one server."
    },
    "mattermost-webhook": {
      name: "Mattermost incoming webhook",
      shape: ["/hooks/", { base36: 26 }],
      beside: [
        { named: "*mattermost" },
        { named: "*mattermost_key" },
        { named: "*mattermost_api_key" },
        { named: "*mattermost_token" },
        { named: "*mattermost_secret" },
        { named: "*mattermost_password" },
        { named: "*mm_webhook" },
        { named: "*mm_hook" },
        { word: "mattermost", within: 200 }
      ],
      access: "write",
      manual: { page: "https://docs.mattermost.com/", steps: ["Integrations, Incoming Webhooks", "Delete the webhook"] },
      reach: "Posts messages to one channel."
    }
  }
};

// src/services/maxmind.ts
var maxmind = {
  id: "maxmind",
  name: "MaxMind",
  docs: "https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key",
  hosts: ["geoip.maxmind.com", "geolite.info", "minfraud.maxmind.com", "updates.maxmind.com", "download.maxmind.com"],
  keys: {
    "maxmind-license-key": {
      name: "MaxMind license key",
      source: "https://dev.maxmind.com/geoip/release-notes/2023-03-16-changes-to-maxmind-license-keys/",
      shape: [{ base62: 6, as: "id" }, "_", { base62: 29 }, "_mmk"],
      carriers: [{ query: "license_key" }],
      manual: {
        page: "https://www.maxmind.com/en/accounts/current/license-key",
        steps: ["Find the key by its first six characters", "Deactivate it"]
      },
      reach: "Downloads databases and calls web services at the account\u2019s cost."
    },
    "maxmind-old-license-key": {
      name: "MaxMind license key (16 characters)",
      shape: [{ base62: 16 }],
      beside: [
        { named: "*maxmind_license_key" },
        { named: "*maxmind_license" },
        { named: "*geoip_license_key" },
        { named: "*geoipupdate_license_key" },
        { named: "*geolite2_license_key" },
        { named: "LicenseKey", in: "**/GeoIP*.conf" }
      ],
      carriers: [{ query: "license_key" }],
      manual: {
        page: "https://www.maxmind.com/en/accounts/current/license-key",
        steps: ["Find the key by its last characters", "Deactivate it"]
      },
      reach: "Downloads databases and calls web services at the account\u2019s cost."
    }
  }
};

// src/services/meilisearch.ts
var meilisearch = {
  id: "meilisearch",
  name: "Meilisearch",
  docs: "https://www.meilisearch.com/docs/learn/security/basic_security",
  hosts: ["{var.host}", "*.meilisearch.io", "*.meilisearch.dev"],
  vars: { host: { env: "MEILI_HOST" } },
  keys: {
    "meilisearch-api-key": {
      name: "Meilisearch API key",
      source: "https://www.meilisearch.com/docs/reference/api/keys/list-api-keys",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*meilisearch_api_key" },
        { named: "*meilisearch_admin_key" },
        { named: "*meilisearch_admin_api_key" },
        { named: "*meilisearch_key" },
        { named: "*meili_api_key" },
        { named: "*meili_admin_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://www.meilisearch.com/docs/reference/api/keys", steps: ["DELETE /keys/{uid} with the master key"] },
      reach: "Does with indexes what its actions allow."
    },
    "meilisearch-master-key": {
      name: "Meilisearch master key",
      shape: [{ base64url: [20, 128] }],
      beside: [
        { named: "*meili_master_key" },
        { named: "*meilisearch_master_key" },
        { command: "meilisearch", flag: "--master-key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://www.meilisearch.com/docs/learn/security/basic_security",
        steps: ["Start the server with a new master key: all API keys change with it"]
      },
      reach: "Does everything, keys included."
    }
  }
};

// src/services/mem0.ts
var mem0 = {
  id: "mem0",
  name: "Mem0",
  docs: "https://docs.mem0.ai/platform/quickstart",
  hosts: ["api.mem0.ai"],
  keys: {
    "mem0-api-key": {
      name: "Mem0 API key",
      shape: ["m0-", { base62: 40 }],
      beside: [
        { named: "*mem0_api_key" },
        { named: "*mem0_key" },
        { named: "*mem0_token" },
        { named: "*mem_zero_api_key" },
        { word: "mem0", within: 120 },
        { word: "MemoryClient", within: 120 }
      ],
      carriers: [{ header: "Authorization", value: "Token {key}" }],
      manual: { page: "https://app.mem0.ai/dashboard/api-keys", steps: ["Delete the key"] },
      reach: "Reads, writes and deletes what agents remember of the project\u2019s users."
    }
  }
};

// src/services/mend.ts
var mend = {
  id: "mend",
  name: "Mend",
  docs: "https://docs.mend.io/",
  hosts: ["saas.mend.io", "app.mend.io", "*.whitesourcesoftware.com"],
  keys: {
    "mend-api-key": {
      name: "Mend key",
      shape: [{ hex: 64 }],
      beside: [
        { named: "ws_apikey" },
        { named: "wss_apikey" },
        { named: "ws_userkey" },
        { named: "wss_userkey" },
        { named: "mend_api_key" },
        { named: "mend_user_key" },
        { named: "*whitesource_api_key" },
        { named: "*whitesource_apikey" },
        { named: "*whitesource_user_key" }
      ],
      manual: {
        page: "https://docs.mend.io/",
        steps: ["In Mend: Integrate, or your profile for a user\u2019s key", "Renew or remove the key"]
      },
      reach: "Reads an organization\u2019s inventory and weaknesses, and uploads scans."
    }
  }
};

// src/services/messagebird.ts
var messagebird = {
  id: "messagebird",
  name: "MessageBird",
  docs: "https://developers.messagebird.com/api/#authentication",
  hosts: ["rest.messagebird.com", "api.bird.com"],
  keys: {
    "messagebird-access-key": {
      name: "MessageBird access key",
      shapes: [[{ base62: 25 }], ["live_", { base62: 25 }]],
      beside: [
        { named: "*messagebird_access_key" },
        { named: "*message_bird_api_key" },
        { named: "*messagebird_key" },
        { named: "*messagebird_token" }
      ],
      carriers: [{ header: "Authorization", value: "AccessKey {key}" }],
      manual: { page: "https://dashboard.messagebird.com/developers/access", steps: ["Find the key", "Delete it"] },
      reach: "Sends messages and calls at the account\u2019s cost."
    },
    "messagebird-signing-key": {
      name: "MessageBird signing key",
      shape: [{ base62: 32 }],
      beside: [{ named: "*messagebird_signing_key" }, { named: "*messagebird_webhook_signing_key" }],
      manual: { page: "https://dashboard.messagebird.com/developers/settings", steps: ["Signing key, Generate new"] },
      reach: "Signs webhooks that look as if MessageBird had sent them."
    }
  }
};

// src/services/mezmo.ts
var mezmo = {
  id: "mezmo",
  name: "Mezmo",
  docs: "https://docs.mezmo.com/docs/ingestion-key",
  hosts: ["logs.logdna.com", "logs.mezmo.com", "api.logdna.com", "api.mezmo.com"],
  keys: {
    "mezmo-ingestion-key": {
      name: "Mezmo ingestion or service key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*logdna_ingestion_key" },
        { named: "*mezmo_ingestion_key" },
        { named: "*logdna_api_key" },
        { named: "*logdna_key" },
        { named: "*logdna_service_key" },
        { named: "*mezmo_service_key" },
        { named: "*logdna_agent_key" }
      ],
      carriers: [{ header: "apikey", value: "{key}" }, { basic: "{key}:" }],
      manual: { page: "https://app.mezmo.com/manage/api-keys", steps: ["Find the key", "Delete it after making a new one"] },
      reach: "Sends logs into the account; a service key reads and exports them."
    }
  }
};

// src/services/microsoft-teams.ts
var microsoftTeams = {
  id: "microsoft-teams",
  name: "Microsoft Teams",
  docs: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  hosts: ["*.webhook.office.com", "outlook.office.com", "*.logic.azure.com", "*.api.powerplatform.com"],
  keys: {
    "microsoft-teams-webhook": {
      name: "Microsoft Teams incoming webhook",
      shapes: [
        [
          "https://",
          { base64url: [1, 63] },
          ".webhook.office.com/webhookb2/",
          { hex: 8 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 12 },
          "@",
          { hex: 8 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 12 },
          "/IncomingWebhook/",
          { hex: 32 },
          "/",
          { hex: 8 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 12 }
        ],
        [
          "https://outlook.office.com/webhook/",
          { hex: 8 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 12 },
          "@",
          { hex: 8 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 12 },
          "/IncomingWebhook/",
          { hex: 32 },
          "/",
          { hex: 8 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 12 }
        ],
        [
          "https://outlook.office365.com/webhook/",
          { hex: 8 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 12 },
          "@",
          { hex: 8 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 12 },
          "/IncomingWebhook/",
          { hex: 32 },
          "/",
          { hex: 8 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 4 },
          "-",
          { hex: 12 }
        ]
      ],
      beside: [
        { named: "*webhook" },
        { named: "*teams" },
        { named: "*teams_key" },
        { named: "*teams_api_key" },
        { named: "*teams_token" },
        { named: "*teams_secret" },
        { named: "*teams_password" },
        { named: "*url" },
        { named: "*uri" },
        { named: "*hook" },
        { named: "*connector" },
        { word: "teams", within: 300 },
        { word: "https://", within: 80 }
      ],
      access: "write",
      manual: {
        page: "https://teams.microsoft.com/",
        steps: ["The channel, Manage channel, Connectors (or Workflows)", "Remove the webhook"]
      },
      reach: "Posts messages to one channel."
    }
  }
};

// src/services/minimax.ts
var minimax = {
  id: "minimax",
  name: "MiniMax",
  docs: "https://platform.minimax.io/docs/guides/quickstart",
  hosts: ["api.minimax.io", "api.minimaxi.com", "api.minimax.chat"],
  keys: {
    "minimax-api-key": {
      name: "MiniMax API key",
      shape: ["eyJ", { base64url: [8, 2e3] }, ".", { base64url: [8, 4e3] }, ".", { base64url: [20, 1e3] }],
      check: "jwt",
      beside: [{ named: "*minimax_api_key" }, { named: "*minimax_key" }, { named: "*minimax_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://platform.minimax.io/user-center/basic-information/interface-key", steps: ["Delete the key"] },
      reach: "Calls models at the cost of the account."
    },
    "minimax-secret-key": {
      name: "MiniMax secret key",
      shape: [{ oneOf: ["sk-api-", "sk-cp-"] }, { base64url: [80, 160] }],
      beside: [{ named: "*minimax_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://platform.minimax.io/user-center/basic-information/interface-key", steps: ["Delete the key"] },
      reach: "Calls models at the cost of the account."
    }
  }
};

// src/services/miro.ts
var miro = {
  id: "miro",
  name: "Miro",
  docs: "https://developers.miro.com/docs/rest-api-build-your-first-hello-world-app",
  hosts: ["api.miro.com"],
  keys: {
    "miro-access-token": {
      name: "Miro access token",
      shape: [{ base64url: [24, 80] }],
      beside: [
        { named: "*miro_access_token" },
        { named: "*miro_token" },
        { named: "*miro_api_token" },
        { named: "*miro_oauth_token" },
        { named: "*miro_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://miro.com/app/settings/user-profile/apps",
        steps: ["Profile settings, Your apps, open the app", "Uninstall it from the team; or POST the token to /v1/oauth/revoke"]
      },
      reach: "Reads and changes the boards of a team, as far as its scopes go."
    },
    "miro-client-secret": {
      name: "Miro app client secret",
      shape: [{ base62: [24, 64] }],
      beside: [{ named: "*miro_client_secret" }, { named: "*miro_app_secret" }],
      manual: {
        page: "https://miro.com/app/settings/user-profile/apps",
        steps: ["Open the app", "Regenerate the client secret"]
      },
      reach: "Gets tokens of users that authorize the app."
    }
  }
};

// src/services/mistral.ts
var mistral = {
  id: "mistral",
  name: "Mistral AI",
  docs: "https://docs.mistral.ai/getting-started/quickstart/",
  hosts: ["api.mistral.ai", "codestral.mistral.ai"],
  keys: {
    "mistral-api-key": {
      name: "Mistral API key",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*mistral_api_key" },
        { named: "*mistralai_api_key" },
        { named: "*mistral_key" },
        { named: "*codestral_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://console.mistral.ai/api-keys", steps: ["Delete the key"] },
      reach: "Calls models at the cost of the workspace, and reads its files, agents and fine-tuned models."
    }
  }
};

// src/services/mixpanel.ts
var mixpanel = {
  id: "mixpanel",
  name: "Mixpanel",
  docs: "https://developer.mixpanel.com/reference/service-accounts",
  hosts: ["mixpanel.com", "api.mixpanel.com", "data.mixpanel.com", "eu.mixpanel.com"],
  keys: {
    "mixpanel-service-account-secret": {
      name: "Mixpanel service account secret",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*mixpanel_service_account_secret" },
        { named: "*mixpanel_service_account_password" },
        { named: "*mixpanel_account_secret" },
        { named: "*mixpanel_sa_secret" }
      ],
      manual: { page: "https://mixpanel.com/settings/org#serviceaccounts", steps: ["Find the account", "Delete it"] },
      reach: "Reads and changes the projects that it was added to, and the data of their users."
    },
    "mixpanel-api-secret": {
      name: "Mixpanel project API secret",
      shape: [{ hex: 32 }],
      beside: [{ named: "*mixpanel_api_secret" }, { named: "*mixpanel_secret" }, { named: "*mixpanel_project_secret" }],
      carriers: [{ basic: "{key}:" }],
      manual: { page: "https://mixpanel.com/settings/project", steps: ["Access Keys", "Reset the API secret"] },
      reach: "Exports all events of a project."
    }
  }
};

// src/services/modal.ts
var modal = {
  id: "modal",
  name: "Modal",
  docs: "https://modal.com/docs/reference/modal.config",
  hosts: ["api.modal.com"],
  keys: {
    "modal-token": {
      name: "Modal token",
      source: "https://modal.com/docs/reference/modal.config",
      within: 10,
      parts: {
        id: {
          shape: ["ak-", { base62: 22 }],
          public: true,
          beside: [
            { named: "modal_token_id" },
            { named: "token_id", in: "**/{.modal.toml,modal.toml}" },
            { command: "modal token set", flag: "--token-id" }
          ]
        },
        secret: {
          shape: ["as-", { base62: 22 }],
          beside: [
            { named: "modal_token_secret" },
            { named: "token_secret", in: "**/{.modal.toml,modal.toml}" },
            { command: "modal token set", flag: "--token-secret" }
          ]
        }
      },
      manual: { page: "https://modal.com/settings/tokens", steps: ["Delete the token"] },
      reach: "Runs code at the cost of the workspace, and reads its secrets, volumes and logs."
    }
  }
};

// src/services/mollie.ts
var mollie = {
  id: "mollie",
  name: "Mollie",
  docs: "https://docs.mollie.com/reference/authentication",
  hosts: ["api.mollie.com"],
  keys: {
    "mollie-api-key": {
      name: "Mollie API key",
      source: "https://github.com/mollie/mollie-api-php/blob/master/src/Http/Auth/ApiKeyAuthenticator.php",
      shape: [{ oneOf: ["live_", "test_"] }, { base62: [30, 64] }],
      beside: [
        { named: "*mollie_api_key" },
        { named: "*mollie_key" },
        { named: "*mollie_live_key" },
        { named: "*mollie_test_key" },
        { named: "*mollie_live_api_key" },
        { named: "*mollie_test_api_key" },
        { named: "*mollie_token" },
        { named: "*mollie_access_token" },
        { word: "mollie", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://my.mollie.com/dashboard/developers/api-keys",
        steps: ["Developers, API access tokens", "Rotate or revoke the key"]
      },
      reach: "Creates payments and refunds of one website profile."
    },
    "mollie-access-token": {
      name: "Mollie organization access token",
      shape: ["access_", { base62: [30, 64] }],
      beside: [
        { named: "*mollie_api_key" },
        { named: "*mollie_key" },
        { named: "*mollie_live_key" },
        { named: "*mollie_test_key" },
        { named: "*mollie_live_api_key" },
        { named: "*mollie_test_api_key" },
        { named: "*mollie_token" },
        { named: "*mollie_access_token" },
        { word: "mollie", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://my.mollie.com/dashboard/developers/api-keys",
        steps: ["Developers, API access tokens", "Rotate or revoke the key"]
      },
      reach: "Does in the organization what its permissions name."
    }
  }
};

// src/services/monday.ts
var monday = {
  id: "monday",
  name: "monday.com",
  docs: "https://developer.monday.com/api-reference/docs/authentication",
  hosts: ["api.monday.com"],
  keys: {
    "monday-api-token": {
      name: "monday.com API token",
      shape: ["eyJ", { base64url: [16, 100] }, ".eyJ", { base64url: [60, 800] }, ".", { base64url: 43 }],
      check: "jwt",
      beside: [
        { named: "*monday_api_token" },
        { named: "*monday_api_key" },
        { named: "*monday_token" },
        { named: "*monday_access_token" },
        { named: "*monday_key" },
        { named: "*monday_com_api_token" },
        { named: "*monday_com_api_key" },
        { word: "api.monday.com", within: 400 }
      ],
      carriers: [{ header: "Authorization", value: "{key}" }],
      access: "full",
      manual: { page: "https://auth.monday.com/", steps: ["Your avatar, Developers, API token", "Regenerate the token"] },
      reach: "Does in the account all that its user may do."
    }
  }
};

// src/services/mongodb-atlas.ts
var mongodbAtlas = {
  id: "mongodb-atlas",
  name: "MongoDB Atlas",
  docs: "https://www.mongodb.com/docs/atlas/configure-api-access/",
  hosts: ["cloud.mongodb.com"],
  keys: {
    "mongodb-atlas-service-account-secret": {
      name: "MongoDB Atlas service account secret",
      source: "https://www.mongodb.com/docs/atlas/configure-api-access/#make-an-api-request",
      shape: ["mdb_sa_sk_", { base64url: 40 }],
      manual: {
        page: "https://cloud.mongodb.com/v2#/org",
        steps: ["Access Manager, Applications, Service Accounts", "Open the account, revoke the secret"]
      },
      reach: "Gets tokens that act in the organization or project with the roles of its account; the id beside it is public."
    },
    "mongodb-atlas-api-key": {
      name: "MongoDB Atlas API key",
      within: 10,
      parts: {
        id: {
          shape: [{ lower: 8 }],
          public: true,
          beside: [
            { named: "*mongodb_atlas_public_key" },
            { named: "*mongodb_atlas_public_api_key" },
            { named: "*atlas_public_key" },
            { named: "*mcli_public_api_key" }
          ]
        },
        secret: {
          shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
          beside: [
            { named: "*mongodb_atlas_private_key" },
            { named: "*mongodb_atlas_private_api_key" },
            { named: "*atlas_private_key" },
            { named: "*mcli_private_api_key" }
          ]
        }
      },
      carriers: [{ basic: "{key.id}:{key.secret}" }],
      manual: {
        page: "https://cloud.mongodb.com/v2#/org",
        steps: ["Access Manager, API Keys", "Find the key by its public part, delete it"]
      },
      reach: "Does in the organization or its projects what its roles allow: databases, users, backups."
    }
  }
};

// src/services/moonshot.ts
var moonshot = {
  id: "moonshot",
  name: "Moonshot AI",
  docs: "https://platform.moonshot.ai/docs/overview",
  hosts: ["api.moonshot.ai", "api.moonshot.cn"],
  keys: {
    "moonshot-api-key": {
      name: "Moonshot API key",
      shape: ["sk-", { base62: 48 }],
      beside: [
        { named: "*moonshot_api_key" },
        { named: "*kimi_api_key" },
        { named: "*moonshot_key" },
        { word: "moonshot.cn", within: 200 },
        { word: "moonshot.ai", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://platform.moonshot.ai/console/api-keys", steps: ["Delete the key"] },
      reach: "Calls models at the cost of the account."
    }
  }
};

// src/services/moralis.ts
var moralis = {
  id: "moralis",
  name: "Moralis",
  docs: "https://docs.moralis.com/web3-data-api/evm/get-your-api-key",
  hosts: ["deep-index.moralis.io", "solana-gateway.moralis.io"],
  keys: {
    "moralis-api-key": {
      name: "Moralis API key",
      shape: ["eyJ", { base64url: [16, 100] }, ".eyJ", { base64url: [60, 600] }, ".", { base64url: 43 }],
      check: "jwt",
      beside: [
        { named: "*moralis_api_key" },
        { named: "*moralis_key" },
        { named: "*moralis_secret" },
        { named: "*moralis_token" },
        { word: "moralis", within: 200 }
      ],
      carriers: [{ header: "X-API-Key", value: "{key}" }],
      manual: { page: "https://admin.moralis.com/api-keys", steps: ["API Keys", "Delete the key"] },
      reach: "Uses the owner\u2019s quota of blockchain data."
    },
    "moralis-legacy-api-key": {
      name: "Moralis API key (old form)",
      shape: [{ base62: 64 }],
      beside: [{ named: "*moralis_api_key" }, { named: "*moralis_key" }, { named: "*moralis_master_key" }],
      carriers: [{ header: "X-API-Key", value: "{key}" }],
      manual: { page: "https://admin.moralis.com/api-keys", steps: ["API Keys", "Delete the key"] },
      reach: "Uses the owner\u2019s quota of blockchain data."
    }
  }
};

// src/services/mux.ts
var mux = {
  id: "mux",
  name: "Mux",
  docs: "https://www.mux.com/docs/core/make-api-requests",
  hosts: ["api.mux.com"],
  keys: {
    "mux-token-secret": {
      name: "Mux access token secret",
      shape: [{ base64: 75 }],
      beside: [
        { named: "*mux_token_secret" },
        { named: "*mux_secret" },
        { named: "*mux_secret_key" },
        { named: "*mux_access_token_secret" },
        { named: "*mux_api_secret" },
        { named: "*mux_access_token" },
        { named: "*mux_data_token_secret" }
      ],
      manual: { page: "https://dashboard.mux.com/settings/access-tokens", steps: ["Find the token by its id", "Revoke it"] },
      reach: "Reads, perhaps uploads and deletes, the videos of one environment."
    }
  }
};

// src/services/n8n.ts
var n8n = {
  id: "n8n",
  name: "n8n",
  docs: "https://docs.n8n.io/api/authentication/",
  hosts: ["{var.server}"],
  vars: { server: { env: "N8N_HOST" } },
  keys: {
    "n8n-api-key": {
      name: "n8n API key",
      shape: ["eyJ", { base64url: [16, 100] }, ".eyJ", { base64url: [60, 500] }, ".", { base64url: 43 }],
      check: "jwt",
      beside: [{ named: "*n8n_api_key" }, { named: "*n8n_api_token" }, { named: "*n8n_token" }, { named: "*n8n_key" }],
      carriers: [{ header: "X-N8N-API-KEY", value: "{key}" }],
      manual: { page: "https://docs.n8n.io/api/authentication/", steps: ["On the server: Settings, n8n API", "Delete the key"] },
      reach: "Reads and changes workflows, and so runs code and reads credentials of one server."
    },
    "n8n-legacy-api-key": {
      name: "n8n API key (old form)",
      shape: ["n8n_api_", { hex: 80 }],
      carriers: [{ header: "X-N8N-API-KEY", value: "{key}" }],
      manual: { page: "https://docs.n8n.io/api/authentication/", steps: ["On the server: Settings, n8n API", "Delete the key"] },
      reach: "Reads and changes workflows, and so runs code of one server."
    },
    "n8n-encryption-key": {
      name: "n8n encryption key",
      shape: [{ base64: [24, 64] }],
      beside: [{ named: "*n8n_encryption_key" }, { named: "encryptionKey", in: "**/.n8n/config" }],
      manual: {
        page: "https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/",
        steps: ["On the server: export credentials, set a new N8N_ENCRYPTION_KEY", "Import the credentials, and rotate them all"]
      },
      reach: "Decrypts all credentials that one server has stored."
    }
  }
};

// src/services/nasdaq-data-link.ts
var nasdaqDataLink = {
  id: "nasdaq-data-link",
  name: "Nasdaq Data Link",
  docs: "https://docs.data.nasdaq.com/docs/getting-started",
  hosts: ["data.nasdaq.com", "www.quandl.com"],
  keys: {
    "nasdaq-data-link-api-key": {
      name: "Nasdaq Data Link API key",
      shape: [{ base64url: 20 }],
      beside: [
        { named: "*quandl_api_key" },
        { named: "*quandl_key" },
        { named: "*nasdaq_data_link_api_key" },
        { named: "*nasdaq_api_key" },
        { named: "*quandl_auth_token" },
        { named: "*quandl_token" }
      ],
      carriers: [{ query: "api_key" }, { header: "X-Api-Token", value: "{key}" }],
      manual: { page: "https://data.nasdaq.com/account/profile", steps: ["Reset the API key"] },
      reach: "Reads the data sets that the account paid for."
    }
  }
};

// src/services/nebius.ts
var nebius = {
  id: "nebius",
  name: "Nebius Token Factory",
  docs: "https://docs.tokenfactory.nebius.com/quickstart",
  hosts: ["api.tokenfactory.nebius.com", "api.studio.nebius.ai", "api.studio.nebius.com"],
  keys: {
    "nebius-api-key": {
      name: "Nebius API key",
      shape: ["eyJ", { base64url: [8, 2e3] }, ".", { base64url: [8, 4e3] }, ".", { base64url: [20, 1e3] }],
      check: "jwt",
      beside: [{ named: "*nebius_api_key" }, { named: "*nebius_key" }, { named: "*nebius_studio_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://tokenfactory.nebius.com", steps: ["API keys", "Delete the key"] },
      reach: "Calls models at the cost of the account."
    },
    "nebius-static-key": {
      name: "Nebius static key",
      shape: ["v1.", { base64url: [40, 400] }],
      beside: [{ named: "*nebius_api_key" }, { named: "*nebius_key" }, { named: "*nebius_iam_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://tokenfactory.nebius.com", steps: ["API keys", "Delete the key"] },
      reach: "Calls models at the cost of the account."
    }
  }
};

// src/services/neo4j-aura.ts
var neo4jAura = {
  id: "neo4j-aura",
  name: "Neo4j Aura",
  docs: "https://neo4j.com/docs/aura/api/authentication/",
  hosts: ["api.neo4j.io", "*.databases.neo4j.io"],
  keys: {
    "neo4j-aura-password": {
      name: "Neo4j Aura database password",
      shape: [{ base64url: 43 }],
      beside: [
        { named: "*neo4j_password" },
        { named: "*neo4j_pass" },
        { named: "*neo4j_pwd" },
        { named: "*neo4j_aura_password" }
      ],
      manual: {
        page: "https://console.neo4j.io/",
        steps: ["Open the instance", "Change the password in its settings or with ALTER USER"]
      },
      reach: "Reads and writes one database as its user."
    },
    "neo4j-aura-client-secret": {
      name: "Neo4j Aura API client secret",
      shape: [{ base64url: [43, 86] }],
      beside: [
        { named: "*aura_client_secret" },
        { named: "*aura_api_client_secret" },
        { named: "*neo4j_aura_client_secret" },
        { named: "*aura_api_key_client_secret" }
      ],
      manual: { page: "https://console.neo4j.io/#account", steps: ["API keys", "Delete the key"] },
      reach: "Makes, pauses and deletes instances as its user."
    }
  }
};

// src/services/neon.ts
var neon = {
  id: "neon",
  name: "Neon",
  docs: "https://neon.com/docs/manage/api-keys",
  hosts: ["console.neon.tech"],
  keys: {
    "neon-api-key": {
      name: "Neon API key",
      source: "https://neon.com/docs/manage/api-keys",
      shape: ["napi_", { base36: 64 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://console.neon.tech/app/settings/api-keys", steps: ["Find the key", "Revoke it"] },
      reach: "Manages the projects of its user or organization: databases, roles, passwords."
    },
    "neon-old-api-key": {
      name: "Neon API key (without prefix)",
      shape: [{ base36: 64 }],
      beside: [{ named: "*neon_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://console.neon.tech/app/settings/api-keys", steps: ["Find the key", "Revoke it"] },
      reach: "Manages the projects of its user."
    }
  }
};

// src/services/neptune.ts
var neptune = {
  id: "neptune",
  name: "Neptune",
  docs: "https://docs.neptune.ai/api_token",
  hosts: ["app.neptune.ai", "ui.neptune.ai", "{var.server}"],
  vars: { server: { env: "NEPTUNE_API_URL" } },
  keys: {
    "neptune-api-token": {
      name: "Neptune API token",
      source: "https://github.com/neptune-ai/neptune-client/blob/master/src/neptune/internal/credentials.py",
      shapes: [
        ["eyJhcGlfYWRkcmVzcyI6", { base64: [100, 600] }, { oneOf: ["==", "="] }],
        ["eyJhcGlfYWRkcmVzcyI6", { base64: [100, 600] }]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.neptune.ai",
        steps: ["Your avatar, Get your API token", "Make a new token: the old one ends"]
      },
      reach: "Reads and writes runs and models of the person\u2019s or service account\u2019s projects."
    }
  }
};

// src/services/netlify.ts
var netlify = {
  id: "netlify",
  name: "Netlify",
  docs: "https://docs.netlify.com/api/get-started/",
  hosts: ["api.netlify.com"],
  keys: {
    "netlify-token": {
      name: "Netlify token",
      source: "https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146",
      shape: [{ oneOf: ["nfp_", "nfc_", "nfo_", "nfu_", "nfb_"] }, { base62: 36 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.netlify.com/user/applications#personal-access-tokens",
        steps: ["Find the token, Options", "Delete personal token"]
      },
      reach: "Acts as its user: sites, deployments, environment variables."
    },
    "netlify-old-token": {
      name: "Netlify token (without prefix)",
      shape: [{ base64url: [43, 64] }],
      beside: [
        { named: "*netlify_auth_token" },
        { named: "*netlify_token" },
        { named: "*netlify_access_token" },
        { named: "*netlify_api_token" },
        { named: "*netlify_api_key" },
        { named: "*netlify_personal_access_token" },
        { named: "*netlify_pat" },
        { command: "netlify", flag: "--auth" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.netlify.com/user/applications#personal-access-tokens",
        steps: ["Find the token, Options", "Delete personal token"]
      },
      reach: "Acts as its user: sites, deployments, environment variables."
    },
    "netlify-build-hook": {
      name: "Netlify build hook",
      shape: ["https://api.netlify.com/build_hooks/", { hex: 24 }],
      beside: [
        { named: "*hook" },
        { named: "*url" },
        { named: "*netlify" },
        { named: "*netlify_key" },
        { named: "*netlify_api_key" },
        { named: "*netlify_token" },
        { named: "*netlify_secret" },
        { named: "*netlify_password" },
        { word: "netlify", within: 60 }
      ],
      access: "write",
      manual: {
        page: "https://app.netlify.com/",
        steps: ["Project configuration, Build & deploy, Build hooks", "Delete the hook"]
      },
      reach: "Starts builds at the team\u2019s cost."
    }
  }
};

// src/services/new-relic.ts
var newRelic = {
  id: "new-relic",
  name: "New Relic",
  docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  hosts: [
    "api.newrelic.com",
    "api.eu.newrelic.com",
    "insights-api.newrelic.com",
    "insights-collector.newrelic.com",
    "log-api.newrelic.com",
    "metric-api.newrelic.com",
    "collector.newrelic.com"
  ],
  keys: {
    "new-relic-user-key": {
      name: "New Relic user key",
      source: "https://github.com/newrelic/terraform-provider-newrelic/blob/main/website/docs/guides/provider_configuration.html.markdown",
      shape: ["NRAK-", { base36upper: 27 }],
      carriers: [
        { header: "Api-Key", value: "{key}" },
        { header: "X-Api-Key", value: "{key}" }
      ],
      manual: { page: "https://one.newrelic.com/admin-portal/api-keys/home", steps: ["Find the user key", "Delete it"] },
      reach: "Reads and changes all that its user may see, through NerdGraph."
    },
    "new-relic-license-key": {
      name: "New Relic license key",
      shapes: [
        [{ hex: 32 }, "FFFFNRAL"],
        [{ hex: 36 }, "NRAL"],
        ["eu01xx", { hex: 26 }, "FFFFNRAL"],
        ["eu01xx", { hex: 30 }, "NRAL"]
      ],
      carriers: [{ header: "Api-Key", value: "{key}" }, { header: "X-License-Key", value: "{key}" }, { query: "license_key" }],
      manual: {
        page: "https://one.newrelic.com/admin-portal/api-keys/home",
        steps: [
          "Make a new ingest key and move agents to it",
          "Delete this one; the original key of an account can\u2019t be deleted but by support"
        ]
      },
      reach: "Sends data of any kind into the account."
    },
    "new-relic-old-license-key": {
      name: "New Relic license key (hexadecimal)",
      source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*new_relic_license_key" },
        { named: "*nria_license_key" },
        { named: "license_key", in: "**/newrelic*.{yml,yaml,js,cjs,ini,toml,config}" }
      ],
      carriers: [{ header: "X-License-Key", value: "{key}" }],
      manual: {
        page: "https://one.newrelic.com/admin-portal/api-keys/home",
        steps: ["Make a new ingest key and move agents to it", "Delete this one"]
      },
      reach: "Sends data of any kind into the account."
    },
    "new-relic-insert-key": {
      name: "New Relic Insights insert key",
      shape: ["NRII-", { base64url: 32 }],
      carriers: [
        { header: "X-Insert-Key", value: "{key}" },
        { header: "Api-Key", value: "{key}" }
      ],
      manual: {
        page: "https://one.newrelic.com/admin-portal/api-keys/home",
        steps: ["Find the key under Insights insert keys", "Delete it"]
      },
      reach: "Sends events, metrics and logs into the account."
    },
    "new-relic-query-key": {
      name: "New Relic Insights query key",
      shape: ["NRIQ-", { base64url: 32 }],
      carriers: [{ header: "X-Query-Key", value: "{key}" }],
      manual: {
        page: "https://one.newrelic.com/admin-portal/api-keys/home",
        steps: ["Find the key under Insights query keys", "Delete it"]
      },
      reach: "Reads all data of the account through queries."
    }
  }
};

// src/services/ngrok.ts
var ngrok = {
  id: "ngrok",
  name: "ngrok",
  docs: "https://ngrok.com/docs/api/",
  hosts: ["api.ngrok.com", "connect.ngrok-agent.com"],
  keys: {
    "ngrok-token": {
      name: "ngrok authtoken or API key",
      shapes: [[{ base62: 27 }, "_", { base62: [20, 22] }]],
      beside: [
        { named: "*ngrok_auth_token" },
        { named: "*ngrok_api_key" },
        { named: "*ngrok_token" },
        { named: "*ngrok_auth" },
        { named: "*ngrok_key" },
        { named: "*ngrok_api_token" },
        { named: "authtoken", in: "**/*ngrok*" },
        { word: "ngrok", within: 80 },
        { command: "ngrok", flag: "--authtoken" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://dashboard.ngrok.com/authtokens",
        steps: ["Authtokens or API keys: find it by its id", "Delete it"]
      },
      reach: "Opens tunnels under the account\u2019s domains; an API key manages the account."
    }
  }
};

// src/services/nomic.ts
var nomic = {
  id: "nomic",
  name: "Nomic",
  docs: "https://docs.nomic.ai/reference/api",
  hosts: ["api-atlas.nomic.ai"],
  keys: {
    "nomic-api-key": {
      name: "Nomic API key",
      shape: ["nk-", { base64url: 43 }],
      beside: [
        { named: "*nomic_api_key" },
        { named: "*nomic_key" },
        { named: "*nomic_token" },
        { named: "*nomic_atlas_api_key" },
        { word: "nomic login", within: 24 },
        { word: "nomic.login", within: 24 },
        { word: "nomic.ai", within: 120 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://atlas.nomic.ai/cli-login", steps: ["Revoke the key"] },
      reach: "Makes embeddings and reads or changes data sets of the organization."
    }
  }
};

// src/services/notion.ts
var notion = {
  id: "notion",
  name: "Notion",
  docs: "https://developers.notion.com/guides/authorization/credential-security",
  hosts: ["api.notion.com"],
  keys: {
    "notion-token": {
      name: "Notion API token",
      source: "https://github.com/makenotion/notion-mcp-server/blob/main/README.md",
      shape: ["ntn_", { digit: 11 }, { base62: 35 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://www.notion.so/profile/integrations",
        steps: ["Open the connection, Configuration", "Refresh the secret: the old one ends"]
      },
      reach: "Reads and changes the pages that are shared with it."
    },
    "notion-legacy-token": {
      name: "Notion API token (old form)",
      shape: ["secret_", { base62: 43 }],
      beside: [
        { named: "*notion_api_key" },
        { named: "*notion_token" },
        { named: "*notion_key" },
        { named: "*notion_secret" },
        { named: "*notion_api_token" },
        { named: "*notion_access_token" },
        { named: "*notion_integration_token" },
        { named: "*notion_integration_secret" },
        { named: "*notion_api_secret" },
        { named: "*notion_auth_token" },
        { word: "notion", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://www.notion.so/profile/integrations",
        steps: ["Open the connection, Configuration", "Refresh the secret: the old one ends"]
      },
      reach: "Reads and changes the pages that are shared with it."
    }
  }
};

// src/services/novita.ts
var novita = {
  id: "novita",
  name: "Novita AI",
  docs: "https://novita.ai/docs/guides/quickstart",
  hosts: ["api.novita.ai"],
  keys: {
    "novita-api-key": {
      name: "Novita AI API key",
      shape: ["sk_", { base64url: 43 }],
      beside: [
        { named: "*novita_api_key" },
        { named: "*novita_ai_api_key" },
        { named: "*novitaai_api_key" },
        { named: "*novita_key" },
        { word: "novita.ai", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://novita.ai/settings/key-management", steps: ["Delete the key"] },
      reach: "Calls models and starts GPU machines at the cost of the account."
    }
  }
};

// src/services/npm.ts
var otp = { status: 401, header: "www-authenticate", is: "otp" };
var wrongAddress = { status: 401, header: "www-authenticate", is: "ipaddress" };
var npm = {
  id: "npm",
  name: "npm",
  docs: "https://docs.npmjs.com/about-access-tokens",
  hosts: ["{var.registry}"],
  vars: { registry: { env: "npm_config_registry" } },
  keys: {
    "npm-access-token": {
      name: "npm access token",
      source: "https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/",
      shape: ["npm_", { base62: 30 }, { crc32: "base62", length: 6, over: "runs" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      verify: {
        request: "GET https://{var.registry}/-/whoami",
        means: {
          live: { status: 200, at: "username" },
          // No page has its body; that it is JSON tells it from a proxy's.
          dead: { status: 401, at: "" },
          limited: [otp, wrongAddress]
        },
        reads: { owner: "username" }
      },
      revoke: {
        request: "DELETE https://{var.registry}/-/npm/v1/tokens/token/{key}",
        means: {
          done: [204, { status: 200, at: "ok" }],
          gone: { status: 404, at: "error" },
          denied: [otp, wrongAddress, { status: 403, at: "error" }]
        }
      },
      manual: {
        page: "https://docs.npmjs.com/revoking-access-tokens",
        steps: [
          "On the npm website: your avatar, Access Tokens",
          "Delete the token; or run `npm token revoke` with a one-time password"
        ]
      },
      reach: "Installs private packages; with write access publishes versions that others install."
    }
  },
  usage: {
    read: [{ command: "npm ci" }, { command: "npm install" }, { command: "npm view" }],
    write: [{ command: "npm publish" }, { command: "npm unpublish" }, { command: "npm deprecate" }, { command: "npm dist-tag" }]
  }
};

// src/services/nuget.ts
var nuget = {
  id: "nuget",
  name: "NuGet",
  docs: "https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys",
  hosts: ["{var.source}"],
  vars: { source: { env: "NUGET_SOURCE" } },
  keys: {
    "nuget-api-key": {
      name: "NuGet API key",
      source: "https://github.com/NuGet/NuGetGallery/blob/main/src/NuGetGallery.Services/Authentication/ApiKeyV4.cs",
      shape: [
        {
          oneOf: [
            "oy2a",
            "oy2b",
            "oy2c",
            "oy2d",
            "oy2e",
            "oy2f",
            "oy2g",
            "oy2h",
            "oy2i",
            "oy2j",
            "oy2k",
            "oy2l",
            "oy2m",
            "oy2n",
            "oy2o",
            "oy2p"
          ]
        },
        { base36: 15 },
        { oneOf: ["a", "q"] },
        { base36: 25 },
        { oneOf: ["a", "e", "i", "m", "q", "u", "y", "4"] }
      ],
      carriers: [{ header: "X-NuGet-ApiKey", value: "{key}" }],
      manual: {
        page: "https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys",
        steps: ["On the gallery\u2019s website: your name, API Keys", "Regenerate or delete the key"]
      },
      reach: "Pushes packages that others install, or unlists them, as far as its scopes and globs go."
    }
  }
};

// src/services/nvidia.ts
var nvidia = {
  id: "nvidia",
  name: "NVIDIA",
  docs: "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html",
  hosts: ["integrate.api.nvidia.com", "ai.api.nvidia.com", "api.nvcf.nvidia.com", "api.ngc.nvidia.com", "nvcr.io"],
  keys: {
    "nvidia-api-key": {
      name: "NVIDIA API key",
      source: "https://docs.nvidia.com/nemo/retriever/latest/extraction/api-keys/index.html",
      shape: ["nvapi-", { base64url: 64 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://org.ngc.nvidia.com/setup/api-keys", steps: ["Delete the key"] },
      reach: "Calls hosted models at the cost of the account; with more services granted it pulls private containers and runs functions."
    },
    "nvidia-ngc-legacy-key": {
      name: "NGC API key (legacy)",
      shape: [{ base64: 84 }],
      beside: [{ named: "*ngc_api_key" }, { named: "*ngc_cli_api_key" }, { named: "*ngc_key" }],
      carriers: [{ basic: "$oauthtoken:{key}" }],
      manual: { page: "https://org.ngc.nvidia.com/setup/api-keys", steps: ["Generate a new API key: the old one ends"] },
      reach: "Pulls and pushes private containers and models of the registry as the person."
    }
  }
};

// src/services/nx-cloud.ts
var nxCloud = {
  id: "nx-cloud",
  name: "Nx Cloud",
  docs: "https://nx.dev/docs/kb/authenticate-public-api",
  hosts: ["cloud.nx.app", "eu.nx.app", "{var.host}"],
  vars: { host: { env: "NX_CLOUD_API" } },
  keys: {
    "nx-cloud-write-token": {
      name: "Nx Cloud read-write access token",
      shape: [{ base64: 48 }, "fHJlYWQtd3JpdGU="],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: { page: "https://cloud.nx.app/", steps: ["Open the workspace, Settings, CI access tokens", "Delete the token"] },
      reach: "Writes to the remote cache of a workspace, whose artifacts others run."
    },
    "nx-cloud-read-token": {
      name: "Nx Cloud read-only access token",
      shapes: [
        [{ base64: 48 }, "fHJlYWQ="],
        [{ base64: 48 }, "fHJlYWQtb25seQ=="]
      ],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: { page: "https://cloud.nx.app/", steps: ["Open the workspace, Settings, CI access tokens", "Delete the token"] },
      reach: "Reads the remote cache of a workspace."
    },
    "nx-cloud-personal-access-token": {
      name: "Nx Cloud personal access token",
      shape: [{ base64: [40, 100] }],
      beside: [{ named: "*nx_cloud_personal_access_token" }, { named: "*nx_personal_access_token" }],
      manual: { page: "https://cloud.nx.app/profile", steps: ["Personal access tokens", "Delete the token"] },
      reach: "Uses the remote cache of its owner\u2019s workspaces."
    }
  }
};

// src/services/octopus-deploy.ts
var octopusDeploy = {
  id: "octopus-deploy",
  name: "Octopus Deploy",
  docs: "https://octopus.com/docs/api/authentication/create-an-api-key",
  hosts: ["{var.host}", "*.octopus.app"],
  vars: { host: { env: "OCTOPUS_URL" } },
  keys: {
    "octopus-deploy-api-key": {
      name: "Octopus Deploy API key",
      shape: ["API-", { base36upper: [25, 36] }],
      carriers: [{ header: "X-Octopus-ApiKey", value: "{key}" }, { query: "apikey" }],
      manual: {
        page: "https://octopus.com/docs/api/authentication/create-an-api-key",
        steps: ["In your Octopus: your profile, My API Keys", "Revoke the key"]
      },
      reach: "Does in Octopus what its user may: deploys, and reads and changes projects."
    }
  }
};

// src/services/okta.ts
var okta = {
  id: "okta",
  name: "Okta",
  docs: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
  hosts: ["{var.domain}", "*.okta.com", "*.oktapreview.com", "*.okta-emea.com"],
  vars: { domain: { env: "OKTA_ORG_URL" } },
  keys: {
    "okta-api-token": {
      name: "Okta API token",
      source: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
      shape: ["00", { base64url: 40 }],
      beside: [
        { named: "*okta_api_token" },
        { named: "*okta_token" },
        { named: "*okta_client_token" },
        { named: "*okta_api_key" },
        { named: "*okta_ssws_token" },
        { word: ".okta.com", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "SSWS {key}" }],
      manual: {
        page: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
        steps: ["In the admin console: Security, API, Tokens", "Revoke the token"]
      },
      reach: "Acts as the administrator who made it: users, groups, applications."
    },
    "okta-client-secret": {
      name: "Okta client secret",
      shape: [{ base64url: [40, 64] }],
      beside: [{ named: "*okta_client_secret" }, { named: "*okta_oauth2_client_secret" }, { named: "*okta_app_secret" }],
      manual: {
        page: "https://developer.okta.com/docs/guides/client-secret-rotation-key/main/",
        steps: [
          "In the admin console: Applications, the application, General, Client Credentials",
          "Generate a new secret, deactivate and delete this one"
        ]
      },
      reach: "Signs users in as the application, or gets its tokens."
    }
  }
};

// src/services/okx.ts
var okx = {
  id: "okx",
  name: "OKX",
  docs: "https://www.okx.com/docs-v5/en/#overview-rest-authentication",
  hosts: ["www.okx.com", "us.okx.com", "my.okx.com"],
  keys: {
    "okx-secret-key": {
      name: "OKX API secret key",
      source: "https://www.okx.com/docs-v5/en/#overview-rest-authentication",
      shape: [{ hexUpper: 32 }],
      beside: [
        { named: "*okx_secret_key" },
        { named: "*okx_api_secret" },
        { named: "*okx_secret" },
        { named: "*okx_api_secret_key" },
        { named: "*okex_secret_key" },
        { named: "*okex_api_secret" },
        { named: "*okex_secret" }
      ],
      manual: { page: "https://www.okx.com/account/my-api", steps: ["API", "Delete the key"] },
      reach: "With its key and passphrase: trades, and withdraws if it may."
    }
  }
};

// src/services/onelogin.ts
var onelogin = {
  id: "onelogin",
  name: "OneLogin",
  docs: "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials",
  hosts: ["api.us.onelogin.com", "api.eu.onelogin.com", "*.onelogin.com"],
  keys: {
    "onelogin-client-secret": {
      name: "OneLogin API client secret",
      shape: [{ hex: 64 }],
      beside: [{ named: "*onelogin_client_secret" }, { named: "*onelogin_api_secret" }, { named: "*onelogin_secret" }],
      manual: {
        page: "https://app.onelogin.com/login",
        steps: ["Developers, API Credentials", "Disable or delete the credential"]
      },
      reach: "Gets tokens that read or change users and applications, with its id."
    }
  }
};

// src/services/onepassword.ts
var onepassword = {
  id: "onepassword",
  name: "1Password",
  docs: "https://developer.1password.com/docs/service-accounts/security/",
  hosts: ["*.1password.com", "*.1password.eu", "*.1password.ca", "{var.connect}"],
  vars: { connect: { env: "OP_CONNECT_HOST" } },
  keys: {
    "onepassword-service-token": {
      name: "1Password service account token",
      shape: ["ops_eyJ", { base64url: [250, 2e3] }],
      beside: [
        { named: "*op_service_account_token" },
        { named: "*onepassword_service_account_token" },
        { named: "*1password_service_account_token" },
        { named: "*op_token" },
        { named: "*onepassword_token" },
        { named: "*service_account_token" },
        { named: "*1password" },
        { named: "*1password_key" },
        { named: "*1password_api_key" },
        { named: "*1password_token" },
        { named: "*1password_secret" },
        { named: "*1password_password" },
        { named: "*onepassword" },
        { named: "*onepassword_key" },
        { named: "*onepassword_api_key" },
        { named: "*onepassword_secret" },
        { named: "*onepassword_password" },
        { named: "*token" },
        { word: "1password", within: 300 },
        { word: "op service-account", within: 300 }
      ],
      manual: {
        page: "https://my.1password.com/developer-tools/infrastructure-secrets/serviceaccount/",
        steps: ["Developer, Service accounts, the account", "Revoke or rotate its token"]
      },
      reach: "Reads, perhaps changes, the items of its vaults."
    },
    "onepassword-connect-token": {
      name: "1Password Connect or Events token",
      shape: ["eyJ", { base64url: [10, 300] }, ".eyJ", { base64url: [50, 2e3] }, ".", { base64url: [60, 700] }],
      check: "jwt",
      beside: [
        { named: "*op_connect_token" },
        { named: "*onepassword_connect_token" },
        { named: "*1password_connect_token" },
        { named: "*op_api_token" },
        { named: "*onepassword_events_token" },
        { named: "*op_events_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://my.1password.com/developer-tools/infrastructure-secrets/connect/",
        steps: ["Developer, Connect servers (or Integrations), the server", "Revoke the token"]
      },
      reach: "Reads, perhaps changes, the items of its vaults, at a server of one\u2019s own."
    },
    "onepassword-secret-key": {
      name: "1Password secret key",
      shape: [
        "A3-",
        { base36upper: 6 },
        "-",
        { base36upper: [6, 11] },
        "-",
        { base36upper: 5 },
        "-",
        { base36upper: 5 },
        "-",
        { base36upper: 5 }
      ],
      beside: [
        { named: "*op_secret_key" },
        { named: "*onepassword_secret_key" },
        { named: "*1password_secret_key" },
        { named: "*secret_key" },
        { word: "1password", within: 300 },
        { word: "op account add", within: 300 },
        { command: "op signin", flag: "--secret-key" }
      ],
      manual: {
        page: "https://my.1password.com/profile",
        steps: ["Manage account: regenerate the secret key", "Sign in again on all devices"]
      },
      reach: "With address and password: signs in as the person."
    }
  }
};

// src/services/onesignal.ts
var onesignal = {
  id: "onesignal",
  name: "OneSignal",
  docs: "https://documentation.onesignal.com/docs/keys-and-ids",
  hosts: ["api.onesignal.com", "onesignal.com"],
  keys: {
    "onesignal-api-key": {
      name: "OneSignal API key",
      shape: [{ oneOf: ["os_v2_app_", "os_v2_org_"] }, { base36: [100, 110] }],
      beside: [
        { named: "*one_signal" },
        { named: "*one_signal_key" },
        { named: "*one_signal_api_key" },
        { named: "*one_signal_token" },
        { named: "*one_signal_secret" },
        { named: "*one_signal_password" },
        { named: "*rest_api_key" },
        { named: "*api_key" },
        { named: "*authorization" },
        { named: "*key" },
        { word: "onesignal", within: 300 }
      ],
      carriers: [{ header: "Authorization", value: "Key {key}" }],
      manual: {
        page: "https://dashboard.onesignal.com/",
        steps: ["Settings, Keys & IDs, of the app or the organization", "Delete the key"]
      },
      reach: "Sends notifications to everyone; a key of the organization manages apps and keys."
    },
    "onesignal-old-api-key": {
      name: "OneSignal REST API key (without prefix)",
      shape: [{ base64: 48 }],
      beside: [
        { named: "*one_signal_rest_api_key" },
        { named: "*one_signal_api_key" },
        { named: "*onesignal_rest_key" },
        { named: "*onesignal_key" },
        { named: "*onesignal_auth_key" },
        { named: "*onesignal_app_auth_key" },
        { named: "*onesignal_user_auth_key" }
      ],
      carriers: [{ header: "Authorization", value: "Basic {key}" }],
      manual: { page: "https://dashboard.onesignal.com/", steps: ["Settings, Keys & IDs", "Delete the legacy key"] },
      reach: "Sends notifications to everyone who has the app."
    }
  }
};

// src/services/onfido.ts
var onfido = {
  id: "onfido",
  name: "Onfido",
  docs: "https://documentation.onfido.com/api/latest/#api-tokens",
  hosts: ["api.eu.onfido.com", "api.us.onfido.com", "api.ca.onfido.com", "api.onfido.com"],
  keys: {
    "onfido-api-token": {
      name: "Onfido API token",
      source: "https://developers.onfido.com/guide/get-started-integrating/",
      shape: [{ oneOf: ["api_live.", "api_live_us.", "api_live_ca."] }, { base64url: 11 }, ".", { base64url: 32 }],
      carriers: [{ header: "Authorization", value: "Token token={key}" }],
      manual: { page: "https://dashboard.onfido.com/api/tokens", steps: ["Developers, Tokens", "Revoke the token"] },
      reach: "Reads the identity papers and checks of people."
    },
    "onfido-sandbox-api-token": {
      name: "Onfido sandbox API token",
      source: "https://developers.onfido.com/guide/get-started-integrating/",
      shape: [{ oneOf: ["api_sandbox.", "api_sandbox_us.", "api_sandbox_ca."] }, { base64url: 11 }, ".", { base64url: 32 }],
      carriers: [{ header: "Authorization", value: "Token token={key}" }],
      manual: { page: "https://dashboard.onfido.com/api/tokens", steps: ["Developers, Tokens", "Revoke the token"] },
      reach: "Reads and changes test data."
    }
  }
};

// src/services/openai.ts
var marker = "T3BlbkFJ";
var openai = {
  id: "openai",
  name: "OpenAI",
  docs: "https://platform.openai.com/docs/api-reference/authentication",
  hosts: ["api.openai.com"],
  keys: {
    "openai-project-key": {
      name: "OpenAI project API key",
      source: "https://github.com/openai/codex/blob/main/codex-rs/cli/src/login.rs",
      shape: ["sk-proj-", { base64url: [40, 220], holds: marker }],
      beside: [{ named: "*openai_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://platform.openai.com/api-keys", steps: ["Choose the project", "Revoke the key"] },
      reach: "Calls models at the cost of the project, and reads its files, threads and fine-tuned models as far as the key is permitted."
    },
    "openai-service-account-key": {
      name: "OpenAI service account API key",
      shape: ["sk-svcacct-", { base64url: [40, 220], holds: marker }],
      beside: [{ named: "*openai_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://platform.openai.com/settings/organization/api-keys",
        steps: ["Choose the project", "Delete the service account or revoke its key"]
      },
      reach: "Calls models at the cost of the project; nobody leaves the company with it, so that it lives long."
    },
    "openai-admin-key": {
      name: "OpenAI admin API key",
      source: "https://platform.openai.com/docs/api-reference/admin-api-keys",
      shape: ["sk-admin-", { base64url: [40, 220], holds: marker }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: { page: "https://platform.openai.com/settings/organization/admin-keys", steps: ["Revoke the key"] },
      reach: "Administers the organization: its users, projects, API keys and audit log; it calls no model."
    },
    "openai-user-key": {
      name: "OpenAI user API key (legacy)",
      shapes: [
        ["sk-", { base62: 20 }, marker, { base62: 20 }],
        ["sk-None-", { base62: 20 }, marker, { base62: 20 }]
      ],
      beside: [{ named: "*openai_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: { page: "https://platform.openai.com/settings/profile/api-keys", steps: ["User API keys", "Revoke the key"] },
      reach: "Does in all projects what the person who made it may, at the cost of the organization."
    }
  }
};

// src/services/opencage.ts
var opencage = {
  id: "opencage",
  name: "OpenCage",
  docs: "https://opencagedata.com/api",
  hosts: ["api.opencagedata.com"],
  keys: {
    "opencage-api-key": {
      name: "OpenCage API key",
      source: "https://opencagedata.com/api#testingkeys",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*opencage_api_key" },
        { named: "*opencage_key" },
        { named: "*opencage_data_api_key" },
        { named: "*opencagedata_api_key" }
      ],
      carriers: [{ query: "key" }],
      manual: { page: "https://opencagedata.com/dashboard#geocoding", steps: ["Regenerate the key"] },
      reach: "Calls geocoding at the account\u2019s cost."
    }
  }
};

// src/services/openpipe.ts
var openpipe = {
  id: "openpipe",
  name: "OpenPipe",
  docs: "https://docs.openpipe.ai/getting-started/quick-start",
  hosts: ["api.openpipe.ai", "app.openpipe.ai"],
  keys: {
    "openpipe-api-key": {
      name: "OpenPipe API key",
      source: "https://github.com/OpenPipe/OpenPipe/blob/main/app/src/server/utils/generateApiKey.ts",
      shape: ["opk_", { hex: 42 }],
      beside: [{ named: "*openpipe_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.openpipe.ai/settings", steps: ["Delete the key"] },
      reach: "Reads logged requests, and calls and tunes models at the cost of the project."
    }
  }
};

// src/services/openrouter.ts
var openrouter = {
  id: "openrouter",
  name: "OpenRouter",
  docs: "https://openrouter.ai/docs/api-reference/authentication",
  hosts: ["openrouter.ai"],
  keys: {
    "openrouter-api-key": {
      name: "OpenRouter API key",
      source: "https://openrouter.ai/docs/guides/features/guardrails/secret-formats",
      shape: ["sk-or-v1-", { hex: 64 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://openrouter.ai/settings/keys", steps: ["Open the menu beside the key", "Disable or delete it"] },
      reach: "Calls models of all providers up to the key\u2019s credit limit; a management key makes and deletes keys."
    }
  }
};

// src/services/openweather.ts
var openweather = {
  id: "openweather",
  name: "OpenWeather",
  docs: "https://openweathermap.org/appid",
  hosts: ["api.openweathermap.org", "pro.openweathermap.org", "tile.openweathermap.org"],
  keys: {
    "openweather-api-key": {
      name: "OpenWeather API key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*openweather_api_key" },
        { named: "*openweathermap_api_key" },
        { named: "*open_weather_map_api_key" },
        { named: "*openweathermap_key" },
        { named: "*openweather_key" },
        { named: "*openweathermap_appid" },
        { named: "*openweather_appid" },
        { named: "*owm_api_key" },
        { named: "*open_weather_map_key" }
      ],
      carriers: [{ query: "appid" }, { header: "x-api-key", value: "{key}" }],
      manual: { page: "https://home.openweathermap.org/api_keys", steps: ["Deactivate or delete the key"] },
      reach: "Calls weather services at the account\u2019s cost."
    }
  }
};

// src/services/opsgenie.ts
var opsgenie = {
  id: "opsgenie",
  name: "Opsgenie",
  docs: "https://support.atlassian.com/opsgenie/docs/api-key-management/",
  hosts: ["api.opsgenie.com", "api.eu.opsgenie.com"],
  keys: {
    "opsgenie-api-key": {
      name: "Opsgenie API key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*ops_genie_api_key" },
        { named: "*ops_genie_key" },
        { named: "*opsgenie_token" },
        { named: "*opsgenie_api_token" },
        { named: "*opsgenie_secret" },
        { named: "*genie_key" },
        { word: "GenieKey", within: 12 }
      ],
      carriers: [{ header: "Authorization", value: "GenieKey {key}" }],
      manual: {
        page: "https://app.opsgenie.com/settings/api-key-management",
        steps: ["API key management, or the team\u2019s integration", "Disable the key; when nothing misses it, delete it"]
      },
      reach: "Opens, reads and closes alerts; perhaps changes settings."
    }
  }
};

// src/services/optimizely.ts
var optimizely = {
  id: "optimizely",
  name: "Optimizely",
  docs: "https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token",
  hosts: ["api.optimizely.com"],
  keys: {
    "optimizely-access-token": {
      name: "Optimizely personal access token",
      shapes: [["2:", { base64url: [40, 80] }], [{ base64url: [50, 80] }]],
      beside: [
        { named: "*optimizely_access_token" },
        { named: "*optimizely_token" },
        { named: "*optimizely_api_token" },
        { named: "*optimizely_personal_access_token" },
        { named: "*optimizely_pat" },
        { named: "*optimizely_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.optimizely.com/v2/profile/api", steps: ["Find the token", "Revoke it"] },
      reach: "Reads and changes flags and experiments as its owner may."
    }
  }
};

// src/services/oracle-cloud.ts
var oracleCloud = {
  id: "oracle-cloud",
  name: "Oracle Cloud",
  docs: "https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm",
  hosts: ["*.oraclecloud.com"],
  keys: {
    "oracle-cloud-customer-secret-key": {
      name: "Oracle Cloud customer secret key",
      within: 10,
      parts: {
        id: {
          shape: [{ hex: 40 }],
          public: true,
          beside: [{ named: "*oci_access_key" }, { named: "*oci_access_key_id" }, { named: "*oracle_access_key" }]
        },
        secret: {
          shape: [{ base64: 43 }, "="],
          beside: [
            { named: "*oci_secret_key" },
            { named: "*oci_secret_access_key" },
            { named: "*oracle_secret_key" },
            { named: "*oci_access_secret" }
          ]
        }
      },
      manual: {
        page: "https://cloud.oracle.com/identity/domains/my-profile/customer-secret-keys",
        steps: ["Find the key by its id", "Delete it"]
      },
      reach: "Reads and writes object storage as its user may."
    }
  }
};

// src/services/ory.ts
var ory = {
  id: "ory",
  name: "Ory Network",
  docs: "https://www.ory.com/docs/concepts/personal-access-token",
  hosts: ["*.projects.oryapis.com", "api.console.ory.com", "api.console.ory.sh"],
  keys: {
    "ory-project-key": {
      name: "Ory project API key",
      source: "https://www.ory.com/docs/concepts/personal-access-token",
      shape: [{ oneOf: ["ory_pat_", "ory_apikey_"] }, { base62: [24, 64] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://console.ory.com/projects/current/developers", steps: ["Find the key", "Delete it"] },
      reach: "Reads and changes identities, sessions and permissions of one project."
    },
    "ory-workspace-key": {
      name: "Ory workspace API key",
      source: "https://github.com/ory/terraform-provider-ory/blob/main/README.md",
      shape: ["ory_wak_", { base62: [24, 64] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://console.ory.com/", steps: ["Workspace settings, API Keys", "Delete the key"] },
      reach: "Makes and changes projects of one workspace."
    }
  }
};

// src/services/oura.ts
var oura = {
  id: "oura",
  name: "Oura",
  docs: "https://cloud.ouraring.com/docs/authentication",
  hosts: ["api.ouraring.com"],
  keys: {
    "oura-token": {
      name: "Oura token or client secret",
      shape: [{ base32: 32 }],
      beside: [
        { named: "*oura_access_token" },
        { named: "*oura_personal_access_token" },
        { named: "*oura_token" },
        { named: "*oura_api_token" },
        { named: "*oura_pat" },
        { named: "*oura_api_key" },
        { named: "*oura_client_secret" },
        { named: "*oura_ring_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://cloud.ouraring.com/personal-access-tokens", steps: ["Revoke the token"] },
      reach: "Reads the health data of one person; a client secret trades refresh tokens of many."
    }
  }
};

// src/services/ovh.ts
var ovh = {
  id: "ovh",
  name: "OVHcloud",
  docs: "https://help.ovhcloud.com/csm/en-gb-api-getting-started-ovhcloud-api",
  hosts: ["eu.api.ovh.com", "ca.api.ovh.com", "api.us.ovhcloud.com"],
  keys: {
    "ovh-application-secret": {
      name: "OVHcloud application secret",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*ovh_application_secret" },
        { named: "*ovh_app_secret" },
        { named: "*ovh_secret" },
        { named: "*ovh_as" },
        { named: "application_secret", in: "**/{.ovh,ovh}.conf" }
      ],
      manual: {
        page: "https://www.ovh.com/auth/api/",
        steps: ["DELETE /me/api/application/ID", "Or in the account: API keys, delete the application"]
      },
      reach: "With a consumer key: signs calls as its user."
    },
    "ovh-consumer-key": {
      name: "OVHcloud consumer key",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*ovh_consumer_key" },
        { named: "*ovh_ck" },
        { named: "*ovh_consumer" },
        { named: "*x-ovh-consumer" },
        { named: "consumer_key", in: "**/{.ovh,ovh}.conf" }
      ],
      manual: {
        page: "https://www.ovh.com/auth/api/",
        steps: ["DELETE /me/api/credential/ID", "Or POST /auth/logout with the key"]
      },
      reach: "With the application\u2019s secret: does what the user granted, machines and domains."
    }
  }
};

// src/services/packagecloud.ts
var packagecloud = {
  id: "packagecloud",
  name: "packagecloud",
  docs: "https://packagecloud.io/docs/api",
  hosts: ["packagecloud.io", "{var.host}"],
  vars: { host: { env: "PACKAGECLOUD_URL" } },
  keys: {
    "packagecloud-api-token": {
      name: "packagecloud API token",
      shape: [{ hex: 48 }],
      beside: [
        { named: "*packagecloud_token" },
        { named: "*packagecloud_api_token" },
        { named: "*package_cloud_token" },
        { named: "*packagecloud_key" },
        { named: "token", in: "**/.packagecloud" },
        { word: "packagecloud.io", within: 60 }
      ],
      carriers: [{ basic: "{key}:" }],
      manual: { page: "https://packagecloud.io/api_token", steps: ["Reset the token"] },
      reach: "Publishes and deletes packages that others install."
    }
  }
};

// src/services/packagist.ts
var packagist = {
  id: "packagist",
  name: "Private Packagist",
  docs: "https://packagist.com/docs/composer-authentication",
  hosts: ["{var.host}"],
  vars: { host: { env: "PACKAGIST_URL" } },
  keys: {
    "packagist-organization-read-token": {
      name: "Private Packagist organization token (read)",
      source: "https://github.com/packagist/private-packagist-docs/blob/main/docs/composer-authentication.md",
      shape: ["packagist_ort_", { hex: 68 }],
      carriers: [{ basic: "token:{key}" }],
      manual: {
        page: "https://packagist.com/docs/composer-authentication",
        steps: ["Organization settings, Authentication Tokens", "Delete the token"]
      },
      reach: "Installs an organization\u2019s private packages."
    },
    "packagist-organization-update-token": {
      name: "Private Packagist organization token (update)",
      source: "https://github.com/packagist/private-packagist-docs/blob/main/docs/composer-authentication.md",
      shape: ["packagist_out_", { hex: 68 }],
      carriers: [{ basic: "token:{key}" }],
      manual: {
        page: "https://packagist.com/docs/composer-authentication",
        steps: ["Organization settings, Authentication Tokens", "Delete the token"]
      },
      reach: "Installs an organization\u2019s private packages and updates what is mirrored."
    },
    "packagist-user-token": {
      name: "Private Packagist user token",
      source: "https://github.com/packagist/private-packagist-docs/blob/main/docs/composer-authentication.md",
      shape: ["packagist_uut_", { hex: 68 }],
      carriers: [{ basic: "token:{key}" }],
      manual: {
        page: "https://packagist.com/docs/composer-authentication",
        steps: ["Your profile, Composer Auth", "Regenerate the token"]
      },
      reach: "Installs all private packages that its user may."
    },
    "packagist-conductor-token": {
      name: "Private Packagist conductor token",
      source: "https://github.com/packagist/private-packagist-docs/blob/main/docs/composer-authentication.md",
      shape: ["packagist_cut_", { hex: 68 }],
      carriers: [{ basic: "token:{key}" }],
      manual: {
        page: "https://packagist.com/docs/composer-authentication",
        steps: ["Organization settings, Authentication Tokens", "Delete the token"]
      },
      reach: "Installs and updates packages for automated updates of dependencies."
    }
  }
};

// src/services/paddle.ts
var paddle = {
  id: "paddle",
  name: "Paddle",
  docs: "https://developer.paddle.com/api-reference/about/authentication",
  hosts: ["api.paddle.com", "sandbox-api.paddle.com"],
  keys: {
    "paddle-api-key": {
      name: "Paddle API key",
      source: "https://developer.paddle.com/api-reference/about/authentication",
      shape: ["pdl_live_apikey_", { base36: 26, as: "id" }, "_", { base62: 22 }, "_", { base62: 3 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://vendors.paddle.com/authentication-v2",
        steps: ["Developer tools, Authentication, API keys", "Open the menu of the key, Revoke"]
      },
      reach: "Reads customers and transactions, refunds and changes subscriptions, as far as its permissions go."
    },
    "paddle-sandbox-api-key": {
      name: "Paddle sandbox API key",
      source: "https://developer.paddle.com/api-reference/about/authentication",
      shape: ["pdl_sdbx_apikey_", { base36: 26, as: "id" }, "_", { base62: 22 }, "_", { base62: 3 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://sandbox-vendors.paddle.com/authentication-v2",
        steps: ["Developer tools, Authentication, API keys", "Open the menu of the key, Revoke"]
      },
      reach: "Reads and changes data of the sandbox; moves no money."
    },
    "paddle-legacy-api-key": {
      name: "Paddle API key (old form)",
      source: "https://developer.paddle.com/api-reference/about/authentication",
      shape: [{ base36: 50 }],
      beside: [
        { named: "*paddle_api_key" },
        { named: "*paddle_auth_code" },
        { named: "*paddle_vendor_auth_code" },
        { named: "*paddle_secret_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: {
        page: "https://vendors.paddle.com/authentication-v2",
        steps: ["Developer tools, Authentication, API keys", "Open the menu of the key, Revoke"]
      },
      reach: "Reads customers and transactions, refunds and changes subscriptions."
    },
    "paddle-webhook-secret": {
      name: "Paddle webhook secret key",
      source: "https://developer.paddle.com/api-reference/notification-settings",
      shape: ["pdl_ntfset_", { base36: 26, as: "id" }, "_", { base64: [32, 48] }],
      manual: {
        page: "https://vendors.paddle.com/notifications-v2",
        steps: ["Developer tools, Notifications", "Make a new destination and delete this one"]
      },
      reach: "Forges notifications: a shop that trusts them delivers what was never paid."
    }
  }
};

// src/services/pagerduty.ts
var pagerduty = {
  id: "pagerduty",
  name: "PagerDuty",
  docs: "https://support.pagerduty.com/main/docs/api-access-keys",
  hosts: ["api.pagerduty.com", "api.eu.pagerduty.com", "events.pagerduty.com"],
  keys: {
    "pagerduty-api-key": {
      name: "PagerDuty REST API key",
      source: "https://support.pagerduty.com/main/lang-do/docs/api-access-keys",
      shapes: [["u+", { base64url: 18 }], ["y_", { base64url: 18 }], ["e+", { base64url: 18 }], [{ base64url: 20 }]],
      beside: [
        { named: "*pagerduty_token" },
        { named: "*pagerduty_api_key" },
        { named: "*pagerduty_api_token" },
        { named: "*pagerduty_key" },
        { named: "*pagerduty_user_token" },
        { named: "*pd_api_key" },
        { named: "*pd_api_token" },
        { named: "*pagerduty_access_token" },
        { named: "*pagerduty_rest_api_key" },
        { named: "*pagerduty_auth_token" },
        { named: "*pagerduty_secret" },
        { named: "*pd_token" },
        { word: "Token token=", within: 14 }
      ],
      carriers: [{ header: "Authorization", value: "Token token={key}" }],
      manual: {
        page: "https://app.pagerduty.com/api_keys",
        steps: ["API Access Keys, or User Settings of the person", "Disable the key; when nothing misses it, delete it"]
      },
      reach: "Reads, perhaps changes, incidents, schedules and users."
    },
    "pagerduty-integration-key": {
      name: "PagerDuty integration key",
      shape: [{ base36: 32 }],
      beside: [
        { named: "*pagerduty_integration_key" },
        { named: "*pagerduty_routing_key" },
        { named: "*pagerduty_service_key" },
        { named: "*pagerduty_events_key" },
        { named: "*pd_routing_key" },
        { named: "*pd_integration_key" },
        { named: "*pd_service_key" },
        { named: "*pagerduty_service_integration_key" },
        { named: "*pagerduty_event_key" }
      ],
      access: "write",
      manual: {
        page: "https://app.pagerduty.com/service-directory",
        steps: ["The service, Integrations", "Delete the integration; make a new one"]
      },
      reach: "Opens and closes alerts of one service: wakes people, or keeps them asleep."
    }
  }
};

// src/services/pandadoc.ts
var pandadoc = {
  id: "pandadoc",
  name: "PandaDoc",
  docs: "https://developers.pandadoc.com/reference/api-key-authentication-process",
  hosts: ["api.pandadoc.com"],
  keys: {
    "pandadoc-api-key": {
      name: "PandaDoc API key",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*pandadoc_api_key" },
        { named: "*pandadoc_key" },
        { named: "*pandadoc_token" },
        { named: "*pandadoc_sandbox_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "API-Key {key}" }],
      access: "full",
      manual: {
        page: "https://app.pandadoc.com/a/#/settings/api-dashboard/configuration",
        steps: ["Settings, API, Configuration", "Revoke the key"]
      },
      reach: "Reads, makes and sends documents as its user."
    }
  }
};

// src/services/papertrail.ts
var papertrail = {
  id: "papertrail",
  name: "Papertrail",
  docs: "https://www.papertrail.com/help/settings-api/",
  hosts: ["papertrailapp.com"],
  keys: {
    "papertrail-api-token": {
      name: "Papertrail API token",
      shape: [{ base62: 20 }],
      beside: [{ named: "*papertrail_api_token" }, { named: "*papertrail_token" }, { named: "*papertrail_api_key" }],
      carriers: [{ header: "X-Papertrail-Token", value: "{key}" }],
      manual: { page: "https://papertrailapp.com/account/profile", steps: ["API token", "Reset it"] },
      reach: "Reads logs and changes systems, groups and searches."
    }
  }
};

// src/services/particle.ts
var particle = {
  id: "particle",
  name: "Particle",
  docs: "https://docs.particle.io/reference/cloud-apis/access-tokens/",
  hosts: ["api.particle.io"],
  keys: {
    "particle-access-token": {
      name: "Particle access token",
      source: "https://docs.particle.io/reference/cloud-apis/access-tokens/",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*particle_access_token" },
        { named: "*particle_token" },
        { named: "*particle_auth_token" },
        { named: "*particle_api_token" },
        { named: "*particle_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "access_token" }],
      manual: {
        page: "https://docs.particle.io/reference/cloud-apis/access-tokens/#delete-an-access-token",
        steps: ["particle token revoke with the token"]
      },
      reach: "Controls devices of its user or product."
    }
  }
};

// src/services/paypal.ts
var paypal = {
  id: "paypal",
  name: "PayPal",
  docs: "https://developer.paypal.com/api/rest/",
  hosts: ["api-m.paypal.com", "api-m.sandbox.paypal.com"],
  keys: {
    "paypal-client-secret": {
      name: "PayPal app id and secret",
      within: 20,
      parts: {
        id: {
          shape: ["A", { base64url: 79 }],
          public: true,
          beside: [{ named: "*paypal_client_id" }, { named: "*paypal_app_id" }, { named: "*paypal_id" }]
        },
        secret: {
          shape: ["E", { base64url: 79 }],
          beside: [
            { named: "*paypal_client_secret" },
            { named: "*paypal_app_secret" },
            { named: "*paypal_secret" },
            { named: "*paypal_secret_key" },
            { word: "paypal", within: 200 }
          ]
        }
      },
      carriers: [{ basic: "{key.id}:{key.secret}" }],
      manual: {
        page: "https://developer.paypal.com/dashboard/applications/live",
        steps: ["Open the app", "Add a second secret, disable the old one, then delete it"]
      },
      reach: "Takes, refunds and sends payments in the name of the merchant."
    }
  }
};

// src/services/paystack.ts
var paystack = {
  id: "paystack",
  name: "Paystack",
  docs: "https://paystack.com/docs/api/authentication/",
  hosts: ["api.paystack.co"],
  keys: {
    "paystack-secret-key": {
      name: "Paystack secret key",
      source: "https://paystack.com/docs/api/authentication/",
      shape: ["sk_live_", { hex: 40 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: {
        page: "https://dashboard.paystack.com/#/settings/developers",
        steps: ["Settings, API Keys & Webhooks", "Generate a new secret key: the old one ends"]
      },
      reach: "Charges, refunds and transfers money of the merchant."
    },
    "paystack-test-secret-key": {
      name: "Paystack test secret key",
      source: "https://paystack.com/docs/api/authentication/",
      shape: ["sk_test_", { hex: 40 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://dashboard.paystack.com/#/settings/developers",
        steps: ["Settings, API Keys & Webhooks", "Generate a new test secret key"]
      },
      reach: "Reads and changes test data; moves no money."
    }
  }
};

// src/services/perplexity.ts
var perplexity = {
  id: "perplexity",
  name: "Perplexity",
  docs: "https://docs.perplexity.ai/docs/admin/api-key-management",
  hosts: ["api.perplexity.ai"],
  keys: {
    "perplexity-api-key": {
      name: "Perplexity API key",
      source: "https://docs.perplexity.ai/api-reference/generate-auth-token-post",
      shape: ["pplx-", { base62: 48 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://console.perplexity.ai", steps: ["API Keys", "Revoke the key"] },
      reach: "Asks models and searches at the cost of the API group; it can also make new keys and revoke others."
    }
  }
};

// src/services/persona.ts
var persona = {
  id: "persona",
  name: "Persona",
  docs: "https://docs.withpersona.com/api-keys",
  hosts: ["api.withpersona.com", "withpersona.com"],
  keys: {
    "persona-api-key": {
      name: "Persona API key",
      shape: ["persona_production_", { hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.withpersona.com/dashboard/api-keys", steps: ["API, API Keys", "Expire the key"] },
      reach: "Reads the identity papers of people, as far as its permissions go."
    },
    "persona-sandbox-api-key": {
      name: "Persona sandbox API key",
      shape: ["persona_sandbox_", { hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.withpersona.com/dashboard/api-keys", steps: ["API, API Keys", "Expire the key"] },
      reach: "Reads and changes test data."
    }
  }
};

// src/services/pexels.ts
var pexels = {
  id: "pexels",
  name: "Pexels",
  docs: "https://www.pexels.com/api/documentation/#authorization",
  hosts: ["api.pexels.com"],
  keys: {
    "pexels-api-key": {
      name: "Pexels API key",
      shape: [{ base62: 56 }],
      beside: [{ named: "*pexels_api_key" }, { named: "*pexels_key" }, { named: "*pexels_token" }],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: { page: "https://www.pexels.com/api/key/", steps: ["Ask support to replace the key"] },
      reach: "Reads photographs as the account."
    }
  }
};

// src/services/phrase.ts
var phrase = {
  id: "phrase",
  name: "Phrase Strings",
  docs: "https://developers.phrase.com/en/api/strings/authentication",
  hosts: ["api.phrase.com", "api.us.app.phrase.com", "api.phraseapp.com"],
  keys: {
    "phrase-access-token": {
      name: "Phrase Strings access token",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*phrase_access_token" },
        { named: "*phraseapp_access_token" },
        { named: "*phrase_api_token" },
        { named: "*phrase_token" },
        { named: "*phrase_app_token" },
        { named: "*phrase_api_key" },
        { named: "access_token", in: "**/{.phrase.yml,.phrase.yaml,.phraseapp.yml,.phrase.json}" },
        { command: "phrase", flag: "--access_token" },
        { command: "phrase", flag: "-t" }
      ],
      carriers: [
        { header: "Authorization", value: "token {key}" },
        { header: "Authorization", value: "Bearer {key}" },
        { query: "access_token" }
      ],
      manual: {
        page: "https://app.phrase.com/settings/oauth_access_tokens",
        steps: ["Find the token by its last eight characters", "Delete it"]
      },
      reach: "Reads or changes projects and translations as its user, as far as its scopes go."
    }
  }
};

// src/services/pinecone.ts
var pinecone = {
  id: "pinecone",
  name: "Pinecone",
  docs: "https://docs.pinecone.io/guides/projects/manage-api-keys",
  hosts: ["api.pinecone.io", "*.pinecone.io"],
  keys: {
    "pinecone-api-key": {
      name: "Pinecone API key",
      shape: ["pcsk_", { base62: [5, 6], as: "id" }, "_", { base62: 63 }],
      beside: [{ named: "*pinecone_api_key" }],
      carriers: [{ header: "Api-Key", value: "{key}" }],
      manual: { page: "https://app.pinecone.io", steps: ["Choose the project, API keys", "Delete the key"] },
      reach: "Reads, writes and deletes the vectors and indexes of the project, as far as its role goes."
    },
    "pinecone-legacy-key": {
      name: "Pinecone API key (legacy)",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [{ named: "*pinecone_api_key" }, { named: "*pinecone_key" }, { named: "*pinecone_token" }],
      carriers: [{ header: "Api-Key", value: "{key}" }],
      manual: { page: "https://app.pinecone.io", steps: ["Choose the project, API keys", "Delete the key"] },
      reach: "Reads, writes and deletes the vectors and indexes of the project."
    }
  }
};

// src/services/pingone.ts
var pingone = {
  id: "pingone",
  name: "PingOne",
  docs: "https://docs.pingidentity.com/pingone/applications/p1_c_application_types.html",
  hosts: ["auth.pingone.com", "auth.pingone.eu", "api.pingone.com", "api.pingone.eu"],
  keys: {
    "pingone-client-secret": {
      name: "PingOne client secret",
      shape: [{ base64url: [40, 100] }],
      beside: [
        { named: "*pingone_client_secret" },
        { named: "*pingone_worker_client_secret" },
        { named: "*pingone_admin_client_secret" },
        { named: "*pingidentity_client_secret" }
      ],
      manual: {
        page: "https://console.pingone.com/",
        steps: ["Applications, the application, Configuration", "Generate a new secret"]
      },
      reach: "Gets tokens with the roles of the application."
    }
  }
};

// src/services/pinterest.ts
var pinterest = {
  id: "pinterest",
  name: "Pinterest",
  docs: "https://developers.pinterest.com/docs/getting-started/connect-app/",
  hosts: ["api.pinterest.com", "api-sandbox.pinterest.com"],
  keys: {
    "pinterest-access-token": {
      name: "Pinterest access token",
      source: "https://developers.pinterest.com/docs/developer-tools/token-debugger/",
      shape: ["pina_", { base64url: [40, 200] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://www.pinterest.com/settings/security", steps: ["Connected apps", "Remove the app"] },
      reach: "Does what its scopes name as the account, for 30 days."
    },
    "pinterest-refresh-token": {
      name: "Pinterest refresh token",
      source: "https://developers.pinterest.com/docs/developer-tools/token-debugger/",
      shapes: [
        ["pinr.", { base64url: [40, 200] }],
        ["pinr_", { base64url: [40, 200] }]
      ],
      manual: { page: "https://www.pinterest.com/settings/security", steps: ["Connected apps", "Remove the app"] },
      reach: "With the app\u2019s secret: makes access tokens for up to a year."
    },
    "pinterest-app-secret": {
      name: "Pinterest app secret",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*pinterest_app_secret" },
        { named: "*pinterest_client_secret" },
        { named: "*pinterest_secret" },
        { named: "*pinterest_secret_key" }
      ],
      manual: { page: "https://developers.pinterest.com/apps/", steps: ["Manage the app", "Reset its secret"] },
      reach: "Gets tokens of those who use the app."
    }
  }
};

// src/services/pipedrive.ts
var pipedrive = {
  id: "pipedrive",
  name: "Pipedrive",
  docs: "https://pipedrive.readme.io/docs/how-to-find-the-api-token",
  hosts: ["api.pipedrive.com", "*.pipedrive.com"],
  keys: {
    "pipedrive-api-token": {
      name: "Pipedrive API token",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*pipedrive_api_token" },
        { named: "*pipedrive_api_key" },
        { named: "*pipedrive_token" },
        { named: "*pipedrive_key" }
      ],
      carriers: [{ header: "x-api-token", value: "{key}" }, { query: "api_token" }],
      access: "full",
      manual: {
        page: "https://app.pipedrive.com/settings/api",
        steps: ["Personal preferences, API", "Generate a new token: the old one ends"]
      },
      reach: "Does in the account all that its user may do: deals, contacts, mail."
    }
  }
};

// src/services/plaid.ts
var plaid = {
  id: "plaid",
  name: "Plaid",
  docs: "https://plaid.com/docs/quickstart/glossary/",
  hosts: ["production.plaid.com", "sandbox.plaid.com", "development.plaid.com"],
  keys: {
    "plaid-access-token": {
      name: "Plaid access token",
      source: "https://plaid.com/docs/quickstart/glossary/",
      shape: [
        "access-",
        { oneOf: ["production", "sandbox", "development"] },
        "-",
        { hex: 8 },
        "-",
        { hex: 4 },
        "-",
        { hex: 4 },
        "-",
        { hex: 4 },
        "-",
        { hex: 12 }
      ],
      manual: {
        page: "https://dashboard.plaid.com/",
        steps: [
          "Call /item/access_token/invalidate with the client\u2019s secret, or /item/remove",
          "Keep the new token that the first answers with"
        ]
      },
      reach: "With the client\u2019s secret: reads accounts, balances and transactions of one person\u2019s bank."
    },
    "plaid-secret": {
      name: "Plaid client id and secret",
      within: 20,
      parts: {
        id: { shape: [{ hex: 24 }], public: true, beside: [{ named: "*plaid_client_id" }, { named: "*plaid_id" }] },
        secret: {
          shape: [{ hex: 30 }],
          beside: [
            { named: "*plaid_secret" },
            { named: "*plaid_secret_sandbox" },
            { named: "*plaid_secret_production" },
            { named: "*plaid_secret_development" },
            { named: "*plaid_client_secret" },
            { named: "*plaid_sandbox_secret" },
            { named: "*plaid_production_secret" },
            { named: "*plaid_secret_key" }
          ]
        }
      },
      manual: {
        page: "https://dashboard.plaid.com/developers/keys",
        steps: ["Developers, Keys", "Rotate the secret, and delete the old one"]
      },
      reach: "Calls Plaid as the client; with access tokens reads the banks of its users."
    }
  }
};

// src/services/planetscale.ts
var planetscale = {
  id: "planetscale",
  name: "PlanetScale",
  docs: "https://planetscale.com/docs/concepts/service-tokens",
  hosts: ["api.planetscale.com", "*.connect.psdb.cloud", "*.psdb.cloud"],
  keys: {
    "planetscale-service-token": {
      name: "PlanetScale service token",
      shape: ["pscale_tkn_", { base64url: [32, 64] }],
      manual: { page: "https://app.planetscale.com/", steps: ["Organization settings, Service tokens", "Delete the token"] },
      reach: "Does in the organization what its permissions allow, together with its id."
    },
    "planetscale-password": {
      name: "PlanetScale database password",
      source: "https://planetscale.com/docs/postgres/connecting/quickstart",
      shape: ["pscale_pw_", { base64url: 43 }],
      manual: { page: "https://app.planetscale.com/", steps: ["Open the database, Settings, Passwords", "Delete the password"] },
      reach: "Reads and writes one branch of a database."
    },
    "planetscale-oauth-token": {
      name: "PlanetScale OAuth token",
      shape: ["pscale_oauth_", { base64url: [32, 64] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.planetscale.com/",
        steps: ["Settings, OAuth applications or Authorized applications", "Revoke it"]
      },
      reach: "Does what its user granted to the application."
    }
  }
};

// src/services/plivo.ts
var plivo = {
  id: "plivo",
  name: "Plivo",
  docs: "https://www.plivo.com/docs/account/api/request/",
  hosts: ["api.plivo.com"],
  keys: {
    "plivo-auth-token": {
      name: "Plivo auth token",
      within: 10,
      parts: {
        id: {
          shape: [{ oneOf: ["MA", "SA"] }, { base36upper: 18 }],
          public: true,
          beside: [{ named: "*plivo_auth_id" }, { named: "*plivo_id" }]
        },
        token: { shape: [{ base62: 40 }], beside: [{ named: "*plivo_auth_token" }, { named: "*plivo_token" }] }
      },
      manual: {
        page: "https://cx.plivo.com/dashboard",
        steps: ["Overview, Auth Token", "Generate a new token: the old one ends"]
      },
      reach: "Sends messages and calls at the account\u2019s cost."
    }
  }
};

// src/services/poeditor.ts
var poeditor = {
  id: "poeditor",
  name: "POEditor",
  docs: "https://poeditor.com/docs/api",
  hosts: ["api.poeditor.com"],
  keys: {
    "poeditor-api-token": {
      name: "POEditor API token",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*poeditor_api_token" },
        { named: "*poeditor_token" },
        { named: "*poeditor_api_key" },
        { named: "*poeditor_key" },
        { named: "*po_editor_api_token" }
      ],
      carriers: [{ query: "api_token" }],
      manual: { page: "https://poeditor.com/account/api", steps: ["Generate a new token: the old one dies"] },
      reach: "Reads and changes all projects of the account."
    }
  }
};

// src/services/polygon-io.ts
var polygonIo = {
  id: "polygon-io",
  name: "Polygon.io (Massive)",
  docs: "https://polygon.io/docs/rest/quickstart",
  hosts: ["api.polygon.io", "socket.polygon.io", "api.massive.com"],
  keys: {
    "polygon-io-api-key": {
      name: "Polygon.io (Massive) API key",
      shape: [{ base64url: 32 }],
      beside: [
        { named: "*polygon_api_key" },
        { named: "*polygon_io_api_key" },
        { named: "*polygon_io_key" },
        { named: "*massive_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "apiKey" }],
      manual: { page: "https://polygon.io/dashboard/keys", steps: ["Find the key", "Delete it"] },
      reach: "Reads market data at the account\u2019s cost."
    }
  }
};

// src/services/portkey.ts
var portkey = {
  id: "portkey",
  name: "Portkey",
  docs: "https://portkey.ai/docs/api-reference/inference-api/authentication",
  hosts: ["api.portkey.ai"],
  keys: {
    "portkey-api-key": {
      name: "Portkey API key",
      shapes: [[{ base64: [27, 28] }], [{ base64: 27 }, "="]],
      beside: [{ named: "*portkey_api_key" }, { named: "*portkey_key" }, { named: "x-portkey-api-key" }],
      carriers: [{ header: "x-portkey-api-key", value: "{key}" }],
      manual: { page: "https://app.portkey.ai/api-keys", steps: ["Delete the key"] },
      reach: "Calls models through the gateway with the provider keys kept there, and reads logs."
    }
  }
};

// src/services/positionstack.ts
var positionstack = {
  id: "positionstack",
  name: "positionstack",
  docs: "https://positionstack.com/documentation",
  hosts: ["api.positionstack.com"],
  keys: {
    "positionstack-api-key": {
      name: "positionstack API key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*positionstack_api_key" },
        { named: "*positionstack_key" },
        { named: "*positionstack_access_key" },
        { named: "*position_stack_api_key" }
      ],
      carriers: [{ query: "access_key" }],
      manual: { page: "https://positionstack.com/dashboard", steps: ["Reset the API access key"] },
      reach: "Calls geocoding at the account\u2019s cost."
    }
  }
};

// src/services/posthog.ts
var posthog = {
  id: "posthog",
  name: "PostHog",
  docs: "https://posthog.com/docs/api",
  hosts: ["us.posthog.com", "eu.posthog.com", "app.posthog.com", "{var.host}"],
  vars: { host: { env: "POSTHOG_HOST" } },
  keys: {
    "posthog-personal-api-key": {
      name: "PostHog personal API key",
      source: "https://github.com/PostHog/posthog/blob/master/posthog/models/utils.py",
      shape: ["phx_", { base62: [40, 50] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "personal_api_key" }],
      manual: { page: "https://us.posthog.com/settings/user-api-keys", steps: ["Find the key", "Delete it, or roll it"] },
      reach: "Reads and changes projects and the data of their users, as far as its scopes go."
    },
    "posthog-project-secret-key": {
      name: "PostHog project secret API key",
      source: "https://github.com/PostHog/posthog/blob/master/posthog/models/utils.py",
      shape: ["phs_", { base62: [40, 50] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://us.posthog.com/settings/project",
        steps: ["Feature flags or Secret API keys", "Rotate or delete the key"]
      },
      reach: "Reads the definitions of a project\u2019s feature flags."
    },
    "posthog-oauth-token": {
      name: "PostHog OAuth token",
      source: "https://github.com/PostHog/posthog/blob/master/posthog/models/utils.py",
      shape: [{ oneOf: ["pha_", "phr_"] }, { base62: [38, 50] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://us.posthog.com/settings/user", steps: ["Connected apps", "Revoke the app\u2019s access"] },
      reach: "Acts for a person as far as an app was granted."
    }
  }
};

// src/services/postman.ts
var postman = {
  id: "postman",
  name: "Postman",
  docs: "https://learning.postman.com/docs/reference/postman-api/authentication",
  hosts: ["api.getpostman.com", "api.postman.com", "api.eu.postman.com"],
  keys: {
    "postman-api-key": {
      name: "Postman API key",
      shape: ["PMAK-", { hex: 24, as: "id" }, "-", { hex: 34 }],
      carriers: [{ header: "X-API-Key", value: "{key}" }, { query: "apikey" }],
      manual: { page: "https://go.postman.co/settings/me/api-keys", steps: ["Find the key", "Delete it, or regenerate it"] },
      reach: "Reads and changes its owner\u2019s collections, environments and the secrets in them."
    },
    "postman-collection-access-key": {
      name: "Postman collection access key",
      shape: ["PMAT-", { base36upper: 26 }],
      carriers: [{ query: "access_key" }],
      manual: { page: "https://go.postman.co/settings/me/api-keys", steps: ["Collection access keys", "Delete the key"] },
      reach: "Reads one collection, and what secrets stand in it."
    }
  }
};

// src/services/postmark.ts
var postmark = {
  id: "postmark",
  name: "Postmark",
  docs: "https://postmarkapp.com/developer/api/overview",
  hosts: ["api.postmarkapp.com", "smtp.postmarkapp.com"],
  keys: {
    "postmark-server-token": {
      name: "Postmark server token",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*postmark_api_token" },
        { named: "*postmark_server_token" },
        { named: "*postmark_api_key" },
        { named: "*postmark_token" },
        { named: "*postmark_server_api_token" },
        { named: "*postmark_key" },
        { named: "*x-postmark-server-token" },
        { named: "*postmark_secret" },
        { named: "*postmark_smtp_password" },
        { named: "*postmark_password" }
      ],
      carriers: [{ header: "X-Postmark-Server-Token", value: "{key}" }],
      manual: {
        page: "https://account.postmarkapp.com/servers",
        steps: ["Open the server, API Tokens", "Generate another token, use it, delete this one"]
      },
      reach: "Sends mail from the server and reads what it sent."
    },
    "postmark-account-token": {
      name: "Postmark account token",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*postmark_account_token" },
        { named: "*postmark_account_api_token" },
        { named: "*x-postmark-account-token" },
        { named: "*postmark_account_key" }
      ],
      carriers: [{ header: "X-Postmark-Account-Token", value: "{key}" }],
      access: "full",
      manual: { page: "https://account.postmarkapp.com/api_tokens", steps: ["Generate another token, use it, delete this one"] },
      reach: "Manages servers, domains and signatures of the account."
    }
  }
};

// src/services/predibase.ts
var predibase = {
  id: "predibase",
  name: "Predibase",
  docs: "https://docs.predibase.com/sdk-guide/getting-started",
  hosts: ["api.app.predibase.com", "serving.app.predibase.com"],
  keys: {
    "predibase-api-token": {
      name: "Predibase API token",
      shape: ["pb_", { base64url: [20, 60] }],
      beside: [
        { named: "*predibase_api_token" },
        { named: "*predibase_api_key" },
        { named: "*predibase_token" },
        { word: "predibase", within: 80 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.predibase.com/settings", steps: ["My Profile, API tokens", "Delete the token"] },
      reach: "Calls, tunes and deploys models at the cost of the tenant."
    }
  }
};

// src/services/prefect.ts
var prefect = {
  id: "prefect",
  name: "Prefect Cloud",
  docs: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
  hosts: ["api.prefect.cloud"],
  keys: {
    "prefect-api-key": {
      name: "Prefect Cloud API key",
      shape: [{ oneOf: ["pnu_", "pnb_"] }, { base62: 36 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.prefect.cloud/my/api-keys",
        steps: ["Find the key; a service account\u2019s under the account\u2019s settings", "Delete or rotate it"]
      },
      reach: "Runs and changes flows, and reads the blocks with their secrets."
    }
  }
};

// src/services/prestashop.ts
var prestashop = {
  id: "prestashop",
  name: "PrestaShop",
  docs: "https://devdocs.prestashop-project.org/9/webservice/tutorials/creating-access/",
  hosts: ["{var.shop}"],
  vars: { shop: { env: "PRESTASHOP_URL" } },
  keys: {
    "prestashop-webservice-key": {
      name: "PrestaShop web service key",
      source: "https://devdocs.prestashop-project.org/9/webservice/tutorials/creating-access/",
      shape: [{ base36upper: 32 }],
      beside: [
        { named: "*prestashop_api_key" },
        { named: "*prestashop_ws_key" },
        { named: "*prestashop_webservice_key" },
        { named: "*prestashop_key" },
        { named: "*ps_ws_auth_key" },
        { named: "PS_WS_KEY" }
      ],
      carriers: [{ basic: "{key}:" }, { query: "ws_key" }],
      manual: {
        page: "https://devdocs.prestashop-project.org/9/webservice/tutorials/creating-access/",
        steps: ["In the shop: Advanced Parameters, Webservice", "Delete the key"]
      },
      reach: "Does in one shop what its permissions name: orders, customers, products."
    }
  }
};

// src/services/prismic.ts
var prismic = {
  id: "prismic",
  name: "Prismic",
  docs: "https://prismic.io/docs/fetch-content#access-tokens",
  hosts: ["*.cdn.prismic.io", "*.prismic.io"],
  keys: {
    "prismic-access-token": {
      name: "Prismic access token",
      shape: ["MC5", { base64url: [20, 40] }, ".", { base64url: [40, 400] }],
      beside: [
        { named: "*prismic_access_token" },
        { named: "*prismic_api_key" },
        { named: "*prismic_token" },
        { named: "*prismic_api_token" },
        { named: "*prismic_secret" },
        { word: "prismic", within: 200 }
      ],
      carriers: [{ query: "access_token" }],
      access: "read",
      manual: {
        page: "https://prismic.io/dashboard",
        steps: ["Open the repository, Settings, API & Security", "Delete the token"]
      },
      reach: "Reads the content of one repository, drafts and releases, too."
    }
  }
};

// src/services/private-key.ts
var block = (label) => [
  `-----BEGIN ${label}-----`,
  { until: `-----END ${label}-----`, not: "-----BEGIN", max: 32768 }
];
var trusted = (what) => ({
  page: "https://docs.github.com/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository",
  steps: [`Make a new key pair and put it where ${what}`, "Take the public key of this one away from everything that trusts it"]
});
var privateKey = {
  id: "private-key",
  name: "Private key",
  docs: "https://www.rfc-editor.org/rfc/rfc7468",
  hosts: [],
  keys: {
    "private-key-pkcs8": {
      name: "private key (PKCS #8)",
      source: "https://www.rfc-editor.org/rfc/rfc7468#section-10",
      shape: block("PRIVATE KEY"),
      check: "pem",
      manual: trusted("its certificate or public key is used; revoke the certificate at the authority that issued it"),
      reach: "Signs and decrypts as whoever the public key stands for."
    },
    "private-key-encrypted": {
      name: "encrypted private key (PKCS #8)",
      source: "https://www.rfc-editor.org/rfc/rfc7468#section-11",
      shape: block("ENCRYPTED PRIVATE KEY"),
      check: "pem",
      manual: trusted("its certificate or public key is used, unless the passphrase can\u2019t be guessed"),
      reach: "Signs and decrypts as whoever the public key stands for, for those who know or guess the passphrase."
    },
    "private-key-traditional": {
      name: "private key (RSA, EC or DSA)",
      source: "https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2",
      shapes: [block("RSA PRIVATE KEY"), block("EC PRIVATE KEY"), block("DSA PRIVATE KEY")],
      check: "pem",
      manual: trusted("its certificate or public key is used (a GitHub App: its settings, Private keys)"),
      reach: "Signs and decrypts as whoever the public key stands for."
    },
    "private-key-openssh": {
      name: "OpenSSH private key",
      source: "https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key",
      shape: block("OPENSSH PRIVATE KEY"),
      check: "pem",
      manual: trusted("you log in with it: `authorized_keys`, deploy keys, https://github.com/settings/keys"),
      reach: "Logs in wherever the public key is authorized."
    },
    "private-key-pgp": {
      name: "OpenPGP private key",
      source: "https://www.rfc-editor.org/rfc/rfc9580#section-6.2",
      shape: block("PGP PRIVATE KEY BLOCK"),
      check: "pem",
      manual: {
        page: "https://www.gnupg.org/gph/en/manual/c235.html",
        steps: [
          "Revoke the key: `gpg --gen-revoke KEYID`, import the result and publish it",
          "Make a new key and tell those who trusted the old one"
        ]
      },
      reach: "Signs and decrypts mail, commits and packages as its owner."
    },
    "private-key-putty": {
      name: "PuTTY private key",
      source: "https://the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html",
      shape: [
        { oneOf: ["PuTTY-User-Key-File-2: ", "PuTTY-User-Key-File-3: "] },
        { until: "Private-MAC: ", not: "PuTTY-User-Key-File", max: 16384 },
        { hexAny: [40, 64] }
      ],
      manual: trusted("you log in with it: `authorized_keys`, deploy keys"),
      reach: "Logs in wherever the public key is authorized."
    }
  }
};

// src/services/promptlayer.ts
var promptlayer = {
  id: "promptlayer",
  name: "PromptLayer",
  docs: "https://docs.promptlayer.com/quickstart",
  hosts: ["api.promptlayer.com"],
  keys: {
    "promptlayer-api-key": {
      name: "PromptLayer API key",
      source: "https://github.com/MagnivOrg/prompt-layer-library/blob/master/README.md",
      shape: ["pl_", { hex: 32 }],
      beside: [
        { named: "*promptlayer_api_key" },
        { named: "*prompt_layer_api_key" },
        { named: "*promptlayer_key" },
        { named: "promptlayer.api_key" },
        { word: "promptlayer", within: 120 }
      ],
      carriers: [{ header: "X-API-KEY", value: "{key}" }],
      manual: { page: "https://dashboard.promptlayer.com/settings", steps: ["Delete the key"] },
      reach: "Reads and writes the workspace\u2019s prompts and logs."
    }
  }
};

// src/services/pubnub.ts
var pubnub = {
  id: "pubnub",
  name: "PubNub",
  docs: "https://www.pubnub.com/docs/architecture/authentication/set-up-your-account",
  hosts: ["ps.pndsn.com", "pubsub.pubnub.com"],
  keys: {
    "pubnub-secret-key": {
      name: "PubNub secret key",
      shape: ["sec-c-", { base64: 48 }],
      beside: [
        { named: "*pubnub" },
        { named: "*pubnub_key" },
        { named: "*pubnub_api_key" },
        { named: "*pubnub_token" },
        { named: "*pubnub_secret" },
        { named: "*pubnub_password" },
        { named: "*secret_key" },
        { named: "*secret" },
        { named: "*pn_secret" },
        { word: "pubnub", within: 300 },
        { word: "sub-c-", within: 200 }
      ],
      manual: { page: "https://admin.pubnub.com/", steps: ["The app, the keyset", "Rotate the secret key"] },
      reach: "Grants access to any channel of the keyset and manages it."
    },
    "pubnub-publish-key": {
      name: "PubNub publish key",
      source: "https://www.pubnub.com/docs/portal/keysets",
      weak: true,
      shape: ["pub-c-", { hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      access: "write",
      manual: {
        page: "https://admin.pubnub.com/",
        steps: ["It is in every client: turn Access Manager on", "Or make a new keyset"]
      },
      reach: "Publishes to every channel of the keyset, unless Access Manager is on."
    }
  }
};

// src/services/pulumi.ts
var pulumi = {
  id: "pulumi",
  name: "Pulumi",
  docs: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
  hosts: ["api.pulumi.com", "{var.host}"],
  vars: { host: { env: "PULUMI_BACKEND_URL" } },
  keys: {
    "pulumi-access-token": {
      name: "Pulumi access token",
      shape: ["pul-", { hex: 40 }],
      beside: [
        { named: "*pulumi_access_token" },
        { named: "*pulumi_token" },
        { named: "*pulumi_api_token" },
        { named: "*pulumi_api_key" },
        { named: "*accesstoken" },
        { named: "*pulumi" },
        { named: "*pulumi_key" },
        { named: "*pulumi_secret" },
        { named: "*pulumi_password" },
        { word: "pulumi", within: 300 },
        { word: "Authorization: token", within: 30 }
      ],
      carriers: [{ header: "Authorization", value: "token {key}" }],
      manual: {
        page: "https://app.pulumi.com/account/tokens",
        steps: ["Tokens of the user, team or organization", "Delete the token"]
      },
      reach: "Reads and changes stacks with their secrets, as its user, team or organization may."
    }
  }
};

// src/services/pusher.ts
var pusher = {
  id: "pusher",
  name: "Pusher",
  docs: "https://pusher.com/docs/channels/library_auth_reference/rest-api/",
  hosts: ["*.pusher.com", "*.pusherapp.com", "*.pushnotifications.pusher.com"],
  keys: {
    "pusher-app-secret": {
      name: "Pusher app secret",
      shape: [{ hex: 20 }],
      beside: [
        { named: "*pusher_app_secret" },
        { named: "*pusher_secret" },
        { named: "*pusher_channels_app_secret" },
        { named: "*pusher_api_secret" },
        { named: "*pusher_secret_key" },
        { named: "*pusher_channels_secret" }
      ],
      manual: { page: "https://dashboard.pusher.com/", steps: ["The app, App Keys", "Create new keys, use them, revoke these"] },
      reach: "Triggers events, reads channels\u2019 state and signs users in to private ones."
    },
    "pusher-beams-key": {
      name: "Pusher Beams secret key",
      shape: [{ hexUpper: 64 }],
      beside: [
        { named: "*pusher_beams_secret_key" },
        { named: "*pusher_beams_secret" },
        { named: "*beams_secret_key" },
        { named: "*pusher_beams_primary_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.pusher.com/beams", steps: ["The instance, Keys", "Roll the key"] },
      reach: "Sends notifications to everyone who has the app."
    }
  }
};

// src/services/pushover.ts
var pushover = {
  id: "pushover",
  name: "Pushover",
  docs: "https://pushover.net/api",
  hosts: ["api.pushover.net"],
  keys: {
    "pushover-app-token": {
      name: "Pushover application token",
      shape: ["a", { base36: 29 }],
      beside: [
        { named: "*pushover_token" },
        { named: "*pushover_api_token" },
        { named: "*pushover_app_token" },
        { named: "*pushover_api_key" },
        { named: "*pushover_app_key" },
        { named: "*pushover_application_token" },
        { named: "*pushover_key" },
        { word: "api.pushover.net", within: 200 }
      ],
      manual: { page: "https://pushover.net/", steps: ["Open the application", "Edit it: reset the token"] },
      reach: "With a user\u2019s key: sends that user notifications."
    }
  }
};

// src/services/pypi.ts
var pypi = {
  id: "pypi",
  name: "PyPI",
  docs: "https://packaging.python.org/en/latest/specifications/pypirc/",
  hosts: ["{var.upload}"],
  vars: { upload: { env: "TWINE_REPOSITORY_URL" } },
  keys: {
    "pypi-api-token": {
      name: "PyPI API token",
      source: "https://github.com/pypi/warehouse/blob/08ca81be063b97c50dc3b7f63329e3eccd11dc75/warehouse/integrations/github/utils.py",
      shape: ["pypi-AgEIcHlwaS5vcmc", { base64url: [85, 1e3] }],
      carriers: [{ basic: "__token__:{key}" }],
      manual: {
        page: "https://packaging.python.org/en/latest/specifications/pypirc/",
        steps: ["On the index\u2019s website: Account settings, API tokens", "Options, Remove token"]
      },
      reach: "Uploads releases of one project, or of all of its owner\u2019s, which others install."
    },
    "pypi-test-api-token": {
      name: "TestPyPI API token",
      source: "https://github.com/pypi/warehouse/blob/08ca81be063b97c50dc3b7f63329e3eccd11dc75/warehouse/integrations/github/utils.py",
      shape: ["pypi-AgENdGVzdC5weXBpLm9yZw", { base64url: [85, 1e3] }],
      carriers: [{ basic: "__token__:{key}" }],
      manual: {
        page: "https://packaging.python.org/en/latest/guides/using-testpypi/",
        steps: ["On the test index\u2019s website: Account settings, API tokens", "Options, Remove token"]
      },
      reach: "Uploads releases to the test index."
    }
  }
};

// src/services/qdrant.ts
var qdrant = {
  id: "qdrant",
  name: "Qdrant Cloud",
  docs: "https://qdrant.tech/documentation/cloud/authentication/",
  hosts: ["api.cloud.qdrant.io", "*.cloud.qdrant.io", "{var.server}"],
  vars: { server: { env: "QDRANT_URL" } },
  keys: {
    "qdrant-api-key": {
      name: "Qdrant database API key",
      shape: ["eyJ", { base64url: [8, 2e3] }, ".", { base64url: [8, 4e3] }, ".", { base64url: [20, 1e3] }],
      check: "jwt",
      beside: [
        { named: "*qdrant_api_key" },
        { named: "*qdrant_key" },
        { named: "*qdrant_token" },
        { named: "qdrant__service__api_key" },
        { word: "cloud.qdrant.io", within: 200 }
      ],
      carriers: [
        { header: "api-key", value: "{key}" },
        { header: "Authorization", value: "Bearer {key}" }
      ],
      manual: { page: "https://cloud.qdrant.io", steps: ["Open the cluster, API Keys", "Delete the key"] },
      reach: "Reads, writes and deletes the collections of the cluster, as far as its role goes."
    },
    "qdrant-legacy-key": {
      name: "Qdrant database API key (legacy)",
      shape: [{ base64url: 54 }],
      beside: [{ named: "*qdrant_api_key" }, { named: "*qdrant_key" }, { named: "*qdrant_token" }],
      carriers: [{ header: "api-key", value: "{key}" }],
      manual: { page: "https://cloud.qdrant.io", steps: ["Data Access Control", "Delete the key"] },
      reach: "Reads, writes and deletes all collections of the cluster."
    },
    "qdrant-management-key": {
      name: "Qdrant Cloud management key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }, "|", { base64url: [40, 80] }],
      beside: [
        { named: "*qdrant_api_key" },
        { named: "*qdrant_cloud_api_key" },
        { named: "*qdrant_cloud_management_key" },
        { named: "*qdrant_key" }
      ],
      carriers: [{ header: "Authorization", value: "apikey {key}" }],
      manual: { page: "https://cloud.qdrant.io", steps: ["Access Management, Cloud Management Keys", "Delete the key"] },
      reach: "Makes and deletes clusters and their database keys."
    }
  }
};

// src/services/quay.ts
var quay = {
  id: "quay",
  name: "Quay",
  docs: "https://docs.quay.io/glossary/robot-accounts.html",
  hosts: ["quay.io", "{var.host}"],
  vars: { host: { env: "QUAY_HOST" } },
  keys: {
    "quay-robot-token": {
      name: "Quay robot account token",
      shape: [{ base36upper: 64 }],
      beside: [
        { named: "*quay_password" },
        { named: "*quay_token" },
        { named: "*quay_robot_token" },
        { named: "*quay_robot_password" },
        { named: "*quay_io_password" },
        { named: "*quay_io_token" },
        { word: "quay.io", within: 120 }
      ],
      manual: {
        page: "https://docs.quay.io/glossary/robot-accounts.html",
        steps: ["Organization or account, Robot Accounts", "Open the robot and regenerate its token"]
      },
      reach: "Pulls or pushes images of the repositories that the robot may."
    },
    "quay-oauth-access-token": {
      name: "Quay OAuth access token",
      shape: [{ base62: 40 }],
      beside: [
        { named: "*quay_oauth_token" },
        { named: "*quay_access_token" },
        { named: "*quay_api_token" },
        { named: "*quay_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://docs.quay.io/api/",
        steps: ["Organization, Applications", "Delete the application, or its tokens under Authorized Applications"]
      },
      reach: "Manages repositories and permissions of an organization, as far as its scopes go."
    }
  }
};

// src/services/quickbooks.ts
var quickbooks = {
  id: "quickbooks",
  name: "Intuit QuickBooks",
  docs: "https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization",
  hosts: ["quickbooks.api.intuit.com", "sandbox-quickbooks.api.intuit.com", "oauth.platform.intuit.com"],
  keys: {
    "quickbooks-client-secret": {
      name: "Intuit app client secret",
      shape: [{ base62: 40 }],
      beside: [
        { named: "*quickbooks_client_secret" },
        { named: "*intuit_client_secret" },
        { named: "*qbo_client_secret" },
        { named: "*qb_client_secret" },
        { named: "*quickbooks_secret" }
      ],
      manual: {
        page: "https://developer.intuit.com/app/developer/dashboard",
        steps: ["Open the app, Keys & credentials", "Rotate the client secret"]
      },
      reach: "With refresh tokens: reads and changes the books of every company that has connected the app."
    },
    "quickbooks-refresh-token": {
      name: "Intuit OAuth refresh token",
      shapes: [
        ["AB11", { base62: [40, 60] }],
        ["RT1-", { digit: [1, 4] }, "-", { base62: [20, 80] }]
      ],
      beside: [
        { named: "*quickbooks_refresh_token" },
        { named: "*qbo_refresh_token" },
        { named: "*qb_refresh_token" },
        { named: "*intuit_refresh_token" },
        { named: "*quickbooks_oauth_refresh_token" },
        { word: "quickbooks", within: 200 },
        { word: "intuit.com", within: 200 }
      ],
      manual: {
        page: "https://appcenter.intuit.com/app/connect/oauth2/disconnect",
        steps: ["In QuickBooks: Apps, My apps", "Disconnect the app; or POST the token to /v2/oauth2/tokens/revoke"]
      },
      reach: "With the client\u2019s secret: reads and changes the books of one company."
    }
  }
};

// src/services/quicknode.ts
var quicknode = {
  id: "quicknode",
  name: "QuickNode",
  docs: "https://www.quicknode.com/docs/welcome",
  hosts: ["*.quiknode.pro", "api.quicknode.com"],
  keys: {
    "quicknode-endpoint-token": {
      name: "QuickNode endpoint token",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*quicknode_token" },
        { named: "*quicknode_endpoint_token" },
        { named: "*quiknode_token" },
        { named: "*quicknode_key" },
        { word: "quiknode.pro", within: 4 }
      ],
      manual: {
        page: "https://dashboard.quicknode.com/endpoints",
        steps: ["Open the endpoint, Security", "Add a token, then delete this one"]
      },
      reach: "Uses the owner\u2019s quota of blockchain calls."
    },
    "quicknode-api-key": {
      name: "QuickNode Console API key",
      shape: ["QN_", { hex: 32 }],
      beside: [
        { named: "*quicknode_api_key" },
        { named: "*quicknode_key" },
        { named: "*qn_api_key" },
        { word: "quicknode", within: 200 }
      ],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      manual: { page: "https://dashboard.quicknode.com/api-keys", steps: ["API Keys", "Delete the key"] },
      reach: "Manages endpoints and reads usage, as far as its permissions go."
    }
  }
};

// src/services/railway.ts
var railway = {
  id: "railway",
  name: "Railway",
  docs: "https://docs.railway.com/reference/public-api",
  hosts: ["backboard.railway.com", "backboard.railway.app"],
  keys: {
    "railway-token": {
      name: "Railway token",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*railway_token" },
        { named: "*railway_api_token" },
        { named: "*railway_project_token" },
        { named: "*railway_api_key" },
        { named: "*railway_access_token" },
        { named: "*project-access-token" }
      ],
      carriers: [
        { header: "Authorization", value: "Bearer {key}" },
        { header: "Project-Access-Token", value: "{key}" }
      ],
      manual: {
        page: "https://railway.com/account/tokens",
        steps: ["Tokens of the account, the team or the project", "Delete the token"]
      },
      reach: "Deploys and reads variables of one project, or does all that its user may."
    }
  }
};

// src/services/rancher.ts
var rancher = {
  id: "rancher",
  name: "Rancher",
  docs: "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys",
  hosts: ["{var.host}"],
  vars: { host: { env: "RANCHER_URL" } },
  keys: {
    "rancher-api-token": {
      name: "Rancher API token",
      shapes: [
        ["token-", { base36: 5 }, ":", { base36: 54 }],
        ["kubeconfig-", { base64url: [5, 60] }, ":", { base36: 54 }]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "{key}" }],
      manual: {
        page: "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys",
        steps: ["In your Rancher: your avatar, Account & API Keys", "Delete the key"]
      },
      reach: "Does in Rancher and its clusters what its user may."
    }
  }
};

// src/services/rapidapi.ts
var rapidapi = {
  id: "rapidapi",
  name: "RapidAPI",
  docs: "https://docs.rapidapi.com/docs/keys",
  hosts: ["*.p.rapidapi.com"],
  keys: {
    "rapidapi-api-key": {
      name: "RapidAPI API key",
      shape: [{ hex: 10 }, "msh", { hex: 15 }, "p1", { hex: 6 }, "jsn", { hex: 12 }],
      beside: [
        { named: "*rapidapi_key" },
        { named: "*rapid_api_key" },
        { named: "*rapidapi_api_key" },
        { named: "*rapidapi_token" },
        { word: "rapidapi", within: 400 }
      ],
      carriers: [{ header: "X-RapidAPI-Key", value: "{key}" }, { query: "rapidapi-key" }],
      manual: {
        page: "https://rapidapi.com/developer/apps",
        steps: ["Open the application, Authorization", "Delete the key after adding a new one"]
      },
      reach: "Calls all APIs that the application subscribed to, at its cost."
    }
  }
};

// src/services/rasa.ts
var rasa = {
  id: "rasa",
  name: "Rasa",
  docs: "https://rasa.com/docs/pro/installation/licensing",
  hosts: ["rasa.com"],
  keys: {
    "rasa-license": {
      name: "Rasa Pro licence key",
      shape: ["eyJ", { base64url: [8, 2e3] }, ".", { base64url: [8, 4e3] }, ".", { base64url: [20, 1e3] }],
      check: "jwt",
      beside: [{ named: "rasa_pro_license" }, { named: "rasa_license" }, { named: "rasa_pro_license_key" }],
      manual: { page: "https://rasa.com/docs/pro/installation/licensing", steps: ["Ask Rasa for a new licence key"] },
      reach: "Runs Rasa Pro at the cost of the licence\u2019s owner."
    }
  }
};

// src/services/raygun.ts
var raygun = {
  id: "raygun",
  name: "Raygun",
  docs: "https://raygun.com/documentation/product-guides/crash-reporting/api-keys/",
  hosts: ["api.raygun.com", "api.raygun.io"],
  keys: {
    "raygun-api-key": {
      name: "Raygun application key",
      shapes: [[{ base64: [20, 24] }], [{ base64: 22 }, "=="]],
      beside: [{ named: "*raygun_api_key" }, { named: "*raygun_apikey" }, { named: "*raygun_key" }],
      carriers: [{ header: "X-ApiKey", value: "{key}" }],
      manual: {
        page: "https://app.raygun.com/",
        steps: ["Open the application, Application Settings", "Regenerate the API key"]
      },
      reach: "Sends crash reports into one application."
    }
  }
};

// src/services/razorpay.ts
var razorpay = {
  id: "razorpay",
  name: "Razorpay",
  docs: "https://razorpay.com/docs/api/authentication",
  hosts: ["api.razorpay.com"],
  keys: {
    "razorpay-key": {
      name: "Razorpay key id and secret",
      within: 20,
      parts: {
        id: { shape: [{ oneOf: ["rzp_live_", "rzp_test_"] }, { base62: 14 }], public: true },
        secret: {
          shape: [{ base62: 24 }],
          beside: [
            { named: "*razorpay_key_secret" },
            { named: "*razorpay_secret" },
            { named: "*razorpay_secret_key" },
            { named: "*razorpay_api_secret" },
            { named: "*rzp_key_secret" }
          ]
        }
      },
      carriers: [{ basic: "{key.id}:{key.secret}" }],
      manual: {
        page: "https://dashboard.razorpay.com/app/website-app-settings/api-keys",
        steps: ["Account & Settings, API Keys", "Regenerate the key and deactivate the old one at once"]
      },
      reach: "Captures and refunds payments and reads them."
    }
  }
};

// src/services/readme-io.ts
var readmeIo = {
  id: "readme-io",
  name: "ReadMe",
  docs: "https://docs.readme.com/main/reference/authentication",
  hosts: ["api.readme.com", "dash.readme.com"],
  keys: {
    "readme-io-api-key": {
      name: "ReadMe API key",
      source: "https://github.com/readmeio/oas-examples/blob/main/3.1/yaml/readme.yaml",
      shape: ["rdme_", { base36: [60, 80] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "{key}:" }],
      manual: { page: "https://dash.readme.com/", steps: ["Open the project, Configuration, API Key", "Delete the key"] },
      reach: "Changes a project\u2019s documentation and reads its logs."
    }
  }
};

// src/services/recurly.ts
var recurly = {
  id: "recurly",
  name: "Recurly",
  docs: "https://recurly.com/developers/api/",
  hosts: ["v3.recurly.com", "v3.eu.recurly.com"],
  keys: {
    "recurly-api-key": {
      name: "Recurly private API key",
      shape: [{ hex: 32 }],
      beside: [{ named: "*recurly_api_key" }, { named: "*recurly_private_key" }, { named: "*recurly_key" }],
      carriers: [{ basic: "{key}:" }],
      manual: {
        page: "https://app.recurly.com/go/developer/api_access",
        steps: ["Integrations, API Credentials", "Add a new private key, then delete this one"]
      },
      reach: "Reads accounts and invoices, refunds and changes subscriptions."
    }
  }
};

// src/services/reddit.ts
var reddit = {
  id: "reddit",
  name: "Reddit",
  docs: "https://github.com/reddit-archive/reddit/wiki/OAuth2",
  hosts: ["www.reddit.com", "oauth.reddit.com"],
  keys: {
    "reddit-client-secret": {
      name: "Reddit client secret",
      shape: [{ base64url: [27, 30] }],
      beside: [
        { named: "*reddit_client_secret" },
        { named: "*reddit_secret" },
        { named: "*reddit_api_secret" },
        { named: "*reddit_app_secret" },
        { named: "*praw_client_secret" },
        { named: "*reddit_secret_key" }
      ],
      manual: {
        page: "https://www.reddit.com/prefs/apps",
        steps: ["Edit the app", "The secret can\u2019t be changed: delete the app, make a new one"]
      },
      reach: "Gets tokens of the app; scripts with the user\u2019s password act as the user."
    },
    "reddit-refresh-token": {
      name: "Reddit refresh token",
      shape: [{ digit: [6, 14] }, "-", { base64url: [20, 40] }],
      beside: [
        { named: "*reddit_refresh_token" },
        { named: "*praw_refresh_token" },
        { named: "*reddit_token" },
        { named: "*reddit_access_token" }
      ],
      manual: { page: "https://www.reddit.com/prefs/apps", steps: ["Revoke access of the app"] },
      reach: "With the app\u2019s secret: acts as the user as far as its scopes go."
    }
  }
};

// src/services/redis-cloud.ts
var redisCloud = {
  id: "redis-cloud",
  name: "Redis Cloud",
  docs: "https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/",
  hosts: ["api.redislabs.com"],
  keys: {
    "redis-cloud-secret-key": {
      name: "Redis Cloud API user key",
      shape: [{ base62: [40, 64] }],
      beside: [
        { named: "*rediscloud_secret_key" },
        { named: "*redis_cloud_secret_key" },
        { named: "*rediscloud_api_secret_key" },
        { named: "*redis_cloud_api_secret_key" },
        { named: "*redis_cloud_api_secret" }
      ],
      carriers: [{ header: "x-api-secret-key", value: "{key}" }],
      manual: {
        page: "https://app.redislabs.com/#/access-management/api-keys",
        steps: ["Find the key under API Keys", "Delete it"]
      },
      reach: "Makes, changes and deletes databases of the account, together with the account key."
    },
    "redis-cloud-account-key": {
      name: "Redis Cloud API account key",
      shape: [{ base62: [40, 64] }],
      beside: [
        { named: "*rediscloud_access_key" },
        { named: "*redis_cloud_access_key" },
        { named: "*rediscloud_api_key" },
        { named: "*redis_cloud_api_key" },
        { named: "*redis_cloud_account_key" }
      ],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      manual: {
        page: "https://app.redislabs.com/#/access-management/api-keys",
        steps: ["API Keys, API account key", "Regenerate it"]
      },
      reach: "Half of the access to the API: a user key has to be beside it."
    }
  }
};

// src/services/render.ts
var render = {
  id: "render",
  name: "Render",
  docs: "https://render.com/docs/api",
  hosts: ["api.render.com"],
  keys: {
    "render-api-key": {
      name: "Render API key",
      shape: ["rnd_", { base62: [28, 40] }],
      beside: [
        { named: "*render_api_key" },
        { named: "*render_token" },
        { named: "*render_key" },
        { named: "*render_api_token" },
        { named: "*authorization" },
        { word: "render.com", within: 200 },
        { word: "Bearer", within: 20 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: { page: "https://dashboard.render.com/settings#api-keys", steps: ["Find the key", "Revoke it"] },
      reach: "Manages all services of its user: deployments, environment variables, databases."
    },
    "render-deploy-hook": {
      name: "Render deploy hook",
      shape: ["https://api.render.com/deploy/srv-", { base36: 20 }, "?key=", { base64url: 11 }],
      beside: [
        { named: "*hook" },
        { named: "*url" },
        { named: "*render" },
        { named: "*render_key" },
        { named: "*render_api_key" },
        { named: "*render_token" },
        { named: "*render_secret" },
        { named: "*render_password" },
        { word: "render", within: 60 }
      ],
      access: "write",
      manual: { page: "https://dashboard.render.com/", steps: ["The service, Settings, Deploy hook", "Regenerate the hook"] },
      reach: "Starts deployments of one service."
    }
  }
};

// src/services/replicate.ts
var starts = [..."0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((character) => `r8_${character}`);
var replicate = {
  id: "replicate",
  name: "Replicate",
  docs: "https://replicate.com/docs/topics/security/api-tokens",
  hosts: ["api.replicate.com"],
  keys: {
    "replicate-api-token": {
      name: "Replicate API token",
      source: "https://replicate.com/docs/topics/security/api-tokens",
      shape: [{ oneOf: starts }, { base62: 36 }],
      carriers: [
        { header: "Authorization", value: "Bearer {key}" },
        { header: "Authorization", value: "Token {key}" }
      ],
      manual: { page: "https://replicate.com/account/api-tokens", steps: ["Disable the token"] },
      reach: "Runs models at the cost of the account, and reads and changes its models, deployments and files."
    }
  }
};

// src/services/resend.ts
var resend = {
  id: "resend",
  name: "Resend",
  docs: "https://resend.com/docs/dashboard/api-keys/introduction",
  hosts: ["api.resend.com", "smtp.resend.com"],
  keys: {
    "resend-api-key": {
      name: "Resend API key",
      shape: ["re_", { base62: 8, as: "id" }, "_", { base62: 24 }],
      beside: [
        { named: "*resend" },
        { named: "*resend_key" },
        { named: "*resend_api_key" },
        { named: "*resend_token" },
        { named: "*resend_secret" },
        { named: "*resend_password" },
        { named: "*api_key" },
        { named: "*mail" },
        { named: "*smtp" },
        { named: "*email" },
        { word: "resend", within: 300 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://resend.com/api-keys", steps: ["Find the key by its first characters", "Remove it"] },
      reach: "Sends mail from the domains; with full access manages them and all keys."
    }
  }
};

// src/services/retell.ts
var retell = {
  id: "retell",
  name: "Retell AI",
  docs: "https://docs.retellai.com/api-references",
  hosts: ["api.retellai.com"],
  keys: {
    "retell-api-key": {
      name: "Retell AI API key",
      shape: [{ lower: 3 }, "_", { hex: [24, 32] }],
      beside: [
        { named: "*retell_api_key" },
        { named: "*retell_ai_api_key" },
        { named: "*retellai_api_key" },
        { named: "*retell_key" },
        { word: "retellai.com", within: 160 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.retellai.com/apiKey", steps: ["Delete the key"] },
      reach: "Makes phone calls at the cost of the workspace, and reads its recordings and transcripts."
    }
  }
};

// src/services/retool.ts
var retool = {
  id: "retool",
  name: "Retool",
  docs: "https://docs.retool.com/org-users/guides/retool-api/authentication",
  hosts: ["api.retool.com", "*.retool.com", "{var.host}"],
  vars: { host: { env: "RETOOL_HOST" } },
  keys: {
    "retool-access-token": {
      name: "Retool API access token",
      shape: ["retool_01", { base36: [20, 44] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://docs.retool.com/org-users/guides/retool-api/authentication",
        steps: ["Settings, API", "Revoke the token"]
      },
      reach: "Reads or changes users, groups and apps of an organization, as far as its scopes go."
    }
  }
};

// src/services/revolut.ts
var revolut = {
  id: "revolut",
  name: "Revolut",
  docs: "https://developer.revolut.com/docs/guides/accept-payments/get-started/generate-the-api-key",
  hosts: ["merchant.revolut.com", "sandbox-merchant.revolut.com", "b2b.revolut.com"],
  keys: {
    "revolut-merchant-secret-key": {
      name: "Revolut Merchant API secret key",
      shape: ["sk_", { base64url: [40, 80] }],
      beside: [
        { named: "*revolut_secret_key" },
        { named: "*revolut_api_key" },
        { named: "*revolut_merchant_api_key" },
        { named: "*revolut_merchant_secret" },
        { named: "*revolut_api_secret_key" },
        { named: "*revolut_secret_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://business.revolut.com/settings/merchant-api",
        steps: ["Settings, APIs, Merchant API", "Regenerate the secret key"]
      },
      reach: "Takes and refunds payments of the merchant."
    },
    "revolut-business-token": {
      name: "Revolut Business API token",
      shape: [{ oneOf: ["oa_prod_", "oa_sand_"] }, { base64url: [40, 64] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://business.revolut.com/settings/apis",
        steps: ["Settings, APIs, Business API", "Delete the certificate that the token was made with"]
      },
      reach: "Reads accounts and, as far as its scopes go, makes payments; for minutes, a refresh token longer."
    }
  }
};

// src/services/rippling.ts
var rippling = {
  id: "rippling",
  name: "Rippling",
  docs: "https://developer.rippling.com/documentation/rest-api/essentials/authentication",
  hosts: ["rest.ripplingapis.com", "api.rippling.com"],
  keys: {
    "rippling-api-token": {
      name: "Rippling API token",
      shape: [{ base64url: [30, 400] }],
      beside: [
        { named: "*rippling_api_token" },
        { named: "*rippling_api_key" },
        { named: "*rippling_token" },
        { named: "*rippling_access_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.rippling.com/developer", steps: ["API Access Tokens", "Delete the token"] },
      reach: "Reads the people of the company, as far as its scopes go."
    }
  }
};

// src/services/roboflow.ts
var roboflow = {
  id: "roboflow",
  name: "Roboflow",
  docs: "https://docs.roboflow.com/api-reference/authentication",
  hosts: ["api.roboflow.com", "detect.roboflow.com", "serverless.roboflow.com", "infer.roboflow.com"],
  keys: {
    "roboflow-api-key": {
      name: "Roboflow private API key",
      shape: [{ base62: 20 }],
      beside: [
        { named: "*roboflow_api_key" },
        { named: "*roboflow_key" },
        { named: "*roboflow_private_key" },
        { named: "*roboflow_api_token" },
        { word: "Roboflow(api_key", within: 40 }
      ],
      carriers: [{ query: "api_key" }, { header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.roboflow.com/settings/api", steps: ["Revoke and replace the key"] },
      reach: "Reads and changes the workspace\u2019s images, data sets and models at its cost."
    }
  }
};

// src/services/rollbar.ts
var rollbar = {
  id: "rollbar",
  name: "Rollbar",
  docs: "https://docs.rollbar.com/reference/getting-started-1",
  hosts: ["api.rollbar.com"],
  keys: {
    "rollbar-access-token": {
      name: "Rollbar access token",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*rollbar_access_token" },
        { named: "*rollbar_server_token" },
        { named: "*rollbar_server_access_token" },
        { named: "*rollbar_post_server_item" },
        { named: "*rollbar_account_access_token" },
        { named: "*rollbar_api_key" },
        { named: "*rollbar_write_token" }
      ],
      carriers: [{ header: "X-Rollbar-Access-Token", value: "{key}" }, { query: "access_token" }],
      manual: {
        page: "https://rollbar.com/settings/accounts/",
        steps: ["Open the project, Settings, Project Access Tokens", "Disable or delete the token"]
      },
      reach: "Sends errors; a token with read or write scope reads or changes the project."
    }
  }
};

// src/services/rubygems.ts
var rubygems = {
  id: "rubygems",
  name: "RubyGems",
  docs: "https://docs.ruby-lang.org/en/master/Gem/ConfigFile.html",
  hosts: ["{var.host}"],
  vars: { host: { env: "RUBYGEMS_HOST" } },
  keys: {
    "rubygems-api-key": {
      name: "RubyGems API key",
      shape: ["rubygems_", { hex: 48 }],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: {
        page: "https://docs.ruby-lang.org/en/master/Gem/ConfigFile.html",
        steps: ["On the gem server\u2019s website: Settings, API keys", "Delete the key; Reset deletes all"]
      },
      reach: "Pushes and yanks gems that others install, as far as its scopes go."
    },
    "rubygems-legacy-api-key": {
      name: "RubyGems API key (old)",
      shape: [{ hex: 32 }],
      beside: [{ named: "*rubygems_api_key" }, { named: "*gem_host_api_key" }, { named: "*api_key", in: "**/.gem/credentials" }],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: {
        page: "https://docs.ruby-lang.org/en/master/Gem/ConfigFile.html",
        steps: ["On the gem server\u2019s website: Settings, API keys", "Delete the key; Reset deletes all"]
      },
      reach: "Pushes and yanks gems that others install."
    }
  }
};

// src/services/rudderstack.ts
var rudderstack = {
  id: "rudderstack",
  name: "RudderStack",
  docs: "https://www.rudderstack.com/docs/dashboard-guides/personal-access-token/",
  hosts: ["api.rudderstack.com", "*.dataplane.rudderstack.com"],
  keys: {
    "rudderstack-access-token": {
      name: "RudderStack access token",
      shape: [{ base62: [20, 64] }],
      beside: [
        { named: "*rudderstack_access_token" },
        { named: "*rudderstack_api_token" },
        { named: "*rudderstack_token" },
        { named: "*rudderstack_personal_access_token" },
        { named: "*rudder_access_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.rudderstack.com/profile", steps: ["Account, Personal access tokens", "Delete the token"] },
      reach: "Reads and changes sources, transformations and tracking plans, as its role allows."
    }
  }
};

// src/services/runpod.ts
var runpod = {
  id: "runpod",
  name: "Runpod",
  docs: "https://docs.runpod.io/get-started/api-keys",
  hosts: ["api.runpod.io", "api.runpod.ai", "rest.runpod.io"],
  keys: {
    "runpod-api-key": {
      name: "Runpod API key",
      shape: ["rpa_", { base36upper: 40 }, { base36: 6 }],
      beside: [{ named: "*runpod_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "api_key" }],
      manual: { page: "https://console.runpod.io/user/settings", steps: ["API Keys", "Delete the key"] },
      reach: "Starts and stops GPU machines at the cost of the account, and reads their data."
    },
    "runpod-legacy-key": {
      name: "Runpod API key (legacy)",
      shape: [{ base36upper: 40 }],
      beside: [
        { named: "*runpod_api_key" },
        { named: "*runpod_key" },
        { named: "*runpod_ai_api_key" },
        { named: "runpod.api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "api_key" }],
      manual: { page: "https://console.runpod.io/user/settings", steps: ["API Keys", "Delete the key"] },
      reach: "Starts and stops GPU machines at the cost of the account, and reads their data."
    }
  }
};

// src/services/runway.ts
var runway = {
  id: "runway",
  name: "Runway",
  docs: "https://docs.dev.runwayml.com/guides/setup/",
  hosts: ["api.dev.runwayml.com"],
  keys: {
    "runway-api-secret": {
      name: "Runway API secret",
      source: "https://docs.dev.runwayml.com/guides/setup/",
      shape: ["key_", { hex: 128 }],
      beside: [{ named: "*runwayml_api_secret" }, { named: "*runway_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dev.runwayml.com", steps: ["API Keys", "Disable the key"] },
      reach: "Makes videos at the cost of the organization."
    }
  }
};

// src/services/salesforce.ts
var salesforce = {
  id: "salesforce",
  name: "Salesforce",
  docs: "https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_auth_url.htm",
  hosts: ["login.salesforce.com", "test.salesforce.com", "*.my.salesforce.com", "*.salesforce.com"],
  keys: {
    "salesforce-auth-url": {
      name: "Salesforce auth URL",
      source: "https://github.com/forcedotcom/sfdx-core/blob/main/src/org/authInfo.ts",
      shapes: [
        ["force://PlatformCLI::", { userinfo: [60, 120] }, "@", { hostname: [8, 200] }],
        [
          "force://",
          { userinfo: [11, 90] },
          ":",
          { base36upper: [15, 64] },
          ":",
          { userinfo: [60, 120] },
          "@",
          { hostname: [8, 200] }
        ]
      ],
      manual: {
        page: "https://login.salesforce.com/",
        steps: ["Setup, Connected Apps OAuth Usage", "Revoke the tokens of the app; log out and reset the user\u2019s password"]
      },
      reach: "Logs in as its user, with all that the user may do in the org, until it is revoked."
    },
    "salesforce-consumer-secret": {
      name: "Salesforce consumer secret",
      shape: [{ hexUpper: 64 }],
      beside: [
        { named: "*salesforce_client_secret" },
        { named: "*salesforce_consumer_secret" },
        { named: "*sf_client_secret" },
        { named: "*sf_consumer_secret" },
        { named: "*sfdc_client_secret" },
        { named: "*sfdc_consumer_secret" },
        { named: "*sfdx_client_secret" },
        { named: "*salesforce_secret" },
        { named: "*salesforce_oauth_secret" },
        { word: "salesforce", within: 200 }
      ],
      manual: {
        page: "https://login.salesforce.com/",
        steps: ["Setup, App Manager, open the app, Manage Consumer Details", "Generate a new secret, apply it: the old one ends"]
      },
      reach: "With the consumer key: acts as the app; with a flow for clients also without a user."
    },
    "salesforce-security-token": {
      name: "Salesforce security token",
      shape: [{ base62: [24, 25] }],
      beside: [
        { named: "*salesforce_security_token" },
        { named: "*sf_security_token" },
        { named: "*sfdc_security_token" },
        { named: "*salesforce_token" },
        { named: "*sf_token" }
      ],
      manual: {
        page: "https://login.salesforce.com/",
        steps: ["The user\u2019s Settings, Reset My Security Token", "Reset: the new one comes by mail, the old one ends"]
      },
      reach: "With name and password: logs in from anywhere."
    }
  }
};

// src/services/sambanova.ts
var sambanova = {
  id: "sambanova",
  name: "SambaNova",
  docs: "https://docs.sambanova.ai/docs/en/get-started/quickstart",
  hosts: ["api.sambanova.ai"],
  keys: {
    "sambanova-api-key": {
      name: "SambaNova API key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [{ named: "*sambanova_api_key" }, { named: "*sambanova_key" }, { named: "*samba_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://cloud.sambanova.ai/apis", steps: ["Delete the key"] },
      reach: "Calls models at the cost of the account."
    }
  }
};

// src/services/samsara.ts
var samsara = {
  id: "samsara",
  name: "Samsara",
  docs: "https://developers.samsara.com/docs/authentication",
  hosts: ["api.samsara.com", "api.eu.samsara.com"],
  keys: {
    "samsara-api-token": {
      name: "Samsara API token",
      shape: ["samsara_api_", { base62: [28, 40] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://cloud.samsara.com/", steps: ["Settings, API Tokens", "Delete the token"] },
      reach: "Reads or changes vehicles, drivers and routes of the organization, as far as its scopes go."
    }
  }
};

// src/services/sanity.ts
var sanity = {
  id: "sanity",
  name: "Sanity",
  docs: "https://www.sanity.io/docs/content-lake/http-auth",
  hosts: ["api.sanity.io", "*.api.sanity.io", "*.apicdn.sanity.io"],
  keys: {
    "sanity-token": {
      name: "Sanity API token",
      shape: ["sk", { base62: [78, 220] }],
      beside: [
        { named: "*sanity_token" },
        { named: "*sanity_api_token" },
        { named: "*sanity_auth_token" },
        { named: "*sanity_write_token" },
        { named: "*sanity_read_token" },
        { named: "*sanity_api_write_token" },
        { named: "*sanity_api_read_token" },
        { named: "*sanity_deploy_token" },
        { named: "*sanity_viewer_token" },
        { named: "*sanity_editor_token" },
        { named: "*sanity_secret_token" },
        { named: "*sanity_studio_token" },
        { word: "sanity", within: 300 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://www.sanity.io/manage", steps: ["Open the project, API, Tokens", "Delete the token"] },
      reach: "Reads drafts and, with write access, changes the content of a project."
    }
  }
};

// src/services/scale-ai.ts
var scaleAi = {
  id: "scale-ai",
  name: "Scale AI",
  docs: "https://docs.scale.com/reference/authentication",
  hosts: ["api.scale.com", "api.egp.scale.com"],
  keys: {
    "scale-ai-api-key": {
      name: "Scale API key",
      shape: [{ oneOf: ["live_", "test_"] }, { hex: 32 }],
      beside: [
        { named: "*scale_api_key" },
        { named: "*scaleapi_key" },
        { named: "*scale_ai_api_key" },
        { named: "*scale_ai_key" },
        { word: "ScaleClient", within: 80 },
        { word: "NucleusClient", within: 80 }
      ],
      carriers: [{ basic: "{key}:" }],
      manual: { page: "https://dashboard.scale.com/settings/api-key", steps: ["Revoke the key"] },
      reach: "Reads and makes labelling tasks and data sets of the team at its cost."
    }
  }
};

// src/services/scaleway.ts
var scaleway = {
  id: "scaleway",
  name: "Scaleway",
  docs: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/",
  hosts: ["api.scaleway.com", "*.scw.cloud"],
  keys: {
    "scaleway-api-key": {
      name: "Scaleway API key",
      source: "https://github.com/scaleway/scaleway-sdk-go/blob/master/validation/is.go",
      within: 20,
      parts: {
        id: {
          shape: ["SCW", { base36upper: 17 }],
          public: true,
          beside: [
            { named: "*access_key" },
            { named: "*access_key_id" },
            { named: "*scw_access_key" },
            { named: "*scaleway_access_key" }
          ]
        },
        secret: {
          shape: [{ hexAny: 8 }, "-", { hexAny: 4 }, "-", { hexAny: 4 }, "-", { hexAny: 4 }, "-", { hexAny: 12 }],
          beside: [
            { named: "*scw_secret_key" },
            { named: "*scaleway_secret_key" },
            { named: "*scw_token" },
            { named: "*scaleway_api_token" },
            { named: "*scw_api_token" },
            { named: "*scaleway_token" },
            { named: "*scaleway_api_key" },
            { named: "*scw_api_key" },
            { word: "SCW", within: 120 }
          ]
        }
      },
      manual: { page: "https://console.scaleway.com/iam/api-keys", steps: ["Find the key by its access key", "Delete it"] },
      reach: "Does in its projects what the policies of its bearer allow."
    }
  }
};

// src/services/scout-apm.ts
var scoutApm = {
  id: "scout-apm",
  name: "Scout APM",
  docs: "https://scoutapm.com/docs/setup",
  hosts: ["apm.scoutapp.com", "scoutapm.com"],
  keys: {
    "scout-apm-key": {
      name: "Scout organization key",
      shape: [{ base62: 20 }],
      beside: [
        { named: "scout_key" },
        { named: "*scout_apm_key" },
        { named: "*scout_agent_key" },
        { named: "key", in: "**/scout_apm.yml" }
      ],
      manual: { page: "https://scoutapm.com/settings", steps: ["Organization settings", "Ask support to replace the agent key"] },
      reach: "Reports into the organization as an agent."
    }
  }
};

// src/services/securitytrails.ts
var securitytrails = {
  id: "securitytrails",
  name: "SecurityTrails",
  docs: "https://docs.securitytrails.com/docs/authentication",
  hosts: ["api.securitytrails.com"],
  keys: {
    "securitytrails-api-key": {
      name: "SecurityTrails API key",
      shape: [{ base64url: 32 }],
      beside: [
        { named: "*securitytrails_api_key" },
        { named: "*securitytrails_key" },
        { named: "*security_trails_api_key" },
        { named: "*securitytrails_apikey" }
      ],
      carriers: [{ header: "APIKEY", value: "{key}" }, { query: "apikey" }],
      manual: { page: "https://securitytrails.com/app/account/credentials", steps: ["Find the key", "Delete it"] },
      reach: "Searches at the account\u2019s cost."
    }
  }
};

// src/services/segment.ts
var segment = {
  id: "segment",
  name: "Segment",
  docs: "https://segment.com/docs/api/public-api/",
  hosts: ["api.segmentapis.com", "eu1.api.segmentapis.com", "api.segment.io", "api.segment.com"],
  keys: {
    "segment-api-token": {
      name: "Segment Public API token",
      shape: ["sgp_", { base62: 64 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.segment.com/goto-my-workspace/settings/access-management",
        steps: ["Access Management, Tokens", "Remove the token"]
      },
      reach: "Reads and changes sources, destinations and users of one workspace."
    },
    "segment-write-key": {
      name: "Segment write key",
      shape: [{ base62: 32 }],
      beside: [{ named: "*segment_write_key" }, { named: "*segment_io_write_key" }, { named: "*segment_api_write_key" }],
      weak: true,
      carriers: [{ basic: "{key}:" }],
      manual: {
        page: "https://app.segment.com/goto-my-workspace/sources",
        steps: ["Open the source, Settings, API Keys", "Add a new write key, remove this one"]
      },
      reach: "Sends events as one source."
    }
  }
};

// src/services/semaphore-ci.ts
var semaphoreCi = {
  id: "semaphore-ci",
  name: "Semaphore",
  docs: "https://docs.semaphore.io/reference/api",
  hosts: ["*.semaphoreci.com"],
  keys: {
    "semaphore-ci-api-token": {
      name: "Semaphore API token",
      shape: [{ base64url: [20, 64] }],
      beside: [
        { named: "*semaphore_api_token" },
        { named: "*semaphore_ci_token" },
        { named: "*semaphoreci_token" },
        { named: "*semaphoreci_api_token" },
        { named: "*semaphore_ci_api_token" }
      ],
      carriers: [{ header: "Authorization", value: "Token {key}" }],
      manual: { page: "https://me.semaphoreci.com/account", steps: ["API Token", "Reset the token"] },
      reach: "Does in Semaphore what its user may: runs pipelines, reads and changes secrets."
    }
  }
};

// src/services/semgrep.ts
var semgrep = {
  id: "semgrep",
  name: "Semgrep",
  docs: "https://semgrep.dev/docs/deployment/tokens",
  hosts: ["semgrep.dev"],
  keys: {
    "semgrep-token": {
      name: "Semgrep token",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*semgrep_app_token" },
        { named: "*semgrep_api_token" },
        { named: "*semgrep_token" },
        { named: "*semgrep_api_key" },
        { named: "api_token", in: "**/.semgrep/settings.yml" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://semgrep.dev/orgs/-/settings/tokens", steps: ["Find the token", "Delete it"] },
      reach: "Reads an organization\u2019s findings and uploads scans."
    }
  }
};

// src/services/sendbird.ts
var sendbird = {
  id: "sendbird",
  name: "Sendbird",
  docs: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
  hosts: ["*.sendbird.com"],
  keys: {
    "sendbird-api-token": {
      name: "Sendbird API token",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*sendbird_api_token" },
        { named: "*sendbird_token" },
        { named: "*sendbird_master_api_token" },
        { named: "*sendbird_api_key" },
        { named: "*sendbird_master_token" },
        { named: "*sendbird_secret" }
      ],
      carriers: [{ header: "Api-Token", value: "{key}" }],
      manual: {
        page: "https://dashboard.sendbird.com/",
        steps: ["The application, Settings, General, API tokens", "Revoke the token; the master token is changed there, too"]
      },
      reach: "Reads and deletes all chats of the application."
    }
  }
};

// src/services/sendgrid.ts
var sendgrid = {
  id: "sendgrid",
  name: "SendGrid",
  docs: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
  hosts: ["api.sendgrid.com", "api.eu.sendgrid.com", "smtp.sendgrid.net"],
  keys: {
    "sendgrid-api-key": {
      name: "SendGrid API key",
      source: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
      shape: ["SG.", { base64url: 22, as: "id" }, ".", { base64url: 43 }],
      beside: [
        { named: "*sendgrid" },
        { named: "*sendgrid_key" },
        { named: "*sendgrid_api_key" },
        { named: "*sendgrid_token" },
        { named: "*sendgrid_secret" },
        { named: "*sendgrid_password" },
        { named: "*sg_api" },
        { named: "*sg_api_key" },
        { named: "*sg_key" },
        { named: "*api_key" },
        { named: "*mail" },
        { named: "*smtp" },
        { named: "*password" },
        { named: "*pass" },
        { named: "*email" },
        { named: "*authorization" },
        { named: "*key" },
        { named: "*token" },
        { word: "sendgrid", within: 300 },
        { word: "Bearer", within: 20 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.sendgrid.com/settings/api_keys", steps: ["Find the key by its id", "Delete it"] },
      reach: "Sends mail in the account\u2019s name, as far as its scopes go; with full access everything but billing."
    }
  }
};

// src/services/sentry.ts
var sentry = {
  id: "sentry",
  name: "Sentry",
  docs: "https://docs.sentry.io/account/auth-tokens/",
  hosts: ["{var.host}", "us.sentry.io", "de.sentry.io"],
  vars: { host: { env: "SENTRY_URL", default: "sentry.io" } },
  keys: {
    "sentry-org-token": {
      name: "Sentry organization token",
      source: "https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md",
      shape: ["sntrys_eyJ", { base64: [60, 500] }, { oneOf: ["_", "=_", "==_"] }, { base64: 43 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://sentry.io/orgredirect/organizations/:orgslug/settings/auth-tokens/",
        steps: ["Find the token by its last characters", "Revoke it"]
      },
      reach: "Uploads source maps and releases into all projects of an organization."
    },
    "sentry-user-token": {
      name: "Sentry user token",
      source: "https://github.com/getsentry/sentry/blob/master/src/sentry/types/token.py",
      shape: ["sntryu_", { hex: 64 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://sentry.io/settings/account/api/auth-tokens/",
        steps: ["Find the token by its last characters", "Remove it"]
      },
      reach: "Acts as its user in all organizations, as far as its scopes go."
    },
    "sentry-integration-token": {
      name: "Sentry internal integration token",
      source: "https://github.com/getsentry/sentry/blob/master/src/sentry/types/token.py",
      shape: ["sntryi_", { hex: 64 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://sentry.io/orgredirect/organizations/:orgslug/settings/developer-settings/",
        steps: ["Open the integration", "Delete the token"]
      },
      reach: "Does in one organization what its integration was granted."
    },
    "sentry-app-token": {
      name: "Sentry app token",
      source: "https://github.com/getsentry/sentry/blob/master/src/sentry/types/token.py",
      shape: ["sntrya_", { hex: 64 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://sentry.io/orgredirect/organizations/:orgslug/settings/developer-settings/",
        steps: ["Open the app", "Delete the token"]
      },
      reach: "Does in one organization what its app was granted."
    },
    "sentry-old-token": {
      name: "Sentry token (without prefix)",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*sentry_auth_token" },
        { named: "*sentry_token" },
        { named: "token", in: "**/{.sentryclirc,sentry.properties}" },
        { named: "auth.token", in: "**/sentry.properties" },
        { command: "sentry-cli", flag: "--auth-token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://sentry.io/settings/account/api/auth-tokens/",
        steps: ["Find the token by its last characters", "Remove it"]
      },
      reach: "Acts as its user or integration, as far as its scopes go."
    }
  }
};

// src/services/serpapi.ts
var serpapi = {
  id: "serpapi",
  name: "SerpApi",
  docs: "https://serpapi.com/search-api",
  hosts: ["serpapi.com"],
  keys: {
    "serpapi-api-key": {
      name: "SerpApi private API key",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*serpapi_api_key" },
        { named: "*serp_api_key" },
        { named: "*serpapi_key" },
        { named: "*serpapi_token" },
        { word: "serpapi.com", within: 200 }
      ],
      carriers: [{ query: "api_key" }],
      manual: { page: "https://serpapi.com/manage-api-key", steps: ["Regenerate the key"] },
      reach: "Searches at the cost of the account."
    }
  }
};

// src/services/serper.ts
var serper = {
  id: "serper",
  name: "Serper",
  docs: "https://serper.dev",
  hosts: ["google.serper.dev", "scrape.serper.dev"],
  keys: {
    "serper-api-key": {
      name: "Serper API key",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*serper_api_key" },
        { named: "*serper_key" },
        { named: "*serper_dev_api_key" },
        { named: "*google_serper_api_key" },
        { word: "serper.dev", within: 160 }
      ],
      carriers: [{ header: "X-API-KEY", value: "{key}" }],
      manual: { page: "https://serper.dev/api-keys", steps: ["Delete the key"] },
      reach: "Searches at the cost of the account."
    }
  }
};

// src/services/shipengine.ts
var shipengine = {
  id: "shipengine",
  name: "ShipEngine",
  docs: "https://www.shipengine.com/docs/auth/",
  hosts: ["api.shipengine.com"],
  keys: {
    "shipengine-api-key": {
      name: "ShipEngine API key",
      shapes: [["TEST_", { base64url: 43 }], [{ base64url: 43 }]],
      beside: [{ named: "*shipengine_api_key" }, { named: "*shipengine_key" }],
      carriers: [{ header: "API-Key", value: "{key}" }],
      manual: { page: "https://dashboard.shipengine.com/", steps: ["API Management", "Make a new key, then delete this one"] },
      reach: "Buys shipping labels at the owner\u2019s cost; reads shipments and addresses."
    }
  }
};

// src/services/shippo.ts
var shippo = {
  id: "shippo",
  name: "Shippo",
  docs: "https://docs.goshippo.com/guides/authentication",
  hosts: ["api.goshippo.com"],
  keys: {
    "shippo-live-token": {
      name: "Shippo live API token",
      source: "https://docs.goshippo.com/guides/authentication",
      shape: ["shippo_live_", { hex: 40 }],
      carriers: [{ header: "Authorization", value: "ShippoToken {key}" }],
      access: "full",
      manual: { page: "https://apps.goshippo.com/settings/api", steps: ["Settings, API", "Delete the token"] },
      reach: "Buys shipping labels at the owner\u2019s cost; reads shipments and addresses."
    },
    "shippo-test-token": {
      name: "Shippo test API token",
      source: "https://docs.goshippo.com/guides/authentication",
      shape: ["shippo_test_", { hex: 40 }],
      carriers: [{ header: "Authorization", value: "ShippoToken {key}" }],
      manual: { page: "https://apps.goshippo.com/settings/api", steps: ["Settings, API", "Delete the token"] },
      reach: "Reads and changes test data."
    }
  }
};

// src/services/shipstation.ts
var shipstation = {
  id: "shipstation",
  name: "ShipStation",
  docs: "https://www.shipstation.com/docs/api/requirements/",
  hosts: ["ssapi.shipstation.com", "api.shipstation.com"],
  keys: {
    "shipstation-api-secret": {
      name: "ShipStation API secret",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*shipstation_api_secret" },
        { named: "*shipstation_secret" },
        { named: "*ss_api_secret" },
        { named: "*shipstation_secret_key" }
      ],
      manual: {
        page: "https://ship.shipstation.com/settings/api",
        steps: ["Settings, Account, API Settings", "Regenerate the keys"]
      },
      reach: "With its key: reads orders and addresses, buys labels."
    }
  }
};

// src/services/shodan.ts
var shodan = {
  id: "shodan",
  name: "Shodan",
  docs: "https://developer.shodan.io/api",
  hosts: ["api.shodan.io", "stream.shodan.io"],
  keys: {
    "shodan-api-key": {
      name: "Shodan API key",
      shape: [{ base62: 32 }],
      beside: [{ named: "*shodan_api_key" }, { named: "*shodan_key" }, { named: "*shodan_apikey" }, { named: "*shodan_token" }],
      carriers: [{ query: "key" }],
      manual: { page: "https://account.shodan.io/", steps: ["Reset the API key"] },
      reach: "Searches and scans at the account\u2019s cost."
    }
  }
};

// src/services/shopify.ts
var shopify = {
  id: "shopify",
  name: "Shopify",
  docs: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
  hosts: ["{var.shop}"],
  vars: { shop: { env: "SHOPIFY_SHOP" } },
  keys: {
    "shopify-access-token": {
      name: "Shopify Admin API access token",
      source: "https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing",
      shape: ["shpat_", { hexAny: 32 }],
      carriers: [{ header: "X-Shopify-Access-Token", value: "{key}" }],
      manual: {
        page: "https://admin.shopify.com/",
        steps: ["Settings, Apps and sales channels, Develop apps", "Uninstall the app, install it again: the token is a new one"]
      },
      reach: "Does in one shop what its scopes name: orders, customers, products."
    },
    "shopify-custom-app-token": {
      name: "Shopify custom app access token",
      source: "https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing",
      shape: ["shpca_", { hexAny: 32 }],
      carriers: [{ header: "X-Shopify-Access-Token", value: "{key}" }],
      manual: {
        page: "https://admin.shopify.com/",
        steps: ["Settings, Apps and sales channels, Develop apps", "Uninstall the app, install it again: the token is a new one"]
      },
      reach: "Does in one shop what its scopes name: orders, customers, products."
    },
    "shopify-private-app-password": {
      name: "Shopify private app password",
      source: "https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing",
      shape: ["shppa_", { hexAny: 32 }],
      carriers: [{ header: "X-Shopify-Access-Token", value: "{key}" }],
      manual: {
        page: "https://admin.shopify.com/",
        steps: ["Settings, Apps and sales channels, Develop apps", "Uninstall the app, install it again: the token is a new one"]
      },
      reach: "Does in one shop what the app may do: orders, customers, products."
    },
    "shopify-app-secret": {
      name: "Shopify app client secret",
      source: "https://shopify.dev/changelog/app-secret-key-length-has-increased",
      shape: ["shpss_", { hexAny: 32 }],
      manual: {
        page: "https://dev.shopify.com/dashboard",
        steps: ["Open the app, Settings", "Rotate the client secret, then revoke the old one"]
      },
      reach: "Gets tokens of shops that install the app, and forges its webhooks."
    },
    "shopify-theme-access-password": {
      name: "Shopify Theme Access password",
      source: "https://github.com/Shopify/cli/blob/main/packages/cli-kit/src/private/node/api/rest.ts",
      shape: ["shptka_", { hexAny: 32 }],
      manual: { page: "https://admin.shopify.com/", steps: ["Apps, Theme Access", "Delete the user of the password"] },
      reach: "Changes the themes of one shop, and so what its customers see."
    }
  }
};

// src/services/shutterstock.ts
var shutterstock = {
  id: "shutterstock",
  name: "Shutterstock",
  docs: "https://api-reference.shutterstock.com/#authentication",
  hosts: ["api.shutterstock.com"],
  keys: {
    "shutterstock-token": {
      name: "Shutterstock access token",
      shape: ["v2/", { base64: [80, 600] }],
      beside: [
        { named: "*shutterstock_token" },
        { named: "*shutterstock_access_token" },
        { named: "*shutterstock_api_token" },
        { word: "api.shutterstock.com", within: 400 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://www.shutterstock.com/account/developers/apps", steps: ["Open the app", "Revoke the token"] },
      reach: "Searches and licenses images at the account\u2019s cost."
    }
  }
};

// src/services/signalfx.ts
var signalfx = {
  id: "signalfx",
  name: "Splunk Observability Cloud",
  docs: "https://dev.splunk.com/observability/docs/administration/authtokens",
  hosts: ["{var.api}"],
  vars: { api: { env: "SFX_API_URL", default: "api.signalfx.com" } },
  keys: {
    "signalfx-access-token": {
      name: "Splunk Observability Cloud access token",
      shape: [{ base64url: 22 }],
      beside: [
        { named: "*signalfx_access_token" },
        { named: "*signalfx_api_token" },
        { named: "*signalfx_auth_token" },
        { named: "*sfx_token" },
        { named: "*sfx_auth_token" },
        { named: "*splunk_access_token" },
        { named: "*splunk_observability_token" }
      ],
      carriers: [{ header: "X-SF-Token", value: "{key}" }],
      manual: { page: "https://app.signalfx.com/", steps: ["Settings, Access Tokens", "Open the token, disable or rotate it"] },
      reach: "Sends metrics and traces; an API token reads and changes charts and detectors, too."
    }
  }
};

// src/services/signoz.ts
var signoz = {
  id: "signoz",
  name: "SigNoz",
  docs: "https://signoz.io/docs/ingestion/signoz-cloud/keys/",
  hosts: ["{var.ingest}", "*.signoz.cloud"],
  vars: { ingest: { env: "SIGNOZ_ENDPOINT" } },
  keys: {
    "signoz-ingestion-key": {
      name: "SigNoz ingestion key",
      shapes: [[{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }], [{ base64url: [24, 48] }]],
      beside: [{ named: "*signoz_ingestion_key" }, { named: "*signoz_access_token" }],
      carriers: [
        { header: "signoz-ingestion-key", value: "{key}" },
        { header: "signoz-access-token", value: "{key}" }
      ],
      manual: { page: "https://signoz.io/teams/", steps: ["In your SigNoz: Settings, Ingestion", "Delete the key"] },
      reach: "Sends telemetry into one workspace."
    },
    "signoz-api-key": {
      name: "SigNoz API key",
      shapes: [[{ base64: [40, 60] }], [{ base64: 43 }, "="]],
      beside: [{ named: "*signoz_api_key" }],
      carriers: [{ header: "SIGNOZ-API-KEY", value: "{key}" }],
      manual: {
        page: "https://signoz.io/docs/manage/administrator-guide/iam/service-accounts/",
        steps: ["In your SigNoz: Settings, API keys", "Revoke the key"]
      },
      reach: "Does in one workspace what its role allows."
    }
  }
};

// src/services/siliconflow.ts
var siliconflow = {
  id: "siliconflow",
  name: "SiliconFlow",
  docs: "https://docs.siliconflow.com/en/userguide/quickstart",
  hosts: ["api.siliconflow.com", "api.siliconflow.cn"],
  keys: {
    "siliconflow-api-key": {
      name: "SiliconFlow API key",
      shape: ["sk-", { lower: 48 }],
      beside: [
        { named: "*siliconflow_api_key" },
        { named: "*silicon_flow_api_key" },
        { named: "*siliconflow_key" },
        { named: "*siliconflow_token" },
        { word: "siliconflow", within: 160 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://cloud.siliconflow.com/account/ak", steps: ["Delete the key"] },
      reach: "Calls models at the cost of the account."
    }
  }
};

// src/services/simplelocalize.ts
var simplelocalize = {
  id: "simplelocalize",
  name: "SimpleLocalize",
  docs: "https://simplelocalize.io/docs/api/authentication/",
  hosts: ["api.simplelocalize.io"],
  keys: {
    "simplelocalize-api-key": {
      name: "SimpleLocalize API key",
      shape: [{ base62: [24, 80] }],
      beside: [
        { named: "*simplelocalize_api_key" },
        { named: "*simple_localize_api_key" },
        { named: "apiKey", in: "**/{simplelocalize.yml,simplelocalize.yaml}" },
        { command: "simplelocalize", flag: "--apiKey" }
      ],
      carriers: [{ header: "X-SimpleLocalize-Token", value: "{key}" }],
      manual: {
        page: "https://simplelocalize.io/dashboard/",
        steps: ["Open the project, Settings, Credentials", "Regenerate the API key"]
      },
      reach: "Reads and changes the translations of one project."
    }
  }
};

// src/services/skylight.ts
var skylight = {
  id: "skylight",
  name: "Skylight",
  docs: "https://www.skylight.io/support/getting-set-up",
  hosts: ["auth.skylight.io"],
  keys: {
    "skylight-token": {
      name: "Skylight authentication token",
      shape: [{ base64url: 43 }],
      beside: [
        { named: "*skylight_authentication" },
        { named: "*skylight_auth_token" },
        { named: "authentication", in: "**/skylight.yml" }
      ],
      manual: {
        page: "https://www.skylight.io/app/settings",
        steps: ["Open the app, Settings", "Reset the authentication token"]
      },
      reach: "Reports into one app as an agent."
    }
  }
};

// src/services/skyscanner.ts
var skyscanner = {
  id: "skyscanner",
  name: "Skyscanner",
  docs: "https://developers.skyscanner.net/docs/getting-started/authentication",
  hosts: ["partners.api.skyscanner.net"],
  keys: {
    "skyscanner-api-key": {
      name: "Skyscanner API key",
      shapes: [
        ["sh", { base36: [30, 40] }],
        ["prtl", { base36: [24, 40] }]
      ],
      beside: [
        { named: "*skyscanner_api_key" },
        { named: "*skyscanner_key" },
        { named: "*skyscanner_token" },
        { word: "skyscanner", within: 200 }
      ],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      access: "read",
      manual: {
        page: "https://www.partners.skyscanner.net/contact/affiliates",
        steps: ["Ask Skyscanner for another key", "Have the old one ended"]
      },
      reach: "Searches flights in the owner\u2019s name."
    }
  }
};

// src/services/slack.ts
var types = "https://docs.slack.dev/authentication/tokens";
var carriers3 = [{ header: "Authorization", value: "Bearer {key}" }, { query: "token" }];
var ended2 = { status: 200, at: "error", is: ["token_revoked", "token_expired", "account_inactive"] };
var test = {
  request: "POST https://slack.com/api/auth.test",
  means: { live: { status: 200, at: "ok", is: true }, dead: ended2 },
  reads: { id: "bot_id", owner: "user", account: "team", scopes: { header: "x-oauth-scopes", split: "," } }
};
var revoke = {
  request: "POST https://slack.com/api/auth.revoke",
  means: {
    done: { status: 200, at: "revoked", is: true },
    gone: ended2,
    denied: {
      status: 200,
      at: "error",
      is: ["not_allowed_token_type", "no_permission", "missing_scope", "invalid_auth", "org_login_required", "ekm_access_denied"]
    }
  }
};
var scopes = {
  read: ["*:read", "*:history", "*:read.*", "identify", "identity.*", "search:*", "emoji:read", "openid", "email", "profile"],
  write: ["*:write", "*:write.*", "commands", "incoming-webhook", "chat:write*", "links:*", "im:write", "bot"],
  full: ["admin", "admin.*", "client", "post"]
};
var apps = "https://api.slack.com/apps";
var digits = { digit: [9, 14] };
var slack = {
  id: "slack",
  name: "Slack",
  docs: types,
  hosts: ["slack.com"],
  keys: {
    "slack-bot-token": {
      name: "Slack bot token",
      source: types,
      shapes: [
        ["xoxb-", digits, "-", digits, "-", { base62: [20, 64] }],
        ["xoxb-", digits, "-", { base62: [20, 64] }],
        ["xoxe.xoxb-", { digit: 1 }, "-", { base64url: [40, 400] }]
      ],
      carriers: carriers3,
      verify: test,
      revoke,
      scopes,
      manual: { page: apps, steps: ["Open the app, OAuth & Permissions", "Revoke All OAuth Tokens, or reinstall the app"] },
      reach: "Reads and writes as the app\u2019s bot in one workspace, as far as its scopes go."
    },
    "slack-user-token": {
      name: "Slack user token",
      source: types,
      shapes: [
        ["xoxp-", digits, "-", digits, "-", digits, "-", { base62: [20, 64] }],
        ["xoxp-", digits, "-", digits, "-", { base62: [20, 64] }]
      ],
      carriers: carriers3,
      verify: test,
      revoke,
      scopes,
      manual: { page: apps, steps: ["Open the app, OAuth & Permissions", "Revoke All OAuth Tokens"] },
      reach: "Reads and writes as a person in one workspace, as far as its scopes go."
    },
    "slack-expiring-token": {
      // Configuration tokens and user tokens of apps that rotate theirs look alike.
      name: "Slack configuration or expiring user token",
      source: "https://docs.slack.dev/authentication/using-token-rotation",
      shape: ["xoxe.xoxp-", { digit: 1 }, "-", { base64url: [40, 400] }],
      carriers: carriers3,
      verify: test,
      revoke,
      scopes,
      manual: {
        page: apps,
        steps: [
          "The token dies within twelve hours",
          "Your App Configuration Tokens: revoke it; or open the app, OAuth & Permissions"
        ]
      },
      reach: "Creates and changes a person\u2019s Slack apps, or acts as the person; for twelve hours at most."
    },
    "slack-refresh-token": {
      name: "Slack refresh token",
      source: "https://docs.slack.dev/authentication/using-token-rotation",
      // No verify: the only call that takes it uses it up.
      shape: ["xoxe-", { digit: 1 }, "-", { base64url: [40, 400] }],
      manual: {
        page: apps,
        steps: [
          "Your App Configuration Tokens: revoke the token",
          "Or open the app, OAuth & Permissions: Revoke All OAuth Tokens"
        ]
      },
      reach: "Makes new tokens of its kind, one after the other."
    },
    "slack-app-token": {
      name: "Slack app-level token",
      source: types,
      shape: ["xapp-", { digit: 1 }, "-", { base36upper: [8, 14] }, "-", digits, "-", { hex: [40, 80] }],
      carriers: carriers3,
      verify: test,
      manual: { page: apps, steps: ["Open the app, Basic Information, App-Level Tokens", "Open the token and revoke it"] },
      reach: "Receives the app\u2019s events in every workspace that has it installed."
    },
    "slack-workflow-token": {
      name: "Slack workflow token",
      source: types,
      shape: ["xwfp-", digits, "-", { base64url: [20, 200] }],
      carriers: carriers3,
      verify: test,
      manual: { page: apps, steps: ["The token dies when its step ends, after 15 minutes at the latest"] },
      reach: "Does what one step of a workflow may do, for minutes."
    },
    "slack-webhook": {
      name: "Slack incoming webhook",
      source: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
      // No verify: what is sent to it is posted.
      shape: [
        "https://hooks.slack.com/services/T",
        { base36upper: [6, 14] },
        "/B",
        { base36upper: [6, 14] },
        "/",
        { base62: [20, 32] }
      ],
      access: "write",
      manual: { page: apps, steps: ["Open the app, Incoming Webhooks", "Remove the webhook of that channel"] },
      reach: "Posts messages to one channel."
    }
  },
  usage: {
    read: [{ request: "{GET,POST} /api/*.{list,info,history}" }, { request: "POST /api/auth.test" }],
    write: [{ request: "POST /api/chat.*" }, { request: "POST /services/*" }, { action: "slackapi/slack-github-action" }]
  }
};

// src/services/smartsheet.ts
var smartsheet = {
  id: "smartsheet",
  name: "Smartsheet",
  docs: "https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication",
  hosts: ["api.smartsheet.com", "api.smartsheet.eu", "api.smartsheetgov.com"],
  keys: {
    "smartsheet-access-token": {
      name: "Smartsheet access token",
      shapes: [[{ base62: 37 }], [{ base36: 26 }]],
      beside: [
        { named: "*smartsheet_access_token" },
        { named: "*smartsheet_token" },
        { named: "*smartsheet_api_key" },
        { named: "*smartsheet_api_token" },
        { named: "*smartsheet_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: { page: "https://app.smartsheet.com/", steps: ["Personal Settings, API Access", "Revoke the token"] },
      reach: "Does in Smartsheet all that its user may do."
    }
  }
};

// src/services/smartthings.ts
var smartthings = {
  id: "smartthings",
  name: "SmartThings",
  docs: "https://developer.smartthings.com/docs/getting-started/authorization-and-permissions",
  hosts: ["api.smartthings.com"],
  keys: {
    "smartthings-token": {
      name: "SmartThings personal access token",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*smartthings_token" },
        { named: "*smartthings_pat" },
        { named: "*smartthings_api_token" },
        { named: "*smartthings_access_token" },
        { named: "*smart_things_token" },
        { named: "*smartthings_api_key" },
        { named: "*smartthings_client_secret" },
        { command: "smartthings", flag: "--token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://account.smartthings.com/tokens", steps: ["Find the token", "Delete it"] },
      reach: "Controls devices of its user\u2019s homes, as far as its scopes go."
    }
  }
};

// src/services/smtp2go.ts
var smtp2go = {
  id: "smtp2go",
  name: "SMTP2GO",
  docs: "https://developers.smtp2go.com/docs/getting-started",
  hosts: ["api.smtp2go.com", "mail.smtp2go.com"],
  keys: {
    "smtp2go-api-key": {
      name: "SMTP2GO API key",
      source: "https://developers.smtp2go.com/docs/getting-started",
      shapes: [
        ["api-", { hexUpper: 32 }],
        ["api-", { hex: 32 }]
      ],
      beside: [
        { named: "*smtp2go" },
        { named: "*smtp2go_key" },
        { named: "*smtp2go_api_key" },
        { named: "*smtp2go_token" },
        { named: "*smtp2go_secret" },
        { named: "*smtp2go_password" },
        { named: "*api_key" },
        { named: "*x-smtp2go-api-key" },
        { named: "*mail" },
        { word: "smtp2go", within: 300 }
      ],
      carriers: [{ header: "X-Smtp2go-Api-Key", value: "{key}" }],
      manual: { page: "https://app.smtp2go.com/sending/apikeys/", steps: ["Find the key", "Delete it"] },
      reach: "Sends mail in the account\u2019s name, as far as its permissions go."
    }
  }
};

// src/services/snowflake.ts
var snowflake = {
  id: "snowflake",
  name: "Snowflake",
  docs: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
  hosts: ["*.snowflakecomputing.com"],
  keys: {
    "snowflake-access-token": {
      name: "Snowflake programmatic access token",
      shape: ["eyJ", { base64url: [10, 500] }, ".eyJ", { base64url: [20, 2e3] }, ".", { base64url: [40, 700] }],
      check: "jwt",
      beside: [
        { named: "*snowflake_pat" },
        { named: "*snowflake_token" },
        { named: "*snowflake_access_token" },
        { named: "*snowflake_programmatic_access_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.snowflake.com/",
        steps: ["Profile, Settings, Authentication, Programmatic access tokens", "Delete the token"]
      },
      reach: "Acts as its user with one role."
    }
  }
};

// src/services/snyk.ts
var snyk = {
  id: "snyk",
  name: "Snyk",
  docs: "https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api",
  hosts: ["api.snyk.io", "api.us.snyk.io", "api.eu.snyk.io", "api.au.snyk.io", "app.snyk.io"],
  keys: {
    "snyk-api-token": {
      name: "Snyk API token",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*snyk_token" },
        { named: "*snyk_api_token" },
        { named: "*snyk_api_key" },
        { named: "*snyk_auth_token" },
        { word: "snyk auth", within: 10 },
        { named: "api", in: "**/configstore/snyk.json" }
      ],
      carriers: [{ header: "Authorization", value: "token {key}" }],
      manual: {
        page: "https://app.snyk.io/account",
        steps: ["General, Auth Token", "Revoke & Regenerate; a service account\u2019s under the group\u2019s or organization\u2019s settings"]
      },
      reach: "Reads projects and their weaknesses, imports and changes them, as its owner may."
    },
    "snyk-personal-access-token": {
      name: "Snyk personal access token",
      shape: [{ oneOf: ["snyk_uat.", "snyk_sat."] }, { hex: 8 }, ".", { base64url: [20, 700] }],
      carriers: [
        { header: "Authorization", value: "token {key}" },
        { header: "Authorization", value: "Bearer {key}" }
      ],
      manual: { page: "https://app.snyk.io/account/personal-access-tokens", steps: ["Find the token", "Revoke it"] },
      reach: "Acts as the person or service account that it was made for."
    }
  }
};

// src/services/socket-dev.ts
var socketDev = {
  id: "socket-dev",
  name: "Socket",
  docs: "https://docs.socket.dev/reference/authentication",
  hosts: ["api.socket.dev"],
  keys: {
    "socket-dev-api-token": {
      name: "Socket API token",
      source: "https://github.com/SocketDev/socket-lib/blob/main/src/constants/socket.ts",
      shape: ["sktsec_", { base64url: [45, 80], holds: "_api" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "{key}:" }],
      manual: { page: "https://socket.dev/dashboard/settings/api-tokens", steps: ["Find the token", "Revoke or rotate it"] },
      reach: "Reads and changes an organization\u2019s repositories, scans and policies in Socket, as far as its scopes go."
    }
  }
};

// src/services/sonarqube.ts
var sonarqube = {
  id: "sonarqube",
  name: "SonarQube",
  docs: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens",
  hosts: ["sonarcloud.io", "api.sonarcloud.io", "{var.host}"],
  vars: { host: { env: "SONAR_HOST_URL" } },
  keys: {
    "sonarqube-user-token": {
      name: "SonarQube user token",
      source: "https://github.com/SonarSource/sonarqube/blob/master/server/sonar-webserver-auth/src/main/java/org/sonar/server/usertoken/TokenGeneratorImpl.java",
      shape: ["squ_", { hex: 40 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "{key}:" }],
      manual: {
        page: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens",
        steps: ["In your SonarQube: My Account, Security", "Revoke the token"]
      },
      reach: "Does on the server whatever its user may: reads code and its weaknesses, changes projects."
    },
    "sonarqube-global-analysis-token": {
      name: "SonarQube global analysis token",
      source: "https://github.com/SonarSource/sonarqube/blob/master/server/sonar-webserver-auth/src/main/java/org/sonar/server/usertoken/TokenGeneratorImpl.java",
      shape: ["sqa_", { hex: 40 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "{key}:" }],
      manual: {
        page: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens",
        steps: ["In your SonarQube: My Account, Security", "Revoke the token"]
      },
      reach: "Uploads analyses of any project."
    },
    "sonarqube-project-analysis-token": {
      name: "SonarQube project analysis token",
      source: "https://github.com/SonarSource/sonarqube/blob/master/server/sonar-webserver-auth/src/main/java/org/sonar/server/usertoken/TokenGeneratorImpl.java",
      shape: ["sqp_", { hex: 40 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "{key}:" }],
      manual: {
        page: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens",
        steps: ["In your SonarQube: My Account, Security", "Revoke the token"]
      },
      reach: "Uploads analyses of one project."
    },
    "sonarqube-organization-token": {
      name: "SonarQube Cloud scoped organization token",
      source: "https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/managing-organization/scoped-organization-tokens.md",
      shape: ["sqco_", { base62: [32, 80] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/managing-organization/scoped-organization-tokens",
        steps: ["Organization, Administration, Scoped Organization Tokens", "Revoke the token"]
      },
      reach: "Analyses the projects of an organization that it was made for."
    },
    "sonarqube-legacy-token": {
      name: "SonarQube token without a prefix",
      source: "https://github.com/SonarSource/sonarqube/blob/master/server/sonar-webserver-auth/src/main/java/org/sonar/server/usertoken/TokenGeneratorImpl.java",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*sonar_token" },
        { named: "*sonarqube_token" },
        { named: "*sonarcloud_token" },
        { named: "*sonar_login" },
        { named: "*sonar_auth_token" },
        { named: "*sonar_api_token" },
        { word: "sonar.login", within: 40 },
        { word: "sonar.token", within: 40 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "{key}:" }],
      manual: {
        page: "https://sonarcloud.io/account/security",
        steps: ["Find the token; on a server of your own: My Account, Security", "Revoke it"]
      },
      reach: "Does whatever its user may: reads code and its weaknesses, changes projects."
    }
  }
};

// src/services/sonatype.ts
var sonatype = {
  id: "sonatype",
  name: "Sonatype Central",
  docs: "https://central.sonatype.org/publish/generate-portal-token/",
  hosts: ["central.sonatype.com"],
  keys: {
    "sonatype-token-password": {
      name: "Sonatype Central token password",
      shape: [{ base64: [40, 48] }],
      beside: [
        { named: "*ossrh_password" },
        { named: "*ossrh_token" },
        { named: "*ossrh_token_password" },
        { named: "*sonatype_password" },
        { named: "*sonatype_token" },
        { named: "*sonatype_token_password" },
        { named: "*maven_central_password" },
        { named: "*maven_central_token" },
        { named: "central_token_password" },
        { named: "*mavencentralpassword" },
        { named: "*sonatypepassword" }
      ],
      manual: { page: "https://central.sonatype.com/usertoken", steps: ["Find the token", "Revoke it"] },
      reach: "Publishes artifacts that others build with, in the namespaces of its owner."
    }
  }
};

// src/services/soundcloud.ts
var soundcloud = {
  id: "soundcloud",
  name: "SoundCloud",
  docs: "https://developers.soundcloud.com/docs/api/guide",
  hosts: ["api.soundcloud.com", "secure.soundcloud.com"],
  keys: {
    "soundcloud-client-secret": {
      name: "SoundCloud client secret",
      shape: [{ base62: 32 }],
      beside: [{ named: "*soundcloud_client_secret" }, { named: "*soundcloud_secret" }],
      manual: { page: "https://soundcloud.com/you/apps", steps: ["Open the app", "Reset the secret"] },
      reach: "Gets tokens as the app."
    }
  }
};

// src/services/sourcegraph.ts
var sourcegraph = {
  id: "sourcegraph",
  name: "Sourcegraph",
  docs: "https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token",
  hosts: ["sourcegraph.com", "{var.host}"],
  vars: { host: { env: "SRC_ENDPOINT" } },
  keys: {
    "sourcegraph-access-token": {
      name: "Sourcegraph access token",
      source: "https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/main/internal/accesstoken/personal_access_token.go",
      shapes: [
        ["sgp_", { hex: 16 }, "_", { hex: 40 }],
        ["sgp_local_", { hex: 40 }],
        ["sgp_", { hex: 40 }]
      ],
      carriers: [{ header: "Authorization", value: "token {key}" }],
      manual: {
        page: "https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token",
        steps: ["In your Sourcegraph: Settings, Access tokens", "Delete the token"]
      },
      reach: "Searches and reads all code that its owner sees; with sudo scope it acts as others."
    },
    "sourcegraph-legacy-access-token": {
      name: "Sourcegraph access token (old)",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*src_access_token" },
        { named: "*sourcegraph_token" },
        { named: "*sourcegraph_access_token" },
        { named: "*sourcegraph_api_token" }
      ],
      carriers: [{ header: "Authorization", value: "token {key}" }],
      manual: {
        page: "https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token",
        steps: ["In your Sourcegraph: Settings, Access tokens", "Delete the token"]
      },
      reach: "Searches and reads all code that its owner sees."
    }
  }
};

// src/services/sourcehut.ts
var sourcehut = {
  id: "sourcehut",
  name: "SourceHut",
  docs: "https://man.sr.ht/meta.sr.ht/oauth.md",
  hosts: ["meta.sr.ht", "git.sr.ht", "builds.sr.ht", "*.sr.ht"],
  keys: {
    "sourcehut-access-token": {
      name: "SourceHut personal access token",
      shape: [{ base64: [60, 400] }],
      beside: [
        { named: "*srht_token" },
        { named: "*sourcehut_token" },
        { named: "*sr_ht_token" },
        { named: "*hut_token" },
        { named: "*srht_access_token" },
        { named: "*sourcehut_access_token" },
        { named: "access-token", in: "**/hut/config" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://meta.sr.ht/oauth2", steps: ["Find the token under Personal Access Tokens", "Revoke it"] },
      reach: "Does in SourceHut what its owner may, as far as its grants go."
    }
  }
};

// src/services/sparkpost.ts
var sparkpost = {
  id: "sparkpost",
  name: "SparkPost",
  docs: "https://developers.sparkpost.com/api/",
  hosts: ["api.sparkpost.com", "api.eu.sparkpost.com", "smtp.sparkpostmail.com"],
  keys: {
    "sparkpost-api-key": {
      name: "SparkPost API key",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*sparkpost_api_key" },
        { named: "*sparkpost_key" },
        { named: "*sparkpost_secret" },
        { named: "*sparkpost_token" },
        { named: "*sparkpost_sandbox_api_key" },
        { named: "*sparkpost_password" }
      ],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: {
        page: "https://app.sparkpost.com/account/api-keys",
        steps: ["Find the key by its first characters", "Delete it"]
      },
      reach: "Sends mail and changes settings, as far as its grants go."
    }
  }
};

// src/services/split-io.ts
var splitIo = {
  id: "split-io",
  name: "Split",
  docs: "https://docs.split.io/reference/api-keys-overview",
  hosts: ["api.split.io", "sdk.split.io", "events.split.io"],
  keys: {
    "split-io-api-key": {
      name: "Split API key",
      shape: [{ base36: [32, 64] }],
      beside: [
        { named: "*split_io_api_key" },
        { named: "*splitio_api_key" },
        { named: "*split_api_key" },
        { named: "*split_sdk_key" },
        { named: "*split_io_sdk_key" },
        { named: "*split_admin_api_key" },
        { named: "*split_server_key" },
        { named: "*split_authorization_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://docs.split.io/reference/api-keys-overview",
        steps: ["Admin settings, API keys, or the project\u2019s SDK API keys", "Revoke the key"]
      },
      reach: "Reads all flags of an environment; an admin key changes them."
    }
  }
};

// src/services/splunk.ts
var splunk = {
  id: "splunk",
  name: "Splunk",
  docs: "https://help.splunk.com/en/splunk-enterprise/get-data-in/collect-http-event-data/set-up-and-use-http-event-collector-in-splunk-web",
  hosts: ["{var.host}", "*.splunkcloud.com"],
  vars: { host: { env: "SPLUNK_HEC_URL" } },
  keys: {
    "splunk-hec-token": {
      name: "Splunk HTTP event collector token",
      source: "https://help.splunk.com/splunk-enterprise/get-data-in/collect-http-event-data/format-events-for-http-event-collector",
      shape: [{ hexAny: 8 }, "-", { hexAny: 4 }, "-", { hexAny: 4 }, "-", { hexAny: 4 }, "-", { hexAny: 12 }],
      beside: [{ named: "*splunk_hec_token" }, { named: "*hec_token" }, { named: "*splunk_token" }],
      carriers: [{ header: "Authorization", value: "Splunk {key}" }],
      manual: {
        page: "https://help.splunk.com/en/splunk-enterprise/get-data-in/collect-http-event-data/set-up-and-use-http-event-collector-in-splunk-web",
        steps: ["In your Splunk: Settings, Data inputs, HTTP Event Collector", "Disable or delete the token"]
      },
      reach: "Sends events into the indexes that the token names."
    }
  }
};

// src/services/spotify.ts
var spotify = {
  id: "spotify",
  name: "Spotify",
  docs: "https://developer.spotify.com/documentation/web-api/concepts/apps",
  hosts: ["accounts.spotify.com", "api.spotify.com"],
  keys: {
    "spotify-client-secret": {
      name: "Spotify client secret",
      shape: [{ hex: 32 }],
      beside: [{ named: "*spotify_client_secret" }, { named: "*spotipy_client_secret" }, { named: "*spotify_secret" }],
      manual: { page: "https://developer.spotify.com/dashboard", steps: ["Open the app, Settings", "Rotate the client secret"] },
      reach: "Reads the catalogue as the app, and trades its users\u2019 refresh tokens."
    }
  }
};

// src/services/square.ts
var square = {
  id: "square",
  name: "Square",
  docs: "https://developer.squareup.com/docs/build-basics/access-tokens",
  hosts: ["connect.squareup.com", "connect.squareupsandbox.com"],
  keys: {
    "square-access-token": {
      name: "Square access token",
      shape: ["EAAA", { base64url: 60 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://developer.squareup.com/apps",
        steps: [
          "Open the application, Credentials",
          "Replace the access token; for OAuth tokens revoke the seller\u2019s authorization"
        ]
      },
      reach: "Does anything in a seller\u2019s account: payments, refunds, customers."
    },
    "square-legacy-access-token": {
      name: "Square access token (old form)",
      shape: ["sq0atp-", { base64url: 22 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://developer.squareup.com/apps",
        steps: ["Open the application, Credentials", "Replace the access token"]
      },
      reach: "Does anything in a seller\u2019s account: payments, refunds, customers."
    },
    "square-application-secret": {
      name: "Square application secret",
      shapes: [
        ["sq0csp-", { base64url: 43 }],
        ["sandbox-sq0csb-", { base64url: 43 }]
      ],
      manual: {
        page: "https://developer.squareup.com/apps",
        steps: ["Open the application, OAuth", "Replace the application secret"]
      },
      reach: "Gets and renews tokens of every seller that has connected the application."
    }
  }
};

// src/services/stability-ai.ts
var stabilityAi = {
  id: "stability-ai",
  name: "Stability AI",
  docs: "https://platform.stability.ai/docs/api-reference",
  hosts: ["api.stability.ai"],
  keys: {
    "stability-ai-api-key": {
      name: "Stability AI API key",
      shape: ["sk-", { base62: 48 }],
      beside: [
        { named: "*stability_api_key" },
        { named: "*stability_key" },
        { named: "*stabilityai_api_key" },
        { named: "*stability_ai_api_key" },
        { named: "*dreamstudio_api_key" },
        { word: "stability.ai", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://platform.stability.ai/account/keys", steps: ["Delete the key"] },
      reach: "Makes images at the cost of the account."
    }
  }
};

// src/services/stackhawk.ts
var stackhawk = {
  id: "stackhawk",
  name: "StackHawk",
  docs: "https://docs.stackhawk.com/apidocs.html",
  hosts: ["api.stackhawk.com"],
  keys: {
    "stackhawk-api-key": {
      name: "StackHawk API key",
      shape: ["hawk.", { base64url: 20, as: "id" }, ".", { base64url: 20 }],
      carriers: [{ header: "X-ApiKey", value: "{key}" }],
      manual: { page: "https://app.stackhawk.com/settings/apikeys", steps: ["Find the key", "Delete it"] },
      reach: "Starts scans and reads their results, as its user may."
    }
  }
};

// src/services/statsig.ts
var statsig = {
  id: "statsig",
  name: "Statsig",
  docs: "https://docs.statsig.com/access-management/api-keys",
  hosts: ["statsigapi.net", "api.statsig.com", "events.statsigapi.net"],
  keys: {
    "statsig-server-secret": {
      name: "Statsig server secret key",
      shape: ["secret-", { base62: [30, 60] }],
      beside: [
        { named: "*statsig_server_secret" },
        { named: "*statsig_secret_key" },
        { named: "*statsig_server_key" },
        { named: "*statsig_secret" },
        { named: "*statsig_api_key" },
        { named: "*statsig_server_api_key" },
        { named: "*statsig_server_secret_key" },
        { word: "statsig", within: 200 }
      ],
      carriers: [{ header: "STATSIG-API-KEY", value: "{key}" }],
      manual: { page: "https://console.statsig.com/api_keys", steps: ["Find the key", "Rotate or delete it"] },
      reach: "Reads the whole configuration of a project, and sends events."
    },
    "statsig-console-key": {
      name: "Statsig console API key",
      shape: ["console-", { base62: [30, 60] }],
      beside: [
        { named: "*statsig_console_api_key" },
        { named: "*statsig_console_key" },
        { named: "*statsig_api_key" },
        { word: "statsig", within: 200 }
      ],
      carriers: [{ header: "STATSIG-API-KEY", value: "{key}" }],
      manual: { page: "https://console.statsig.com/api_keys", steps: ["Find the key", "Rotate or delete it"] },
      reach: "Changes a project\u2019s gates, experiments and keys."
    }
  }
};

// src/services/statuscake.ts
var statuscake = {
  id: "statuscake",
  name: "StatusCake",
  docs: "https://developers.statuscake.com/guides/api/authentication/",
  hosts: ["api.statuscake.com", "app.statuscake.com"],
  keys: {
    "statuscake-api-token": {
      name: "StatusCake API token",
      shape: [{ base62: [20, 40] }],
      beside: [{ named: "*statuscake_api_token" }, { named: "*statuscake_api_key" }, { named: "*statuscake_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.statuscake.com/User.php", steps: ["Manage API Keys", "Delete the key"] },
      reach: "Reads and changes all checks of the account."
    }
  }
};

// src/services/storyblok.ts
var storyblok = {
  id: "storyblok",
  name: "Storyblok",
  docs: "https://www.storyblok.com/docs/concepts/access-tokens",
  hosts: ["api.storyblok.com", "mapi.storyblok.com", "api-us.storyblok.com"],
  keys: {
    "storyblok-management-token": {
      name: "Storyblok personal access token",
      shape: [{ base62: [20, 24] }, "-", { digit: [4, 9] }, "-", { base64url: [18, 24] }],
      beside: [
        { named: "*storyblok_management_token" },
        { named: "*storyblok_oauth_token" },
        { named: "*storyblok_personal_access_token" },
        { named: "*storyblok_personal_token" },
        { named: "*storyblok_pat" },
        { named: "*storyblok_mapi_token" },
        { named: "*storyblok_token" },
        { named: "*sb_mgmt_token" }
      ],
      carriers: [{ header: "Authorization", value: "{key}" }],
      access: "full",
      manual: {
        page: "https://app.storyblok.com/#/me/account?tab=token",
        steps: ["My account, Personal access token", "Delete the token"]
      },
      reach: "Does in all spaces what its user may do."
    },
    "storyblok-space-token": {
      name: "Storyblok space access token",
      shape: [{ base62: 22 }, "tt"],
      beside: [
        { named: "*storyblok_token" },
        { named: "*storyblok_api_key" },
        { named: "*storyblok_access_token" },
        { named: "*storyblok_preview_token" },
        { named: "*storyblok_api_token" },
        { named: "*storyblok_key" },
        { named: "*storyblok_public_token" },
        { named: "*storyblok_delivery_api_token" },
        { named: "*storyblok_theme_token" }
      ],
      carriers: [{ query: "token" }],
      access: "read",
      manual: { page: "https://app.storyblok.com/", steps: ["Open the space, Settings, Access Tokens", "Delete the token"] },
      reach: "Reads the published content of a space; a preview token drafts, too."
    }
  }
};

// src/services/strapi.ts
var strapi = {
  id: "strapi",
  name: "Strapi",
  docs: "https://docs.strapi.io/cms/features/api-tokens",
  hosts: ["{var.server}"],
  vars: { server: { env: "STRAPI_URL" } },
  keys: {
    "strapi-api-token": {
      name: "Strapi API token",
      source: "https://github.com/strapi/strapi/blob/develop/packages/core/admin/server/src/services/api-token.ts",
      shape: [{ hex: 256 }],
      beside: [
        { named: "*strapi_api_token" },
        { named: "*strapi_token" },
        { named: "*strapi_api_key" },
        { named: "*strapi_access_token" },
        { named: "*strapi_auth_token" },
        { named: "*strapi_bearer_token" },
        { named: "*strapi_read_token" },
        { named: "*strapi_full_access_token" },
        { named: "*strapi_transfer_token" },
        { word: "strapi", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://docs.strapi.io/cms/features/api-tokens",
        steps: ["In the admin panel: Settings, API Tokens", "Regenerate or delete the token"]
      },
      reach: "Reads or changes the content of one server, as far as it may."
    }
  }
};

// src/services/strava.ts
var strava = {
  id: "strava",
  name: "Strava",
  docs: "https://developers.strava.com/docs/authentication/",
  hosts: ["www.strava.com"],
  keys: {
    "strava-secret": {
      name: "Strava client secret or token",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*strava_client_secret" },
        { named: "*strava_secret" },
        { named: "*strava_access_token" },
        { named: "*strava_refresh_token" },
        { named: "*strava_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://www.strava.com/settings/api",
        steps: ["Generate a new client secret", "Athletes: Settings, My Apps, revoke access"]
      },
      reach: "Reads or writes activities of one athlete; the secret trades refresh tokens for them."
    }
  }
};

// src/services/stripe.ts
var stripe = {
  id: "stripe",
  name: "Stripe",
  docs: "https://docs.stripe.com/keys",
  hosts: ["api.stripe.com"],
  keys: {
    "stripe-secret-key": {
      name: "Stripe secret key",
      source: "https://docs.stripe.com/api/authentication",
      shapes: [
        ["sk_live_", { base62: [20, 34] }],
        ["sk_live_", { base62: [60, 247] }]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "{key}:" }],
      access: "full",
      manual: {
        page: "https://dashboard.stripe.com/apikeys",
        steps: [
          "Open API keys in the Dashboard of the account, or of its sandbox",
          "Open the menu of the key: Rotate or Delete, and expire it now"
        ]
      },
      reach: "Charges, refunds and pays out; reads all customers and payments of the account."
    },
    "stripe-restricted-key": {
      name: "Stripe restricted key",
      source: "https://github.com/stripe/stripe-cli/blob/master/pkg/validators/validate.go",
      shapes: [
        ["rk_live_", { base62: [20, 34] }],
        ["rk_live_", { base62: [60, 247] }]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "{key}:" }],
      manual: {
        page: "https://dashboard.stripe.com/apikeys",
        steps: [
          "Open API keys in the Dashboard of the account, or of its sandbox",
          "Open the menu of the key: Rotate or Delete, and expire it now"
        ]
      },
      reach: "Does in the live account what its permissions name."
    },
    "stripe-test-key": {
      name: "Stripe test mode key",
      source: "https://docs.stripe.com/api/authentication",
      shapes: [
        [{ oneOf: ["sk_test_", "rk_test_"] }, { base62: [20, 34] }],
        [{ oneOf: ["sk_test_", "rk_test_"] }, { base62: [60, 247] }]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "{key}:" }],
      manual: {
        page: "https://dashboard.stripe.com/apikeys",
        steps: [
          "Open API keys in the Dashboard of the account, or of its sandbox",
          "Open the menu of the key: Rotate or Delete, and expire it now"
        ]
      },
      reach: "Reads and changes the test data of the account; moves no money."
    },
    "stripe-webhook-secret": {
      name: "Stripe webhook signing secret",
      source: "https://github.com/stripe/stripe-node/blob/master/examples/webhook-signing/README.md",
      shapes: [
        ["whsec_", { base62: 32 }],
        ["whsec_", { hex: 64 }]
      ],
      beside: [
        { named: "*stripe_webhook_secret" },
        { named: "*stripe_webhook_signing_secret" },
        { named: "*stripe_endpoint_secret" },
        { named: "*stripe_signing_secret" },
        { named: "*stripe_wh_secret" },
        { named: "*stripe_webhook_key" },
        { named: "endpointSecret" },
        { word: "stripe", within: 200 }
      ],
      manual: {
        page: "https://dashboard.stripe.com/webhooks",
        steps: ["Open the endpoint", "Roll secret, and expire the old one now"]
      },
      reach: "Forges events: a shop that trusts them ships what was never paid."
    }
  }
};

// src/services/stytch.ts
var stytch = {
  id: "stytch",
  name: "Stytch",
  docs: "https://stytch.com/docs/workspace-management/pwa/secrets",
  hosts: ["api.stytch.com", "test.stytch.com"],
  keys: {
    "stytch-secret": {
      name: "Stytch project secret",
      source: "https://github.com/stytchauth/stytch-go/blob/main/README.md",
      shape: [{ oneOf: ["secret-live-", "secret-test-"] }, { base64url: 35 }, "="],
      manual: { page: "https://stytch.com/dashboard/api-keys", steps: ["Rotate or delete the secret"] },
      reach: "Reads and changes users and sessions of one project, together with its id."
    }
  }
};

// src/services/sumo-logic.ts
var sumoLogic = {
  id: "sumo-logic",
  name: "Sumo Logic",
  docs: "https://help.sumologic.com/docs/manage/security/access-keys/",
  hosts: ["{var.api}"],
  vars: { api: { env: "SUMOLOGIC_BASE_URL", default: "api.sumologic.com" } },
  keys: {
    "sumo-logic-access-key": {
      name: "Sumo Logic access key",
      within: 10,
      parts: {
        id: {
          shape: ["su", { base62: 12 }],
          public: true,
          beside: [{ named: "*sumo_access_id" }, { named: "*sumologic_access_id" }, { named: "*sumologic_accessid" }]
        },
        secret: {
          shape: [{ base62: 64 }],
          beside: [{ named: "*sumo_access_key" }, { named: "*sumologic_access_key" }, { named: "*sumologic_accesskey" }]
        }
      },
      carriers: [{ basic: "{key.id}:{key.secret}" }],
      manual: {
        page: "https://service.sumologic.com/ui/#/security/access-keys",
        steps: ["Find the key by its access id", "Deactivate, then delete it"]
      },
      reach: "Does over the API what the user who made it may."
    }
  }
};

// src/services/sumsub.ts
var sumsub = {
  id: "sumsub",
  name: "Sumsub",
  docs: "https://docs.sumsub.com/reference/authentication",
  hosts: ["api.sumsub.com"],
  keys: {
    "sumsub-secret-key": {
      name: "Sumsub app token and secret key",
      within: 20,
      parts: {
        id: { shape: [{ oneOf: ["prd:", "sbx:"] }, { base62: 24 }, ".", { base62: 32 }], public: true },
        secret: {
          shape: [{ base62: 32 }],
          beside: [
            { named: "*sumsub_secret_key" },
            { named: "*sumsub_secret" },
            { named: "*sumsub_app_secret" },
            { named: "*sumsub_api_secret" }
          ]
        }
      },
      manual: {
        page: "https://cockpit.sumsub.com/checkus/devSpace/appTokens",
        steps: ["Dev space, App tokens", "Delete the token"]
      },
      reach: "Reads the identity papers and checks of people."
    }
  }
};

// src/services/supabase.ts
var supabase = {
  id: "supabase",
  name: "Supabase",
  docs: "https://supabase.com/docs/guides/api/api-keys",
  hosts: ["api.supabase.com", "*.supabase.co"],
  keys: {
    "supabase-access-token": {
      name: "Supabase access token",
      source: "https://github.com/supabase/cli/blob/develop/internal/utils/access_token.go",
      shape: ["sbp_", { hex: 40 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://supabase.com/dashboard/account/tokens", steps: ["Find the token", "Delete it"] },
      reach: "Manages all projects of its user: databases, keys, secrets."
    },
    "supabase-oauth-token": {
      name: "Supabase OAuth token",
      source: "https://github.com/supabase/cli/blob/develop/internal/utils/access_token.go",
      shape: ["sbp_oauth_", { hex: 40 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://supabase.com/dashboard/account/me",
        steps: ["Authorized apps of the organization", "Revoke the app"]
      },
      reach: "Manages an organization\u2019s projects as far as the app was granted."
    },
    "supabase-secret-key": {
      name: "Supabase secret key",
      source: "https://supabase.com/docs/guides/api/api-keys",
      shape: ["sb_secret_", { base64url: 31 }],
      carriers: [
        { header: "apikey", value: "{key}" },
        { header: "Authorization", value: "Bearer {key}" }
      ],
      manual: {
        page: "https://supabase.com/dashboard/project/_/settings/api-keys",
        steps: ["Find the key under Secret keys", "Delete it"]
      },
      reach: "Reads and writes all data of one project, past row level security."
    },
    "supabase-service-role-key": {
      name: "Supabase service_role key",
      source: "https://supabase.com/docs/guides/api/api-keys",
      shape: [
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I",
        { base64url: [80, 140], holds: "InNlcnZpY2Vfcm9sZSI" },
        ".",
        { base64url: 43 }
      ],
      carriers: [
        { header: "apikey", value: "{key}" },
        { header: "Authorization", value: "Bearer {key}" }
      ],
      manual: {
        page: "https://supabase.com/dashboard/project/_/settings/api-keys/legacy",
        steps: ["Move to secret keys", "Disable the legacy keys, or rotate the JWT secret"]
      },
      reach: "Reads and writes all data of one project, past row level security."
    },
    "supabase-jwt-secret": {
      name: "Supabase JWT secret",
      shape: [{ base64: 86 }, "=="],
      beside: [{ named: "*supabase_jwt_secret" }],
      manual: {
        page: "https://supabase.com/dashboard/project/_/settings/jwt",
        steps: ["JWT Keys", "Rotate the secret: all tokens of the project die"]
      },
      reach: "Makes tokens of any user and of `service_role`."
    }
  }
};

// src/services/supertokens.ts
var supertokens = {
  id: "supertokens",
  name: "SuperTokens",
  docs: "https://supertokens.com/docs/deployment/self-host-supertokens#api-keys",
  hosts: ["{var.host}", "*.supertokens.io"],
  vars: { host: { env: "SUPERTOKENS_CONNECTION_URI" } },
  keys: {
    "supertokens-api-key": {
      name: "SuperTokens core API key",
      shapes: [[{ base64url: [20, 100] }], [{ base64url: [20, 100] }, { oneOf: ["==", "="] }]],
      beside: [{ named: "*supertokens_api_key" }, { named: "*supertokens_core_api_key" }, { named: "*super_tokens_api_key" }],
      carriers: [{ header: "api-key", value: "{key}" }],
      manual: {
        page: "https://supertokens.com/dashboard-saas",
        steps: ["Open the app", "Rotate its API keys; of a core of one\u2019s own change API_KEYS"]
      },
      reach: "Reads and changes users and sessions of one core."
    }
  }
};

// src/services/swaggerhub.ts
var swaggerhub = {
  id: "swaggerhub",
  name: "SwaggerHub",
  docs: "https://support.smartbear.com/swaggerhub/docs/en/api-reference/",
  hosts: ["api.swaggerhub.com", "{var.host}"],
  vars: { host: { env: "SWAGGERHUB_URL" } },
  keys: {
    "swaggerhub-api-key": {
      name: "SwaggerHub API key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*swaggerhub_api_key" },
        { named: "*swaggerhub_apikey" },
        { named: "*swagger_hub_api_key" },
        { named: "*swaggerhub_token" }
      ],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: { page: "https://app.swaggerhub.com/settings/apiKey", steps: ["Regenerate the key"] },
      reach: "Reads and publishes API definitions as its owner may."
    }
  }
};

// src/services/synthesia.ts
var synthesia = {
  id: "synthesia",
  name: "Synthesia",
  docs: "https://docs.synthesia.io/reference/synthesia-api-quickstart",
  hosts: ["api.synthesia.io"],
  keys: {
    "synthesia-api-key": {
      name: "Synthesia API key",
      shape: [{ hex: 32 }],
      beside: [{ named: "*synthesia_api_key" }, { named: "*synthesia_key" }],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: { page: "https://app.synthesia.io", steps: ["Account, Integrations", "Delete the key"] },
      reach: "Makes and deletes videos at the cost of the account."
    }
  }
};

// src/services/tailscale.ts
var tailscale = {
  id: "tailscale",
  name: "Tailscale",
  docs: "https://tailscale.com/kb/1277/key-prefixes",
  hosts: ["api.tailscale.com", "login.tailscale.com", "controlplane.tailscale.com"],
  keys: {
    "tailscale-api-token": {
      name: "Tailscale API access token",
      source: "https://tailscale.com/kb/1277/key-prefixes",
      shape: ["tskey-api-", { base62: [8, 24], as: "id" }, "-", { base62: [16, 64] }],
      carriers: [{ basic: "{key}:" }, { header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: { page: "https://login.tailscale.com/admin/settings/keys", steps: ["Find the token by its id", "Revoke it"] },
      reach: "Manages the whole network as its user may: devices, rules, keys."
    },
    "tailscale-auth-key": {
      name: "Tailscale auth key",
      source: "https://tailscale.com/kb/1277/key-prefixes",
      shape: ["tskey-auth-", { base62: [8, 24], as: "id" }, "-", { base62: [16, 64] }],
      manual: {
        page: "https://login.tailscale.com/admin/settings/keys",
        steps: ["Find the key by its id", "Revoke it; remove devices that it added"]
      },
      reach: "Joins machines to the network."
    },
    "tailscale-oauth-client": {
      name: "Tailscale OAuth client secret",
      source: "https://tailscale.com/kb/1277/key-prefixes",
      shape: ["tskey-client-", { base62: [8, 24], as: "id" }, "-", { base62: [16, 64] }],
      manual: {
        page: "https://login.tailscale.com/admin/settings/trust-credentials",
        steps: ["Find the client by its id", "Revoke it"]
      },
      reach: "Makes access tokens as far as its scopes go."
    },
    "tailscale-scim-key": {
      name: "Tailscale SCIM key",
      source: "https://tailscale.com/kb/1277/key-prefixes",
      shape: ["tskey-scim-", { base62: [8, 24], as: "id" }, "-", { base62: [16, 64] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://login.tailscale.com/admin/settings/user-management",
        steps: ["User & group provisioning", "Regenerate the key"]
      },
      reach: "Adds and removes users of the network."
    },
    "tailscale-webhook-secret": {
      name: "Tailscale webhook secret",
      source: "https://tailscale.com/kb/1277/key-prefixes",
      shapes: [["tskey-webhook-", { base62: [8, 24], as: "id" }, "-", { base62: [16, 64] }]],
      manual: { page: "https://login.tailscale.com/admin/settings/webhooks", steps: ["Open the webhook", "Rotate its secret"] },
      reach: "Signs events that look as if Tailscale had sent them."
    }
  }
};

// src/services/tatum.ts
var tatum = {
  id: "tatum",
  name: "Tatum",
  docs: "https://docs.tatum.io/docs/authentication",
  hosts: ["api.tatum.io", "*.gateway.tatum.io"],
  keys: {
    "tatum-api-key": {
      name: "Tatum API key",
      shapes: [
        ["t-", { hex: 24 }, "-", { hex: 24 }],
        [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }]
      ],
      beside: [
        { named: "*tatum_api_key" },
        { named: "*tatum_key" },
        { named: "*tatum_api_key_mainnet" },
        { named: "*tatum_api_key_testnet" }
      ],
      carriers: [{ header: "x-api-key", value: "{key}" }],
      manual: { page: "https://dashboard.tatum.io/", steps: ["API Keys", "Remove the key"] },
      reach: "Uses the owner\u2019s quota; reads notifications and virtual accounts."
    }
  }
};

// src/services/tavily.ts
var tavily = {
  id: "tavily",
  name: "Tavily",
  docs: "https://docs.tavily.com/documentation/quickstart",
  hosts: ["api.tavily.com"],
  keys: {
    "tavily-api-key": {
      name: "Tavily API key",
      source: "https://github.com/tavily-ai/tavily-python/blob/master/README.md",
      shapes: [
        [{ oneOf: ["tvly-dev-", "tvly-prod-"] }, { base62: 32 }],
        [{ oneOf: ["tvly-dev-", "tvly-prod-"] }, { base62: 6, as: "id" }, "-", { base62: 42 }],
        ["tvly-", { base62: 32 }]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.tavily.com/home", steps: ["API Keys", "Delete the key"] },
      reach: "Searches and reads pages at the cost of the account."
    }
  }
};

// src/services/taxjar.ts
var taxjar = {
  id: "taxjar",
  name: "TaxJar",
  docs: "https://developers.taxjar.com/api/reference/#authentication",
  hosts: ["api.taxjar.com", "api.sandbox.taxjar.com"],
  keys: {
    "taxjar-api-token": {
      name: "TaxJar API token",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*taxjar_api_key" },
        { named: "*taxjar_api_token" },
        { named: "*taxjar_token" },
        { named: "*taxjar_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://app.taxjar.com/account#api-access", steps: ["Account, TaxJar API", "Revoke the token"] },
      reach: "Reads and changes transactions of the account."
    }
  }
};

// src/services/teamcity.ts
var teamcity = {
  id: "teamcity",
  name: "TeamCity",
  docs: "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html",
  hosts: ["{var.host}", "*.teamcity.com"],
  vars: { host: { env: "TEAMCITY_URL" } },
  keys: {
    "teamcity-access-token": {
      name: "TeamCity access token",
      shape: ["eyJ0eXAiOiAiVENWMiJ9.", { base64url: [20, 80] }, ".", { base64url: [20, 120] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html",
        steps: ["In your TeamCity: Profile, Access Tokens", "Delete the token"]
      },
      reach: "Does in TeamCity what its user may: runs and changes builds, and reads their parameters."
    }
  }
};

// src/services/telegram.ts
var telegram = {
  id: "telegram",
  name: "Telegram",
  docs: "https://core.telegram.org/bots/api#authorizing-your-bot",
  hosts: ["api.telegram.org"],
  keys: {
    "telegram-bot-token": {
      name: "Telegram bot token",
      source: "https://core.telegram.org/bots/tutorial",
      shape: [{ digit: [8, 10], as: "id" }, ":AA", { base64url: 33 }],
      beside: [
        { named: "*telegram" },
        { named: "*telegram_key" },
        { named: "*telegram_api_key" },
        { named: "*telegram_token" },
        { named: "*telegram_secret" },
        { named: "*telegram_password" },
        { named: "*tg_bot" },
        { named: "*bot_token" },
        { named: "*bot_api_token" },
        { named: "*token" },
        { named: "*api_key" },
        { named: "*bot_key" },
        { named: "*tgbot_key" },
        { named: "*tgbot_api_key" },
        { named: "*tgbot_token" },
        { named: "*tgbot_secret" },
        { named: "*tgbot_password" },
        { named: "*tg_token" },
        { word: "telegram", within: 300 },
        { word: "telebot", within: 300 },
        { word: "TelegramClient", within: 300 },
        { word: "aiogram", within: 400 },
        { word: "api.telegram.org/bot", within: 40 }
      ],
      manual: {
        page: "https://t.me/BotFather",
        steps: ["Send /revoke to BotFather", "Choose the bot: the old token ends at once"]
      },
      reach: "Reads what is sent to the bot and speaks as it, wherever it is a member."
    },
    "telegram-bot-url": {
      name: "Telegram bot token in a URL",
      source: "https://core.telegram.org/bots/tutorial",
      shape: ["api.telegram.org/bot", { digit: [8, 10], as: "id" }, ":AA", { base64url: 33 }],
      manual: {
        page: "https://t.me/BotFather",
        steps: ["Send /revoke to BotFather", "Choose the bot: the old token ends at once"]
      },
      reach: "Reads what is sent to the bot and speaks as it, wherever it is a member."
    },
    "telegram-api-hash": {
      name: "Telegram app api_hash",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*telegram_api_hash" },
        { named: "*tg_api_hash" },
        { named: "*telegram_hash" },
        { named: "*tdlib_api_hash" },
        { named: "*telethon_api_hash" },
        { named: "*pyrogram_api_hash" },
        { word: "TelegramClient(", within: 120 },
        { word: "api_hash", within: 20 }
      ],
      manual: {
        page: "https://my.telegram.org/apps",
        steps: ["The hash can\u2019t be revoked: make no new sessions with it", "End unknown sessions in Settings, Devices"]
      },
      reach: "Poses as the app when users log in."
    }
  }
};

// src/services/telnyx.ts
var telnyx = {
  id: "telnyx",
  name: "Telnyx",
  docs: "https://developers.telnyx.com/development/api-fundamentals/create-api-keys",
  hosts: ["api.telnyx.com"],
  keys: {
    "telnyx-api-key": {
      name: "Telnyx API key",
      shape: ["KEY", { hexUpper: 32 }, "_", { base62: 22 }],
      beside: [
        { named: "*telnyx" },
        { named: "*telnyx_key" },
        { named: "*telnyx_api_key" },
        { named: "*telnyx_token" },
        { named: "*telnyx_secret" },
        { named: "*telnyx_password" },
        { named: "*api_key" },
        { named: "*key" },
        { word: "telnyx", within: 300 },
        { word: "Bearer", within: 20 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://portal.telnyx.com/#/app/api-keys", steps: ["Find the key by its tag", "Delete it"] },
      reach: "Sends messages and calls, buys numbers at the account\u2019s cost."
    }
  }
};

// src/services/temporal-cloud.ts
var temporalCloud = {
  id: "temporal-cloud",
  name: "Temporal Cloud",
  docs: "https://docs.temporal.io/cloud/api-keys",
  hosts: ["saas-api.tmprl.cloud", "*.tmprl.cloud", "*.api.temporal.io"],
  keys: {
    "temporal-cloud-api-key": {
      name: "Temporal Cloud API key",
      shape: ["eyJ", { base64url: [10, 400] }, ".eyJ", { base64url: [20, 3e3] }, ".", { base64url: [20, 700] }],
      check: "jwt",
      beside: [
        { named: "*temporal_api_key" },
        { named: "*temporal_cloud_api_key" },
        { named: "*temporal_client_api_key" },
        { named: "*tmprl_api_key" },
        { named: "api_key", in: "**/temporalio/temporal.toml" },
        { command: "temporal", flag: "--api-key" },
        { command: "tcld", flag: "--api-key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://cloud.temporal.io/settings/api-keys",
        steps: ["Find the key", "Disable it; when nothing misses it, delete it"]
      },
      reach: "Does in Temporal what its user or service account may: starts and reads workflows."
    }
  }
};

// src/services/tencent-cloud.ts
var tencentCloud = {
  id: "tencent-cloud",
  name: "Tencent Cloud",
  docs: "https://www.tencentcloud.com/document/product/598/34228",
  hosts: ["*.tencentcloudapi.com", "*.myqcloud.com"],
  keys: {
    "tencent-cloud-api-key": {
      name: "Tencent Cloud API key",
      within: 20,
      parts: {
        id: {
          shape: ["AKID", { base62: [32, 36] }],
          public: true,
          beside: [{ named: "*secret_id" }, { named: "*access_key_id" }, { named: "*access_key" }]
        },
        secret: {
          shape: [{ base62: 32 }],
          beside: [
            { named: "*tencent_cloud_secret_key" },
            { named: "*tencent_secret_key" },
            { named: "*qcloud_secret_key" },
            { named: "*tencent_cos_secret_key" },
            { named: "*cos_secret_key" },
            { word: "AKID", within: 200 }
          ]
        }
      },
      manual: {
        page: "https://console.tencentcloud.com/cam/capi",
        steps: ["Disable the key by its id", "When nothing misses it, delete it"]
      },
      reach: "Does in the account what the policies of its user allow."
    }
  }
};

// src/services/terraform-cloud.ts
var terraformCloud = {
  id: "terraform-cloud",
  name: "HCP Terraform",
  docs: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
  hosts: ["app.terraform.io", "{var.host}"],
  vars: { host: { env: "TF_CLOUD_HOSTNAME" } },
  keys: {
    "terraform-cloud-token": {
      name: "HCP Terraform API token",
      shape: [{ base62: 14, as: "id" }, ".atlasv1.", { base64url: [60, 70] }],
      beside: [
        { named: "*token" },
        { named: "*tfe_token" },
        { named: "*tf_token_app_terraform_io" },
        { named: "*tfc_token" },
        { named: "*terraform" },
        { named: "*terraform_key" },
        { named: "*terraform_api_key" },
        { named: "*terraform_token" },
        { named: "*terraform_secret" },
        { named: "*terraform_password" },
        { named: "*atlas" },
        { named: "*atlas_key" },
        { named: "*atlas_api_key" },
        { named: "*atlas_token" },
        { named: "*atlas_secret" },
        { named: "*atlas_password" },
        { named: "*tf_api_token" },
        { named: "*tf_cloud_token" },
        { named: "*authorization" },
        { word: "terraform", within: 300 },
        { word: "Bearer", within: 20 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.terraform.io/app/settings/tokens",
        steps: ["Tokens of the user, team or organization", "Delete or regenerate it"]
      },
      reach: "Reads state with its secrets and starts runs, as far as its user, team or organization may."
    }
  }
};

// src/services/thingspeak.ts
var thingspeak = {
  id: "thingspeak",
  name: "ThingSpeak",
  docs: "https://www.mathworks.com/help/thingspeak/channel-data-import.html",
  hosts: ["api.thingspeak.com"],
  keys: {
    "thingspeak-api-key": {
      name: "ThingSpeak API key",
      shape: [{ base36upper: 16 }],
      beside: [
        { named: "*thingspeak_api_key" },
        { named: "*thingspeak_write_api_key" },
        { named: "*thingspeak_write_key" },
        { named: "*thingspeak_read_api_key" },
        { named: "*thingspeak_read_key" },
        { named: "*thingspeak_key" },
        { named: "*thingspeak_user_api_key" },
        { named: "myWriteAPIKey" }
      ],
      carriers: [{ query: "api_key" }, { header: "X-THINGSPEAKAPIKEY", value: "{key}" }],
      manual: { page: "https://thingspeak.mathworks.com/channels", steps: ["Open the channel, API Keys", "Generate a new key"] },
      reach: "Writes to or reads one channel; a user\u2019s key changes all."
    }
  }
};

// src/services/thirdweb.ts
var thirdweb = {
  id: "thirdweb",
  name: "thirdweb",
  docs: "https://portal.thirdweb.com/account/api-keys",
  hosts: ["api.thirdweb.com", "*.thirdweb.com"],
  keys: {
    "thirdweb-secret-key": {
      name: "thirdweb secret key",
      shape: [{ base64url: 86 }],
      beside: [
        { named: "*thirdweb_secret_key" },
        { named: "*thirdweb_secret" },
        { named: "*tw_secret_key" },
        { named: "*thirdweb_api_secret_key" },
        { named: "x-secret-key" }
      ],
      carriers: [{ header: "x-secret-key", value: "{key}" }],
      manual: { page: "https://thirdweb.com/team", steps: ["Open the project, Settings", "Rotate the secret key"] },
      reach: "Uses the owner\u2019s project: wallets, storage and blockchain calls."
    }
  }
};

// src/services/tmdb.ts
var tmdb = {
  id: "tmdb",
  name: "The Movie Database",
  docs: "https://developer.themoviedb.org/docs/authentication-application",
  hosts: ["api.themoviedb.org"],
  keys: {
    "tmdb-api-key": {
      name: "TMDB API key",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*tmdb_api_key" },
        { named: "*tmdb_key" },
        { named: "*themoviedb_api_key" },
        { named: "*the_movie_db_api_key" },
        { named: "*moviedb_api_key" },
        { named: "*tmdb_apikey" }
      ],
      carriers: [{ query: "api_key" }],
      manual: { page: "https://www.themoviedb.org/settings/api", steps: ["Regenerate the key"] },
      reach: "Reads the catalogue as the account."
    },
    "tmdb-read-token": {
      name: "TMDB read access token",
      shape: ["eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOi", { base64url: [80, 400] }, ".", { base64url: 43 }],
      beside: [
        { named: "*tmdb_access_token" },
        { named: "*tmdb_read_access_token" },
        { named: "*tmdb_api_read_access_token" },
        { named: "*tmdb_bearer_token" },
        { named: "*tmdb_token" },
        { named: "*tmdb_api_token" },
        { named: "*tmdb_api_access_token" },
        { named: "*tmdb_read_token" },
        { word: "api.themoviedb.org", within: 400 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://www.themoviedb.org/settings/api", steps: ["Regenerate the key: the token follows it"] },
      reach: "Reads the catalogue as the account."
    }
  }
};

// src/services/todoist.ts
var todoist = {
  id: "todoist",
  name: "Todoist",
  docs: "https://developer.todoist.com/api/v1/",
  hosts: ["api.todoist.com"],
  keys: {
    "todoist-api-token": {
      name: "Todoist API token",
      source: "https://developer.todoist.com/sync/v9",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*todoist_api_token" },
        { named: "*todoist_api_key" },
        { named: "*todoist_token" },
        { named: "*todoist_key" },
        { named: "*todoist_access_token" },
        { named: "token", in: "**/todoist/config.json" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: {
        page: "https://app.todoist.com/app/settings/integrations/developer",
        steps: ["Settings, Integrations, Developer", "Issue a new API token: the old one ends"]
      },
      reach: "Reads and changes all tasks of its user."
    }
  }
};

// src/services/together-ai.ts
var togetherAi = {
  id: "together-ai",
  name: "Together AI",
  docs: "https://docs.together.ai/docs/api-keys-authentication",
  hosts: ["api.together.xyz", "api.together.ai"],
  keys: {
    "together-ai-api-key": {
      name: "Together AI API key",
      shape: ["tgp_v1_", { base64url: 43 }],
      beside: [{ named: "*together_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://api.together.ai/settings/api-keys", steps: ["Delete the key"] },
      reach: "Calls, tunes and deploys models at the cost of the project."
    },
    "together-ai-legacy-key": {
      name: "Together AI API key (legacy)",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*together_api_key" },
        { named: "*togetherai_api_key" },
        { named: "*together_ai_api_key" },
        { named: "together.api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://api.together.ai/settings/api-keys", steps: ["Regenerate the key"] },
      reach: "Calls, tunes and deploys models at the cost of the account."
    }
  }
};

// src/services/toggl.ts
var toggl = {
  id: "toggl",
  name: "Toggl Track",
  docs: "https://engineering.toggl.com/docs/authentication",
  hosts: ["api.track.toggl.com"],
  keys: {
    "toggl-api-token": {
      name: "Toggl API token",
      source: "https://github.com/toggl/toggl_api_docs/blob/master/toggl_api.md",
      shape: [{ hex: 32 }],
      beside: [
        { named: "*toggl_api_token" },
        { named: "*toggl_token" },
        { named: "*toggl_api_key" },
        { named: "*toggl_key" },
        { named: "*toggl_track_api_token" }
      ],
      carriers: [{ basic: "{key}:api_token" }],
      access: "full",
      manual: { page: "https://track.toggl.com/profile", steps: ["Profile settings, API token", "Reset: the old one ends"] },
      reach: "Reads and changes the time entries of its user."
    }
  }
};

// src/services/tolgee.ts
var tolgee = {
  id: "tolgee",
  name: "Tolgee",
  docs: "https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens",
  hosts: ["{var.host}", "app.tolgee.io"],
  vars: { host: { env: "TOLGEE_API_URL" } },
  keys: {
    "tolgee-project-key": {
      name: "Tolgee project API key",
      source: "https://github.com/tolgee/tolgee-platform/blob/main/backend/data/src/main/kotlin/io/tolgee/security/constants.kt",
      shape: ["tgpak_", { base36: [32, 72] }],
      carriers: [{ header: "X-API-Key", value: "{key}" }],
      manual: { page: "https://app.tolgee.io/account/apiKeys", steps: ["Find the key", "Regenerate or delete it"] },
      reach: "Reads or changes one project, as far as its scopes go."
    },
    "tolgee-personal-token": {
      name: "Tolgee personal access token",
      source: "https://github.com/tolgee/tolgee-platform/blob/main/backend/data/src/main/kotlin/io/tolgee/security/constants.kt",
      shape: ["tgpat_", { base36: [32, 72] }],
      carriers: [{ header: "X-API-Key", value: "{key}" }],
      manual: {
        page: "https://app.tolgee.io/account/personal-access-tokens",
        steps: ["Find the token", "Regenerate or delete it"]
      },
      reach: "Acts as its user in all projects."
    }
  }
};

// src/services/tomorrow-io.ts
var tomorrowIo = {
  id: "tomorrow-io",
  name: "Tomorrow.io",
  docs: "https://docs.tomorrow.io/reference/api-authentication",
  hosts: ["api.tomorrow.io"],
  keys: {
    "tomorrow-io-api-key": {
      name: "Tomorrow.io API key",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*tomorrow_io_api_key" },
        { named: "*tomorrow_io_key" },
        { named: "*climacell_api_key" },
        { named: "tomorrow_api_key" }
      ],
      carriers: [{ query: "apikey" }],
      manual: { page: "https://app.tomorrow.io/development/keys", steps: ["Find the key", "Delete it"] },
      reach: "Calls weather services at the account\u2019s cost."
    }
  }
};

// src/services/tomtom.ts
var tomtom = {
  id: "tomtom",
  name: "TomTom",
  docs: "https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/",
  hosts: ["api.tomtom.com"],
  keys: {
    "tomtom-api-key": {
      name: "TomTom API key",
      shape: [{ base62: 32 }],
      beside: [{ named: "*tomtom_api_key" }, { named: "*tomtom_key" }, { named: "*tomtom_maps_api_key" }],
      carriers: [{ query: "key" }],
      manual: { page: "https://developer.tomtom.com/user/me/apps", steps: ["Find the key", "Delete it"] },
      reach: "Calls maps, search and routes at the account\u2019s cost."
    }
  }
};

// src/services/transifex.ts
var transifex = {
  id: "transifex",
  name: "Transifex",
  docs: "https://developers.transifex.com/reference/api-authentication",
  hosts: ["rest.api.transifex.com", "app.transifex.com"],
  keys: {
    "transifex-token": {
      name: "Transifex API token",
      shape: ["1/", { hex: 40 }],
      beside: [
        { named: "tx_token" },
        { named: "*transifex_token" },
        { named: "*transifex_api_token" },
        { named: "*transifex_api_key" },
        { named: "*transifex_key" },
        { named: "token", in: "**/.transifexrc" },
        { named: "password", in: "**/.transifexrc" },
        { command: "tx", flag: "--token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { basic: "api:{key}" }],
      manual: { page: "https://app.transifex.com/user/settings/api/", steps: ["Find the token", "Delete it"] },
      reach: "Reads and changes translations of all projects of its user."
    }
  }
};

// src/services/travis.ts
var travis = {
  id: "travis",
  name: "Travis CI",
  docs: "https://docs.travis-ci.com/api/",
  hosts: ["api.travis-ci.com", "{var.host}"],
  vars: { host: { env: "TRAVIS_ENDPOINT" } },
  keys: {
    "travis-api-token": {
      name: "Travis CI API token",
      shape: [{ base64url: 22 }],
      beside: [
        { named: "*travis_token" },
        { named: "*travis_api_token" },
        { named: "*travis_ci_token" },
        { named: "*travis_access_token" },
        { named: "*travisci_token" },
        { named: "r_travis_com" },
        { named: "access_token", in: "**/.travis/config.yml" }
      ],
      carriers: [{ header: "Authorization", value: "token {key}" }],
      manual: {
        page: "https://app.travis-ci.com/account/preferences",
        steps: ["Settings, API authentication", "Regenerate the token"]
      },
      reach: "Acts as its owner: runs builds and reads and changes settings and logs."
    }
  }
};

// src/services/trello.ts
var trello = {
  id: "trello",
  name: "Trello",
  docs: "https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/",
  hosts: ["api.trello.com", "trello.com"],
  keys: {
    "trello-token": {
      name: "Trello API token",
      shape: ["ATTA", { hex: 64 }, { hexUpper: 8 }],
      carriers: [{ query: "token" }],
      manual: {
        page: "https://trello.com/u/my/account",
        steps: ["Account, Applications", "Revoke the application; or DELETE /1/tokens/{token}"]
      },
      reach: "With its key: reads or changes the user\u2019s boards, as far as was granted."
    },
    "trello-legacy-token": {
      name: "Trello API token (old form)",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*trello_token" },
        { named: "*trello_api_token" },
        { named: "*trello_access_token" },
        { named: "*trello_oauth_token" },
        { named: "*trello_user_token" },
        { named: "*trello_member_token" }
      ],
      carriers: [{ query: "token" }],
      manual: {
        page: "https://trello.com/u/my/account",
        steps: ["Account, Applications", "Revoke the application; or DELETE /1/tokens/{token}"]
      },
      reach: "With its key: reads or changes the user\u2019s boards, as far as was granted."
    },
    "trello-secret": {
      name: "Trello API secret",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*trello_secret" },
        { named: "*trello_api_secret" },
        { named: "*trello_oauth_secret" },
        { named: "*trello_app_secret" },
        { named: "*trello_client_secret" }
      ],
      manual: { page: "https://trello.com/power-ups/admin", steps: ["Open the Power-Up, API key", "Make a new secret"] },
      reach: "With its key: signs OAuth requests and webhooks of the app."
    }
  }
};

// src/services/turso.ts
var turso = {
  id: "turso",
  name: "Turso",
  docs: "https://docs.turso.tech/api-reference/authentication",
  hosts: ["api.turso.tech", "*.turso.io"],
  keys: {
    "turso-token": {
      name: "Turso token",
      source: "https://docs.turso.tech/sdk/authorization",
      shape: ["eyJ", { base64url: [10, 500] }, ".eyJ", { base64url: [20, 2e3] }, ".", { base64url: [40, 700] }],
      check: "jwt",
      beside: [
        { named: "*turso_auth_token" },
        { named: "*turso_db_auth_token" },
        { named: "*turso_database_auth_token" },
        { named: "*turso_api_token" },
        { named: "*turso_token" },
        { named: "*libsql_auth_token" },
        { named: "*libsql_db_auth_token" },
        { named: "*turso_db_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.turso.tech/",
        steps: ["For a database: Rotate tokens of the database or group", "For the API: Settings, API tokens, revoke"]
      },
      reach: "Reads and writes one database or a group of them; a token of the API manages all."
    }
  }
};

// src/services/twelve-data.ts
var twelveData = {
  id: "twelve-data",
  name: "Twelve Data",
  docs: "https://twelvedata.com/docs#authentication",
  hosts: ["api.twelvedata.com"],
  keys: {
    "twelve-data-api-key": {
      name: "Twelve Data API key",
      shape: [{ hex: 32 }],
      beside: [{ named: "*twelve_data_api_key" }, { named: "*twelve_data_key" }, { named: "*twelvedata_apikey" }],
      carriers: [{ query: "apikey" }, { header: "Authorization", value: "apikey {key}" }],
      manual: { page: "https://twelvedata.com/account/api-keys", steps: ["Revoke the key"] },
      reach: "Reads market data at the account\u2019s cost."
    }
  }
};

// src/services/twilio.ts
var twilio = {
  id: "twilio",
  name: "Twilio",
  docs: "https://www.twilio.com/docs/iam/api-keys",
  hosts: ["api.twilio.com", "*.twilio.com"],
  keys: {
    "twilio-auth-token": {
      name: "Twilio auth token",
      source: "https://www.twilio.com/docs/glossary/what-is-a-sid",
      within: 15,
      parts: {
        account: {
          shape: ["AC", { hexAny: 32 }],
          public: true,
          beside: [
            { named: "*account_sid" },
            { named: "*twilio_sid" },
            { named: "*twilio_account" },
            { named: "*sid" },
            { word: "twilio", within: 200 }
          ]
        },
        token: {
          shape: [{ hex: 32 }],
          beside: [
            { named: "*twilio_auth_token" },
            { named: "*twilio_token" },
            { named: "*twilio_auth" },
            { named: "*twilio_live_auth_token" },
            { named: "*twilio_authentication_token" },
            { word: "twilio", within: 200 },
            { word: "account_sid", within: 160 },
            { word: "accountSid", within: 160 }
          ]
        }
      },
      manual: {
        page: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
        steps: ["Auth tokens: create a secondary token and use it", "Promote it: the old one ends"]
      },
      reach: "Does everything in the account: calls, messages, numbers."
    },
    "twilio-api-key": {
      name: "Twilio API key",
      source: "https://www.twilio.com/docs/glossary/what-is-a-sid",
      within: 15,
      parts: {
        id: {
          shape: ["SK", { hexAny: 32 }],
          public: true,
          beside: [
            { named: "*twilio_api_key" },
            { named: "*twilio_api_key_sid" },
            { named: "*twilio_api_sid" },
            { named: "*twilio_key" },
            { named: "*twilio_key_sid" },
            { named: "*api_key_sid" },
            { word: "twilio", within: 200 }
          ]
        },
        secret: {
          shape: [{ base62: 32 }],
          beside: [
            { named: "*twilio_api_secret" },
            { named: "*twilio_api_key_secret" },
            { named: "*twilio_secret" },
            { named: "*twilio_key_secret" },
            { named: "*twilio_api_secret_key" },
            { named: "*twilio_secret_key" }
          ]
        }
      },
      manual: {
        page: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
        steps: ["Find the key by its SID", "Delete it"]
      },
      reach: "Uses the account: calls, messages; a main key manages it, too."
    }
  }
};

// src/services/twitch.ts
var twitch = {
  id: "twitch",
  name: "Twitch",
  docs: "https://dev.twitch.tv/docs/authentication/",
  hosts: ["id.twitch.tv", "api.twitch.tv"],
  keys: {
    "twitch-client-secret": {
      name: "Twitch client secret",
      shape: [{ base36: 30 }],
      beside: [
        { named: "*twitch_client_secret" },
        { named: "*twitch_secret" },
        { named: "*twitch_app_secret" },
        { named: "*twitch_api_secret" },
        { named: "*twitch_bot_secret" },
        { named: "*social_auth_twitch_secret" }
      ],
      manual: {
        page: "https://dev.twitch.tv/console/apps",
        steps: ["Manage the application", "New Secret: the old one ends at once"]
      },
      reach: "Gets tokens of the application."
    },
    "twitch-access-token": {
      name: "Twitch access token",
      shape: [{ base36: 30 }],
      beside: [
        { named: "*twitch_access_token" },
        { named: "*twitch_token" },
        { named: "*twitch_oauth_token" },
        { named: "*twitch_oauth" },
        { named: "*twitch_bot_token" },
        { named: "*twitch_user_token" },
        { named: "*twitch_app_access_token" },
        { named: "*twitch_chat_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://www.twitch.tv/settings/connections",
        steps: ["Disconnect the application; or POST /oauth2/revoke with the client\u2019s id"]
      },
      reach: "Does what its scopes name: chat, channel."
    },
    "twitch-chat-token": {
      name: "Twitch chat token",
      shape: ["oauth:", { base36: 30 }],
      beside: [
        { named: "*twitch" },
        { named: "*twitch_key" },
        { named: "*twitch_api_key" },
        { named: "*twitch_token" },
        { named: "*twitch_secret" },
        { named: "*twitch_password" },
        { named: "*oauth" },
        { named: "*token" },
        { named: "*tmi_key" },
        { named: "*tmi_api_key" },
        { named: "*tmi_token" },
        { named: "*tmi_secret" },
        { named: "*tmi_password" },
        { named: "*password" },
        { named: "*pass" },
        { named: "*irc_key" },
        { named: "*irc_api_key" },
        { named: "*irc_token" },
        { named: "*irc_secret" },
        { named: "*irc_password" },
        { word: "twitch", within: 300 },
        { word: "tmi.js", within: 300 }
      ],
      manual: {
        page: "https://www.twitch.tv/settings/connections",
        steps: ["Disconnect the application; or POST /oauth2/revoke with the client\u2019s id"]
      },
      reach: "Reads and writes chat as its user."
    },
    "twitch-stream-key": {
      name: "Twitch stream key",
      shape: ["live_", { digit: [6, 12] }, "_", { base62: [24, 32] }],
      beside: [
        { named: "*stream_key" },
        { named: "*twitch" },
        { named: "*twitch_key" },
        { named: "*twitch_api_key" },
        { named: "*twitch_token" },
        { named: "*twitch_secret" },
        { named: "*twitch_password" },
        { word: "twitch", within: 300 },
        { word: "rtmp", within: 120 }
      ],
      manual: { page: "https://dashboard.twitch.tv/settings/stream", steps: ["Primary Stream key, Reset"] },
      reach: "Streams on the channel."
    }
  }
};

// src/services/twitter.ts
var twitter = {
  id: "twitter",
  name: "X (Twitter)",
  docs: "https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/bearer-tokens",
  hosts: ["api.x.com", "api.twitter.com", "upload.twitter.com"],
  keys: {
    "twitter-bearer-token": {
      name: "X bearer token",
      source: "https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/bearer-tokens",
      shapes: [
        ["AAAAAAAAAAAAAAAAAAAAA", { base62: [8, 80] }, "%3D", { base62: [30, 60] }],
        [
          "AAAAAAAAAAAAAAAAAAAAA",
          { base62: [4, 80] },
          { oneOf: ["%2B", "%2F"] },
          { base62: [1, 60] },
          "%3D",
          { base62: [30, 60] }
        ],
        [
          "AAAAAAAAAAAAAAAAAAAAA",
          { base62: [4, 80] },
          { oneOf: ["%2B", "%2F"] },
          { base62: [1, 60] },
          { oneOf: ["%2B", "%2F"] },
          { base62: [1, 60] },
          "%3D",
          { base62: [30, 60] }
        ]
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "read",
      manual: {
        page: "https://developer.x.com/en/portal/projects-and-apps",
        steps: ["The app, Keys and tokens", "Regenerate or revoke the bearer token"]
      },
      reach: "Reads public posts at the app\u2019s limits."
    },
    "twitter-access-token": {
      name: "X user access token",
      within: 12,
      parts: {
        token: {
          shape: [{ digit: [6, 20], as: "user" }, "-", { base62: 40 }],
          public: true,
          beside: [
            { named: "*access_token" },
            { named: "*access_token_key" },
            { named: "*oauth_token" },
            { named: "*access_key" },
            { word: "twitter", within: 200 }
          ]
        },
        secret: {
          shape: [{ base62: 45 }],
          beside: [
            { named: "*twitter_access_token_secret" },
            { named: "*twitter_access_secret" },
            { named: "*twitter_oauth_token_secret" },
            { named: "*twitter_token_secret" },
            { named: "*twitter_access_token_key_secret" },
            { named: "*tw_access_token_secret" },
            { named: "*x_access_token_secret" }
          ]
        }
      },
      manual: {
        page: "https://developer.x.com/en/portal/projects-and-apps",
        steps: ["The app, Keys and tokens", "Regenerate or revoke the access token and secret"]
      },
      reach: "With the app\u2019s key: reads and posts as the user."
    },
    "twitter-consumer-key": {
      name: "X API key",
      within: 12,
      parts: {
        key: {
          shape: [{ base62: 25 }],
          public: true,
          beside: [
            { named: "*twitter_consumer_key" },
            { named: "*x_consumer_key" },
            { named: "*tw_consumer_key" },
            { named: "*twitter_api_key" },
            { named: "*x_api_key" },
            { named: "*tw_api_key" },
            { named: "*twitter_key" },
            { named: "*x_key" },
            { named: "*tw_key" },
            { named: "*consumer_key" },
            { named: "*twitter_app_key" },
            { named: "*social_auth_twitter_key" }
          ]
        },
        secret: {
          shape: [{ base62: 50 }],
          beside: [
            { named: "*twitter_consumer_secret" },
            { named: "*x_consumer_secret" },
            { named: "*tw_consumer_secret" },
            { named: "*twitter_api_secret" },
            { named: "*x_api_secret" },
            { named: "*tw_api_secret" },
            { named: "*twitter_api_secret_key" },
            { named: "*x_api_secret_key" },
            { named: "*tw_api_secret_key" },
            { named: "*twitter_secret" },
            { named: "*x_secret" },
            { named: "*tw_secret" },
            { named: "*twitter_api_key_secret" },
            { named: "*x_api_key_secret" },
            { named: "*tw_api_key_secret" },
            { named: "*twitter_app_secret" },
            { named: "*social_auth_twitter_secret" }
          ]
        }
      },
      manual: {
        page: "https://developer.x.com/en/portal/projects-and-apps",
        steps: ["The app, Keys and tokens", "Regenerate the API key and secret"]
      },
      reach: "Makes bearer tokens and signs for users whose tokens are known."
    }
  }
};

// src/services/typeform.ts
var typeform = {
  id: "typeform",
  name: "Typeform",
  docs: "https://www.typeform.com/developers/get-started/personal-access-token/",
  hosts: ["api.typeform.com", "api.eu.typeform.com"],
  keys: {
    "typeform-token": {
      name: "Typeform personal access token",
      shape: ["tfp_", { base64url: [40, 64] }],
      beside: [
        { named: "*typeform" },
        { named: "*typeform_key" },
        { named: "*typeform_api_key" },
        { named: "*typeform_token" },
        { named: "*typeform_secret" },
        { named: "*typeform_password" },
        { named: "*token" },
        { named: "*access_token" },
        { named: "*api_key" },
        { named: "*authorization" },
        { word: "typeform", within: 300 },
        { word: "Bearer", within: 20 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://admin.typeform.com/user/tokens", steps: ["Find the token", "Delete it"] },
      reach: "Reads forms and answers, perhaps changes them, as far as its scopes go."
    },
    "typeform-old-token": {
      name: "Typeform personal access token (without prefix)",
      shape: [{ base62: [40, 44] }],
      beside: [
        { named: "*typeform_token" },
        { named: "*typeform_api_token" },
        { named: "*typeform_access_token" },
        { named: "*typeform_api_key" },
        { named: "*typeform_personal_token" },
        { named: "*typeform_key" },
        { named: "*typeform_personal_access_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://admin.typeform.com/user/tokens", steps: ["Find the token", "Delete it"] },
      reach: "Reads forms and answers, perhaps changes them, as far as its scopes go."
    }
  }
};

// src/services/typesense.ts
var typesense = {
  id: "typesense",
  name: "Typesense",
  docs: "https://typesense.org/docs/latest/api/api-keys.html",
  hosts: ["{var.host}", "*.typesense.net"],
  vars: { host: { env: "TYPESENSE_HOST" } },
  keys: {
    "typesense-api-key": {
      name: "Typesense admin key",
      shape: [{ base62: [24, 64] }],
      beside: [
        { named: "*typesense_admin_api_key" },
        { named: "*typesense_admin_key" },
        { named: "*typesense_api_key" },
        { named: "*typesense_master_key" },
        { named: "*typesense_write_key" }
      ],
      carriers: [{ header: "X-TYPESENSE-API-KEY", value: "{key}" }],
      manual: {
        page: "https://cloud.typesense.org/clusters",
        steps: [
          "Open the cluster, Generate API Keys",
          "Delete the key; the bootstrap key is changed in the server\u2019s configuration"
        ]
      },
      reach: "Reads and writes collections, as far as its actions go."
    }
  }
};

// src/services/unleash.ts
var unleash = {
  id: "unleash",
  name: "Unleash",
  docs: "https://docs.getunleash.io/concepts/api-tokens-and-client-keys",
  hosts: ["{var.host}", "*.getunleash.io"],
  vars: { host: { env: "UNLEASH_URL" } },
  keys: {
    "unleash-api-token": {
      name: "Unleash API token",
      source: "https://github.com/Unleash/unleash/blob/main/src/lib/services/api-token-service.ts",
      shapes: [
        ["*:*.", { hex: 56 }],
        ["*:", { base64url: [1, 100] }, ".", { hex: 56 }],
        ["[]:", { base64url: [1, 100] }, ".", { hex: 56 }],
        [{ base64url: [1, 100] }, ":", { base64url: [1, 100] }, ".", { hex: 56 }]
      ],
      beside: [
        { named: "*unleash_api_token" },
        { named: "*unleash_token" },
        { named: "*unleash_api_key" },
        { named: "*unleash_client_token" },
        { named: "*unleash_server_api_token" },
        { named: "*unleash_backend_token" },
        { named: "*unleash_admin_token" },
        { named: "*init_client_api_tokens" },
        { named: "*init_admin_api_tokens" },
        { named: "*init_backend_api_tokens" },
        { word: "unleash", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: {
        page: "https://docs.getunleash.io/concepts/api-tokens-and-client-keys",
        steps: ["In your Unleash: Admin settings, API access; or the project\u2019s settings", "Delete the token"]
      },
      reach: "Reads all flags of its projects and environment; an admin token changes them."
    },
    "unleash-personal-access-token": {
      name: "Unleash personal access token",
      shape: ["user:", { hex: 56 }],
      beside: [
        { named: "*unleash_api_token" },
        { named: "*unleash_token" },
        { named: "*unleash_api_key" },
        { named: "*unleash_personal_access_token" },
        { named: "*unleash_pat" },
        { named: "*unleash_admin_token" },
        { word: "unleash", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: {
        page: "https://docs.getunleash.io/concepts/api-tokens-and-client-keys",
        steps: ["In your Unleash: Profile, Personal API tokens", "Delete the token"]
      },
      reach: "Does in Unleash what its user may."
    }
  }
};

// src/services/unsplash.ts
var unsplash = {
  id: "unsplash",
  name: "Unsplash",
  docs: "https://unsplash.com/documentation#authorization",
  hosts: ["api.unsplash.com"],
  keys: {
    "unsplash-key": {
      name: "Unsplash access or secret key",
      shape: [{ base64url: 43 }],
      beside: [
        { named: "*unsplash_access_key" },
        { named: "*unsplash_secret_key" },
        { named: "*unsplash_api_key" },
        { named: "*unsplash_key" },
        { named: "*unsplash_client_secret" },
        { named: "*unsplash_api_access_key" }
      ],
      carriers: [{ header: "Authorization", value: "Client-ID {key}" }, { query: "client_id" }],
      manual: { page: "https://unsplash.com/oauth/applications", steps: ["Open the application", "Regenerate its keys"] },
      reach: "Reads photographs as the application; the secret key signs its users in."
    }
  }
};

// src/services/unstructured.ts
var unstructured = {
  id: "unstructured",
  name: "Unstructured",
  docs: "https://docs.unstructured.io/api-reference/overview",
  hosts: ["api.unstructuredapp.io", "platform.unstructuredapp.io"],
  keys: {
    "unstructured-api-key": {
      name: "Unstructured API key",
      shape: [{ base62: 30 }],
      beside: [{ named: "*unstructured_api_key" }, { named: "*unstructured_key" }, { named: "unstructured-api-key" }],
      carriers: [{ header: "unstructured-api-key", value: "{key}" }],
      manual: { page: "https://platform.unstructured.io/app/account/api-keys", steps: ["Delete the key"] },
      reach: "Parses documents at the cost of the account, and reads its connectors and workflows."
    }
  }
};

// src/services/upstash.ts
var upstash = {
  id: "upstash",
  name: "Upstash",
  docs: "https://upstash.com/docs/redis/features/restapi",
  hosts: ["*.upstash.io", "qstash.upstash.io", "api.upstash.com"],
  keys: {
    "upstash-rest-token": {
      name: "Upstash REST token",
      shapes: [[{ base64url: [40, 120] }, { oneOf: ["==", "="] }], [{ base64url: [40, 120] }], [{ hex: 32 }]],
      beside: [
        { named: "*upstash_redis_rest_token" },
        { named: "*upstash_redis_token" },
        { named: "*upstash_vector_rest_token" },
        { named: "*upstash_search_rest_token" },
        { named: "*upstash_kafka_rest_password" },
        { named: "*upstash_rest_token" },
        { named: "*kv_rest_api_token" },
        { named: "*kv_rest_api_read_only_token" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "_token" }],
      manual: { page: "https://console.upstash.com/", steps: ["Open the database", "Reset its credentials"] },
      reach: "Reads and writes one database; a read-only token reads it."
    },
    "upstash-qstash-token": {
      name: "Upstash QStash token",
      source: "https://upstash.com/docs/qstash/howto/local-development",
      shape: ["eyJVc2VySUQiOi", { base64: [100, 140] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://console.upstash.com/qstash", steps: ["Settings", "Roll the token"] },
      reach: "Publishes messages and schedules as the account."
    },
    "upstash-signing-key": {
      name: "Upstash QStash signing key",
      source: "https://upstash.com/docs/qstash/howto/local-development",
      shape: ["sig_", { base62: [20, 40] }],
      beside: [{ named: "*qstash_current_signing_key" }, { named: "*qstash_next_signing_key" }],
      manual: { page: "https://console.upstash.com/qstash", steps: ["Signing keys", "Roll the keys, twice"] },
      reach: "Makes messages that receivers take for QStash\u2019s."
    },
    "upstash-api-key": {
      name: "Upstash management API key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [{ named: "*upstash_api_key" }, { named: "*upstash_management_api_key" }],
      manual: { page: "https://console.upstash.com/account/api", steps: ["Management API", "Delete the key"] },
      reach: "Makes and deletes databases of the account, together with its email address."
    }
  }
};

// src/services/uptime-robot.ts
var uptimeRobot = {
  id: "uptime-robot",
  name: "UptimeRobot",
  docs: "https://uptimerobot.com/api/",
  hosts: ["api.uptimerobot.com"],
  keys: {
    "uptime-robot-api-key": {
      name: "UptimeRobot API key",
      shape: [{ oneOf: ["ur", "u", "m"] }, { digit: [5, 10] }, "-", { hex: 24 }],
      beside: [
        { named: "*uptimerobot_api_key" },
        { named: "*uptime_robot_api_key" },
        { named: "*uptimerobot_key" },
        { named: "*uptimerobot_token" },
        { word: "api.uptimerobot.com", within: 300 }
      ],
      carriers: [{ query: "api_key" }],
      manual: { page: "https://dashboard.uptimerobot.com/integrations", steps: ["API", "Delete or regenerate the key"] },
      reach: "Reads and changes all monitors; `ur` keys only read, `m` keys read one monitor."
    }
  }
};

// src/services/urlscan.ts
var urlscan = {
  id: "urlscan",
  name: "urlscan.io",
  docs: "https://docs.urlscan.io/apis/urlscan-openapi",
  hosts: ["urlscan.io", "pro.urlscan.io"],
  keys: {
    "urlscan-api-key": {
      name: "urlscan.io API key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*urlscan_api_key" },
        { named: "*urlscan_key" },
        { named: "*urlscan_io_api_key" },
        { named: "*urlscan_token" }
      ],
      carriers: [{ header: "API-Key", value: "{key}" }],
      manual: { page: "https://urlscan.io/user/profile/", steps: ["Settings & API", "Delete the key"] },
      reach: "Scans at the account\u2019s cost and sees its private scans."
    }
  }
};

// src/services/v0.ts
var v0 = {
  id: "v0",
  name: "v0",
  docs: "https://v0.app/docs/api/platform/quickstart",
  hosts: ["api.v0.dev"],
  keys: {
    "v0-api-key": {
      name: "v0 API key",
      shapes: [
        ["v1:", { base62: 24, as: "id" }, ":", { base62: 24 }],
        ["v1:team_", { base62: 24, as: "team" }, ":", { base62: 24 }]
      ],
      beside: [
        { named: "v0_api_key" },
        { named: "v0_key" },
        { named: "*v0_dev_api_key" },
        { named: "*v0_token" },
        { word: "v0.dev", within: 160 },
        { word: "v0-sdk", within: 160 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://v0.app/chat/settings/keys", steps: ["Delete the key"] },
      reach: "Builds and changes the account\u2019s chats and projects at its cost."
    }
  }
};

// src/services/v7.ts
var v7 = {
  id: "v7",
  name: "V7 Darwin",
  docs: "https://docs.v7labs.com/docs/api-keys",
  hosts: ["darwin.v7labs.com", "api.v7labs.com"],
  keys: {
    "v7-api-key": {
      name: "V7 Darwin API key",
      shape: [{ base62: 7, as: "id" }, ".", { base62: 32 }],
      beside: [
        { named: "*v7_api_key" },
        { named: "*darwin_api_key" },
        { named: "*v7_key" },
        { named: "*v7_darwin_api_key" },
        { word: "v7labs", within: 160 },
        { named: "api_key", in: "**/.darwin/config.yaml" }
      ],
      carriers: [{ header: "Authorization", value: "ApiKey {key}" }],
      manual: { page: "https://darwin.v7labs.com", steps: ["Settings, API Keys", "Delete the key"] },
      reach: "Reads and changes data sets and labels of the team."
    }
  }
};

// src/services/vapi.ts
var vapi = {
  id: "vapi",
  name: "Vapi",
  docs: "https://docs.vapi.ai/api-reference",
  hosts: ["api.vapi.ai"],
  keys: {
    "vapi-private-key": {
      name: "Vapi private API key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "vapi_api_key" },
        { named: "*vapi_private_key" },
        { named: "*vapi_private_api_key" },
        { named: "*vapi_token" },
        { named: "*vapi_secret_key" },
        { named: "*vapi_server_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.vapi.ai/org/api-keys", steps: ["Private API Keys", "Delete the key"] },
      reach: "Makes phone calls at the cost of the organization, and reads its recordings and transcripts."
    }
  }
};

// src/services/vast-ai.ts
var vastAi = {
  id: "vast-ai",
  name: "Vast.ai",
  docs: "https://docs.vast.ai/cli/commands",
  hosts: ["console.vast.ai", "cloud.vast.ai"],
  keys: {
    "vast-ai-api-key": {
      name: "Vast.ai API key",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*vast_api_key" },
        { named: "*vastai_api_key" },
        { named: "*vast_ai_api_key" },
        { command: "vastai", flag: "--api-key" },
        { word: "vastai set api-key", within: 24 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }, { query: "api_key" }],
      manual: { page: "https://cloud.vast.ai/manage-keys/", steps: ["Delete the key"] },
      reach: "Rents and destroys machines at the cost of the account, and reads their data."
    }
  }
};

// src/services/vault.ts
var vault = {
  id: "vault",
  name: "HashiCorp Vault",
  docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  hosts: ["{var.address}"],
  vars: { address: { env: "VAULT_ADDR" } },
  keys: {
    "vault-service-token": {
      name: "Vault service token",
      source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      shape: ["hvs.", { base64url: [24, 200] }],
      carriers: [{ header: "X-Vault-Token", value: "{key}" }],
      manual: {
        page: "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
        steps: ["Run `vault token revoke` with the token or its accessor"]
      },
      reach: "Reads and writes secrets as far as its policies go; a root token does everything."
    },
    "vault-batch-token": {
      name: "Vault batch token",
      source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      shape: ["hvb.", { base64url: [24, 400] }],
      carriers: [{ header: "X-Vault-Token", value: "{key}" }],
      manual: {
        page: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
        steps: ["It can\u2019t be revoked alone: revoke its parent, or wait until it expires"]
      },
      reach: "Reads and writes secrets as far as its policies go, until it expires."
    },
    "vault-recovery-token": {
      name: "Vault recovery token",
      source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      shape: ["hvr.", { base64url: [24, 200] }],
      carriers: [{ header: "X-Vault-Token", value: "{key}" }],
      manual: {
        page: "https://developer.hashicorp.com/vault/docs/concepts/recovery-mode",
        steps: ["Stop the server in recovery mode: the token ends with it"]
      },
      reach: "Reads and changes the raw storage while the server is in recovery mode."
    },
    "vault-old-token": {
      name: "Vault token (before 1.10)",
      source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      shape: [{ oneOf: ["s.", "b.", "r."] }, { base62: [24, 28] }],
      beside: [
        { named: "*vault_token" },
        { named: "*vault_dev_root_token_id" },
        { named: "*vault_root_token" },
        { named: "*x-vault-token" },
        { named: "*vault_access_token" },
        { named: "*root_token" },
        { named: "*client_token" },
        { word: "X-Vault-Token", within: 40 },
        { command: "vault login", flag: "-token" }
      ],
      carriers: [{ header: "X-Vault-Token", value: "{key}" }],
      manual: {
        page: "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
        steps: ["Run `vault token revoke` with the token or its accessor"]
      },
      reach: "Reads and writes secrets as far as its policies go."
    },
    "vault-approle-secret-id": {
      name: "Vault AppRole secret id",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [{ named: "*vault_secret_id" }, { named: "*approle_secret_id" }, { named: "*vault_app_role_secret_id" }],
      manual: {
        page: "https://developer.hashicorp.com/vault/docs/auth/approle",
        steps: ["Destroy it: `auth/approle/role/NAME/secret-id/destroy`"]
      },
      reach: "With the role\u2019s id: gets tokens with the role\u2019s policies."
    }
  }
};

// src/services/veracode.ts
var veracode = {
  id: "veracode",
  name: "Veracode",
  docs: "https://docs.veracode.com/r/c_api_credentials3",
  hosts: ["api.veracode.com", "api.veracode.eu", "api.veracode.us", "analysiscenter.veracode.com"],
  keys: {
    "veracode-api-secret": {
      name: "Veracode API secret key",
      shapes: [["vera01es-", { hex: 128 }], [{ hex: 128 }]],
      beside: [
        { named: "*veracode_api_key_secret" },
        { named: "*veracode_api_secret" },
        { named: "*veracode_api_key" },
        { named: "*veracode_secret_key" },
        { named: "*veracode_key" },
        { named: "veracode_api_key_secret", in: "**/.veracode/credentials" },
        { word: "vkey", within: 12 }
      ],
      manual: {
        page: "https://docs.veracode.com/r/c_api_credentials3",
        steps: ["User menu, API Credentials", "Revoke the credentials"]
      },
      reach: "With its id it reads an organization\u2019s findings and uploads code, as its user may."
    }
  }
};

// src/services/vercel.ts
var vercel = {
  id: "vercel",
  name: "Vercel",
  docs: "https://vercel.com/docs/sign-in-with-vercel/tokens",
  hosts: ["api.vercel.com", "ai-gateway.vercel.sh"],
  keys: {
    "vercel-access-token": {
      name: "Vercel personal access token",
      source: "https://vercel.com/changelog/new-token-formats-and-secret-scanning",
      shape: ["vcp_", { base62: 56 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://vercel.com/account/settings/tokens", steps: ["Find the token", "Delete it"] },
      reach: "Acts as its user: deployments, domains, environment variables."
    },
    "vercel-integration-token": {
      name: "Vercel integration token",
      source: "https://vercel.com/changelog/new-token-formats-and-secret-scanning",
      shape: ["vci_", { base62: 56 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://vercel.com/dashboard/integrations",
        steps: ["Open the integration", "Uninstall it, or ask its maker to rotate"]
      },
      reach: "Does in the team what the integration was granted."
    },
    "vercel-app-token": {
      name: "Vercel app access token",
      source: "https://vercel.com/changelog/new-token-formats-and-secret-scanning",
      shape: ["vca_", { base62: 56 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://vercel.com/account/settings/tokens",
        steps: ["Find the app among the connected ones", "Disconnect it"]
      },
      reach: "Does what the user granted to the app."
    },
    "vercel-app-refresh-token": {
      name: "Vercel app refresh token",
      source: "https://vercel.com/changelog/new-token-formats-and-secret-scanning",
      shape: ["vcr_", { base62: 56 }],
      manual: {
        page: "https://vercel.com/account/settings/tokens",
        steps: ["Find the app among the connected ones", "Disconnect it"]
      },
      reach: "Makes access tokens of the app."
    },
    "vercel-api-key": {
      name: "Vercel API key",
      source: "https://vercel.com/changelog/new-token-formats-and-secret-scanning",
      shape: ["vck_", { base62: 56 }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://vercel.com/d?to=/%5Bteam%5D/~/ai-gateway/api-keys", steps: ["Find the key", "Delete it"] },
      reach: "Uses models at the team\u2019s cost."
    },
    "vercel-old-token": {
      name: "Vercel token (without prefix)",
      shape: [{ base62: 24 }],
      beside: [
        { named: "*vercel_token" },
        { named: "*vercel_api_token" },
        { named: "*vercel_access_token" },
        { named: "*now_token" },
        { named: "*zeit_token" },
        { named: "*vercel_api_key" },
        { named: "*vercel_auth_token" },
        { command: "vercel", flag: "--token" },
        { command: "vercel", flag: "-t" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://vercel.com/account/settings/tokens", steps: ["Find the token", "Delete it"] },
      reach: "Acts as its user: deployments, domains, environment variables."
    }
  }
};

// src/services/veriff.ts
var veriff = {
  id: "veriff",
  name: "Veriff",
  docs: "https://devdocs.veriff.com/docs/api-key-and-shared-secret-key",
  hosts: ["stationapi.veriff.com"],
  keys: {
    "veriff-shared-secret-key": {
      name: "Veriff shared secret key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*veriff_shared_secret_key" },
        { named: "*veriff_secret" },
        { named: "*veriff_private_key" },
        { named: "*veriff_secret_key" },
        { named: "*veriff_shared_secret" },
        { named: "*veriff_api_secret" },
        { named: "*veriff_signature_key" },
        { named: "*veriff_master_signature_key" }
      ],
      manual: {
        page: "https://station.veriff.com/integrations",
        steps: ["Integrations, the integration, Settings", "Generate a new shared secret key"]
      },
      reach: "With the API key: reads verifications and forges decisions."
    }
  }
};

// src/services/virustotal.ts
var virustotal = {
  id: "virustotal",
  name: "VirusTotal",
  docs: "https://docs.virustotal.com/reference/authentication",
  hosts: ["www.virustotal.com"],
  keys: {
    "virustotal-api-key": {
      name: "VirusTotal API key",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*virustotal_api_key" },
        { named: "*virus_total_api_key" },
        { named: "*virustotal_key" },
        { named: "*virustotal_apikey" },
        { named: "*virustotal_token" },
        { named: "vt_api_key" },
        { named: "vt_apikey" }
      ],
      carriers: [{ header: "x-apikey", value: "{key}" }, { query: "apikey" }],
      manual: { page: "https://www.virustotal.com/gui/my-apikey", steps: ["Ask support to reset the key"] },
      reach: "Reads reports and uploads files at the account\u2019s cost; a premium key sees what others uploaded."
    }
  }
};

// src/services/voiceflow.ts
var voiceflow = {
  id: "voiceflow",
  name: "Voiceflow",
  docs: "https://docs.voiceflow.com/reference/authentication",
  hosts: ["general-runtime.voiceflow.com", "api.voiceflow.com", "analytics-api.voiceflow.com"],
  keys: {
    "voiceflow-api-key": {
      name: "Voiceflow API key",
      source: "https://github.com/voiceflow/api-examples/blob/HEAD/python/index.py",
      shape: [{ oneOf: ["VF.DM.", "VF.WS."] }, { hex: 24, as: "id" }, ".", { base62: 16 }],
      beside: [{ named: "*voiceflow_api_key" }, { named: "*vf_api_key" }],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: { page: "https://creator.voiceflow.com", steps: ["Open the project, Settings, API keys", "Regenerate the key"] },
      reach: "Talks as the agent and reads its transcripts and knowledge base; a workspace key reaches all projects."
    }
  }
};

// src/services/volcengine-ark.ts
var volcengineArk = {
  id: "volcengine-ark",
  name: "Volcengine Ark",
  docs: "https://www.volcengine.com/docs/82379/1541594",
  hosts: ["ark.cn-beijing.volces.com", "ark.ap-southeast.bytepluses.com"],
  keys: {
    "volcengine-ark-api-key": {
      name: "Ark API key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "ark_api_key" },
        { named: "*volcengine_api_key" },
        { named: "*volcengine_ark_api_key" },
        { named: "*volc_ark_api_key" },
        { named: "*doubao_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://console.volcengine.com/ark/region:ark+cn-beijing/apiKey", steps: ["Delete the key"] },
      reach: "Calls Doubao and other models at the cost of the project."
    }
  }
};

// src/services/vonage.ts
var vonage = {
  id: "vonage",
  name: "Vonage",
  docs: "https://developer.vonage.com/en/getting-started/concepts/authentication",
  hosts: ["rest.nexmo.com", "api.nexmo.com", "api.vonage.com"],
  keys: {
    "vonage-api-secret": {
      name: "Vonage API secret",
      shape: [{ base62: 16 }],
      beside: [
        { named: "*vonage_api_secret" },
        { named: "*nexmo_api_secret" },
        { named: "*nexmo_secret" },
        { named: "*vonage_secret" },
        { named: "*nexmo_secret_key" },
        { named: "*vonage_secret_key" }
      ],
      manual: {
        page: "https://dashboard.nexmo.com/settings",
        steps: ["API settings: create a second secret, use it", "Delete this one"]
      },
      reach: "Sends messages and calls at the account\u2019s cost."
    },
    "vonage-signature-secret": {
      name: "Vonage signature secret",
      shape: [{ base62: [32, 64] }],
      beside: [
        { named: "*vonage_signature_secret" },
        { named: "*nexmo_signature_secret" },
        { named: "*vonage_api_signature_secret" }
      ],
      manual: { page: "https://dashboard.nexmo.com/settings", steps: ["API settings, signature: generate a new secret"] },
      reach: "Signs calls and webhooks."
    }
  }
};

// src/services/voyage-ai.ts
var voyageAi = {
  id: "voyage-ai",
  name: "Voyage AI",
  docs: "https://docs.voyageai.com/docs/api-key-and-installation",
  hosts: ["api.voyageai.com", "ai.mongodb.com"],
  keys: {
    "voyage-ai-api-key": {
      name: "Voyage AI API key",
      shape: ["pa-", { base64url: 43 }],
      beside: [
        { named: "*voyage_api_key" },
        { named: "*voyageai_api_key" },
        { named: "*voyage_ai_api_key" },
        { named: "*voyage_key" },
        { named: "voyageai.api_key" },
        { word: "voyageai", within: 120 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.voyageai.com/organization/api-keys", steps: ["Delete the key"] },
      reach: "Makes embeddings at the cost of the organization."
    }
  }
};

// src/services/vultr.ts
var vultr = {
  id: "vultr",
  name: "Vultr",
  docs: "https://docs.vultr.com/platform/other/api/how-to-enable-the-vultr-api",
  hosts: ["api.vultr.com"],
  keys: {
    "vultr-api-key": {
      name: "Vultr API key",
      shape: [{ base36upper: 36 }],
      beside: [
        { named: "*vultr_api_key" },
        { named: "*vultr_token" },
        { named: "*vultr_key" },
        { named: "*vultr_api_token" },
        { named: "*vultr_access_token" },
        { word: "api.vultr.com", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: { page: "https://my.vultr.com/settings/#settingsapi", steps: ["Regenerate the key, or delete that of the user"] },
      reach: "Manages the account as its user may: machines, storage, domains."
    }
  }
};

// src/services/walmart.ts
var walmart = {
  id: "walmart",
  name: "Walmart Marketplace",
  docs: "https://developer.walmart.com/doc/us/mp/us-mp-auth/",
  hosts: ["marketplace.walmartapis.com", "sandbox.walmartapis.com"],
  keys: {
    "walmart-client-secret": {
      name: "Walmart client secret",
      shape: [{ base64url: [80, 100] }],
      beside: [
        { named: "*walmart_client_secret" },
        { named: "*walmart_secret" },
        { named: "*walmart_api_secret" },
        { named: "*walmart_secret_key" }
      ],
      manual: {
        page: "https://developer.walmart.com/account/generateKey",
        steps: ["My Account, API Key Management", "Reset the client secret"]
      },
      reach: "With its client id: changes items, prices and orders of the seller."
    }
  }
};

// src/services/wasabi.ts
var wasabi = {
  id: "wasabi",
  name: "Wasabi",
  docs: "https://docs.wasabi.com/docs/creating-a-user-account-and-access-key",
  hosts: ["*.wasabisys.com"],
  keys: {
    "wasabi-access-key": {
      name: "Wasabi access key",
      within: 12,
      parts: {
        id: {
          shape: [{ base36upper: 20 }],
          public: true,
          beside: [
            { named: "*wasabi_access_key" },
            { named: "*wasabi_access_key_id" },
            { named: "*wasabi_key" },
            { named: "*wasabi_key_id" },
            { named: "*wasabi_access_id" }
          ]
        },
        secret: {
          shape: [{ base62: 40 }],
          beside: [
            { named: "*wasabi_secret_key" },
            { named: "*wasabi_secret_access_key" },
            { named: "*wasabi_secret" },
            { named: "*wasabi_access_secret" },
            { named: "*wasabi_secret_key_id" }
          ]
        }
      },
      manual: {
        page: "https://console.wasabisys.com/access_keys",
        steps: ["Find the key by its id", "Deactivate it; when nothing misses it, delete it"]
      },
      reach: "Reads and writes the buckets, as far as its user\u2019s policies go."
    }
  }
};

// src/services/weatherapi.ts
var weatherapi = {
  id: "weatherapi",
  name: "WeatherAPI.com",
  docs: "https://www.weatherapi.com/docs/",
  hosts: ["api.weatherapi.com"],
  keys: {
    "weatherapi-api-key": {
      name: "WeatherAPI.com API key",
      shapes: [[{ hex: 31 }], [{ hex: 30 }]],
      beside: [{ named: "*weatherapi_key" }, { named: "*weatherapi_api_key" }, { named: "*weather_api_com_key" }],
      carriers: [{ query: "key" }],
      manual: { page: "https://www.weatherapi.com/my/", steps: ["Regenerate the key"] },
      reach: "Calls weather services at the account\u2019s cost."
    }
  }
};

// src/services/weaviate.ts
var weaviate = {
  id: "weaviate",
  name: "Weaviate Cloud",
  docs: "https://docs.weaviate.io/cloud/manage-clusters/authentication",
  hosts: ["*.weaviate.cloud", "*.weaviate.network", "{var.server}"],
  vars: { server: { env: "WEAVIATE_URL" } },
  keys: {
    "weaviate-api-key": {
      name: "Weaviate API key",
      shapes: [[{ base62: [36, 40] }], [{ base64: [60, 120] }], [{ base64: [60, 120] }, { oneOf: ["==", "="] }]],
      beside: [
        { named: "*weaviate_api_key" },
        { named: "*weaviate_admin_key" },
        { named: "*weaviate_key" },
        { named: "*wcd_api_key" },
        { named: "*wcs_api_key" },
        { named: "*wcd_admin_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://console.weaviate.cloud", steps: ["Open the cluster, API keys", "Delete the key"] },
      reach: "Reads, writes and deletes the collections of the cluster, as far as its role goes."
    }
  }
};

// src/services/webflow.ts
var webflow = {
  id: "webflow",
  name: "Webflow",
  docs: "https://developers.webflow.com/data/reference/authentication",
  hosts: ["api.webflow.com"],
  keys: {
    "webflow-api-token": {
      name: "Webflow API token",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*webflow_api_token" },
        { named: "*webflow_token" },
        { named: "*webflow_api_key" },
        { named: "*webflow_access_token" },
        { named: "*webflow_site_token" },
        { named: "*webflow_site_api_token" },
        { named: "*webflow_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://webflow.com/dashboard",
        steps: ["Open the site, Site settings, Apps & integrations, API access", "Revoke the token"]
      },
      reach: "Reads and changes one site, as far as its scopes go."
    },
    "webflow-client-secret": {
      name: "Webflow app client secret",
      shape: [{ hex: 64 }],
      beside: [{ named: "*webflow_client_secret" }, { named: "*webflow_secret" }],
      manual: {
        page: "https://webflow.com/dashboard",
        steps: ["Workspace settings, Apps & integrations, App development", "Rotate the client secret"]
      },
      reach: "Gets tokens of sites that install the app."
    }
  }
};

// src/services/weblate.ts
var weblate = {
  id: "weblate",
  name: "Weblate",
  docs: "https://docs.weblate.org/en/latest/api.html",
  hosts: ["{var.host}", "hosted.weblate.org"],
  vars: { host: { env: "WEBLATE_URL" } },
  keys: {
    "weblate-user-token": {
      name: "Weblate personal API token",
      source: "https://docs.weblate.org/en/latest/api.html",
      shape: ["wlu_", { base62: 36 }],
      carriers: [
        { header: "Authorization", value: "Token {key}" },
        { header: "Authorization", value: "Bearer {key}" }
      ],
      manual: { page: "https://hosted.weblate.org/accounts/profile/#api", steps: ["Regenerate the API key"] },
      reach: "Reads and changes translations and projects as its user."
    },
    "weblate-project-token": {
      name: "Weblate project token",
      source: "https://docs.weblate.org/en/latest/api.html",
      shape: ["wlp_", { base62: 36 }],
      carriers: [
        { header: "Authorization", value: "Token {key}" },
        { header: "Authorization", value: "Bearer {key}" }
      ],
      manual: {
        page: "https://docs.weblate.org/en/latest/admin/access.html",
        steps: ["Open the project, Operations, Users, API access", "Delete the token"]
      },
      reach: "Reads and changes one project with the team\u2019s rights."
    },
    "weblate-old-token": {
      name: "Weblate API token (without prefix)",
      shapes: [[{ hex: 40 }], [{ base62: 40 }]],
      beside: [
        { named: "*weblate_token" },
        { named: "*weblate_api_token" },
        { named: "*weblate_api_key" },
        { named: "*wlc_key" },
        { named: "*weblate_key" },
        { command: "wlc", flag: "--key" }
      ],
      carriers: [{ header: "Authorization", value: "Token {key}" }],
      manual: { page: "https://hosted.weblate.org/accounts/profile/#api", steps: ["Regenerate the API key"] },
      reach: "Reads and changes translations and projects as its user."
    }
  }
};

// src/services/weights-and-biases.ts
var weightsAndBiases = {
  id: "weights-and-biases",
  name: "Weights & Biases",
  docs: "https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters",
  hosts: ["api.wandb.ai", "{var.server}"],
  vars: { server: { env: "WANDB_BASE_URL" } },
  keys: {
    "weights-and-biases-wandb-api-key": {
      name: "Weights & Biases API key",
      source: "https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters",
      shape: ["wandb_v1_", { base62: 27 }, "_", { base62: 49 }],
      carriers: [{ basic: "api:{key}" }],
      manual: { page: "https://wandb.ai/settings", steps: ["API keys", "Revoke the key"] },
      reach: "Reads and writes runs, artifacts and models as the person or service account that it belongs to."
    },
    "weights-and-biases-wandb-legacy-key": {
      name: "Weights & Biases API key (legacy)",
      source: "https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters",
      shape: [{ hex: 40 }],
      beside: [
        { named: "*wandb_api_key" },
        { named: "*wandb_key" },
        { named: "*wandb_token" },
        { word: "wandb.login", within: 40 },
        { word: "wandb login", within: 24 },
        { word: "api.wandb.ai", within: 60 }
      ],
      carriers: [{ basic: "api:{key}" }],
      manual: { page: "https://wandb.ai/settings", steps: ["API keys", "Revoke the key"] },
      reach: "Reads and writes runs, artifacts and models as the person or service account that it belongs to."
    }
  }
};

// src/services/what3words.ts
var what3words = {
  id: "what3words",
  name: "what3words",
  docs: "https://developer.what3words.com/public-api/docs",
  hosts: ["api.what3words.com"],
  keys: {
    "what3words-api-key": {
      name: "what3words API key",
      shape: [{ base36upper: 8 }],
      beside: [{ named: "*what3words_api_key" }, { named: "*what3words_key" }, { named: "*w3w_api_key" }, { named: "*w3w_key" }],
      carriers: [{ header: "X-Api-Key", value: "{key}" }, { query: "key" }],
      manual: { page: "https://accounts.what3words.com/", steps: ["API keys", "Delete the key"] },
      reach: "Converts addresses at the account\u2019s cost."
    }
  }
};

// src/services/windsurf.ts
var windsurf = {
  id: "windsurf",
  name: "Windsurf",
  docs: "https://docs.devin.ai/windsurf/plugins/accounts/api-reference/api-introduction",
  hosts: ["server.codeium.com", "server.self-serve.windsurf.com"],
  keys: {
    "windsurf-api-key": {
      name: "Windsurf API key",
      shape: ["sk-ws-", { digit: 2 }, "-", { base64url: 94 }],
      beside: [{ named: "*windsurf_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://windsurf.com/profile", steps: ["Log out of all devices, or regenerate the key"] },
      reach: "Uses the editor\u2019s models at the cost of the account; a team\u2019s service key reads usage and members."
    },
    "windsurf-codeium-api-key": {
      name: "Codeium API key",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [
        { named: "*codeium_api_key" },
        { named: "*windsurf_api_key" },
        { named: "*windsurf_service_key" },
        { named: "apiKey", in: "**/.codeium/config.json" },
        { named: "api_key", in: "**/codeium/config.json" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://windsurf.com/profile", steps: ["Regenerate the key"] },
      reach: "Uses the editor\u2019s models at the cost of the account; a team\u2019s service key reads usage and members."
    }
  }
};

// src/services/wise.ts
var wise = {
  id: "wise",
  name: "Wise",
  docs: "https://docs.wise.com/api-reference/authentication",
  hosts: ["api.wise.com", "api.transferwise.com", "api.sandbox.transferwise.tech"],
  keys: {
    "wise-api-token": {
      name: "Wise API token",
      shape: [{ hex: 8 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 4 }, "-", { hex: 12 }],
      beside: [{ named: "*wise_api_token" }, { named: "*wise_api_key" }, { named: "*wise_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://wise.com/settings/api-tokens", steps: ["Settings, API tokens", "Revoke the token"] },
      reach: "Reads balances and statements; with full access makes transfers."
    }
  }
};

// src/services/wit-ai.ts
var witAi = {
  id: "wit-ai",
  name: "Wit.ai",
  docs: "https://wit.ai/docs/http/",
  hosts: ["api.wit.ai"],
  keys: {
    "wit-ai-token": {
      name: "Wit.ai access token",
      shape: [{ base36upper: 32 }],
      beside: [
        { named: "wit_token" },
        { named: "*wit_ai_token" },
        { named: "*wit_access_token" },
        { named: "*wit_ai_access_token" },
        { named: "*witai_token" },
        { named: "*wit_ai_key" },
        { named: "*wit_server_token" },
        { word: "api.wit.ai", within: 160 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://wit.ai", steps: ["Open the app, Management, Settings", "Reset the token"] },
      reach: "Reads and changes the app\u2019s intents and training; a client token only asks it."
    }
  }
};

// src/services/withings.ts
var withings = {
  id: "withings",
  name: "Withings",
  docs: "https://developer.withings.com/developer-guide/v3/integration-guide/public-health-data-api/get-access/oauth-web-flow/",
  hosts: ["wbsapi.withings.net"],
  keys: {
    "withings-client-secret": {
      name: "Withings client secret",
      shape: [{ hex: 64 }],
      beside: [{ named: "*withings_client_secret" }, { named: "*withings_consumer_secret" }, { named: "*withings_secret" }],
      manual: { page: "https://developer.withings.com/dashboard/", steps: ["Open the application", "Regenerate the secret"] },
      reach: "Trades refresh tokens of the app\u2019s users for access to their data."
    }
  }
};

// src/services/wix.ts
var wix = {
  id: "wix",
  name: "Wix",
  docs: "https://dev.wix.com/docs/rest/articles/get-started/api-keys",
  hosts: ["www.wixapis.com"],
  keys: {
    "wix-api-key": {
      name: "Wix API key",
      shape: ["IST.eyJ", { base64url: [16, 200] }, ".eyJ", { base64url: [60, 2e3] }, ".", { base64url: [300, 800] }],
      carriers: [{ header: "Authorization", value: "{key}" }],
      manual: { page: "https://manage.wix.com/account/api-keys", steps: ["Account settings, API Keys", "Delete the key"] },
      reach: "Does in the account\u2019s sites what its permissions name."
    }
  }
};

// src/services/woocommerce.ts
var woocommerce = {
  id: "woocommerce",
  name: "WooCommerce",
  docs: "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",
  hosts: ["{var.shop}"],
  vars: { shop: { env: "WOOCOMMERCE_URL" } },
  keys: {
    "woocommerce-consumer-secret": {
      name: "WooCommerce REST API key pair",
      source: "https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/includes/class-wc-auth.php",
      within: 20,
      parts: {
        id: {
          shape: ["ck_", { hex: 40 }],
          public: true,
          beside: [
            { named: "*consumer_key" },
            { named: "*woocommerce_key" },
            { named: "*wc_key" },
            { named: "*woocommerce_api_key" },
            { word: "woocommerce", within: 300 }
          ]
        },
        secret: {
          shape: ["cs_", { hex: 40 }],
          beside: [
            { named: "*consumer_secret" },
            { named: "*woocommerce_secret" },
            { named: "*wc_secret" },
            { named: "*woocommerce_api_secret" },
            { word: "woocommerce", within: 300 },
            { word: "wp-json/wc", within: 300 },
            { word: "consumer_secret", within: 60 }
          ]
        }
      },
      carriers: [{ basic: "{key.id}:{key.secret}" }],
      manual: {
        page: "https://woocommerce.com/document/woocommerce-rest-api/",
        steps: ["In the shop: WooCommerce, Settings, Advanced, REST API", "Revoke the key"]
      },
      reach: "Reads or writes orders, customers and products of one shop, as far as it may."
    }
  }
};

// src/services/woodpecker.ts
var woodpecker = {
  id: "woodpecker",
  name: "Woodpecker CI",
  docs: "https://woodpecker-ci.org/docs/usage/cli",
  hosts: ["{var.host}", "ci.codeberg.org"],
  vars: { host: { env: "WOODPECKER_SERVER" } },
  keys: {
    "woodpecker-token": {
      name: "Woodpecker token",
      shape: ["eyJ", { base64url: [10, 400] }, ".eyJ", { base64url: [20, 3e3] }, ".", { base64url: [20, 700] }],
      check: "jwt",
      beside: [{ named: "*woodpecker_token" }, { named: "*woodpecker_api_token" }, { named: "*woodpecker_user_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://woodpecker-ci.org/docs/usage/cli",
        steps: ["In your Woodpecker: your avatar, CLI and API", "Reset the token"]
      },
      reach: "Does in Woodpecker what its user may: runs pipelines and changes secrets."
    },
    "woodpecker-agent-secret": {
      name: "Woodpecker agent secret",
      shape: [{ hex: 64 }],
      beside: [{ named: "*woodpecker_agent_secret" }],
      manual: {
        page: "https://woodpecker-ci.org/docs/administration/configuration/agent",
        steps: ["Set a new WOODPECKER_AGENT_SECRET at the server and at all agents", "Restart them"]
      },
      reach: "Registers agents, which then get pipelines and their secrets."
    }
  }
};

// src/services/workato.ts
var workato = {
  id: "workato",
  name: "Workato",
  docs: "https://docs.workato.com/workato-api/api-clients.html",
  hosts: ["www.workato.com", "app.eu.workato.com"],
  keys: {
    "workato-api-token": {
      name: "Workato API client token",
      shape: [
        { oneOf: ["wrkaus-", "wrkeu-", "wrkjp-", "wrksg-", "wrkau-", "wrkatrial-"] },
        "eyJ",
        { base64url: [16, 200] },
        ".eyJ",
        { base64url: [20, 600] },
        ".",
        { base64url: [40, 800] }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://app.workato.com/members/api/clients",
        steps: ["Workspace admin, API clients", "Open the client, refresh its token or delete it"]
      },
      reach: "Reads and changes recipes and connections, as far as its role goes."
    }
  }
};

// src/services/workos.ts
var workos = {
  id: "workos",
  name: "WorkOS",
  docs: "https://workos.com/docs/reference/api-keys",
  hosts: ["api.workos.com"],
  keys: {
    "workos-api-key": {
      name: "WorkOS API key",
      shape: ["sk_", { oneOf: ["live_", "test_"] }, "a2V5XzAx", { base64: [40, 90] }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.workos.com/api-keys", steps: ["Find the key", "Revoke it"] },
      reach: "Reads and changes organizations, users and directories of one environment."
    },
    "workos-old-api-key": {
      name: "WorkOS API key (short)",
      shapes: [
        ["sk_", { oneOf: ["live_", "test_"] }, { base62: [35, 40] }],
        ["sk_", { base62: [20, 40] }]
      ],
      beside: [{ named: "*workos_api_key" }, { named: "*workos_secret_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://dashboard.workos.com/api-keys", steps: ["Find the key", "Revoke it"] },
      reach: "Reads and changes organizations, users and directories of one environment."
    }
  }
};

// src/services/wrike.ts
var wrike = {
  id: "wrike",
  name: "Wrike",
  docs: "https://developers.wrike.com/oauth-20-authorization/",
  hosts: ["www.wrike.com"],
  keys: {
    "wrike-access-token": {
      name: "Wrike permanent access token",
      shape: ["eyJ", { base64url: [8, 100] }, ".eyJ", { base64url: [60, 800] }, ".", { base64url: 43 }],
      check: "jwt",
      beside: [
        { named: "*wrike_access_token" },
        { named: "*wrike_token" },
        { named: "*wrike_api_token" },
        { named: "*wrike_permanent_token" },
        { named: "*wrike_api_key" },
        { word: "wrike.com", within: 300 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      access: "full",
      manual: {
        page: "https://www.wrike.com/frontend/apps/index.html#api",
        steps: ["Apps & Integrations, API", "Revoke the token"]
      },
      reach: "Does in Wrike all that its user may do; it never expires."
    }
  }
};

// src/services/xai.ts
var xai = {
  id: "xai",
  name: "xAI",
  docs: "https://docs.x.ai/console/faq/security",
  hosts: ["api.x.ai"],
  keys: {
    "xai-api-key": {
      name: "xAI API key",
      source: "https://docs.x.ai/docs/api-reference#api-key",
      shape: ["xai-", { base62: 80 }],
      beside: [{ named: "*xai_api_key" }, { named: "*grok_api_key" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://console.x.ai", steps: ["API Keys", "Disable or delete the key"] },
      reach: "Calls models at the cost of the team, within the endpoints and models that the key allows."
    }
  }
};

// src/services/xero.ts
var xero = {
  id: "xero",
  name: "Xero",
  docs: "https://developer.xero.com/documentation/guides/oauth2/client-credentials/",
  hosts: ["api.xero.com", "identity.xero.com"],
  keys: {
    "xero-client-secret": {
      name: "Xero client secret",
      shape: [{ base64url: 48 }],
      beside: [
        { named: "*xero_client_secret" },
        { named: "*xero_secret" },
        { named: "*xero_consumer_secret" },
        { named: "*xero_oauth_client_secret" },
        { named: "*xero_app_secret" }
      ],
      manual: {
        page: "https://developer.xero.com/app/manage",
        steps: ["Open the app, Configuration", "Generate another secret, then delete this one"]
      },
      reach: "With its client id, and for most apps a refresh token: reads and changes the books of organisations that have connected it."
    }
  }
};

// src/services/yandex-cloud.ts
var yandexCloud = {
  id: "yandex-cloud",
  name: "Yandex Cloud",
  docs: "https://yandex.cloud/en/docs/security/operations/search-secrets",
  hosts: ["*.api.cloud.yandex.net", "storage.yandexcloud.net", "iam.api.cloud.yandex.net"],
  keys: {
    "yandex-cloud-api-key": {
      name: "Yandex Cloud API key",
      source: "https://yandex.cloud/en/docs/security/operations/search-secrets",
      shape: ["AQVN", { base64url: [35, 38] }],
      carriers: [{ header: "Authorization", value: "Api-Key {key}" }],
      manual: { page: "https://console.yandex.cloud/", steps: ["The service account, API keys", "Delete the key"] },
      reach: "Uses the services of its scope as its service account."
    },
    "yandex-cloud-iam-token": {
      name: "Yandex Cloud IAM token",
      source: "https://yandex.cloud/en/docs/security/operations/search-secrets",
      shapes: [
        ["t1.", { base64url: [20, 600] }, ".", { base64url: 86 }],
        ["t1.", { base64url: [20, 600] }, "=.", { base64url: 86 }, "=="],
        ["t1.", { base64url: [20, 600] }, "==.", { base64url: 86 }, "=="],
        ["t1.", { base64url: [20, 600] }, ".", { base64url: 86 }, "=="]
      ],
      beside: [
        { named: "*iam_token" },
        { named: "*yc_token" },
        { named: "*yandex_token" },
        { named: "*yandex_iam_token" },
        { named: "*yc_iam_token" },
        { named: "*yandex_cloud_token" },
        { named: "*access_token" },
        { named: "*token" },
        { named: "*authorization" },
        { word: "yandex", within: 300 },
        { word: "Bearer", within: 20 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://yandex.cloud/en/docs/iam/cli-ref/revoke-token",
        steps: ["It ends within twelve hours", "Run `yc iam revoke-token` with it"]
      },
      reach: "Acts as its user or service account, for hours."
    },
    "yandex-cloud-static-key": {
      name: "Yandex Cloud static access key",
      within: 20,
      parts: {
        id: {
          shape: ["YCA", { base64url: 22 }],
          public: true,
          beside: [
            { named: "*access_key" },
            { named: "*access_key_id" },
            { named: "*key_id" },
            { named: "*yc_key_id" },
            { named: "*yandex_access_key" }
          ]
        },
        secret: {
          shape: ["YC", { base64url: 38 }],
          beside: [
            { named: "*yandex_secret_key" },
            { named: "*yc_secret_key" },
            { named: "*yandex_secret_access_key" },
            { named: "*yc_secret_access_key" },
            { named: "*yandex_cloud_secret_key" },
            { named: "*yandex_storage_secret_key" },
            { named: "*yandex_s3_secret_key" },
            { named: "*ycloud_secret_key" },
            { word: "YCA", within: 120 }
          ]
        }
      },
      manual: {
        page: "https://console.yandex.cloud/",
        steps: ["The service account, Static access keys", "Delete the key by its id"]
      },
      reach: "Reads and writes storage, queues and tables as its service account."
    },
    "yandex-cloud-oauth-token": {
      name: "Yandex OAuth token",
      shape: ["y0_", { base64url: [50, 70] }],
      beside: [
        { named: "*yandex_token" },
        { named: "*yandex_oauth_token" },
        { named: "*yc_token" },
        { named: "*yandex_disk_token" },
        { named: "*yandex_access_token" },
        { named: "*yandex_music_token" },
        { named: "*oauth_token" },
        { named: "*oauth" },
        { word: "yandex", within: 200 },
        { word: "OAuth", within: 20 }
      ],
      carriers: [{ header: "Authorization", value: "OAuth {key}" }],
      manual: { page: "https://id.yandex.com/personal/data-access", steps: ["Find the application", "Revoke its access"] },
      reach: "Does what the user granted: disk, music, direct, or for a year the whole cloud."
    },
    "yandex-cloud-smartcaptcha-key": {
      name: "Yandex SmartCaptcha server key",
      shape: ["ysc2_", { base62: [40, 60] }],
      beside: [
        { named: "*smart_captcha_server_key" },
        { named: "*smartcaptcha_secret" },
        { named: "*captcha_server_key" },
        { named: "*smartcaptcha_key" },
        { named: "*yandex_captcha_secret" },
        { word: "captcha", within: 60 }
      ],
      manual: {
        page: "https://console.yandex.cloud/",
        steps: ["SmartCaptcha, the captcha", "Make a new one: its keys can\u2019t be changed"]
      },
      reach: "Answers for the site whether a visitor passed the test."
    }
  }
};

// src/services/yelp.ts
var yelp = {
  id: "yelp",
  name: "Yelp",
  docs: "https://docs.developer.yelp.com/docs/fusion-authentication",
  hosts: ["api.yelp.com"],
  keys: {
    "yelp-api-key": {
      name: "Yelp API key",
      shape: [{ base64url: 128 }],
      beside: [{ named: "*yelp_api_key" }, { named: "*yelp_fusion_api_key" }, { named: "*yelp_key" }, { named: "*yelp_token" }],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://www.yelp.com/developers/v3/manage_app", steps: ["Refresh the API key"] },
      reach: "Calls the Fusion API at the application\u2019s cost."
    }
  }
};

// src/services/yubico.ts
var yubico = {
  id: "yubico",
  name: "YubiCloud",
  docs: "https://www.yubico.com/support/yubicloud-otp-validation/getting-started/",
  hosts: ["api.yubico.com", "api2.yubico.com", "api3.yubico.com"],
  keys: {
    "yubico-secret-key": {
      name: "YubiCloud secret key",
      shape: [{ base64: 27 }, "="],
      beside: [
        { named: "*yubico_secret_key" },
        { named: "*yubico_api_key" },
        { named: "*yubikey_secret_key" },
        { named: "*yubico_key" },
        { named: "*yubico_secret" },
        { named: "*yubikey_api_key" }
      ],
      manual: {
        page: "https://upgrade.yubico.com/getapikey/",
        steps: ["Get a new client id and key", "Use it in place of this one: keys are not revoked"]
      },
      reach: "Forges answers of the validation service to clients that trust this key."
    }
  }
};

// src/services/zapier.ts
var zapier = {
  id: "zapier",
  name: "Zapier",
  docs: "https://docs.zapier.com/platform/reference/cli-docs",
  hosts: ["zapier.com", "hooks.zapier.com"],
  keys: {
    "zapier-deploy-key": {
      name: "Zapier deploy key",
      shape: [{ hex: 32 }],
      beside: [{ named: "*zapier_deploy_key" }, { named: "deployKey", in: "**/.zapierrc" }],
      manual: {
        page: "https://developer.zapier.com/partner-settings/deploy-keys/",
        steps: ["Partner settings, Deploy keys", "Delete the key"]
      },
      reach: "Publishes versions of the account\u2019s integrations, which run for their users."
    },
    "zapier-webhook": {
      name: "Zapier webhook URL",
      source: "https://help.zapier.com/hc/en-us/articles/8496083355661-How-to-get-started-with-Webhooks-by-Zapier",
      shape: ["https://hooks.zapier.com/hooks/catch/", { digit: [4, 10] }, "/", { base36: [5, 8] }],
      access: "write",
      manual: {
        page: "https://zapier.com/app/zaps",
        steps: ["Open the Zap and its trigger", "Delete the trigger and make a new one: the address changes"]
      },
      reach: "Starts one Zap with any data."
    }
  }
};

// src/services/zendesk.ts
var zendesk = {
  id: "zendesk",
  name: "Zendesk",
  docs: "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
  hosts: ["*.zendesk.com"],
  keys: {
    "zendesk-api-token": {
      name: "Zendesk API token",
      shape: [{ base62: 40 }],
      beside: [
        { named: "*zendesk_api_token" },
        { named: "*zendesk_token" },
        { named: "*zendesk_api_key" },
        { named: "*zendesk_key" },
        { named: "*zendesk_password" },
        { named: "*zendesk_secret" },
        { named: "*zendesk_auth_token" }
      ],
      manual: {
        page: "https://support.zendesk.com/hc/en-us/articles/4408889192858-Managing-API-token-access-to-the-Zendesk-API",
        steps: ["Admin Center, Apps and integrations, API tokens", "Deactivate the token; when nothing misses it, delete it"]
      },
      reach: "Acts as any agent whose address is known: reads all tickets."
    },
    "zendesk-oauth-secret": {
      name: "Zendesk OAuth secret or access token",
      shape: [{ hex: 64 }],
      beside: [
        { named: "*zendesk_client_secret" },
        { named: "*zendesk_oauth_secret" },
        { named: "*zendesk_oauth_token" },
        { named: "*zendesk_access_token" },
        { named: "*zendesk_oauth_client_secret" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://support.zendesk.com/hc/en-us/articles/4408845965210-Using-OAuth-authentication-with-your-application",
        steps: ["Admin Center, Apps and integrations, OAuth clients", "Regenerate the secret, or delete the client\u2019s tokens"]
      },
      reach: "Gets tokens of agents, or acts as one."
    }
  }
};

// src/services/zep.ts
var zep = {
  id: "zep",
  name: "Zep",
  docs: "https://help.getzep.com/quick-start-guide",
  hosts: ["api.getzep.com"],
  keys: {
    "zep-api-key": {
      name: "Zep API key",
      shape: ["z_1dWlkIjoi", { base64url: 48 }, "In0.", { base64url: [40, 100] }],
      beside: [{ named: "*zep_api_key" }],
      carriers: [{ header: "Authorization", value: "Api-Key {key}" }],
      manual: { page: "https://app.getzep.com", steps: ["Project settings, API Keys", "Delete the key"] },
      reach: "Reads, writes and deletes what agents remember of the project\u2019s users."
    }
  }
};

// src/services/zerotier.ts
var zerotier = {
  id: "zerotier",
  name: "ZeroTier",
  docs: "https://docs.zerotier.com/api/tokens/",
  hosts: ["api.zerotier.com", "my.zerotier.com"],
  keys: {
    "zerotier-api-token": {
      name: "ZeroTier Central API token",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*zerotier_central_token" },
        { named: "*zerotier_api_token" },
        { named: "*zerotier_token" },
        { named: "*zerotier_api_key" },
        { named: "*zt_token" },
        { named: "*zerotier_access_token" },
        { named: "*zt_api_token" },
        { named: "*zerotier_central_api_token" },
        { named: "*zerotier_key" }
      ],
      carriers: [{ header: "Authorization", value: "token {key}" }],
      manual: { page: "https://my.zerotier.com/account", steps: ["API Access Tokens: find the token", "Delete it"] },
      reach: "Manages all networks of its user: admits machines, changes routes."
    }
  }
};

// src/services/zhipu.ts
var zhipu = {
  id: "zhipu",
  name: "Zhipu AI",
  docs: "https://docs.bigmodel.cn/cn/guide/develop/http/introduction",
  hosts: ["open.bigmodel.cn", "api.z.ai"],
  keys: {
    "zhipu-api-key": {
      name: "Zhipu API key",
      shape: [{ hex: 32, as: "id" }, ".", { base62: 16 }],
      beside: [
        { named: "*zhipu_api_key" },
        { named: "*zhipuai_api_key" },
        { named: "*zhipu_key" },
        { named: "*bigmodel_api_key" },
        { named: "*chatglm_api_key" },
        { named: "*glm_api_key" },
        { named: "*zai_api_key" },
        { named: "*z_ai_api_key" },
        { word: "bigmodel.cn", within: 200 },
        { word: "api.z.ai", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://open.bigmodel.cn/usercenter/apikeys", steps: ["Delete the key"] },
      reach: "Calls models at the cost of the account."
    }
  }
};

// src/services/zilliz.ts
var zilliz = {
  id: "zilliz",
  name: "Zilliz Cloud",
  docs: "https://docs.zilliz.com/docs/manage-api-keys",
  hosts: ["api.cloud.zilliz.com", "*.zillizcloud.com"],
  keys: {
    "zilliz-api-key": {
      name: "Zilliz Cloud API key",
      shapes: [[{ hex: 72 }], [{ hex: 88 }]],
      beside: [
        { named: "*zilliz_api_key" },
        { named: "*zilliz_token" },
        { named: "*zilliz_cloud_api_key" },
        { named: "*zilliz_cloud_token" },
        { named: "*milvus_token" },
        { named: "*milvus_api_key" },
        { word: "zillizcloud.com", within: 200 }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: { page: "https://cloud.zilliz.com", steps: ["API Keys", "Delete the key"] },
      reach: "Reads, writes and deletes clusters and collections, as far as its access goes."
    }
  }
};

// src/services/zoho.ts
var zoho = {
  id: "zoho",
  name: "Zoho",
  docs: "https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html",
  hosts: ["accounts.zoho.com", "accounts.zoho.eu", "accounts.zoho.in", "www.zohoapis.com", "www.zohoapis.eu", "www.zohoapis.in"],
  keys: {
    "zoho-oauth-token": {
      name: "Zoho OAuth token",
      source: "https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html",
      shape: ["1000.", { hex: 32 }, ".", { hex: 32 }],
      carriers: [{ header: "Authorization", value: "Zoho-oauthtoken {key}" }],
      manual: {
        page: "https://accounts.zoho.com/home#sessions/connectedapps",
        steps: ["Sessions, Connected Apps", "Remove the app\u2019s access; or POST the token to /oauth/v2/token/revoke"]
      },
      reach: "With the client\u2019s secret, where it is a refresh token: does in the account what its scopes name."
    },
    "zoho-client-secret": {
      name: "Zoho client secret",
      shape: [{ hex: 42 }],
      beside: [{ named: "*zoho_client_secret" }, { named: "*zoho_secret" }, { named: "*zoho_oauth_client_secret" }],
      manual: { page: "https://api-console.zoho.com/", steps: ["Open the client, Client Secret", "Generate a new secret"] },
      reach: "With refresh tokens: acts as the client."
    }
  }
};

// src/services/zoom.ts
var zoom = {
  id: "zoom",
  name: "Zoom",
  docs: "https://developers.zoom.us/docs/internal-apps/s2s-oauth/",
  hosts: ["zoom.us", "api.zoom.us"],
  keys: {
    "zoom-client-secret": {
      name: "Zoom client secret",
      shape: [{ base62: [32, 40] }],
      beside: [
        { named: "*zoom_client_secret" },
        { named: "*zoom_secret" },
        { named: "*zoom_api_secret" },
        { named: "*zoom_oauth_client_secret" },
        { named: "*zoom_sdk_secret" },
        { named: "*zoom_app_secret" },
        { named: "*zoom_oauth_secret" },
        { named: "*zoom_meeting_sdk_secret" },
        { named: "*zoom_video_sdk_secret" },
        { named: "*zoom_jwt_api_secret" },
        { named: "*zoom_s2s_client_secret" }
      ],
      manual: {
        page: "https://marketplace.zoom.us/user/build",
        steps: ["Open the app, App Credentials", "Regenerate the client secret"]
      },
      reach: "Gets tokens of the app; server-to-server apps act in the whole account."
    },
    "zoom-webhook-secret": {
      name: "Zoom webhook secret token",
      shape: [{ base64url: 22 }],
      beside: [
        { named: "*zoom_webhook_secret_token" },
        { named: "*zoom_webhook_secret" },
        { named: "*zoom_secret_token" },
        { named: "*zoom_verification_token" }
      ],
      manual: {
        page: "https://marketplace.zoom.us/user/build",
        steps: ["Open the app, Features", "Regenerate the secret token"]
      },
      reach: "Signs events that look as if Zoom had sent them."
    }
  }
};

// src/services/zoominfo.ts
var zoominfo = {
  id: "zoominfo",
  name: "ZoomInfo",
  docs: "https://api-docs.zoominfo.com/",
  hosts: ["api.zoominfo.com"],
  keys: {
    "zoominfo-access-token": {
      name: "ZoomInfo access token",
      shape: ["eyJ", { base64url: [16, 200] }, ".eyJ", { base64url: [60, 1500] }, ".", { base64url: [40, 800] }],
      check: "jwt",
      beside: [
        { named: "*zoominfo_api_token" },
        { named: "*zoominfo_token" },
        { named: "*zoominfo_access_token" },
        { named: "*zoominfo_jwt" },
        { named: "*zoominfo_api_key" }
      ],
      carriers: [{ header: "Authorization", value: "Bearer {key}" }],
      manual: {
        page: "https://admin.zoominfo.com/",
        steps: ["The token dies within an hour", "Change the password, or the key pair, of the API user"]
      },
      reach: "Looks people and companies up at the owner\u2019s cost."
    }
  }
};

// src/services/zulip.ts
var zulip = {
  id: "zulip",
  name: "Zulip",
  docs: "https://zulip.com/api/api-keys",
  hosts: ["{var.site}", "*.zulipchat.com"],
  vars: { site: { env: "ZULIP_SITE" } },
  keys: {
    "zulip-api-key": {
      name: "Zulip API key",
      shape: [{ base62: 32 }],
      beside: [
        { named: "*zulip_api_key" },
        { named: "*zulip_key" },
        { named: "*zulip_bot_key" },
        { named: "*zulip_bot_api_key" },
        { named: "*zulip_token" },
        { named: "key", in: "**/{.zuliprc,zuliprc}" }
      ],
      manual: {
        page: "https://zulip.com/help/manage-your-api-key",
        steps: ["Settings, Account & privacy, or the bot", "Generate a new key: the old one ends"]
      },
      reach: "Acts as its user or bot in one organization."
    }
  }
};

// src/services/index.ts
var services = [
  ably,
  abstractApi,
  abuseipdb,
  accuweather,
  adafruitIo,
  adobe,
  adyen,
  aftership,
  agentops,
  ai21,
  airbrake,
  airtable,
  aiven,
  akamai,
  alchemy,
  alephAlpha,
  algolia,
  alibabaCloud,
  alienvaultOtx,
  alphaVantage,
  amadeus,
  amazonMws,
  amazonOauth,
  amplitude,
  ansibleGalaxy,
  anthropic,
  anyscale,
  apify,
  apilayer,
  apolloGraphos,
  apolloIo,
  appStoreConnect,
  appdynamics,
  appveyor,
  arduinoCloud,
  argilla,
  argoCd,
  arize,
  asana,
  assemblyai,
  astraDb,
  astronomer,
  atlassian,
  auth0,
  authy,
  autodesk,
  avalara,
  aws,
  axiom,
  azure,
  backblaze,
  baichuan,
  balena,
  bamboohr,
  basecamp,
  baseten,
  betterStack,
  bigcommerce,
  billCom,
  binance,
  bitbucket,
  bitfinex,
  bitrise,
  bitwarden,
  bland,
  botpress,
  box,
  braintree,
  braintrust,
  braveSearch,
  brevo,
  browserbase,
  buddy,
  bugsnag,
  buildkite,
  bybit,
  calCom,
  calendly,
  canva,
  censys,
  cerebras,
  chargebee,
  checkmarx,
  checkoutCom,
  chroma,
  circle,
  circleci,
  cirrusCi,
  clarifai,
  clearbit,
  clearml,
  clerk,
  clickhouseCloud,
  clickup,
  clockify,
  clojars,
  closeIo,
  cloudflare,
  cloudinary,
  cloudsmith,
  cockroachdbCloud,
  cocoapods,
  coda,
  codacy,
  codeClimate,
  codecov,
  codefresh,
  codemagic,
  cohere,
  coinbase,
  comet,
  composio,
  configcat,
  contentful,
  contentstack,
  copper,
  couchbaseCapella,
  courier,
  coveralls,
  cratesIo,
  credentials,
  cronitor,
  crowdin,
  currencylayer,
  cursor,
  customerIo,
  dId,
  dagster,
  daily,
  dashscope,
  databricks,
  datadog,
  datoCms,
  deepgram,
  deepinfra,
  deepl,
  deepseek,
  deepsource,
  deno,
  depot,
  descope,
  devcycle,
  develocity,
  devin,
  dexcom,
  digitalocean,
  discord,
  dockerHub,
  docusign,
  doppler,
  drone,
  dropbox,
  dropboxSign,
  duffel,
  duo,
  dynatrace,
  e2b,
  easypost,
  ebay,
  elastic,
  elevenlabs,
  etherscan,
  etsy,
  evernote,
  exa,
  expo,
  facebook,
  falAi,
  fastly,
  figma,
  finnhub,
  fireblocks,
  firecrawl,
  fireworksAi,
  fitbit,
  fixer,
  flagsmith,
  flickr,
  flutterwave,
  flyIo,
  forgejo,
  fossa,
  foursquare,
  freshbooks,
  freshdesk,
  freshsales,
  friendli,
  frontegg,
  fullstory,
  fusionauth,
  galileo,
  gemfury,
  geminiExchange,
  genius,
  geoapify,
  getstream,
  ghost,
  giphy,
  gitea,
  gitguardian,
  github,
  gitlab,
  gocardless,
  gogs,
  google,
  googleServiceAccount,
  grafana,
  greenhouse,
  greynoise,
  groq,
  growthbook,
  guardrails,
  gusto,
  harness,
  harvest,
  hashicorpBoundary,
  hasura,
  haveIBeenPwned,
  healthchecks,
  helicone,
  here,
  heroku,
  hetzner,
  hexPm,
  heygen,
  hologram,
  honeybadger,
  honeycomb,
  hubspot,
  huggingFace,
  humanloop,
  hunter,
  hygraph,
  ibmCloud,
  ideogram,
  ifttt,
  infisical,
  influxdb,
  infura,
  instana,
  intercom,
  inworld,
  ipinfo,
  ipstack,
  jenkins,
  jfrogArtifactory,
  jinaAi,
  jsr,
  jumpcloud,
  k3s,
  kaggle,
  keyservice,
  kinde,
  klaviyo,
  knock,
  kraken,
  kubernetes,
  kucoin,
  labelbox,
  lakera,
  lambdaLabs,
  langfuse,
  langsmith,
  lastFm,
  launchdarkly,
  legba,
  lemonSqueezy,
  lever,
  lightstep,
  line,
  linear,
  lingoDev,
  linkedin,
  linode,
  litellm,
  livekit,
  llamaCloud,
  lob,
  localazy,
  locationiq,
  loco,
  loggly,
  logto,
  logzIo,
  lokalise,
  losant,
  luma,
  lynxo,
  magento,
  magic,
  mailchimp,
  mailerlite,
  mailersend,
  mailgun,
  mailjet,
  mailtrap,
  makeCom,
  mapbox,
  mapquest,
  matrix,
  mattermost,
  maxmind,
  meilisearch,
  mem0,
  mend,
  messagebird,
  mezmo,
  microsoftTeams,
  minimax,
  miro,
  mistral,
  mixpanel,
  modal,
  mollie,
  monday,
  mongodbAtlas,
  moonshot,
  moralis,
  mux,
  n8n,
  nasdaqDataLink,
  nebius,
  neo4jAura,
  neon,
  neptune,
  netlify,
  newRelic,
  ngrok,
  nomic,
  notion,
  novita,
  npm,
  nuget,
  nvidia,
  nxCloud,
  octopusDeploy,
  okta,
  okx,
  onelogin,
  onepassword,
  onesignal,
  onfido,
  openai,
  opencage,
  openpipe,
  openrouter,
  openweather,
  opsgenie,
  optimizely,
  oracleCloud,
  ory,
  oura,
  ovh,
  packagecloud,
  packagist,
  paddle,
  pagerduty,
  pandadoc,
  papertrail,
  particle,
  paypal,
  paystack,
  perplexity,
  persona,
  pexels,
  phrase,
  pinecone,
  pingone,
  pinterest,
  pipedrive,
  plaid,
  planetscale,
  plivo,
  poeditor,
  polygonIo,
  portkey,
  positionstack,
  posthog,
  postman,
  postmark,
  predibase,
  prefect,
  prestashop,
  prismic,
  privateKey,
  promptlayer,
  pubnub,
  pulumi,
  pusher,
  pushover,
  pypi,
  qdrant,
  quay,
  quickbooks,
  quicknode,
  railway,
  rancher,
  rapidapi,
  rasa,
  raygun,
  razorpay,
  readmeIo,
  recurly,
  reddit,
  redisCloud,
  render,
  replicate,
  resend,
  retell,
  retool,
  revolut,
  rippling,
  roboflow,
  rollbar,
  rubygems,
  rudderstack,
  runpod,
  runway,
  salesforce,
  sambanova,
  samsara,
  sanity,
  scaleAi,
  scaleway,
  scoutApm,
  securitytrails,
  segment,
  semaphoreCi,
  semgrep,
  sendbird,
  sendgrid,
  sentry,
  serpapi,
  serper,
  shipengine,
  shippo,
  shipstation,
  shodan,
  shopify,
  shutterstock,
  signalfx,
  signoz,
  siliconflow,
  simplelocalize,
  skylight,
  skyscanner,
  slack,
  smartsheet,
  smartthings,
  smtp2go,
  snowflake,
  snyk,
  socketDev,
  sonarqube,
  sonatype,
  soundcloud,
  sourcegraph,
  sourcehut,
  sparkpost,
  splitIo,
  splunk,
  spotify,
  square,
  stabilityAi,
  stackhawk,
  statsig,
  statuscake,
  storyblok,
  strapi,
  strava,
  stripe,
  stytch,
  sumoLogic,
  sumsub,
  supabase,
  supertokens,
  swaggerhub,
  synthesia,
  tailscale,
  tatum,
  tavily,
  taxjar,
  teamcity,
  telegram,
  telnyx,
  temporalCloud,
  tencentCloud,
  terraformCloud,
  thingspeak,
  thirdweb,
  tmdb,
  todoist,
  togetherAi,
  toggl,
  tolgee,
  tomorrowIo,
  tomtom,
  transifex,
  travis,
  trello,
  turso,
  twelveData,
  twilio,
  twitch,
  twitter,
  typeform,
  typesense,
  unleash,
  unsplash,
  unstructured,
  upstash,
  uptimeRobot,
  urlscan,
  v0,
  v7,
  vapi,
  vastAi,
  vault,
  veracode,
  vercel,
  veriff,
  virustotal,
  voiceflow,
  volcengineArk,
  vonage,
  voyageAi,
  vultr,
  walmart,
  wasabi,
  weatherapi,
  weaviate,
  webflow,
  weblate,
  weightsAndBiases,
  what3words,
  windsurf,
  wise,
  witAi,
  withings,
  wix,
  woocommerce,
  woodpecker,
  workato,
  workos,
  wrike,
  xai,
  xero,
  yandexCloud,
  yelp,
  yubico,
  zapier,
  zendesk,
  zep,
  zerotier,
  zhipu,
  zilliz,
  zoho,
  zoom,
  zoominfo,
  zulip
];

export {
  services
};
