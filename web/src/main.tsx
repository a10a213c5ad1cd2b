// The desk: mounts the application.

import '@fontsource/ibm-plex-sans-arabic/arabic-400.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css'
import '@fontsource/ibm-plex-sans-arabic/latin-400.css'
import '@fontsource/ibm-plex-sans-arabic/latin-600.css'
import '@fontsource/noto-naskh-arabic/arabic-400.css'
import './style/tokens.css'
import './style/base.css'
import './style/shell.css'
import './style/parts.css'
import './style/views.css'
import './style/glance.css'
import './style/claims.css'
import './style/reader.css'
import './style/claim.css'
import './style/pictures.css'
import './style/timeline.css'
import './style/map.css'
import './style/print.css'
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Trouble } from './api/client.ts'
import { sessionQuery } from './api/queries.ts'
import { PreferencesProvider } from './app/preferences.tsx'
import { router } from './app/router.tsx'

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    // A session that has ended shows the way in again.
    onError: (error) => {
      if (error instanceof Trouble && error.code === 'login') void queries.invalidateQueries(sessionQuery)
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => count < 1 && !(error instanceof Trouble && error.code !== 'unreachable'),
      refetchOnWindowFocus: false,
    },
  },
})
// Asked for before there are words: letters that come late move what they stand beside.
for (const font of ['400 1em "IBM Plex Sans Arabic"', '600 1em "IBM Plex Sans Arabic"', '400 1em "Noto Naskh Arabic"'])
  void document.fonts.load(font, 'أA').catch(() => undefined)
const place = document.getElementById('desk')
if (place === null) throw new Error('index.html has no #desk')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <PreferencesProvider>
        <RouterProvider router={router} />
      </PreferencesProvider>
    </QueryClientProvider>
  </StrictMode>,
)
