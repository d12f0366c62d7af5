/** What a Git LFS pointer file stands for, https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export interface LfsPointer {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Bytes of the object that the pointer stands for. */
  readonly size: number;
}

/** The specification: pointer files are smaller than 1024 bytes. */
export const maxPointerBytes = 1024;
/** No pointer is shorter. */
export const pointerVersion = 'version https://git-lfs.github.com/spec/v1\n';

/** @param text a whole file; undefined for everything that is no pointer */
export function parseLfsPointer(text: string): LfsPointer | undefined {
  const lines = text.replaceAll('\r\n', '\n');
  if (text.length >= maxPointerBytes || !lines.startsWith(pointerVersion)) return undefined;
  const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(lines)?.[1];
  const size = /^size (\d{1,15})$/m.exec(lines)?.[1];
  return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) };
}
