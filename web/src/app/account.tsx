// Who is logged in, and logging out; whether they may write.

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answered, client } from '../api/client.ts'
import { sessionQuery } from '../api/queries.ts'
import { useText } from '../text/index.ts'

/** Whether whoever is here may add articles and notes; until it is known, yes. */
export function useMayWrite(): boolean {
  const { data } = useQuery(sessionQuery)
  return data?.user === undefined || data.user.role !== 'reader'
}

/** Says that only reading is allowed. */
export function ReaderOnly(): ReactNode {
  const { state } = useText()
  return <p className="soft">{state.readerOnly}</p>
}

/** The name of the user and the way out; nothing where nobody logs in. */
export function Account(): ReactNode {
  const { login } = useText()
  const queries = useQueryClient()
  const { data } = useQuery(sessionQuery)
  const leave = useMutation({
    mutationFn: () => answered(client.DELETE('/v1/session')),
    // What was kept belonged to whoever leaves.
    onSettled: () => queries.resetQueries(),
  })
  if (data?.mode !== 'users' || data.user === undefined) return null
  return (
    <p className="account">
      <span className="soft small">
        {login.as} <bdi>{data.user.name}</bdi>
      </span>
      <button
        type="button"
        className="quiet"
        disabled={leave.isPending}
        onClick={() => {
          leave.mutate()
        }}
      >
        {login.out}
      </button>
    </p>
  )
}
