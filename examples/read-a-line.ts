import { readByline, readTimestamp } from 'wirecopy'

console.log(readByline('By Dr. Ana Ruiz in Port Ansel (ana@example.org); photographs by Tom Okafor')?.contributors)

const { timestamp, role } = readTimestamp('Updated 7:28 p.m. ET, April 15, 2031')
console.log(role, timestamp?.local, timestamp?.timeZone, timestamp?.instant)
