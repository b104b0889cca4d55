import { ErrorBoundary, Suspense } from 'solid-js'
import type { JSX } from 'solid-js'
import { unfetched } from '../../words/unfetched'
import { languageSpoken } from '../../words/speak'
import { Kind } from './Kind'
import { Masthead } from './Masthead'
import { NotFetched } from './with-more'

/** A screen that is fetched when somebody looks in; until it is there its name stands alone, and where it can't be fetched the page says so. */
export const Fetched = (props: { readonly name: string; readonly children: JSX.Element }): JSX.Element => (
  <ErrorBoundary
    fallback={(error: unknown) => {
      // Whatever else goes wrong is none of its business.
      if (!(error instanceof NotFetched)) throw error
      const words = unfetched[languageSpoken()]
      return (
        <>
          <Masthead name={props.name} />
          <div role="alert">
            <Kind title={words.title} says={words.says}>
              <p>
                <button class="button" type="button" onClick={() => location.reload()}>
                  {words.again}
                </button>
              </p>
            </Kind>
          </div>
        </>
      )
    }}
  >
    <Suspense fallback={<Masthead name={props.name} />}>{props.children}</Suspense>
  </ErrorBoundary>
)
