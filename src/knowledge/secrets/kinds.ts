/**
 * Credentials whose shape can be told: what providers document of their tokens' prefixes, lengths and checksums, and
 * what the secret scanning partners of code hosts publish. Every pattern begins at an anchor, has bounded repetitions
 * and no repetition in a repetition, so that each takes linear time.
 */
export interface SecretKind {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly title: string;
  /** A text has to hold one of these for the pattern to be tried at all. */
  readonly anchors: readonly string[];
  /** The secret is the group `secret`, or the whole match. */
  readonly pattern: RegExp;
  /** A second opinion on the match beyond its shape. */
  readonly check?: 'github-checksum' | 'json-web-token' | 'numeric-base64' | 'entropy';
  readonly source: string;
}

const hub =
  'https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns';

/** A token between characters that no token holds. */
const token = (body: string): RegExp => new RegExp(`(?<![A-Za-z0-9_-])${body}(?![A-Za-z0-9_-])`, 'g');

const kind = (id: string, title: string, anchor: string, body: string, source = hub): SecretKind => ({
  ...{ id, title, source },
  anchors: anchor.split(' '),
  pattern: token(body),
});

/** `NAME=value`, `"name": "value"` and the like. */
const assigned = (id: string, title: string, names: string, body: string, source = hub): SecretKind => ({
  ...{ id, title, source },
  anchors: names.toLowerCase().split('|'),
  pattern: new RegExp(
    `(?:${names})["']?\\s{0,4}[:=]{1,2}>?\\s{0,4}["']?(?<secret>${body})(?![A-Za-z0-9_-])`,
    'gi',
  ),
  check: 'entropy',
});

