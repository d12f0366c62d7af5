/** One credential of each kind, put together when the tests run: none stands whole in the repository. */
import { checksumOf } from '../../../src/judgement/text/github-checksum.js';

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digit = '0123456789';
const hex = `${digit}abcdef`;
const letters = lower + upper;
const word = letters + digit;

let state = 11;
function random(alphabet: string, length: number): string {
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    text += alphabet[(state >>> 8) % alphabet.length] ?? '';
  }
  return text;
}

const checked = (prefix: string): string => {
  const body = random(word, 30);
  return `${prefix}${body}${checksumOf(body)}`;
};
const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const dashes = '-'.repeat(5);
const key = (text: string): string => `${dashes}${text}${dashes}`;

/** By the kind's id: a text with the credential in it, and the credential. */
export const sampleSecrets: Readonly<Record<string, readonly [text: string, secret: string]>> =
  Object.fromEntries(
    Object.entries<string | readonly [string, string]>({
      'huggingface-token': `hf_${random(letters, 34)}`,
      'huggingface-organisation': `api_org_${random(letters, 34)}`,
      'github-token': checked('ghp_'),
      'github-fine-grained': `github_pat_${random(word, 22)}_${random(word, 59)}`,
      'npm-token': checked('npm_'),
      'aws-access-key': `AKIA${random(`${upper}234567`, 16)}`,
      'aws-secret-key': ['aws_secret_access_key = ', random(word, 40)],
      'aws-bedrock-key': `ABSK${random(word, 120)}`,
      'google-api-key': `AIza${random(word, 35)}`,
      'google-oauth-secret': `GOCSPX-${random(word, 28)}`,
      'google-access-token': `ya29.${random(word, 60)}`,
      'private-key': [`${key('BEGIN RSA PRIVATE KEY')}\n`, random(word, 64)],
      'azure-storage-key': ['DefaultEndpointsProtocol=https;AccountKey=', `${random(word, 86)}==`],
      'azure-shared-access-key': ['SharedAccessKeyName=x;SharedAccessKey=', `${random(word, 43)}=`],
      'azure-sas': ['https://x.blob.core.windows.net/c?sv=2022-11-02&se=2030&sig=', `${random(word, 43)}%3D`],
      'azure-client-secret': `${random(word, 3)}8Q~${random(word, 34)}`,
      'azure-devops': `${random(word, 76)}AZDO${random(word, 4)}`,
      'openai-key': `sk-proj-${random(word, 74)}T3BlbkFJ${random(word, 74)}`,
      'openai-legacy-key': `sk-${random(word, 48)}`,
      'anthropic-key': `sk-ant-api03-${random(word, 93)}AA`,
      'openrouter-key': `sk-or-v1-${random(hex, 64)}`,
      'groq-key': `gsk_${random(word, 52)}`,
      'xai-key': `xai-${random(word, 80)}`,
      'perplexity-key': `pplx-${random(word, 48)}`,
      'replicate-token': `r8_${random(word, 37)}`,
      'langsmith-key': `lsv2_pt_${random(hex, 32)}_${random(hex, 10)}`,
      'nvidia-key': `nvapi-${random(word, 64)}`,
      'pinecone-key': `pcsk_${random(word, 5)}_${random(word, 63)}`,
      'databricks-token': `dapi${random(hex, 32)}`,
      'wandb-key-v1': `wandb_v1_${random(word, 77)}`,
      'wandb-key': ['WANDB_API_KEY=', random(hex, 40)],
      'kaggle-key': ['KAGGLE_KEY: ', random(hex, 32)],
      'comet-key': ['COMET_API_KEY="', random(word, 25)],
      'mistral-key': ['MISTRAL_API_KEY=', random(word, 32)],
      'cohere-key': ['COHERE_API_KEY=', random(word, 40)],
      'azure-openai-key': ['AZURE_OPENAI_API_KEY=', random(hex, 32)],
      'slack-token': `xoxb-${random('123456789', 12)}-${random('123456789', 12)}-${random(word, 24)}`,
      'slack-app-token': `xapp-1-${random(upper, 11)}-${random('123456789', 13)}-${random(hex, 64)}`,
      'slack-webhook': [
        'https://hooks.slack.com/services/',
        `T${random(upper, 9)}/B${random(upper, 9)}/${random(word, 24)}`,
      ],
      'discord-bot': `${base64url('912345678912345678')}.${random(word, 6)}.${random(word, 38)}`,
      'discord-webhook': [
        'https://discord.com/api/webhooks/',
        `${random('123456789', 18)}/${random(word, 68)}`,
      ],
      'telegram-bot': `${random('123456789', 10)}:AA${random(word, 33)}`,
      'pypi-token': `pypi-AgE${random(word, 150)}`,
      'rubygems-key': `rubygems_${random(hex, 48)}`,
      'clojars-token': `CLOJARS_${random(lower + digit, 60)}`,
      'stripe-key': `sk_live_${random(word, 24)}`,
      'stripe-webhook': `whsec_${random(word, 32)}`,
      'twilio-key': `SK${random(hex, 32)}`,
      'sendgrid-key': `SG.${random(word, 22)}.${random(word, 43)}`,
      'mailgun-key': `key-${random(hex, 32)}`,
      'brevo-key': `xkeysib-${random(hex, 64)}-${random(word, 16)}`,
      'gitlab-token': `glpat-${random(word, 20)}`,
      'digitalocean-token': `dop_v1_${random(hex, 64)}`,
      'heroku-key': `HRKU-AA${random(word, 58)}`,
      'shopify-token': `shpat_${random(hex, 32)}`,
      'square-token': `sq0atp-${random(word, 22)}`,
      'doppler-token': `dp.pt.${random(word, 43)}`,
      'dropbox-token': `sl.${random(word, 140)}`,
      'facebook-token': `EAAC${random(word, 120)}`,
      'linear-key': `lin_api_${random(word, 40)}`,
      'notion-token': `ntn_${random('123456789', 11)}${random(word, 35)}`,
      'newrelic-key': `NRAK-${random(upper + digit, 27)}`,
      'grafana-token': `glsa_${random(word, 32)}_${random(hex, 8)}`,
      'vault-token': `hvs.${random(word, 95)}`,
      'terraform-token': `${random(word, 14)}.atlasv1.${random(word, 67)}`,
      'pulumi-token': `pul-${random(hex, 40)}`,
      'planetscale-token': `pscale_tkn_${random(word, 43)}`,
      'postman-key': `PMAK-${random(hex, 24)}-${random(hex, 34)}`,
      'sentry-token': `sntryu_${random(hex, 64)}`,
      'supabase-key': `sbp_${random(hex, 40)}`,
      'docker-token': `dckr_pat_${random(word, 27)}`,
      'atlassian-token': `ATATT3${random(word, 186)}`,
      'airtable-token': `pat${random(word, 14)}.${random(hex, 64)}`,
      'alibaba-key': `LTAI${random(word, 20)}`,
      'tencent-key': `AKID${random(word, 32)}`,
      'tailscale-key': `tskey-auth-${random(word, 12)}-${random(word, 32)}`,
      'prefect-key': `pnu_${random(word, 36)}`,
      'age-key': `AGE-SECRET-KEY-1${random('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`,
      'cloudflare-ca-key': `v1.0-${random(hex, 24)}-${random(hex, 146)}`,
      'json-web-token': `${base64url('{"alg":"HS256","typ":"JWT"}')}.${base64url(`{"sub":"${random(word, 20)}"}`)}.${random(word, 43)}`,
      'connection-string': ['postgres://model:', random(word, 14)],
      'assigned-credential': ['client_secret: "', random(word, 32)],
    }).map(([id, sample]) => [
      id,
      typeof sample === 'string'
        ? [`value ${sample} end`, sample]
        : [
            `${sample[0]}${sample[1]}${id === 'connection-string' ? '@db.example.invalid/x' : ''} end`,
            sample[1],
          ],
    ]),
  );
