// A field for a day, written as the ledger writes it: the browser's own field shows days in an order that depends on the machine.

import type { ReactNode } from 'react'
import { useText } from '../text/index.ts'

/** Years and months alone are days with less precision. */
const DAY = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?'
const WHOLE = '\\d{4}-\\d{2}-\\d{2}'
/** The zeros of the Arabic and the Persian digits. */
const ZEROS = [0x660, 0x6f0]

/** What was typed, in the digits that the API takes. */
export function typedDay(text: string): string {
  return text
    .trim()
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? code))
    })
    .replace(/[/.]/g, '-')
}

/** Whether `text` is a day, a month or a year that there is. */
export function isDay(text: string): boolean {
  return new RegExp(`^${DAY}$`).test(text) && !Number.isNaN(Date.parse(text))
}

interface Props {
  readonly name?: string
  readonly label: string
  readonly required?: boolean
  /** Only whole days. */
  readonly whole?: boolean
  readonly value?: string
  readonly change?: (text: string) => void
  readonly settle?: () => void
}

/** The field; of a form when it has a name, else of whoever holds its value. */
export function DayField({ name, label, required = false, whole = false, value, change, settle }: Props): ReactNode {
  const { state } = useText()
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode="numeric"
        dir="ltr"
        className="day"
        autoComplete="off"
        maxLength={10}
        placeholder={whole ? '2024-06-26' : '2024-06'}
        title={whole ? state.wholeDayForm : state.dayForm}
        required={required}
        {...(name === undefined ? {} : { name })}
        {...(value === undefined ? {} : { value })}
        onChange={(event) => {
          const { target } = event
          const typed = typedDay(target.value)
          const fits = typed === '' || (new RegExp(`^${whole ? WHOLE : DAY}$`).test(typed) && isDay(typed))
          target.setCustomValidity(fits ? '' : whole ? state.wholeDayForm : state.dayForm)
          change?.(target.value)
        }}
        onBlur={(event) => {
          if (change === undefined) event.target.value = typedDay(event.target.value)
          settle?.()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          if (change === undefined) event.currentTarget.value = typedDay(event.currentTarget.value)
          settle?.()
        }}
      />
    </label>
  )
}
