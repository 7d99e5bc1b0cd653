// The two packs that are measured.

export const CREATE = 'fin/v2/individual';
export const ATTACH = 'fin/v2/attach';
