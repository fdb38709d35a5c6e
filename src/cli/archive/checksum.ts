/** The polynomial of CRC-32, its lowest power first: the highest bit is x⁰. */
const polynomial = 0xedb88320
const one = 0x80000000

/** x to the power of 2ⁿ at [n]. */
const powers = [0x40000000]
for (let at = 1; at < 32; at++) powers.push(multiply(powers[at - 1] ?? 0, powers[at - 1] ?? 0))

/** The CRC-32 of two texts joined, from that of each: the first is moved on by the bytes of the second. */
export function combineChecksums(first: number, second: number, secondLength: number): number {
  // x to the power of the bits of the second
  let power = one
  // 2³ bits a byte; the powers come round after 32, as x to the power of 2³² is x
  for (let rest = secondLength, at = 3; rest > 0; rest = Math.floor(rest / 2), at++)
    if (rest % 2 === 1) power = multiply(powers[at % 32] ?? 0, power)
  return (multiply(power, first) ^ second) >>> 0
}

/** The product of two polynomials, modulo that of CRC-32. */
function multiply(a: number, b: number): number {
  let product = 0
  let factor = b
  for (let bit = one; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) product ^= factor
    factor = (factor & 1) === 1 ? (factor >>> 1) ^ polynomial : factor >>> 1
  }
  return product >>> 0
}
