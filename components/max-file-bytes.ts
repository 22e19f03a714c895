/** The biggest file that is kept with a draft: a photo of any phone, a short video. A longer video is a link in the text. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
