import { useLocation } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { valueOf } from '../../state/live'
import { useApp, useMirror } from './context'
import style from './places.module.css'
import { spoken } from '../../words/spoken'

const { places: words } = spoken.you

/** Drawn on 24 × 24 in strokes, like the figures: a tide, a ladder, a way, beats, an hour. */
const all = [
  { name: 'mirror', path: '', icon: 'M3 12.5h18M6 12.5V8M9.5 12.5V5M13 12.5V7M16.5 12.5V4.5M7 12.5v4M11 12.5v3M15 12.5v4.5' },
  { name: 'wall', path: '/wall', icon: 'M5 3.5v17M5 5.5h13M5 11h7M5 16.5h10M5 20.5h4' },
  {
    name: 'journey',
    path: '/journey',
    icon: 'M5 18.5l5-8.5 5 3.5 4.5-8M4 18.5a1 1 0 1 0 2 0a1 1 0 1 0-2 0M9 10a1 1 0 1 0 2 0a1 1 0 1 0-2 0M14 13.5a1 1 0 1 0 2 0a1 1 0 1 0-2 0M18.5 5.5a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
  },
  { name: 'rituals', path: '/rituals', icon: 'M3.5 9.5v5M7 7.5v9M10.5 9.5v5M14 8.5v7M17.5 9.5v5M21 4.5v15' },
  { name: 'you', path: '/you', icon: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M12 12L7.5 9.5' },
] as const

/** Five places, one thumb; a rail on wide screens. Shown once there is a mirror to move in. */
export const Places = (): JSX.Element => {
  const app = useApp()
  const mirror = useMirror()
  const location = useLocation()
  const there = () => mirror.mirror === 'sample' || app.lastSeen() !== null || (valueOf(mirror.overview())?.activities ?? 0) > 0
  /** A card, a run, a year and the report belong to the mirror. */
  const here = () => {
    const [first = ''] = location.pathname.slice(mirror.base.length + 1).split('/')
    if (first === 'corrections') return 'you'
    return all.find(({ path }) => path === `/${first}`)?.name ?? (first === '' || first === 'card' || first === 'run' || first === 'year' ? 'mirror' : null)
  }
  return (
    <Show when={there()}>
      <nav class={style['places']} aria-label={words.title}>
        <ul role="list">
          <For each={all}>
            {({ name, path, icon }) => (
              <li>
                <a href={path === '' && mirror.base === '' ? '/' : `${mirror.base}${path}`} aria-current={here() === name ? 'page' : undefined}>
                  <svg viewBox="0 0 24 24" aria-hidden="true">
                    <path d={icon} />
                  </svg>
                  {words[name]}
                </a>
              </li>
            )}
          </For>
        </ul>
      </nav>
    </Show>
  )
}
