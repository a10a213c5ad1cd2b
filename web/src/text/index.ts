// The words of the desk in the reader's language.

import { usePreferences } from '../app/preferences.tsx'
import { ar } from './ar/index.ts'
import { en, type Messages } from './en/index.ts'

/** The table of messages in the reader's language. */
export function useText(): Messages {
  const [{ language }] = usePreferences()
  return language === 'ar' ? ar : en
}
