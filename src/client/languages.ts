/** BCP 47 tags, best first. Apart from the rest of the device: the script that decides what is painted first asks for them, and carries nothing else. */
export const deviceLanguages = (): readonly string[] => navigator.languages
