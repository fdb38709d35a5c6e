import { constants, crc32, deflateRawSync } from 'node:zlib'
import { combineChecksums } from './checksum.js'

/** What a part was before it was packed. */
export interface Unpacked {
  length: number
  checksum: number
}

/**
 * Packs a part of a gzip file, to stand between `gzipHead` and `createGzipTail`; parts are packed in any thread. The file is
 * one member: the `DecompressionStream` of the Compression Standard takes what follows the first for an error.
 */
export function packPart(bytes: Uint8Array): { output: Uint8Array<ArrayBuffer>; unpacked: Unpacked } {
  // ends at a whole byte, and not the file
  const packed = deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
  return { output: new Uint8Array(packed), unpacked: { length: bytes.length, checksum: crc32(bytes) } }
}

/** Deflated, without a name or a time. */
export const gzipHead = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255)

/** Adds up parts in their order to what ends a gzip file. */
export function createGzipTail(): { add(part: Unpacked): void; end(): Uint8Array } {
  const sum: Unpacked = { length: 0, checksum: 0 }
  return {
    add({ length, checksum }) {
      sum.checksum = combineChecksums(sum.checksum, checksum, length)
      sum.length += length
    },
    end() {
      // the last block, and it is empty
      const tail = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0])
      tail.writeUInt32LE(sum.checksum, 2)
      tail.writeUInt32LE(sum.length % 2 ** 32, 6)
      return tail
    },
  }
}
