import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js'

/** Of every member: ZIP can't do without a date, and knows none before this one. */
const noDay = new Date(1980, 0, 1)

/** Several pictures as one file, as they are: a PNG is not made smaller. No member tells when it was made. */
export const zipOf = async (files: readonly File[], name: string): Promise<File> => {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { level: 0, useWebWorkers: false, extendedTimestamp: false, lastModDate: noDay })
  for (const file of files) await zip.add(file.name, new BlobReader(file))
  return new File([await zip.close()], name, { type: 'application/zip' })
}