export const secretKinds: readonly SecretKind[] = [
  kind(
    'huggingface-token',
    'Hugging Face token',
    'hf_',
    'hf_[A-Za-z]{34,40}',
    'https://huggingface.co/docs/hub/security-tokens',
  ),
  kind(
    'huggingface-organisation',
    'Hugging Face organisation token',
    'api_org_',
    'api_org_[A-Za-z]{34}',
    'https://huggingface.co/docs/hub/security-tokens',
  ),
  {
    ...kind(
      'github-token',
      'GitHub token',
      'ghp_ gho_ ghu_ ghs_ ghr_',
      'gh[pousr]_[A-Za-z0-9]{36}',
      'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    ),
    check: 'github-checksum',
  },
  kind(
    'github-fine-grained',
    'GitHub fine-grained token',
    'github_pat_',
    'github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}',
  ),
  {
    ...kind(
      'npm-token',
      'npm token',
      'npm_',
      'npm_[A-Za-z0-9]{36}',
      'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
    ),
    check: 'github-checksum',
  },
  kind(
    'aws-access-key',
    'AWS access key id',
    'AKIA ASIA ABIA ACCA',
    '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  ),
  assigned(
    'aws-secret-key',
    'AWS secret access key',
    'aws_secret_access_key|aws_secret_key|secretAccessKey',
    '[A-Za-z0-9/+]{40}',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  ),
  kind(
    'aws-bedrock-key',
    'Amazon Bedrock API key',
    'ABSK',
    'ABSK[A-Za-z0-9+/]{109,269}={0,2}',
    'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
  ),
  kind(
    'google-api-key',
    'Google API key',
    'AIza',
    'AIza[A-Za-z0-9_-]{35}',
    'https://cloud.google.com/docs/authentication/api-keys',
  ),
  kind('google-oauth-secret', 'Google OAuth client secret', 'GOCSPX-', 'GOCSPX-[A-Za-z0-9_-]{28}'),
  kind('google-access-token', 'Google OAuth access token', 'ya29.', 'ya29\\.[A-Za-z0-9_-]{30,400}'),
  {
    id: 'private-key',
    title: 'Private key',
    anchors: ['PRIVATE KEY'],
    pattern:
      /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:\\n|\\r|\s){0,8}(?<secret>(?:[A-Za-z0-9+/=]|\\n|\r?\n){40,8000})/g,
    source: 'https://www.rfc-editor.org/rfc/rfc7468',
  },
  {
    id: 'azure-storage-key',
    title: 'Azure storage account key',
    anchors: ['AccountKey='],
    pattern: /AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)/g,
    source: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string',
  },
  {
    id: 'azure-shared-access-key',
    title: 'Azure shared access key',
    anchors: ['SharedAccessKey='],
    pattern: /SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}=)/g,
    source: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
  },
  {
    id: 'azure-sas',
    title: 'Azure shared access signature',
    anchors: ['sig='],
    pattern: /[?&]s[vrigpte]{1,2}=[^\s"'<>]{1,400}[?&]sig=(?<secret>[A-Za-z0-9%+/]{40,70}(?:%3[dD]|=))/g,
    source: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview',
  },
  {
    id: 'azure-client-secret',
    title: 'Microsoft Entra client secret',
    anchors: ['Q~'],
    pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/g,
    source: hub,
  },
  kind(
    'azure-devops',
    'Azure DevOps token',
    'AZDO',
    '[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}',
    'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  ),
  kind(
    'openai-key',
    'OpenAI API key',
    'T3BlbkFJ',
    'sk-(?:(?:proj|svcacct|admin)-)?[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}',
    'https://platform.openai.com/docs/api-reference/authentication',
  ),
  kind(
    'openai-legacy-key',
    'OpenAI API key',
    'sk-',
    'sk-[A-Za-z0-9]{48}',
    'https://platform.openai.com/docs/api-reference/authentication',
  ),
  kind(
    'anthropic-key',
    'Anthropic API key',
    'sk-ant-',
    'sk-ant-(?:api|admin|sid)\\d{2}-[A-Za-z0-9_-]{80,110}',
    'https://docs.anthropic.com/en/api/overview',
  ),
  kind('openrouter-key', 'OpenRouter API key', 'sk-or-v1-', 'sk-or-v1-[a-f0-9]{64}'),
  kind('groq-key', 'Groq API key', 'gsk_', 'gsk_[A-Za-z0-9]{52}'),
  kind('xai-key', 'xAI API key', 'xai-', 'xai-[A-Za-z0-9]{80}'),
  kind('perplexity-key', 'Perplexity API key', 'pplx-', 'pplx-[A-Za-z0-9]{48}'),
  kind('replicate-token', 'Replicate API token', 'r8_', 'r8_[A-Za-z0-9]{37}'),
  kind('langsmith-key', 'LangSmith API key', 'lsv2_', 'lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}'),
  kind('nvidia-key', 'NVIDIA API key', 'nvapi-', 'nvapi-[A-Za-z0-9_-]{64}'),
  kind('pinecone-key', 'Pinecone API key', 'pcsk_', 'pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}'),
  kind(
    'databricks-token',
    'Databricks token',
    'dapi',
    'dapi[a-f0-9]{32}(?:-\\d)?',
    'https://docs.databricks.com/en/dev-tools/auth/pat.html',
  ),
  kind(
    'wandb-key-v1',
    'Weights & Biases API key',
    'wandb_v1_',
    'wandb_v1_[A-Za-z0-9_]{70,90}',
    'https://docs.wandb.ai/support/find_api_key/',
  ),
  assigned(
    'wandb-key',
    'Weights & Biases API key',
    'wandb_api_key',
    '[a-f0-9]{40}',
    'https://docs.wandb.ai/support/find_api_key/',
  ),
  assigned('kaggle-key', 'Kaggle API key', 'kaggle_key', '[a-f0-9]{32}', 'https://www.kaggle.com/docs/api'),
  assigned('comet-key', 'Comet API key', 'comet_api_key', '[A-Za-z0-9]{25}'),
  assigned('mistral-key', 'Mistral API key', 'mistral_api_key', '[A-Za-z0-9]{32}'),
  assigned('cohere-key', 'Cohere API key', 'cohere_api_key|co_api_key', '[A-Za-z0-9]{40}'),
  assigned(
    'azure-openai-key',
    'Azure OpenAI key',
    'azure_openai_key|azure_openai_api_key',
    '[a-f0-9]{32}|[A-Za-z0-9]{84}',
  ),
  kind(
    'slack-token',
    'Slack token',
    'xox',
    'xox[abeoprs]-(?:\\d{1,13}-){1,3}[A-Za-z0-9-]{16,80}',
    'https://api.slack.com/concepts/token-types',
  ),
  kind(
    'slack-app-token',
    'Slack app token',
    'xapp-',
    'xapp-\\d-[A-Z0-9]{8,16}-\\d{8,16}-[a-f0-9]{40,80}',
    'https://api.slack.com/concepts/token-types',
  ),
  {
    id: 'slack-webhook',
    title: 'Slack webhook',
    anchors: ['hooks.slack.com/'],
    pattern:
      /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[A-Z0-9]{8,14}\/[A-Z0-9]{8,20}\/[A-Za-z0-9]{20,40})/g,
    source: 'https://api.slack.com/messaging/webhooks',
  },
  {
    ...kind(
      'discord-bot',
      'Discord bot token',
      '.',
      '[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}',
      'https://discord.com/developers/docs/reference',
    ),
    check: 'numeric-base64',
  },
  {
    id: 'discord-webhook',
    title: 'Discord webhook',
    anchors: ['/api/webhooks/'],
    pattern: /discord(?:app)?\.com\/api\/webhooks\/(?<secret>\d{17,20}\/[A-Za-z0-9_-]{60,80})/g,
    source: 'https://discord.com/developers/docs/resources/webhook',
  },
  kind(
    'telegram-bot',
    'Telegram bot token',
    ':AA',
    '\\d{8,10}:AA[A-Za-z0-9_-]{33}',
    'https://core.telegram.org/bots/api',
  ),
  kind(
    'pypi-token',
    'PyPI token',
    'pypi-AgE',
    'pypi-AgE[A-Za-z0-9_-]{60,200}',
    'https://pypi.org/help/#apitoken',
  ),
  kind('rubygems-key', 'RubyGems API key', 'rubygems_', 'rubygems_[a-f0-9]{48}'),
  kind('clojars-token', 'Clojars token', 'CLOJARS_', 'CLOJARS_[a-z0-9]{60}'),
  kind(
    'stripe-key',
    'Stripe secret key',
    'k_live_ k_test_',
    '(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{24,107}',
    'https://docs.stripe.com/keys',
  ),
  kind(
    'stripe-webhook',
    'Stripe webhook secret',
    'whsec_',
    'whsec_[A-Za-z0-9+/]{32,64}',
    'https://docs.stripe.com/webhooks',
  ),
  kind('twilio-key', 'Twilio API key', 'SK', 'SK[a-f0-9]{32}', 'https://www.twilio.com/docs/iam/api-keys'),
  kind(
    'sendgrid-key',
    'SendGrid API key',
    'SG.',
    'SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}',
    'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  ),
  kind(
    'mailgun-key',
    'Mailgun API key',
    'key-',
    'key-[a-f0-9]{32}',
    'https://documentation.mailgun.com/docs/mailgun/api-reference/intro',
  ),
  kind('brevo-key', 'Brevo API key', 'xkeysib-', 'xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}'),
  kind(
    'gitlab-token',
    'GitLab token',
    'glpat- gldt- glrt- glcbt- glptt- glft- glsoat- glagent-',
    'gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent)-[A-Za-z0-9_-]{20,60}',
    'https://docs.gitlab.com/security/tokens/',
  ),
  kind(
    'digitalocean-token',
    'DigitalOcean token',
    'do_v1_ op_v1_ oo_v1_ or_v1_ dop_v1_ doo_v1_ dor_v1_',
    'do[opr]_v1_[a-f0-9]{64}',
    'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  ),
  kind('heroku-key', 'Heroku API key', 'HRKU-AA', 'HRKU-AA[A-Za-z0-9_-]{58}'),
  kind(
    'shopify-token',
    'Shopify token',
    'shpat_ shpca_ shppa_ shpss_',
    'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}',
    'https://shopify.dev/docs/apps/build/authentication-authorization',
  ),
  kind(
    'square-token',
    'Square token',
    'sq0atp- sq0csp-',
    'sq0(?:atp-[A-Za-z0-9_-]{22}|csp-[A-Za-z0-9_-]{43})',
    'https://developer.squareup.com/docs/build-basics/access-tokens',
  ),
  kind(
    'doppler-token',
    'Doppler token',
    'dp.',
    'dp\\.(?:pt|st|sa|ct|scim|audit)\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}',
  ),
  kind('dropbox-token', 'Dropbox token', 'sl.', 'sl\\.(?:u\\.)?[A-Za-z0-9_-]{130,400}'),
  kind('facebook-token', 'Facebook access token', 'EAAC EAAB EAAG', 'EAA[BCG][A-Za-z0-9]{80,300}'),
  kind('linear-key', 'Linear API key', 'lin_api_', 'lin_api_[A-Za-z0-9]{40}'),
  kind('notion-token', 'Notion token', 'ntn_', 'ntn_\\d{11}[A-Za-z0-9]{35}'),
  kind('newrelic-key', 'New Relic key', 'NRAK-', 'NRAK-[A-Z0-9]{27}'),
  kind(
    'grafana-token',
    'Grafana token',
    'glsa_ glc_',
    '(?:glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}|glc_eyJ[A-Za-z0-9+/=]{60,400})',
  ),
  kind(
    'vault-token',
    'HashiCorp Vault token',
    'hvs. hvb.',
    'hv[sb]\\.[A-Za-z0-9_-]{90,300}',
    'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  ),
  kind(
    'terraform-token',
    'HCP Terraform token',
    '.atlasv1.',
    '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_-]{60,70}',
  ),
  kind('pulumi-token', 'Pulumi token', 'pul-', 'pul-[a-f0-9]{40}'),
  kind('planetscale-token', 'PlanetScale token', 'pscale_', 'pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.-]{32,64}'),
  kind('postman-key', 'Postman API key', 'PMAK-', 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}'),
  kind(
    'sentry-token',
    'Sentry token',
    'sntryu_ sntrys_',
    '(?:sntryu_[a-f0-9]{64}|sntrys_eyJ[A-Za-z0-9+/=_]{80,300})',
  ),
  kind(
    'supabase-key',
    'Supabase key',
    'sbp_ sb_secret_',
    '(?:sbp_[a-f0-9]{40}|sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8})',
  ),
  kind('docker-token', 'Docker Hub token', 'dckr_', 'dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,32}'),
  kind('atlassian-token', 'Atlassian API token', 'ATATT3', 'ATATT3[A-Za-z0-9_=-]{180,250}'),
  kind('airtable-token', 'Airtable token', 'pat', 'pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}'),
  kind('alibaba-key', 'Alibaba Cloud access key', 'LTAI', 'LTAI[A-Za-z0-9]{20}'),
  kind('tencent-key', 'Tencent Cloud secret id', 'AKID', 'AKID[A-Za-z0-9]{32}'),
  kind(
    'tailscale-key',
    'Tailscale key',
    'tskey-',
    'tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{20,40}',
  ),
  kind('prefect-key', 'Prefect API key', 'pnu_', 'pnu_[A-Za-z0-9]{36}'),
  kind(
    'age-key',
    'age secret key',
    'AGE-SECRET-KEY-1',
    'AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}',
    'https://age-encryption.org/v1',
  ),
  kind('cloudflare-ca-key', 'Cloudflare origin CA key', 'v1.0-', 'v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}'),
  {
    ...kind(
      'json-web-token',
      'JSON web token',
      'eyJ',
      'eyJ[A-Za-z0-9_-]{10,1000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{20,700}',
      'https://www.rfc-editor.org/rfc/rfc7519',
    ),
    check: 'json-web-token',
  },
  {
    id: 'connection-string',
    title: 'Connection string with a password',
    anchors: ['://'],
    pattern:
      /(?:postgres(?:ql)?|mysql|mariadb|mssql|mongodb(?:\+srv)?|rediss?|amqps?|ftp|sftp|smtps?|ldaps?|clickhouse|cassandra|nats|https?):\/\/[^\s:/?#@"'<>]{1,80}:(?<secret>[^\s/?#@"'<>{}$%]{4,120})@[A-Za-z0-9[]/g,
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
  assigned(
    'assigned-credential',
    'Credential',
    'password|passwd|client_secret|secret_key|api_key|apikey|access_token|auth_token|private_token',
    '[A-Za-z0-9+/_.~!@#$%^&*-]{16,120}',
    'https://cwe.mitre.org/data/definitions/798.html',
  ),
];
