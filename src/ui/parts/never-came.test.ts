import { expect, test } from 'vitest'
import { neverCame } from './never-came'

test('a part that could not be fetched is told from one that broke as it began, in the words of each browser', () => {
  const fetched = [
    new TypeError('Failed to fetch dynamically imported module: https://runmirror.example/assets/Wall-x.js'),
    new TypeError('error loading dynamically imported module: https://runmirror.example/assets/Wall-x.js'),
    new TypeError('Importing a module script failed.'),
    new Error('Unable to preload CSS for /assets/Wall-x.css'),
  ]
  const broken = [new TypeError("Cannot read properties of undefined (reading 'title')"), new ReferenceError('x is not defined'), 'thrown', null]
  expect([fetched.map(neverCame), broken.map(neverCame)]).toEqual([fetched.map(() => true), broken.map(() => false)])
})
