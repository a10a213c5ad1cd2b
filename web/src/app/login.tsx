// Logging in, where the server has users.

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answered, client } from '../api/client.ts'
import { Refused } from '../parts/state.tsx'
import { useText } from '../text/index.ts'

/** The form to log in by. */
export function Login(): ReactNode {
  const text = useText()
  const queries = useQueryClient()
  const login = useMutation({
    mutationFn: (body: { name: string; password: string }) => answered(client.POST('/v1/session', { body })),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <form
      className="card form narrow"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        login.mutate({ name: form.get('name') as string, password: form.get('password') as string })
      }}
    >
      <h1>{text.login.title}</h1>
      <label>
        {text.login.name}
        <input name="name" required autoComplete="username" dir="auto" />
      </label>
      <label>
        {text.login.password}
        <input name="password" type="password" required autoComplete="current-password" dir="ltr" />
      </label>
      {login.error === null ? null : <Refused error={login.error} />}
      <button disabled={login.isPending}>{text.login.go}</button>
    </form>
  )
}
