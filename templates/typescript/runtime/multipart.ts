export type FileLike =
  Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | string;
