import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGzipTail, gzipHead, packPart } from '../../src/cli/archive/packed.js'

test('parts packed apart are one gzip file', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 5 }), (parts) => {
      const tail = createGzipTail()
      const packed = parts.map((part) => {
        const { output, unpacked } = packPart(part)
        tail.add(unpacked)
        return output
      })
      const file = Buffer.concat([gzipHead, ...packed, tail.end()])
      // which checks length and checksum
      expect(gunzipSync(file).equals(Buffer.concat(parts))).toBe(true)
    }),
  )
})
