import { describe, expect, it } from '@jest/globals';
import {
  judgeTensorflowOperator,
  type OperatorText,
} from '../../../src/judgement/tensorflow/judge-operator.js';

const given = (from: number | string, text: string, isAsset = false): OperatorText => ({
  from,
  text,
  isAsset,
});

describe('an operator of TensorFlow by itself', () => {
  it.each([
    ['PyFunc', 'python', 'critical'],
    ['EagerPyFunc', 'python', 'critical'],
    ['WriteFile', 'write', 'critical'],
    ['SaveDatasetV2', 'write', 'critical'],
    ['ReadFile', 'read', 'critical'],
    ['MatchingFiles', 'read', 'critical'],
    ['TFRecordDataset', 'source', 'info'],
    ['CreateSummaryFileWriter', 'summary', 'warning'],
    ['DebugIdentityV2', 'debug', 'info'],
    ['RpcCall', 'network', 'warning'],
    ['XlaCustomCall', 'native', 'warning'],
    ['RemoteCall', 'remote', 'info'],
    ['FileSystemSetConfiguration', 'setting', 'warning'],
  ])('%s: %s, %s', (op, kind, severity) => {
    expect(judgeTensorflowOperator(op)).toMatchObject({ kind, severity });
  });

  it.each([
    'MatMul',
    'Conv2D',
    'SaveV2',
    'RestoreV2',
    'MergeV2Checkpoints',
    'CacheDatasetV2',
    'InitializeTableFromTextFileV2',
    'PrintV2',
    'DecodeProtoV2',
  ])('%s is nothing to tell', (op) => {
    expect(judgeTensorflowOperator(op)).toBeUndefined();
  });
});

