import { expect, test } from 'vitest'
import { mediaTopicOf, subjectCodeOf } from '../../../src/formats/shared/index.js'

test.each([
  ['01000000', '01000000', 'arts, culture and entertainment'],
  ['08000000', undefined, 'human interest has no exact match'],
  ['20000214', '04001003', 'forestry and timber'],
  ['20000065', '16003000', 'civil unrest'],
  ['20001131', '17005000', 'weather warning'],
  ['99999999', undefined, 'no topic'],
  ['', undefined, 'nothing'],
])('Media Topic %s is Subject Code %s: %s', (topic, subject, _name) => {
  expect(subjectCodeOf(topic)).toBe(subject)
  if (subject !== undefined) expect(mediaTopicOf(subject)).toBe(topic)
})

test('a retired topic has a Subject Code, and is not given for one', () => {
  expect(subjectCodeOf('20000994')).toBe('15039001')
  expect(mediaTopicOf('15039001')).toBeUndefined()
})
