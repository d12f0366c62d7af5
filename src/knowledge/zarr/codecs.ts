/**
 * Codecs that turn chunks into numbers or text and nothing else. Sources: the registry of numcodecs 0.16
 * (https://numcodecs.readthedocs.io/), the extensions of the zarr 3 specification
 * (https://github.com/zarr-developers/zarr-extensions), the drivers of TensorStore
 * (https://google.github.io/tensorstore/driver/zarr3/index.html).
 */
export const harmlessCodecs: ReadonlySet<string> = new Set(
  `blosc zlib gzip bz2 lzma zstd lz4 delta fixedscaleoffset quantize packbits astype categorize json json2 msgpack
  msgpack2 vlen-utf8 vlen-bytes vlen-array n5_wrapper base64 bitround shuffle checksum32 crc32 crc32c adler32 fletcher32
  jenkins_lookup3 zfpy pcodec bytes endian transpose sharding_indexed bitround string cast_value scale_offset packbits
  reshape`.split(/\s+/),
);

/** Codecs that unpickle chunks when they are read. */
export const picklingCodecs: ReadonlySet<string> = new Set(['pickle']);
