/** Endings that a compressed file's name has beside that of what it holds. */
const endings = /\.(gz|gzip|z|zlib|bz2|xz|lzma|lz4|zst|zstd)$/i;
/** Endings of compressed tar archives. */
const tarEndings = /\.t(gz|bz2|xz|zst)$/i;

/**
 * What the content is called: the file's name without the ending of the compression, as gunzip calls it. Where the
 * name does not have one (`model.joblib`) the ending is the content's own.
 */
export function contentName(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const inner = base.replace(tarEndings, '.tar').replace(endings, '');
  if (inner !== base && inner !== '') return inner;
  const dot = base.lastIndexOf('.');
  return inner !== '' && dot > 0 ? `content${base.slice(dot)}` : 'content';
}
