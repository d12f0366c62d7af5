/** Field numbers of caffe2/proto/caffe2.proto. */
export const net = { name: 1, operator: 2 } as const;
export const operator = { input: 1, output: 2, name: 3, type: 4, argument: 5 } as const;
export const argument = { name: 1, text: 4, texts: 7, net: 8, nets: 9 } as const;
