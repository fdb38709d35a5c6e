import fc from 'fast-check'

// The test command gives the same answer each time; other inputs are tried with another FC_SEED.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) })
