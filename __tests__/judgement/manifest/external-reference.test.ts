import { describe, expect, it } from '@jest/globals';
import { judgeXmlReference } from '../../../src/judgement/manifest/external-reference.js';

describe('what an XML document has its reader open', () => {
  it.each([
    'http://x.example.invalid/x.dtd',
    'HTTPS://x.example.invalid/x.dtd',
    'https://www.w3.org.example.invalid/x.dtd',
    'http://[broken/x',
  ])('is fetched: %s', (target) => {
    expect(judgeXmlReference(target)).toBe('warning');
  });

  it.each([
    'file:///etc/passwd',
    'FILE:///C:/x',
    'ftp://x.example.invalid/x',
    'jar:http://x.example.invalid/x.jar!/x',
    'php://filter/resource=x',
    'expect://id',
    '/home/somebody/x.xml',
    '\\\\server.example.invalid\\share',
    '//server.example.invalid/share',
    'C:\\x.dtd',
    'c:/x.dtd',
    '/etc/hostname',
    '../../../etc/hostname',
    '..\\..\\windows\\win.ini',
    'dtd/../../../etc/hostname',
    './../etc/hostname',
    '.ssh/id_rsa',
    '/usr/share/../../etc/hostname',
    '/usr/share/x/..',
    '/usr/share/.ssh/id_rsa',
    '/usr/sharex/x.dtd',
  ])('is none of its own: %s', (target) => {
    expect(judgeXmlReference(target)).toBe('critical');
  });

  it.each([
    'http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd',
    'https://DMG.org/pmml.xsd',
    'urn:oasis:names:tc:entity:xmlns:xml:catalog',
    'model.dtd',
    'dtd/model.dtd',
    '../shared/model.dtd',
    './model..v2.dtd',
    '/usr/share/xml/docbook/x.dtd',
    '/usr/local/share/xml/..x/y.dtd',
    'a/../etc.dtd',
  ])('belongs to it: %s', (target) => {
    expect(judgeXmlReference(target)).toBeUndefined();
  });
});
