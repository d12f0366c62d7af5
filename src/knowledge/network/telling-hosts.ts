/**
 * Hosts that malware uses to fetch payloads, to expose machines and to send data out. None of them serves a model or its
 * files. Sources: https://lots-project.com (living off trusted sites), the documentation of the tools named, and
 * https://attack.mitre.org/techniques/T1567/ , https://attack.mitre.org/techniques/T1572/ .
 */
export type HostUse =
  | 'tunnel'
  | 'collects requests'
  | 'paste'
  | 'anonymous files'
  | 'bot messages'
  | 'short link'
  | 'tells addresses';

const rows = (use: HostUse, hosts: string): (readonly [string, HostUse])[] =>
  hosts
    .trim()
    .split(/\s+/)
    .map((host) => [host, use] as const);

/** Registrable domain or host, and what it is used for; sub-domains belong to it. */
export const tellingHosts: ReadonlyMap<string, HostUse> = new Map([
  ...rows(
    'tunnel',
    `ngrok.io ngrok.app ngrok.dev ngrok-free.app ngrok-free.dev ngrok.com trycloudflare.com loca.lt localtunnel.me
    localhost.run lhr.life serveo.net serveo.io pagekite.me bore.pub portmap.io portmap.host telebit.io playit.gg pinggy.io pinggy.link
    tunnelto.dev localxpose.io loclx.io zrok.io packetriot.net devtunnels.ms duckdns.org no-ip.org ddns.net hopto.org zapto.org`,
  ),
  ...rows(
    'collects requests',
    `webhook.site requestbin.com requestbin.net pipedream.net requestcatcher.com hookbin.com
    burpcollaborator.net oastify.com interact.sh interactsh.com oast.pro oast.live oast.site oast.online oast.fun oast.me dnslog.cn dnslog.link ceye.io
    eyes.sh canarytokens.com canarytokens.org beeceptor.com mockbin.org ptsv2.com ptsv3.com postb.in rbnd.gl0.eu smee.io bxss.me xss.ht requestinspector.com`,
  ),
  ...rows(
    'paste',
    `pastebin.com paste.ee hastebin.com hastebin.skyra.pw ghostbin.com ghostbin.co rentry.co rentry.org controlc.com dpaste.com dpaste.org
    ix.io termbin.com sprunge.us clbin.com paste.rs justpaste.it privatebin.net pastie.org textbin.net pastecode.io`,
  ),
  ...rows(
    'anonymous files',
    `transfer.sh file.io anonfiles.com anonfile.com gofile.io bashupload.com temp.sh 0x0.st catbox.moe litter.catbox.moe oshi.at
    tmpfiles.org ufile.io uguu.se filebin.net sendspace.com mega.nz pixeldrain.com bayfiles.com`,
  ),
  ...rows('bot messages', 'api.telegram.org'),
  ...rows('short link', 'bit.ly tinyurl.com t.ly is.gd v.gd cutt.ly rb.gy shorturl.at goo.gl ow.ly'),
  ...rows(
    'tells addresses',
    'ipinfo.io api.ipify.org ifconfig.me icanhazip.com ipecho.net checkip.amazonaws.com ip-api.com ident.me myip.com',
  ),
]);

/** Ports that services of the web and of machine learning listen on by default. */
export const ordinaryPorts: ReadonlySet<number> = new Set([
  20, 21, 22, 25, 53, 80, 110, 143, 443, 465, 587, 993, 995, 1433, 1521, 3306, 5000, 5432, 5672, 6006, 6333,
  6379, 6443, 7860, 8000, 8001, 8008, 8080, 8081, 8088, 8265, 8443, 8500, 8501, 8786, 8787, 8888, 9000, 9001,
  9090, 9092, 9200, 11434, 19530, 27017,
]);

/** Parts of paths that name an attack. */
export const tellingPath =
  /(?:^|[/_.-])(?:hack(?:ed|er|ing)?|exploits?|shell(?:code)?|payload|malware|backdoor|rootkit|ransom|c2|cmd|exfil(?:trate)?|steal(?:er)?|keylog(?:ger)?|reverse[_-]?shell|miner|xmrig|dropper|stage[12])(?:[/_.?=-]|$)/i;
