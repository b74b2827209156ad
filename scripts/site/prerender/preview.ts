/** The picture of a page, which lies beside it in a site that is published. */
export const preview = { file: 'preview.png', width: 1200, height: 630, type: 'image/png' } as const;
