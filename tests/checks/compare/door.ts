export * from '../../../src/checks/compare/index.js'
