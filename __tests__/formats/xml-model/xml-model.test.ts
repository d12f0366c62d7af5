import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { FileBudget } from '../../../src/engine/file-budget.js';
import { inspect } from '../../../src/engine/inspection/inspect.js';
import { formats } from '../../../src/formats/index.js';
import { expectGraceful } from '../../support/expect-graceful.js';
import { inspectBytes } from '../../support/inspect-bytes.js';

const grave = async (text: string, name: string): Promise<readonly string[]> =>
  (await inspectBytes(Buffer.from(text), name)).told.filter((line) => !line.startsWith('info'));

describe('XML models', () => {
  it.each([
    [
      '<!DOCTYPE p [<!ENTITY % x SYSTEM "http://example.invalid/x"> %x;]><PMML/>',
      'critical xml-model/external-entity',
    ],
    ["<!DOCTYPE p [<!ENTITY x PUBLIC '-' 'file:///x'>]><PMML/>", 'critical xml-model/external-entity'],
    ['<!DOCTYPE p [<!ENTITY x "plain">]><PMML/>', 'warning xml-model/external-entity'],
    [
      '<!DOCTYPE PMML PUBLIC "-//x" "http://example.invalid/pmml.dtd"><PMML/>',
      'warning xml-model/external-entity',
    ],
    ['<!DOCTYPE PMML PUBLIC "PMML 2.0" "pmml.dtd"><PMML/>', undefined],
    ['<PMML><Extension><script>1</script>eval(x)</Extension></PMML>', 'warning xml-model/script-extension'],
    [
      '<PMML><p:Extension name="a"><X code="os.system(1)"/></p:Extension></PMML>',
      'warning xml-model/script-extension',
    ],
    ['<PMML><TableLocator><Extension value="mean of the evaluation set"/></TableLocator></PMML>', undefined],
    [
      '<PMML><Header><Annotation>jdbc:postgresql://db.example.invalid/sales</Annotation></Header></PMML>',
      undefined,
    ],
    [
      '<PMML><Extension name="source" value="jdbc:postgresql:///db?socketFactory=com.google.cloud.sql.postgres.SocketFactory"/></PMML>',
      undefined,
    ],
    [
      '<PMML><Extension name="source" value="jdbc:postgresql:///db?socketFactory=com.google.cloud.sql.postgres.SocketFactory&amp;loggerFile=/tmp/x"/></PMML>',
      'critical xml-model/external-reference',
    ],
    [
      '<PMML><Extension name="source" value="jdbc:postgresql:///db?socketFactory=org.springframework.context.support.ClassPathXmlApplicationContext"/></PMML>',
      'critical xml-model/external-reference',
    ],
    ['<?xml-stylesheet href="http://example.invalid/x.xsl"?><PMML/>', 'warning xml-model/external-reference'],
    [
      '<PMML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.dmg.org/PMML-4_4 http://www.dmg.org/pmml-4-4.xsd"/>',
      undefined,
    ],
  ])('%s', async (text, finding) => {
    expect(await grave(text, 'model.pmml')).toEqual(finding === undefined ? [] : [finding]);
  });

  it.each([
    ['<layer name="a" type="Python" version="custom"/>', 'warning xml-model/custom-layer'],
    [
      '<layer name="a" type="X" version="extension" plugin_path="/tmp/x.so"/>',
      'critical xml-model/custom-layer',
    ],
    ['<layer name="a"><data plugin="evil.so"/></layer>', 'critical xml-model/custom-layer'],
    ['<layer name="a" type=""><data library="evil.so"/></layer>', 'critical xml-model/custom-layer'],
    [
      '<layer name="a" type="Const" version="opset1"><data offset="0" size="1e99"/></layer>',
      'warning xml-model/weights-out-of-range',
    ],
    ['<layer name="a" type="Relu" version="opset16"/>', undefined],
  ])('an OpenVINO model with %s', async (layer, finding) => {
    const text = `<net name="m" version="11"><layers>${layer}</layers></net>`;
    expect(await grave(text, 'model.xml')).toEqual(finding === undefined ? [] : [finding]);
  });

  it('knows the operations of the numbered sets', async () => {
    const text = '<net name="m" version="11"><layer name="a" type="CumSum" version="opset3"/></net>';
    expect((await inspectBytes(Buffer.from(text), 'model.xml')).told).toEqual([]);
  });

  it('holds constants to the size of the weights beside the model', async () => {
    const told: string[] = [];
    const text =
      '<net name="m" version="11"><layer name="w" type="Const" version="opset1"><data offset="8" size="16"/></layer></net>';
    await inspect(new MemorySource(Buffer.from(text), 'folder/model.xml'), {
      formats,
      budget: new FileBudget(),
      name: 'folder/model.xml',
      sibling: (path) => (path === 'model.bin' ? new MemorySource(Buffer.alloc(20), path) : undefined),
      report: (_, { ruleId }) => told.push(ruleId),
    });
    expect(told).toEqual(['xml-model/weights-out-of-range']);
  });

  it('leaves other XML alone', async () => {
    expect(
      await inspectBytes(Buffer.from('<svg><a href="http://example.invalid"/></svg>'), 'a.svg'),
    ).toMatchObject({ formats: [] });
  });

  it('ends in a finding or a typed outcome whatever is damaged', async () => {
    await expectGraceful('xml-model', 500);
  });
});
