/** The one thing the pure layer asks of its bundler: every file of a folder, in order of name, one export of each. */
interface ImportMeta {
  readonly glob: <T>(pattern: string | readonly string[], options: { readonly eager: true; readonly import: string }) => Record<string, T>
}
