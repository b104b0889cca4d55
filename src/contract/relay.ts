/** Where Strava posts, followed by a slash and the secret of the path. */
export const webhookAddress = '/api/strava/webhook'
/** A WebSocket, with `?device=`: what changed comes over it, first all that the device has not acknowledged. `ping` in plain text is answered `pong` without waking anybody. */
export const liveAddress = '/api/strava/live'
/** POST a `DeviceQuestion`, answered by a `DeviceAnswer`; DELETE with `?device=`, answered by nothing. */
export const devicesAddress = '/api/strava/devices'
/** GET with `?device=` and `since=`, answered by a `Delivery`. `since` left away: all that the device has not acknowledged. */
export const eventsAddress = '/api/strava/events'
/** POST an `AckQuestion`, answered by an `AckAnswer`. */
export const ackAddress = '/api/strava/ack'

/** 16 to 43 characters of base64url, drawn at random by the page once for each device. */
export const isDeviceName = (name: unknown): name is string => typeof name === 'string' && /^[\w-]{16,43}$/.test(name)

export const changeAspects = ['create', 'update', 'delete'] as const
export type ChangeAspect = (typeof changeAspects)[number]

/** What Strava says was changed, by name and never by value. `other`: a name that is not known here. `authorized`: the runner may have taken the permission back. */
export const changedKeys = ['authorized', 'other', 'private', 'sport_type', 'title', 'type', 'visibility'] as const
export type ChangedKey = (typeof changedKeys)[number]

/**
 * That something changed, and a reason to ask Strava; by itself it is no proof of anything. One for each activity and aspect: what came about it since is joined in it.
 * With `of: 'athlete'` it is about the permission: the device tries to refresh its token, and believes Strava's answer alone.
 */
export interface Change {
  readonly of: 'activity' | 'athlete'
  /** Strava's number of the activity; null with `of: 'athlete'`. */
  readonly id: string | null
  readonly aspect: ChangeAspect
  readonly keys: readonly ChangedKey[]
  /** UTC ms, by Strava's clock. */
  readonly at: number
  readonly seq: number
}

/** All that changed after the number `after` up to `head`. Who has `head` acknowledges it; whose own last number is not `after` asks with that one. */
export interface Delivery {
  readonly changes: readonly Change[]
  /** UTC ms: from then on more changed than is told here one by one, old activities and new, so everything has to be asked of Strava again. Null: nothing was left out. */
  readonly allSince: number | null
  readonly after: number
  readonly head: number
}

export interface PushEndpoint {
  readonly endpoint: string
  readonly keys: { readonly p256dh: string; readonly auth: string }
}

/** `push` left away: it stays as it is. Null: this device is pushed to no more. */
export interface DeviceQuestion {
  readonly device: string
  readonly push?: PushEndpoint | null
}

/** `known`: false for a device that was not there, or no more: it asks Strava for everything once, and its numbers begin with `head`. */
export interface DeviceAnswer {
  readonly known: boolean
  readonly acked: number
  readonly head: number
}

export interface AckQuestion {
  readonly device: string
  readonly through: number
}

/** More than what was acknowledged means that something came meanwhile: ask for it. */
export interface AckAnswer {
  readonly head: number
}

export type ToRelay = { readonly kind: 'since'; readonly seq: number } | { readonly kind: 'ack'; readonly through: number }

export type FromRelay =
  | ({ readonly kind: 'changes' } & Delivery)
  | ({ readonly kind: 'acked' } & AckAnswer)
  | { readonly kind: 'trouble'; readonly code: RelayTrouble }

/** Why the relay closes a socket. `emptied`: the runner has disconnected. `unknown`: the device has to register first. `unruly`: it says too much, or what nobody understands. */
export const closings = { emptied: 4001, unknown: 4002, unruly: 4003, replaced: 4004 } as const

/** In a push: nothing but that something came. */
export interface PushWord {
  readonly v: 1
  readonly seq: number
}

/**
 * `no-relay`: this deployment has none. `no-session`: nobody is connected. `other-origin`: another site asks. `bad-question`: its form is not that of this contract. `bad-push`: no
 * subscription that anything could be sent to. `host-refused`: a push service that is not known here. `too-many-pushes`: five devices are pushed to already. `unknown-device`: it was
 * never registered, or not seen for 90 days. `ahead`: a number that was never given. `busy`: too often, later it is answered. `no-socket`: the address takes a WebSocket alone.
 * `no-answer`: the relay did not answer as it should.
 */
export type RelayTrouble =
  | 'no-relay'
  | 'no-session'
  | 'other-origin'
  | 'bad-question'
  | 'bad-push'
  | 'host-refused'
  | 'too-many-pushes'
  | 'unknown-device'
  | 'ahead'
  | 'busy'
  | 'no-socket'
  | 'no-answer'