describe('an operator of TensorFlow with a text', () => {
  it.each<[string, OperatorText, string | undefined]>([
    ['TFRecordDataset', given(0, 'train.tfrecord'), 'warning'],
    ['TFRecordDataset', given(0, '/data/train.tfrecord'), 'critical'],
    ['TFRecordDataset', given(0, ''), 'info'],
    ['TFRecordDataset', given(1, '/data/train.tfrecord'), 'info'],
    ['TFRecordDataset', given('filename', '/data/x'), 'info'],
    ['SqlDataset', given(0, '/x.db'), 'info'],
    ['SqlDataset', given(1, 'x.db'), 'warning'],
    ['CacheDatasetV2', given(1, 'cache'), 'warning'],
    ['CacheDatasetV2', given(1, '/cache'), 'critical'],
    ['CacheDatasetV2', given(1, ''), undefined],
    ['InitializeTableFromTextFileV2', given(1, 'words.txt'), 'info'],
    ['InitializeTableFromTextFileV2', given(1, '/home/somebody/words.txt'), 'info'],
    ['InitializeTableFromTextFileV2', given(1, '/etc/passwd'), 'critical'],
    ['InitializeTableFromTextFileV2', given(1, '.ssh/id_rsa'), 'critical'],
    ['InitializeTableFromTextFileV2', given(1, '../../words.txt'), 'critical'],
    ['InitializeTableFromTextFileV2', given(1, 'gs://bucket/words.txt'), 'critical'],
    ['InitializeTableFromTextFileV2', given(1, '/etc/passwd', true), undefined],
    ['TFRecordDataset', given(0, '/data/x', true), 'critical'],
    ['RestoreV2', given(0, 'checkpoint'), undefined],
    ['RestoreV2', given(0, '../checkpoint'), 'critical'],
    ['RestoreV2', given(0, '/etc/shadow'), 'critical'],
    ['PrintV2', given('output_stream', 'stderr'), undefined],
    ['PrintV2', given('output_stream', 'log(info)'), undefined],
    ['PrintV2', given('output_stream', 'file:///tmp/x'), 'critical'],
    ['DecodeProtoV2', given('descriptor_source', 'local://'), undefined],
    ['DecodeProtoV2', given('descriptor_source', 'bytes://x'), undefined],
    ['DecodeProtoV2', given('descriptor_source', 'messages.pb'), 'warning'],
    ['DecodeProtoV2', given('descriptor_source', '/tmp/messages.pb'), 'critical'],
    ['XlaCustomCall', given('target_name', 'Sharding'), 'warning'],
    ['XlaCustomCall', given('target_name', 'xla_python_cpu_callback'), 'critical'],
    ['XlaCustomCall', given('call_target_name', 'dlopen'), 'critical'],
    ['DebugIdentity', given('debug_urls', 'memcbk:///x'), 'info'],
    ['DebugIdentity', given('debug_urls', 'grpc://x.example.invalid:1'), 'critical'],
    ['DebugIdentity', given('debug_urls', 'file:///tmp/x'), 'critical'],
    ['RemoteCall', given(0, '/job:localhost/replica:0/task:0'), 'info'],
    ['RemoteCall', given(0, '/job:worker/task:0'), 'critical'],
    ['RemoteCall', given(0, '/job:localhosts/task:0'), 'critical'],
    ['RpcClient', given(0, 'localhost'), 'critical'],
    ['PyFunc', given('token', 'pyfunc_0'), 'critical'],
    ['FileSystemSetConfiguration', given(0, 's3'), 'critical'],
  ])('%s, %j: %s', (op, text, severity) => {
    expect(judgeTensorflowOperator(op, [text])?.severity).toBe(severity);
  });

  it('is judged by the worst of its texts, and tells which', () => {
    const texts = [given(0, 'a.tfrecord'), given(0, '/data/b.tfrecord'), given(0, '~/c')];
    expect(judgeTensorflowOperator('TFRecordDataset', texts)).toMatchObject({
      severity: 'critical',
      given: { text: '/data/b.tfrecord', because: 'is absolute' },
    });
    expect(judgeTensorflowOperator('TFRecordDataset', texts.slice(0, 1))?.given).toEqual({
      text: 'a.tfrecord',
      because: 'is fixed in the graph',
    });
    expect(judgeTensorflowOperator('RestoreV2', [given(0, 'x/.ssh/id_rsa')])?.given?.because).toBe(
      'leads to where a machine keeps its secrets',
    );
    expect(judgeTensorflowOperator('XlaCustomCall', [given('target_name', 'py_func')])?.given?.because).toBe(
      'leads out of the graph',
    );
  });

  it('takes the first text that is not harmless for what it does', () => {
    const texts = [given('descriptor_source', 'local://'), given('descriptor_source', 'x.pb')];
    expect(judgeTensorflowOperator('DecodeProtoV2', texts)?.given?.text).toBe('x.pb');
  });
});

describe('an operator that the caller of the graph feeds', () => {
  it('is his own business', () => {
    expect(judgeTensorflowOperator('ReadFile', [], true)).toEqual({
      kind: 'read',
      severity: 'info',
      effect: 'reads a file that its caller names',
    });
  });

  it('is judged all the same where the graph names a file', () => {
    expect(judgeTensorflowOperator('ReadFile', [given(0, 'x')], true)?.severity).toBe('critical');
    expect(judgeTensorflowOperator('ReadFile', [given(0, '/x')], true)?.severity).toBe('critical');
    expect(judgeTensorflowOperator('PrintV2', [given('output_stream', 'stdout')], true)?.severity).toBe(
      'info',
    );
  });
});

describe('an operator of somebody else', () => {
  it.each([
    ['IO>ReadFile', 'collection', 'warning', 'TensorFlow I/O'],
    ['Addons>Image', 'collection', 'info', 'TensorFlow Addons'],
    ['SentencepieceTokenizeOp', 'collection', 'info', 'TensorFlow Text'],
    ['HorovodAllreduce', 'collection', 'info', 'Horovod'],
    ['RunPython', 'custom', 'critical', 'going by its name'],
    ['MyLayer', 'custom', 'info', 'native code'],
    ['matmul', 'custom', 'info', 'native code'],
    ['', 'custom', 'info', 'native code'],
  ])('%j: %s, %s, %s', (op, kind, severity, words) => {
    const verdict = judgeTensorflowOperator(op);
    expect(verdict).toMatchObject({ kind, severity });
    expect(verdict?.effect).toContain(words);
  });
});
