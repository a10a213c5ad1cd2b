// What the reader prefers: language, light or dark, calendar, digits. Kept in this browser; `?lang=` in an address wins.

import { createContext, use, useCallback, useLayoutEffect, useMemo, useState, type ReactNode } from 'react'

export type Language = 'ar' | 'en'
export type Theme = 'auto' | 'light' | 'dark'
export type Calendar = 'gregorian' | 'levantine' | 'hijri'
export type Digits = 'latn' | 'arab'

export interface Preferences {
  readonly language: Language
  readonly theme: Theme
  readonly calendar: Calendar
  readonly digits: Digits
}

const KEPT = 'isnad.preferences'
const FIRST: Preferences = { language: 'ar', theme: 'auto', calendar: 'gregorian', digits: 'latn' }
const CHOICES: { readonly [K in keyof Preferences]: readonly Preferences[K][] } = {
  language: ['ar', 'en'],
  theme: ['auto', 'light', 'dark'],
  calendar: ['gregorian', 'levantine', 'hijri'],
  digits: ['latn', 'arab'],
}

type Change = (change: Partial<Preferences>) => void
const Context = createContext<readonly [Preferences, Change]>([FIRST, () => undefined])

/** What was kept, as far as it is still a choice; the language of the browser when nothing was. */
function kept(): Preferences {
  let stored: Record<string, unknown> = {}
  try {
    stored = (JSON.parse(localStorage.getItem(KEPT) ?? '{}') ?? {}) as Record<string, unknown>
  } catch {
    // A browser may keep nothing, or nonsense: the first choices stand.
  }
  const asked = new URLSearchParams(location.search).get('lang')
  const own: Language = navigator.language.startsWith('en') ? 'en' : 'ar'
  const wanted: Record<string, unknown> = { language: own, ...stored, ...(asked === null ? {} : { language: asked }) }
  const chosen = <K extends keyof Preferences>(key: K): Preferences[K] =>
    CHOICES[key].find((choice) => choice === wanted[key]) ?? FIRST[key]
  return { language: chosen('language'), theme: chosen('theme'), calendar: chosen('calendar'), digits: chosen('digits') }
}

/** Holds the preferences and sets them on the document: `lang`, `dir`, `data-theme`. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [preferences, set] = useState(kept)
  const change = useCallback<Change>((wanted) => {
    set((before) => ({ ...before, ...wanted }))
  }, [])
  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = preferences.language
    root.dir = preferences.language === 'ar' ? 'rtl' : 'ltr'
    root.dataset['theme'] = preferences.theme
    try {
      localStorage.setItem(KEPT, JSON.stringify(preferences))
    } catch {
      // Kept for this visit only.
    }
  }, [preferences])
  const value = useMemo(() => [preferences, change] as const, [preferences, change])
  return <Context value={value}>{children}</Context>
}

/** The preferences, and how to change them. */
export function usePreferences(): readonly [Preferences, Change] {
  return use(Context)
}
