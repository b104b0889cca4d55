import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', environment: 'node', include: ['src/**/*.test.ts', 'workers/**/*.test.ts', 'e2e/layers.test.ts'], exclude: ['**/*.opfs.test.ts'] },
      },
    ],
  },
})
