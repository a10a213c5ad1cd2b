// How the desk is built: into dist/web beside the program that serves it; while developing, requests for data go to a running server.

import { defineConfig, type UserConfig } from 'vite'

// The server looks at who is meant and who asks: both must be itself.
const API = { target: 'http://127.0.0.1:4747', changeOrigin: true, headers: { origin: 'http://127.0.0.1:4747' } }

const config: UserConfig = defineConfig({
  root: import.meta.dirname,
  base: '/',
  logLevel: 'warn',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // A policy without inline scripts also refuses data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
    rolldownOptions: {
      // «use client» means nothing to a page without a server that renders it.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log)
      },
    },
  },
  server: { proxy: { '/v1': API, '/openapi.json': API } },
})

export default config
