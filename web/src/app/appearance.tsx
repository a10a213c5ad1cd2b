// How the desk looks: light or dark, calendar, digits.

import type { ReactNode } from 'react'
import { useText } from '../text/index.ts'
import { usePreferences, type Preferences } from './preferences.tsx'

/** The menu of preferences. */
export function Appearance(): ReactNode {
  const text = useText()
  const [preferences, change] = usePreferences()
  const choice = <K extends 'theme' | 'calendar' | 'digits'>(
    key: K,
    label: string,
    options: Partial<Record<Preferences[K], string>>,
  ): ReactNode => (
    <label>
      {label}
      <select
        value={options[preferences[key]] === undefined ? 'gregorian' : preferences[key]}
        onChange={(event) => {
          change({ [key]: event.target.value })
        }}
      >
        {Object.entries<string | undefined>(options).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
  const { prefs } = text
  // English has one set of month names, and its own digits.
  const arabic = preferences.language === 'ar'
  return (
    <details className="appearance">
      <summary aria-label={prefs.title}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
        </svg>
      </summary>
      <div className="sheet">
        {choice('theme', prefs.theme, { auto: prefs.auto, light: prefs.light, dark: prefs.dark })}
        {choice(
          'calendar',
          prefs.calendar,
          arabic
            ? { gregorian: prefs.gregorian, levantine: prefs.levantine, hijri: prefs.hijri }
            : { gregorian: prefs.gregorian, hijri: prefs.hijri },
        )}
        {arabic ? choice('digits', prefs.digits, { latn: '0123456789', arab: '٠١٢٣٤٥٦٧٨٩' }) : null}
      </div>
    </details>
  )
}
